"""Connections and transactions: the same rules of writing on SQLite and Postgres."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, text

from provenance_db.addresses import Address
from provenance_db.faults import LOCK_WAIT_SECONDS, explained

WRITE_LOCK = 0x51505256
"""Key of the Postgres advisory lock that makes writers take turns, as BEGIN IMMEDIATE does on SQLite."""
CONNECTIONS = 20
"""Kept open to a Postgres server, and as many again when needed: each thread of the desk takes one for a moment."""
SPARE_CONNECTIONS = 5
"""Kept open to an SQLite file while nobody needs them."""
LOG_SHARE = 2
"""The log may grow to one so many-th of the file before it is copied into it."""
LEAST_LOG_PAGES, MOST_LOG_PAGES = 16_000, 192_000
"""Of 4 KiB each: 64 MB, where SQLite's own 4 MB make a document half as dear again, and 750 MB."""
CACHE_KIB = 65_536
"""SQLite page cache: postings go to random pages, and this keeps the upper part of their tree in memory."""


def create_store_engine(address: Address) -> Engine:
    """Return the engine for an address, with the write rules built in; opens nothing yet."""
    if address.dialect == "postgresql":
        engine = create_engine(
            address.url,
            connect_args={"client_encoding": "UTF8"},
            pool_size=CONNECTIONS,
            max_overflow=CONNECTIONS,
        )
        event.listen(engine, "connect", _prepare_postgres)
        return engine
    options: dict[str, Any] = {"connect_args": {"timeout": LOCK_WAIT_SECONDS, "check_same_thread": False}}
    if address.path is None:
        options["poolclass"] = StaticPool
    else:
        # Few are kept open: each has a page cache of its own.
        options |= {"pool_size": SPARE_CONNECTIONS, "max_overflow": 2 * CONNECTIONS - SPARE_CONNECTIONS}
    engine = create_engine(address.url, **options)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_postgres(connection: Any, _record: object) -> None:
    # Not as a start-up option, which would push aside those that the URL may give.
    connection.execute(f"SET lock_timeout = '{LOCK_WAIT_SECONDS}s'")
    connection.commit()


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # None: the driver must not open transactions of its own; `_begin_sqlite` says how they open.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {LOCK_WAIT_SECONDS * 1000}")
    _switch_to_wal(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging; SQLite does not wait for its lock here, so that we do."""
    deadline = time.monotonic() + LOCK_WAIT_SECONDS
    while connection.execute("PRAGMA journal_mode").fetchone()[0] not in {"wal", "memory"}:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def _begin_sqlite(connection: Connection) -> None:
    # The bare driver: a search is several short transactions, and a statement made for each would take half their time.
    cursor = connection.connection.cursor()
    if connection.get_execution_options().get("writing", False):
        _fit_log(cursor)
        cursor.execute("BEGIN IMMEDIATE")
    else:
        cursor.execute("BEGIN")


def _fit_log(cursor: Any) -> None:
    """Let the log grow to half of the file before it is copied into it, within bounds.

    Postings go to thousands of pages all over the file. Those that several documents touch between two copyings are
    copied once, and pages that lie close together cost less; so the longer the file, the longer the log that it needs.
    """
    (pages,) = cursor.execute("PRAGMA page_count").fetchone()
    (size,) = cursor.execute("PRAGMA page_size").fetchone()
    most = min(max(pages // LOG_SHARE, LEAST_LOG_PAGES), MOST_LOG_PAGES)
    cursor.execute(f"PRAGMA wal_autocheckpoint = {most}")
    # Shortening the log at each copying, only to let it grow again, would cost what was won.
    cursor.execute(f"PRAGMA journal_size_limit = {most * size}")


@contextmanager
def writing(engine: Engine, *, place: str) -> Iterator[Connection]:
    """Open the one transaction of a write; it is alone from its first statement to its commit."""
    with explained(place), engine.connect().execution_options(writing=True) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITE_LOCK})
        yield connection


@contextmanager
def reading(engine: Engine, *, place: str) -> Iterator[Connection]:
    """Open a transaction that sees one state of the database, whatever others write meanwhile."""
    with explained(place), engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection
