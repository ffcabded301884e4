"""`provenance export`: everything, streamed."""

from __future__ import annotations

import sys
from datetime import datetime

import click

from provenance_cli.atomic_file import whole_file
from provenance_cli.params import since_option
from provenance_cli.session import Session, pass_session

FORMATS = ("jsonl", "csv", "web-annotation", "claimreview", "prov-json", "atom", "html")
FLAGS = {"bom": "--bom", "publisher": "--publisher", "publisher_url": "--publisher-url", "feed_url": "--feed-url",
         "limit": "--limit"}  # fmt: skip


@click.command(short_help="Write out everything that is stored.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="jsonl",
    show_default=True,
    help="jsonl: every object a line; csv: one table of quotes; web-annotation: W3C annotations; claimreview:"
    " schema.org reviews of judged changes; prov-json: W3C PROV; atom: feed of high-severity changes; html: the queue"
    " as a page.",
)
@click.option(
    "-o", "--out", "--output", "output", default="-", show_default=True, metavar="FILE",
    help="Where to write, whole or not at all; - is stdout.",
)  # fmt: skip
@since_option("Only documents published on or after this date, with those that their links lead back to.")
@click.option("--bom", is_flag=True, help="csv: begin with a byte order mark, by which Excel knows UTF-8.")
@click.option("--publisher", metavar="NAME", help="claimreview: who signs the reviews.")
@click.option(
    "--publisher-url", metavar="URL", help="claimreview: the publisher's page that shows the reviews."
)
@click.option("--feed-url", metavar="URL", help="atom: where the feed will be found.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    help="atom, html: at most so many entries; the rest is counted. [default: atom 100, html all]",
)
@pass_session
def export(
    session: Session,
    *,
    form: str,
    output: str,
    since: datetime | None,
    bom: bool,
    publisher: str | None,
    publisher_url: str | None,
    feed_url: str | None,
    limit: int | None,
) -> None:
    """Write everything that is stored: documents, versions, quotes, links and judgements.

    \b
    Examples:
      provenance export > archive.jsonl
      provenance export --format csv --bom --out quotes.csv
      provenance export --format web-annotation --since 2024-03-01 | jq .
      provenance export --format claimreview --publisher "Harbor Desk" --publisher-url https://desk.example/checks
      provenance export --format atom --feed-url https://desk.example/changes.atom --out changes.atom
    """
    from provenance.exporters.names import web_address  # noqa: PLC0415
    from provenance.services.export import ExportOptions, settings_of  # noqa: PLC0415
    from provenance.services.export import export as stream_out  # noqa: PLC0415

    given = {"bom": bom or None, "publisher": publisher, "publisher_url": publisher_url, "feed_url": feed_url,
             "limit": limit}  # fmt: skip
    for setting, value in given.items():
        if value is not None and setting not in settings_of(form):
            raise click.UsageError(f"{FLAGS[setting]} does not go with --format {form}; leave it out.")
        if setting.endswith("_url") and value is not None and web_address(value) is None:
            raise click.UsageError(
                f"{FLAGS[setting]} {value!r} is no http or https address; give a whole one."
            )
    if form == "claimreview" and not (publisher and publisher.strip() and publisher_url):
        raise click.UsageError("a ClaimReview is signed: give --publisher NAME and --publisher-url URL.")
    options = ExportOptions(
        since=since, bom=bom, publisher=publisher, publisher_url=publisher_url, feed_url=feed_url, limit=limit
    )
    with session.store() as store:
        if output == "-":
            report = stream_out(store, form=form, stream=sys.stdout, options=options)
            sys.stdout.flush()
        else:
            with whole_file(output) as stream:
                report = stream_out(store, form=form, stream=stream, options=options)
            session.say(f"{report.written} objects written to {output}.")
    for reason, count in sorted(report.left_out.items()):
        session.say(f"Left out: {count} {reason.replace('_', ' ')}.")
