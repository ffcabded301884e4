"""The nouns of the review queue: an item, what state it is in, and who holds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from provenance.model.link import Severity

ReviewRule = Literal[
    "negation", "number", "date", "entity", "altered_in_quotes", "speaker_differs", "attribution_lost",
    "ambiguous_origin", "doubtful_speaker", "namesakes",
]  # fmt: skip
REVIEW_RULES: tuple[ReviewRule, ...] = (
    "negation", "number", "date", "entity", "altered_in_quotes", "speaker_differs", "attribution_lost",
    "ambiguous_origin", "doubtful_speaker", "namesakes",
)  # fmt: skip
"""By what rule an item was made, gravest first."""

SubjectKind = Literal["link", "quote", "speakers"]
"""What an item is about: a link, a quote's speaker, or two speakers that may be one."""

ItemState = Literal["open", "confirmed", "rejected", "corrected", "unsure", "disputed"]
ITEM_STATES: tuple[ItemState, ...] = ("open", "confirmed", "rejected", "corrected", "unsure", "disputed")
"""`unsure` and `disputed` still wait for somebody: disputed are two readers who decided differently."""

DecisionAction = Literal["confirm", "reject", "correct", "unsure", "skip", "comment"]
DECISION_ACTIONS: tuple[DecisionAction, ...] = ("confirm", "reject", "correct", "unsure", "skip", "comment")
"""What a reviewer can do; `skip` puts an item behind the others for this reviewer, `comment` decides nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority:
    """Why an item stands where it stands: `total` is the product of the parts, each 0-1."""

    severity: float
    confidence: float
    reach: float
    """Grows with the outlets that carry the later wording or copied it: 1 - 1 / (1 + outlets)."""
    outlets: int
    copies: int

    @property
    def total(self) -> float:
        """Return severity x confidence x reach, 0-1."""
        return self.severity * self.confidence * self.reach


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Who works on an item, and until when (UTC); then anybody may take it."""

    item: str
    reviewer: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewItem:
    """One line of the queue.

    `id` is derived from what the item is about (documents and wordings, not offsets), so that a re-ingest of the same
    wording finds it again. `evidence` is the hash of everything a reviewer saw: it changing is what reopens an item.
    `revision` changes with each decision and with what the item shows; a form sends it back, so that a decision on
    a stale page is noticed.
    """

    id: str
    rule: ReviewRule
    rules: tuple[ReviewRule, ...]
    """All rules that hold, gravest first; `rule` is the first of them."""
    subject_kind: SubjectKind
    subject: str
    """Id of the link or quote; for namesakes the two speaker keys, sorted, joined by a space."""
    severity: Severity
    priority: Priority
    state: ItemState
    revision: int
    evidence: str
    document: str
    """Where the later wording (or the doubtful quote) stands; the first document of a namesake."""
    outlet: str | None
    lang: str | None
    published: datetime | None
    speaker: str | None
    """Name of the speaker of the later wording."""
    summary: str
    """The later wording, cut to 200 code points; for namesakes the two names."""
    reopened: str = ""
    """Why a decided item is open again, in words; empty when it never was."""
    claim: Claim | None = None
    skipped: bool = False
    """Put aside by the reviewer who asks."""
    opinions: int = 0
    """How many readers decided it (comments and skips not counted)."""
