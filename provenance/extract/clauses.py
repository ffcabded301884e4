"""A line -> drafts: the plans of its cues turned into contents with their ends."""

from __future__ import annotations

from provenance.extract.adjuncts import skip_place_before_mood
from provenance.extract.arabic_openings import measure_and
from provenance.extract.content_ends import close_content, ends_clause, says_nothing
from provenance.extract.cues import find_cues
from provenance.extract.datelines import find_dateline_end
from provenance.extract.drafts import Draft, Range
from provenance.extract.grammar import Grammar
from provenance.extract.labels import read_label
from provenance.extract.lines import Item, Line
from provenance.extract.plans import plan_line
from provenance.extract.sides import Plan, is_clause, is_put_in
from provenance.extract.small_words import skip_gerund_opener

_COMMAS = frozenset({",", "،", "—", "–", "--"})
_CLOSING = frozenset({"?", "!", "؟", "…", ")", "%"})


def read_line(line: Line, grammar: Grammar, *, layer: int) -> list[Draft]:
    """Return the drafts of one line in the order of their cues."""
    labelled: Draft | None = None
    if grammar.free:
        line, labelled = read_label(line, grammar, layer=layer)
    line, hits = find_cues(line, grammar)
    if not hits:
        return [labelled] if labelled is not None else []
    items = line.items
    plans = plan_line(items, hits, grammar)
    made: dict[int, Draft] = {}
    drafts: list[Draft] = []
    for number, plan in enumerate(plans):
        contents = _find_contents(items, plan, plans, number, grammar)
        if says_nothing(items, plan, contents, grammar):
            continue
        awaits = plan.opened is not None and plan.opened.how == "colon" and plan.opened.at >= len(items)
        if not contents and not awaits and plan.rule != "back":
            continue
        if (
            grammar.vso
            and plan.rule in {"according", "participle"}
            and any(contents == earlier.contents for earlier in drafts)
        ):
            continue  # …, وفق نص البيان behind words that have their speaker
        draft = Draft(
            contents,
            cue=(plan.hit.start, plan.hit.end),
            hit=plan.hit,
            layer=layer,
            paragraph=line.paragraph,
            awaits=awaits,
            confidence=_rate(plan, contents),
            whole=_ends_in_block(items, plan),
            back=plan.rule == "back",
            direct=plan.rule == "dialogue",
            evidence=[f"cue:{plan.hit.form.cue.lemma}", f"frame:{plan.rule or plan.side}"],
        )
        owner = plan.mention
        if grammar.vso and plan.shares is not None and plan.shares.silent:
            owner = plan.shares.mention  # رفضت الوزارة العرض، معتبرة أن …
        if owner is not None:
            draft.mention, draft.form = _range_of(items, owner.first, owner.after), owner.form
        elif plan.shares is not None:
            shared = made.get(id(plan.shares))
            if shared is None:
                continue
            draft.shares, draft.mention, draft.form = shared, shared.mention, shared.form
        made[id(plan)] = draft
        drafts.append(draft)
    return drafts


def _ends_in_block(items: tuple[Item, ...], plan: Plan) -> bool:
    """Tell whether the content is a full quotation, which the next line may go on with."""
    if plan.side in {"left", "both"} and (items[plan.left_end - 1].kind == "block"):
        return True
    opened = plan.opened
    return opened is not None and (
        opened.at >= len(items)
        or items[opened.at].kind == "block"
        or items[min(opened.at + 1, len(items) - 1)].kind == "block"
    )


def _rate(plan: Plan, contents: list[Range]) -> float:
    """Return the confidence of a plan (0-1): the cue's strength, less for what had to be assumed."""
    rate = plan.hit.form.cue.strength
    if plan.opened is not None and plan.opened.how == "bare":
        rate -= 0.1
    if plan.mention is None:
        rate -= 0.1
    elif plan.mention.form == "unknown":
        rate -= 0.05
    if len(contents) > 1:
        rate -= 0.05
    return round(max(0.1, min(0.97, rate)), 2)


def _find_contents(
    items: tuple[Item, ...], plan: Plan, plans: list[Plan], number: int, grammar: Grammar
) -> list[Range]:
    contents: list[Range] = []
    if plan.silent:
        return contents
    if plan.fronted[1]:
        return [_trimmed(items, *plan.fronted)]
    if plan.side in {"left", "both"}:
        contents.extend(_take_left(items, plan, plans[:number], grammar))
        second = (
            None
            if _cuts_apposition(items, plan, contents, grammar)
            else _part_around(items, plan, plans[number + 1 :], contents, grammar)
            if plan.around
            else _second_part(items, plan, plans[number + 1 :], contents, grammar)
        )
        if second is not None:
            contents.append(second)
    if plan.side in {"right", "both"} and plan.opened is not None and plan.opened.at < len(items):
        contents.extend(_take_right(items, plan, plans[number + 1 :], grammar))
        if plan.right_end and plan.hit.form.cue.frames[0] == "request":
            contents.extend(_take_behind(items, plan, plans[number + 1 :], grammar))
    if plan.topic[1] and contents:
        contents.insert(0, _trimmed(items, *plan.topic))
    return [content for content in contents if content[0] < content[1]]


def _take_left(items: tuple[Item, ...], plan: Plan, earlier: list[Plan], grammar: Grammar) -> list[Range]:
    """Return the content before mention and cue: the quotation, or the clause from the start of the line."""
    end = plan.left_end
    if items[end - 1].kind == "block" and not ends_clause(items, plan, earlier, grammar):
        ranges = [items[end - 1].inside]
        at = end - 2
        while at > 0 and items[at].low in grammar.joiners | _COMMAS and items[at - 1].kind == "block":
            ranges.insert(0, items[at - 1].inside)
            at -= 2
        return ranges
    start = 0
    nested = grammar.inserted_phrases and plan.rule == "according"  # "…, sagte Doe nach Angaben von Roe"
    for other in () if nested else earlier:
        if other.side in {"left", "both"} and other.after <= end and not other.around:
            start = other.after
    if grammar.free and is_put_in(items, plan):
        start = _behind_colon(items, start, end) or start
    if grammar.verb_second:
        colon = _behind_colon(items, start, end)
        start = colon if colon and is_clause(items[colon:end], grammar) else start
    start = start or min(find_dateline_end(items), end)
    while start < end and (items[start].kind == "punct" or items[start].low in grammar.coordinators):
        start += 1
    if start >= end:
        return []
    first, last = _trimmed(items, start, end)
    return [(first + (grammar.vso and measure_and(items[start])), last)]


def _behind_colon(items: tuple[Item, ...], start: int, end: int) -> int:
    """Return the item behind the last colon or semicolon in `[start, end)`, or 0: a clause of its own follows it."""
    return next((at + 1 for at in range(end - 1, start, -1) if items[at].low in {":", ";"}), 0)


def _second_part(
    items: tuple[Item, ...], plan: Plan, later: list[Plan], contents: list[Range], grammar: Grammar
) -> Range | None:
    """Return the rest of a clause that the speaker phrase cut in two ("The plan, Doe said, would …")."""
    at = skip_place_before_mood(items, plan.after, grammar)
    if plan.side != "left" or not contents or at + 2 >= len(items) or items[at].low not in _COMMAS:
        return None
    if items[plan.left_end - 1].kind == "block" or (grammar.free and items[plan.left_end - 1].kind == "mark"):
        return None
    following = items[at + 1]
    taken = any(other.hit.chain <= at + 2 for other in later)
    if (
        taken
        or following.low in grammar.clause_ends
        or following.low in grammar.relative
        or following.capital
    ):
        return None
    if following.low in grammar.coordinators and any(other.shares is plan for other in later):
        return None
    end = _limit_right(items, plan, later, at + 1, grammar)
    if all(item.low in grammar.time_words or item.kind != "word" for item in items[at + 1 : end]):
        return None
    return _trimmed(items, at + 1, end) if end - at > 2 else None


def _cuts_apposition(items: tuple[Item, ...], plan: Plan, contents: list[Range], grammar: Grammar) -> bool:
    """Cut a content down to the apposition that "selon Doe" closes before a comma, and tell whether it is one."""
    at = plan.after
    if (
        plan.rule != "according"
        or plan.around
        or plan.parting
        or not grammar.inserted_phrases
        or not contents
    ):
        return False
    if at >= len(items) or items[at].low not in _COMMAS or items[plan.left_end].low in _COMMAS:
        return False
    comma = max((n for n in range(plan.left_end) if items[n].low in _COMMAS), default=-1)
    part = items[comma + 1 : plan.left_end]
    if comma < 1 or any(item.low in grammar.finite or item.low in grammar.forms for item in part):
        return False
    contents[:] = [_trimmed(items, comma + 1, plan.left_end)]
    return True


def _part_around(
    items: tuple[Item, ...], plan: Plan, later: list[Plan], contents: list[Range], grammar: Grammar
) -> Range | None:
    """Return the second part of a clause with "selon Doe" inside; the first part loses what stands before its comma.

    A part without a verb is an apposition, which goes from comma to comma; so does a clause that a conjunction opens.
    """
    comma = max((n for n in range(plan.left_end) if items[n].low in _COMMAS), default=-1)
    part = items[comma + 1 : plan.left_end]
    lone = comma >= 0 and not any(item.low in grammar.finite or item.low in grammar.forms for item in part)
    opening = items[comma + 1] if comma + 1 < plan.left_end else None
    if lone and contents:
        contents[0] = _trimmed(items, comma + 1, plan.left_end)
    bounded = lone or (opening is not None and opening.low in grammar.clause_ends | grammar.subordinators)
    end = _limit_right(items, plan, later, plan.around, grammar)
    if bounded:
        end = min(end, next((n for n in range(plan.around, end) if items[n].low in _COMMAS), end))
    return _trimmed(items, plan.around, end) if end > plan.around else None


def _take_right(items: tuple[Item, ...], plan: Plan, later: list[Plan], grammar: Grammar) -> list[Range]:
    """Return the content behind the cue: a quotation with what continues it, or a clause up to its end."""
    opened = plan.opened
    assert opened is not None  # the caller has asked
    at = opened.at
    if items[at].kind == "block":
        return _take_blocks(items, at, later, grammar)
    joined = not grammar.free or items[at].low in grammar.complementisers
    quoted_clause = _take_quoted_clause(items, plan, later, grammar) if joined else None
    if quoted_clause is not None:
        return [quoted_clause]
    end = _limit_right(items, plan, later, at, grammar)
    if joined and opened.how == "clause" and at + 1 < end and items[at + 1].kind == "mark":
        quoted = _trimmed(items, at + 1, end)
        if quoted[0] == items[at + 1].end:
            return [quoted]  # the whole clause stands in marks: the complementiser is the reporter's
    return [_trimmed(items, at, end)] if at < end else []


def _take_quoted_clause(
    items: tuple[Item, ...], plan: Plan, later: list[Plan], grammar: Grammar
) -> Range | None:
    """Return the quotation that is the whole clause behind a complementiser, which is then the reporter's word."""
    opened = plan.opened
    assert opened is not None  # the caller has asked
    at = opened.at
    if opened.how != "clause" and not (grammar.vso and opened.how == "about"):
        return None
    if grammar.vso and items[at].low in plan.hit.form.openers and at + 1 < len(items):
        at += items[at + 1].low in grammar.complementisers  # إلى أن "…"
    behind = at + 2 if at + 2 < len(items) and items[at + 1].low == ":" else at + 1
    if behind >= len(items) or items[behind].kind != "block":
        return None
    end = _limit_right(items, plan, later, opened.at, grammar) if grammar.vso else len(items)
    whole = all(item.kind == "punct" for item in items[behind + 1 : end])
    return items[behind].inside if whole else None


def _take_behind(items: tuple[Item, ...], plan: Plan, later: list[Plan], grammar: Grammar) -> list[Range]:
    """Return what is asked behind a parted verb: forderte die Bewohner auf, [zu gehen]."""
    at = max(plan.hit.tail, plan.hit.after)
    if at + 1 >= len(items) or items[at].low != "," or items[at + 1].low in grammar.clause_ends:
        return []
    plan.right_end = 0
    end = _limit_right(items, plan, later, at + 1, grammar)
    return [_trimmed(items, at + 1, end)] if end > at + 1 else []


def _take_blocks(items: tuple[Item, ...], at: int, later: list[Plan], grammar: Grammar) -> list[Range]:
    """Return the quotation at `at` and those joined to it by a comma or "and", unless a later cue takes them."""
    ranges = [items[at].inside]
    claimed = {other.opened.at for other in later if other.opened is not None}
    claimed |= {other.left_end - 1 for other in later if other.side != "right"}
    at += 1
    while at + 1 < len(items) and (items[at].low in grammar.joiners or items[at].low in _COMMAS):
        if items[at + 1].kind != "block" or at + 1 in claimed:
            break
        ranges.append(items[at + 1].inside)
        at += 2
    return ranges


def _limit_right(items: tuple[Item, ...], plan: Plan, later: list[Plan], at: int, grammar: Grammar) -> int:
    """Return the item where a clause that opened at `at` ends."""
    limit = plan.right_end or len(items)
    ends: set[int] = set()
    for other in later:
        if other.first <= at:
            continue
        if other.side in {"left", "both"} and other.left_end > at:
            limit = min(limit, _before_apposition(items, other, at, grammar))
            if grammar.free and is_put_in(items, other):
                limit = _behind_colon(items, at, limit) - 1 if _behind_colon(items, at, limit) else limit
            break
        if other.shares is plan or (other.shares is not None and other.shares is plan.shares):
            ends.add(_before_joint(items, other.hit.chain, grammar))
        elif grammar.vso and other.rule == "participle" and items[other.hit.first - 1].low in _COMMAS:
            ends.add(
                _before_joint(items, other.hit.chain, grammar)
            )  # of the main verb, so past this inner clause
        elif (
            other.mention is not None and other.rule != "coordination.inner" and other.mention.first > at + 1
        ):
            joint = other.mention.first - 1
            phrase = plan.opened is not None and plan.opened.how in {"object", "about", "infinitive"}
            if grammar.free and phrase and items[joint].low in _COMMAS:
                ends.add(joint)  # обвиняя его во лжи, мэр сказал
            if items[joint].low in grammar.coordinators and items[joint - 1].low in _COMMAS:
                ends.add(joint - 1)
    if plan.rule == "relative":
        comma = next((n for n in range(at + 1, limit) if items[n].low in _COMMAS), limit)
        limit = min(limit, comma)
    how = plan.opened.how if plan.opened is not None else "clause"
    return close_content(items, at, how, grammar, limit=limit, ends=frozenset(ends))


def _before_apposition(items: tuple[Item, ...], other: Plan, at: int, grammar: Grammar) -> int:
    """Return where the content of another cue begins that closes a clause opened at `at`: at an apposition's comma."""
    if other.around:
        comma = max((n for n in range(at, other.left_end) if items[n].low in _COMMAS), default=-1)
        part = items[comma + 1 : other.left_end]
        if comma > at and not any(item.low in grammar.finite or item.low in grammar.forms for item in part):
            return comma
    return other.left_end


def _before_joint(items: tuple[Item, ...], chain: int, grammar: Grammar) -> int:
    """Return the item before the comma and coordinator that lead over to the cue at `chain`."""
    at = chain = skip_gerund_opener(items, chain, grammar)
    for phrase in grammar.joining_phrases:
        if tuple(item.low for item in items[max(0, chain - len(phrase)) : chain]) == phrase:
            at = chain - len(phrase)
    while at > 0 and (items[at - 1].low in grammar.coordinators or items[at - 1].low in _COMMAS):
        at -= 1
    return at


def _range_of(items: tuple[Item, ...], first: int, after: int) -> Range:
    return (items[first].start, items[after - 1].end)


def _trimmed(items: tuple[Item, ...], start: int, end: int) -> Range:
    """Return the range of `[start, end)` without punctuation at its end and without marks around the whole of it."""
    while end > start and items[end - 1].kind == "punct" and items[end - 1].low not in _CLOSING:
        end -= 1
    while start < end and items[start].kind == "punct" and items[start].low not in {"(", "$", "#", "@", "["}:
        start += 1
    if start >= end:
        return (items[start - 1].end, items[start - 1].end)
    if (
        end - start > 1
        and items[start].kind == "mark"
        and not any(item.kind == "mark" for item in items[start + 1 : end])
    ):
        start += 1  # an opening mark that nothing closes
    if (
        end - start > 1
        and items[end - 1].kind == "mark"
        and sum(i.kind == "mark" for i in items[start:end]) == 1
    ):
        end -= 1  # a closing mark that opened before the content
    first, last = items[start], items[end - 1]
    inner = [item for item in items[start:end] if item.kind == "mark"]
    if len(inner) == 2 and first.kind == "mark" and last.kind == "mark" and end - start > 2:
        return (first.end, last.start)
    return (first.start, last.end)
