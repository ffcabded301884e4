"""Full names in languages with cases: whether capitals are a nominative, and the noun before them that is theirs.

"Депутатка від «Волі» Юлія Сірко заявила": between noun and name stands what the noun is for, which a preposition opens.
"""

from __future__ import annotations

from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item

_PATRONYMICS = ("ич", "вна", "чна")
_OBLIQUE_GIVEN = (
    "и",
    "і",
    "ы",
    "у",
    "ю",
    "е",
    "є",
    "ом",
    "ем",
    "єм",
    "ою",
    "ею",
    "єю",
    "ой",
    "ей",
    "ові",
    "еві",
    "єві",
)
"""Endings that a first name has in other cases than the nominative, but for the genitive in -а."""
_OBLIQUE_SURNAME = (
    "ого",
    "ому",
    "его",
    "ему",
    "ом",
    "ем",
    "єм",
    "ою",
    "ею",
    "у",
    "ю",
    "ові",
    "еві",
    "єві",
    "ої",
)
_ADJECTIVES = ("ого", "ої", "ой", "их", "ых", "ому", "ий", "ый")
"""Endings of adjectives in names of bodies: депутат Верховної Ради п'ятого скликання."""
_IN_A = ("а", "я")
_WOMANS_PAST = ("ла", "лась", "лася")


def told_of_woman(items: tuple[Item, ...], hit: Hit) -> bool:
    """Tell whether the verb of a cue has the past of a woman: сказала, зізналася."""
    return any(item.low.endswith(_WOMANS_PAST) for item in items[hit.first : hit.after])


def find_name_before(
    items: tuple[Item, ...], start: int, end: int, *, woman: bool, grammar: Grammar
) -> int | None:
    """Return where a full name in the nominative begins that ends at item `end`; None where none can.

    A first name in -а may be a man's genitive, unless `woman` or its surname tells: then nobody is meant.
    """
    run = end
    while run > start and items[run - 1].capital and items[run - 1].kind == "word":
        run -= 1
    first = end - (3 if end - run > 2 and items[end - 2].low.endswith(_PATRONYMICS) else 2)
    if first < run or items[max(0, first - 1)].low in grammar.prepositions:
        return None
    given, surname = items[first].low, items[end - 1].low
    initial = items[end - 1].text.isupper() and len(items[end - 1].text) == 1  # Світлана Ж.
    if (
        (items[end - 1].text.isupper() and not initial)
        or given.endswith(_OBLIQUE_GIVEN)
        or surname.endswith(_OBLIQUE_SURNAME)
    ):
        return None
    return first if woman or not (given.endswith(_IN_A) and surname.endswith(_IN_A)) else None


def end_of_name(items: tuple[Item, ...], first: int, end: int, grammar: Grammar) -> int | None:
    """Return where a full name behind a noun for a person ends, when small words of the predicate follow it."""
    if items[end - 1].capital or items[end - 1].kind != "word" or items[end - 1].low in grammar.nominals:
        return None
    for at in range(end - 1, first + 2, -1):
        if items[at].capital or not (items[at - 1].capital and items[at - 2].capital):
            continue
        headed = any(grammar.nominals.get(item.low) == "role" for item in items[first : at - 2])
        known = any(item.low in grammar.nominals or item.low in grammar.titles for item in items[at - 2 : at])
        genitive = items[at - 2].low.endswith(_ADJECTIVES)
        named = find_name_before(items, first, at, woman=False, grammar=grammar) is not None
        return at if headed and named and not known and not genitive else None
    return None


def lacks_name(items: tuple[Item, ...], first: int, end: int, grammar: Grammar) -> bool:
    """Tell whether `[first, end)` is a noun for a person without a full name, before the preposition at `end`."""
    if end >= len(items) or items[end].low not in grammar.prepositions:
        return False
    head = items[first : min(end, first + 3)]
    if not any(grammar.nominals.get(item.low) in {"role", "anonymous"} for item in head):
        return False
    front = first + (items[first].low in grammar.nominals)
    return not any(items[at].capital and items[at + 1].capital for at in range(front, end - 1))


def end_of_clause(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item of the next punctuation or quotation at or behind `at`, or the end of the line."""
    while at < len(items) and items[at].kind in {"word", "number", "mark"}:
        if (
            items[at].low in grammar.cue_words
            and not items[at].capital
            and items[at].low not in grammar.nominals
        ):
            break
        at += 1
    return at
