"""A database with the demo story in it, and a way to run a command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from provenance.demo import story_folder
from provenance_cli.main import cli

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `provenance ARGS` in an empty folder, on a database of its own unless one is named."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PROVENANCE_DB", raising=False)
    monkeypatch.setenv("COLUMNS", "80")

    def invoke(*arguments: str, db: str | None = None, stdin: str | bytes | None = None) -> Result:
        before = ["--db", db] if db else []
        return CliRunner().invoke(cli, [*before, *arguments], input=stdin, prog_name="provenance")

    return invoke


@pytest.fixture(scope="session")
def story_db(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The path of a database that holds the demo story; tests read it and never write."""
    path = tmp_path_factory.mktemp("story") / "story.db"
    result = CliRunner().invoke(cli, ["--db", str(path), "ingest", str(story_folder())])
    assert result.exit_code == 0, result.output
    return str(path)
