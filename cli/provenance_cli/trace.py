"""`provenance trace`: where a wording comes from, and what became of it."""

from __future__ import annotations

import click

from provenance.model import Lineage
from provenance_cli.output import json_text
from provenance_cli.session import Session, pass_session


@click.command(short_help="Show where a wording comes from and what became of it.")
@click.argument("wording", metavar="QUOTE_ID|TEXT")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html", "svg"]),
    default="text",
    show_default=True,
    help="html and svg are self-contained files.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option(
    "-o", "--output", default="-", show_default=True, metavar="FILE", help="Where to write; - is stdout."
)
@pass_session
def trace(session: Session, wording: str, form: str, as_json: bool, output: str) -> None:
    """Show the origin of a wording, every later variant in time order, and what changed at each.

    Give the id of a quote, or words in any language: the stored sentence that carries them best is traced.
    - reads the words from standard input.

    \b
    Examples:
      provenance trace "will not recognize any change of the border"
      provenance trace q3f0c5a9d2e7b4816 --format html -o trail.html
      echo "لن يعترفوا بأي تغيير للحدود" | provenance trace - --json
    """
    from provenance.services.trace import trace as find  # noqa: PLC0415

    words = click.get_text_stream("stdin").read().strip() if wording == "-" else wording
    with session.store() as store:
        lineage = find(store, words)
    made = _render("json" if as_json else form, lineage)
    with click.open_file(output, "w", encoding="utf-8") as stream:
        stream.write(made + "\n")


def _render(form: str, lineage: Lineage) -> str:
    """Return the lineage in one of the formats; only that format's module is read."""
    if form == "json":
        from provenance_cli.trace_json import lineage_object  # noqa: PLC0415

        return json_text(lineage_object(lineage))
    if form == "html":
        from provenance_cli.trace_html import lineage_page  # noqa: PLC0415

        return lineage_page(lineage)
    if form == "svg":
        from provenance_cli.trace_svg import lineage_picture  # noqa: PLC0415

        return lineage_picture(lineage)
    from provenance_cli.trace_text import lineage_lines  # noqa: PLC0415

    return "\n".join(lineage_lines(lineage))
