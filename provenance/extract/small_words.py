"""Small words inside noun phrases that are one thing or another by what stands behind them."""

from __future__ import annotations

from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item


def is_near(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a word of time is an adjective of closeness here: una fuente próxima a la investigación."""
    behind = items[at + 1].low if at + 1 < len(items) else ""
    return behind in grammar.prepositions and grammar.nominals.get(items[at - 1].low) in {
        "anonymous",
        "collective",
    }


def stands_before_noun(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a word that can be a pronoun stands before its noun: dieser (Darstellung), este (martes)."""
    if not grammar.subject_behind or items[at].low not in grammar.determiners or at + 1 >= len(items):
        return False
    following = items[at + 1]
    if grammar.verb_second:
        return following.capital
    closed = grammar.adverbs | grammar.prepositions | grammar.finite | grammar.complementisers
    return following.kind == "word" and following.low not in closed


def counts_next(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a number behind a noun counts the next one: laut einer Schätzung des Amtes | 18 Millionen Euro."""
    counted = at + 1 < len(items) and items[at + 1].capital and items[at + 1].kind == "word"
    before = items[at - 1]
    return items[at].kind == "number" and before.capital and before.low not in grammar.determiners and counted


def is_verbal(items: tuple[Item, ...], start: int, at: int, grammar: Grammar) -> bool:
    """Tell whether a small word behind a noun is no part of its phrase, where all nouns have capitals."""
    low = items[at].low
    if items[at].capital or not items[at - 1].capital or items[at].kind != "word":
        return False
    if items[at - 1].low in grammar.determiners or low in grammar.name_particles:
        return False
    if at == start + 1 and items[start].low.endswith("s") and low.endswith(("e", "er", "en", "es", "em")):
        return False  # a genitive: Does langjähriger Berater
    return low not in grammar.determiners and low not in grammar.prepositions and low not in grammar.joiners


def is_subject(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a pronoun stands at `at` that is no possessive of the noun behind it: ihr, but not ihr Mann."""
    return items[at].low in grammar.subjects and not stands_before_noun(items, at, grammar)


def is_finite(item: Item, grammar: Grammar) -> bool:
    """Tell whether a word is a finite verb; where nouns have capitals one with a capital is a name: Marlon Weiss."""
    return item.low in grammar.finite and not (grammar.verb_second and item.capital)


def skip_gerund_opener(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the first of the small words that open a French gerund before item `at`: (tout en) assurant."""
    if not grammar.clitic_subjects or at < 1:
        return at
    at -= items[at].low != "en" and items[at - 1].low == "en"
    return at - (at > 0 and items[at].low == "en" and items[at - 1].low == "tout")
