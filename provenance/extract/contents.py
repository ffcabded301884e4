"""Cue -> where its content opens on the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from provenance.extract.adjuncts import ADDRESSEE, skip_addressee, skip_adjunct, skip_dative
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.languages import Frame
from provenance.speakers.arabic_phrase import measure_phrase
from provenance.speakers.arabic_words import read_word

Opening = Literal["block", "clause", "bare", "infinitive", "about", "request", "object", "colon"]
_FARTHEST = 40
"""Items of adjuncts that may stand between cue and content."""
_TEMPORAL = 10
"""Items of a temporal clause between cue and complementiser."""
_ONE = frozenset({"un", "una", "une"})
_DASHES = frozenset({"—", "–", "-", "--"})
COMMAS = frozenset({",", "،"})


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
    at, told = _skip_outlet_told(items, start, grammar), False
    while at < len(items) and at - start < _FARTHEST:
        at = min(at + _adverbial_width(items, at, grammar), len(items) - 1)
        item = items[at]
        low = item.low
        opened = _open_by_mark(items, at, frames) or _open_by_word(
            items, at, hit, grammar, told=told, moved=at > start
        )
        if opened is not None:
            return opened
        opened = _open_by_position(items, at, hit, grammar, moved=at > start)
        if opened is not None:
            return opened
        width = _width_set_off(items, at, grammar) if low == "," else 0
        if width:
            at = start = at + width  # dénonce, lui, des contrôles; hablan, sin embargo, de un error
        elif item.kind == "punct":
            step = _over_comma(items, at, grammar)
            if step is None:
                return None
            at = step
        elif low in grammar.time_words or low in grammar.adverbs or item.kind == "number":
            at += 1
        elif (
            grammar.subject_behind and _is_date(items, at, grammar) and not _is_span(items, at, hit, grammar)
        ):
            at += 2
        elif low in grammar.prepositions or low in grammar.infinitive:
            at = skip_adjunct(items, at, grammar)
        elif grammar.vso and low in grammar.addressees:
            texts = [each.text for each in _take_words(items, at)]
            at, told = at + max(1, measure_phrase(texts, strict=True)), True
        elif (
            "told" in frames and not told and not (grammar.subject_behind and low in grammar.coordinators)
        ) or low in grammar.addressees:
            dative = grammar.verb_second and "object" in frames and low in grammar.determiners
            at, told = (skip_dative if dative else skip_addressee)(items, at, grammar), True
        else:
            return _open_bare(items, at, hit, grammar)
    return None


def _skip_outlet_told(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item behind an outlet that was told, named in marks before a comma: sagte der „Seepost“, …"""
    if not grammar.verb_second or at + 3 >= len(items) or items[at + 1].kind != "mark":
        return at
    if items[at].low not in {"der", "dem", "den"} or not items[at + 2].capital:
        return at
    close = next((n for n in range(at + 3, min(len(items), at + ADDRESSEE)) if items[n].kind == "mark"), at)
    return close + 1 if close > at and close + 1 < len(items) and items[close + 1].low in {",", ":"} else at


def _adverbial_width(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return how many items an adverbial phrase at `at` has, before a content: recomendó por su parte …"""
    if items[at].low not in grammar.adverbial_openers:
        return 0
    for phrase in grammar.adverbial_phrases:
        if items[at].low == phrase[0] and tuple(item.low for item in items[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _open_by_position(
    items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar, *, moved: bool
) -> Opened | None:
    """Return the opening of a content that shows by its own first words or by the comma in front of it."""
    low = items[at].low
    if grammar.subject_behind and _opens_infinitive(items, at, hit, grammar):
        return Opened(at, "infinitive")
    if grammar.comma_clause and _opens_by_comma(items, at, hit, grammar):
        return Opened(at + 1, "bare")
    if "object" not in hit.form.cue.frames:
        return None
    if items[at].kind == "number" and _counts_noun(items, at, grammar):
        return Opened(at, "object")
    article = low in grammar.determiners and low in grammar.prepositions  # décrit des remises: no "of"
    negated = moved and items[at - 1].low in grammar.negations  # n'exclut pas des sanctions
    return Opened(at, "object") if article and (negated or not moved) else None


def _opens_infinitive(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a reported infinitive stands right at `at`: dit [vouloir partir], niega [haber mentido]."""
    frames = hit.form.cue.frames
    if (
        grammar.verb_second
        or hit.form.cue.strength < 0.5
        or not ("speech" in frames or "infinitive" in frames)
    ):
        return False
    while at < len(items) and items[at].low in grammar.infinitive_openers:
        at += 1
    if at >= len(items) or items[at].kind != "word" or items[at].capital:
        return False
    low = items[at].low
    closed = grammar.prepositions | grammar.determiners | grammar.adverbs | grammar.time_words
    known = low in closed or low in grammar.nominals or low in grammar.addressees or low in grammar.titles
    return not known and len(low) > 2 and low.endswith(grammar.infinitive_endings)


def _counts_noun(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether the number at `at` belongs to the noun behind it (600 euros) and is no date or time."""
    if not grammar.subject_behind or at + 1 >= len(items):
        return False
    following = items[at + 1]
    closed = grammar.time_words | grammar.prepositions | grammar.adverbs | grammar.determiners
    return following.kind == "word" and following.low not in closed


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


def _take_words(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """Return the words from `at` on up to the next punctuation."""
    end = at
    while end < len(items) and end - at < ADDRESSEE and items[end].kind == "word":
        end += 1
    return items[at:end]


def _is_date(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether an article with a day or time stands at `at`: le 28 septembre, el martes."""
    if items[at].low not in grammar.determiners or at + 1 >= len(items):
        return False
    if items[at + 1].kind == "number":
        return at + 2 < len(items) and items[at + 2].low in grammar.time_words | grammar.attached
    return items[at + 1].low in grammar.time_words


def _is_span(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> bool:
    """Tell whether "a year" with an adjective is what somebody speaks of, and no date: craint [une année noire]."""
    if items[at].low not in _ONE or at + 2 >= len(items) or "object" not in hit.form.cue.frames:
        return False
    closed = grammar.adverbs | grammar.prepositions | grammar.complementisers
    return items[at + 2].kind == "word" and items[at + 2].low not in closed


def _opens_by_comma(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a comma alone opens the reported clause: Doe sagte, er komme."""
    frames = hit.form.cue.frames
    if items[at].low not in COMMAS or at + 2 >= len(items) or not ("speech" in frames or "told" in frames):
        return False
    following = items[at + 1]
    weak = hit.form.cue.strength < 0.5 and not grammar.sure_mood
    if following.kind not in {"word", "number"} or weak:
        return False
    if following.low in grammar.complementisers or following.low in grammar.clause_ends:
        return False
    if following.low in grammar.cue_words and not following.capital and not _is_small(following.low, grammar):
        return False  # "Es drohe Streit, warnte Doe": the verb whose content stands before
    reported = any(
        item.low in grammar.reported_mood and not item.capital for item in items[at + 1 : at + _FARTHEST]
    )
    if hit.form.cue.strength < 0.5:
        return any(
            item.low in grammar.sure_mood and not item.capital for item in items[at + 1 : at + _FARTHEST]
        )
    relative = following.low in grammar.relative or following.low in grammar.coordinators
    binds = following.low in grammar.subordinators and not _asks_infinitive(items, at + 1, grammar)
    return reported or not (relative or binds)


def _is_small(low: str, grammar: Grammar) -> bool:
    """Tell whether a cue is a small word that opens a clause as well: laut, so, demnach."""
    return (
        low in grammar.prepositions
        or low in grammar.adverbs
        or low in grammar.as_words
        or low in {"so", "demnach"}
    )


def _asks_infinitive(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a word that joins clauses is a preposition of a reported infinitive: …, [bis Ostern zu zahlen]."""
    if items[at].low not in grammar.prepositions or items[at].low in grammar.complementisers:
        return False
    end = next((n for n in range(at, len(items)) if items[n].kind == "punct"), len(items))
    last = items[end - 1].low
    return items[end - 2].low == "zu" or ("zu" in last[1:-2] and last.endswith("n"))


def _width_set_off(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the items from a comma to behind the next, where a pronoun or adverbial phrase stands between; else 0."""
    if at + 3 < len(items) and grammar.clitic_subjects and items[at + 2].low in COMMAS:
        return 3 if items[at + 1].low in grammar.lone_objects else 0
    if at + 2 >= len(items) or items[at + 1].low not in grammar.adverbial_openers:
        return 0
    width = _adverbial_width(items, at + 1, grammar)
    close = at + 1 + width
    return width + 2 if width and close + 1 < len(items) and items[close].low in COMMAS else 0


def _over_comma(items: tuple[Item, ...], at: int, grammar: Grammar) -> int | None:
    """Return the item after a comma where the content may still follow, or None."""
    if items[at].low not in COMMAS or at + 1 >= len(items):
        return None
    following = items[at + 1]
    if following.kind in {"block", "mark"} or following.low in grammar.complementisers:
        return at + 1
    dated = grammar.vso and following.low in grammar.time_words
    if dated or following.low in grammar.prepositions or following.low in grammar.adverbs:
        for index in range(at + 2, min(at + 16, len(items) - 1)):
            if items[index].kind == "block":
                return index
            if items[index].low in COMMAS:
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
        and (low in openers or (low not in grammar.prepositions and _opens_joined(items[at].text, low, hit)))
        and (grammar.caseless or grammar.subject_behind or not moved)
    ):
        return Opened(at, "about")
    if low in openers and (grammar.vso or _precedes_clause(items, at, grammar)):
        clausal_after = at + 1 < len(items) and items[at + 1].low in grammar.complementisers
        loose = not grammar.vso or "request" in frames or "about" in frames
        return Opened(at, "clause") if clausal_after or loose else None
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


def _opens_joined(text: str, low: str, hit: Hit) -> bool:
    """Tell whether an opener is joined to a word (بفتح), and the word does not only begin with its letter."""
    if not any(low.startswith(letters) for letters in hit.form.joined_openers):
        return False
    word = read_word(text)
    return not (word.head or word.name) or word.joined


def _open_bare(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return the opening of a content without any opener: a bare clause, what is asked, or a noun phrase."""
    frames = hit.form.cue.frames
    low = items[at].low
    if grammar.subject_behind:
        announced = _find_announced(items, at, hit, grammar)
        if announced is not None:
            return announced
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


def _find_announced(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return the opening behind a colon that an object stands before: "widersprach dieser Darstellung: …"."""
    frames = hit.form.cue.frames
    for index in range(at, min(at + ADDRESSEE + 1, len(items) - 1)):
        if items[index].low in grammar.coordinators or items[index].low in grammar.cue_words:
            return None
        if items[index].low == ":":
            block = items[index + 1].kind == "block"
            return Opened(index + 1, "block" if block else "bare") if block or "speech" in frames else None
        if items[index].kind != "word":
            return None
    return None
