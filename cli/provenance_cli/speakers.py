"""`provenance speakers`: the speakers of the archive, and decisions about who is who."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

import click

from provenance_cli.output import json_option, print_json
from provenance_cli.plain_text import isolated, shown
from provenance_cli.quote_lines import SPEAKER_KIND_WORDS
from provenance_cli.session import Session, pass_session
from provenance_cli.table import table_lines

if TYPE_CHECKING:
    from provenance.services.ports import StoredSpeaker


def _login() -> str:
    """Return the name of who runs this; a container may have none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


reviewer_option = click.option(
    "--by", "reviewer", default=_login, show_default="your login name", help="Who decides this."
)
reason_option = click.option("--reason", default="", help="Why; kept with the decision.")


@click.group(short_help="List and show speakers; merge two; name one.")
def speakers() -> None:
    """List and show speakers; merge two that are one; give one a further name.

    \b
    Examples:
      provenance speakers list
      provenance speakers show "Mira Halden"
    """


@speakers.command("list")
@click.option("--matching", metavar="TEXT", help="Only speakers in whose names this occurs.")
@json_option
@pass_session
def list_speakers(session: Session, matching: str | None, as_json: bool) -> None:
    """List all speakers by name, with their kind, role and number of quotes.

    \b
    Examples:
      provenance speakers list
      provenance speakers list --matching official --json
    """
    with session.store() as store:
        found = store.speakers(matching=matching)
    if as_json:
        print_json({"speakers": [speaker_row_object(one) for one in found]})
    elif found:
        rows = [
            (str(one.quotes), SPEAKER_KIND_WORDS.get(one.kind, one.kind), one.name, one.role or "", one.key)
            for one in found
        ]
        click.echo("\n".join(table_lines(("Quotes", "Kind", "Name", "Role", "Key"), rows, grow=2)))
    else:
        session.say("No speaker is stored here that fits; `provenance ingest` takes documents in.")


@speakers.command("show")
@click.argument("speaker")
@json_option
@pass_session
def show_speaker(session: Session, speaker: str, as_json: bool) -> None:
    """Show one speaker with all names seen or given.

    \b
    Examples:
      provenance speakers show "Mira Halden"
      provenance speakers show هالدن --json
    """
    from provenance.services.lookup import find_speaker  # noqa: PLC0415

    with session.store() as store:
        found = find_speaker(store, speaker)
    if as_json:
        print_json(speaker_row_object(found))
        return
    click.echo(f"{isolated(shown(found.name))}  ({SPEAKER_KIND_WORDS.get(found.kind, found.kind)})")
    if found.role:
        click.echo(f"  role    {isolated(shown(found.role))}")
    click.echo(f"  key     {found.key}")
    click.echo(f"  quotes  {found.quotes}")
    for alias in found.aliases:
        click.echo(f"  alias   {isolated(shown(alias))}")


@speakers.command("merge")
@click.argument("keep")
@click.argument("gone")
@reviewer_option
@reason_option
@pass_session
def merge_speakers(session: Session, keep: str, gone: str, reviewer: str, reason: str) -> None:
    """Give all quotes of GONE to KEEP; its names stay as aliases and the decision is noted.

    \b
    Examples:
      provenance speakers merge "Mira Halden" "ميرا هالدن" --reason "same person"
    """
    from provenance.services.decisions import merge  # noqa: PLC0415

    with session.store() as store:
        kept = merge(store, keep=keep, gone=gone, reviewer=reviewer, reason=reason)
    click.echo(f"Merged: {isolated(shown(kept.name))} now has {kept.quotes} quotes.")


@speakers.command("alias")
@click.argument("speaker")
@click.argument("alias")
@reviewer_option
@reason_option
@pass_session
def alias_speaker(session: Session, speaker: str, alias: str, reviewer: str, reason: str) -> None:
    """Give SPEAKER a further name, under which it is then found too; the decision is noted.

    \b
    Examples:
      provenance speakers alias "Mira Halden" "M. Halden"
    """
    from provenance.services.decisions import add_alias  # noqa: PLC0415

    with session.store() as store:
        named = add_alias(store, speaker=speaker, alias=alias, reviewer=reviewer, reason=reason)
    click.echo(f"{isolated(shown(named.name))} is now also called {isolated(shown(alias))}.")


def speaker_row_object(speaker: StoredSpeaker) -> dict[str, object]:
    """Return a speaker of the archive as JSON."""
    return {
        "key": speaker.key,
        "name": speaker.name,
        "kind": speaker.kind,
        "role": speaker.role,
        "aliases": list(speaker.aliases),
        "quotes": speaker.quotes,
    }
