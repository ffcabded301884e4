"""The store suite runs once over SQLite and once over Postgres."""

from __future__ import annotations

import atexit
import os
import shutil
import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest

from provenance_db import open_store, upgrade
from provenance_db.addresses import parse_address
from provenance_db.engine import create_store_engine
from provenance_db.store import SqlStore

NO_SERVER = (
    "no Postgres server: set PROVENANCE_TEST_POSTGRES to the URL of a throw-away database (see .ci/postgres)"
)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database of either kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/archive.db"
        return
    with fresh_postgres() as url:
        yield url


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated SQLite file: copying it is quicker than making one for each test."""
    path = tmp_path_factory.mktemp("made") / "made.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def store(database_url: str, made_file: Path) -> Iterator[SqlStore]:
    """An open, empty store."""
    if database_url.startswith("sqlite:///"):
        shutil.copy(made_file, database_url.removeprefix("sqlite:///"))
    opened = open_store(database_url)
    yield opened
    opened.close()


@cache
def _empty_archive() -> sqlite3.Connection:
    made = open_store("sqlite://")
    kept = sqlite3.connect(":memory:")
    with made._engine.connect() as connection:
        connection.connection.driver_connection.backup(kept)
    made.close()
    atexit.register(kept.close)
    return kept


def memory_store() -> SqlStore:
    """An empty store in memory, copied rather than migrated: Hypothesis wants hundreds."""
    engine = create_store_engine(parse_address("sqlite://"))
    with engine.connect() as connection:
        _empty_archive().backup(connection.connection.driver_connection)
    return SqlStore(engine, place="memory")


class fresh_postgres:  # noqa: N801 - used as a function
    """A schema of its own inside the throw-away database, dropped afterwards."""

    def __enter__(self) -> str:
        self._server = os.environ.get("PROVENANCE_TEST_POSTGRES", "")
        if not self._server:
            pytest.skip(NO_SERVER)
        self._schema = "t" + uuid4().hex
        self._run(f"CREATE SCHEMA {self._schema}")
        joint = "&" if "?" in self._server else "?"
        return f"{self._server}{joint}options=-csearch_path%3D{self._schema}"

    def __exit__(self, *_: object) -> None:
        self._run(f"DROP SCHEMA {self._schema} CASCADE")

    def _run(self, statement: str) -> None:
        import psycopg

        with psycopg.connect(self._server.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute(statement.encode())
