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
