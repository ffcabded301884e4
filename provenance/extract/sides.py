"""On which side of a cue its content lies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from provenance.extract.contents import Opened
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found

Side = Literal["left", "right", "both"]
_WEAK = 0.5
"""Strength up to which a clause, and no adjunct, must stand before the comma: Cerca, en cambio, espera una maleta."""
LEFT_MARKS = frozenset({",", "،", "—", "–", "--"})


@dataclass(slots=True)
class Plan:
    """What the first pass found out about one cue; `left_end` is the item where a content on the left ends."""

    hit: Hit
    side: Side
    mention: Found | None = None
    shares: Plan | None = None
    opened: Opened | None = None
    left_end: int = 0
    inverted: bool = False
    rule: str = ""
    null: bool = False
    right_end: int = 0
    """Where a content between the parts of its verb must end; 0: nowhere."""
    around: int = 0
    """Where the second part of a content begins that "selon Doe" stands inside of; 0: there is none."""
    parting: bool = False
    """Stands between commas inside the clause that it attributes."""
    fronted: tuple[int, int] = (0, 0)
    """The items of a content that stands before its verb inside the clause; (0, 0): there is none."""
    topic: tuple[int, int] = (0, 0)
    """The items of an object in front of its verb whose other part stands behind; (0, 0): there is none."""
    silent: bool = False
    """Ends the content before it, and makes no quote of its own."""

    @property
    def first(self) -> int:
        """The first item of mention, auxiliaries and cue together."""
        if self.mention is not None and self.mention.first < self.hit.first:
            return self.mention.first
        return self.hit.chain

    @property
    def after(self) -> int:
        """The item after mention and cue."""
        return max(self.hit.after, self.mention.stop if self.mention is not None else 0)


@dataclass(slots=True)
class Scene:
    """One line while its cues are planned: what was planned so far, and `floor`, the item after the last cue."""

    items: tuple[Item, ...]
    grammar: Grammar
    plans: list[Plan] = field(default_factory=list)
    floor: int = 0


def choose_side(items: tuple[Item, ...], plan: Plan, left: int, grammar: Grammar) -> Plan | None:
    """Settle on which side the content lies; `left` is the item right before mention and cue."""
    opened, hit = plan.opened, plan.hit
    if left >= 0 and items[left].low in grammar.as_words:
        return _place_as(items, plan, left)
    if left >= 0 and (takes_clause(hit) or _closes_quotation(items, left, plan, grammar)):
        if _leans_on(items, left, plan, grammar):
            return turn_left(plan, left + 1)
        if left >= 1 and items[left].low in LEFT_MARKS and _leans_over_comma(items, left, plan, grammar):
            return turn_left(plan, left)
    if opened is None:
        return None
    if hit.form.cue.strength < 0.5 and not (
        is_marked(opened) or _is_quoted_object(items, plan, grammar) or _opens_in_mood(items, opened, grammar)
    ):
        return None
    plan.rule = plan.rule or opened.how
    return plan


def _closes_quotation(items: tuple[Item, ...], left: int, plan: Plan, grammar: Grammar) -> bool:
    """Tell whether a verb that takes no clause has a quotation before it: « Non », accuse Doe."""
    quoted = left >= 1 and items[left].low in LEFT_MARKS and items[left - 1].kind == "block"
    named = plan.mention is not None and plan.mention.form == "named"
    return grammar.subject_behind and quoted and plan.inverted and named and plan.opened is None


def _place_as(items: tuple[Item, ...], plan: Plan, left: int) -> Plan | None:
    """Place the content of "as Doe put it": before the comma in front, else behind the comma that follows."""
    plan.rule = "as"
    if left and items[left - 1].low in LEFT_MARKS:
        return turn_left(plan, left - 1)
    at = plan.after
    if plan.opened is None and at + 1 < len(items) and items[at].low in LEFT_MARKS:
        plan.opened = Opened(at + 1, "block" if items[at + 1].kind == "block" else "bare")
    return plan if plan.opened is not None else None


def _leans_over_comma(items: tuple[Item, ...], left: int, plan: Plan, grammar: Grammar) -> bool:
    """Tell whether what stands before the comma at `left` is what was said, and no adjunct ("On Monday, …")."""
    if items[left - 1].kind == "block":
        return True
    if plan.hit.form.cue.strength < 0.5:
        # "Ihn habe niemand gefragt, knurrte er": the mood tells that a weak verb reports.
        return bool(grammar.sure_mood) and plan.inverted and _is_in_mood(items[:left], grammar)
    if grammar.subject_behind and not plan.inverted and plan.opened is None:
        return is_clause(items[:left], grammar)  # "Lors de la réunion, Doe a avoué …"
    if plan.opened is None:
        return plan.hit.form.cue.strength > _WEAK or is_clause(items[:left], grammar)
    told = plan.opened.how == "bare" or (
        plan.inverted
        and plan.opened.how == "object"
        and any(is_reported_verb(item, grammar) for item in items[:left])
    )  # "Er habe gelogen, begründete Doe das Urteil."
    return told and is_clause(items[:left], grammar)


def _opens_in_mood(items: tuple[Item, ...], opened: Opened, grammar: Grammar) -> bool:
    """Tell whether a clause in the mood of reported speech opens behind a weak verb: Er befand, das sei zu wenig."""
    return bool(grammar.sure_mood) and opened.how == "bare" and _is_in_mood(items[opened.at :], grammar)


def _is_in_mood(zone: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether a form that is nothing else but the mood of reported speech stands in a stretch."""
    return any(item.low in grammar.sure_mood and not item.capital for item in zone)


def _is_quoted_object(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> bool:
    """Tell whether a weak verb has words of its subject in marks as its object: ve "graves fallos", no name in them."""
    opened = plan.opened
    if opened is None or not grammar.subject_behind or opened.how != "object" or plan.mention is None:
        return False
    at = opened.at
    return items[at].kind == "mark" and at + 1 < len(items) and not items[at + 1].capital


def _leans_on(items: tuple[Item, ...], left: int, plan: Plan, grammar: Grammar) -> bool:
    """Tell whether the quotation that ends right before a speaker phrase is what was said.

    A full stop inside the marks ends the sentence, so a phrase with a content of its own behind starts anew.
    """
    item = items[left]
    if item.kind == "block":
        if item.text != ".":
            return True
        return plan.opened is None and plan.hit.form.cue.strength >= 0.9
    return _is_closing_mark(items, left) and (plan.opened is None or is_clause(items[:left], grammar))


def turn_left(plan: Plan, end: int) -> Plan:
    """Return the plan with its content on the left, or on both sides when a quotation goes on after the cue."""
    plan.left_end = end
    plan.side = "both" if plan.opened is not None and plan.opened.how == "block" else "left"
    plan.rule = plan.rule or "left"
    return plan


def settle_as(plan: Plan, items: tuple[Item, ...], at: int) -> Plan | None:
    """Give "as Doe said" its content: what stands before its comma at `at`, or behind the one that closes it."""
    if at and items[at - 1].low in LEFT_MARKS:
        return turn_left(plan, at - 1)
    behind = max(plan.hit.after, plan.hit.tail)
    if at or behind + 1 >= len(items) or items[behind].low not in LEFT_MARKS:
        return None
    plan.opened = Opened(behind + 1, "block" if items[behind + 1].kind == "block" else "bare")
    return plan


def is_reported_verb(item: Item, grammar: Grammar) -> bool:
    """Tell whether a word has the mood of reported speech (sei, drohe); a capital shows its noun: die Suche."""
    return item.low in grammar.reported_mood and not item.capital


def takes_clause(hit: Hit) -> bool:
    """Tell whether a cue can stand behind what was said ("…," she asked)."""
    frames = hit.form.cue.frames
    return "speech" in frames or "told" in frames


def is_marked(opened: Opened) -> bool:
    """Tell whether a quotation or a complementiser shows the content, so that a weak cue counts as well."""
    return opened.how in {"block", "colon", "clause"}


def _is_closing_mark(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether the mark item at `at` closes some quoted words before it."""
    return items[at].kind == "mark" and at > 0 and items[at - 1].end == items[at].start


def is_clause(zone: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether a stretch before a comma is a clause of its own rather than an adjunct ("On Monday").

    A time, a preposition, a subordinator or a participle ("Asked whether …") opens an adjunct, and so does one of
    those that are prepositions as well behind a measure of time ("A week after Doe left").
    """
    words = [item for item in zone if item.kind in {"word", "number", "block"}]
    first = words[0].low if words else ""
    if (
        len(words) < 3
        or first in grammar.prepositions
        or first in grammar.adverbs
        or first in grammar.time_words
    ):
        return any(item.kind == "block" for item in zone)
    if first in grammar.forms or (first in grammar.subordinators and first not in grammar.coordinators):
        return False
    if any(word.low in grammar.subordinators and word.low in grammar.prepositions for word in words[1:4]):
        return False
    return any(
        word.low in grammar.finite or word.low in grammar.forms or is_reported_verb(word, grammar)
        for word in words[1:]
    )


def is_put_in(items: tuple[Item, ...], plan: Plan) -> bool:
    """Tell whether a speaker phrase stands inside what was said: мост, сказал мэр, откроют."""
    behind = items[plan.after].low if plan.after < len(items) else ""
    return plan.rule in {"according", "inserted"} or (plan.rule == "left" and behind == ",")
