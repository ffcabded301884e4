"""Write docs/cli.md from the program's own help; `--check` fails when the file has drifted."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from provenance_cli.main import cli

REFERENCE = Path(__file__).parent / "cli.md"
INTRODUCTION = """# Command reference

Generated from `--help` by `python docs/generate_cli.py`; do not edit. Options before the command name (`--db`,
`-v`, `-q`) hold for every command.
"""


def main() -> None:
    """Write the reference, or compare it."""
    made = reference()
    if "--check" not in sys.argv[1:]:
        REFERENCE.write_text(made, encoding="utf-8")
    elif not REFERENCE.is_file() or REFERENCE.read_text(encoding="utf-8") != made:
        sys.exit(
            f"{REFERENCE} is not what the program says: run `python docs/generate_cli.py` and commit the result"
        )


def reference() -> str:
    """Return the whole reference as Markdown."""
    sections = [INTRODUCTION]
    for name, command, context in walk(cli, "provenance", None):
        level = "#" * min(4, 1 + len(name.split()))
        sections.append(f"{level} {name}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(sections)


def walk(
    command: click.Command, name: str, parent: click.Context | None
) -> Iterator[tuple[str, click.Command, click.Context]]:
    """Yield a command and all below it, each with its full name and a context to print help in."""
    # The width must not depend on the terminal the reference is written on.
    settings = {**command.context_settings, "terminal_width": 90, "max_content_width": 90}
    context = click.Context(command, info_name=name.rpartition(" ")[2], parent=parent, **settings)
    yield name, command, context
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from walk(found, f"{name} {child}", context)


if __name__ == "__main__":
    main()
