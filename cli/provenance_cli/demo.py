"""`provenance demo`: a small invented story, and the four questions answered on it."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from provenance_cli.plain_text import isolated, listing, paragraph, shortened, shown, terminal_width
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    from provenance.services.ingest import IngestReport
    from provenance.services.lookup import FoundQuote
    from provenance.services.ports import Store

FINDINGS = 8
SPEAKERS = ("Mira Halden", "senior government official")
WORDING = "Varnia and its partners will not recognize any change of the border made by force"
STORY = """\
A story made for this project; its people, countries and outlets are invented.
President Marrow of Varnia telephones Premier Venn of Kestria about a valley on
their border. Her press secretary puts out a written statement; a senior
official, who wants no name, briefs reporters. Four English and three Arabic
reports follow. One of them is quietly changed the next morning. An older
statement has one sentence word for word, but is about another call.
"""


@click.command(short_help="Show what this program answers, on a small invented story.")
@click.option(
    "--keep", metavar="FILE", type=click.Path(dir_okay=False), help="Keep the database in this SQLite file."
)
@click.option("--serve", "serving", is_flag=True, help="Open the review desk on the story, until Ctrl-C.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    show_default=True,
    help="For --serve; 0 takes any free one.",
)
@pass_session
def demo(session: Session, *, keep: str | None, serving: bool, port: int) -> None:
    """Load a small invented story into a temporary database and show what this program answers.

    With --serve the review desk is opened on it instead, at the address that is printed.

    \b
    Examples:
      provenance demo
      provenance demo --serve
      provenance demo --keep demo.db && provenance --db demo.db who-said "a breakthrough this month"
    """
    from provenance.services.demo import ingest_story  # noqa: PLC0415

    if serving:
        from provenance_cli.serve import require_web  # noqa: PLC0415

        require_web()
    with tempfile.TemporaryDirectory(prefix="provenance-demo-") as folder:
        path = Path(keep) if keep else Path(folder) / "demo.db"
        with Session(database=f"sqlite:///{path.absolute()}", verbosity=session.verbosity).store() as store:
            report = ingest_story(store)
            for event in report.failed:
                session.fail(event.message)
            if report.failed:
                raise SystemExit(1)
            if not serving:
                for line in demo_lines(store, report):
                    click.echo(line)
        if serving:
            _serve(session, path, port=port)
    if keep:
        session.say(f"The database is kept: provenance --db {keep} documents")


def _serve(session: Session, path: Path, *, port: int) -> None:
    from provenance_cli.serve import login_name, run_desk  # noqa: PLC0415
    from provenance_web.settings import Settings  # noqa: PLC0415

    session.say(
        "The demo story is in a temporary database; what you decide is forgotten when you stop the desk."
    )
    run_desk(
        session,
        Settings(database=f"sqlite:///{path.absolute()}", port=port, single_user=login_name()),
    )


def demo_lines(store: Store, report: IngestReport) -> Iterator[str]:
    """Yield the whole demonstration."""
    yield STORY
    documents = len(report.new)
    versions = len(report.new_versions)
    yield f"Taken in: {documents} documents, {versions} of them in a second version; {report.linked} reports linked."
    yield from _who_said_what(store)
    yield from _where_from(store)
    yield from _what_changed(store)
    yield from _what_to_look_at(store)
    yield ""
    yield "Your own files: provenance ingest FILES; then said-by, trace, diff, review"
    yield "The same at the review desk in the browser: provenance demo --serve"
    yield "Each command explains itself: provenance COMMAND --help"


def _heading(number: int, question: str, command: str) -> Iterator[str]:
    yield ""
    yield click.style(f"{number}. {question}", bold=True)
    yield click.style(f"   $ provenance {command}", dim=True)
    yield ""


def _who_said_what(store: Store) -> Iterator[str]:
    from provenance.errors import LookupFailedError  # noqa: PLC0415
    from provenance.services.lookup import said_by  # noqa: PLC0415
    from provenance.services.ports import QuoteFilter  # noqa: PLC0415

    yield from _heading(1, "Who said what?", f'said-by "{SPEAKERS[0]}"; said-by "{SPEAKERS[1]}"; …')
    for speaker in SPEAKERS:
        try:
            found = list(said_by(store, speaker, chosen=QuoteFilter()))
        except LookupFailedError as error:
            yield str(error)
            continue
        documents = {one.document.id for one in found}
        yield f"{speaker}: {len(found)} quotes in {len(documents)} documents, such as"
        for one in _samples(found):
            yield f"  {one.quote.kind:8} [{one.version.lang}]  {one.document.id} {one.quote.start}-{one.quote.end}"
            yield paragraph(one.quote.wording, indent=6)
        yield ""
    counts: Counter[str] = Counter()
    for known in store.speakers():
        counts[known.name] += known.quotes
    listed = [f"{shown(name)} ({count})" for name, count in counts.most_common() if count]
    yield "All speakers:"
    yield from listing(listed, indent=2)


def _samples(found: Sequence[FoundQuote]) -> Iterator[FoundQuote]:
    """Yield a quote of each of two English reports and one Arabic one: the same words travel."""
    for lang, most in (("en", 2), ("ar", 1)):
        reports = [one for one in found if one.version.lang == lang and one.version.kind == "article"]
        firsts = {one.document.id: one for one in reversed(reports)}
        yield from [one for one in reports if firsts[one.document.id] is one][:most]


def _where_from(store: Store) -> Iterator[str]:
    from provenance.services.trace import trace  # noqa: PLC0415
    from provenance_cli.trace_text import trail_lines  # noqa: PLC0415

    yield from _heading(2, "Where does this wording come from?", f'trace "{WORDING[:42]}…"')
    yield from trail_lines(trace(store, WORDING))


def _what_changed(store: Store) -> Iterator[str]:
    from provenance.services.diff import compare  # noqa: PLC0415
    from provenance_cli.diff_text import comparison_lines  # noqa: PLC0415

    yield from _heading(3, "What changed on the way?", "diff ledger@1 ledger@2")
    yield from comparison_lines(compare(store, "ledger@1", "ledger@2"))


def _what_to_look_at(store: Store) -> Iterator[str]:
    from provenance.services.demo import worst_findings  # noqa: PLC0415
    from provenance_cli.change_words import change_text  # noqa: PLC0415

    yield from _heading(4, "What must a person look at?", "review list  (and `review next`: one key decides)")
    width = terminal_width()
    findings = worst_findings(store)
    for finding in findings[:FINDINGS]:
        later, earlier = finding.link.later, finding.link.earlier
        yield f"! {change_text(finding.change, room=width - 2)}"
        yield f"  {isolated(shown(later.document))}, from {isolated(shown(earlier.document))}:"
        yield f"    {isolated(shortened(later.span.exact, width - 4))}"
    if len(findings) > FINDINGS:
        yield f"… and {len(findings) - FINDINGS} more."
