"""`provenance extract`: the quotes of files, without a database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from provenance.model import DocumentKind
from provenance_cli.output import print_json
from provenance_cli.params import inputs_argument, kind_option, lang_option, tier_option
from provenance_cli.plain_text import isolated, shown
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    from provenance.nlp.component import Tier
    from provenance.services.ports import AnalysedVersion


@click.command(short_help="Print the quotes and claims of files; nothing is stored.")
@inputs_argument
@lang_option
@kind_option
@click.option("--title", help="Title of the document; it helps to tell statements and transcripts.")
@click.option("--outlet", help="Who published it.")
@tier_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl"]),
    default="table",
    show_default=True,
    help="How to print: a table, one JSON object (a list for several documents), or one line a document.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@pass_session
def extract(
    session: Session,
    *,
    inputs: tuple[str, ...],
    lang: str | None,
    kind: DocumentKind | None,
    title: str | None,
    outlet: str | None,
    tier: Tier | None,
    form: str,
    as_json: bool,
) -> None:
    """Print the quotes and claims of files: who, in which words, where. Nothing is stored.

    INPUT is a file, a folder, a glob or - for standard input: .txt, .md, .html or .jsonl.

    \b
    Examples:
      provenance extract report.txt
      provenance extract --lang ar --format jsonl reports/*.md
      curl -s https://example.org/a.html | provenance extract - --format json
    """
    from provenance.importers.base import ImportOptions  # noqa: PLC0415

    options = ImportOptions(lang=lang, kind=kind, title=title, outlet=outlet)
    session.detail(f"extractor: grammar and trained components, tier {tier or 'by kind of document'}")
    failures = [0]
    found = _analysed(session, inputs, options, tier, failures)
    if as_json or form == "json":
        objects = [_object(analysed) for analysed in found]
        if objects:
            print_json(objects[0] if len(objects) == 1 else objects)
    elif form == "jsonl":
        for analysed in found:
            click.echo(json.dumps(_object(analysed), ensure_ascii=False))
    else:
        for number, analysed in enumerate(found):
            _print_table(analysed, first=number == 0)
    if failures[0]:
        raise SystemExit(1)


def _analysed(
    session: Session, inputs: tuple[str, ...], options: object, tier: Tier | None, failures: list[int]
) -> Iterator[AnalysedVersion]:
    """Yield each input analysed; what fails is named on stderr and counted."""
    from provenance.errors import InputError  # noqa: PLC0415
    from provenance.importers.base import ImportFailure, ImportOptions  # noqa: PLC0415
    from provenance.importers.files import open_inputs  # noqa: PLC0415
    from provenance.services.analysis import analyse  # noqa: PLC0415

    if not isinstance(options, ImportOptions):
        raise TypeError("options must be ImportOptions")
    for item in open_inputs(inputs, options=options):
        try:
            if isinstance(item, ImportFailure):
                session.fail(item.message)
                failures[0] += 1
            else:
                yield analyse(item, tier=tier)
        except InputError as error:
            session.fail(f"{item.place}: {error}")
            failures[0] += 1


def _object(analysed: AnalysedVersion) -> dict[str, object]:
    from provenance.exporters.jsonl import extraction_object  # noqa: PLC0415

    version = analysed.version
    return extraction_object(
        document=version.document,
        lang=version.lang,
        kind=version.kind,
        sha256=version.sha256,
        length=len(version.text),
        quotes=analysed.quotes,
        flags=analysed.flags,
    )


def _print_table(analysed: AnalysedVersion, *, first: bool) -> None:
    from provenance_cli.flag_lines import flag_line  # noqa: PLC0415
    from provenance_cli.quote_lines import quote_table  # noqa: PLC0415

    version = analysed.version
    if not first:
        click.echo()
    count = len(analysed.quotes)
    click.echo(
        f"{isolated(shown(version.document))}  ({version.lang}, {version.kind}, "
        f"{count} quote{'' if count == 1 else 's'})"
    )
    if version.title:
        click.echo(isolated(shown(version.title)))
    if analysed.quotes:
        click.echo("\n".join(quote_table(analysed.quotes)))
    for flag in analysed.flags:
        click.echo(flag_line(flag))
