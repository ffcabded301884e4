"""The law of ingest: the archive is a function of the set of documents."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.importers.base import Record
from provenance.services.ingest import ingest
from provenance_db import open_store
from provenance_db.digest import content_digest
from tests.services.records import story_records

COSTLY = 10 if settings.default.max_examples < 1000 else 1000
"""Examples of a law that builds whole archives: few in every run, all that the nightly profile asks for at night."""
ORDERS = st.permutations([*range(4)]).flatmap(
    lambda order: st.lists(st.sampled_from(order), max_size=2).map(lambda repeated: [*order, *repeated])
)


def digest_of_runs(runs: Sequence[Sequence[Record]]) -> tuple[str, int]:
    """Return the digest of the archive that these runs leave, and its number of links."""
    store = open_store("sqlite://")
    for records in runs:
        ingest(store, records, workers=1)
    found = content_digest(store, with_ingested=False), sum(1 for _ in store.links())
    store.close()
    return found


@settings(max_examples=COSTLY)
@given(order=ORDERS, cuts=st.sets(st.integers(1, 5)))
def test_order_repetition_and_company_change_nothing(order: list[int], cuts: set[int]) -> None:
    """Any order, with repeats, cut into any runs, gives the very archive that one run over all gives."""
    records = story_records()
    places = [0, *sorted(cut for cut in cuts if cut < len(order)), len(order)]
    runs = [[records[number] for number in order[start:end]] for start, end in pairwise(places)]

    whole, links = digest_of_runs([records])

    assert links, "the story must have links, or this law says nothing"
    assert digest_of_runs(runs) == (whole, links)
