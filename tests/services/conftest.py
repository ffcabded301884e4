"""Stores for tests of the services."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from provenance.services.ports import Store
from provenance_db import open_store

MakeStore = Callable[[], Store]


@pytest.fixture
def make_store(tmp_path: Path) -> Iterator[MakeStore]:
    """Open as many empty stores as a test needs; all are closed at its end."""
    opened: list[Store] = []

    def make() -> Store:
        opened.append(open_store(f"sqlite:///{tmp_path / f'{len(opened)}.db'}"))
        return opened[-1]

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def store(make_store: MakeStore) -> Store:
    """One empty store."""
    return make_store()
