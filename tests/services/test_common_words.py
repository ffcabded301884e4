"""Words that everybody uses: no key of theirs is followed, and whoever asks for them still gets where they stand."""

from __future__ import annotations

import pytest

from provenance.services.ingest import ingest
from provenance.services.trace import trace
from provenance.services.wording import who_said
from provenance_db import open_store
from tests.services.records import make_record

CROWD = ("I have no more. ", "No more to read. ", "Read out of it all. ", "All out for you. ")


def test_a_saying_of_common_words_is_found_where_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where each word stands above the cap, a saying is found whole and cut, whatever language it looks like."""
    for module in ("provenance.match.ranking", "provenance.match.posting_index", "provenance_db.postings"):
        monkeypatch.setattr(f"{module}.DOCUMENT_FREQUENCY_CAP", 3)
    store = open_store("sqlite://")
    saying = "“I have no more to read out for you,” Lena Hartwell said."
    records = [make_record("".join(CROWD) * 2, f"crowd{day}", day=day + 1) for day in range(4)]
    records.append(make_record(f"The harbour was calm. {saying}", "answer", day=9))
    assert not ingest(store, records, workers=1).failed
    for asked in ("I have no more to read out for you", "have no more to read out", "no more … out for you."):
        whole = [match.document.id for match in who_said(store, asked) if match.score == 1]
        assert whole == ["answer"], asked
    assert trace(store, "I have no more to read out for you").lineage.origin.end.document == "answer"
    assert not [match for match in who_said(store, "no more for you") if match.score == 1]
    monkeypatch.setattr("provenance.services.wording._language_of", lambda _: "fr")
    assert "answer" in [match.document.id for match in who_said(store, "I have no more to read out for you")]
    store.close()
