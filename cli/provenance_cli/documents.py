"""`provenance documents`: what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from provenance.model import DOCUMENT_KINDS
from provenance_cli.output import day_text, json_option, print_json
from provenance_cli.params import language_option
from provenance_cli.plain_text import shortened
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
    """List the stored documents by date: id, language, kind, number of versions and quotes, title.

    \b
    Examples:
      provenance documents
      provenance documents --lang ar
      provenance documents --kind statement --json
    """
    with session.store() as store:
        rows = list(store.documents(lang=lang, kind=kind))
    if as_json:
        print_json({"documents": [document_row_object(row) for row in rows]})
    elif rows:
        click.echo("\n".join(table_lines(HEADS, map(_cells, rows), grow=6)))
    else:
        session.say("No document is stored here that fits; `provenance ingest` takes documents in.")


HEADS = ("Published", "Document", "Lang", "Kind", "Ver", "Quo", "Title")


def _cells(row: DocumentRow) -> tuple[str, ...]:
    version = row.version
    when = day_text(version.published, "day")
    return (
        "unknown" if version.published is None else when,
        shortened(row.document.id, 20),
        version.lang,
        version.kind,
        str(row.versions),
        str(row.quotes),
        shortened(version.title or row.document.outlet or "", 44),
    )


def document_row_object(row: DocumentRow) -> dict[str, object]:
    """Return one line of the listing as JSON."""
    from provenance.exporters.jsonl import time_text  # noqa: PLC0415

    version = row.version
    return {
        "id": row.document.id,
        "url": row.document.url,
        "outlet": row.document.outlet,
        "title": version.title,
        "published": time_text(version.published, version.published_precision),
        "lang": version.lang,
        "kind": version.kind,
        "sha256": version.sha256,
        "versions": row.versions,
        "quotes": row.quotes,
    }
