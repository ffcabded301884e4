"""Which documents of other languages a report is compared with, and what a new one costs; all is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.importers.base import Record
from provenance.match.cross import LexicalScorers
from provenance.match.cross_protocol import CrossScorers
from provenance.services import foreign
from provenance.services.catalogue import Catalogue
from provenance.services.foreign import NEAR, ForeignDocuments
from provenance.services.ingest import IngestReport, ingest
from provenance.services.ports import Store
from tests.services.records import make_record
from tests.services.test_order import COSTLY, digest_of_runs

STATEMENT = (
    "Minister Orla Vandermeer spoke today. She warned that the government will close the northern border if the "
    "attacks on the harbour continue, and that 340 soldiers would return home before the elections."
)
RUSSIAN = (
    "Министр Вандермеер предупредила, что правительство закроет северную границу, если нападения на порт "
    "продолжатся, и что 340 солдат вернутся домой до выборов."
)
FOOTBALL = "Команда выиграла матч после позднего гола. Болельщики пели до утра."
TURKISH = "Bakan Vandermeer, saldırılar sürerse kuzey sınırının kapatılacağını söyledi."


SHORT = "The tone of the call was serious."
SHORT_ARABIC = "كانت لهجة المكالمة جادة."


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every archive count as one with many foreign documents."""
    monkeypatch.setattr(foreign, "FEW", -(10**6))


class AnyScorers:
    """Scores any two languages, as a model that the user names may."""

    def scorer(self, *, later: str, earlier: str) -> Any:
        """Some scorer, of whatever languages: only whether there is one is asked here."""
        return (later, earlier)


def documents(store: Store, cross: CrossScorers | None = None) -> ForeignDocuments:
    """What is looked for in this store."""
    return ForeignDocuments(store, Catalogue(store), cross or LexicalScorers())


def put(store: Store, *records: Record) -> IngestReport:
    """Ingest records with one worker."""
    return ingest(store, records, workers=1)


def moved(record: Record, days: int) -> Record:
    """The record, published so many days later."""
    assert isinstance(record.published, datetime)
    return replace(record, published=record.published + timedelta(days=days))


@pytest.mark.usefixtures("many")
def test_a_report_is_compared_with_what_it_translates_alone(store: Store) -> None:
    """A sentence in common leads from either to the other; football of the same day to neither."""
    put(
        store,
        make_record(STATEMENT, "statement", day=14, kind="statement"),
        make_record(RUSSIAN, "report", day=15, lang="ru"),
        make_record(FOOTBALL, "football", day=15, lang="ru"),
    )
    found = documents(store)
    assert found.originals("report") == {"statement"}
    assert found.reports("statement") == {"report"}
    assert found.originals("football") == set()
    assert [link.earlier.document for link in store.links(later_document="report")][:1] == ["statement"]


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(("days", "expected"), [(NEAR.days, {"statement"}), (NEAR.days + 1, set())])
def test_only_documents_of_the_weeks_before_are_originals(
    store: Store, days: int, expected: set[str]
) -> None:
    """An old statement is no original of a foreign report, nor is a later one."""
    put(
        store,
        make_record(STATEMENT, "statement", day=1, kind="statement"),
        moved(make_record(STATEMENT + " Later.", "after", day=1, kind="statement"), days + 1),
        moved(make_record(RUSSIAN, "report", day=1, lang="ru"), days),
    )
    found = documents(store)
    assert found.originals("report") == expected
    assert found.reports("statement") == ({"report"} if expected else set())
    assert found.reports("after") == set()


def test_a_statement_of_an_unknown_day_may_be_the_original_of_any_report(store: Store) -> None:
    """Without a date nothing speaks against it."""
    statement = make_record(STATEMENT, "statement", kind="statement")
    put(
        store,
        replace(statement, published=None, published_precision=None),
        make_record(RUSSIAN, "report", lang="ru"),
    )
    assert documents(store).originals("report") == {"statement"}
    assert documents(store).reports("statement") == {"report"}


@pytest.mark.usefixtures("many")
def test_where_a_language_has_no_keys_all_documents_are_compared_if_they_can_be(store: Store) -> None:
    """A model of the user's may compare Turkish; the word tables cannot."""
    put(
        store,
        make_record(STATEMENT, "statement", day=14, kind="statement"),
        make_record(TURKISH, "turkish", day=15, lang="tr"),
        make_record(FOOTBALL, "football", day=16, lang="ru"),
    )
    assert documents(store).originals("turkish") == set()
    compared = documents(store, AnyScorers())
    assert compared.originals("turkish") == {"statement"}
    assert compared.originals("football") == {"turkish"}
    assert compared.reports("statement") == {"turkish"}


@pytest.mark.usefixtures("many")
def test_of_many_documents_those_that_share_most_are_compared(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bound holds for each language, and the nearest are kept."""
    monkeypatch.setattr(foreign, "COMPARED", 1)
    put(
        store,
        make_record(STATEMENT, "whole", day=14, kind="statement"),
        make_record(STATEMENT.replace(", and that 340", ". 340"), "parted", day=14, kind="statement"),
        make_record(RUSSIAN, "report", day=15, lang="ru"),
    )
    assert documents(store).originals("report") == {"whole"}


@pytest.mark.usefixtures("many")
def test_a_foreign_document_that_shares_nothing_links_nothing_anew(store: Store) -> None:
    """What an unrelated document of another language costs is its own size, however many reports follow it."""
    put(
        store,
        *(make_record(f"{FOOTBALL} {day}.", f"football-{day}", day=day, lang="ru") for day in range(10, 20)),
    )
    assert put(store, make_record(STATEMENT, "statement", day=9, kind="statement")).linked == 1


@pytest.mark.usefixtures("many")
def test_a_foreign_original_that_comes_late_is_linked(store: Store) -> None:
    """The report that was there first is linked again when its original comes."""
    put(
        store, make_record(RUSSIAN, "report", day=15, lang="ru"), make_record(FOOTBALL, "football", lang="ru")
    )
    assert put(store, make_record(STATEMENT, "statement", day=14, kind="statement")).linked == 2
    assert {link.earlier.document for link in store.links(later_document="report")} == {"statement"}


def test_reports_of_an_earlier_version_are_linked_again(store: Store) -> None:
    """A document that no longer says what was reported gives up the report, and the report is looked at again."""
    put(
        store,
        make_record(STATEMENT, "statement", day=14, kind="statement"),
        make_record(RUSSIAN, "report", day=15, lang="ru"),
    )
    assert (
        put(store, make_record("Nothing is said any more.", "statement", day=16, kind="statement")).linked
        == 2
    )
    assert list(store.links(later_document="report")) == []
    assert documents(store).reports("statement") == {"report"}


def test_of_few_documents_all_are_compared(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report of one short sentence shares too few keys; while there are few documents it is found all the same."""
    records = [
        make_record(SHORT, "call", day=14, kind="statement"),
        make_record(SHORT_ARABIC, "report", day=15, lang="ar"),
    ]
    put(store, *records)
    assert [link.earlier.document for link in store.links(later_document="report")] == ["call"]
    monkeypatch.setattr(foreign, "FEW", 1)
    assert documents(store).originals("report") == {"call"}
    assert put(store, make_record(STATEMENT, "statement", day=14, kind="statement")).linked == 2
    assert documents(store).originals("report") == set()
    assert list(store.links(later_document="report")) == []


def test_the_first_and_the_last_day_there_are_bound_the_weeks(store: Store) -> None:
    """Days at the ends of the calendar are days as well."""
    first = replace(
        make_record(STATEMENT, "first", kind="statement"), published=datetime(1, 1, 2, tzinfo=UTC)
    )
    last = replace(make_record(RUSSIAN, "last", lang="ru"), published=datetime(9999, 12, 30, tzinfo=UTC))
    assert put(store, first, last).failed == []


@settings(max_examples=COSTLY)
@given(order=st.permutations(range(6)), cuts=st.sets(st.integers(1, 5)), few=st.integers(0, 3))
def test_few_or_many_the_order_changes_nothing(order: list[int], cuts: set[int], few: int) -> None:
    """Around the bound too, the archive is a function of the set of documents."""
    records = [
        make_record(STATEMENT, "statement", day=14, kind="statement"),
        make_record(STATEMENT + " Nothing else.", "statement", day=16, kind="statement"),
        make_record(SHORT, "call", day=14, kind="statement"),
        make_record(RUSSIAN, "report", day=15, lang="ru"),
        make_record(FOOTBALL, "football", day=15, lang="ru"),
        make_record(SHORT_ARABIC, "short", day=15, lang="ar"),
    ]
    places = [0, *sorted(cuts), len(records)]
    runs = [[records[number] for number in order[start:end]] for start, end in pairwise(places)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(foreign, "FEW", few)
        assert digest_of_runs(runs) == digest_of_runs([records])
