"""The review desk as its users see it: list, look, claim, decide, undo, count."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from provenance.errors import InputError, LookupFailedError, StaleDecisionError
from provenance.model import Judgement, JudgementAction
from provenance.model.review import DECISION_ACTIONS, Claim, ReviewItem
from provenance.services.review.corrections import read_correction
from provenance.services.review.counting import count_work
from provenance.services.review.found import find_items
from provenance.services.review.ports import ReviewStore
from provenance.services.review.replay import ItemEvent
from provenance.services.review.showing import show_item
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
LONGEST_CLAIM = timedelta(days=7)
LONGEST_REASON = 2_000
"""Code points of a reason or comment."""
LONGEST_NAME = 100
"""Code points of a reviewer's name or a filter's."""


class ReviewDesk:
    """The queue over one store; every method is one transaction or reads only, and may be called from any thread.

    Errors (provenance.errors): LookupFailedError for an unknown item or judgement, InputError for what cannot be
    decided so, StaleDecisionError (carries `.item`: ItemView as it is now) when somebody decided since `seen`,
    ClaimedError (carries `.claim`) when another reviewer holds the item.
    """

    def __init__(self, store: ReviewStore, *, clock: Callable[[], datetime] | None = None) -> None:
        self._store = store
        self._clock = clock or (lambda: datetime.now(UTC))

    def refresh(self, *, documents: Sequence[str] | None = None) -> RefreshReport:
        """Bring the queue up to what links, quotes and speakers say now; `documents` None means all of them."""
        return self._store.put_items(find_items(self._store, documents), documents=documents)

    def queue(
        self, chosen: QueueFilter, *, reviewer: str | None = None, offset: int = 0, limit: int = 50
    ) -> QueuePage:
        """List items, worst first."""
        return self._store.list_items(
            chosen, reviewer=reviewer, now=self._clock(), offset=max(0, offset), limit=max(1, limit)
        )

    def item(self, item: str, *, reviewer: str | None = None) -> ItemView:
        """Return one item with all that belongs to it."""
        found = self._store.review_item(item, reviewer=reviewer, now=self._clock())
        if found is None:
            raise LookupFailedError(f"no item has the id {item!r}: `provenance review list` shows the queue")
        return show_item(self._store, found[0], gone=found[1], events=self.log(item=item, limit=1_000))

    def next(self, chosen: QueueFilter, *, reviewer: str, after: str | None = None) -> ItemView | None:
        """Claim the worst waiting item that nobody else holds and this reviewer did not decide or skip.

        With `after` the worst one but that.
        """
        _check_reviewer(reviewer)
        now = self._clock()
        item = self._store.claim_next(chosen, reviewer=reviewer, now=now, until=now + CLAIM_TIME, after=after)
        return None if item is None else self.item(item, reviewer=reviewer)

    def claim(self, item: str, *, reviewer: str, until: datetime | None = None) -> Claim:
        """Take an item, or keep it longer; raises ClaimedError."""
        _check_reviewer(reviewer)
        now = self._clock()
        end = min(until or now + CLAIM_TIME, now + LONGEST_CLAIM)
        if end <= now:
            raise InputError("a claim must end in the future: give a later time")
        return self._store.claim_item(item, reviewer=reviewer, now=now, until=end)

    def release(self, item: str, *, reviewer: str) -> None:
        """Let go of an item; nothing happens when it is not held by this reviewer."""
        self._store.release_item(item, reviewer=reviewer)

    def decide(self, request: DecisionRequest) -> Event:
        """Note a decision, let go of the item, and let the decision take effect in every later answer."""
        _check_reviewer(request.reviewer)
        if request.action not in DECISION_ACTIONS:
            raise InputError(f"{request.action!r} is no decision: {', '.join(DECISION_ACTIONS)} are")
        if len(request.reason) > LONGEST_REASON:
            raise InputError(
                f"the reason has {len(request.reason):,} characters and may have {LONGEST_REASON:,}: shorten it"
            )
        if request.action == "comment" and not request.reason.strip():
            raise InputError("a comment cannot be empty: write it, or skip the item")
        now = self._clock()
        value = ""
        if request.action == "correct":
            value = read_correction(self._store, self.item(request.item), request.value)
        elif request.value.strip():
            raise InputError(f"only `correct` takes a value, not `{request.action}`: leave it away")
        judgement = _judgement(
            request.action,
            request.item,
            reviewer=request.reviewer,
            now=now,
            value=value,
            reason=request.reason,
        )
        try:
            return _event(self._store.judge_item(judgement, seen=request.seen, now=now))
        except StaleDecisionError as error:
            raise StaleDecisionError(str(error), item=self.item(request.item)) from error

    def undo(self, judgement: str, *, reviewer: str, reason: str = "") -> Event:
        """Take a decision back; an undone undo counts again."""
        _check_reviewer(reviewer)
        if len(reason) > LONGEST_REASON:
            raise InputError(f"the reason may have {LONGEST_REASON:,} characters: shorten it")
        made = _judgement("undo", judgement, reviewer=reviewer, now=self._clock(), reason=reason)
        return _event(self._store.undo_event(made))

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
        found = self._store.item_events(item=item, reviewer=reviewer, since=since, offset=offset, limit=limit)
        return [_event(one) for one in found]

    def stats(self) -> ReviewStats:
        """Count states, reviewers, days and agreement."""
        return count_work(
            self._store.count_items(), self._store.item_events(), self._store.active_claims(self._clock())
        )

    def disagreements(self, *, offset: int = 0, limit: int = 50) -> Sequence[ReviewItem]:
        """List the items on which two readers decided differently, worst first."""
        return self.queue(QueueFilter(states=("disputed",)), offset=offset, limit=limit).items

    def saved_filters(self, reviewer: str) -> Sequence[SavedFilter]:
        """List a reviewer's filters by name."""
        return self._store.saved_filters(reviewer)

    def save_filter(self, saved: SavedFilter) -> None:
        """Keep a filter under its name, replacing one of that name."""
        _check_reviewer(saved.reviewer)
        if not saved.name.strip() or len(saved.name) > LONGEST_NAME:
            raise InputError(f"a filter needs a name of at most {LONGEST_NAME} characters")
        self._store.save_filter(saved)

    def drop_filter(self, *, reviewer: str, name: str) -> None:
        """Forget a filter."""
        self._store.drop_filter(reviewer=reviewer, name=name)

    def readers(self) -> int:
        """Return how many readers must agree on an item."""
        return self._store.readers()

    def set_readers(self, readers: int) -> None:
        """Ask for one reader of each item, or for two who agree."""
        if readers not in (1, 2):
            raise InputError(f"{readers} readers: one or two can be asked for")
        self._store.set_readers(readers)


def open_desk(store: ReviewStore) -> ReviewDesk:
    """Return the desk over a store; a database from before there was a queue gets one now."""
    desk = ReviewDesk(store)
    if not store.has_queue():
        desk.refresh()
    return desk


def _check_reviewer(reviewer: str) -> None:
    if not reviewer.strip() or len(reviewer) > LONGEST_NAME:
        raise InputError(f"a reviewer needs a name of at most {LONGEST_NAME} characters")


def _event(found: ItemEvent) -> Event:
    return Event(judgement=found.judgement, item=found.item, seen=found.seen, holds=found.holds)


def _judgement(
    action: JudgementAction, subject: str, *, reviewer: str, now: datetime, value: str = "", reason: str = ""
) -> Judgement:
    key = repr((action, subject, value, reviewer, now.isoformat(), reason))
    return Judgement(
        id="j" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        action=action, subject=subject, value=value, reviewer=reviewer, decided=now, reason=reason,
    )  # fmt: skip
