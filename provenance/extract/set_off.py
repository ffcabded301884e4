"""What commas set off between a mention and its verb: an adverb, a phrase, a pronoun, where somebody is from."""

from __future__ import annotations

from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item

_LONGEST_PHRASE = 7
"""Items of an adverbial phrase with its comma."""
LONGEST = 24
"""Items over which a comma is looked for."""


def before_place(items: tuple[Item, ...], opening: int, floor: int, grammar: Grammar) -> int:
    """Return the comma behind a name, before where somebody is from and another comma: Doe, de la Universidad, que …"""
    for at in range(opening - 1, max(floor + 1, opening - LONGEST), -1):
        if items[at].low == ",":
            phrase = items[at + 1].low in grammar.prepositions and items[at - 1].capital
            return at if phrase and grammar.subject_behind and not grammar.verb_second else opening
        if items[at].kind != "word" or items[at].low in grammar.finite:
            break
    return opening


def is_adverbial(items: tuple[Item, ...], last: int, floor: int, grammar: Grammar) -> bool:
    """Tell whether ", however," stands before the cue, or a pronoun that sets its subject off: La direction, elle, …"""
    if last - 2 <= floor:
        return False
    if _phrase_before(items, last, grammar):
        return True
    if items[last - 2].low != ",":
        return False
    low = items[last - 1].low
    return low in grammar.adverbs or (bool(grammar.clitic_subjects) and low in grammar.lone_objects)


def _phrase_before(items: tuple[Item, ...], last: int, grammar: Grammar) -> int:
    """Return how many items before the comma at `last` the one opening an adverbial phrase is, else 0: , en cambio,"""
    if items[last - 1].low not in grammar.adverbial_closers:
        return 0
    for at in range(last - 2, max(0, last - _LONGEST_PHRASE), -1):
        if items[at].low == ",":
            known = tuple(item.low for item in items[at + 1 : last]) in grammar.adverbial_phrases
            return last - at if known else 0
    return 0


def skip_adverbial(items: tuple[Item, ...], last: int, floor: int, grammar: Grammar) -> int:
    """Return the item before the comma that opens what is set off up to the comma at `last`."""
    while is_adverbial(items, last, floor, grammar):
        last -= _phrase_before(items, last, grammar) or 2
    return last - 1 if items[last].low == "," else last
