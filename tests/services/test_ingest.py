"""Taking documents in: the result depends on the set of documents, and a stopped run is completed by the next."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from provenance.errors import InputError, StoreFullError
from provenance.importers.base import ImportFailure
from provenance.services import ingest as ingest_module
from provenance.services import link_finding as finding_module
from provenance.services.ingest import IngestEvent, ingest
from provenance.services.linking import LinkReport, link_changed, link_pending
from provenance.services.ports import Store
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import QueueFilter
from provenance_db.digest import content_digest
from tests.services.conftest import MakeStore
from tests.services.records import OTHER_REPORT, REPORT, make_record, story_records


def test_each_input_gets_one_outcome(store: Store) -> None:
    """New, new version, unchanged and failed are told apart, in input order."""
    records = story_records()
    failure = ImportFailure("x.txt", InputError("empty"))

    report = ingest(store, [*records, failure, records[0]], workers=1)

    assert [event.document for event in report.new] == ["statement", "report", "other"]
    assert [event.document for event in report.new_versions] == ["report"]
    assert [event.document for event in report.unchanged] == ["statement"]
    assert [event.message for event in report.failed] == ["x.txt: empty"]


def test_a_second_run_finds_nothing_new(store: Store) -> None:
    """Repetition changes nothing, not even what is linked."""
    ingest(store, story_records(), workers=1)
    before = content_digest(store)

    again = ingest(store, story_records(), workers=1)

    assert len(again.unchanged) == 4
    assert (again.new, again.new_versions, again.failed, again.linked) == ([], [], [], 0)
    assert content_digest(store) == before


def test_many_workers_give_what_one_gives(make_store: MakeStore) -> None:
    """Two processes over enough documents for a pool give the same archive as none."""
    records = [make_record(f"{REPORT} It was call number {n}.", f"r{n}", day=1 + n % 28) for n in range(16)]
    one, two = make_store(), make_store()
    ingest(one, records, workers=1)
    ingest(two, records, workers=2)
    assert content_digest(two, with_ingested=False) == content_digest(one, with_ingested=False)


def refuse() -> Store:
    """Open a store that is gone: a function that another process can find by name."""
    raise StoreFullError("no space left: free some and run the same command again")


def test_links_found_on_many_workers_are_those_found_on_one(
    make_store: MakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reports that are worth more processes are linked there, to the same; what an opener raises ends the run."""
    records = [
        *story_records(),
        *(make_record(f"{REPORT} It was call number {n}.", f"r{n}", day=9 + n % 9) for n in range(16)),
    ]
    one, two = make_store(), make_store()
    ingest(one, records, workers=1)
    monkeypatch.setattr(finding_module, "WORTH_WORKERS", 4)
    called: list[str] = []
    monkeypatch.setattr(finding_module, "find_links", lambda _, target: called.append(target))
    ingest(two, records, workers=2)
    assert not called
    assert content_digest(two, with_ingested=False) == content_digest(one, with_ingested=False)

    two.opener = refuse  # type: ignore[misc] # read by everybody else
    with pytest.raises(StoreFullError):
        link_changed(two, [record.id for record in records if record.id], workers=2)


def test_a_run_killed_before_linking_is_completed(
    make_store: MakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Documents that were stored but not linked are linked by the next run, though nothing is new to it."""
    whole, stopped = make_store(), make_store()
    ingest(whole, story_records(), workers=1)
    with monkeypatch.context() as patch:
        patch.setattr(ingest_module, "link_pending", lambda *_, **__: LinkReport())
        ingest(stopped, story_records(), workers=1)
    assert not list(stopped.links())

    report = ingest(stopped, story_records(), workers=1)

    assert len(report.unchanged) == 4
    assert report.linked > 0
    assert content_digest(stopped, with_ingested=False) == content_digest(whole, with_ingested=False)


def test_a_document_that_comes_while_linking_keeps_its_mark(store: Store) -> None:
    """A version stored while another one of its document is being linked is not forgotten."""
    ingest(store, story_records()[:2], workers=1)
    marks = {"report": "0" * 64}
    run = ingest_module._Run(store, datetime.now(UTC), None)
    ingest_module._add(run, "later", ingest_module.analyse(story_records()[2]))

    store.clear_marks(marks)

    assert "report" in store.pending_marks()
    assert link_pending(store).done > 0
    assert not store.pending_marks()


def test_a_fault_in_linking_spares_the_others_and_is_tried_again(
    make_store: MakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document that cannot be linked is named; the next run links it to what an undisturbed run gives."""
    whole, disturbed = make_store(), make_store()
    ingest(whole, story_records(), workers=1)
    find = finding_module._find

    def fail_on_report(archive: Any, target: str) -> Any:
        if target == "report":
            raise ZeroDivisionError("made up")
        return find(archive, target)

    with monkeypatch.context() as patch:
        patch.setattr(finding_module, "_find", fail_on_report)
        report = ingest(disturbed, story_records(), workers=1)
    assert [event.document for event in report.failed] == ["report"]
    assert "ZeroDivisionError: made up" in report.failed[0].message

    assert not ingest(disturbed, story_records(), workers=1).failed
    assert content_digest(disturbed, with_ingested=False) == content_digest(whole, with_ingested=False)


def test_a_fault_in_one_document_spares_the_others(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of ours in the analysis is named with its place, and the rest is stored."""
    analyse = ingest_module.analyse

    def fragile(record: object, **options: object) -> object:
        if getattr(record, "id", None) == "report":
            raise ZeroDivisionError("made for the test")
        return analyse(record, **options)  # type: ignore[arg-type] # the record is passed on as it came

    monkeypatch.setattr(ingest_module, "analyse", fragile)
    report = ingest(store, story_records(), workers=1)

    assert len(report.new) == 2
    assert [event.place for event in report.failed] == ["report.txt", "report.txt"]
    assert "ZeroDivisionError" in report.failed[0].message


def test_a_database_that_gives_up_ends_the_run(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was stored before stays; the error is the store's own."""
    heard: list[IngestEvent] = []
    add = type(store).add

    def full_after_one(self: Store, analysed: object, *, fingerprint: str) -> object:
        if heard:
            raise StoreFullError("no space left: free some and run the same command again")
        return add(self, analysed, fingerprint=fingerprint)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(type(store), "add", full_after_one)
    with pytest.raises(StoreFullError):
        ingest(store, story_records(), workers=1, watch=heard.append)
    assert [row.document.id for row in store.documents()] == ["statement"]


def test_one_id_for_two_urls_is_a_failure(store: Store) -> None:
    """The second document is refused, the first stays, the rest goes on."""
    records = [
        make_record(REPORT, "same", url="https://a.example/1"),
        make_record(OTHER_REPORT, "same", url="https://a.example/2"),
        make_record(OTHER_REPORT, "third"),
    ]
    report = ingest(store, records, workers=1)
    assert [event.document for event in report.new] == ["same", "third"]
    assert "https://a.example/2" in report.failed[0].message


def test_a_document_without_id_is_named_by_url_or_text(store: Store) -> None:
    """A URL is the name where there is no id; where there is neither, the text's hash is."""
    ingest(
        store,
        [make_record(REPORT, None, url="https://a.example/1"), make_record(OTHER_REPORT, None)],
        workers=1,
    )
    names = {row.document.id for row in store.documents()}
    assert "https://a.example/1" in names
    assert any(name.startswith("t") and len(name) == 17 for name in names)


def test_the_queue_knows_at_once_how_far_a_wording_went(store: Store) -> None:
    """A copy of an earlier report, and a new version that has lost it, change the reach of that report's item."""
    desk = ReviewDesk(store)  # type: ignore[arg-type]
    later = {"copy": (REPORT, 20), "other": (OTHER_REPORT, 21)}
    ingest(store, story_records(), workers=1)
    for _ in range(2):
        for name, (text, on) in later.items():
            record = make_record(f"{text} So it was in {name}.", name, day=on, outlet=f"Outlet {name}")
            ingest(store, [record], workers=1)
            assert desk.refresh().changed == 0
        reached = {item.document: item.priority.copies for item in desk.queue(QueueFilter()).items}
        later = {"copy": ("Nothing of the kind is said here any more.", 22)}
    assert reached["report"] == 0


def test_what_shared_words_with_an_earlier_version_is_linked_again(store: Store) -> None:
    """What shared words with a report, and gave it nothing, has a version that shares none: the report is looked at."""
    ingest(store, [make_record("The boats stay in port. Rain fell on the quays.", "a", day=14)], workers=1)
    ingest(store, [make_record("Rain was no hindrance; washed boats left in port.", "b", day=15)], workers=1)
    assert list(store.links(later_document="b")) == []
    assert ingest(store, [make_record("Another matter.", "a", day=16)], workers=1).linked == 2
