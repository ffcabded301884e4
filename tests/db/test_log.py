"""SQLite's log before it is copied into the file: long enough for a large archive, and never without bounds."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection

from provenance_db import engine as engines
from provenance_db.addresses import parse_address
from provenance_db.engine import create_store_engine, writing

PAGES = 400


def _ask(connection: Connection, pragma: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one())


@pytest.mark.parametrize(
    ("least", "most", "wanted"),
    [(1, 10_000, PAGES // engines.LOG_SHARE), (300, 10_000, 300), (1, 50, 50)],
    ids=["half of the file", "never less than the least", "never more than the most"],
)
def test_the_log_grows_with_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, least: int, most: int, wanted: int
) -> None:
    """A writer may fill a log of half of the file before it is copied, and as much of it stays on disk."""
    monkeypatch.setattr(engines, "LEAST_LOG_PAGES", least)
    monkeypatch.setattr(engines, "MOST_LOG_PAGES", most)
    engine = create_store_engine(parse_address(f"sqlite:///{tmp_path / 'archive.db'}"))
    with writing(engine, place="test") as connection:
        connection.exec_driver_sql("CREATE TABLE filler (bytes BLOB)")
        size = _ask(connection, "page_size")
        connection.exec_driver_sql("INSERT INTO filler VALUES (zeroblob(?))", (PAGES * size,))
    with writing(engine, place="test") as connection:
        allowed, kept = _ask(connection, "wal_autocheckpoint"), _ask(connection, "journal_size_limit")
    engine.dispose()
    assert wanted <= allowed <= wanted + 1
    assert kept == allowed * size
