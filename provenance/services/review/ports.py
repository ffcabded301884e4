"""What the review desk needs from a database beside the Store: items, events, claims, filters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from provenance.model import Judgement, Link
from provenance.model.review import Claim, ReviewItem
from provenance.services.ports import Store
from provenance.services.review.found import FoundItem
from provenance.services.review.replay import ItemEvent
from provenance.services.review.views import QueueFilter, QueuePage, RefreshReport, SavedFilter


class ReviewStore(Store, Protocol):
    """A Store that keeps the review queue as well; each method is one transaction."""

    def put_items(self, found: Iterable[FoundItem], *, documents: Sequence[str] | None) -> RefreshReport:
        """Bring the items of these documents (None: of all) and the pairs of speakers to what was found.

        Items that were not found again are dropped, or marked as gone when somebody judged them.
        """

    def has_queue(self) -> bool:
        """Tell whether the items of all documents were ever put."""

    def list_items(
        self, chosen: QueueFilter, *, reviewer: str | None, now: datetime, offset: int, limit: int
    ) -> QueuePage:
        """List items by (not skipped by `reviewer`, priority descending, id)."""

    def review_item(
        self, item: str, *, reviewer: str | None, now: datetime
    ) -> tuple[ReviewItem, bool] | None:
        """Return one item and whether what it is about is gone."""

    def links_beside(self, link: str) -> Sequence[Link]:
        """Return the link of this id as it was found, then the others of the same later wording; empty: no such link.

        Only links between latest versions; the others come by (earlier document, earlier start).
        """

    def item_events(
        self,
        *,
        item: str | None = None,
        reviewer: str | None = None,
        since: datetime | None = None,
        offset: int = 0,
        limit: int | None = None,
    ) -> Sequence[ItemEvent]:
        """List events, newest first."""

    def claim_next(
        self, chosen: QueueFilter, *, reviewer: str, now: datetime, until: datetime, after: str | None
    ) -> str | None:
        """Claim the worst waiting item that this reviewer neither decided nor skipped and nobody else holds."""

    def claim_item(self, item: str, *, reviewer: str, now: datetime, until: datetime) -> Claim:
        """Claim an item; raises ClaimedError when another reviewer holds it, LookupFailedError."""

    def release_item(self, item: str, *, reviewer: str) -> None:
        """Drop this reviewer's claim."""

    def judge_item(self, judgement: Judgement, *, seen: int | None, now: datetime) -> ItemEvent:
        """Append a judgement on the item that is its subject and let it take effect.

        Raises LookupFailedError, ClaimedError, and StaleDecisionError when the item's revision is not `seen`.
        """

    def undo_event(self, judgement: Judgement) -> ItemEvent:
        """Append an undo whose subject is a judgement on an item; raises LookupFailedError, InputError."""

    def count_items(self) -> Sequence[tuple[str, str, int]]:
        """Return (rule, state, count) of the items that are not gone."""

    def active_claims(self, now: datetime) -> Sequence[Claim]:
        """List claims that have not run out, by item."""

    def saved_filters(self, reviewer: str) -> Sequence[SavedFilter]:
        """List a reviewer's filters by name."""

    def save_filter(self, saved: SavedFilter) -> None:
        """Keep a filter under its name."""

    def drop_filter(self, *, reviewer: str, name: str) -> None:
        """Forget a filter."""

    def readers(self) -> int:
        """Return how many readers must agree on an item: 1 or 2."""

    def set_readers(self, readers: int) -> None:
        """Ask for one reader or two; all items stand anew."""
