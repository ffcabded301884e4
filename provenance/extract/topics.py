"""Objects that open a sentence, far from what its verb calls them: Den Vorwurf nannte Doe „absurd“."""

from __future__ import annotations

from functools import cache

from provenance.extract.cues import Hit
from provenance.extract.datelines import find_dateline_end
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.extract.sides import Plan, Scene
from provenance.languages.first_names import MEN, WOMEN
from provenance.text.fold import fold_word

_SURE = 0.6
"""Strength from which a verb takes an object in front of it."""
_SHORTEST_HEAD = 4
"""Letters of a noun that may end a compound: Rhein|bank."""
_WOMENS = ("in", "ung", "schaft", "heit", "keit", "ion", "tät", "ei", "ur", "e", "bank", "frau", "wehr")
"""Endings of nouns before which "der" is no nominative."""
_INFLECTED = ("e", "en", "er", "es", "mehr", "viel")
"""Endings of adjectives, which have a capital where they open a sentence: Strengere Regeln."""
_THINGS = ("ung", "ungen", "heit", "heiten", "keit", "keiten", "tion", "tionen", "schaften")
"""Endings of nouns for what nobody is called."""
_SMALL = frozenset({"nicht", "auch", "aber", "jedoch", "erneut"})


def is_object_in_front(
    items: tuple[Item, ...], hit: Hit, left: Found, right: Found, grammar: Grammar
) -> bool:
    """Tell whether a German verb has its object before it and its subject behind it: Fehler räumte der Konzern ein.

    What stands before can be nobody who speaks, and what stands behind can; "der" before a man's noun is its case.
    """
    if not grammar.verb_second:
        return False
    opens = items[find_dateline_end(items)].low in hit.form.openers
    if opens and "about" in hit.form.cue.frames and _may_speak(items[right.first : right.after], grammar):
        return True  # Von einem „schwarzen Tag“ sprach Doe
    if "object" not in hit.form.cue.frames:
        return False
    before, behind = items[left.first : left.after], items[right.first : right.after]
    if right.form == "pronoun" or _may_speak(before, grammar) or not _may_speak(behind, grammar):
        return False
    if all(item.low in grammar.claim_words or item.low in grammar.determiners for item in before):
        return True
    small = any(not item.capital for item in before[1:]) or before[0].low in grammar.determiners
    small = small or (len(before) > 1 and before[0].low.endswith(_INFLECTED))
    man = behind[0].low in {"der", "ein"} and not _head(behind, grammar).endswith(_WOMENS)
    return small or man or _head(before, grammar).endswith(_THINGS)


def _head(words: tuple[Item, ...], grammar: Grammar) -> str:
    """Return the first noun of a phrase where all nouns have capitals."""
    return next((item.low for item in words if item.capital and item.low not in grammar.determiners), "")


def _may_speak(words: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether a phrase opens with a noun for persons or bodies, or a compound of one, or holds a full name."""
    names = 0
    for at, item in enumerate(words):
        if at and (item.low in grammar.prepositions or item.low in grammar.attached):
            break
        if item.low in grammar.determiners or not item.capital:
            names = 0
            continue
        low = item.low
        kinds = {grammar.nominals.get(low[cut:]) for cut in range(max(1, len(low) - _SHORTEST_HEAD + 1))}
        if low in grammar.titles or kinds & {"role", "organization", "anonymous", "collective"}:
            return True
        names += not (at == 0 and low.endswith(_INFLECTED) and not _is_given(low, grammar))
        if names > 1:
            return True
    return False


def _is_given(low: str, grammar: Grammar) -> bool:
    """Tell whether a folded word is a common first name, and no adjective that opens a sentence: Ole, Anne."""
    return low in _given_names(grammar.fold_code)


@cache
def _given_names(code: str) -> frozenset[str]:
    return frozenset(fold_word(name, code) for name in WOMEN | MEN)


def front_object(scene: Scene, plan: Plan) -> bool:
    """Give a German verb the object that opens the sentence as its content; tell whether it has one and no other."""
    items, grammar, hit = scene.items, scene.grammar, plan.hit
    if not grammar.verb_second or not plan.inverted or plan.mention is None or hit.form.cue.strength < _SURE:
        return False
    start, end = find_dateline_end(items), hit.chain
    about = "about" in hit.form.cue.frames and end > start and items[start].low in hit.form.openers
    if not (about or "object" in hit.form.cue.frames) or not _is_empty(items, plan, grammar):
        return False
    words = items[plan.mention.first : plan.mention.after]
    if plan.mention.form != "pronoun" and not _may_speak(words, grammar):
        return False
    if items[min(hit.after, len(items) - 1)].low in grammar.reflexives:
        return False  # Skeptischer äußerte sich Doe
    first = items[start]
    if end <= start or first.kind != "word" or not (about or not _opens_no_object(first.low, grammar)):
        return False
    front = items[start:end]
    if any(item.kind not in {"word", "number", "mark"} or item.low in grammar.finite for item in front):
        return False
    if front[-1].low in grammar.adverbs or not any(item.capital for item in front[1:] or front):
        return False
    plan.rule = "about" if about else "object"
    plan.side, plan.fronted, plan.opened = "left", (start, end), None
    plan.left_end = end
    return True


def _opens_no_object(low: str, grammar: Grammar) -> bool:
    """Tell whether a word opens a sentence with something else than a noun phrase."""
    if low in grammar.determiners:
        return False
    closed = (
        grammar.adverbs,
        grammar.time_words,
        grammar.subordinators,
        grammar.cue_words,
        grammar.prepositions,
    )
    return any(low in words for words in closed)


def _is_empty(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> bool:
    """Tell whether nothing but small words, times and adjuncts stands behind the subject of a verb."""
    opened = plan.opened
    if opened is None:
        return True
    if opened.how != "object":
        return False
    low = items[opened.at].low
    return low in _SMALL or low in grammar.adverbs or low in grammar.particles


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
