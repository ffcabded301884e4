"""The cues of a line -> plans: who speaks, and on which side the content lies."""

from __future__ import annotations

from dataclasses import replace

from provenance.extract.cues import Hit
from provenance.extract.datelines import find_dateline_end
from provenance.extract.free_fronted import plan_free_noun
from provenance.extract.free_order import plan_free_participle, plan_free_verb
from provenance.extract.free_prepositions import plan_free_preposition
from provenance.extract.grammar import Grammar
from provenance.extract.inverting import plan_inverting_verb
from provenance.extract.lines import Item
from provenance.extract.plan_phrases import plan_noun, plan_postposition, plan_preposition
from provenance.extract.plan_verb_first import plan_first_participle, plan_verb_first
from provenance.extract.plan_verbs import plan_infinitive, plan_participle, plan_verb
from provenance.extract.sides import Plan, Scene

_SPOKEN = 0.7
"""Strength from which a verb beside such a phrase is what reports."""


def plan_line(items: tuple[Item, ...], hits: list[Hit], grammar: Grammar) -> list[Plan]:
    """Return a plan for each cue of a line that has something to say and somebody to say it."""
    scene = Scene(items, grammar)
    if grammar.subject_behind:
        scene.floor = find_dateline_end(items)
    if grammar.asides:
        hits = _without_asides(hits, grammar)
    for number, hit in enumerate(hits):
        following = hits[number + 1] if number + 1 < len(hits) else None
        if _is_noun(items, hit, following, grammar):
            noun = next(
                (f for f in grammar.forms.get(items[hit.first].low, ()) if f.cue.frames[0] == "noun"), None
            )
            plan = plan_noun(scene, replace(hit, form=noun)) if noun is not None else None
        else:
            plan = _plan_hit(scene, hit)
        if plan is not None:
            scene.plans.append(plan)
            scene.floor = max(scene.floor, hit.after)
    return scene.plans


def _without_asides(hits: list[Hit], grammar: Grammar) -> list[Hit]:
    """Return the cues without the phrases that tell where the speaker of a verb has it from: unter Berufung auf."""
    verbs = any(
        hit.form.cue.frames[0] in {"speech", "told"} and hit.form.cue.strength >= _SPOKEN for hit in hits
    )
    return [hit for hit in hits if hit.form.cue.lemma not in grammar.asides] if verbs else hits


def _plan_hit(scene: Scene, hit: Hit) -> Plan | None:
    frame = hit.form.cue.frames[0]
    if frame == "prepositional":
        return plan_free_preposition(scene, hit) if scene.grammar.free else plan_preposition(scene, hit)
    if frame == "postposition":
        return plan_postposition(scene, hit)
    if frame == "noun":
        return plan_free_noun(scene, hit) if scene.grammar.free else plan_noun(scene, hit)
    if scene.grammar.verb_second and _is_capital_noun(scene.items, hit):
        return None
    if hit.passive or (hit.infinitive and not scene.grammar.caseless):
        return None
    if scene.grammar.free:
        return (
            plan_free_participle(scene, hit) if hit.form.kind == "participle" else plan_free_verb(scene, hit)
        )
    if scene.grammar.subject_behind and hit.form.kind != "participle":
        joined = hit.form.kind == "infinitive"
        return plan_infinitive(scene, hit) if joined else plan_inverting_verb(scene, hit)
    opening = {item.low for item in scene.items[hit.chain : hit.first]}
    gerund = bool(scene.grammar.clitic_subjects) and "en" in opening  # tout en assurant
    if hit.form.kind == "participle" and (hit.chain == hit.first or gerund):
        return plan_first_participle(scene, hit) if scene.grammar.vso else plan_participle(scene, hit)
    return plan_verb_first(scene, hit) if scene.grammar.vso else plan_verb(scene, hit)


def _is_subject(item: Item, grammar: Grammar) -> bool:
    """Tell whether a pronoun that is an object's, too, is the subject before its verb: Elle exige …"""
    return grammar.subject_behind and item.low in grammar.subjects


def _is_capital_noun(items: tuple[Item, ...], hit: Hit) -> bool:
    """Tell whether a capital inside a sentence shows a noun where all nouns have one: Berichten zufolge."""
    return items[hit.first].capital and hit.first > 0 and items[hit.first - 1].kind in {"word", "number"}


def _is_noun(items: tuple[Item, ...], hit: Hit, following: Hit | None, grammar: Grammar) -> bool:
    """Tell whether a form that is also a noun is one here: "the claims", "new reports suggest"."""
    frames = hit.form.cue.frames
    if frames[0] in {"noun", "prepositional"} or hit.form.kind == "participle" or len(hit.form.words) > 1:
        return False
    if grammar.free or (grammar.verb_second and not items[hit.first].capital):
        return False  # its nouns of saying have forms of their own
    after = items[hit.after] if hit.after < len(items) else None
    if (
        after is not None
        and hit.form.kind == "base"
        and grammar.nominals.get(after.low) in {"role", "organization"}
    ):
        return True
    if items[hit.first].capital and hit.first and (items[hit.first - 1].capital or (after and after.capital)):
        return hit.form.kind == "base"
    before = items[hit.first - 1] if hit.first else None
    # "had no plans": a negation that is a determiner belongs to a noun, and to no verb.
    bare = hit.first == hit.chain or (
        before is not None
        and before.low in grammar.determiners & grammar.auxiliaries
        and not grammar.subject_behind  # there articles are object pronouns, too: lo anunció
    )
    if before is not None and bare and not hit.proclitic and not grammar.vso:
        if before.low in grammar.determiners and before.low not in grammar.nominals:
            return before.low not in grammar.subjects
        if (
            before.low in grammar.prepositions
            or (before.text.endswith(("'s", "’s")) and not grammar.subject_behind)
            or (before.low in grammar.objects and not _is_subject(before, grammar))
        ):
            return True
    return (
        following is not None
        and (hit.form.kind == "base" or hit.form.words[0].endswith("s"))
        and following.first == hit.after
        and following.form.cue.frames[0] not in {"noun", "prepositional"}
        and hit.first == hit.chain
    )
