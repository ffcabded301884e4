"""Contents that stand before their verb in languages of free order, and those of nouns of saying.

"В мэрии [эту информацию] опровергли", "[О закрытии моста] сообщила мэр"; "заявление мэра о том, [что мост закроют]".
"""

from __future__ import annotations

from dataclasses import replace

from provenance.extract.contents import Opened
from provenance.extract.cues import Hit
from provenance.extract.free_contents import is_infinitive, open_free
from provenance.extract.free_mentions import find_subject_left, find_subject_right
from provenance.extract.free_phrases import find_noun_phrase, is_boundary, is_filler
from provenance.extract.free_places import find_locative
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.extract.sides import Plan, Scene

_ACCUSATIVES = ("ію", "ию")
"""Endings of an object that no subject and no adverb has: інформацію."""
_LONGEST_TOPIC = 6
"""Items between a name and its verb that tell what was spoken of."""
_VERBAL_NOUNS = ("ння", "ття", "ние", "тие")
_LONGEST_ATTRIBUTE = 12
"""Items between a noun of saying and "о том, что": whose saying it is."""


def plan_fronted(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb whose content stands before it: what it denies or confirms, or what it is about."""
    first = _find_claim(scene, hit)
    mention: Found | None = None
    if first is not None:
        pronoun = _find_pronoun(scene, first, hit)
        end = hit.chain if pronoun is None else pronoun.first
        mention = pronoun or find_subject_left(
            scene.items, replace(hit, chain=first), scene.floor, scene.grammar
        )
    else:
        first, end = _find_infinitive(scene, hit), hit.chain
        if first is None:
            first = _find_topic(scene, hit)
            if first is not None and scene.items[first - 1].capital and first > 0:
                before = replace(hit, chain=first)
                mention = find_subject_left(scene.items, before, scene.floor, scene.grammar)
        else:
            pronoun = _find_pronoun(scene, first, hit)
            end = hit.chain if pronoun is None else pronoun.first
            mention = pronoun or find_subject_left(
                scene.items, replace(hit, chain=first), scene.floor, scene.grammar
            )
    if first is None:
        return None
    mention = mention or find_subject_right(scene.items, hit, scene.grammar)
    if mention is None and hit.form.words[-1] in scene.grammar.subjectless:
        hit, mention = find_locative(scene.items, replace(hit, chain=first), scene.floor, scene.grammar)
    if mention is None:
        return None
    opened = open_free(scene.items, max(hit.after, mention.stop), hit, scene.grammar)
    if opened is None:
        return Plan(hit, "right", mention, rule="fronted", fronted=(first, end))
    named = (
        hit.form.cue.lemma in scene.grammar.naming_cues and scene.items[first].low in scene.grammar.pointers
    )
    if not named or opened.how != "object" or mention.first > hit.first:
        return None
    # Ясинецький [цю заяву] назвав [вигадкою]
    return Plan(hit, "right", mention, opened=opened, topic=(first, end), rule="fronted")


def _find_claim(scene: Scene, hit: Hit) -> int | None:
    """Return where the claim before an object's verb begins: [эту информацию] опровергли."""
    items, grammar = scene.items, scene.grammar
    if "object" not in hit.form.cue.frames:
        return None
    at = hit.chain - 1
    if at > scene.floor and _is_accusative(items, at, hit, grammar):
        return at
    while at >= scene.floor and not is_boundary(items, at, grammar):
        behind = items[at - 1].low if at else ""
        if items[at].low in grammar.claim_nouns and behind not in grammar.prepositions:
            return at - 1 if behind in grammar.pointers and at > scene.floor else at
        named = at > scene.floor and items[at - 1].capital and hit.form.cue.lemma in grammar.naming_cues
        if named and items[at].low in grammar.pointers and at + 1 < hit.chain:
            return at
        at -= 1
    return None


def _is_accusative(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a noun right before its verb, behind a name, can be its object only: Гай [узгодження] не підтвердив.

    A verbal noun in -ння is no subject of a verb that shows a man, a woman or several.
    """
    low, before = items[at].low, items[at - 1]
    if (
        not before.capital
        or before.low in grammar.prepositions
        or items[at].kind != "word"
        or items[at].capital
    ):
        return False
    neuter = hit.form.words[-1].endswith(("ло", "лося", "лось"))
    return low.endswith(_ACCUSATIVES) or (low.endswith(_VERBAL_NOUNS) and not neuter)


def _find_infinitive(scene: Scene, hit: Hit) -> int | None:
    """Return where the infinitive before its verb begins: [коментувати рішення] відмовилися."""
    items, grammar = scene.items, scene.grammar
    if hit.form.cue.frames[0] != "infinitive":
        return None
    at = hit.chain - 1
    while at >= scene.floor and not is_boundary(items, at, grammar):
        if is_infinitive(items[at].low, grammar) and (not items[at].capital or at == 0):
            return at
        if items[at].low in hit.form.openers:
            return at  # від коментарів відмовилися
        at -= 1
    return None


def _find_topic(scene: Scene, hit: Hit) -> int | None:
    """Return where the phrase begins that opens a clause and tells what was spoken of: [О закрытии моста] сообщила."""
    items, grammar = scene.items, scene.grammar
    if "about" not in hit.form.cue.frames:
        return None
    start = hit.chain
    while start > scene.floor and not is_boundary(items, start - 1, grammar):
        start -= 1
    while start < hit.chain and is_filler(items[start], grammar):
        start += 1
    if items[start].low not in hit.form.openers:
        start = _find_behind_name(scene, start, hit)
    if (
        hit.chain - start < 2
        or items[start].low not in hit.form.openers
        or items[start].low in grammar.locatives
    ):
        return None
    opening = tuple(item.low for item in items[start : start + 2])
    if opening in grammar.back_phrases:
        return None
    following = items[start + 1].low
    known = grammar.not_mentions | grammar.whether | grammar.relative | grammar.objects
    return None if following in known else start


def _find_behind_name(scene: Scene, start: int, hit: Hit) -> int:
    """Return where what was spoken of begins behind a name and before its verb: Гай [від мораторію] застеріг."""
    items, grammar = scene.items, scene.grammar
    for at in range(hit.chain - 2, max(start, hit.chain - _LONGEST_TOPIC), -1):
        opens = items[at].low in hit.form.openers and items[at].low not in grammar.body_locatives
        if opens and items[at - 1].capital:
            return at
    return start


def _find_pronoun(scene: Scene, first: int, hit: Hit) -> Found | None:
    """Return the pronoun between a claim and its verb: обвинения [он] отверг."""
    for at in range(first + 1, hit.chain):
        if scene.items[at].low in scene.grammar.subjects.keys() - scene.grammar.determiners:
            return Found(at, at + 1, "pronoun", before=at, stop=at + 1)
    return None


def plan_free_noun(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a noun of saying with its clause: заявление [мэра] о том, [что мост закроют]; его слова о том, что …"""
    items, grammar = scene.items, scene.grammar
    opening = _find_clause(items, hit.after, grammar)
    if opening is None:
        return None
    mention: Found | None = None
    if opening > hit.after:
        mention = find_noun_phrase(items, hit.after, grammar)
        if mention is None or mention.after != opening:
            return None
    elif hit.first and items[hit.first - 1].low in grammar.objects:
        mention = Found(hit.first - 1, hit.first, "pronoun", stop=hit.after)
    if mention is None:
        return None
    return Plan(hit, "right", mention, opened=Opened(opening + 3, "clause"), rule="noun")


def _find_clause(items: tuple[Item, ...], start: int, grammar: Grammar) -> int | None:
    """Return the item of the preposition in "о том, что" within reach of `start`."""
    for at in range(start, min(len(items) - 3, start + _LONGEST_ATTRIBUTE)):
        if items[at].kind in {"punct", "block"}:
            return None
        if (
            items[at].low in grammar.prepositions
            and items[at + 1].low in grammar.correlatives
            and items[at + 2].low == ","
            and items[at + 3].low in grammar.complementisers
        ):
            return at
    return None
