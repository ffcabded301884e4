"""A cue in its line -> a plan: who speaks, and on which side the content lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from provenance.extract.contents import Opened, open_content
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Followers, Item
from provenance.extract.mentions import Found, find_before, find_left, find_right, find_subject
from provenance.extract.verb_first import (
    find_mention_behind,
    find_subject_before,
    find_subject_behind,
    may_speak,
    open_behind,
    starts_clause,
)

Side = Literal["left", "right", "both"]
_LEFT_MARKS = frozenset({",", "،", "—", "–", "--"})
_OPENING = 3
"""Items before a prepositional cue that still opens its sentence ("And according to …")."""
_LONGEST_ADJUNCT = 6
"""Words of an adjunct before "according to" in a language whose clauses cannot be told by their verbs."""
_CONTINUING = frozenset({"add", "go on to say", "continue"})


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


def plan_line(items: tuple[Item, ...], hits: list[Hit], grammar: Grammar, followers: Followers) -> list[Plan]:
    """Return a plan for each cue of a line that has something to say and somebody to say it."""
    plans: list[Plan] = []
    floor = 0
    for number, hit in enumerate(hits):
        following = hits[number + 1] if number + 1 < len(hits) else None
        if _is_noun(items, hit, following, grammar):
            continue
        plan = _plan_hit(items, hit, floor, plans, grammar, followers)
        if plan is None:
            continue
        plans.append(plan)
        floor = max(floor, hit.after)
    return plans


def _is_noun(items: tuple[Item, ...], hit: Hit, following: Hit | None, grammar: Grammar) -> bool:
    """Tell whether a form that is also a noun is one here: "the claims", "new reports suggest"."""
    frames = hit.form.cue.frames
    if frames[0] in {"noun", "prepositional"} or hit.form.kind == "participle" or len(hit.form.words) > 1:
        return False
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
    if before is not None and hit.first == hit.chain and not hit.proclitic and not grammar.vso:
        if before.low in grammar.determiners and before.low not in grammar.nominals:
            return before.low not in grammar.subjects
        if (
            before.low in grammar.prepositions
            or before.text.endswith(("'s", "’s"))
            or before.low in grammar.objects
        ):
            return True
    return (
        following is not None
        and (hit.form.kind == "base" or hit.form.words[0].endswith("s"))
        and following.first == hit.after
        and following.form.cue.frames[0] not in {"noun", "prepositional"}
        and hit.first == hit.chain
    )


def _plan_hit(
    items: tuple[Item, ...], hit: Hit, floor: int, plans: list[Plan], grammar: Grammar, followers: Followers
) -> Plan | None:
    frame = hit.form.cue.frames[0]
    if frame == "prepositional":
        return _plan_preposition(items, hit, plans, grammar)
    if frame == "noun":
        return _plan_noun(items, hit, grammar)
    if hit.passive or (hit.infinitive and not grammar.caseless):
        return None
    if hit.form.kind == "participle" and hit.chain == hit.first:
        return _plan_participle(items, hit, floor, plans, grammar)
    if grammar.vso:
        return _plan_verb_first(items, hit, floor, plans, grammar, followers)
    return _plan_verb(items, hit, floor, plans, grammar)


def _plan_verb(
    items: tuple[Item, ...], hit: Hit, floor: int, plans: list[Plan], grammar: Grammar
) -> Plan | None:
    """Plan a finite verb behind its subject, or in front of it after a quotation."""
    mention = find_left(items, hit, floor, grammar)
    if mention is not None and not _agrees(items, hit, mention, grammar):
        return None
    if mention is None and hit.chain and items[hit.chain - 1].low in grammar.relative:
        return _plan_relative(items, hit, floor, grammar)
    if mention is not None:
        opened = open_content(items, hit.after, hit, grammar)
        return _choose_side(items, Plan(hit, "right", mention, opened=opened), mention.before - 1, grammar)
    before = items[hit.chain - 1] if hit.chain else None
    joint = hit.chain - 1
    while joint > 0 and items[joint].kind == "mark":
        joint -= 1
    if joint >= 0 and items[joint].low in grammar.coordinators:
        return _plan_coordinated(items, hit, plans, grammar)
    quoted = before is not None and (
        before.kind in {"block", "mark"} or before.low in _LEFT_MARKS | {"?", "!"}
    )
    if not grammar.inversion or not (quoted or (before is None and hit.form.kind == "finite")):
        return None
    mention = find_right(items, hit.after, grammar)
    if mention is None and (before is None or before.kind != "block"):
        return None
    plan = Plan(hit, "right", mention, inverted=True)
    plan.opened = open_content(items, plan.after, hit, grammar)
    return _choose_side(items, plan, hit.chain - 1, grammar)


def _agrees(items: tuple[Item, ...], hit: Hit, mention: Found, grammar: Grammar) -> bool:
    """Tell whether a base form ("support", "report") can be the verb of its subject, and is no noun behind one."""
    if hit.form.kind != "base" or hit.chain < hit.first:
        return True
    last = items[mention.after - 1]
    if last.low in grammar.subjects:
        return grammar.subjects[last.low].number != "s" or grammar.subjects[last.low].person != 3
    joined = any(item.low in grammar.joiners for item in items[mention.first : mention.after])
    return (
        joined
        or grammar.nominals.get(last.low) == "collective"
        or (last.low.endswith("s") and not last.capital)
    )


def _plan_relative(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Plan | None:
    """Plan the verb of a relative clause, whose mention is the noun before it ("Doe, who said …, left")."""
    opened = open_content(items, hit.after, hit, grammar)
    end = hit.chain - 1
    comma = end > 0 and items[end - 1].low in _LEFT_MARKS
    mention = find_before(items, end - 1 if comma else end, floor, grammar)
    if mention is None or opened is None or hit.form.cue.strength < 0.5:
        return None
    return Plan(hit, "right", mention, opened=opened, rule="relative")


def _plan_coordinated(items: tuple[Item, ...], hit: Hit, plans: list[Plan], grammar: Grammar) -> Plan | None:
    """Plan a verb joined to an earlier one ("… and added that …"), whose subject it has."""
    opened = open_content(items, hit.after, hit, grammar)
    if opened is None or (hit.form.cue.strength < 0.5 and not _is_marked(opened)):
        return None
    plan = Plan(hit, "right", opened=opened, rule="coordination")
    if plans:
        _share(items, plan, plans, grammar)
    else:
        plan.mention = find_subject(items, 0, hit.first, grammar)
    return plan if plan.mention is not None or plan.shares is not None else None


def _is_marked(opened: Opened) -> bool:
    """Tell whether a quotation or a complementiser shows the content, so that a weak cue counts as well."""
    return opened.how in {"block", "colon", "clause"}


def _choose_side(items: tuple[Item, ...], plan: Plan, left: int, grammar: Grammar) -> Plan | None:
    """Settle on which side the content lies; `left` is the item right before mention and cue."""
    opened, hit = plan.opened, plan.hit
    if left >= 0 and items[left].low in grammar.subordinators and items[left].low == "as":
        plan.rule = "as"
        if left and items[left - 1].low in _LEFT_MARKS:
            return _turn_left(plan, left - 1)
        if opened is None and plan.after < len(items) and items[plan.after].low in _LEFT_MARKS:
            plan.opened = Opened(plan.after + 1, "block" if items[plan.after + 1 :][:1] and
                                 items[plan.after + 1].kind == "block" else "bare")  # fmt: skip
        return plan if plan.opened is not None else None
    closing = items[left] if left >= 0 else None
    if closing is not None and _takes_clause(hit) and _leans_on(items, left, plan, grammar):
        return _turn_left(plan, left + 1)
    comma_left = closing is not None and closing.low in _LEFT_MARKS and left >= 1
    if comma_left and items[left - 1].kind == "block" and _takes_clause(hit):
        return _turn_left(plan, left)
    if comma_left and _takes_clause(hit) and hit.form.cue.strength >= 0.5:
        zone_is_clause = _is_clause(items[:left], grammar)
        if opened is None:
            return _turn_left(plan, left)
        if opened.how == "bare" and zone_is_clause:
            return _turn_left(plan, left)
    if opened is None:
        return None
    if hit.form.cue.strength < 0.5 and not _is_marked(opened):
        return None
    plan.rule = plan.rule or opened.how
    return plan


def _leans_on(items: tuple[Item, ...], left: int, plan: Plan, grammar: Grammar) -> bool:
    """Tell whether the quotation that ends right before a speaker phrase is what was said.

    A full stop inside the marks ends the sentence, so a phrase with a content of its own behind starts anew.
    """
    item = items[left]
    if item.kind == "block":
        if item.text != ".":
            return True
        return plan.opened is None and plan.hit.form.cue.strength >= 0.9
    return _is_closing_mark(items, left) and (plan.opened is None or _is_clause(items[:left], grammar))


def _turn_left(plan: Plan, end: int) -> Plan:
    """Return the plan with its content on the left, or on both sides when a quotation goes on after the cue."""
    plan.left_end = end
    plan.side = "both" if plan.opened is not None and plan.opened.how == "block" else "left"
    plan.rule = plan.rule or "left"
    return plan


def _takes_clause(hit: Hit) -> bool:
    frames = hit.form.cue.frames
    return "speech" in frames or "told" in frames or hit.form.cue.lemma in {"ask", "read"}


def _is_closing_mark(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether the mark item at `at` closes some quoted words before it."""
    return items[at].kind == "mark" and at > 0 and items[at - 1].end == items[at].start


def _is_clause(zone: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether a stretch before a comma is a clause of its own rather than an adjunct ("On Monday")."""
    words = [item for item in zone if item.kind in {"word", "number", "block"}]
    if len(words) < 3 or words[0].low in grammar.prepositions or words[0].low in grammar.adverbs:
        return any(item.kind == "block" for item in zone)
    if words[0].low in grammar.subordinators and words[0].low not in grammar.coordinators:
        return False
    return any(word.low in grammar.finite or word.low in grammar.forms for word in words[1:])


def _share(items: tuple[Item, ...], plan: Plan, plans: list[Plan], grammar: Grammar) -> None:
    """Give a coordinated cue its subject: that of the clause it is joined to."""
    previous = plans[-1]
    opened = previous.opened
    clausal = opened is not None and opened.how in {"clause", "bare"}
    if clausal and plan.hit.form.cue.lemma not in _CONTINUING and opened is not None:
        inner = find_subject(items, opened.at, plan.hit.first, grammar)
        if inner is not None:
            plan.mention = inner
            plan.rule = "coordination.inner"
            return
    plan.shares = previous.shares or previous


def _plan_participle(
    items: tuple[Item, ...], hit: Hit, floor: int, plans: list[Plan], grammar: Grammar
) -> Plan | None:
    """Plan a participle: ", adding that …" takes the subject before it, "a statement saying …" its noun."""
    opening = open_behind if grammar.vso else open_content
    opened = opening(items, hit.after, hit, grammar)
    if opened is None:
        return None
    if hit.form.cue.strength < 0.5 and not _is_marked(opened):
        return None
    before = items[hit.chain - 1] if hit.chain else None
    if before is None:
        return None
    plan = Plan(hit, "right", opened=opened, rule="participle")
    if (
        before.low in _LEFT_MARKS
        or before.low in grammar.coordinators
        or before.kind == "block"
        or grammar.vso
    ):
        outside = [p for p in plans if p.hit.form.cue.frames[0] not in {"noun", "prepositional"}]
        if outside:
            plan.shares = outside[-1].shares or outside[-1]
        else:
            plan.mention = None if grammar.vso else find_subject(items, 0, hit.first, grammar)
            plan.null = plan.mention is None
        return plan if plan.shares or plan.mention or grammar.null_subject else None
    mention = find_left(items, hit, floor, grammar)
    if mention is None:
        return None
    plan.mention = mention
    return plan


def _plan_verb_first(
    items: tuple[Item, ...], hit: Hit, floor: int, plans: list[Plan], grammar: Grammar, followers: Followers
) -> Plan | None:
    """Plan a verb that stands before its subject: قالت دو إن …; without a subject it goes on from the last."""
    if items[hit.first].low in grammar.prepositions and len(items[hit.first].text) == len(
        items[hit.first].low
    ):
        return None  # بين is "between" unless its vowel signs make it the verb
    before = items[hit.first - 1] if hit.first else None
    mention = find_subject_behind(items, hit, grammar, followers)
    left = None if hit.proclitic else find_subject_before(items, hit, floor, grammar)
    if left is not None and (before is None or before.kind == "word"):
        mention = left
    if mention is None and not starts_clause(items, hit, grammar):
        return None
    plan = Plan(hit, "right", mention, rule="verb.first", inverted=mention is not left)
    plan.null = mention is None
    if plan.null and not grammar.null_subject:
        return None
    if plan.null and hit.proclitic and plans:
        previous = plans[-1]
        if previous.opened is not None and previous.opened.how not in {"clause", "bare"}:
            plan.shares = previous.shares or previous
    plan.opened = open_behind(items, plan.after, hit, grammar)
    if plan.opened is None and before is not None and (before.kind == "block" or before.low in _LEFT_MARKS):
        if _takes_clause(hit) and hit.first > 2:
            return _turn_left(plan, hit.first - (before.kind != "block"))
        return None
    if plan.opened is None or (hit.form.cue.strength < 0.5 and not _is_marked(plan.opened)):
        return None
    return plan


def _plan_preposition(items: tuple[Item, ...], hit: Hit, plans: list[Plan], grammar: Grammar) -> Plan | None:
    """Plan "according to …": the mention follows, the content is the rest of the sentence."""
    start = hit.after
    if start < len(items) and items[start].low in grammar.suffixes and items[start].start == hit.end:
        mention: Found | None = Found(start, start + 1, "suffix_pronoun", stop=start + 1)
    else:
        mention = (
            find_mention_behind(items, start, hit, grammar)
            if grammar.vso
            else find_right(items, start, grammar, closed_apposition=hit.first < _OPENING)
        )
    if mention is None:
        if start < len(items) and items[start].low in grammar.objects:
            mention = Found(start, start + 1, "pronoun", stop=start + 1)
        else:
            return None
    if (
        grammar.vso
        and mention.form == "unknown"
        and hit.form.cue.strength < 0.95
        and not may_speak(items[mention.first : mention.after], grammar)
    ):
        return None  # وفق البرنامج: by the programme, and nobody's words
    plan = Plan(hit, "right", mention, rule="according", inverted=True)
    after = mention.stop
    while after < len(items) and (items[after].low in grammar.time_words or items[after].kind == "number"):
        after += 1
    if after < len(items) and items[after].low in _LEFT_MARKS:
        after += 1
    first_word = next((n for n, item in enumerate(items) if item.kind in {"word", "block"}), 0)
    opens_line = hit.first <= first_word + 1 and not any(i.kind == "block" for i in items[: hit.first])
    comma_before = hit.first > 0 and items[hit.first - 1].low in _LEFT_MARKS
    if opens_line or (
        comma_before and _is_adjunct(items[: hit.first - 1], grammar) and after < len(items) - 1
    ):
        rest = items[after:]
        if len(rest) < 2:
            return None
        plan.opened = Opened(after, "block" if rest[0].kind == "block" else "clause")
        return plan
    plan.left_end = hit.first - 1 if comma_before else hit.first
    plan.side = "left"
    # "… , as he put it" behind a sentence that has its speaker only repeats him.
    plan.silent = mention.form == "suffix_pronoun" and any(not other.silent for other in plans)
    return plan if plan.left_end > 0 else None


def _is_adjunct(zone: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether what stands before "according to" is no clause; without known verbs its length decides."""
    if grammar.vso:
        words = [item for item in zone if item.kind in {"word", "number"}]
        openers = grammar.prepositions | grammar.adverbs | grammar.time_words
        return len(words) <= _LONGEST_ADJUNCT and bool(words) and words[0].low in openers
    return not _is_clause(zone, grammar)


def _plan_noun(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Plan | None:
    """Plan a noun of saying: his claim that …; only a complementiser right behind it makes it one."""
    at = hit.after
    if at >= len(items) or items[at].low not in grammar.complementisers:
        return None
    plan = Plan(hit, "right", opened=Opened(at, "clause"), rule="noun")
    first = hit.first - 1
    while first >= 0 and hit.first - first < 4 and items[first].kind == "word":
        if items[first].low in grammar.objects or items[first].text.endswith(("'s", "’s", "s'", "s’")):
            begin = first
            while begin > 0 and items[begin].capital and items[begin - 1].capital:
                begin -= 1
            form = "pronoun" if items[first].low in grammar.objects else "named"
            plan.mention = Found(begin, first + 1, form, before=begin, stop=hit.after)
            return plan
        first -= 1
    return None
