"""Verbs without a subject: "hieß es in Brüssel", "peut-on lire dans la lettre", "a-t-on appris auprès de …".

Who speaks, if the sentence says so at all, stands behind a preposition, before the verb or after it.
"""

from __future__ import annotations

from provenance.extract.contents import open_content
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found, find_right
from provenance.extract.sides import LEFT_MARKS, Plan, Scene, choose_side, settle_as

_IT = "es"
_BARE = "heißt"
"""The cue that counts behind "wie es" only, since without it the verb tells what somebody is called."""


def plan_impersonal(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb without a subject; without a speaker beside it, it goes on from the last one."""
    items, grammar = scene.items, scene.grammar
    if grammar.verb_second and len(hit.form.words) == 1:
        as_plan = _plan_as(items, hit, grammar)
        if as_plan is not None or hit.form.cue.lemma == _BARE:
            return as_plan
    mention, inverted = _find_opening_place(items, hit, grammar), False
    if mention is None:
        mention, inverted = find_place(items, hit.after, grammar), True
    plan = Plan(hit, "right", mention, inverted=True)
    plan.null = mention is None
    if not inverted and mention is not None:
        plan.inverted = False
    if (
        mention is not None
        and hit.form.particle
        and (items[0].low,) in grammar.back_phrases
        and hit.chain == 1
    ):
        plan.rule = "back"  # Das geht aus dem Papier hervor.
        return plan
    plan.opened = open_content(items, max(plan.after, hit.tail), hit, grammar)
    left = hit.chain - 1 if inverted or mention is None else -1
    if left >= 1 and items[left].low in LEFT_MARKS:
        plan.opened = None
    return choose_side(items, plan, left, grammar)


def _plan_as(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Plan | None:
    """Plan "wie es in dem Papier heißt", "wie aus dem Papier hervorgeht": the clause stands before or behind it."""
    at = hit.chain - 1
    while at > 0 and items[at].low not in grammar.as_words and items[at].kind in {"word", "number", "mark"}:
        at -= 1
    if at < 0 or items[at].low not in grammar.as_words:
        return None
    place = at + 1 + (items[at + 1].low == _IT)
    if hit.form.cue.lemma == _BARE and place == at + 1:
        return None
    mention = find_place(items, place, grammar)
    if mention is None or mention.stop > hit.chain:
        return None
    return settle_as(Plan(hit, "right", mention, rule="as"), items, at)


def find_place(items: tuple[Item, ...], at: int, grammar: Grammar) -> Found | None:
    """Return the speaker behind the preposition at `at`, over times and adverbs: … dimanche auprès des pompiers."""
    while at < len(items) and (items[at].low in grammar.time_words or items[at].low in grammar.adverbs):
        at += 1
    while (
        at + 1 < len(items)
        and items[at].low in grammar.prepositions
        and items[at + 1].low in grammar.time_words
    ):
        at += 2  # hieß es [am Mittwoch] aus der Zentrale
    if at < len(items) and items[at].low in grammar.document_adverbs:
        return Found(at, at + 1, "document", stop=at + 1)
    first = at
    while at < len(items) and items[at].low in grammar.prepositions:
        at += 1
    if at == first or at >= len(items):
        return None
    if items[at].low in grammar.adverbs and at + 1 < len(items):
        at += 1  # de même source
    return find_right(items, at, grammar)


def _find_opening_place(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the speaker in the phrase that opens the sentence up to the verb: Aus Kreisen der Polizei hieß es, …"""
    if hit.chain < 2 or items[0].low not in grammar.prepositions:
        return None
    found = find_right(items, 1, grammar)
    return found if found is not None and found.stop == hit.chain else None


def find_house(items: tuple[Item, ...], hit: Hit, one: Found, grammar: Grammar) -> Found | None:
    """Return the body in whose house "one" speaks, as the sentence opens: Beim Verband rechnet man; chez Doe, on."""
    if items[0].low not in grammar.prepositions or items[0].low in grammar.attached or one.first < 2:
        return None
    found = find_right(items, 1, grammar)
    if found is None or found.form == "unknown":
        return None
    stop = found.stop + (items[min(found.stop, len(items) - 1)].low in LEFT_MARKS)
    if stop != min(hit.chain, one.first):
        return None
    return Found(
        found.first, found.after, found.form, before=0, stop=one.stop if one.first > hit.first else found.stop
    )
