"""Languages of free word order with cases: the subject on either side of its verb, a complementiser before each clause.

Russian and Ukrainian put the subject before the verb ("мэр заявил, что …"), behind it ("заявил мэр") or behind a
preposition of place ("в мэрии заявили"). Without a tagger the nominative of head nouns (`subject_forms`), capitals and
prepositions tell the subject from what stands around it.
"""

from __future__ import annotations

from provenance.extract.cues import Hit
from provenance.extract.free_contents import open_free
from provenance.extract.free_fronted import plan_fronted
from provenance.extract.free_mentions import (
    find_antecedent,
    find_first_subject,
    find_relative,
    find_subject_left,
    find_subject_right,
)
from provenance.extract.free_phrases import is_spoken
from provenance.extract.free_places import find_locative
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.extract.sides import Plan, Scene, is_marked, takes_clause

_COMMAS = frozenset({","})
_DASHES = frozenset({"—", "–", "-", "--"})
_ENDS = frozenset({",", "?", "!", "…", "..."})
_NOT_SUBJECTS = ("ого", "ої", "оі", "их", "ому", "им", "у", "ій", "ой", "ых", "ым", "ом")
"""Endings of relative words in other cases than the nominative."""
_PRESENTS = ("є", "же", "ше", "ить", "їть", "ться", "ет", "ёт", "ит", "ается", "ётся", "ится")
"""Endings of the present of one person."""
_SURE = 0.7
"""The strength from which a verb alone between commas is put in."""
_SHORTEST_CLAUSE = 2
_LONGEST_OCCASION = 6
"""Words between "об этом" and its verb: when and where it was said, or the subject."""
_LONGER_CLAUSE = 5
"""Words of a clause that opens with a preposition; fewer are an adjunct."""


def plan_free_verb(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a finite verb of saying: its subject is looked for on the left, then on the right, then in a place."""
    items, grammar = scene.items, scene.grammar
    before = items[hit.chain - 1].low if hit.chain else ""
    relative = find_relative(items, hit, scene.floor, grammar)
    if relative is not None:
        return _plan_relative(scene, hit, relative)
    if (fronted := plan_fronted(scene, hit)) is not None:
        return fronted
    if _is_put_in(scene, hit):
        return Plan(hit, "left", left_end=hit.chain - 1, rule="inserted", null=True)
    mention = find_subject_left(items, hit, scene.floor, grammar)
    points_back = _points_back(items, hit, grammar)
    if mention is not None and takes_clause(hit) and (points_back or before in _COMMAS | _DASHES):
        mention = _unless_behind(items, hit, mention, grammar)
    inverted = mention is None
    joined = before in grammar.coordinators or items[hit.chain].low in grammar.coordinators
    if joined and mention is None:
        return _plan_coordinated(scene, hit)
    if mention is None:
        mention = find_subject_right(items, hit, grammar)
    if hit.form.words[-1] in grammar.subjectless and not _is_sure(items, mention, grammar):
        hit, place = find_locative(items, hit, scene.floor, grammar)
        mention = place or mention
    if mention is not None and _tells_nothing(items, hit, mention, grammar, points_back=points_back):
        return None
    plan = Plan(hit, "right", mention, inverted=inverted, rule="free")
    plan.null = mention is None
    plan.opened = open_free(items, plan.after, hit, grammar)
    if _place_left(scene, plan):
        return plan
    if mention is not None and not points_back and _tells_of_before(items, plan, grammar):
        plan.opened, points_back = None, True
    if plan.null and not _may_lack_subject(scene, plan):
        return None
    if plan.opened is None and mention is not None and points_back:
        plan.rule = "back"
        return None if any(other.rule == "back" for other in scene.plans) else plan
    return plan if _is_enough(plan) else None


def _unless_behind(items: tuple[Item, ...], hit: Hit, mention: Found, grammar: Grammar) -> Found | None:
    """Return the subject before a verb, None where one behind it, without a clause, is surer: …, сообщает мэр."""
    behind = find_subject_right(items, hit, grammar)
    if behind is not None and _is_surer(items, behind, mention, grammar):
        return None if open_free(items, behind.stop, hit, grammar) is None else mention
    return mention


def _is_put_in(scene: Scene, hit: Hit) -> bool:
    """Tell whether a present without a subject is put into what it reports: Мама, каже, не плаче. Усе мине, запевняє.

    A past there may be one verb of several (прийшов, сказав, пішов), and an adjunct before it may part it from its
    subject: Мер, не вагаючись, погоджується.
    """
    items, grammar = scene.items, scene.grammar
    at, behind = hit.chain - 1, items[hit.after].low if hit.after < len(items) else "."
    if at < 1 or hit.chain != hit.first or items[at].low != "," or behind not in {",", ".", "?", "!"}:
        return False
    form = hit.form.words[-1]
    present = len(hit.form.words) == 1 and form.endswith(_PRESENTS) and form not in grammar.subjectless
    if not present or hit.form.cue.strength < _SURE or not takes_clause(hit):
        return False
    if behind == ",":
        following = items[hit.after + 1] if hit.after + 1 < len(items) else None
        return following is not None and following.low not in grammar.complementisers | grammar.whether
    start = next((n + 1 for n in range(at - 1, -1, -1) if items[n].low in {":", ";"}), 0)
    alone = not any(item.low in _COMMAS for item in items[start:at])
    return alone and items[start].low not in grammar.subordinators | grammar.whether | grammar.prepositions


def _is_surer(items: tuple[Item, ...], behind: Found, before: Found, grammar: Grammar) -> bool:
    """Tell whether a noun phrase behind a verb may be its subject rather than the one before.

    Мешканці, які прийшли, скандували «Ганьба»; служба, своєю чергою, вважає [чинні правила] застарілими.
    """
    first = items[behind.first]
    if first.kind == "mark":
        return grammar.nominals.get(items[before.first].low) != "collective"
    return first.capital or _is_sure(items, behind, grammar) or not _is_sure(items, before, grammar)


def _plan_coordinated(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb that a conjunction joins to the one before, whose subject it shares: …, но подчеркнул, что …"""
    items, grammar = scene.items, scene.grammar
    plan = Plan(hit, "right", opened=open_free(items, hit.after, hit, grammar), rule="coordination")
    if scene.plans:
        plan.shares = scene.plans[-1].shares or scene.plans[-1]
    else:
        plan.mention = find_first_subject(items, hit.chain - 1, grammar)
    return plan if _is_enough(plan) else None


def _points_back(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether the line opens with words for the sentence before, which is the content: об этом сообщил мэр."""
    if not takes_clause(hit):
        return False
    start = next((at + 1 for at in range(hit.first - 1, 0, -1) if items[at].low in _COMMAS), 0)
    if items[0].low not in grammar.whether:  # "как передаёт «Вестник», об этом …"
        start = 0
    words = tuple(item.low for item in items[start : hit.first] if item.kind == "word")
    return any(
        words[: len(phrase)] == phrase and len(words) <= len(phrase) + _LONGEST_OCCASION
        for phrase in grammar.back_phrases
    )


def _is_sure(items: tuple[Item, ...], mention: Found | None, grammar: Grammar) -> bool:
    """Tell whether a mention is a nominative, so that "in the ministry" is only where it was said."""
    if mention is None:
        return False
    front = items[mention.first : min(mention.after, mention.first + 3)]
    return mention.first < len(items) and any(
        item.low in grammar.subject_forms or item.low in grammar.subjects for item in front
    )


def _tells_of_before(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> bool:
    """Tell whether a verb has words for the sentence before behind it, and nothing else: мэр сообщил об этом в сети."""
    opened = plan.opened
    if opened is None or opened.how != "about" or plan.mention is None or plan.mention.form == "pronoun":
        return False
    behind = tuple(item.low for item in items[opened.at : opened.at + 2])
    rest = items[opened.at + 2 :]
    alone = all(item.kind != "block" and item.low not in {":", ","} for item in rest)
    return behind in grammar.back_phrases and alone


def _tells_nothing(
    items: tuple[Item, ...], hit: Hit, mention: Found, grammar: Grammar, *, points_back: bool
) -> bool:
    """Tell whether a verb with its subject reports nothing, or nothing that stands not in the sentence before."""
    # Про це він написав у Telegram: who said it stands in the sentence before.
    told_before = points_back and mention.form == "pronoun"
    return told_before or _is_own(items[mention.first], grammar) or _asks_for_silence(items, hit, grammar)


def _asks_for_silence(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether all that somebody asks for is not to be named: попросив не називати його."""
    return tuple(item.low for item in items[hit.after : hit.after + 2]) in grammar.anonymity


def _is_own(item: Item, grammar: Grammar) -> bool:
    """Tell whether the subject is the one who speaks already: "I thought that …" reports nobody."""
    return item.low in grammar.subjects and grammar.subjects[item.low].person != 3


def _is_enough(plan: Plan) -> bool:
    opened = plan.opened
    if opened is None or (plan.hit.form.cue.strength < 0.5 and not is_marked(opened)):
        return False
    # Without its subject a verb needs a clause or marks to be a cue.
    return plan.mention is not None or plan.shares is not None or is_marked(opened)


def _may_lack_subject(scene: Scene, plan: Plan) -> bool:
    """Tell whether a verb without a subject goes on from the last speaker: it opens its sentence.

    Behind a semicolon it shares the subject of the verb before: Торік він обіцяв міст; сьогодні визнає, що …
    """
    items, hit, grammar = scene.items, plan.hit, scene.grammar
    start = next((n + 1 for n in range(hit.chain - 1, -1, -1) if items[n].low == ";"), 0)
    if start and scene.plans and hit.form.words[-1] not in grammar.subjectless:
        plan.shares = scene.plans[-1].shares or scene.plans[-1]
    return all(
        item.kind != "word"
        or item.low in grammar.adverbs
        or item.low in grammar.coordinators
        or item.low in grammar.lone_objects
        for item in items[start : hit.chain]
    )


def _plan_relative(scene: Scene, hit: Hit, at: int) -> Plan | None:
    """Plan the verb of a relative clause: …, который заявил, что …; the mention is the noun before item `at`."""
    items, grammar = scene.items, scene.grammar
    opened = open_free(items, hit.after, hit, grammar)
    if opened is None or hit.form.cue.strength < 0.5 or _asks_for_silence(items, hit, grammar):
        return None
    if items[at].low.endswith(_NOT_SUBJECTS):
        return None  # режисер, якого вважали фаворитом: others did
    mention = find_antecedent(items, at - 1, scene.floor, grammar)
    return Plan(hit, "right", mention, opened=opened, rule="relative") if mention is not None else None


def _place_left(scene: Scene, plan: Plan) -> bool:
    """Settle a content before the speaker phrase: «…», — сказал мэр; — Да, — сказал мэр; мост открыт, сказал мэр."""
    items, grammar = scene.items, scene.grammar
    asks = "request" in plan.hit.form.cue.frames and not takes_clause(plan.hit)
    if not takes_clause(plan.hit) and not (asks and plan.opened is None):
        return False
    last = plan.first - 1
    at = last
    while at >= 0 and items[at].low in _DASHES | _COMMAS:
        at -= 1
    if at < 0:
        return False
    if asks and (items[at].kind != "block" or at == last):
        return False  # «Не чекайте», — просить мер
    dashed = at < last and items[last].low in _DASHES
    if items[at].kind == "block" and (at < last or items[at].text != "." or plan.opened is None):
        plan.left_end, plan.rule = at + 1, "left"
        plan.side = "both" if plan.opened is not None and plan.opened.how in {"block", "colon"} else "left"
        return True
    if dashed and (items[at].low in _ENDS or at + 1 < last) and is_spoken(items, at + 1):
        plan.left_end, plan.side, plan.rule = at + 1, "left", "dialogue"
        return True
    if not _follows_clause(items, plan, at, grammar) or at == last:
        return False
    plan.left_end, plan.side, plan.rule = at + 1, "left", "left"
    return True


def _follows_clause(items: tuple[Item, ...], plan: Plan, at: int, grammar: Grammar) -> bool:
    """Tell whether the stretch up to item `at` is what was said, as in "мост открыт, сказал мэр"."""
    if plan.hit.form.cue.strength < 0.5 or not _ends_phrase(items, plan, grammar):
        return False
    if any(tuple(i.low for i in items[: len(phrase)]) == phrase for phrase in grammar.back_phrases):
        return False  # Об этом сообщает мэрия, передаёт «Вестник»: the sentence before is what was said
    if (plan.opened is not None and items[at].kind != "mark") or not plan.inverted or plan.mention is None:
        return False
    words = _count_words(items[: at + 1])
    if plan.after < len(items) and items[plan.after].low in _COMMAS:
        return words > 0  # put in between commas: мост, сказал мэр, откроют
    return words >= (_LONGER_CLAUSE if items[0].low in grammar.prepositions else _SHORTEST_CLAUSE)


def _ends_phrase(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> bool:
    """Tell whether nothing but adjuncts follows mention and cue, so that the content cannot stand behind them."""
    at = plan.after
    if at >= len(items) or items[at].kind in {"punct", "number"}:
        return True
    known = (grammar.prepositions, grammar.adverbs, grammar.time_words, grammar.addressees)
    return any(items[at].low in words for words in known)


def _count_words(items: tuple[Item, ...]) -> int:
    return sum(item.kind in {"word", "number", "block"} for item in items)


def plan_free_participle(scene: Scene, hit: Hit) -> Plan | None:
    """Plan an adverbial participle (добавив, что …), which shares the subject of the clause before."""
    opened = open_free(scene.items, hit.after, hit, scene.grammar)
    if opened is None or (hit.form.cue.strength < 0.5 and not is_marked(opened)):
        return None
    plan = Plan(hit, "right", opened=opened, rule="participle")
    outside = [each for each in scene.plans if each.hit.form.cue.frames[0] not in {"noun", "prepositional"}]
    if outside:
        plan.shares = outside[-1].shares or outside[-1]
        return plan
    subject = find_subject_left(scene.items, hit, 0, scene.grammar)
    if subject is None and hit.chain and scene.items[hit.chain - 1].low in _COMMAS:
        # The clause before has a verb that is no cue: its subject opens the line.
        subject = find_first_subject(scene.items, hit.chain, scene.grammar)
    plan.mention, plan.null = subject, subject is None
    return plan if subject is not None or is_marked(opened) else None
