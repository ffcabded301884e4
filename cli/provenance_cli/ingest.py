"""`provenance ingest`: take documents into the database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from provenance.model import DocumentKind
from provenance_cli.output import json_option, print_json
from provenance_cli.params import inputs_argument, kind_option, lang_option, tier_option
from provenance_cli.plain_text import isolated, shown
from provenance_cli.progress import Progress
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    from provenance.nlp.component import Tier
    from provenance.services.ingest import IngestEvent, IngestReport

ONE_DOCUMENT = {".txt", ".md", ".html", ".htm"}
"""Endings of files that hold one document."""
LISTED = 20
"""Documents named one by one in the summary; more are counted, and all are named with -v or --json."""


@click.command(short_help="Store documents with their quotes, speakers and links.")
@inputs_argument
@click.option("--outlet", help="Who published the inputs.")
@click.option("--published", metavar="DATE", help="When they were published, such as 2021-12-30.")
@lang_option
@kind_option
@click.option("--url", help="Address of the document, when there is one input.")
@click.option("--title", help="Title of the document, when there is one input.")
@click.option(
    "--workers",
    type=click.IntRange(min=1, max=64),
    help="Processes to analyse and link with. [default: one a core]",
)
@tier_option
@json_option
@pass_session
def ingest(
    session: Session,
    *,
    inputs: tuple[str, ...],
    outlet: str | None,
    published: str | None,
    lang: str | None,
    kind: DocumentKind | None,
    url: str | None,
    title: str | None,
    workers: int | None,
    tier: Tier | None,
    as_json: bool,
) -> None:
    """Store documents with their quotes, speakers and links; say what is new, what changed and what failed.

    INPUT is a file, a folder, a glob or - for standard input: .txt, .md with front matter, .html or .jsonl. The
    same URL or id with another text becomes the next version of that document. A stopped run is completed by
    running the same command again.

    \b
    Examples:
      provenance ingest reports/
      provenance ingest statement.txt --kind statement --outlet "The Ministry" --published 2024-03-14
      provenance ingest 'archive/**/*.jsonl' --lang ar
    """
    from provenance.services.workers import WORTH_A_POOL, default_workers, prepare_workers  # noqa: PLC0415

    if (workers or default_workers()) > 1 and (len(inputs) >= WORTH_A_POOL or not all(map(_is_one, inputs))):
        prepare_workers("provenance_db.store")
    from provenance.importers.base import ImportOptions  # noqa: PLC0415
    from provenance.importers.files import open_inputs  # noqa: PLC0415
    from provenance.services.ingest import ingest as take_in  # noqa: PLC0415

    options = ImportOptions(outlet=outlet, published=published, lang=lang, kind=kind, url=url, title=title)
    with session.store() as store, Progress(shown=session.verbosity >= 0) as progress:

        def heard(event: IngestEvent) -> None:
            progress.step("documents read")
            if event.outcome == "failed":
                progress.above(lambda: session.fail(event.message))
            else:
                progress.above(lambda: session.detail(f"{event.outcome}: {event.document} ({event.place})"))

        report = take_in(
            store,
            open_inputs(inputs, options=options),
            workers=workers,
            tier=tier,
            watch=heard,
            watch_links=lambda done, total: progress.step("documents linked", done=done, total=total),
        )
    if as_json:
        print_json(report_object(report))
    else:
        for line in report_lines(report):
            click.echo(line)
    if report.failed:
        raise SystemExit(1)


def _is_one(given: str) -> bool:
    """Tell whether an input is certainly a single document."""
    return Path(given).suffix.lower() in ONE_DOCUMENT and Path(given).is_file()


def report_lines(report: IngestReport) -> list[str]:
    """Return the summary of a run: counts, and the documents behind them when they are few."""
    counts = {
        "new": report.new,
        "new versions": report.new_versions,
        "unchanged": report.unchanged,
        "failed": report.failed,
    }
    lines = [", ".join(f"{len(events)} {word}" for word, events in counts.items()) + "."]
    for word, events in (("new", report.new), ("new version", report.new_versions)):
        lines += [
            f"  {word}: {isolated(shown(event.document or ''))} ({_summary(event)})"
            for event in events[:LISTED]
        ]
        if len(events) > LISTED:
            lines.append(f"  … and {len(events) - LISTED} more")
    if report.boilerplate:
        lines.append(
            f"  boilerplate: {report.boilerplate} sentences that other reports have too and nobody said; not linked"
        )
    if report.failed:
        lines.append(f"  failed: {len(report.failed)}, named above; mend them and run the same command again")
    return lines


def _summary(event: IngestEvent) -> str:
    """Return how many quotes a document has, and what its reader should know of them."""
    return "; ".join([f"{event.quotes} quotes", *map(shown, event.flags)])


def report_object(report: IngestReport) -> dict[str, object]:
    """Return the report as JSON."""
    lists = {
        "new": report.new,
        "new_versions": report.new_versions,
        "unchanged": report.unchanged,
        "failed": report.failed,
    }
    found: dict[str, object] = {
        name: [
            {
                "place": event.place,
                "document": event.document,
                "quotes": event.quotes,
                "message": event.message,
            }
            for event in events
        ]
        for name, events in lists.items()
    }
    return found | {"linked": report.linked, "boilerplate": report.boilerplate}
