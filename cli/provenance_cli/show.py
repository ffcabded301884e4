"""`provenance show`: one document, version or quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from provenance_cli.output import day_text, json_option, print_json
from provenance_cli.plain_text import isolated, paragraph, shown
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    from provenance.services.lookup import FoundQuote, FoundVersion


@click.command(short_help="Show a quote, a document or a version.")
@click.argument("name", metavar="ID")
@click.option("--text/--no-text", "with_text", default=False, help="Print the document's text as well.")
@json_option
@pass_session
def show(session: Session, name: str, with_text: bool, as_json: bool) -> None:
    """Show a quote by its id, or a document by its id or URL; ID@1 is a document's first version.

    \b
    Examples:
      provenance show ledger
      provenance show ledger@1 --text
      provenance show q3f0c5a9d2e7b4816 --json
    """
    from provenance.services.lookup import show_quote, show_version  # noqa: PLC0415

    with session.store() as store:
        quote = show_quote(store, name)
        version = None if quote else show_version(store, name)
    if quote is not None:
        _print_quote(quote, as_json=as_json)
    elif version is not None:
        _print_version(version, as_json=as_json, with_text=with_text)


def _print_quote(found: FoundQuote, *, as_json: bool) -> None:
    from provenance.services.answers.archive import found_quote_object  # noqa: PLC0415
    from provenance_cli.quote_lines import quote_detail_lines  # noqa: PLC0415

    if as_json:
        print_json(found_quote_object(found))
        return
    when = day_text(found.version.published, found.version.published_precision)
    click.echo(click.style(found.quote.id, bold=True))
    click.echo(f"document    {isolated(shown(found.document.id))}@{found.version.number}, {when}")
    for line in quote_detail_lines(found.quote):
        click.echo(line)


def _print_version(found: FoundVersion, *, as_json: bool, with_text: bool) -> None:
    from provenance.services.answers.archive import shown_version_object  # noqa: PLC0415
    from provenance_cli.quote_lines import quote_table  # noqa: PLC0415

    document, version = found.document, found.version
    if as_json:
        print_json(shown_version_object(found))
        return
    when = day_text(version.published, version.published_precision)
    click.echo(
        click.style(isolated(shown(document.id)), bold=True)
        + f"  version {version.number} of {found.versions}"
    )
    for name, value in (
        ("title", version.title),
        ("outlet", document.outlet),
        ("url", document.url),
        ("published", when),
        ("language", version.lang),
        ("kind", version.kind),
        ("sha256", version.sha256),
    ):
        if value:
            click.echo(f"{name:10}  {isolated(shown(value))}")
    if found.quotes:
        click.echo()
        click.echo("\n".join(quote_table(found.quotes)))
    if with_text:
        click.echo()
        for line in version.text.split("\n"):
            click.echo(paragraph(line))
