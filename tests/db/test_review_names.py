"""The speakers that the queue names follow what is decided about them, without a refresh."""

from __future__ import annotations

import json

from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, QueueFilter
from provenance_db.store import SqlStore
from tests.db.factories import day, judgement
from tests.db.review_story import copy_of, desk_with, tell

EVERY = ("open", "confirmed", "rejected", "corrected", "unsure", "disputed")


def named(desk: ReviewDesk, **chosen: str) -> list[str | None]:
    """Whom the items name, once it is sure that a refresh would say nothing else."""
    page = desk.queue(QueueFilter(states=EVERY, **chosen))  # type: ignore[arg-type]
    assert desk.refresh().changed == 0
    assert desk.queue(QueueFilter(states=EVERY, **chosen)).items == page.items  # type: ignore[arg-type]
    return [item.speaker for item in sorted(page.items, key=lambda item: item.document)]


def test_a_correction_names_the_speaker_at_once(store: SqlStore) -> None:
    """So does its undo; a filter by name finds the item under the name that holds."""
    desk = desk_with(store, 2)
    item = next(one for one in desk.queue(QueueFilter()).items if one.document == "report-00000")
    value = json.dumps({"speaker": "Jonas Weil"})
    event = desk.decide(DecisionRequest(item=item.id, action="correct", reviewer="ines", value=value))
    assert named(desk) == ["Jonas Weil", "Mara Quint"]
    assert named(desk, speaker="weil") == ["Jonas Weil"]
    desk.undo(event.judgement.id, reviewer="ines")
    assert named(desk) == ["Mara Quint", "Mara Quint"]
    assert named(desk, speaker="weil") == []


def test_a_merge_renames_all_its_items(store: SqlStore) -> None:
    """Whatever command merged the two, and when it is undone."""
    desk = desk_with(store, 1)
    tell(store, copy_of(1, speaker="M Quint"))
    desk.refresh()
    assert named(desk) == ["Mara Quint", "M Quint"]
    keys = {speaker.name: speaker.key for speaker in store.speakers()}
    merge = judgement("merge_speakers", id="m1", decided=day(40))
    store.merge_speakers(keep=keys["Mara Quint"], gone=keys["M Quint"], judgement=merge)
    assert named(desk) == ["Mara Quint", "Mara Quint"]
    store.add_judgement(judgement("undo", id="m2", subject="m1", decided=day(41)))
    assert named(desk) == ["Mara Quint", "M Quint"]
