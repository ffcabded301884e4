"""Who speaks, in languages of free word order: the noun phrase left or right of the cue, or behind "in"."""

from __future__ import annotations

from provenance.extract.cues import Hit
from provenance.extract.free_names import (
    end_of_clause,
    end_of_name,
    find_name_before,
    lacks_name,
    told_of_woman,
)
from provenance.extract.free_phrases import (
    classify_between,
    closes,
    end_of_run,
    find_noun_phrase,
    is_apposition,
    is_boundary,
    is_filler,
    is_oblique,
    may_head,
    skip_letters,
    skip_name_in_marks,
    with_adjectives,
)
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found

_LONGEST = 16
_PARENTHESIS = 30
_MOST_PARENTHESES = 4
_GENITIVES = 3
"""Words between a noun and the name behind it that say whose he is."""
_OF_NOUN = ("а", "я", "ы", "и", "і", "ї", "ого", "его", "ой", "ої", "ей", "ів", "ов", "их", "ых")
_PASTS = ("ла", "ли", "ся", "сь")
_JOINTS = frozenset({"(", ")", "-", "/", "&"})
_BREAKS = frozenset({",", "—", "–"})


def find_subject_left(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the subject that stands before a cue in its clause, not before item `floor`."""
    last = hit.chain - 1
    while last > floor and items[last].kind == "mark":
        last -= 1
    whole_end = core_end = last + 1
    if last > floor and items[last].low in _BREAKS:
        opening = _open_parenthesis(items, last, floor, grammar)
        if opening is None:
            return None
        core_end = opening
        close = next((n for n in range(opening + 1, last) if items[n].low == ","), last)
        whole_end = close if is_apposition(items, opening + 1, close, grammar) else opening
    start = core_end
    while start > floor and not is_boundary(items, start - 1, grammar):
        start -= 1
    many = hit.form.words[-1] in grammar.subjectless
    first = _find_start(items, start, core_end, grammar, many=many)
    if first is None and whole_end == core_end == last + 1:
        # Режисер, якого всі чекали, у коментарі сказав: behind the parenthesis stand adjuncts only.
        opening = _open_parenthesis(items, start - 1, floor, grammar) if start - 1 > floor else None
        if opening is not None and items[start - 1].low in _BREAKS:
            apposed = is_apposition(items, opening + 1, start - 1, grammar)
            core_end, whole_end, start = opening, start - 1 if apposed else opening, opening
            while start > floor and not is_boundary(items, start - 1, grammar):
                start -= 1
            first = _find_start(items, start, core_end, grammar, many=many)
    if first is None:
        return None
    end = _end_of_subject(items, first, (core_end, whole_end), hit, grammar)
    return (
        None if end is None else Found(first, end, classify_between(items, first, end, grammar), before=first)
    )


def _end_of_subject(
    items: tuple[Item, ...], first: int, ends: tuple[int, int], hit: Hit, grammar: Grammar
) -> int | None:
    """Return where a subject on the left ends; `ends` are those of its core and, with an apposition, of the whole."""
    core_end, whole_end = ends
    end = min(end_of_run(items, first, grammar, left=True), core_end)
    if end == first:
        return None
    if end < core_end and lacks_name(items, first, end, grammar):
        woman = told_of_woman(items, hit)
        name = find_name_before(items, end + 1, core_end, woman=woman, grammar=grammar)
        end = core_end if whole_end > core_end or name is not None else end
    if end == core_end == whole_end and (name_end := end_of_name(items, first, end, grammar)) is not None:
        return name_end  # продюсерка Лідія Гай спершу не вірила
    if end == core_end and whole_end > core_end:
        end = whole_end
    elif end < core_end and not _is_passed_over(items, end, grammar):
        return None
    closes_name = end < len(items) and items[end].kind == "mark" and end < hit.chain
    if closes_name and sum(item.kind == "mark" for item in items[first:end]) % 2:
        end += 1  # Трупа театру «Підмостки» заявила
    return end


def _open_parenthesis(items: tuple[Item, ...], last: int, floor: int, grammar: Grammar) -> int | None:
    """Return the comma or dash behind the subject, when what it opens is closed at `last`: Петров, глава, заявил.

    Parentheses may follow each other; the nearest stretch before one that can be a subject counts.
    """
    opening = last
    for _ in range(_MOST_PARENTHESES):
        found = find_opening(items, opening, floor)
        if found is None:
            return None
        opening = found
        start = opening
        while start > floor and not is_boundary(items, start - 1, grammar):
            start -= 1
        first = _find_start(items, start, opening, grammar)
        if first is None or not _is_plausible(items, first, opening, grammar):
            continue
        before = items[start - 1].low if start > floor else ""
        if before in _BREAKS and items[first].low in grammar.nominals and items[start - 2].capital:
            continue  # a title behind the name: Петров, мэр, которого …, заявил
        return opening
    return None


def _is_plausible(items: tuple[Item, ...], first: int, end: int, grammar: Grammar) -> bool:
    """Tell whether a stretch begins like a subject: with a pronoun, a name, or a head noun behind its adjectives."""
    if items[first].capital and first > 0 and not is_oblique(items[first], grammar):
        return True
    front = items[first : min(end, first + 3)]
    return items[first].low in grammar.objects or any(
        item.capital or item.low in grammar.subject_forms or _is_pronoun(item, grammar) for item in front
    )


def _find_start(
    items: tuple[Item, ...], start: int, end: int, grammar: Grammar, *, many: bool = False
) -> int | None:
    """Return where the subject starts in a clause's items `[start, end)`, behind adverbs, times and places.

    The verb of `many` has no body for its subject, so that an abbreviation is a place: У Надборській ОВА повідомили.
    """
    at = start
    while at < end and (is_filler(items[at], grammar) or items[at].kind in {"mark", "punct"}):
        if (
            items[at].kind == "mark"
            and at + 1 < end
            and items[at + 1].kind == "word"
            and closes(items, at, end)
        ):
            break
        at += 1
    while at < end and items[at].low in grammar.negations:
        at += 1  # Не всех убедила статистика
    if at >= end:
        return None
    if (head := skip_letters(items, at)) > at:
        return at if head < end and may_head(items[head], grammar) else None
    quoted = at + 1 if items[at].kind == "mark" else at if at and items[at - 1].kind == "mark" else end
    if quoted < end and is_oblique(items[quoted], grammar):
        return None  # «Ориенту» грозит штраф
    if items[at].low not in grammar.prepositions:
        pronoun = next((n for n in range(at + 1, min(end, at + 3)) if _is_pronoun(items[n], grammar)), None)
        if pronoun is not None:
            return pronoun
        noun = (
            items[at].low in grammar.nominals or not items[at].capital
        )  # a name's first letter is a capital
        oblique = noun and (is_oblique(items[at], grammar) or _is_of_person(items[at], grammar))
        return at if may_head(items[at], grammar) and not oblique else None
    return _find_behind_place(items, at, end, grammar, many=many)


def _is_of_person(item: Item, grammar: Grammar) -> bool:
    """Tell whether a noun for one person stands in another case than the nominative: Музыканта поддержала …"""
    return grammar.nominals.get(item.low) == "role" and item.low not in grammar.subject_forms


def _find_behind_place(
    items: tuple[Item, ...], at: int, end: int, grammar: Grammar, *, many: bool
) -> int | None:
    """Return where the subject starts behind the prepositional phrase at `at`, before item `end`."""
    for index in range(at + 1, end):
        if items[index - 1].low in grammar.prepositions or _is_accusative(items, index, grammar):
            continue
        if many and _is_abbreviation(items[index]):
            continue
        if items[index].low in grammar.subjects or items[index].low in grammar.subject_forms:
            return with_adjectives(items, index, at + 2, grammar)
        if items[index - 1].low in grammar.time_words and _opens_subject(items[index], grammar):
            return index
    index = end
    while index - 1 > at and items[index - 1].capital and items[index - 1].kind == "word":
        index -= 1
    if index < end and items[index - 1].low in grammar.prepositions:
        index += 1
    if many and end - index == 1:
        return None  # У Держдепартаменті Тарсії заявили: a place, since one name is not many
    return index if index < end and not is_oblique(items[index], grammar) else None


def _is_abbreviation(item: Item) -> bool:
    return len(item.text) > 1 and item.text.isupper()


def _is_accusative(items: tuple[Item, ...], index: int, grammar: Grammar) -> bool:
    """Tell whether a noun stands behind a preposition and an adjective: в новый парламент is no nominative."""
    adjective = items[index - 1].low.endswith(grammar.adjective_endings[:2])
    adjective = adjective and items[index - 1].low not in grammar.objects  # у ній автори
    return adjective and index > 1 and items[index - 2].low in grammar.prepositions


def _opens_subject(item: Item, grammar: Grammar) -> bool:
    """Tell whether a word behind an adjunct of time can begin the subject."""
    if item.kind != "word" or item.low in grammar.prepositions or is_filler(item, grammar):
        return False
    return may_head(item, grammar) and not is_oblique(item, grammar)


def _is_pronoun(item: Item, grammar: Grammar) -> bool:
    return item.low in grammar.subjects and item.low not in grammar.determiners


def _is_passed_over(items: tuple[Item, ...], first: int, grammar: Grammar) -> bool:
    """Tell whether adjuncts alone stand between a subject and its verb: they open with a preposition or adverb."""
    return items[first].low in grammar.prepositions or is_filler(items[first], grammar) or (
        items[first].kind == "mark" or items[first].low in grammar.objects
    )  # fmt: skip


def find_relative(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> int | None:
    """Return the item of the relative word that opens the clause of a cue, or None: который (в среду) заявил."""
    at = hit.chain - 1
    while at > floor and items[at].low not in grammar.relative and not is_boundary(items, at, grammar):
        at -= 1
    return at if at > floor and items[at].low in grammar.relative and items[at - 1].low == "," else None


def find_antecedent(items: tuple[Item, ...], end: int, floor: int, grammar: Grammar) -> Found | None:
    """Return the noun phrase that ends at item `end`, before a relative clause."""
    start = end
    while start > floor and not is_boundary(items, start - 1, grammar):
        if items[start - 1].low in grammar.cue_words and not items[start - 1].capital:
            break
        start -= 1
    heads = [
        n
        for n in range(start, end)
        if items[n].low in grammar.subject_forms and items[n - 1].low not in grammar.prepositions
    ]
    first = (
        with_adjectives(items, heads[-1], start, grammar)
        if heads
        else _find_start(items, start, end, grammar)
    )
    if first is None or end_of_run(items, first, grammar) < end:
        return None
    return Found(first, end, classify_between(items, first, end, grammar), before=first, stop=end)


def find_first_subject(items: tuple[Item, ...], end: int, grammar: Grammar) -> Found | None:
    """Return the subject that the line `items[:end]` opens with, up to where its capitals and head nouns stop."""
    first = _find_start(items, 0, end, grammar)
    if first is None or not _is_plausible(items, first, end, grammar):
        return None
    stop = end_of_run(items, first, grammar)
    last = first + 1
    while last < stop and (items[last].capital or items[last].low in grammar.nominals):
        last += 1
    behind = last  # Главный архитектор [города] Альберт Зотиков
    while behind < stop and behind - last < _GENITIVES and items[behind].low.endswith(_OF_NOUN):
        behind += 1
    if last < behind < stop and items[behind].capital and not items[last].low.endswith(_PASTS):
        last = behind
        while last < stop and items[last].capital:
            last += 1
    return Found(first, last, classify_between(items, first, last, grammar), before=first, stop=last)


def find_subject_right(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the subject behind a cue: заявил (в среду) (журналистам) [мэр города Иван Петров]."""
    at = _skip_told(items, hit.after, grammar)
    if at < len(items) and items[at].low in grammar.prepositions:
        if items[at].low in hit.form.openers:
            return None
        at = _next_subject(items, at, hit, grammar)
    at = _behind_object(items, at, hit, grammar)
    if at >= len(items) or not may_head(items[at], grammar) or is_oblique(items[at], grammar):
        return None
    if items[at].kind == "mark" and not (at + 1 < len(items) and items[at + 1].capital):
        return None  # quoted words, not the name of an outlet
    if (
        not items[at].capital
        and items[at].low.endswith(grammar.infinitive_endings)
        and (items[at].low not in grammar.subject_forms)
    ):
        return None
    found = find_noun_phrase(items, at, grammar, subject=True)
    return found and _with_name(items, found, hit, grammar)


def _behind_object(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> int:
    """Return where the subject begins behind an object, once a quotation is over: «…», — описала (ніч) Ольга Гай."""
    last = hit.chain - 1
    while last > 0 and items[last].low in _BREAKS:
        last -= 1
    if last < 0 or items[last].kind != "block" or at >= len(items) or items[at].capital:
        return at
    if items[at].low in grammar.subject_forms or items[at].low in grammar.subjects or at + 2 >= len(items):
        return at
    if items[at + 1].low in grammar.subject_forms:
        return at + 1
    end, woman = end_of_clause(items, at, grammar), told_of_woman(items, hit)
    return find_name_before(items, at + 1, end, woman=woman, grammar=grammar) or at


def _with_name(items: tuple[Item, ...], found: Found, hit: Hit, grammar: Grammar) -> Found:
    """Return a subject behind its verb with the name that follows: сказала депутатка від «Волі» [Юлія Гай]."""
    if found.stop != found.after or not lacks_name(items, found.first, found.after, grammar):
        return found
    end = end_of_clause(items, found.after, grammar)
    woman = told_of_woman(items, hit)
    if find_name_before(items, found.after + 1, end, woman=woman, grammar=grammar) is None:
        return found
    return Found(found.first, end, "named", before=found.before, stop=end)


def _skip_told(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item behind adverbs, times and who was told: сообщила (вчера) (журналистам) («Вестнику») мэр."""
    while at < len(items):
        behind = skip_name_in_marks(items, at)
        if behind > at and behind < len(items):
            if items[behind].low not in grammar.subject_forms:
                break
            at = behind
        elif (
            is_filler(items[at], grammar)
            or items[at].low in grammar.addressees
            or items[at].low in grammar.lone_objects
            or (
                items[at].kind == "number" and at + 1 < len(items) and items[at + 1].low in grammar.time_words
            )
            or _is_outlet_told(items, at, grammar)
        ):
            at += 1
        else:
            break
    return at


def _is_outlet_told(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a capital in the dative stands before the subject: сказала Укрвістям речниця."""
    if at + 1 >= len(items) or not items[at].capital or items[at].low in grammar.subject_forms:
        return False
    behind = items[at + 1]
    return (
        items[at].low.endswith((*grammar.dative_endings, "е", "і"))
        and not behind.capital
        and behind.low in grammar.subject_forms
    )


def _next_subject(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> int:
    """Return the first nominative behind the prepositional phrase at `at`, or the end of the line.

    Where no noun is known for one, it is the full name that ends the clause: розповів на церемонії [Матіас Штайн].
    """
    many = hit.form.words[-1] in grammar.subjectless
    for index in range(at + 1, min(len(items), at + _LONGEST)):
        item = items[index]
        if item.kind in {"block", "punct"} and item.low not in _JOINTS:
            break
        if items[index - 1].low in grammar.prepositions or _is_accusative(items, index, grammar):
            continue
        if many and _is_abbreviation(item):
            continue
        if (
            item.low in grammar.subjects
            or item.low in grammar.subject_forms
            or item.low in grammar.partitives
        ):
            return with_adjectives(items, index, at + 2, grammar)
        behind_time = items[index - 1].low in grammar.time_words or items[index - 1].low in grammar.addressees
        if item.capital and behind_time:
            return index
    end = end_of_clause(items, at, grammar)
    woman = told_of_woman(items, hit)
    named = None if many else find_name_before(items, at + 2, end, woman=woman, grammar=grammar)
    return named if named is not None else len(items)


def find_opening(items: tuple[Item, ...], last: int, floor: int) -> int | None:
    """Return the comma or dash before item `last` that is like the one there, None behind a quotation."""
    mark = items[last].low
    for index in range(last - 1, max(floor, last - _PARENTHESIS), -1):
        if items[index].low == mark:
            return index
        if items[index].kind == "block":
            return None
    return None
