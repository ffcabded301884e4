"""What a reviewer decided: append-only events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

JudgementAction = Literal[
    "merge_speakers", "split_speaker", "add_alias", "confirm", "reject", "correct", "undo", "comment"
]
JUDGEMENT_ACTIONS: tuple[JudgementAction, ...] = (
    "merge_speakers", "split_speaker", "add_alias", "confirm", "reject", "correct", "undo", "comment",
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
