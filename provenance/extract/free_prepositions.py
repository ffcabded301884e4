"""Phrases that the mention follows in languages of free order: по словам мэра, как сообщили в мэрии, приводит слова."""

from __future__ import annotations

from provenance.extract.contents import Opened
from provenance.extract.cues import Hit
from provenance.extract.free_mentions import find_subject_right
from provenance.extract.free_phrases import find_noun_phrase, is_filler, is_spoken
from provenance.extract.free_places import find_locative
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.extract.sides import Plan, Scene

_COMMAS = frozenset({","})
_MARKS = frozenset({"punct", "mark"})
_DASHES = frozenset({"—", "–", "-", "--"})
_LONGEST_ADJUNCT = 15
"""Items between a mention and the comma that closes "as … said"."""


def plan_free_preposition(scene: Scene, hit: Hit) -> Plan | None:
    """Plan "по словам мэра, …" and "как сообщили в мэрии, …": the mention follows, or stands inside: по его словам."""
    items, grammar = scene.items, scene.grammar
    hit, mention = _find_mention(items, hit, grammar)
    if mention is None:
        return None
    plan = Plan(hit, "right", mention, rule="according", inverted=True)
    after = plan.after
    comma = next(
        (n for n in range(after, min(len(items), after + _LONGEST_ADJUNCT)) if items[n].low == ","), None
    )
    if comma is not None:
        after = _behind_participle(items, comma + 1, grammar)
    if _opens_clause(items, hit, grammar):
        if len(items) - after < 2 or _points_at_sentence(items, after, grammar):
            return None
        plan.opened = Opened(after, "block" if items[after].kind == "block" else "clause")
        return plan
    if items[hit.first - 1].low not in _COMMAS | _DASHES and items[hit.first - 1].kind != "block":
        return None
    plan.left_end = hit.first
    while plan.left_end > 1 and items[plan.left_end - 1].low in _COMMAS | _DASHES:
        plan.left_end -= 1
    plan.side = "left"
    if items[hit.first - 1].low in _DASHES and is_spoken(items, plan.left_end):
        plan.rule = "dialogue"
    return plan


def _find_mention(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> tuple[Hit, Found | None]:
    """Return who is named behind the phrase or inside it (по его словам); the cue takes a preposition of place in."""
    inner = next((n for n in range(hit.first + 1, hit.after) if items[n].low in grammar.objects), None)
    if inner is not None:
        return hit, Found(inner, inner + 1, "pronoun", stop=hit.after)
    following = items[hit.after].low if hit.after < len(items) else ""
    alone = hit.form.words[0] in grammar.whether and hit.form.words[-1] not in grammar.subjectless
    if following in grammar.locatives and alone:
        subject = find_subject_right(items, hit, grammar)  # як зазначив у фейсбуці мер
        if subject is not None:
            return hit, find_noun_phrase(items, subject.first, grammar)
    if following in grammar.locatives:
        return find_locative(items, hit, hit.first, grammar)
    behind = items[hit.after + 1].low if hit.after + 1 < len(items) else ""
    possessor = (
        following in grammar.objects and grammar.nominals.get(behind) == "role"
    )  # по словам её адвоката
    if (following in grammar.objects or following in grammar.subjects) and not possessor:
        return hit, Found(hit.after, hit.after + 1, "pronoun", stop=hit.after + 1)
    found = find_noun_phrase(items, _skip_outlet(items, hit, grammar), grammar)
    if hit.form.words[0] in grammar.whether and following not in grammar.joiners:
        subject = find_subject_right(items, hit, grammar)  # как сообщил (в среду) (журналистам) мэр
        return hit, find_noun_phrase(items, subject.first, grammar) if subject is not None else found
    return hit, _before_outlet(items, found, grammar)


def _before_outlet(items: tuple[Item, ...], mention: Found | None, grammar: Grammar) -> Found | None:
    """Return a mention without the outlet that quotes him behind his name: цитирует Ланского [пресс-служба клуба]."""
    if mention is None:
        return None
    for at in range(mention.first + 1, mention.after):
        outlet = (
            items[at].low in grammar.subject_forms and grammar.nominals.get(items[at].low) == "organization"
        )
        if outlet and items[at - 1].capital:
            return Found(mention.first, at, mention.form, before=mention.before, stop=mention.stop)
    return mention


def _skip_outlet(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> int:
    """Return where the mention of "quotes" begins, behind the outlet: цитирует газета [мэра Ланского]."""
    at = hit.after
    both = at + 1 < len(items) and items[at].low in grammar.subject_forms
    outlet = both and grammar.nominals.get(items[at].low) == "organization"
    return at + 1 if outlet and items[at + 1].low in grammar.nominals else at


def _points_at_sentence(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether the clause at `at` only points at the sentence before: как передаёт «Вестник», об этом …"""
    words = tuple(item.low for item in items[at : at + 2])
    return any(words[: len(phrase)] == phrase for phrase in grammar.back_phrases)


def _behind_participle(items: tuple[Item, ...], start: int, grammar: Grammar) -> int:
    """Return the item behind a participial phrase that begins at `start` and a comma closes, else `start`."""
    if start >= len(items) or not items[start].low.endswith(grammar.participle_endings):
        return start
    stop = min(len(items), start + _LONGEST_ADJUNCT)
    return next((n + 1 for n in range(start, stop) if items[n].low in _COMMAS), start)


def _opens_clause(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether "according to" opens its sentence or its clause, give or take a conjunction or an adjunct."""
    at = hit.first - 1
    if at > 0 and items[at].low in _COMMAS:
        before = items[at - 1]
        if before.low in grammar.complementisers or (at <= 2 and _may_stand_before(before, grammar)):
            return True
    while at >= 0 and (_may_stand_before(items[at], grammar) or (items[at].kind in _MARKS and at == 0)):
        at -= 1
    if at < 0 or items[at].low == ":":
        return True
    return items[at + 1].low in grammar.complementisers or items[at + 1].low in grammar.coordinators


def _may_stand_before(item: Item, grammar: Grammar) -> bool:
    """Tell whether a word may stand between the beginning of a clause and "according to"."""
    return is_filler(item, grammar) or item.low in grammar.complementisers
