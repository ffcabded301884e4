"""What a reviewer decided: append-only events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

JudgementAction = Literal[
    "merge_speakers", "split_speaker", "add_alias", "confirm", "reject", "correct", "unsure", "skip", "undo", "comment",
]  # fmt: skip
JUDGEMENT_ACTIONS: tuple[JudgementAction, ...] = (
    "merge_speakers", "split_speaker", "add_alias", "confirm", "reject", "correct", "unsure", "skip", "undo", "comment",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision on a link, a speaker or a change: who, when, what, why. Never edited, only followed by another."""

    id: str
    action: JudgementAction
    subject: str
    value: str
    reviewer: str
    decided: datetime
    reason: str = ""


def find_undone(judgements: Iterable[tuple[str, str, str]]) -> frozenset[str]:
    """Return the ids of judgements that no longer count: an undone undo gives its judgement force again.

    `judgements` are (id, action, subject), the newest first.
    """
    undone: set[str] = set()
    for own, action, subject in judgements:
        if action == "undo" and own not in undone:
            undone.add(subject)
    return frozenset(undone)
