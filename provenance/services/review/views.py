"""What the review desk is asked with and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from provenance.model import Change, Document, Judgement, Link, Quote, Severity, Span, Version
from provenance.model.review import Claim, DecisionAction, ItemState, ReviewItem, ReviewRule
from provenance.services.ports import StoredSpeaker


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """Which items to list; every field narrows, None does not. `states` empty means those that wait for somebody."""

    rules: tuple[ReviewRule, ...] = ()
    states: tuple[ItemState, ...] = ()
    speaker: str | None = None
    outlet: str | None = None
    lang: str | None = None
    change_class: str | None = None
    severity: Severity | None = None
    """This one or graver."""
    since: datetime | None = None
    document: str | None = None
    text: str | None = None
    """Words of the later wording, folded."""
    unclaimed_by_others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePage:
    """Items by (not skipped, priority descending, id); `left_out` counts what each field of the filter leaves out."""

    items: tuple[ReviewItem, ...]
    total: int
    """Items that the filter lets through, on all pages."""
    everything: int
    """Items there are."""
    left_out: dict[str, int] = field(default_factory=dict)
    """Field name of the filter -> how many items that field alone leaves out."""
    offset: int = 0
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A wording in its text: where it stands, `before` and `after` as context (up to 300 code points each)."""

    document: Document
    version: Version
    """Without its text."""
    span: Span
    before: str
    after: str
    quote: Quote | None = None
    """The quote it stands in, with its speaker as decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A judgement on an item; `holds` is False once it is undone. `seen` is the revision its author had before him."""

    judgement: Judgement
    item: str
    seen: int
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """Everything one item shows: both wordings, what changed, why it is here, who decided what."""

    item: ReviewItem
    later: Place | None
    earlier: Place | None
    link: Link | None
    changes: tuple[Change, ...]
    evidence: tuple[str, ...]
    """Rule and component ids and signals, in words where there are words."""
    speakers: tuple[StoredSpeaker, ...]
    """The two that may be one; or the doubtful quote's possible speakers."""
    other_origins: tuple[Place, ...]
    """Of an ambiguous origin: the other places it may come from."""
    events: tuple[Event, ...]
    gone: bool = False
    """What it was about is no longer found; its decisions are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRequest:
    """What a reviewer sends. `seen` is the `revision` of the item he saw; None means: whatever it is now.

    `value` of `correct` is a JSON object of one or more of these keys: link items {"relation": …}, {"earlier":
    {"document", "start", "end"}}, {"later": {"start", "end"}} and {"drop_changes": "all" or a list of classes or of
    {"class", "earlier", "later"}}: changes that are none; quote and link items {"speaker": name or key}; quote
    items {"content": words, or a list of their parts: words or {"start", "end"}}. Of other actions it is empty.
    `reason` at most 2,000 code points.
    """

    item: str
    action: DecisionAction
    reviewer: str
    value: str = ""
    reason: str = ""
    seen: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Agreement of first and second readers: Cohen's kappa (Cohen 1960), None with fewer than two shared items."""

    first: str
    second: str
    shared: int
    agreed: int
    kappa: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewStats:
    """Counts for the page of statistics; all of them of the archive as it is now."""

    states: dict[str, int]
    rules: dict[str, dict[str, int]]
    """Rule -> state -> count."""
    reviewers: dict[str, dict[str, int]]
    """Reviewer -> action -> count, undone ones not counted."""
    days: dict[str, int]
    """Date (UTC) -> decisions."""
    agreement: tuple[Agreement, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilter:
    """A filter that a reviewer keeps under a name."""

    reviewer: str
    name: str
    chosen: QueueFilter


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshReport:
    """What a refresh of the queue did."""

    added: int
    changed: int
    reopened: int
    gone: int
    unchanged: int
