"""Sentences that only their mood shows to be reported (Konjunktiv): "Doe widersprach. Das Geld sei ausgegeben."

Who speaks is who spoke in the sentence before; where that quotes nobody, its subject; and before a colon inside the
sentence itself the subject of what stands there.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.drafts import Draft
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item, Line
from provenance.extract.mentions import Found, find_subject
from provenance.extract.sides import is_reported_verb

_FULL_NAME = 2
_PARTICIPLES = ("é", "ée", "és", "ées", "i", "is", "it", "u", "us", "ert")


def read_reported(
    line: Line, said: Draft | None, previous: Line | None, depth: int, grammar: Grammar
) -> Draft | None:
    """Return a sentence in the reported mood as a quote without a cue, or None.

    `said` is the quote of the sentence before, `previous` that sentence where it quotes nobody.
    """
    if grammar.hearsay:
        goes_on = said is not None and said.paragraph == line.paragraph and _is_hearsay(line, grammar)
        return (
            _make(line, (line.items[0].start, end_of_line(line.items)), depth, continues=said)
            if goes_on
            else None
        )
    if not any(is_reported_verb(item, grammar) for item in line.items):
        return None
    led = _read_behind_colon(line, depth, grammar)
    if led is not None:
        return led
    if said is not None:
        content = (line.items[0].start, end_of_line(line.items))
        return None if said.paragraph != line.paragraph else _make(line, content, depth, continues=said)
    if previous is None or previous.paragraph != line.paragraph or not _is_sure(line, grammar):
        return None
    subject = find_speaker(previous.items, len(previous.items), grammar)
    if subject is None:
        return None
    draft = _make(line, (line.items[0].start, end_of_line(line.items)), depth)
    _name(draft, previous.items, subject)
    draft.confidence = 0.45
    return draft


def _is_hearsay(line: Line, grammar: Grammar) -> bool:
    """Tell whether a sentence has the conditional by which French reports what somebody else says: Il aurait menti."""
    lows = [item.low for item in line.items]
    if any(item.kind == "block" for item in line.items) or not grammar.unreal.isdisjoint(lows):
        return False
    return any(
        low in grammar.hearsay and any(each.endswith(_PARTICIPLES) for each in lows[at + 1 : at + 4])
        for at, low in enumerate(lows)
    )


def _read_behind_colon(line: Line, depth: int, grammar: Grammar) -> Draft | None:
    """Return what a colon behind a speaker's sentence leads over to: Doe senkte die Prognose: [Man rechne …]"""
    colon = next((at for at, item in enumerate(line.items) if item.low == ":"), 0)
    front, clause = line.items[:colon], line.items[colon + 1 :]
    if not clause or any(is_reported_verb(item, grammar) for item in front):
        return None
    if any(item.kind == "block" for item in clause) or not any(
        is_reported_verb(item, grammar) for item in clause
    ):
        return None
    subject = find_speaker(line.items, colon, grammar)
    if subject is None:
        return None
    draft = _make(line, (clause[0].start, end_of_line(line.items)), depth)
    _name(draft, line.items, subject)
    return draft


def find_speaker(items: Sequence[Item], end: int, grammar: Grammar) -> Found | None:
    """Return the subject that opens a sentence when it is somebody who can speak: a role, a body or a full name."""
    start = _behind_verb(items, end, grammar) if end > 2 and _opens_with_adjunct(items, grammar) else 0
    subject = find_subject(tuple(items), start, end, grammar)
    if (
        subject is None
        or items[subject.first].low in grammar.oblique | grammar.prepositions - grammar.determiners
    ):
        return None
    if subject.form == "pronoun":
        return subject if grammar.subjects[items[subject.first].low].person == 3 else None
    words = items[subject.first : subject.after]
    heads = {grammar.nominals.get(word.low) for word in words}
    names = [word for word in words if word.capital and word.low not in grammar.determiners]
    named = len(names) >= _FULL_NAME and not any(word.low in grammar.prepositions for word in words[1:-1])
    return subject if named or heads & {"role", "anonymous", "organization", "collective"} else None


def _opens_with_adjunct(items: Sequence[Item], grammar: Grammar) -> bool:
    """Tell whether something else than the subject stands before the verb: Damit reagierte …, Am Montag sagte …"""
    first, second = items[0], items[1]
    known = (grammar.determiners, grammar.subjects, grammar.nominals, grammar.titles)
    if first.kind != "word" or any(first.low in words for words in known):
        return False
    small = second.low in grammar.prepositions or second.low in grammar.determiners
    verb = second.kind == "word" and not second.capital and not small
    return verb or first.low in grammar.prepositions or first.low in grammar.adverbs


def _behind_verb(items: Sequence[Item], end: int, grammar: Grammar) -> int:
    """Return the item behind the verb that follows an adverb or a phrase of place: Damit reagierte | Minister Doe …"""
    for at in range(1, end):
        before, item = items[at - 1], items[at]
        small = grammar.determiners | grammar.prepositions | grammar.name_particles
        verb = item.kind == "word" and not item.capital and item.low not in small
        if verb and (at == 1 or (before.capital and before.low not in small)):
            return at + 1
    return 0


def _is_sure(line: Line, grammar: Grammar) -> bool:
    """Tell whether a form of the mood that is nothing else shows that somebody is reported, and no first person."""
    lows = {item.low for item in line.items if not item.capital or item is line.items[0]}
    return not grammar.sure_mood.isdisjoint(lows) and "ich" not in lows


def _make(line: Line, content: tuple[int, int], depth: int, *, continues: Draft | None = None) -> Draft:
    return Draft(
        [content],
        layer=depth,
        paragraph=line.paragraph,
        continues=continues,
        confidence=0.6,
        evidence=["mood.without_cue"],
    )


def _name(draft: Draft, items: Sequence[Item], subject: Found) -> None:
    draft.mention = (items[subject.first].start, items[subject.after - 1].end)
    draft.form = subject.form


def end_of_line(items: Sequence[Item]) -> int:
    """Return where the words of a sentence end: before its full stop."""
    end = len(items)
    while end > 1 and items[end - 1].kind == "punct" and items[end - 1].low not in {"?", "!", "…", ")"}:
        end -= 1
    return items[end - 1].end
