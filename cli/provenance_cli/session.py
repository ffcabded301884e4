"""What every command is given: where the database is, and how much to say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from provenance.services.access import AccessStore
    from provenance.services.review.ports import ReviewStore


def database_url(given: str) -> str:
    """Return `given` as a database URL; a plain path means an SQLite file."""
    return given if "://" in given else f"sqlite:///{given}"


@dataclass(frozen=True, slots=True)
class Session:
    """The settings of one run; `verbosity` is -1 (quiet), 0 or 1 (verbose)."""

    database: str
    verbosity: int = 0

    @contextmanager
    def store(self) -> Iterator[ReviewStore]:
        """Open the database, created and migrated where needed, and close it at the end."""
        from provenance_db import open_store  # noqa: PLC0415 (SQLAlchemy costs 0.3 s; --help must not pay it)

        store = open_store(database_url(self.database))
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def access(self) -> Iterator[AccessStore]:
        """Open the accounts of the desk, which stand in the same database."""
        from provenance_db import open_store  # noqa: PLC0415 (as above)

        store = open_store(database_url(self.database))
        try:
            yield store.access()
        finally:
            store.close()

    def say(self, message: str) -> None:
        """Print a message on stderr, unless quiet."""
        if self.verbosity >= 0:
            click.echo(message, err=True)

    def detail(self, message: str) -> None:
        """Print a message on stderr when asked for more."""
        if self.verbosity > 0:
            click.echo(message, err=True)

    def fail(self, message: str) -> None:
        """Print a failure on stderr, always; the batch goes on."""
        click.echo(f"Error: {message}", err=True)


pass_session = click.make_pass_decorator(Session)
