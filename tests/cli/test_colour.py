"""Colour on a terminal says nothing that the signs do not say as well."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner

from provenance_cli.main import cli
from provenance_cli.plain_text import cell_width

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
WORDS = "will not recognize any change of the border made by force"


@pytest.mark.parametrize("command", [("trace", WORDS), ("diff", "ledger@1", "ledger@2")])
def test_colours_only_repeat_the_signs(
    command: tuple[str, ...], story_db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With colour, with NO_COLOR and into a file the same words come out, in lines of at most 80 cells."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)
    arguments = ["--db", story_db, *command]
    coloured = CliRunner().invoke(cli, arguments, color=True).stdout
    plain = CliRunner().invoke(cli, arguments).stdout
    assert "\x1b[31m" in coloured
    assert "\x1b[32m" in coloured
    assert COLOUR.sub("", coloured) == plain
    assert "[-" in plain
    assert "{+" in plain
    assert max(cell_width(line) for line in plain.splitlines()) <= 80
    assert CliRunner().invoke(cli, arguments, color=True, env={"NO_COLOR": "1"}).stdout == plain


def test_marks_in_arabic_stand_in_their_isolated_line(story_db: str) -> None:
    """A right-to-left line with marked words is isolated as a whole, colours and signs inside."""
    made = CliRunner().invoke(cli, ["--db", story_db, "trace", WORDS], color=True).stdout
    marked = next(line for line in made.splitlines() if "{+قد+}" in line)
    assert marked.strip().startswith("\u2068")
    assert marked.strip().endswith("\u2069")
