"""The development data comes in whole; skipped with a reason where it is absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.importers.base import Record
from provenance.importers.files import open_inputs

pytestmark = pytest.mark.data


def test_the_briefings_are_read_without_a_failure(data_folder: Path) -> None:
    """All 1,667 releases come from their packed file with dates to the second, their own kinds kept as metadata."""
    found = list(open_inputs([data_folder / "whitehouse"]))
    assert len(found) == 1667
    records = [one for one in found if isinstance(one, Record)]
    assert len(records) == len(found)
    assert {one.published_precision for one in records} == {"second"}
    assert all(one.kind is None and one.metadata["kind"] for one in records)


def test_the_story_is_read_with_its_ids_and_kinds(data_folder: Path) -> None:
    """The story's records keep their given ids, kinds and days."""
    found = list(open_inputs([data_folder / "story" / "documents.jsonl"]))
    assert len(found) == 23
    assert all(
        isinstance(one, Record) and one.id and one.kind and one.published_precision == "day" for one in found
    )
