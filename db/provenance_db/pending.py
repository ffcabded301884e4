"""Marks of documents that were stored since they were last linked, and the sole right to link them."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, select, text

from provenance.errors import StoreLockedError
from provenance_db.faults import explained
from provenance_db.tables import DOCUMENT, PENDING

LINKING_LOCK = 0x51504C4B
"""Key of the Postgres advisory lock that lets one process link at a time."""
LINKING_WAIT_SECONDS = 3600
"""Linking a large archive takes long, and the one who waits has stored its documents already."""


def mark_pending(connection: Connection, *, document_pk: int, sha256: str) -> None:
    """Mark a document as not linked since its version `sha256` came."""
    connection.execute(
        text(
            "INSERT INTO pending (document_pk, sha256) VALUES (:pk, :sha256) "
            "ON CONFLICT (document_pk) DO UPDATE SET sha256 = excluded.sha256"
        ),
        {"pk": document_pk, "sha256": sha256},
    )


def list_marks(connection: Connection) -> dict[str, str]:
    """Return the marked documents by id, each with the version that marked it."""
    query = (
        select(DOCUMENT.c.id, PENDING.c.sha256)
        .join(PENDING, PENDING.c.document_pk == DOCUMENT.c.pk)
        .order_by(DOCUMENT.c.id)
    )
    return {row.id: row.sha256 for row in connection.execute(query)}


def clear_marks(connection: Connection, marks: Mapping[str, str]) -> None:
    """Take back exactly these marks; one set anew by another version stays."""
    for document, sha256 in marks.items():
        found = select(DOCUMENT.c.pk).where(DOCUMENT.c.id == document).scalar_subquery()
        connection.execute(delete(PENDING).where(PENDING.c.document_pk == found, PENDING.c.sha256 == sha256))


@contextmanager
def sole_linking(engine: Engine, *, place: str, path: Path | None) -> Iterator[None]:
    """Hold the right to link for the block; raises StoreLockedError when another process keeps it for an hour.

    The kernel (SQLite: a lock on the file `NAME.linking`) or the server (Postgres) lets go when the process dies.
    """
    holding: AbstractContextManager[None] = nullcontext()
    if engine.dialect.name == "postgresql":
        holding = _hold_on_postgres(engine, place=place)
    elif path is not None:
        holding = _hold_file(path.with_name(path.name + ".linking"), place=place)
    with holding:
        yield


@contextmanager
def _hold_file(path: Path, *, place: str) -> Iterator[None]:
    deadline = time.monotonic() + LINKING_WAIT_SECONDS
    with explained(place), path.open("w") as held:
        while True:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise StoreLockedError(
                        f"{place}: another process has been linking for an hour: end it, then run again"
                    ) from None
                time.sleep(0.05)
        yield


@contextmanager
def _hold_on_postgres(engine: Engine, *, place: str) -> Iterator[None]:
    with explained(place), engine.connect() as connection:
        # A session lock, not a transaction's: the work it guards runs in transactions of its own.
        connection.execute(text(f"SET lock_timeout = '{LINKING_WAIT_SECONDS}s'"))
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": LINKING_LOCK})
        connection.commit()
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": LINKING_LOCK})
            connection.commit()
            # The pool must not hand out a connection that waits so long.
            connection.invalidate()
