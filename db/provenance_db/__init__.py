"""SQLModel tables, the Store, and migrations.

The four names below are all that others need. They import the database library when called, not before, so that
`import provenance_db` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance_db.store import SqlStore

__all__ = ["current_revision", "head_revision", "open_store", "upgrade"]


def open_store(url: str, *, create: bool = True) -> SqlStore:
    """Open the database at `url`, after creating and migrating it where that is needed.

    `url` is `sqlite:///FILE`, `sqlite://` (in memory) or `postgresql://USER@HOST/NAME`. With `create` False a
    database that is not there is an error. Raises StoreError: StoreVersionError for a newer or foreign database,
    StoreLockedError, StoreFullError, StoreCorruptError.
    """
    from provenance_db.opening import open_store as run  # noqa: PLC0415 - see the module docstring

    return run(url, create=create)


def upgrade(url: str) -> str:
    """Bring the database at `url` to the newest revision, creating it where it is missing; return the revision."""
    from provenance_db.opening import upgrade as run  # noqa: PLC0415 - see the module docstring

    return run(url)


def current_revision(url: str) -> str | None:
    """Return the revision of the database at `url`, or None when there is none yet; changes nothing."""
    from provenance_db.opening import current_revision as run  # noqa: PLC0415 - see the module docstring

    return run(url)


def head_revision() -> str:
    """Return the revision that this program writes."""
    from provenance_db.revisions import HEAD  # noqa: PLC0415 - see the module docstring

    return HEAD
