"""The store suite runs once over SQLite and once over Postgres."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from provenance_db import open_store
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


@pytest.fixture
def store(database_url: str) -> Iterator[SqlStore]:
    """An open, empty store."""
    opened = open_store(database_url)
    yield opened
    opened.close()


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
