"""Subjects that do not stand beside their verb: behind "as", before a relative clause."""

from __future__ import annotations

from dataclasses import replace

from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found, find_right
from provenance.extract.sides import LEFT_MARKS, Plan, Scene, settle_as, takes_clause

_FARTHEST_AS = 14
_ONE = frozenset({"un", "une", "uno", "una", "einer", "eine"})
_PART_OF = frozenset({"de", "d'", "von"})
"""Between "one" and "them"."""


def plan_as(scene: Scene, hit: Hit) -> Plan | None:
    """Plan "wie Doe am Montag mitteilte": the verb ends its clause, the subject follows "as"."""
    items, grammar = scene.items, scene.grammar
    if not grammar.as_words or not grammar.verb_second or not takes_clause(hit):
        return None
    at = hit.chain - 1
    while at >= 0 and hit.chain - at < _FARTHEST_AS and items[at].kind in {"word", "number"}:
        if items[at].low in grammar.as_words:
            mention = find_right(items, at + 1, grammar)
            if mention is None or mention.stop > hit.chain:
                return None
            return settle_as(Plan(hit, "right", mention, rule="as"), items, at)
        at -= 1
    return None


def stands_for_content(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a phrase that stands for the sentence before opens the line up to the verb: así lo …"""
    if hit.first == 0 and hit.form.words[:2] == ("zu", "diesem"):
        return True  # Zu diesem Ergebnis kommt …
    opening = next((item.low for item in items if item.kind == "word"), "")
    if not any(phrase[0] == opening for phrase in grammar.back_phrases):
        return False
    front = [item for item in items[: hit.first] if item.kind == "word"]
    words = tuple(item.low for item in front)
    return any(
        words[: len(phrase)] == phrase
        and len(words) <= len(phrase) + 2
        and not any(item.capital for item in front[len(phrase) :])  # "Das Amt …" is a subject
        for phrase in grammar.back_phrases
    )


def antecedent_before(scene: Scene, hit: Hit) -> Found | None:
    """Return the subject before a relative clause that ends here: Me Doe, qui défend le prévenu, (a plaidé)."""
    last = scene.plans[-1] if scene.plans else None
    comma = hit.chain > 1 and scene.items[hit.chain - 1].low == ","
    if (
        last is None
        or last.rule != "relative"
        or last.mention is None
        or not comma
        or last.hit.first >= hit.chain
    ):
        return None
    between = scene.items[last.hit.after : hit.chain - 1]
    return None if any(item.low in LEFT_MARKS or item.kind == "block" for item in between) else last.mention


def without_preposition(items: tuple[Item, ...], left: Found, grammar: Grammar) -> Found | None:
    """Return a pronoun that is a subject, or "one of them"; None behind another preposition: En ella sostiene que …"""
    before = items[left.first - 1]
    if before.low not in grammar.prepositions or before.low in grammar.determiners:
        return left
    first = left.first - 2
    if first >= 0 and before.low in _PART_OF and items[first].low in _ONE:
        return replace(left, first=first, before=first, form="unknown")
    return None
