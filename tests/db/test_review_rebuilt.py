"""The table of items is a cache: from links, quotes, speakers and events it is made anew, byte for byte."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select

from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, QueueFilter
from provenance_db import open_store
from provenance_db.engine import writing
from provenance_db.review_tables import REVIEW_EVENT, REVIEW_ITEM
from provenance_db.store import SqlStore
from tests.db.factories import analysed, quote_at
from tests.db.review_story import FIRST, Clock, copy_of, tell


def rows(store: SqlStore) -> list[dict[str, Any]]:
    """The table of items."""
    with store._engine.connect() as connection:
        query = select(REVIEW_ITEM).order_by(REVIEW_ITEM.c.id)
        return [dict(row._mapping) for row in connection.execute(query)]


def decide(desk: ReviewDesk, item: str, action: str) -> None:
    """Decide an item."""
    desk.decide(DecisionRequest(item=item, action=action, reviewer="ines", reason="seen"))  # type: ignore[arg-type]


def desk_of_every_kind(store: SqlStore) -> ReviewDesk:
    """A link, a quote of whom nobody knows who spoke, and two spellings of one name."""
    store.add(FIRST)
    tell(store, copy_of(0))
    note = analysed('"All is well," he said. End.', id="note", quotes=())
    store.add(replace(note, quotes=(quote_at(note.version, content=[(1, 12)], mention=(15, 17)),)))
    store.add(analysed('"لا نعرف," said مارا كوينت. End.', id="ar", lang="ar"))
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    return desk


@pytest.mark.parametrize("action", ["confirm", "reject", "unsure", "comment"])
def test_items_that_are_gone_are_made_anew(store: SqlStore, action: str) -> None:
    """A judged link that was lost, a quote that was edited away and two speakers that became one, from nothing."""
    desk = desk_of_every_kind(store)
    items = desk.queue(QueueFilter()).items
    assert {item.subject_kind for item in items} >= {"link", "quote"}
    for item in items:
        decide(desk, item.id, action)
    store.replace_links("report-00000", [])
    store.add(
        analysed(
            "Nothing is said here any more.", id="note", quotes=(), published=copy_of(3).version.published
        )
    )
    desk.refresh()
    before = rows(store)
    assert sum(row["gone"] for row in before) >= 2
    with writing(store._engine, place="here") as connection:
        connection.execute(delete(REVIEW_ITEM))
    report = desk.refresh()
    assert repr(rows(store)) == repr(before)
    assert report.gone == sum(row["gone"] for row in before)
    again = desk.refresh()
    assert (again.gone, again.changed, again.added) == (0, 0, 0)


def test_events_of_an_older_database_learn_what_they_are_about(tmp_path: Path) -> None:
    """Revision 0005 takes kind and subject from the items that the events are on."""
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as old:
        old.executescript((Path(__file__).parent / "fixtures" / "revision_0004.sql").read_text("utf-8"))
        old.execute(
            "INSERT INTO judgement VALUES (90, 'j90', 'confirm', 'i90', '', 'ines', '2022-01-01T00:00:00.000000Z', '')"
        )
        old.execute("INSERT INTO review_event VALUES (90, 'i90', 0, '{}', 1)")
        names = [row[1] for row in old.execute("PRAGMA table_info(review_item)")]
        values = {
            "id": "i90",
            "subject_kind": "link",
            "subject": "l90",
            "severity": "low",
            "state": "confirmed",
        }
        numbers = {
            "grade",
            "confidence",
            "reach",
            "outlets",
            "copies",
            "priority",
            "gone",
            "revision",
            "opinions",
        }
        row = [values.get(name, 0 if name in numbers else "") for name in names]
        row = [
            None if name in {"published", "effective"} else value
            for name, value in zip(names, row, strict=True)
        ]
        old.execute(f"INSERT INTO review_item VALUES ({', '.join('?' * len(row))})", row)
    old.close()
    store = open_store(f"sqlite:///{path}")
    with store._engine.connect() as connection:
        found = connection.execute(select(REVIEW_EVENT.c.subject_kind, REVIEW_EVENT.c.subject)).all()
    assert [tuple(row) for row in found] == [("link", "l90")]
    store.close()
