"""Where adjuncts and the person told end between a cue and its content: said on Monday | to reporters | that …"""

from __future__ import annotations

from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item

ADDRESSEE = 8
"""Items that name the person told."""


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
        genitive = (
            grammar.verb_second and low in grammar.attached and items[at - 1].low not in grammar.time_words
        )
        if at > first and ((low in grammar.determiners and not genitive) or low in grammar.time_words):
            break
        breaks = at > first and item.capital and not grammar.verb_second and not items[at - 1].capital
        if breaks and not (grammar.outlets and items[at - 1].low.endswith(grammar.outlets)):
            break  # but: en la red Plaza
        if at > first and item.capital and low in grammar.claim_words and items[at - 1].capital:
            break  # in einem Interview | Spekulationen
        if at > first and grammar.verb_second and items[at - 1].capital and _opens_noun(items, at, grammar):
            break  # im Lager Sarvo | weitere Ausrüstung
        at += 1
    return max(at, first)


def _opens_noun(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether an adjective stands at `at` before its noun, where all nouns have capitals."""
    item, following = items[at], items[min(at + 1, len(items) - 1)]
    small = grammar.attached | grammar.determiners | grammar.prepositions | grammar.name_particles
    adjective = item.kind == "word" and not item.capital and item.low.endswith(("e", "en", "es"))
    return adjective and item.low not in small and following.capital and following.kind == "word"


def skip_dative(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item behind an article and its noun, where all nouns have capitals: versprach den Leuten | Hilfe."""
    first = at
    while at < len(items) and at - first < ADDRESSEE and items[at].kind in {"word", "number"}:
        at += 1
        if items[at - 1].capital and not (at < len(items) and items[at].low in grammar.attached):
            break
    return max(at, first + 1)


def skip_addressee(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item after the person told ("reporters", "the New York Daily", "his Arlan counterpart Jo Roe")."""
    first = at
    while at < len(items) and at - first < ADDRESSEE:
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


def skip_place_before_mood(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item behind an adjunct at `at` where the mood goes on behind its comma: …, sagt er am Ufer, es sei"""
    if not grammar.sure_mood or at >= len(items) or items[at].low not in grammar.prepositions:
        return at
    behind = skip_adjunct(items, at, grammar)
    goes_on = any(item.low in grammar.sure_mood and not item.capital for item in items[behind:])
    return behind if behind < len(items) and items[behind].low == "," and goes_on else at
