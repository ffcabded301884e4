"""The review desk as its users see it: list, look, claim, decide, undo, count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from provenance.model.review import Claim, ReviewItem
from provenance.services.ports import Store
from provenance.services.review.views import (
    DecisionRequest,
    Event,
    ItemView,
    QueueFilter,
    QueuePage,
    RefreshReport,
    ReviewStats,
    SavedFilter,
)

CLAIM_TIME = timedelta(minutes=15)


class ReviewDesk:
    """The queue over one store; every method is one transaction and may be called from any thread.

    Errors (provenance.errors): LookupFailedError for an unknown item or judgement, InputError for what cannot be
    decided so, StaleDecisionError (carries `.item`: ItemView as it is now) when somebody decided since `seen`,
    ClaimedError (carries `.claim`) when another reviewer holds the item.
    """

    def __init__(self, store: Store) -> None: ...

    def refresh(self, *, documents: Sequence[str] | None = None) -> RefreshReport:
        """Bring the queue up to what links, quotes and speakers say now; `documents` None means all of them."""

    def queue(
        self, chosen: QueueFilter, *, reviewer: str | None = None, offset: int = 0, limit: int = 50
    ) -> QueuePage:
        """List items, worst first."""

    def item(self, item: str, *, reviewer: str | None = None) -> ItemView:
        """Return one item with all that belongs to it."""

    def next(self, chosen: QueueFilter, *, reviewer: str, after: str | None = None) -> ItemView | None:
        """Claim the worst waiting item that nobody else holds and this reviewer did not decide or skip."""

    def claim(self, item: str, *, reviewer: str, until: datetime | None = None) -> Claim:
        """Take an item, or keep it longer; raises ClaimedError."""

    def release(self, item: str, *, reviewer: str) -> None:
        """Let go of an item; nothing happens when it is not held by this reviewer."""

    def decide(self, request: DecisionRequest) -> Event:
        """Note a decision, let go of the item, and let the decision take effect in every later answer."""

    def undo(self, judgement: str, *, reviewer: str, reason: str = "") -> Event:
        """Take a decision back; an undone undo counts again."""

    def log(
        self,
        *,
        item: str | None = None,
        reviewer: str | None = None,
        since: datetime | None = None,
        offset: int = 0,
        limit: int = 100,
    ) -> Sequence[Event]:
        """List events, newest first."""

    def stats(self) -> ReviewStats:
        """Count states, reviewers, days and agreement."""

    def disagreements(self, *, offset: int = 0, limit: int = 50) -> Sequence[ReviewItem]:
        """List the items on which two readers decided differently, worst first."""

    def saved_filters(self, reviewer: str) -> Sequence[SavedFilter]:
        """List a reviewer's filters by name."""

    def save_filter(self, saved: SavedFilter) -> None:
        """Keep a filter under its name, replacing one of that name."""

    def drop_filter(self, *, reviewer: str, name: str) -> None:
        """Forget a filter."""
