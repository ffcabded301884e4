"""Who speaks in a place, in languages of free word order: [сообщили в] полиции; у мерії, куди дзвонили, кажуть."""

from __future__ import annotations

from dataclasses import replace

from provenance.extract.cues import Hit
from provenance.extract.free_mentions import find_opening
from provenance.extract.free_phrases import (
    classify_between,
    end_of_run,
    find_noun_phrase,
    is_boundary,
    is_filler,
)
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found


def _before_relative_clause(items: tuple[Item, ...], end: int, floor: int, grammar: Grammar) -> int:
    """Return the comma that opens a relative clause which ends right before item `end`: в управе, куда звонили, …"""
    if end - 1 <= floor or items[end - 1].low != ",":
        return end
    opening = find_opening(items, end - 1, floor)
    if opening is None or items[opening + 1].low not in grammar.relative | grammar.whether:
        return end
    return opening


def find_locative(
    items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar
) -> tuple[Hit, Found | None]:
    """Return the speaker of a verb without a subject, behind a preposition of place on either side.

    Behind the verb the preposition belongs to the cue: [сообщили в] полиции; the hit comes back with it.
    """
    at = hit.after
    while at < len(items) and is_filler(items[at], grammar):
        at += 1
    if at + 1 < len(items) and items[at].low in grammar.locatives:
        found = find_noun_phrase(items, at + 1, grammar)
        if found is not None and items[at + 1].low not in grammar.time_words:
            return replace(hit, end=items[at].end, after=at + 1), found
    end = _before_relative_clause(items, hit.chain, floor, grammar)
    hit = replace(hit, chain=end) if end < hit.chain else hit
    start = hit.chain
    while start > floor and not is_boundary(items, start - 1, grammar):
        start -= 1
    while start < hit.chain and (is_filler(items[start], grammar) or items[start].kind == "punct"):
        start += 1
    while (
        start + 2 < hit.chain
        and items[start].low in grammar.prepositions
        and items[start + 1].low in grammar.time_words
    ):
        start += 2  # К вечеру в мэрии сообщили
    in_place = start + 1 < hit.chain and (
        items[start].low in grammar.locatives
        or (
            items[start].low in grammar.body_locatives
            and grammar.nominals.get(items[start + 1].low) == "organization"
        )
    )
    if in_place and start + 2 < hit.chain and items[start + 1].low in grammar.determiners:
        start += 1  # в самом министерстве
    if in_place and not (
        items[start + 1].low in grammar.time_words or items[start + 1].low in grammar.objects
    ):
        end = min(end_of_run(items, start + 1, grammar), hit.chain)
        if end > start + 1:
            return hit, Found(start + 1, end, classify_between(items, start + 1, end, grammar), before=start)
    return hit, None
