"""The `provenance` command: global options, the table of commands, and what an error looks like."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from typing import Any

import click

from provenance.errors import ProvenanceError
from provenance_cli.session import Session

COMMANDS = {
    "demo": "provenance_cli.demo:demo",
    "extract": "provenance_cli.extract:extract",
    "ingest": "provenance_cli.ingest:ingest",
    "said-by": "provenance_cli.said_by:said_by",
    "who-said": "provenance_cli.who_said:who_said",
    "trace": "provenance_cli.trace:trace",
    "diff": "provenance_cli.diff:diff",
    "show": "provenance_cli.show:show",
    "documents": "provenance_cli.documents:documents",
    "speakers": "provenance_cli.speakers:speakers",
    "serve": "provenance_cli.serve:serve",
    "accounts": "provenance_cli.accounts:accounts",
    "review": "provenance_cli.review:review",
    "export": "provenance_cli.export:export",
    "db": "provenance_cli.db:db",
    "completion": "provenance_cli.completion:completion",
}
"""Name of each command and where it is written; a command's module is read only when it is asked for."""

STOPPED = (
    "stopped by Ctrl-C; what was already stored stays whole. Run the same command again to complete the rest."
)


class LazyGroup(click.Group):
    """A group that reads a command's module only when the command is called or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """Return the names in the order a newcomer needs them, not by the alphabet."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of this name, or None."""
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, _, attribute = place.partition(":")
        command = getattr(import_module(module), attribute)
        if not isinstance(command, click.Command):
            raise TypeError(f"{place} is no command")
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; every expected error becomes one line that says what happened and what to do."""
        try:
            return super().invoke(ctx)
        except ProvenanceError as error:
            raise click.ClickException(str(error)) from error
        except KeyboardInterrupt as error:
            raise click.ClickException(STOPPED) from error
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            place = f"{error.filename}: " if error.filename else ""
            raise click.ClickException(f"{place}{error.strerror or error}") from error


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with `provenance demo`. `provenance COMMAND --help` explains a command and gives examples.",
)
@click.option(
    "--db",
    "database",
    metavar="URL",
    envvar="PROVENANCE_DB",
    default="sqlite:///provenance.db",
    show_default=True,
    show_envvar=True,
    help="The database: a URL, or the path of an SQLite file. Created and migrated on first use.",
)
@click.option("-v", "--verbose", is_flag=True, help="Say more about what is done, on stderr.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
@click.version_option(package_name="quote-provenance", prog_name="provenance")
@click.pass_context
def cli(ctx: click.Context, database: str, verbose: bool, quiet: bool) -> None:
    """Who really said this, in which words, where first, and what changed on the way?

    Put in statements, transcripts and reports with `ingest`; ask with `trace`, `diff`, `said-by` and `who-said`.
    Results go to stdout, messages to stderr. Exit code 0: done; 1: something failed; 2: wrong usage.
    """
    if verbose and quiet:
        raise click.UsageError("-v and -q exclude each other; give one of them.")
    if os.environ.get("NO_COLOR"):  # https://no-color.org
        ctx.color = False
    ctx.obj = Session(database=database, verbosity=1 if verbose else -1 if quiet else 0)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # Arabic must come in and out whole under LANG=C too
            reconfigure(encoding="utf-8", errors="backslashreplace")
    cli(prog_name="provenance")
