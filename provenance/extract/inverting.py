"""Languages whose subject may follow its verb: French and Spanish after a quotation, German after any opening.

The verb may be two words around its clause ("hat … gesagt", "wies … zurück"), so the content stands behind the
whole of it or between its parts.
"""

from __future__ import annotations

from provenance.extract.adjuncts import skip_adjunct
from provenance.extract.appositions import RELATIVE
from provenance.extract.contents import open_content
from provenance.extract.cues import Hit
from provenance.extract.datelines import find_dateline_end
from provenance.extract.far_subjects import (
    antecedent_before,
    plan_as,
    stands_for_content,
    without_preposition,
)
from provenance.extract.grammar import Grammar
from provenance.extract.impersonal import find_house, plan_impersonal
from provenance.extract.lines import Item
from provenance.extract.mentions import Found, find_left, find_right
from provenance.extract.plan_verbs import plan_coordinated, plan_relative
from provenance.extract.refusals import is_refused, judges_nothing, tells_verdict
from provenance.extract.set_off import is_adverbial, skip_adverbial
from provenance.extract.sides import LEFT_MARKS, Plan, Scene, choose_side, is_marked, takes_clause, turn_left
from provenance.extract.topics import front_object, has_topic, is_object_in_front

_DASHES = frozenset({"—", "–", "-", "--"})
_LONGEST_ADJUNCT = 3
"""Adjuncts between a verb and the subject behind it ("dijo el martes en Overby el alcalde")."""
_SURE = 0.8
"""Strength from which a verb that opens its sentence needs no subject in front of a noun phrase: Pidió calma."""
_INNER: frozenset[str] = frozenset({"object", "about", "request", "infinitive", "bare"})
"""What may stand between the parts of a verb."""
_LONGEST_FRONT = 18
"""Items of a noun phrase with its apposition before a verb; what is longer is a clause."""


def plan_inverting_verb(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a finite verb whose subject stands before or behind it."""
    items, grammar = scene.items, scene.grammar
    before = items[hit.chain - 1] if hit.chain else None
    if is_refused(items, hit, grammar) or tells_verdict(items, hit, grammar):
        return None
    if judges_nothing(items, hit, grammar):
        return None
    special = _plan_special(scene, hit)
    if special is not None:
        return special[0]
    if before is not None and before.low in grammar.relative and hit.clitic < 0:
        relative = plan_relative(scene, hit)
        if relative is not None or before.low not in grammar.complementisers:
            return relative
    antecedent = antecedent_before(scene, hit)
    mention, inverted = (antecedent, False) if antecedent is not None else _choose_mention(scene, hit)
    denied = any(item.low in grammar.negations for item in items[hit.chain : hit.first])
    joints = grammar.coordinators | (
        grammar.clause_ends if grammar.null_subject and not denied else frozenset()
    )
    if mention is None and before is not None and before.low in joints and hit.chain > 1:
        return plan_coordinated(scene, hit)
    if mention is None and not _may_lack_subject(items, hit, grammar):
        return None
    if mention is not None and items[mention.first].low in grammar.impersonal_subjects:
        mention = find_house(items, hit, mention, grammar)
        if mention is None:
            return None  # "ce qu'on demandait": nobody in particular
    return _place_content(scene, hit, mention, inverted=inverted)


def _plan_special(scene: Scene, hit: Hit) -> tuple[Plan | None] | None:
    """Return the plan of a verb whose subject is found in a way of its own, in a tuple; None for other verbs."""
    items, grammar = scene.items, scene.grammar
    if hit.form.cue.impersonal or (hit.clitic >= 0 and items[hit.clitic].low in grammar.impersonal_subjects):
        return (plan_impersonal(scene, hit),)
    if stands_for_content(items, hit, grammar):
        return (_plan_back(scene, hit),)
    as_plan = plan_as(scene, hit)
    if as_plan is not None:
        return (as_plan,)
    if _is_joined(items, hit, grammar) or _is_set_against(scene, hit):
        return (plan_coordinated(scene, hit),)
    return None


def _place_content(scene: Scene, hit: Hit, mention: Found | None, *, inverted: bool) -> Plan | None:
    """Return the plan of a verb with its subject, or without one, and its content placed."""
    items, grammar = scene.items, scene.grammar
    plan = Plan(hit, "right", mention, inverted=inverted or mention is None)
    plan.null = mention is None
    _open(items, plan, grammar)
    left = mention.before - 1 if mention is not None and not inverted else hit.chain - 1
    if _ends_with_particle(items, plan, grammar):
        return None
    if front_object(scene, plan):
        return plan
    dialogue = _place_dialogue(items, plan, left)
    if dialogue is not None:
        return dialogue
    chosen = choose_side(items, plan, left, grammar)
    if chosen is not None and has_topic(scene, chosen):
        chosen.topic = (find_dateline_end(items), hit.chain)
    if chosen is not None and plan.null and chosen.side == "right":
        opens_line = hit.chain == 0 or _opens_with_place(items, hit, grammar)
        opens_line = opens_line and hit.form.cue.strength >= _SURE
        return chosen if chosen.opened is not None and (opens_line or is_marked(chosen.opened)) else None
    return chosen


def _ends_with_particle(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> bool:
    """Tell whether the part of another verb ends the clause of a verb and its object: meldet Insolvenz [an]."""
    opened, hit = plan.opened, plan.hit
    if opened is None or opened.how != "object" or hit.form.kind != "finite" or hit.tail > hit.after:
        return False
    end = next(
        (at for at in range(opened.at, len(items)) if items[at].kind not in {"word", "number"}), len(items)
    )
    return end - opened.at > 1 and items[end - 1].low in grammar.particles


def _is_joined(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a phrase leads over to this verb of the same subject: al tiempo que (denunció)."""
    words = tuple(item.low for item in items[max(0, hit.chain - 4) : hit.chain])
    return any(words[-len(phrase) :] == phrase for phrase in grammar.joining_phrases)


def _is_set_against(scene: Scene, hit: Hit) -> bool:
    """Tell whether a verb behind a comma has the subject of the verb before it: …, betonte aber: „…“."""
    items, grammar = scene.items, scene.grammar
    if not grammar.verb_second or not hit.first or hit.chain != hit.first or hit.after + 1 >= len(items):
        return False
    at = hit.after + (items[hit.after].low in grammar.objects | grammar.auxiliaries)  # wertete es aber als …
    return items[hit.first - 1].low in LEFT_MARKS and items[at].low in grammar.coordinators


def _choose_mention(scene: Scene, hit: Hit) -> tuple[Found | None, bool]:
    """Return the subject and whether it stands behind its verb."""
    items, grammar = scene.items, scene.grammar
    if hit.clitic >= 0:
        return Found(hit.clitic, hit.clitic + 1, "pronoun", before=hit.chain, stop=hit.clitic + 1), True
    left = find_left(items, hit, scene.floor, grammar)
    if left is not None and grammar.verb_second and not _has_noun(items[left.first : left.after], grammar):
        left = None
    if left is not None and (
        items[left.first].low in grammar.oblique or (left.first and items[left.first - 1].low == "als")
    ):
        left = None  # Den Vorwurf nannte Doe absurd; als Grund nannte Doe …
    if left is not None and left.form == "pronoun" and left.first:
        left = without_preposition(items, left, grammar)
    joined = hit.chain > 0 and items[hit.chain - 1].low in grammar.coordinators
    right = None if joined else _find_behind(items, hit, grammar)
    if left is None or right is None:
        return (left, False) if right is None else (right, True)
    if is_object_in_front(items, hit, left, right, grammar):
        return right, True
    return (right, True) if _is_behind(scene, hit, left, right) else (left, False)


def _has_noun(words: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether a phrase can be a subject where all nouns have capitals."""
    if len(words) > 1 and all(item.low in grammar.determiners for item in words[:2]):
        return False  # a relative clause: die die Frau kennen
    if all(item.low in grammar.claim_words for item in words):
        return False  # Kritik äußerte der Verband
    return any(item.capital or item.low in grammar.subjects or item.low in grammar.nominals for item in words)


def _find_behind(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the subject behind a verb, over adverbs, times and adjuncts; only what can speak."""
    before = items[hit.chain - 1] if hit.chain else None
    quoted = before is not None and (before.kind in {"block", "mark"} or before.low in LEFT_MARKS)
    behind_block = before is not None and (
        before.kind == "block"
        or (before.low in LEFT_MARKS and hit.chain > 1 and items[hit.chain - 2].kind == "block")
    )
    at = _after_head(hit, grammar)
    if at <= hit.first:
        items = items[: hit.first]  # the subject stands between auxiliary and participle
        items = items[: _end_of_name(items, at, grammar)]
    stops = (hit.form.openers - (grammar.attached if quoted else frozenset())) | set(hit.form.particle[:1])
    if hit.form.cue.lemma in grammar.judging_cues:
        stops |= grammar.judging_words  # hält der Minister | für falsch
    for _ in range(_LONGEST_ADJUNCT + 1):
        while at < len(items) and (_is_time(items, at, grammar) or items[at].low in grammar.reflexives):
            at += 1
        if at >= len(items):
            return None
        found = find_right(items, at, grammar, stops, closed_apposition=grammar.comma_clause)
        if found is not None and (
            _is_lone_word(items, found, grammar) or items[found.first].low in grammar.oblique
        ):
            return None  # recuerda todavía conmocionada
        if found is not None:
            sure = found.form != "unknown" or behind_block
            if not sure and quoted and takes_clause(hit) and items[found.first].low in grammar.determiners:
                sure = _ends_phrase(items, found, grammar)  # "Le pont ouvrira, a promis l'élue."
            return found if sure else None
        if not (quoted or hit.chain == 0 or grammar.verb_second) or items[at].low not in grammar.prepositions:
            return None
        at = skip_adjunct(items, at, grammar)
    return None


def _is_lone_word(items: tuple[Item, ...], found: Found, grammar: Grammar) -> bool:
    """Tell whether a phrase is one small word that is no noun for a speaker, where nouns have articles."""
    item = items[found.first]
    lone = found.after - found.first == 1 and found.form == "unknown" and not grammar.verb_second
    return lone and not item.capital and item.low not in grammar.nominals


def _end_of_name(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return where a title with first and last name ends, before an object that has a capital, too.

    "hat Landrätin Simone Kettler | Fehler eingeräumt": all German nouns have capitals, names have two words.
    """
    end = at
    while end < len(items) and (items[end].low in grammar.determiners or items[end].low in grammar.titles):
        end += 1
    if end == at or items[end - 1].low not in grammar.titles:
        return len(items)
    names = end
    while names < len(items) and items[names].capital and names - end < 2:
        names += 1
    return names if names - end == 2 else len(items)


def _is_time(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether an adverb or time stands at `at`, or the article of one (el martes)."""
    if items[at].low in grammar.determiners and at + 1 < len(items):
        return items[at + 1].low in grammar.time_words
    return items[at].low in grammar.adverbs or items[at].low in grammar.time_words


def _after_head(hit: Hit, grammar: Grammar) -> int:
    """Return the item behind the finite part of the verb."""
    if hit.head >= 0 and hit.form.kind == "perfect" and grammar.verb_second:
        return hit.head + 1
    return hit.after


def _is_behind(scene: Scene, hit: Hit, left: Found, right: Found) -> bool:
    """Tell whether of two noun phrases around a verb the one behind it is its subject."""
    items, grammar = scene.items, scene.grammar
    before = items[hit.chain - 1]
    if before.kind == "block":
        return True
    if grammar.verb_second and before.low == "," and items[0].low in grammar.subordinators:
        return True  # Da es regnete, warnten Fachleute …
    speech = takes_clause(hit)
    if _is_parted(scene, hit, left):
        return False
    # "La ministre, qui parlait à Roth, a promis une loi": so does what stands between two commas
    set_off = items[left.after].low == "," and before.low == ","
    if right.form == "unknown" and left.form != "unknown" and set_off:
        return False  # what ends at the comma stands in apposition: Son avocat, Me Doe, a annoncé son départ
    if before.low in LEFT_MARKS or before.low in {"?", "!"}:
        if _is_whole_front(items, hit, left):
            return False  # "Le recteur, Jean Doe, conteste ces chiffres."
        return speech and hit.form.cue.frames[0] in {"speech", "told"} and _ends_phrase(items, right, grammar)
    if (
        grammar.verb_second
        and left.after == 1
        and items[min(hit.after, len(items) - 1)].low in grammar.reflexives
    ):
        return True  # Zufrieden äußerte sich Trainer Doe
    start = hit.chain
    while start > scene.floor and (
        items[start - 1].kind in {"word", "number"} or _is_score(items, start - 1)
    ):
        start -= 1
    if start < hit.chain and items[start].low in grammar.coordinators:
        start += 1
    first = items[start].low
    adjunct = first in grammar.prepositions or first in grammar.adverbs or first in grammar.time_words
    if grammar.verb_second:
        subject = right.form == "pronoun" and items[right.first].low not in grammar.lone_objects
        return adjunct or (subject and left.form != "pronoun")
    return adjunct and speech and left.first <= start + 1


def _is_parted(scene: Scene, hit: Hit, left: Found) -> bool:
    """Tell whether a phrase or a relative clause between commas parts a subject from the verb behind it.

    El gremio, en cambio, lamentó la salida; ein Beamter, der ungenannt bleiben wollte, sagte der „Post“, …
    """
    items, grammar, comma = scene.items, scene.grammar, hit.chain - 1
    if items[comma].low != "," or items[left.after].low != ",":
        return False
    if grammar.verb_second:
        return items[left.after + 1].low in RELATIVE
    phrase = left.form != "unknown" or items[left.first].low in grammar.determiners
    if not phrase or not is_adverbial(items, comma, scene.floor, grammar):
        return False
    return left.after == skip_adverbial(items, comma, scene.floor, grammar) + 1


def _is_score(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether the colon at `at` stands between two numbers, as in a score: nach dem 0:3."""
    around = items[at - 1].kind == "number" and items[min(at + 1, len(items) - 1)].kind == "number"
    return items[at].low == ":" and at > 0 and around


def _is_whole_front(items: tuple[Item, ...], hit: Hit, left: Found) -> bool:
    """Tell whether a noun phrase with a closed apposition is all that stands before a verb: nobody was quoted yet."""
    front = items[find_dateline_end(items) : left.first]
    if left.after - left.first > _LONGEST_FRONT:
        return False
    alone = not any(item.kind in {"word", "number", "block"} for item in front)
    return alone and left.after == hit.chain - 1 and left.form != "unknown"


def _ends_phrase(items: tuple[Item, ...], found: Found, grammar: Grammar) -> bool:
    """Tell whether nothing but adjuncts follows a subject, so that the content stands before the verb."""
    if found.stop >= len(items) or items[found.stop].kind in {"punct", "mark"}:
        return True
    low = items[found.stop].low
    return low in (grammar.prepositions | grammar.adverbs | grammar.time_words | grammar.addressees)


def _opens_with_place(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether nothing but a phrase of place stands before a verb without a subject: En su escrito pide …"""
    front = items[: hit.chain]
    small = front[0].low in grammar.prepositions if front else False
    return small and all(item.kind == "word" and item.low not in grammar.finite for item in front)


def _may_lack_subject(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a verb without a subject goes on from the last speaker."""
    if not grammar.null_subject:
        return False
    if hit.chain == 0 or _opens_with_place(items, hit, grammar):
        return True
    before = items[hit.chain - 1]
    if before.low in grammar.coordinators:
        return hit.chain == 1
    return (
        before.kind in {"block", "mark", "punct"}
        or before.low in grammar.complementisers | grammar.time_words
    )


def _open(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> None:
    """Find where the content opens: behind the whole verb, else between its parts."""
    hit = plan.hit
    end = max(plan.after, hit.tail)
    plan.opened = open_content(items, end, hit, grammar)
    if plan.opened is not None and _is_relative(items, plan, grammar):
        plan.opened = None  # "…, anunció su dirección, que aseguró …"
    head = _after_head(hit, grammar)
    parted = hit.tail > hit.after or head < hit.after
    if not parted or (plan.opened is not None and is_marked(plan.opened)):
        return
    begin = max(head, plan.mention.stop if plan.mention is not None and plan.inverted else head)
    last = hit.first if head < hit.after else hit.tail - len(hit.form.particle)
    inner = open_content(items[:last], begin, hit, grammar) if begin < last else None
    if inner is not None and inner.how in _INNER and (last - inner.at > 1 or plan.opened is None):
        plan.opened, plan.right_end = inner, last


def _is_relative(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> bool:
    """Tell whether what opens behind an inverted subject is a relative clause, with the content before the verb."""
    opened, chain = plan.opened, plan.hit.chain
    if opened is None or opened.how != "clause" or not plan.inverted or plan.mention is None or chain < 2:
        return False
    comma = opened.at > 0 and items[opened.at - 1].low == ","
    return comma and items[opened.at].low in grammar.relative and items[chain - 1].low in LEFT_MARKS


def _place_dialogue(items: tuple[Item, ...], plan: Plan, left: int) -> Plan | None:
    """Place the words of a line that opens with a dash: —No voy —dijo Ana—."""
    if left < 1 or items[0].low not in _DASHES or not takes_clause(plan.hit):
        return None
    if not (plan.inverted or plan.null) or (items[left].kind != "punct" and items[left].kind != "mark"):
        return None
    end = left + 1
    while end > 1 and items[end - 1].low in _DASHES | {","}:
        end -= 1
    if end < 2:
        return None
    plan.opened = None
    turn_left(plan, end)
    plan.rule = "dialogue"
    return plan


def _plan_back(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb whose content is the sentence before: Así lo dijo Doe."""
    mention = _find_behind(scene.items, hit, scene.grammar)
    if mention is None or not takes_clause(hit):
        return None
    return Plan(hit, "right", mention, inverted=True, rule="back")
