"""Every command explains itself, and the written reference says what the program says."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import click
import pytest

from provenance_cli.main import COMMANDS, cli

GENERATOR = Path(__file__).resolve().parents[2] / "docs" / "generate_cli.py"


def load_generator() -> ModuleType:
    """The script that writes docs/cli.md, as a module."""
    spec = importlib.util.spec_from_file_location("generate_cli", GENERATOR)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def all_commands() -> Iterator[tuple[str, click.Command]]:
    """Every command and subcommand with its full name, the root left out."""
    for name, command, _ in load_generator().walk(cli, "provenance", None):
        if name != "provenance":
            yield name, command


CASES = list(all_commands())


@pytest.mark.parametrize(("name", "command"), CASES, ids=[name for name, _ in CASES])
def test_every_command_has_help_and_an_example(name: str, command: click.Command) -> None:
    """A command without a sentence of help and a line that can be copied does not ship."""
    assert command.help
    examples = [line.strip() for line in command.help.split("Examples:")[-1].splitlines()]
    assert any(name.removeprefix("provenance ") in line and "provenance" in line for line in examples)


@pytest.mark.parametrize(("name", "command"), CASES, ids=[name for name, _ in CASES])
def test_every_option_has_help(name: str, command: click.Command) -> None:
    """An option that is not explained is an option nobody finds."""
    unexplained = [
        param.opts[0]
        for param in command.params
        if isinstance(param, click.Option) and not param.help and not param.hidden
    ]
    assert not unexplained, name


def test_the_reference_is_up_to_date() -> None:
    """docs/cli.md is what `python docs/generate_cli.py` would write now."""
    generator = load_generator()
    assert generator.reference() == generator.REFERENCE.read_text("utf-8")


def test_every_command_of_the_contract_exists() -> None:
    """DESIGN §5 without `serve` and `review`, which come later."""
    wanted = {
        "demo",
        "extract",
        "ingest",
        "said-by",
        "who-said",
        "trace",
        "diff",
        "show",
        "documents",
        "speakers",
        "export",
        "db",
    }
    assert wanted <= set(COMMANDS)
    assert {name for name, _ in CASES} >= {
        f"provenance {name}" for name in ("speakers list", "speakers show", "speakers merge", "speakers split",
                                           "speakers alias", "speakers log", "speakers undo",
                                           "db info", "db upgrade", "db check")
    }  # fmt: skip
