"""Cue -> the noun phrase that says who speaks: on its left, or on its right after a quotation or a verb-first cue."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.extract.appositions import (
    close_apposition,
    close_name,
    find_matching,
    holds_clause,
    is_apposition,
)
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.set_off import before_place, is_adverbial, skip_adverbial
from provenance.extract.small_words import (
    counts_next,
    is_finite,
    is_near,
    is_subject,
    is_verbal,
    stands_before_noun,
)
from provenance.speakers.mention import MentionForm

_LONGEST = 24
"""Items that a mention may hold; longer ones are clauses mistaken for noun phrases."""
_LONGEST_TITLE = 6
"""Items of an outlet's name in marks."""
_TO = frozenset({"a", "al", "à", "au", "aux"})
_TITLE_PREPOSITIONS = frozenset({"عن", "لدي"})
"""Of Arabic titles: النائب عن الحزب (deputy for the party), الناطق لدى المحكمة; openers of content come before them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mention in a line: items `[first, after)`; `stop` is the first item after everything that belongs to it."""

    first: int
    after: int
    form: MentionForm
    before: int = 0
    stop: int = 0


def find_left(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the mention that ends right before a cue, not before item `floor`; None when there is none.

    `Found.before` is the item where the clause of the mention starts.
    """
    last = hit.chain - 1
    while last > floor and items[last].kind == "mark":
        last -= 1
    if last >= floor and items[last].low == "," and is_adverbial(items, last, floor, grammar):
        last = skip_adverbial(items, last, floor, grammar)
    core_end, whole_end = last + 1, last + 1
    if last >= floor and items[last].low in {",", "،", "—", "–"}:
        opening = find_matching(items, last, floor)
        if opening is None:
            return None
        if grammar.subject_behind and holds_clause(items, opening + 1, last, grammar):
            return None  # "Overby, où le pont a cédé, a dit …": what stands between is the content's clause
        core_end = before_place(items, opening, floor, grammar)
        if (
            items[opening - 1].kind == "number"
            and items[opening - 2 : opening - 1]
            and items[opening - 2].low == ","
        ):
            core_end = opening - 2  # an age: "Doe, 35, a nurse, said"
        whole_end = last if is_apposition(items, opening + 1, last, grammar) else opening
    elif last >= floor and items[last].low == ")":
        opening = last
        while opening > floor and items[opening].low != "(":
            opening -= 1
        core_end, whole_end = opening, last + 1
    if core_end <= floor:
        return None
    first = _extend_left(items, core_end, floor, grammar)
    if first is None:
        return None
    marks = sum(item.kind == "mark" for item in items[first:whole_end])
    if grammar.subject_behind and marks % 2 and items[whole_end].kind == "mark" and whole_end < hit.chain:
        whole_end += 1  # Die „Seepost“ meldet
    return Found(first, whole_end, classify(items[first:whole_end], grammar), before=first)


def find_before(items: tuple[Item, ...], end: int, floor: int, grammar: Grammar) -> Found | None:
    """Return the noun phrase that ends at item `end`, or None."""
    if end <= floor:
        return None
    first = _extend_left(items, end, floor, grammar)
    return None if first is None else Found(first, end, classify(items[first:end], grammar), before=first)


def _extend_left(items: tuple[Item, ...], end: int, floor: int, grammar: Grammar) -> int | None:
    """Return the first item of the noun phrase that ends before item `end`, or None when it is none."""
    last = items[end - 1]
    if last.low in grammar.subjects:
        return end - 1
    if last.kind not in {"word", "number", "mark"} or _cannot_end(last, grammar):
        return None
    first = end - 1
    while first > floor and end - first < _LONGEST:
        item = items[first - 1]
        if item.kind in {"block", "punct"} and (
            item.low not in {"&", "/", ")", "(", "-"} or (item.low == "-" and item.end < items[first].start)
        ):
            break
        if item.low in grammar.joiners:
            if not _joins(items, first - 1, floor, grammar):
                break
        elif (
            item.low in grammar.subordinators
            or item.low in grammar.finite
            or is_subject(items, first - 1, grammar)
        ):
            break
        first -= 1
    return _trim_front(items, first, end, grammar)


def _cannot_end(item: Item, grammar: Grammar) -> bool:
    low = item.low
    return (
        (low in grammar.determiners and low not in grammar.nominals)
        or low in grammar.prepositions
        or low in grammar.subordinators
        or low in grammar.not_mentions
        or is_finite(item, grammar)
    )  # fmt: skip


def _joins(items: tuple[Item, ...], at: int, floor: int, grammar: Grammar) -> bool:
    """Tell whether the joiner at `at` joins two nouns ("Doe and Roe") rather than two clauses."""
    if at <= floor:
        return False
    left, right = items[at - 1], items[at + 1]
    left_noun = left.capital or left.low in grammar.nominals
    right_noun = right.capital or right.low in grammar.determiners or right.low in grammar.nominals
    return left.kind == "word" and left_noun and right_noun


def _trim_front(items: tuple[Item, ...], first: int, end: int, grammar: Grammar) -> int | None:
    """Return where the noun phrase in `[first, end)` starts, without adverbs and prepositional phrases before it."""
    while first < end and (
        items[first].low in grammar.adverbs
        or items[first].low in grammar.coordinators
        or items[first].low in grammar.time_words
        or items[first].kind in {"mark", "punct"}
    ):
        first += 1
    if (
        first < end
        and items[first].low in grammar.prepositions
        and items[first].low not in grammar.determiners
    ):
        for at in range(end - 1, first, -1):
            if items[at].low in grammar.determiners and items[at - 1].low not in grammar.prepositions:
                return at
        at = end - 1
        while at - 1 > first and items[at - 1].capital and items[at].capital:
            at -= 1
        if grammar.subject_behind and items[at - 1].low in grammar.attached and not items[at].capital:
            return None  # dans son acte d'accusation
        return at if items[at].capital or items[at].low in grammar.nominals else None
    return first if first < end else None


def find_right(
    items: tuple[Item, ...],
    start: int,
    grammar: Grammar,
    stops: frozenset[str] = frozenset(),
    *,
    closed_apposition: bool = False,
) -> Found | None:
    """Return the mention that begins at item `start` ("said [Jane Doe, a doctor,] …"); None when there is none.

    `stops` are words that open the content, so that the mention ends before them. With `closed_apposition` an
    apposition counts only when a comma closes it as well.
    """
    if start >= len(items):
        return None
    if items[start].low in grammar.subjects and not stands_before_noun(items, start, grammar):
        return Found(start, start + 1, "pronoun", stop=start + 1)
    end = _extend_right(items, start, grammar, stops)
    if end is None:
        return None
    stop = end
    while end < len(items) and items[end].low == ",":
        close = close_apposition(items, end + 1, grammar)
        named = None
        if close is None and grammar.subject_behind:
            close = named = close_name(items, start, end, grammar)
        ends = named is not None and (named >= len(items) or items[named].low == ".")
        if (
            close is not None
            and closed_apposition
            and not ends
            and (close >= len(items) or items[close].low != ",")
        ):
            opening = items[end + 1].low
            if opening not in grammar.nominals and opening not in grammar.titles:
                break
        if close is None:
            break
        end = stop = close
    while end > start and items[end - 1].kind == "punct" and items[end - 1].low != ")":
        end -= 1
    return Found(start, end, classify(items[start:end], grammar), stop=stop)


def _extend_right(items: tuple[Item, ...], start: int, grammar: Grammar, stops: frozenset[str]) -> int | None:
    first = items[start]
    if first.kind not in {"word", "number", "mark"}:
        return None
    if first.low in grammar.prepositions and first.low not in grammar.determiners:
        return None
    if first.low in stops or first.low in grammar.complementisers or first.low in grammar.adverbs:
        return None
    if first.low in grammar.subordinators or first.low in grammar.time_words:
        return None
    end = start
    named = False
    while end < len(items) and end - start < _LONGEST:
        item = items[end]
        low = item.low
        if item.kind == "block" or (item.kind == "punct" and low not in {"&", "/", "(", ")", "-"}):
            break
        if low in stops or low in grammar.complementisers:
            break
        if end > start and item.kind == "mark":
            end = _end_of_title(items, start, end, grammar)
            break
        if low in grammar.joiners:
            if end + 1 >= len(items) or not _joins(items, end, start - 1, grammar):
                break
        elif (
            low in grammar.subordinators
            or is_finite(item, grammar)
            or (low in grammar.subjects and not (end == start and stands_before_noun(items, start, grammar)))
            or (
                end > start
                and (low in grammar.time_words or low in grammar.adverbs)
                and not is_near(items, end, grammar)
            )
            or (grammar.subject_behind and end > start and _opens_object(items, end, grammar))
            or (grammar.verb_second and end > start and is_verbal(items, start, end, grammar))
            or (grammar.verb_second and end > start and counts_next(items, end, grammar))
            or (low in grammar.prepositions and not _belongs(items, start, end, named=named, grammar=grammar))
        ):
            break
        named = named or (item.capital and low not in grammar.titles)
        end += 1
    if end == start or all(item.low in grammar.determiners for item in items[start:end]):
        return None
    return end


def _end_of_title(items: tuple[Item, ...], start: int, mark: int, grammar: Grammar) -> int:
    """Return the item behind a name in marks after its article or a noun for an outlet, else `mark`.

    nach Angaben der „Seepost“; schrieb die Zeitung „Seepost“; selon le quotidien « Le Port ».
    """
    before = [item for item in items[start:mark] if item.low not in grammar.determiners]
    outlet = (
        before
        and before[-1].low.endswith(grammar.outlets)
        and not any(item.kind == "mark" for item in before)
    )
    if not grammar.subject_behind or (before and not outlet):
        return mark
    if mark + 1 >= len(items) or not items[mark + 1].capital:
        return mark
    return next(
        (n + 1 for n in range(mark + 2, min(len(items), mark + _LONGEST_TITLE)) if items[n].kind == "mark"),
        mark,
    )


def _opens_object(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a determiner begins the next noun phrase (stellte Doe | seine Pläne vor), and no genitive."""
    low, before = items[at].low, items[at - 1].low
    if low not in grammar.determiners or low in grammar.attached:
        return False
    return (
        before not in grammar.prepositions
        and before not in grammar.joiners
        and before not in grammar.determiners
    )


def _belongs(items: tuple[Item, ...], start: int, at: int, *, named: bool, grammar: Grammar) -> bool:
    """Tell whether the prepositional phrase at `at` belongs to the noun before ("a spokesman for the mayor")."""
    low = items[at].low
    if grammar.caseless:
        # An unnamed head takes its place along (مسؤول في الوزارة); a definite one is complete.
        if items[at - 1].low in grammar.determiners:
            return True  # عدد من النواب: a number of deputies
        titled = items[start].low in grammar.nominals or items[start].low in grammar.titles
        if low in _TITLE_PREPOSITIONS and titled and at + 1 < len(items):
            return items[at + 1].low.startswith("ال") or items[at + 1].low in grammar.nominals
        definite = items[start].low.startswith("ال") or items[start].low not in grammar.nominals
        return not definite and at + 1 < len(items) and items[at + 1].low.startswith("ال")
    if low in grammar.attached:
        return True
    following = items[at + 1] if at + 1 < len(items) else None
    if named or following is None:
        return False
    if low in _TO and grammar.nominals.get(items[at - 1].low) == "organization":
        return False  # comunicó la compañía | al regulador
    if at - 1 > start and is_near(items, at - 1, grammar):
        return True
    document = grammar.nominals.get(following.low) == "document" or (
        at + 2 < len(items) and grammar.nominals.get(items[at + 2].low) == "document"
    )
    return (
        not document and following.low not in grammar.time_words and following.low not in grammar.addressees
    )


def classify(items: tuple[Item, ...] | list[Item], grammar: Grammar) -> MentionForm:
    """Return the form of a mention from its words; "unknown" where letters have no case and no head noun tells."""
    words = [item for item in items if item.kind in {"word", "number"}]
    if len(words) == 1 and (words[0].low in grammar.subjects or words[0].low in grammar.objects):
        return "pronoun"
    kinds = [grammar.nominals[item.low] for item in words if item.low in grammar.nominals]
    if not grammar.caseless and any(_is_name(item, grammar) for item in words):
        head = words[-1]
        if head.capital or not kinds:
            return "named"
    if "document" in kinds[-1:]:
        return "document"
    if "collective" in kinds[-1:]:
        return "collective"
    if kinds:
        return "role"
    return "unknown"


def _is_name(item: Item, grammar: Grammar) -> bool:
    return (
        item.capital
        and item.low not in grammar.titles
        and item.low not in grammar.determiners
        and item.low not in grammar.nominals
    )


def find_subject(items: tuple[Item, ...], at: int, limit: int, grammar: Grammar) -> Found | None:
    """Return the noun phrase that a clause starts with at item `at`, when it names somebody who can speak.

    Without a tagger its end is where capitals and head nouns stop, so only such phrases are found.
    """
    while at < limit and (
        items[at].low in grammar.complementisers
        or items[at].kind == "mark"
        or items[at].low in grammar.adverbs
        or items[at].low in grammar.coordinators
    ):
        at += 1
    if at >= limit:
        return None
    if items[at].low in grammar.subjects:
        return Found(at, at + 1, "pronoun", before=at, stop=at + 1)
    end = at
    last_noun = -1
    while end < limit and items[end].kind in {"word", "number"} and end - at < 10:
        item = items[end]
        if (
            is_finite(item, grammar)
            or item.low in grammar.auxiliaries - grammar.determiners
            or item.low in grammar.subordinators
        ):
            break
        if (item.capital and end > at) or item.low in grammar.nominals or (end == at and item.capital):
            if item.low not in grammar.determiners:
                last_noun = end
        elif last_noun >= 0 and item.low not in grammar.prepositions and item.low not in grammar.determiners:
            break
        end += 1
    if last_noun < 0:
        return None
    form = classify(items[at : last_noun + 1], grammar)
    return Found(at, last_noun + 1, form, before=at, stop=last_noun + 1)
