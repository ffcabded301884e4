"""`provenance diff`: two quotes or two versions side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from provenance_cli.output import json_text
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    from provenance.services.diff import Comparison


@click.command(short_help="Compare two quotes, or two versions of a document.")
@click.argument("earlier", metavar="A")
@click.argument("later", metavar="B")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="html is a self-contained file.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option(
    "-o", "--output", default="-", show_default=True, metavar="FILE", help="Where to write; - is stdout."
)
@pass_session
def diff(session: Session, *, earlier: str, later: str, form: str, as_json: bool, output: str) -> None:
    """Compare two quotes, or two versions of a document, word by word; A is the earlier side.

    A and B are two quote ids, or two documents or versions: ID@1 ID@2. Versions also show what became of every
    quote: kept, altered, given to another speaker, lost or gained.

    \b
    Examples:
      provenance diff ledger@1 ledger@2
      provenance diff q3f0c5a9d2e7b4816 q90b1a2c3d4e5f607 --format json
      provenance diff ledger@1 ledger@2 --format html -o changes.html
    """
    from provenance.services.diff import compare  # noqa: PLC0415

    with session.store() as store:
        comparison = compare(store, earlier, later)
    made = _render("json" if as_json else form, comparison)
    with click.open_file(output, "w", encoding="utf-8") as stream:
        click.echo(made, file=stream)


def _render(form: str, comparison: Comparison) -> str:
    """Return the comparison in one of the formats; only that format's module is read."""
    if form == "json":
        from provenance.services.answers.comparison import comparison_object  # noqa: PLC0415

        return json_text(comparison_object(comparison))
    if form == "html":
        from provenance.reports import render_diff_page  # noqa: PLC0415

        return render_diff_page(comparison)
    from provenance_cli.diff_text import comparison_lines  # noqa: PLC0415

    return "\n".join(comparison_lines(comparison))
