"""Verbs of saying -> plans: behind their subject, inverted, coordinated, in a relative clause, as a participle."""

from __future__ import annotations

from provenance.extract.contents import open_content
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import (
    Found,
    classify,
    find_before,
    find_left,
    find_right,
    find_subject,
)
from provenance.extract.sides import LEFT_MARKS, Plan, Scene, choose_side, is_marked
from provenance.extract.small_words import skip_gerund_opener

_SURE = 0.7
"""Strength from which an infinitive counts with any content."""


def plan_verb(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a finite verb behind its subject, or in front of it after a quotation."""
    items, grammar, floor = scene.items, scene.grammar, scene.floor
    mention = find_left(items, hit, floor, grammar)
    if mention is not None:
        if not _agrees(items, hit, mention, grammar):
            return None
        opened = open_content(items, hit.after, hit, grammar)
        return choose_side(items, Plan(hit, "right", mention, opened=opened), mention.before - 1, grammar)
    if hit.chain and items[hit.chain - 1].low in grammar.relative:
        return plan_relative(scene, hit)
    joint = hit.chain - 1
    while joint > 0 and items[joint].kind == "mark":
        joint -= 1
    if joint >= 0 and items[joint].low in grammar.coordinators:
        return plan_coordinated(scene, hit)
    return _plan_inverted(scene, hit)


def _plan_inverted(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb in front of its subject: "…," said Doe."""
    items, grammar = scene.items, scene.grammar
    before = items[hit.chain - 1] if hit.chain else None
    quoted = before is not None and (
        before.kind in {"block", "mark"} or before.low in LEFT_MARKS | {"?", "!"}
    )
    if not grammar.inversion or not (quoted or (before is None and hit.form.kind == "finite")):
        return None
    mention = find_right(items, hit.after, grammar)
    if mention is None and (before is None or before.kind != "block"):
        return None
    plan = Plan(hit, "right", mention, inverted=True)
    plan.opened = open_content(items, plan.after, hit, grammar)
    return choose_side(items, plan, hit.chain - 1, grammar)


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


def plan_relative(scene: Scene, hit: Hit) -> Plan | None:
    """Plan the verb of a relative clause, whose mention is the noun before it ("Doe, who said …, left")."""
    items, grammar, floor = scene.items, scene.grammar, scene.floor
    opened = open_content(items, hit.after, hit, grammar)
    end = hit.chain - 1
    comma = end > 0 and items[end - 1].low in LEFT_MARKS
    mention = find_before(items, end - 1 if comma else end, floor, grammar)
    if mention is not None and items[end].low in grammar.complementisers:
        mention = _narrow_to_noun(items, mention, grammar)
    if mention is None or opened is None or hit.form.cue.strength < 0.5:
        return None
    return Plan(hit, "right", mention, opened=opened, rule="relative")


def _narrow_to_noun(items: tuple[Item, ...], found: Found, grammar: Grammar) -> Found | None:
    """Return the noun phrase at the end of a mention, before a "que" that may be no relative at all, or None.

    It goes as far left as names, head nouns, articles and "of" reach: la nota [el comunicado del Gobierno], que …
    """
    first = found.after
    while first > found.first:
        item = items[first - 1]
        known = (
            item.low in grammar.nominals or item.low in grammar.determiners or item.low in grammar.attached
        )
        if not (known or item.capital or item.low in grammar.titles):
            complement = first - 2 > found.first and items[first - 2].low in grammar.attached
            if not complement or first < found.after:
                break
            first -= 1  # el sindicato de [enfermería], que …
        first -= 1
    while first < found.after and items[first].low in grammar.attached:
        first += 1
    if first >= found.after or all(item.low in grammar.determiners for item in items[first : found.after]):
        return None
    if first > 0 and items[first - 1].low in grammar.prepositions and first > found.first:
        return None
    form = classify(items[first : found.after], grammar)
    return None if form == "unknown" else Found(first, found.after, form, before=first)


def plan_coordinated(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb joined to an earlier one ("… and added that …"), whose subject it has."""
    items, grammar, plans = scene.items, scene.grammar, scene.plans
    start = max(hit.after, hit.tail)
    if grammar.verb_second and start + 1 < len(items) and items[start].low in grammar.coordinators:
        start += 1  # betonte aber: „…“
    opened = open_content(items, start, hit, grammar)
    if opened is None or (hit.form.cue.strength < 0.5 and not is_marked(opened)):
        return None
    plan = Plan(hit, "right", opened=opened, rule="coordination")
    if plans:
        _share(items, plan, plans, grammar)
    else:
        subject = find_subject(items, 0, hit.first, grammar)
        verb = subject is not None and grammar.null_subject and items[subject.first].low in grammar.cue_words
        if subject is not None and not verb and _fits_joined(items, hit, subject, grammar):
            plan.mention = subject
        plan.null = verb  # Llama a la calma y recuerda que …
    return plan if plan.mention is not None or plan.shares is not None or plan.null else None


def _fits_joined(items: tuple[Item, ...], hit: Hit, subject: Found, grammar: Grammar) -> bool:
    """Tell whether a joined verb can be that of a subject: a base form ("and thank you") needs its modal or plural."""
    modal = any(item.low in grammar.auxiliaries for item in items[subject.after : hit.first])
    return modal or _agrees(items, hit, subject, grammar)


def _share(items: tuple[Item, ...], plan: Plan, plans: list[Plan], grammar: Grammar) -> None:
    """Give a coordinated cue its subject: that of the clause it is joined to."""
    previous = plans[-1]
    opened = previous.opened
    clausal = opened is not None and (
        opened.how == "clause"
        or (opened.how == "bare" and _holds_verb(items, opened.at, plan.hit.first, plans, grammar))
    )
    # Where all nouns have capitals, the subject of the clause before cannot be told from its other nouns.
    quoted = grammar.subject_behind and plan.hit.chain > 1 and items[plan.hit.chain - 2].kind == "mark"
    if (
        clausal
        and not quoted  # "… que el texto «es malo» y pidió": what closes with a mark ends what was said
        and not grammar.verb_second
        and plan.hit.form.cue.lemma not in grammar.continuing
        and opened is not None
    ):
        inner = find_subject(items, opened.at, plan.hit.first, grammar)
        if inner is not None and not _differs_in_number(items, inner, plan.hit, grammar):
            plan.mention = inner
            plan.rule = "coordination.inner"
            return
    plan.shares = previous.shares or previous


_PLURAL = frozenset({"les", "des", "ces", "los", "las", "unos", "unas", "estos", "estas"})


def _differs_in_number(items: tuple[Item, ...], inner: Found, hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a plural subject stands before a singular verb, which is another's: que les salariés … et menace."""
    many = grammar.subject_behind and items[inner.first].low in _PLURAL
    return many and hit.form.kind == "finite" and not items[hit.first].low.endswith(("nt", "n"))


def _holds_verb(items: tuple[Item, ...], at: int, end: int, plans: list[Plan], grammar: Grammar) -> bool:
    """Tell whether `[at, end)` is a clause rather than a noun phrase: it has a finite verb or a cue of its own."""
    if any(plan.hit.first > at for plan in plans):
        return True
    return any(item.low in grammar.finite for item in items[at:end])


def plan_infinitive(scene: Scene, hit: Hit) -> Plan | None:
    """Plan an infinitive of the same subject as the verb before: …, a-t-il dit, avant d'ajouter que …"""
    items, grammar = scene.items, scene.grammar
    opened = open_content(items, hit.after, hit, grammar)
    spoken = [plan for plan in scene.plans if plan.hit.form.cue.frames[0] not in {"noun", "prepositional"}]
    if opened is None or not spoken or (hit.form.cue.strength < _SURE and not is_marked(opened)):
        return None
    return Plan(hit, "right", opened=opened, rule="coordination", shares=spoken[-1].shares or spoken[-1])


def plan_participle(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a participle: ", adding that …" takes the subject before it, "a statement saying …" its noun."""
    items, grammar, plans, floor = scene.items, scene.grammar, scene.plans, scene.floor
    opened = open_content(items, hit.after, hit, grammar)
    if opened is None or hit.chain == 0:
        return None
    if hit.form.cue.strength < 0.5 and not is_marked(opened):
        return None
    chain = skip_gerund_opener(items, hit.chain, grammar)
    before = items[chain - 1] if chain else None
    if before is None:
        return None
    plan = Plan(hit, "right", opened=opened, rule="participle")
    if before.low in LEFT_MARKS or before.low in grammar.coordinators or before.kind == "block":
        outside = [p for p in plans if p.hit.form.cue.frames[0] not in {"noun", "prepositional"}]
        if outside:
            plan.shares = outside[-1].shares or outside[-1]
        else:
            plan.mention = find_subject(items, 0, hit.first, grammar)
            plan.null = plan.mention is None
        return plan if plan.shares or plan.mention or grammar.null_subject else None
    if grammar.subject_behind and opened.how not in {"clause", "block", "infinitive"}:
        return None  # "llevamos años reclamando un dique": a verb of several words, or an adjunct
    mention = find_left(items, hit, floor, grammar)
    if mention is None:
        return None
    plan.mention = mention
    return plan
