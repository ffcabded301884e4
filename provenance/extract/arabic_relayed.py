"""Arabic words that an outlet hands on from somebody: نقلت الصحيفة عن مصدر قوله إن …, نقلت الوكالة عن الوزير أن …

Who spoke stands behind عن; the outlet before it only hands his words on.
"""

from __future__ import annotations

from provenance.extract.arabic_clauses import may_be_subject
from provenance.extract.arabic_mentions import find_arabic_mention
from provenance.extract.cues import Hit
from provenance.extract.far_contents import open_behind
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.extract.sides import Plan, Scene, is_marked

HANDING_ON = "نقل"
"""The cue of an outlet that hands words on."""
WORDS_OF = "قوله"
"""The cue that is a noun with the pronoun of him who spoke."""
_FROM = "عن"
_COMMAS = frozenset({"،", ","})
_FARTHEST = 18
"""Items between the outlet's verb and the person's words."""


def plan_relayed(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb of handing on (نقلت الوكالة عن الوزير أن …) or the noun behind its speaker (عن الوزير قوله إن …)."""
    if hit.form.cue.lemma == WORDS_OF:
        return _plan_words(scene, hit)
    items, grammar = scene.items, scene.grammar
    at = _find_from(items, hit, grammar)
    found = find_arabic_mention(items, at + 1, grammar, frozenset(), strict=True) if at else None
    if found is None or found.stop >= len(items):
        return None
    opened = open_behind(items, found.stop, hit, grammar)
    if opened is None or not is_marked(opened) or items[opened.at].low[:1] == "و":
        return None
    if any(_is_form_of(WORDS_OF, item.low, grammar) for item in items[found.stop : opened.at]):
        return None  # its own cue follows
    return Plan(hit, "right", found, opened=opened, rule="relayed")


def _find_from(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> int:
    """Return the item of عن right behind the outlet, or behind the verb alone; 0 where it stands elsewhere.

    نقل صورة عن المدينة: behind the object it means "about".
    """
    outlet = find_arabic_mention(items, hit.after, grammar, frozenset({_FROM}), strict=True)
    at = outlet.stop if outlet is not None else hit.after
    while at < len(items) and (items[at].low in grammar.time_words or items[at].low in _COMMAS):
        at += 1
    known = outlet is None or may_be_subject(items, outlet)
    return at if known and at + 1 < len(items) and items[at].low == _FROM else 0


def _plan_words(scene: Scene, hit: Hit) -> Plan | None:
    """Plan "his words" behind the mention of who spoke."""
    items, grammar = scene.items, scene.grammar
    if hit.after >= len(items):
        return None
    mention = _find_speaker(items, hit, scene.floor, grammar)
    opened = open_behind(items, hit.after, hit, grammar) if mention is not None else None
    if opened is None or opened.at > hit.after + 1 or opened.how not in {"clause", "block", "colon", "bare"}:
        return None
    return Plan(hit, "right", mention, opened=opened, rule="relayed")


def _find_speaker(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the phrase between عن and the noun, where a verb of handing on stands before both."""
    for at in range(hit.first - 2, max(floor, hit.first - _FARTHEST) - 1, -1):
        if items[at].low != _FROM:
            continue
        before = items[max(0, at - _FARTHEST) : at]
        if not any(_hands_on(item.low, grammar) for item in before):
            return None
        found = find_arabic_mention(items[: hit.first], at + 1, grammar, frozenset(), strict=False)
        gap = items[found.after : hit.first] if found is not None else ()
        if found is None or (gap and gap[0].kind == "word" and gap[0].low not in grammar.prepositions):
            return None
        return Found(found.first, found.after, found.form, before=found.first, stop=hit.after)
    return None


def _hands_on(low: str, grammar: Grammar) -> bool:
    """Tell whether a word is a verb of handing on, with a joined letter or not."""
    joined = low[:1] in grammar.cue_proclitics
    return _is_form_of(HANDING_ON, low, grammar) or (joined and _is_form_of(HANDING_ON, low[1:], grammar))


def _is_form_of(lemma: str, low: str, grammar: Grammar) -> bool:
    return any(form.cue.lemma == lemma for form in grammar.forms.get(low, ()))
