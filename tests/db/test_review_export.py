"""The queue as a table: items about wordings, and pairs of speakers for whoever asks for them."""

from __future__ import annotations

from provenance.services.export_items import judged_items
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, QueueFilter
from provenance_db.store import SqlStore
from tests.db.factories import analysed
from tests.db.review_story import FIRST, Clock, copy_of, tell


def test_two_speakers_that_may_be_one_are_in_the_table(store: SqlStore) -> None:
    """With both names and what was decided; exports of wordings leave them out."""
    store.add(FIRST)
    tell(store, copy_of(1))
    for number, name in enumerate(("Mira Halden", "ميرا هالدن")):
        store.add(
            analysed(f'"All is well," said {name}. End.', id=f"n{number}", lang="ar" if number else "en")
        )
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    (pair,) = desk.queue(QueueFilter(rules=("namesakes",))).items
    desk.decide(DecisionRequest(item=pair.id, action="reject", reviewer="ines", reason="two people"))
    assert {item.rule for item in judged_items(store)} == {"number"}
    found = next(item for item in judged_items(store, pairs=True) if item.rule == "namesakes")
    assert found.earlier is not None
    assert {found.earlier.exact, found.later.exact} == {"Mira Halden", "ميرا هالدن"}
    assert found.decision is not None
    assert (found.state, found.decision.reason) == ("rejected", "two people")
