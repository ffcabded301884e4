"""Database errors in our own words: what happened, where, and what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from provenance.errors import (
    InputError,
    StoreCorruptError,
    StoreError,
    StoreFullError,
    StoreLockedError,
    StoreVersionError,
)

LOCK_WAIT_SECONDS = 30
"""How long a writer waits for another one; every write is short, so longer means that something hangs."""

_SQLITE_CODES = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_CORRUPT: "corrupt",
    sqlite3.SQLITE_NOTADB: "foreign",
    sqlite3.SQLITE_READONLY: "readonly",
    sqlite3.SQLITE_CANTOPEN: "closed",
    sqlite3.SQLITE_PERM: "readonly",
    sqlite3.SQLITE_IOERR: "io",
    sqlite3.SQLITE_SCHEMA: "foreign",
}
_STATES = {
    "55P03": "locked", "40P01": "locked", "40001": "locked", "57014": "locked",
    "53100": "full", "53200": "full",
    "XX001": "corrupt", "XX002": "corrupt",
    "25006": "readonly", "42501": "readonly",
    "42P01": "foreign", "42703": "foreign",
}  # fmt: skip


def explain(error: BaseException, *, place: str) -> Exception:
    """Return the error to raise for a driver's `error` at the database `place`."""
    original = getattr(error, "orig", None) or error
    kind = _kind(original)
    detail = " ".join(str(original).split())
    errors: dict[str, tuple[type[Exception], str]] = {
        "locked": (
            StoreLockedError,
            f"another process held it for {LOCK_WAIT_SECONDS} s: wait for the other command to end, then run again",
        ),
        "full": (
            StoreFullError,
            "no space left on its disk: free some and run again; all that was reported as stored is kept",
        ),
        "corrupt": (
            StoreCorruptError,
            "the file is damaged: keep a copy, restore a backup, or ingest again into a new file",
        ),
        "foreign": (StoreVersionError, "this is no database of Quote Provenance: choose another with --db"),
        "readonly": (StoreError, "it cannot be written: check the permissions of the file and of its folder"),
        "closed": (StoreError, "it cannot be opened: check that the folder exists and may be written"),
        "io": (StoreError, "reading or writing failed: check the disk, then run `provenance db check`"),
        "contradiction": (InputError, "what should be stored contradicts what is there"),
        "offline": (StoreError, "the server does not answer: check that it runs and that the URL is right"),
        "other": (StoreError, "the database refused"),
    }
    cause, words = errors[kind]
    return cause(f"database {place}: {words} ({detail})")


def _kind(original: object) -> str:
    if isinstance(original, sqlite3.Error):
        code = getattr(original, "sqlite_errorcode", None)
        if isinstance(original, sqlite3.IntegrityError):
            return "contradiction"
        return _SQLITE_CODES.get(code & 0xFF, "other") if isinstance(code, int) else "other"
    state = getattr(original, "sqlstate", None)
    if isinstance(state, str):
        return "contradiction" if state.startswith("23") else _STATES.get(state, "other")
    return "offline" if type(original).__name__ == "OperationalError" else "other"


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn driver errors inside the block into errors of `provenance.errors`."""
    try:
        yield
    except (exc.DBAPIError, sqlite3.Error) as error:
        raise explain(error, place=place) from error
