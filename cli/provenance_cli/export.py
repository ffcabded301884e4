"""`provenance export`: everything, streamed."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from provenance_cli.session import Session, pass_session


@click.command(short_help="Write out everything that is stored.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "csv", "web-annotation"]),
    default="jsonl",
    show_default=True,
    help="jsonl: every object a line; csv: one table of quotes; web-annotation: W3C annotations.",
)
@click.option(
    "-o", "--output", default="-", show_default=True, metavar="FILE", help="Where to write; - is stdout."
)
@pass_session
def export(session: Session, form: str, output: str) -> None:
    """Write everything that is stored: documents, versions, quotes, links and judgements.

    \b
    Examples:
      provenance export > archive.jsonl
      provenance export --format csv -o quotes.csv
      provenance export --format web-annotation | jq .
    """
    from provenance.services.export import export as stream_out  # noqa: PLC0415

    with session.store() as store:
        if output == "-":
            stream_out(store, form=form, stream=sys.stdout)
            sys.stdout.flush()
            return
        with Path(output).open("w", encoding="utf-8", newline="") as stream:
            count = stream_out(store, form=form, stream=stream)
    session.say(f"{count} objects written to {output}.")
