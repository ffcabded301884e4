"""Where the content of a cue opens in a language that puts a comma and a complementiser before each clause."""

from __future__ import annotations

from provenance.extract.contents import Opened
from provenance.extract.cues import Hit
from provenance.extract.free_phrases import skip_name_in_marks
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.languages import Frame

_FARTHEST = 40
"""Items of adjuncts that may stand between cue and content."""
_PARENTHESIS = 15
_DASHES = frozenset({"—", "–", "-", "--"})


def open_free(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return where the content opens at or after `start`; None when no complementiser, mark or object opens one."""
    frames = hit.form.cue.frames
    clausal = "speech" in frames or "told" in frames
    fallback: Opened | None = None
    at, marks, adjunct = _skip_listener(items, start, frames, grammar), 0, False
    first = at
    while at < len(items) and at - start < _FARTHEST:
        item = items[at]
        low = item.low
        if item.kind == "block":
            return Opened(at, "block")
        if low == ":" or (low in _DASHES and at + 1 < len(items) and items[at + 1].kind == "block"):
            behind = _open_behind_colon(items, at + 1)
            # Its object names what was praised or backed; a clause behind a colon is the reporter's.
            return behind if clausal or "request" in frames or behind.how != "clause" else fallback
        if item.kind == "punct":
            step = _over_punct(items, at, hit, grammar)
            if isinstance(step, Opened):
                return step
            if step is None:
                return fallback
            at = step
            continue
        if (
            item.kind == "mark"
            and at == first
            and not marks
            and at + 1 < len(items)
            and items[at + 1].kind != "punct"
        ):
            return Opened(at, "bare" if clausal else "object")
        marks += item.kind == "mark"
        if at == start and low in grammar.joiners and not clausal and "object" in frames:
            return None  # подякував і пішов
        if marks % 2 == 0 and item.kind != "mark":
            if at > start and low in grammar.cue_words and not item.capital and low not in hit.form.openers:
                return fallback
            opened = _open_by_word(items, at, hit, grammar)
            adjunct = _stays_in_adjunct(low, grammar, adjunct=adjunct)
            if adjunct and opened is not None and opened.how == "object":
                opened = None
            if opened is not None and (not clausal or opened.how in {"about", "infinitive"}):
                return opened
            fallback = fallback or opened
        at += 1
    return fallback


def _goes_on(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether a dash and a quotation follow: «…», — сказал мэр, — «…»."""
    return at + 1 < len(items) and items[at].low in _DASHES and items[at + 1].kind == "block"


def _stays_in_adjunct(low: str, grammar: Grammar, *, adjunct: bool) -> bool:
    """Tell whether a word belongs to a prepositional phrase, which a time ends: в среду [поддержку]."""
    return low in grammar.prepositions or (adjunct and low not in grammar.time_words)


def _open_behind_colon(items: tuple[Item, ...], at: int) -> Opened:
    if at >= len(items):
        return Opened(at, "colon")
    return Opened(at, "block" if items[at].kind == "block" else "clause")


def _over_punct(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> Opened | int | None:
    """Return the clause that a comma leads to, or the item behind a parenthesis, or None."""
    frames = hit.form.cue.frames
    if items[at].low == "(":
        return next(
            (n + 1 for n in range(at, min(len(items), at + _PARENTHESIS)) if items[n].low == ")"), None
        )
    if items[at].low != "," or at + 1 >= len(items):
        return None
    following = items[at + 1]
    clausal = "speech" in frames or "told" in frames or "request" in frames
    if clausal and following.low in grammar.complementisers:
        # "because of that, that …" is the clause of another word than the cue
        return None if items[at - 1].low in grammar.correlatives else Opened(at + 1, "clause")
    if (
        "speech" in frames
        and following.low in grammar.whether - grammar.relative
        and hit.form.cue.strength >= 0.7
    ):
        return Opened(at + 1, "clause")
    if following.kind == "block" or _goes_on(items, at + 1):
        return Opened(at + 1 if following.kind == "block" else at + 2, "block")
    for close in range(at + 1, min(at + _PARENTHESIS, len(items) - 1)):
        if items[close].low in grammar.cue_words and not items[close].capital:
            return None
        if items[close].low == ",":
            return close if items[close + 1].low in grammar.complementisers else None
        if items[close].low == ":":
            return close
    return None


def _open_by_word(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return the opening that the word at `at` makes by itself."""
    frames, low = hit.form.cue.frames, items[at].low
    if "about" in frames and low in hit.form.openers and not _leads_to_colon(items, at):
        return Opened(at, "about")
    if low in grammar.time_words or low in grammar.adverbs or items[at].kind == "number":
        return None
    if "infinitive" in frames and is_infinitive(low, grammar):
        return Opened(at, "infinitive")
    if "request" in frames and (low not in grammar.prepositions or low in hit.form.openers):
        return Opened(at, "request")
    if low in grammar.prepositions or low in grammar.coordinators:
        return None
    if low in grammar.addressees and ("speech" in frames or "told" in frames):
        return None
    return Opened(at, "object") if "object" in frames else None


def _leads_to_colon(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether a short phrase only says what the quotation after a colon is about."""
    ahead = items[at : at + 6]
    colon = next((n for n, item in enumerate(ahead) if item.low == ":"), None)
    return colon is not None and all(item.low != "," for item in ahead[:colon])


def is_infinitive(low: str, grammar: Grammar) -> bool:
    """Tell whether a word has the form of an infinitive."""
    return len(low) > 3 and low.endswith(grammar.infinitive_endings) and low not in grammar.nominals


def _skip_listener(items: tuple[Item, ...], at: int, frames: tuple[Frame, ...], grammar: Grammar) -> int:
    """Return the item behind who was told, by the verb's frame or as a name in marks: рассказал «Вестнику», что."""
    if "told" in frames:
        at = _skip_told(items, at, grammar)
    behind = skip_name_in_marks(items, at)
    return behind if at < behind < len(items) and items[behind].low in {",", ":"} else at


def _skip_told(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item behind the person told (Путину, журналистам, ей), when something follows him."""
    first = at
    while at < len(items) and items[at].kind == "word" and at - first < 5:
        low = items[at].low
        if not (
            items[at].capital or low in grammar.addressees or low in grammar.objects or low in grammar.titles
        ):
            break
        if low in grammar.prepositions:
            break
        at += 1
    return at
