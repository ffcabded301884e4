"""Boilerplate in an archive: counted, not linked, and named when somebody asks for its words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from provenance.services.ingest import ingest
from provenance.services.ports import Store
from provenance.services.repeats import count_boilerplate
from provenance.services.trace import trace
from provenance.services.wording import who_said
from provenance_db import open_store
from tests.services.records import make_record

STOCK = "Follow our harbour desk every morning for tides, prices and passenger lists."
SUBJECTS = (
    "Barley rose to nine crowns. Farmers in the Osk valley smiled.",
    "A choir sang in Brell until midnight. Nobody left the market square early.",
    "The old lighthouse got new glass. Painters come on Thursday.",
    "Two schools won the chess cup. Their coach wept with joy.",
)


@pytest.fixture(scope="module")
def archive() -> Iterator[tuple[Store, int]]:
    """A store with four reports that share one sentence, a copy of the last, and the boilerplate that was counted."""
    store = open_store("sqlite://")
    records = [make_record(f"{text} {STOCK}", f"r{day}", day=day + 1) for day, text in enumerate(SUBJECTS)]
    records.append(make_record(records[-1].text, "copy", day=20, outlet="Ledger"))
    report = ingest(store, records, workers=1)
    assert not report.failed
    yield store, report.boilerplate
    store.close()


def test_boilerplate_is_counted_and_not_linked(archive: tuple[Store, int]) -> None:
    """The sentence is recognised in every report after the first; only the copy is linked, to what it copies."""
    store, counted = archive
    assert counted == len(SUBJECTS)
    assert {(link.earlier.document, link.later.document) for link in store.links()} == {("r3", "copy")}


def test_asking_for_boilerplate_says_what_it_is(archive: tuple[Store, int]) -> None:
    """Trace and who-said tell in how many reports the words stand; for words of one report they tell nothing."""
    store, _ = archive
    assert trace(store, STOCK).boilerplate >= 3
    assert count_boilerplate(store, who_said(store, STOCK)) >= 3
    assert trace(store, "Barley rose to nine crowns").boilerplate == 0
