"""Objects that open a sentence, far from what its verb calls them: Den Vorwurf nannte Doe „absurd“."""

from __future__ import annotations

from provenance.extract.datelines import find_dateline_end
from provenance.extract.sides import Plan, Scene


def has_topic(scene: Scene, plan: Plan) -> bool:
    """Tell whether the object of a verb of naming opens the sentence: Berichte, wonach …, nannte Doe „erfunden“."""
    items, grammar, hit = scene.items, scene.grammar, plan.hit
    if (
        hit.form.cue.lemma not in grammar.naming_cues
        or plan.mention is None
        or not plan.inverted
        or plan.side != "right"
    ):
        return False
    start = find_dateline_end(items)
    first = items[start]
    closed = grammar.adverbs | grammar.time_words | grammar.subordinators | grammar.cue_words
    adjunct = first.low in grammar.prepositions and first.low not in grammar.determiners
    return hit.chain == hit.first > start and first.kind == "word" and not adjunct and first.low not in closed
