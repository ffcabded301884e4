"""Transcripts: each turn is one direct quote of its label, and what is quoted inside it lies within."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from provenance.extract.drafts import Draft
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Reading
from provenance.extract.stretches import Reader
from provenance.nlp.component import Finding
from provenance.text.fold import fold_word
from provenance.text.turns import Turn

_SURE = 0.8
"""Cue strength that counts inside a turn: spoken language is full of "I think" and "we want" that report nobody."""


Joiner = Callable[[list[Draft], Sequence[Finding]], list[Draft]]
"""Returns the drafts of a grammar together with the findings of a component in the same place."""


def _keep(drafts: list[Draft], _: Sequence[Finding]) -> list[Draft]:
    return drafts


def read_turns(
    reading: Reading,
    turns: list[Turn],
    read: Reader,
    findings: Sequence[Finding] = (),
    join: Joiner = _keep,
) -> list[Draft]:
    """Return one draft for each labelled turn, one content for each paragraph, and the attributions `read` inside.

    Stretches that nobody speaks (headings, closing lines) are left out. `findings` are those of others' words, which
    `join` brings together with what `read` sees.
    """
    drafts: list[Draft] = []
    firsts = [finding.contents[0][0] for finding in findings]
    for turn in turns:
        if turn.label is None or not turn.body:
            continue
        drafts.append(_quote_turn(reading.text, turn))
        for start, end in turn.body:
            inside = [draft for draft in read(start, end) if _is_sure(draft)]
            here = findings[bisect_left(firsts, start) : bisect_left(firsts, end)]
            drafts.extend(join(inside, [finding for finding in here if _lies_in(finding, start, end)]))
    return drafts


def _quote_turn(text: str, turn: Turn) -> Draft:
    assert turn.label is not None  # the caller has asked
    start, end = turn.label
    colon = text.find(":", max(start, end - 1), turn.body[0][0])
    return Draft(
        list(turn.body),
        cue=(colon, colon + 1) if colon >= 0 else None,
        mention=(start, end - 1 if text[end - 1] == ":" and end - start > 1 else end),
        form="label",
        direct=True,
        confidence=0.97,
        evidence=["turn"],
    )


def is_of_others(text: str, finding: Finding, grammar: Grammar) -> bool:
    """Tell whether a finding names who said it, not who has the turn ("I think") nor whom he addresses."""
    if finding.mention is None or finding.cue is None:
        return False
    pronoun = grammar.subjects.get(fold_word(text[slice(*finding.mention)], grammar.fold_code))
    return pronoun is None or pronoun.person == 3


def _lies_in(finding: Finding, start: int, end: int) -> bool:
    places = [*finding.contents, finding.cue or finding.contents[0], finding.mention or finding.contents[0]]
    return all(start <= first and last <= end for first, last in places)


def _is_sure(draft: Draft) -> bool:
    return draft.hit is not None and draft.mention is not None and draft.hit.form.cue.strength >= _SURE
