"""Appositions of a mention: names and offices between commas, dashes or brackets behind it."""

from __future__ import annotations

from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item

LONGEST_PARENTHESIS = 30
"""Items between the commas of an apposition or relative clause."""
_LONGEST_NAME = 5
RELATIVE = frozenset({"der", "die", "das", "dessen", "deren"})
"""German articles and genitives that open a relative clause behind a comma."""


def find_matching(items: tuple[Item, ...], last: int, floor: int) -> int | None:
    """Return the comma or dash that opens the phrase which the one at `last` closes."""
    mark = items[last].low
    for index in range(last - 1, max(floor, last - LONGEST_PARENTHESIS) - 1, -1):
        if items[index].low == mark:
            return index if index > floor else None
        if items[index].kind == "block":
            return None
    return None


def is_apposition(items: tuple[Item, ...], first: int, last: int, grammar: Grammar) -> bool:
    """Tell whether `[first, last)` names the one before the comma again ("a doctor", "the mayor of Overby")."""
    item = items[first]
    if item.low in grammar.relative or item.low in grammar.prepositions:
        return False
    if item.low in grammar.forms and item.low not in grammar.nominals:
        return False  # ", speaking to reporters,"
    if any(other.low in grammar.finite for other in items[first:last]):
        return False
    return (
        _opens_with_role(items, first, last, grammar)
        or item.low in grammar.determiners
        or item.low in grammar.titles
        or item.low in grammar.nominals
        or item.capital
        or any(other.low in grammar.nominals for other in items[first:last])
    )


def _opens_with_role(items: tuple[Item, ...], first: int, last: int, grammar: Grammar) -> bool:
    """Tell whether a noun for somebody without an article opens a phrase behind a name: gestor de la firma."""
    if last - first < 2 or not items[first].low.endswith(grammar.role_endings) or items[first].capital:
        return False
    return items[first - 2].capital and items[first + 1].low in grammar.prepositions


def holds_clause(items: tuple[Item, ...], first: int, last: int, grammar: Grammar) -> bool:
    """Tell whether `[first, last)` is a main clause, so that the commas around it set off no apposition."""
    item = items[first]
    if item.low in grammar.relative or item.low in grammar.subordinators or item.low in grammar.prepositions:
        return False
    if item.low in grammar.forms and item.low not in grammar.nominals and not item.capital:
        return False
    if grammar.verb_second and _is_relative(items, first, last, grammar):
        return False
    return any(other.low in grammar.finite for other in items[first + 1 : last]) and not any(
        other.low in grammar.relative for other in items[first:last]
    )


def _is_relative(items: tuple[Item, ...], first: int, last: int, grammar: Grammar) -> bool:
    """Tell whether `[first, last)` is a German relative clause, which its verb ends: der anonym bleiben wollte."""
    if items[first].low not in RELATIVE or items[last - 1].low not in grammar.finite:
        return False
    return not any(other.low in grammar.finite and not other.capital for other in items[first + 1 : last - 2])


def _ends_apposition(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether the preposition at `at`, behind a name or bracket, belongs to the verb again."""
    low = items[at].low
    if low not in grammar.prepositions or low in grammar.attached or items[at - 1].low in grammar.nominals:
        return False
    return items[at - 1].capital or items[at - 1].low == ")"


def close_name(items: tuple[Item, ...], start: int, comma: int, grammar: Grammar) -> int | None:
    """Return the end of a name behind the comma after an office (la portavoz, Jen Doe), or None."""
    phrase = items[start:comma]
    described = phrase and phrase[0].low in grammar.determiners and len(phrase) > 1
    described = described and (grammar.verb_second or not phrase[-1].capital)
    if not described and not any(item.low in grammar.nominals for item in phrase):
        return None
    end = comma + 1
    while (
        end < len(items) and end - comma <= _LONGEST_NAME and items[end].kind == "word" and items[end].capital
    ):
        end += 1
    # Where months are written small, one with a capital is a first name: Julio.
    months = frozenset() if not grammar.verb_second and end - comma > 2 else grammar.time_words
    known = any(item.low in grammar.nominals or item.low in months for item in items[comma + 1 : end])
    closed = end >= len(items) or items[end].kind == "punct"
    return end if end > comma + 1 and closed and not known else None


def close_apposition(items: tuple[Item, ...], start: int, grammar: Grammar) -> int | None:
    """Return the end of the apposition that begins at `start`, or None when none does."""
    end = start
    while end < len(items) and end - start < LONGEST_PARENTHESIS:
        if items[end].kind == "block" or items[end].low in {",", ".", ";", ":", "—", "–"}:
            break
        if grammar.subject_behind and end > start and _ends_apposition(items, end, grammar):
            break
        end += 1
    if end == start:
        return None
    first = items[start]
    opens = first.low in grammar.determiners or first.low in grammar.titles or first.low in grammar.nominals
    opens = opens or _opens_with_role(items, start, end, grammar)
    named = first.capital and any(item.low in grammar.nominals for item in items[start:end])
    if not (opens or named) or not is_apposition(items, start, end, grammar):
        return None
    return end
