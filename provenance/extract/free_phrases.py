"""Noun phrases in languages of free word order: where they end, which words join them, what stands in apposition."""

from __future__ import annotations

from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found, classify
from provenance.speakers.mention import MentionForm

_LONGEST = 16
_LONGEST_NAME = 7
"""Items of a name in marks, its marks included."""
_PARENTHESIS = 30
_DASHES = frozenset({"—", "–", "-", "--"})
_JOINTS = frozenset({"(", ")", "-", "/", "&"})


def is_spoken(items: tuple[Item, ...], end: int) -> bool:
    """Tell whether a line opens with the dash of a dialogue, or with a mark that is still open before item `end`."""
    if items[0].low in _DASHES:
        return True
    return sum(item.kind == "mark" for item in items[:end]) % 2 == 1


def skip_name_in_marks(items: tuple[Item, ...], at: int) -> int:
    """Return the item behind a name in marks that opens at `at` («Ольховскому вестнику»), or `at`."""
    if at + 2 >= len(items) or items[at].kind != "mark" or not items[at + 1].capital:
        return at
    for close in range(at + 2, min(len(items), at + _LONGEST_NAME)):
        if items[close].kind == "mark":
            return close + 1
        if items[close].kind not in {"word", "number"}:
            break
    return at


def closes(items: tuple[Item, ...], at: int, end: int) -> bool:
    """Tell whether a mark soon closes the one at item `at`, before item `end`."""
    return any(item.kind == "mark" for item in items[at + 1 : min(end, at + 6)])


_INSTRUMENTAL = ("ом", "ем", "єм", "ою", "ею", "єю", "ами", "ями")
_AGES = ("річний", "річна", "летний", "летняя")
_STOP_AND_BLANK = 2
"""Code points between a letter that a full stop shortens and the next word."""
_ONE_OF = frozenset(("одного", "однієї", "одної", "одной", "когось", "кого-то"))
"""Whose somebody is, before whom he is one of: мати одного з хлопців."""
_NAME_ENDINGS = ("им", "ім", "ам")
_BOTH_CASES = ("ии", "ії", "іі")
"""Endings of genitives that are datives as well."""


def with_adjectives(items: tuple[Item, ...], index: int, floor: int, grammar: Grammar) -> int:
    """Return the first of the adjectives before the noun at `index`, not before item `floor`."""
    while (
        index - 1 >= floor
        and items[index - 1].low.endswith(grammar.adjective_endings)
        and (items[index - 1].kind == "word" and items[index - 2].low not in grammar.prepositions)
    ):
        index -= 1
    return index


def may_head(item: Item, grammar: Grammar) -> bool:
    """Tell whether a noun phrase can begin with an item."""
    low = item.low
    return (
        item.kind in {"word", "number", "mark"}
        and low not in grammar.not_mentions
        and low not in grammar.complementisers
        and low not in grammar.whether
        and low not in grammar.relative
        and low not in grammar.lone_objects
        and low not in grammar.addressees
    )


def is_oblique(item: Item, grammar: Grammar) -> bool:
    """Tell whether a word without a nominative of its own has the ending of the person told (Путину, журналистам).

    Names are nominatives with some of these endings: Вадим, Адам.
    """
    if item.low in grammar.subject_forms or (item.capital and item.low.endswith(_NAME_ENDINGS)):
        return False
    return item.low.endswith(grammar.dative_endings)


def is_filler(item: Item, grammar: Grammar) -> bool:
    """Tell whether an item is an adverb, a conjunction or a time, which belongs to no noun phrase."""
    low = item.low
    return low in grammar.adverbs or low in grammar.coordinators or low in grammar.time_words


def skip_letters(items: tuple[Item, ...], at: int) -> int:
    """Return the item behind letters that stand for the beginning of a title: т. в. о. [начальника]."""
    while at + 1 < len(items) and len(items[at].text) == 1 and items[at].kind == "word":
        if items[at + 1].kind != "word" or items[at + 1].start - items[at].end != _STOP_AND_BLANK:
            break
        at += 1
    return at


def _is_told_by_name(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether a name in marks is an outlet that was told, a dative: у міністерстві [«Вільному слову»] сказали."""
    first = items[at + 1] if at + 1 < len(items) else None
    return first is not None and first.low.endswith(("ому", "ему")) and skip_name_in_marks(items, at) > at


def is_boundary(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a clause ends at item `at`: at punctuation, a quotation or a conjunction."""
    item = items[at]
    if item.kind == "block" or (item.kind == "punct" and item.low not in _JOINTS):
        return True
    if item.low in grammar.joiners:
        return not _joins(items, at, grammar)
    return (
        item.low in grammar.complementisers
        or item.low in grammar.coordinators
        or item.low in grammar.subordinators
    )


def _joins(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether "and" joins two nouns of one mention."""
    if at == 0 or at + 1 >= len(items):
        return False
    if any(item.low in grammar.title_complements for item in items[max(0, at - 3) : at]):
        return True  # министр по делам молодёжи и спорта
    return all(
        item.kind in {"word", "mark"}
        and (item.capital or item.low in grammar.nominals or item.kind == "mark")
        for item in (items[at - 1], items[at + 1])
    )


def end_of_run(
    items: tuple[Item, ...], first: int, grammar: Grammar, *, subject: bool = True, left: bool = False
) -> int:
    """Return the item after the noun phrase that begins at `first`; behind a verb the person told ends a `subject`.

    On the `left` of its verb what looks like who is told is the genitive of a noun before it: пресслужба суду.
    """
    if items[first].low in grammar.subjects and items[first].low not in grammar.determiners:
        return first + 1
    at = skip_letters(items, first)
    while at < len(items) and at - first < _LONGEST:
        item, low = items[at], items[at].low
        if item.kind == "block" or (item.kind == "punct" and low not in _JOINTS):
            break
        if item.kind == "mark" and at > first and _is_told_by_name(items, at):
            break
        if (
            item.kind == "mark"
            and at > first
            and not closes(items, at, len(items))
            and not _is_open(items, first, at)
        ):
            break
        if low == "(":
            at = next((n for n in range(at, min(len(items), at + _LONGEST)) if items[n].low == ")"), at)
        elif low in grammar.joiners:
            if not _joins(items, at, grammar):
                break
        elif low in grammar.prepositions and _goes_on(items, first, at, grammar):
            at += 1
        elif (
            at > first
            and not (_is_open(items, first, at) and (item.capital or closes(items, at, len(items))))
            and (
                low in grammar.prepositions
                or (subject and not left and _is_told(items, at, grammar))
                or (subject and left and low in grammar.pointers and items[at - 1].capital)
                or is_filler(item, grammar)
                or low in grammar.complementisers
                or (
                    subject
                    and low in grammar.addressees
                    and not _of_role(items, first, at, grammar, left=left)
                )
                or low in grammar.lone_objects
                or low in grammar.auxiliaries
                or (low in grammar.cue_words and not item.capital and low not in grammar.nominals)
            )
        ):
            break
        at += 1
    while at > first + 1 and (
        items[at - 1].kind == "number"
        or (items[at - 1].low in grammar.objects and items[at - 2].low not in grammar.prepositions)
        or (items[at - 1].kind == "punct" and items[at - 1].low != ")")
    ):
        at -= 1
    return at


def _goes_on(items: tuple[Item, ...], first: int, at: int, grammar: Grammar) -> bool:
    """Tell whether the preposition at `at` joins what follows to the noun phrase that began at `first`."""
    following = items[at + 1].low if at + 1 < len(items) else ""
    if following in grammar.title_complements or _places(items, at, grammar):
        return True
    behind = items[at + 2] if at + 2 < len(items) else None
    if at == first:
        return False
    if behind is not None and behind.low in grammar.title_complements:
        return True
    if behind is not None and behind.capital and following in grammar.called:
        return True
    partitive = items[at - 1].low in _ONE_OF or items[at - 1].low in grammar.partitives
    return partitive and items[at].low in grammar.partitive_prepositions


def _places(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a preposition of place belongs to the unnamed speaker before it: источник в правительстве."""
    before = items[max(0, at - 3) : at]
    unnamed = items[at].low in grammar.locatives and any(
        grammar.nominals.get(item.low) == "anonymous" and all(i.capital for i in before[n + 1 :])
        for n, item in enumerate(before)
    )
    return unnamed and at + 1 < len(items) and items[at + 1].low not in grammar.time_words


def _of_role(items: tuple[Item, ...], first: int, at: int, grammar: Grammar, *, left: bool) -> bool:
    """Tell whether a word that may be who is told is the genitive of a role before it: начальник полиции."""
    before = items[max(first, at - 2) : at]
    if items[at].low.endswith("у") and before and before[-1].low in grammar.nominals:
        closes = at + 1 >= len(items) or items[at + 1].kind == "punct"
        body = closes and grammar.nominals.get(before[-1].low) == "organization"
        if left or body:
            return True  # повідомила пресслужба суду
    return items[at].low.endswith(_BOTH_CASES) and any(
        grammar.nominals.get(item.low) == "role" for item in before
    )


def _is_told(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether several people behind a name are told, since a name governs nobody: запевнив Гай депутатів."""
    before = items[at - 1]
    return (
        not items[at].capital
        and before.capital
        and len(before.text) > 1
        and not before.text.isupper()
        and before.low not in grammar.nominals
        and before.low not in grammar.titles
        and items[at].low not in grammar.subject_forms
        and grammar.nominals.get(items[at].low) == "collective"
    )


def _is_open(items: tuple[Item, ...], first: int, at: int) -> bool:
    return sum(item.kind == "mark" for item in items[first:at]) % 2 == 1


def find_noun_phrase(
    items: tuple[Item, ...], start: int, grammar: Grammar, *, subject: bool = False
) -> Found | None:
    """Return the noun phrase that begins at item `start`, with its apposition; a nominative when `subject`."""
    both = start < len(items) and items[start].low in grammar.joiners
    first = start
    if start + 1 < len(items) and both:
        start += 1  # и мэр, и совет: both
    if start >= len(items) or items[start].kind not in {"word", "number", "mark"}:
        return None
    if items[start].low in grammar.prepositions or items[start].low in grammar.complementisers:
        return None
    if (
        items[start].kind == "number"
        or is_filler(items[start], grammar)
        or items[start].low in grammar.time_words
    ):
        return None
    end = end_of_run(items, start, grammar, subject=subject)
    if both and end + 2 < len(items) and items[end].low == "," and items[end + 1].low in grammar.joiners:
        end = end_of_run(items, end + 2, grammar)
    if end == start:
        return None
    if subject and items[start].low in grammar.cue_words and not items[start].capital:
        return None
    pronoun = items[start].low in grammar.subjects and items[start].low not in grammar.determiners
    if end < len(items) and items[end].low == "," and not pronoun:
        close = _close_apposition(items, end + 1, grammar)
        # Behind "according to" a nominative or dative begins the clause: по словам Ли, учёным трудно.
        own = (
            not subject
            and end + 1 < len(items)
            and (
                items[end + 1].low in grammar.subject_forms
                or is_oblique(items[end + 1], grammar)
                or items[end + 1].low.endswith(_INSTRUMENTAL)
                or _is_of_many(items, start, end + 1, grammar)
            )
        )
        if close is not None and not own:
            end = close
    begin = first if both else start
    return Found(begin, end, classify_between(items, start, end, grammar), before=begin, stop=end)


def _is_of_many(items: tuple[Item, ...], first: int, at: int, grammar: Grammar) -> bool:
    """Tell whether several people behind a comma are none in apposition: за словами лікаря, [поранених двоє]."""
    one = grammar.nominals.get(items[first].low) != "collective"
    return one and grammar.nominals.get(items[at].low) == "collective"


def _close_apposition(items: tuple[Item, ...], start: int, grammar: Grammar) -> int | None:
    """Return the end of the apposition that begins at `start` and that a comma, a dash or the line's end closes."""
    end = start
    while end < len(items) and end - start < _PARENTHESIS:
        if items[end].kind == "block" or (items[end].kind == "punct" and items[end].low not in _JOINTS):
            break
        end += 1
    if end == start or not is_apposition(items, start, end, grammar):
        return None
    return end


def is_apposition(items: tuple[Item, ...], first: int, end: int, grammar: Grammar) -> bool:
    """Tell whether `[first, end)` names somebody again: it opens with a head noun, its adjective, or a name."""
    item = items[first]
    if end - first > 12 or any(
        other.low in grammar.cue_words or other.low in grammar.complementisers for other in items[first:end]
    ):
        return False
    if _is_head(item.low, grammar) or _is_head(item.low.rpartition("-")[2], grammar):
        return True
    if item.low.endswith(_AGES) and first + 1 < end and items[first + 1].capital:
        return True  # син загиблого, 19-річний Іван, …
    if end - first <= 4 and all(other.capital for other in items[first:end]):
        return True  # the name behind a title: его соперник, Иван Петров, …
    if any(other.low in grammar.called for other in items[first + 1 : end - 1]):
        return True  # пацієнт, військовий на позивний «Шпак», …
    front = item.low.endswith(grammar.adjective_endings)
    if front and 1 < end - first <= 4 and all(other.capital for other in items[first + 1 : end]):
        return True  # акціонер, кіпрська Brantwell Holdings, …
    second = items[first + 1] if first + 1 < end else None
    adjective = (
        item.low.endswith((*grammar.adjective_endings, "ого", "его")) and item.low not in grammar.objects
    )
    return adjective and second is not None and _is_head(second.low, grammar)


def _is_head(low: str, grammar: Grammar) -> bool:
    return low in grammar.titles or low in grammar.nominals


def classify_between(items: tuple[Item, ...], first: int, end: int, grammar: Grammar) -> MentionForm:
    """Return the form of the mention in items `[first, end)`."""
    return classify(items[first:end], grammar)
