"""Open, create and migrate a database, and refuse those that are not ours or newer than we are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote

from sqlalchemy import Connection, Engine, inspect, text

from provenance.errors import StoreCorruptError, StoreError, StoreVersionError
from provenance_db.addresses import Address, parse_address
from provenance_db.engine import create_store_engine, reading, writing
from provenance_db.faults import LOCK_WAIT_SECONDS, explained
from provenance_db.guards import missing_guards
from provenance_db.revisions import HEAD, KNOWN, OUR_TABLES, REVISION_TABLE

if TYPE_CHECKING:
    from provenance_db.store import SqlStore

_SQLITE_MAGIC = b"SQLite format 3\0"
_READ_REVISION = f"SELECT version_num FROM {REVISION_TABLE}"


def open_store(url: str, *, create: bool = True) -> SqlStore:
    """Open the database at `url`; see `provenance_db.open_store`."""
    from provenance_db.store import SqlStore  # noqa: PLC0415 - the tables load only once all is well

    address = parse_address(url)
    engine = create_store_engine(address)
    try:
        revision = _revision(address, engine)
        if revision is None and not create:
            _refuse_missing(address)
        if revision != HEAD:
            _migrate(address, engine)
    except BaseException:
        engine.dispose()
        raise
    lasting = address.dialect == "postgresql" or address.path is not None
    opener = StoreOpener(url) if lasting else None
    return SqlStore(engine, place=address.shown, path=address.path, opener=opener)


@dataclass(frozen=True, slots=True)
class StoreOpener:
    """Opens a database that is there, by a URL that is not shown since it may hold a password."""

    url: str = field(repr=False)

    def __call__(self) -> SqlStore:
        """Return the store, as any other process may hold it."""
        return open_store(self.url, create=False)


def _refuse_missing(address: Address) -> NoReturn:
    raise StoreError(
        f"there is no database {address.shown}: ingest something, or run `provenance db upgrade`"
    )


def upgrade(url: str) -> str:
    """Bring the database at `url` to the newest revision; see `provenance_db.upgrade`."""
    address = parse_address(url)
    engine = create_store_engine(address)
    try:
        if _revision(address, engine) != HEAD:
            _migrate(address, engine)
    finally:
        engine.dispose()
    return HEAD


def current_revision(url: str) -> str | None:
    """Return the revision of the database at `url`; see `provenance_db.current_revision`."""
    address = parse_address(url)
    engine = create_store_engine(address)
    try:
        return _revision(address, engine)
    finally:
        engine.dispose()


def _revision(address: Address, engine: Engine) -> str | None:
    """Return the stored revision, None for a database that is still to be made; changes nothing."""
    if address.dialect == "postgresql":
        with reading(engine, place=address.shown) as connection:
            return _connected_revision(connection, place=address.shown)
    if address.path is None:
        return None
    return _file_revision(address.path, place=address.shown)


def _file_revision(path: Path, *, place: str) -> str | None:
    """Read the revision with the bare driver: most commands open a database that is up to date."""
    if path.is_dir():
        raise StoreError(f"database {place}: this is a folder: name a file in it")
    if not path.parent.is_dir():
        raise StoreError(f"database {place}: the folder {path.parent} does not exist: create it first")
    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        with path.open("rb") as file:
            header = file.read(len(_SQLITE_MAGIC))
    except OSError as error:
        raise StoreError(f"database {place}: {error.strerror}: check the file and its permissions") from error
    if header != _SQLITE_MAGIC:
        raise StoreVersionError(
            f"database {place}: this file is no SQLite database: choose another with --db"
        )
    locator = f"file:{quote(str(path.absolute()))}?mode=rw"
    with (
        explained(place),
        closing(sqlite3.connect(locator, uri=True, timeout=LOCK_WAIT_SECONDS)) as connection,
    ):
        names = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        found = connection.execute(_READ_REVISION).fetchall() if REVISION_TABLE in names else []
    return _judge(names, [str(row[0]) for row in found], place=place, shared=False)


def _connected_revision(connection: Connection, *, place: str) -> str | None:
    names = set(inspect(connection).get_table_names())
    found = connection.execute(text(_READ_REVISION)).scalars().all() if REVISION_TABLE in names else []
    if connection.dialect.name == "postgresql":
        encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
        if encoding != "UTF8":
            raise StoreError(f"database {place}: its encoding is {encoding}: create one with ENCODING 'UTF8'")
    return _judge(names, [str(row) for row in found], place=place, shared=connection.dialect.name != "sqlite")


def _judge(names: set[str], found: list[str], *, place: str, shared: bool) -> str | None:
    """Tell the revision from the tables that are there; `shared` databases may hold tables of other programs."""
    if not found:
        if names & OUR_TABLES or (names - {REVISION_TABLE} and not shared):
            raise StoreVersionError(
                f"database {place}: it holds tables of another program: choose another with --db"
            )
        return None
    if len(found) > 1:
        raise StoreCorruptError(
            f"database {place}: it names {len(found)} revisions at once: restore a backup"
        )
    if found[0] not in KNOWN:
        raise StoreVersionError(
            f"database {place}: its revision {found[0]} is newer than this program's {HEAD}: "
            "install the newer version of Quote Provenance that wrote it"
        )
    return found[0]


def _migrate(address: Address, engine: Engine) -> None:
    """Run all missing revisions in one transaction, and keep them only if every guard stands afterwards."""
    from alembic import command  # noqa: PLC0415 - half a second that only a migration pays
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with writing(engine, place=address.shown) as connection:
        # Another process may have migrated while we waited for the lock.
        if _connected_revision(connection, place=address.shown) == HEAD:
            return
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        missing = missing_guards(connection)
        if missing:
            raise StoreCorruptError(f"database {address.shown}: after the migration {'; '.join(missing)}")
