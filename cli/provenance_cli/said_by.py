"""`provenance said-by`: everything a speaker said."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

from provenance_cli.output import json_option, print_json
from provenance_cli.params import language_option, limit_option, quote_kind_option, since_option, until_option
from provenance_cli.plain_text import isolated, shown
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    pass


@click.command("said-by", short_help="List everything a speaker said.")
@click.argument("speaker")
@click.option("--about", metavar="TEXT", help="Only quotes with these words.")
@since_option("Only quotes published on or after this date.")
@until_option("Only quotes published on or before this date.")
@language_option("Only quotes in this language.")
@quote_kind_option
@click.option("--outlet", help="Only quotes in documents of this outlet.")
@limit_option(100)
@json_option
@pass_session
def said_by(
    session: Session,
    *,
    speaker: str,
    about: str | None,
    since: datetime | None,
    until: datetime | None,
    lang: str | None,
    kind: str | None,
    outlet: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """List everything SPEAKER said, by date: each quote and claim with its exact place.

    SPEAKER is a name or alias in any script, a part of one, or a key from `provenance speakers list`. Persons whose
    full name sounds the same in another script are listed too, and named on stderr: `provenance speakers merge`
    makes them one. A description ("senior government official") finds all unnamed speakers of that kind, outlet by
    outlet.

    \b
    Examples:
      provenance said-by "Mira Halden"
      provenance said-by "senior government official" --since 2024-03-14 --kind direct
      provenance said-by هالدن --about الحدود --json
    """
    from provenance.services.answers.archive import said_by_object  # noqa: PLC0415
    from provenance.services.lookup import find_speakers  # noqa: PLC0415
    from provenance.services.lookup import said_by as find  # noqa: PLC0415
    from provenance.services.namesakes import find_namesakes  # noqa: PLC0415
    from provenance.services.ports import QuoteFilter  # noqa: PLC0415
    from provenance_cli.quote_lines import found_quote_lines  # noqa: PLC0415

    chosen = QuoteFilter(
        about=about, since=since, until=until, lang=lang, kind=kind, outlet=outlet, limit=limit
    )
    with session.store() as store:
        speakers = find_speakers(store, speaker)
        namesakes = find_namesakes(store, speakers)
        found = list(find(store, speaker, chosen=chosen))
    for other in namesakes:
        session.say(f"Also {isolated(other.name)} ({other.key}), who sounds the same in another script.")
    if as_json:
        print_json(said_by_object((*speakers, *namesakes), found))
        return
    apart = len(speakers) > 1 and all(one.kind in {"anonymous", "collective"} for one in speakers)
    if apart:
        # Nobody says that they are one: each outlet's unnamed official stands under its outlet.
        session.say(f"{len(speakers)} unnamed speakers fit, each kept apart by outlet and document.")
        found.sort(key=lambda one: one.document.outlet or "")
    above: str | None = None
    for number, one in enumerate(found):
        if number:
            click.echo()
        if apart and (not number or one.document.outlet != above):
            above = one.document.outlet
            click.echo(click.style(f"── {isolated(shown(above or 'outlet not known'))}", bold=True))
        for line in found_quote_lines(one):
            click.echo(line)
    if not found:
        session.say("No quote of this speaker fits; leave out a filter to see more.")
