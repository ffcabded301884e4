"""`provenance speakers`: the speakers of the archive; deciding who is who stands in `speaker_decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from provenance_cli.output import json_option, print_json
from provenance_cli.plain_text import isolated, shown
from provenance_cli.quote_lines import SPEAKER_KIND_WORDS
from provenance_cli.session import Session, pass_session
from provenance_cli.speaker_decisions import (
    alias_command,
    decision_line,
    log_command,
    merge_command,
    split_command,
    undo_command,
)
from provenance_cli.table import table_lines

if TYPE_CHECKING:
    from provenance.services.ports import StoredSpeaker


@click.group(short_help="List and show speakers; merge, split and name them.")
def speakers() -> None:
    """List and show speakers; merge two that are one; split one that is two; give one a further name.

    What you decide is kept with who, when and why, holds for documents that come later, and can be undone.

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
    """List all speakers by name, with their kind, role or outlet, and number of quotes.

    Unnamed officials of one description are speakers of their own in each document; they stand together, by outlet.

    \b
    Examples:
      provenance speakers list
      provenance speakers list --matching official --json
    """
    with session.store() as store:
        found = store.speakers(matching=matching)
    if as_json:
        from provenance.services.answers.archive import speaker_row_object  # noqa: PLC0415

        print_json({"speakers": [speaker_row_object(one) for one in found]})
    elif found:
        rows = [
            (str(one.quotes), SPEAKER_KIND_WORDS.get(one.kind, one.kind), one.name, _apart(one), one.key)
            for one in found
        ]
        click.echo("\n".join(table_lines(("Quotes", "Kind", "Name", "Role or outlet", "Key"), rows, grow=2)))
    else:
        session.say("No speaker is stored here that fits; `provenance ingest` takes documents in.")


@speakers.command("show")
@click.argument("speaker")
@json_option
@pass_session
def show_speaker(session: Session, speaker: str, as_json: bool) -> None:
    """Show one speaker: all names seen or given, the roles and the documents that give them, what was decided.

    \b
    Examples:
      provenance speakers show "Mira Halden"
      provenance speakers show هالدن --json
    """
    from provenance.services.decisions import decisions  # noqa: PLC0415
    from provenance.services.lookup import find_speaker  # noqa: PLC0415

    with session.store() as store:
        found = find_speaker(store, speaker)
        roles, decided = store.speaker_roles(found.key), decisions(store, speaker=found)
    if as_json:
        from provenance.services.answers.archive import shown_speaker_object  # noqa: PLC0415

        print_json(shown_speaker_object(found, roles, decided))
        return
    click.echo(f"{isolated(shown(found.name))}  ({SPEAKER_KIND_WORDS.get(found.kind, found.kind)})")
    click.echo(f"  key     {found.key}")
    click.echo(f"  quotes  {found.quotes}")
    for role in roles:
        places = ", ".join(isolated(shown(document)) for document in role.documents)
        click.echo(f"  role    {isolated(shown(role.role))}  in {places}")
    for outlet in found.outlets:
        click.echo(f"  outlet  {isolated(shown(outlet))}")
    for alias in found.aliases:
        click.echo(f"  alias   {isolated(shown(alias))}")
    for one in decided:
        click.echo(f"  decided {decision_line(one)}")


def _apart(speaker: StoredSpeaker) -> str:
    """Return what tells a speaker from others of its name: the role, for unnamed ones the outlet."""
    return ", ".join(speaker.outlets) if speaker.kind in {"anonymous", "collective"} else speaker.role or ""


for _command in (merge_command, split_command, alias_command, log_command, undo_command):
    speakers.add_command(_command)
