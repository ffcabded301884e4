"""Whatever is decided, undone, merged or ingested again, in whatever order: the laws of the queue."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import delete, select

from provenance.model.review import ReviewItem
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.found import find_items
from provenance.services.review.views import DecisionRequest, QueueFilter
from provenance_db import review_items
from provenance_db.engine import writing
from provenance_db.review_tables import REVIEW_ITEM
from tests.db.conftest import memory_store
from tests.db.factories import judgement
from tests.db.review_story import FIRST, Clock, copy_of, tell

OTHER_WORDS = "Nobody else spoke."
_START = FIRST.version.text.index(OTHER_WORDS)
FALSE_ALARM = '{"drop_changes": "all"}'
OTHER_ORIGIN, OTHER_ORIGIN_TOO = (
    json.dumps(
        {**more, "earlier": {"document": "harbour", "start": _START, "end": _START + len(OTHER_WORDS)}}
    )
    for more in ({}, {"speaker": "Tessa Brandt"})
)
STATES = ("open", "confirmed", "rejected", "corrected", "unsure", "disputed")
REVIEWERS = st.sampled_from(["ines", "omar", "lena"])
WORDS = st.sampled_from(["We lost 20 boats", "We lost 21 boats", "We lost no boats"])
SPEAKERS = st.sampled_from(["Mara Quint", "Jonas Weil"])


class TakenBackError(Exception):
    """Ends a transaction that must leave no trace."""


class Review(RuleBasedStateMachine):
    """A small archive with three reviewers."""

    def __init__(self) -> None:
        super().__init__()
        self.store = memory_store()
        self.desk = ReviewDesk(self.store, clock=Clock())
        self.clock = self.desk._clock
        self.store.add(FIRST)
        tell(self.store, copy_of(0))
        self.desk.refresh()
        self.events = 0
        self.merges = 0

    def teardown(self) -> None:
        """Let go of the database."""
        self.store.close()

    def items(self) -> list[ReviewItem]:
        """All items that are not gone, by id."""
        found = self.desk.queue(QueueFilter(states=STATES), limit=100).items
        return sorted(found, key=lambda item: item.id)

    @rule(number=st.integers(0, 2), words=WORDS, speaker=SPEAKERS, ambiguous=st.booleans())
    def ingest(self, number: int, words: str, speaker: str, ambiguous: bool) -> None:
        """A report comes, or comes again with other words, and is linked."""
        later = copy_of(number, words, speaker)
        tell(self.store, later, ambiguous=ambiguous)
        self.desk.refresh(documents=[later.document.id])

    @rule(number=st.integers(0, 2))
    def lose_links(self, number: int) -> None:
        """Linking finds nothing any more in a report."""
        document = copy_of(number).document.id
        if self.store.document(document) is not None:
            self.store.replace_links(document, [])
            self.desk.refresh(documents=[document])

    @precondition(lambda self: self.items())
    @rule(
        pick=st.integers(0, 20),
        action=st.sampled_from(["confirm", "reject", "unsure", "skip", "comment"]),
        by=REVIEWERS,
    )
    def decide(self, pick: int, action: str, by: str) -> None:
        """Somebody decides."""
        items = self.items()
        item = items[pick % len(items)]
        self.desk.decide(
            DecisionRequest(item=item.id, action=action, reviewer=by, seen=item.revision, reason="why")  # type: ignore[arg-type]
        )
        self.events += 1
        after = self.desk.item(item.id).item
        assert (after.revision != item.revision) == (action not in {"skip", "comment"})

    @precondition(lambda self: self.items())
    @rule(pick=st.integers(0, 20), by=REVIEWERS, name=st.sampled_from(["Jonas Weil", "Tessa Brandt"]))
    def correct_speaker(self, pick: int, by: str, name: str) -> None:
        """Somebody says who really spoke."""
        items = [item for item in self.items() if item.subject_kind == "link"]
        if items:
            item = items[pick % len(items)].id
            self.desk.decide(
                DecisionRequest(item=item, action="correct", reviewer=by, value=f'{{"speaker": "{name}"}}')
            )
            self.events += 1

    @precondition(lambda self: self.items())
    @rule(
        pick=st.integers(0, 20),
        by=REVIEWERS,
        value=st.sampled_from([FALSE_ALARM, OTHER_ORIGIN, OTHER_ORIGIN_TOO]),
    )
    def correct_link(self, pick: int, by: str, value: str) -> None:
        """Somebody says that nothing was changed, or that the words come from elsewhere."""
        items = [item for item in self.items() if item.subject_kind == "link"]
        if items:
            item = items[pick % len(items)].id
            self.desk.decide(DecisionRequest(item=item, action="correct", reviewer=by, value=value))
            self.events += 1

    @precondition(lambda self: self.events)
    @rule(pick=st.integers(0, 50), by=REVIEWERS)
    def undo(self, pick: int, by: str) -> None:
        """Somebody takes back what holds, an undo perhaps."""
        holding = [event for event in self.desk.log(limit=1_000) if event.holds]
        if holding:
            self.desk.undo(holding[pick % len(holding)].judgement.id, reviewer=by)
            self.events += 1

    @rule()
    def merge(self) -> None:
        """Two speakers become one."""
        keys = sorted(speaker.key for speaker in self.store.speakers())
        if len(keys) > 1:
            self.merges += 1
            decided = self.clock() + timedelta(milliseconds=1)
            event = judgement("merge_speakers", id=f"m{self.merges}", decided=decided)
            self.store.merge_speakers(keep=keys[0], gone=keys[1], judgement=event)

    @rule(readers=st.sampled_from([1, 2]))
    def ask_readers(self, readers: int) -> None:
        """One reader or two."""
        self.desk.set_readers(readers)

    @invariant()
    def nothing_is_lost(self) -> None:
        """Every event is in the log, and the database finds no fault with itself."""
        assert len(self.desk.log(limit=1_000)) == self.events
        assert self.store.check() == []

    @invariant()
    def decisions_take_effect(self) -> None:
        """A rejected link is in no answer, every other one is, as corrected and with spans that are true."""
        told = {link.id: link for link in self.store.links()}
        for item in self.items():
            if item.subject_kind != "link":
                continue
            assert (item.subject in told) == (item.state != "rejected"), item
            (decided,) = [*self.corrections(item), {}][:1]
            link = told.get(item.subject)
            if link is not None and "drop_changes" in decided:
                assert [change.severity for change in link.changes] == []
            if link is not None and "earlier" in decided:
                assert link.earlier.span.exact == OTHER_WORDS
            for end in () if link is None else (link.earlier, link.later):
                version = self.store.latest(end.document)
                assert version is not None
                assert version.text[end.span.start : end.span.end] == end.span.exact

    def corrections(self, item: ReviewItem) -> list[dict[str, Any]]:
        """What takes effect on a corrected item: the newest correction that holds, of those that agree."""
        if item.state != "corrected":
            return []
        row = next(row for row in self.rows() if row["id"] == item.id)
        return [
            json.loads(event.judgement.value)
            for event in self.desk.log(item=item.id, limit=1_000)
            if event.judgement.id == row["effective"]
        ]

    @invariant()
    def a_refresh_changes_nothing(self) -> None:
        """What was decided opens, closes and hides nothing, and the names shown have followed it already."""
        before = self.rows()
        self.desk.refresh()
        for old, new in zip(before, self.rows(), strict=True):
            assert old == new

    @invariant()
    def replay_from_empty_gives_the_same(self) -> None:
        """The table is a cache: made anew from links, quotes and events it has the same rows, byte for byte.

        So do judged items whose subject is gone: all that is left of them is their events.
        """
        found = list(find_items(self.store))
        before = self.rows()
        anew: list[dict[str, Any]] = []
        try:
            with writing(self.store._engine, place="memory") as connection:
                connection.execute(delete(REVIEW_ITEM))
                review_items.put_items(connection, found, documents=None)
                query = select(REVIEW_ITEM).order_by(REVIEW_ITEM.c.id)
                anew = [dict(row._mapping) for row in connection.execute(query)]
                raise TakenBackError  # noqa: TRY301 (the only way out of a transaction that leaves nothing)
        except TakenBackError:
            pass
        assert repr(anew) == repr(before)

    def rows(self) -> list[dict[str, Any]]:
        """The table of items."""
        with self.store._engine.connect() as connection:
            query = select(REVIEW_ITEM).order_by(REVIEW_ITEM.c.id)
            return [dict(row._mapping) for row in connection.execute(query)]


TestReviewLaws = Review.TestCase
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
TestReviewLaws.settings = settings(max_examples=1_000 if NIGHTLY else 4, stateful_step_count=8, deadline=None)
