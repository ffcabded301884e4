"""The methods of the store that keep the review queue; implements `provenance.services.review.ports.ReviewStore`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection

from provenance.errors import LookupFailedError
from provenance.model import Judgement, Link
from provenance.model.review import Claim, ReviewItem
from provenance.services.review.found import FoundItem
from provenance.services.review.replay import ItemEvent
from provenance.services.review.views import QueueFilter, QueuePage, RefreshReport, SavedFilter
from provenance_db import links, review_deciding, review_events, review_items
from provenance_db.admission import admit_judgement, admit_texts

Result = TypeVar("Result")


class ReviewMethods(ABC):
    """What a store does for the review desk; each method is one transaction."""

    @abstractmethod
    def _read(self, work: Callable[[Connection], Result]) -> Result: ...

    @abstractmethod
    def _write(self, work: Callable[[Connection], Result]) -> Result: ...

    def put_items(self, found: Iterable[FoundItem], *, documents: Sequence[str] | None) -> RefreshReport:
        """Bring the items of these documents, and the pairs of speakers, to what was found."""
        items = list(found)
        return self._write(lambda connection: review_items.put_items(connection, items, documents=documents))

    def has_queue(self) -> bool:
        """Tell whether the items of all documents were ever put."""
        return self._read(review_events.has_queue)

    def list_items(
        self, chosen: QueueFilter, *, reviewer: str | None, now: datetime, offset: int, limit: int
    ) -> QueuePage:
        """List items by (not skipped by `reviewer`, priority descending, id)."""
        return self._read(
            lambda connection: review_items.list_items(
                connection, chosen, reviewer=reviewer, now=now, offset=offset, limit=limit
            )
        )

    def review_item(
        self, item: str, *, reviewer: str | None, now: datetime
    ) -> tuple[ReviewItem, bool] | None:
        """Return one item and whether what it is about is gone."""
        return self._read(
            lambda connection: review_items.find_item(connection, item, reviewer=reviewer, now=now)
        )

    def links_beside(self, link: str) -> Sequence[Link]:
        """Return the link of this id as it was found, then the others of the same later wording."""
        return self._read(lambda connection: links.list_links_beside(connection, link))

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
        return self._read(
            lambda connection: review_events.list_events(
                connection, item=item, reviewer=reviewer, since=since, offset=offset, limit=limit
            )
        )

    def claim_next(
        self, chosen: QueueFilter, *, reviewer: str, now: datetime, until: datetime, after: str | None
    ) -> str | None:
        """Claim the worst waiting item that this reviewer neither decided nor skipped and nobody else holds."""

        def take(connection: Connection) -> str | None:
            item = review_items.find_next(connection, chosen, reviewer=reviewer, now=now, after=after)
            if item is not None:
                review_events.hold_claim(connection, item, reviewer=reviewer, now=now, until=until)
            return item

        return self._write(take)

    def claim_item(self, item: str, *, reviewer: str, now: datetime, until: datetime) -> Claim:
        """Claim an item; raises ClaimedError when another reviewer holds it, LookupFailedError."""
        admit_texts(f"item {item!r}", {"reviewer": reviewer})

        def take(connection: Connection) -> Claim:
            if review_items.find_item(connection, item, reviewer=None, now=now) is None:
                raise LookupFailedError(
                    f"no item has the id {item!r}: `provenance review list` shows the queue"
                )
            return review_events.hold_claim(connection, item, reviewer=reviewer, now=now, until=until)

        return self._write(take)

    def release_item(self, item: str, *, reviewer: str) -> None:
        """Drop this reviewer's claim."""
        self._write(lambda connection: review_events.drop_claim(connection, item, reviewer=reviewer))

    def judge_item(self, judgement: Judgement, *, seen: int | None, now: datetime) -> ItemEvent:
        """Append a judgement on the item that is its subject and let it take effect."""
        admit_judgement(judgement)
        return self._write(
            lambda connection: review_deciding.judge_item(connection, judgement, seen=seen, now=now)
        )

    def undo_event(self, judgement: Judgement) -> ItemEvent:
        """Append an undo whose subject is a judgement on an item."""
        admit_judgement(judgement)
        return self._write(lambda connection: review_deciding.undo_event(connection, judgement))

    def count_items(self) -> Sequence[tuple[str, str, int]]:
        """Return (rule, state, count) of the items that are not gone."""
        return self._read(review_items.count_items)

    def active_claims(self, now: datetime) -> Sequence[Claim]:
        """List claims that have not run out, by item."""
        return self._read(lambda connection: review_events.list_claims(connection, now))

    def saved_filters(self, reviewer: str) -> Sequence[SavedFilter]:
        """List a reviewer's filters by name."""
        return self._read(lambda connection: review_events.list_filters(connection, reviewer))

    def save_filter(self, saved: SavedFilter) -> None:
        """Keep a filter under its name."""
        admit_texts("filter", {"reviewer": saved.reviewer, "name": saved.name})
        self._write(lambda connection: review_events.write_filter(connection, saved))

    def drop_filter(self, *, reviewer: str, name: str) -> None:
        """Forget a filter."""
        self._write(lambda connection: review_events.remove_filter(connection, reviewer=reviewer, name=name))

    def readers(self) -> int:
        """Return how many readers must agree on an item."""
        return self._read(review_events.read_readers)

    def set_readers(self, readers: int) -> None:
        """Ask for one reader or two; all items stand anew."""

        def write(connection: Connection) -> None:
            review_events.write_readers(connection, readers)
            review_items.restand(connection)
            review_events.settle_effects(connection)

        self._write(write)
