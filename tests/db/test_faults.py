"""Each way a database can fail has its own error, which says where and what to do."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from provenance.errors import (
    InputError,
    StoreCorruptError,
    StoreError,
    StoreFullError,
    StoreLockedError,
    StoreVersionError,
)
from provenance_db import current_revision, open_store, upgrade
from provenance_db.addresses import parse_address
from provenance_db.faults import explain
from provenance_db.store import SqlStore
from tests.db.factories import analysed


@pytest.mark.parametrize(
    ("url", "dialect", "shown"),
    [
        ("sqlite:///a b.db", "sqlite", "sqlite:///a b.db"),
        ("sqlite:////tmp/ä.db", "sqlite", "sqlite:////tmp/ä.db"),
        ("sqlite://", "sqlite", "sqlite:// (in memory)"),
        ("sqlite:///:memory:", "sqlite", "sqlite:// (in memory)"),
        ("postgresql://ann:secret@host/db", "postgresql", "postgresql://ann:***@host/db"),
        ("postgres://host/db", "postgresql", "postgres://host/db"),
        ("postgresql+psycopg://ann@host/db", "postgresql", "postgresql+psycopg://ann@host/db"),
    ],
)
def test_urls_are_read(url: str, dialect: str, shown: str) -> None:
    """SQLite files and Postgres servers are understood; passwords are never shown."""
    address = parse_address(url)
    assert (address.dialect, address.shown) == (dialect, shown)
    if dialect == "postgresql":
        assert address.url.startswith("postgresql+psycopg://")


@pytest.mark.parametrize(
    "url", ["", "archive.db", "mysql://h/d", "sqlite:///", "sqlite:///a.db?mode=ro", "sqlite:/x"]
)
def test_other_urls_are_refused(url: str) -> None:
    """What is not understood is said, with an example of what is."""
    with pytest.raises(InputError, match="write sqlite:///FILE"):
        open_store(url)


def test_a_password_is_not_told_in_errors() -> None:
    """An unknown scheme does not give the password away."""
    with pytest.raises(InputError) as caught:
        open_store("mysql://ann:secret@host/db")
    assert "secret" not in str(caught.value)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    """The message tells to name a file."""
    with pytest.raises(StoreError, match="this is a folder: name a file"):
        open_store(f"sqlite:///{tmp_path}")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """The folder is not made behind the user's back."""
    with pytest.raises(StoreError, match="does not exist: create it first"):
        open_store(f"sqlite:///{tmp_path}/none/a.db")


def test_a_text_file_is_no_database(tmp_path: Path) -> None:
    """A file that is not SQLite is refused and left as it is."""
    (tmp_path / "a.db").write_text("not a database at all\n" * 100)
    with pytest.raises(StoreVersionError, match="no SQLite database"):
        open_store(f"sqlite:///{tmp_path}/a.db")
    assert (tmp_path / "a.db").read_text() == "not a database at all\n" * 100


def test_a_foreign_sqlite_file_is_left_alone(tmp_path: Path) -> None:
    """Another program's file is refused without changing a byte."""
    path = tmp_path / "a.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    before = path.read_bytes()
    for use in (open_store, upgrade, current_revision):
        with pytest.raises(StoreVersionError, match="another program"):
            use(f"sqlite:///{path}")
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    """`touch` before the first use does no harm."""
    (tmp_path / "a.db").touch()
    open_store(f"sqlite:///{tmp_path}/a.db").close()


def test_a_damaged_file_is_corrupt(tmp_path: Path) -> None:
    """Damage inside the file is an error of its own, on reading and in `check`."""
    path = tmp_path / "a.db"
    store = open_store(f"sqlite:///{path}")
    for number in range(30):
        store.add(analysed("Word " * 3000 + ".", id=str(number), quotes=()))
    store.close()
    content = bytearray(path.read_bytes())
    for place in range(4096 * 100, len(content), 4096):
        content[place : place + 64] = b"\xa5" * 64
    path.write_bytes(bytes(content))
    with (
        pytest.raises(StoreCorruptError, match="restore a backup"),
        closing(open_store(f"sqlite:///{path}")) as damaged,
    ):
        for row in damaged.documents():
            damaged.versions(row.document.id)


def test_a_truncated_file_is_corrupt(tmp_path: Path) -> None:
    """A file cut off in the middle is told at once."""
    path = tmp_path / "a.db"
    open_store(f"sqlite:///{path}").close()
    os.truncate(path, 4096 * 3)
    with pytest.raises(StoreCorruptError):
        open_store(f"sqlite:///{path}").check()


def test_a_full_disk_keeps_what_was_stored(tmp_path: Path) -> None:
    """When no space is left the write is taken back, and all that was stored before is still there."""
    url = f"sqlite:///{tmp_path}/a.db"
    store = open_store(url)
    store.add(analysed(id="before"))
    with store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreFullError, match="free some and run again"):
        store.add(analysed("Long " * 50_000, id="after", quotes=()))
    store.close()
    store = open_store(url)
    assert [row.document.id for row in store.documents()] == ["before"]
    assert store.check() == []
    store.close()


def test_a_held_database_is_locked(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer waits for another, and says so when that one does not end."""
    monkeypatch.setattr("provenance_db.engine.LOCK_WAIT_SECONDS", 0.2)
    if database_url.startswith("postgres"):
        monkeypatch.setattr("provenance_db.engine.LOCK_WAIT_SECONDS", 1)
    holder, other = open_store(database_url), open_store(database_url)
    from provenance_db.engine import writing

    with writing(holder._engine, place="here"), pytest.raises(StoreLockedError, match="run again"):
        other.add(analysed())
    assert other.add(analysed()) == "new"
    holder.close()
    other.close()


def test_a_folder_that_cannot_be_written() -> None:
    """Where no file can be made the message tells to check the folder."""
    with pytest.raises(StoreError, match="check"):
        open_store("sqlite:////proc/archive.db")


def test_a_server_that_does_not_answer() -> None:
    """Nobody listens on port 1."""
    pytest.importorskip("psycopg", reason="the extra `postgres` is not installed")
    with pytest.raises(StoreError, match="does not answer") as caught:
        open_store("postgresql://ann:secret@127.0.0.1:1/none")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (sqlite3.SQLITE_BUSY, StoreLockedError),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreLockedError),
        (sqlite3.SQLITE_FULL, StoreFullError),
        (sqlite3.SQLITE_CORRUPT, StoreCorruptError),
        (sqlite3.SQLITE_NOTADB, StoreVersionError),
        (sqlite3.SQLITE_READONLY, StoreError),
        (sqlite3.SQLITE_IOERR, StoreError),
        (sqlite3.SQLITE_MISUSE, StoreError),
        (None, StoreError),
    ],
)
def test_codes_of_sqlite_are_told_apart(code: int | None, error: type[Exception]) -> None:
    """Extended codes count as their kind; an unknown one is a plain StoreError."""
    fault = sqlite3.OperationalError("detail")
    if code is not None:
        fault.sqlite_errorcode = code
    explained = explain(fault, place="sqlite:///x")
    assert type(explained) is error
    assert "sqlite:///x" in str(explained)
    assert "detail" in str(explained)


@pytest.mark.parametrize(
    ("state", "error"),
    [
        ("55P03", StoreLockedError),
        ("40P01", StoreLockedError),
        ("53100", StoreFullError),
        ("XX001", StoreCorruptError),
        ("42501", StoreError),
        ("42P01", StoreVersionError),
        ("23505", InputError),
        ("99999", StoreError),
    ],
)
def test_states_of_postgres_are_told_apart(state: str, error: type[Exception]) -> None:
    """SQLSTATE decides, not the words of the message, which depend on the server's language."""
    fault = Exception("detail")
    fault.sqlstate = state
    assert type(explain(fault, place="p")) is error


def test_closing_twice_is_no_error(store: SqlStore) -> None:
    """`close` may be called again."""
    store.close()
    store.close()
