"""Transcripts: each turn is one direct quote of its label, and what is quoted inside it lies within."""

from __future__ import annotations

from provenance.extract.drafts import Draft
from provenance.extract.lines import Reading
from provenance.extract.stretches import Reader
from provenance.text.turns import Turn

_SURE = 0.8
"""Cue strength that counts inside a turn: spoken language is full of "I think" and "we want" that report nobody."""


def read_turns(reading: Reading, turns: list[Turn], read: Reader) -> list[Draft]:
    """Return one draft for each labelled turn, one content for each paragraph, and the attributions `read` inside.

    Stretches that nobody speaks (headings, closing lines) are left out.
    """
    drafts: list[Draft] = []
    for turn in turns:
        if turn.label is None or not turn.body:
            continue
        drafts.append(_quote_turn(reading.text, turn))
        for start, end in turn.body:
            drafts.extend(d for d in read(start, end) if _is_sure(d))
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


def _is_sure(draft: Draft) -> bool:
    return draft.hit is not None and draft.mention is not None and draft.hit.form.cue.strength >= _SURE
