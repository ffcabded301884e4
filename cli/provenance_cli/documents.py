"""`provenance documents`: what is stored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from provenance.model import DOCUMENT_KINDS
from provenance_cli.output import day_text, json_option, print_json
from provenance_cli.params import language_option
from provenance_cli.plain_text import isolated, shortened, terminal_width
from provenance_cli.session import Session, pass_session
from provenance_cli.table import table_lines

if TYPE_CHECKING:
    from provenance.services.ports import DocumentRow


@click.command(short_help="List the stored documents.")
@language_option("Only documents in this language.")
@click.option("--kind", type=click.Choice(DOCUMENT_KINDS), help="Only documents of this kind.")
@json_option
@pass_session
def documents(session: Session, lang: str | None, kind: str | None, as_json: bool) -> None:
    """List the stored documents by date: id, language, kind, number of versions and quotes, title below.

    \b
    Examples:
      provenance documents
      provenance documents --lang ar
      provenance documents --kind statement --json
    """
    with session.store() as store:
        rows = list(store.documents(lang=lang, kind=kind))
    if as_json:
        from provenance.services.answers.archive import document_row_object  # noqa: PLC0415

        print_json({"documents": [document_row_object(row) for row in rows]})
    elif rows:
        click.echo("\n".join(_lines(rows)))
    else:
        session.say("No document is stored here that fits; `provenance ingest` takes documents in.")


HEADS = ("Published", "Document", "Lang", "Kind", "Versions", "Quotes")


def _lines(rows: Sequence[DocumentRow]) -> Iterator[str]:
    """Yield two lines a document: its facts in columns, its title below."""
    width = terminal_width()
    heads, rule, *facts = table_lines(HEADS, [_cells(row, width - 54) for row in rows], grow=1)
    yield heads
    yield rule
    for row, line in zip(rows, facts, strict=True):
        yield line
        title = row.version.title or row.document.outlet
        if title:
            yield " " * 14 + isolated(shortened(title, width - 14))


def _cells(row: DocumentRow, room: int) -> tuple[str, ...]:
    version = row.version
    return (
        "unknown" if version.published is None else day_text(version.published, "day"),
        shortened(row.document.id, room),
        version.lang,
        version.kind,
        str(row.versions),
        str(row.quotes),
    )
