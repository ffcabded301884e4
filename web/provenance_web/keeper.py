"""The one open database of a server: given out to requests, and watched in case somebody takes its file away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from provenance.errors import StoreError
from provenance.services.access import AccessStore
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.ports import ReviewStore
from provenance_db import open_store
from provenance_db.addresses import parse_address

if TYPE_CHECKING:
    from provenance_db.store import SqlStore

MakeDesk = Callable[[ReviewStore], ReviewDesk]


class StoreKeeper:
    """Holds one store for all threads of a server.

    SQLite goes on happily with a file that was deleted, and what is decided then is lost. Each request therefore
    looks whether the file is still the one that was opened: a missing one is an error, another one is opened anew.
    """

    def __init__(self, url: str, *, make_desk: MakeDesk) -> None:
        address = parse_address(url)
        self._url = url
        self._shown = address.shown
        self._path: Path | None = address.path
        self._make_desk = make_desk
        self._lock = threading.Lock()
        self._store: SqlStore | None = None
        self._desk: ReviewDesk | None = None
        self._identity: tuple[int, int] | None = None
        self._open(create=True)

    @contextmanager
    def open_store(self) -> Iterator[SqlStore]:
        """Give the store to a request; raises StoreError when the database is gone."""
        yield self._current()[0]

    @contextmanager
    def open_desk(self) -> Iterator[ReviewDesk]:
        """Give the desk to a request; raises StoreError when the database is gone."""
        yield self._current()[1]

    def access(self) -> AccessStore:
        """Return the accounts; raises StoreError when the database is gone."""
        return self._current()[0].access()

    def close(self) -> None:
        """Let go of the database."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = self._desk = None

    def _current(self) -> tuple[SqlStore, ReviewDesk]:
        identity = self._file()
        store, desk = self._store, self._desk
        if identity == self._identity and store is not None and desk is not None:
            return store, desk
        with self._lock:
            if self._store is not None and identity != self._identity:
                self._store.close()
                self._store = self._desk = None
            if self._store is None:
                self._open(create=False)
            assert self._store is not None
            assert self._desk is not None
            return self._store, self._desk

    def _open(self, *, create: bool) -> None:
        self._store = open_store(self._url, create=create)
        self._desk = self._make_desk(self._store)
        self._identity = self._file()

    def _file(self) -> tuple[int, int] | None:
        if self._path is None:
            return None
        try:
            found = self._path.stat()
        except OSError as error:
            raise StoreError(
                f"database {self._shown} is gone: put the file back; nothing is decided meanwhile"
            ) from error
        return found.st_dev, found.st_ino
