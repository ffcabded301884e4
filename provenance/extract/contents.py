"""Cue -> where its content opens on the right, and where a content that is open ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.languages import Frame

Opening = Literal["block", "clause", "bare", "infinitive", "about", "request", "object", "colon"]
_FARTHEST = 40
"""Items of adjuncts that may stand between cue and content."""
_TEMPORAL = 10
"""Items of a temporal clause between cue and complementiser."""
_ADDRESSEE = 8
"""Items that name the person told."""
_DASHES = frozenset({"—", "–", "-", "--"})
_COMMAS = frozenset({",", "،"})
_STOPS = frozenset({".", "?", "!", "؟", ";", "؛", "…", ")"})


@dataclass(frozen=True, slots=True)
class Opened:
    """Where a content starts and what opened it; `at` may be one past the line's end for a colon."""

    at: int
    how: Opening


def open_content(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return where the content of a cue opens at or after item `start`, or None when nothing follows.

    Steps over adverbs, times, places and the person told ("said on Monday in a statement that …").
    """
    frames = hit.form.cue.frames
    at, told = start, False
    while at < len(items) and at - start < _FARTHEST:
        item = items[at]
        low = item.low
        opened = _open_by_mark(items, at, frames) or _open_by_word(
            items, at, hit, grammar, told=told, moved=at > start
        )
        if opened is not None:
            return opened
        if grammar.comma_clause and _opens_by_comma(items, at, hit, grammar):
            return Opened(at + 1, "bare")
        if item.kind == "punct":
            step = _over_comma(items, at, grammar)
            if step is None:
                return None
            at = step
        elif low in grammar.time_words or low in grammar.adverbs or item.kind == "number":
            at += 1
        elif grammar.subject_behind and _is_date(items, at, grammar):
            at += 2
        elif low in grammar.prepositions or low in grammar.infinitive:
            at = skip_adjunct(items, at, grammar)
        elif ("told" in frames and not told) or low in grammar.addressees:
            at, told = _skip_addressee(items, at, grammar), True
        else:
            return _open_bare(items, at, hit, grammar)
    return None


def _open_by_mark(items: tuple[Item, ...], at: int, frames: tuple[Frame, ...]) -> Opened | None:
    """Return the opening that a quotation, a mark, a colon or a dash makes."""
    item = items[at]
    following = items[at + 1] if at + 1 < len(items) else None
    if item.kind == "block":
        return Opened(at, "block")
    if item.kind == "mark" and at and items[at - 1].end == item.start:
        return None  # it closes quoted words
    if item.kind == "mark":
        return Opened(at, "bare" if "speech" in frames or "told" in frames else "object")
    quoted = following is not None and following.kind == "block"
    if item.low == ":" or (item.low in _DASHES and quoted):
        if following is None:
            return Opened(at + 1, "colon")
        return Opened(at + 1, "block" if quoted else "bare")
    return None


def _is_date(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether an article with a day or time stands at `at`: le 28 septembre, el martes."""
    if items[at].low not in grammar.determiners or at + 1 >= len(items):
        return False
    if items[at + 1].kind == "number":
        return at + 2 < len(items) and items[at + 2].low in grammar.time_words | grammar.attached
    return items[at + 1].low in grammar.time_words


def _opens_by_comma(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a comma alone opens the reported clause: Doe sagte, er komme."""
    frames = hit.form.cue.frames
    if items[at].low not in _COMMAS or at + 2 >= len(items) or not ("speech" in frames or "told" in frames):
        return False
    following = items[at + 1]
    if following.kind not in {"word", "number"} or hit.form.cue.strength < 0.5:
        return False
    if following.low in grammar.complementisers or following.low in grammar.clause_ends:
        return False
    reported = any(item.low in grammar.reported_mood for item in items[at + 1 : at + _FARTHEST])
    relative = following.low in grammar.relative or following.low in grammar.coordinators
    return reported or not (relative or following.low in grammar.subordinators)


def _over_comma(items: tuple[Item, ...], at: int, grammar: Grammar) -> int | None:
    """Return the item after a comma where the content may still follow, or None."""
    if items[at].low not in _COMMAS or at + 1 >= len(items):
        return None
    following = items[at + 1]
    if following.kind in {"block", "mark"} or following.low in grammar.complementisers:
        return at + 1
    if following.low in grammar.prepositions or following.low in grammar.adverbs:
        for index in range(at + 2, min(at + 16, len(items) - 1)):
            if items[index].kind == "block":
                return index
            if items[index].low in _COMMAS:
                after = items[index + 1]
                if after.kind in {"block", "mark"} or after.low in grammar.complementisers:
                    return index + 1
                return None
    return None


def _open_by_word(
    items: tuple[Item, ...],
    at: int,
    hit: Hit,
    grammar: Grammar,
    *,
    told: bool,
    moved: bool,
) -> Opened | None:
    """Return the opening that the word at `at` makes by itself: that, to, of, …"""
    frames, low, openers = hit.form.cue.frames, items[at].low, hit.form.openers
    clausal = "speech" in frames or "told" in frames or "noun" in frames
    if low in grammar.complementisers and (clausal or grammar.caseless or "request" in frames):
        return Opened(at, "clause")
    if low in grammar.whether and (clausal or "request" in frames) and hit.form.cue.strength >= 0.5:
        return Opened(_find_complementiser(items, at, grammar), "clause")
    if (
        "about" in frames
        and (low in openers or _opens_joined(low, hit))
        and (grammar.caseless or grammar.subject_behind or not moved)
    ):
        return Opened(at, "about")
    if low in openers and (grammar.caseless or _precedes_clause(items, at, grammar)):
        return Opened(at, "clause")
    binds = "infinitive" in frames or ("told" in frames and told)
    if binds and low in grammar.infinitive and _precedes_verb(items, at, grammar):
        return Opened(at, "infinitive")
    return None


def _find_complementiser(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the complementiser behind a temporal clause ("when she spoke, that …"), or `at` for a question."""
    for index in range(at + 1, min(at + _TEMPORAL, len(items))):
        if items[index].low in grammar.complementisers:
            return index
        if items[index].kind != "word":
            break
    return at


def _precedes_clause(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a complementiser follows (insistió en que, s'inquiète de ce que)."""
    return grammar.subject_behind and at + 1 < len(items) and items[at + 1].low in grammar.complementisers


def _precedes_verb(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether the word behind the infinitive marker at `at` can be a verb: to leave, not to the mayor."""
    if at + 1 >= len(items):
        return False
    following = items[at + 1]
    if following.kind != "word" or following.capital:
        return False
    return following.low not in grammar.determiners and following.low not in grammar.objects


def _opens_joined(low: str, hit: Hit) -> bool:
    return any(low.startswith(letters) for letters in hit.form.joined_openers)


def _open_bare(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return the opening of a content without any opener: a bare clause, what is asked, or a noun phrase."""
    frames = hit.form.cue.frames
    low = items[at].low
    if "request" in frames and "told" not in frames:
        return Opened(at, "request")
    if (
        (low in grammar.auxiliaries and low not in grammar.determiners)
        or (low in grammar.finite and low not in grammar.contractions)
        or low in grammar.coordinators
    ):
        return None
    has_verb = any(item.low in grammar.finite or item.low in grammar.auxiliaries for item in items[at:])
    if ("speech" in frames or "told" in frames) and not grammar.subject_behind:
        if has_verb or (hit.form.cue.strength > 0.8 and len(items) - at > 3):
            return Opened(at, "bare")
        if "object" not in frames:
            return None
    if "object" in frames:
        return Opened(at, "object")
    return None


def skip_adjunct(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item after the prepositional phrase at `at` ("in a written statement")."""
    at += 1
    if at < len(items) and (items[at].low in grammar.determiners or items[at].low in grammar.objects):
        at += 1
    first = at
    while at < len(items):
        item = items[at]
        low = item.low
        if (
            item.kind not in {"word", "number"}
            or low in grammar.complementisers
            or low in grammar.prepositions
        ):
            break
        if (
            low in grammar.subjects
            or low in grammar.infinitive
            or (low in grammar.subordinators and at > first)
        ):
            break
        genitive = grammar.verb_second and low in grammar.attached
        if at > first and ((low in grammar.determiners and not genitive) or low in grammar.time_words):
            break
        if at > first and item.capital and not grammar.verb_second and not items[at - 1].capital:
            break
        at += 1
    return max(at, first)


def _skip_addressee(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item after the person told ("reporters", "the New York Daily", "his Arlan counterpart Jo Roe")."""
    first = at
    while at < len(items) and at - first < _ADDRESSEE:
        item = items[at]
        low = item.low
        if item.kind not in {"word", "number"} or low in grammar.complementisers or low in grammar.infinitive:
            break
        if at > first and (
            low in grammar.subjects
            or low in grammar.determiners
            or low in grammar.prepositions
            or low in grammar.time_words
            or low in grammar.whether
            or low in grammar.adverbs
            or (low in grammar.finite)
        ):
            break
        at += 1
        if low in grammar.objects or low in grammar.addressees:
            # "his counterpart": a possessive is followed by its noun, an object pronoun stands alone.
            if low in grammar.addressees or at >= len(items) or items[at].low in grammar.complementisers:
                break
            if low in grammar.lone_objects:
                break
    return max(at, first + 1)


def close_content(
    items: tuple[Item, ...],
    start: int,
    how: Opening,
    grammar: Grammar,
    *,
    limit: int,
    ends: frozenset[int],
) -> int:
    """Return the item where a content that opened at `start` ends, not after item `limit`.

    `ends` are items where a coordinated or participial cue of the same speaker takes over.
    """
    depth, marks = 0, 0
    at = start
    while at < limit:
        item = items[at]
        low = item.low
        if at in ends:
            break
        marks += item.kind == "mark"
        quoted = grammar.subject_behind and marks % 2 == 1
        if at > start and how in {"about", "object"} and _is_circumstance(items, at, grammar):
            break
        if low == "(":
            depth += 1
        elif low == ")":
            if depth == 0:
                break
            depth -= 1
        elif not quoted and (
            low in {";", "؛"}
            or (low in _COMMAS and how != "block" and _opens_own_clause(items, at + 1, limit, grammar))
        ):
            break
        at += 1
    while (
        at > start
        and items[at - 1].kind == "punct"
        and items[at - 1].low not in {")", "%", "…", "?", "!", "؟"}
    ):
        at -= 1
    return at


def _is_circumstance(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a phrase opens at `at` with which the reporter tells when or where it was said: в ходе …"""
    return any(
        tuple(item.low for item in items[at : at + len(phrase)]) == phrase for phrase in grammar.circumstances
    )


def _opens_own_clause(items: tuple[Item, ...], at: int, limit: int, grammar: Grammar) -> bool:
    """Tell whether a clause of the reporter's own starts at `at`, behind a comma ("but it failed", not "but also")."""
    if at < limit and items[at].low in grammar.own_participles:
        return True
    if at >= limit or items[at - 1].low not in _COMMAS or items[at].low not in grammar.clause_ends:
        return False
    return at + 1 >= limit or (
        items[at + 1].low not in grammar.adverbs and items[at + 1].low not in grammar.prepositions
    )
