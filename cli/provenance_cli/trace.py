"""`provenance trace`: where a wording comes from, and what became of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from provenance_cli.output import json_text
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    from provenance.services.trace import Trail


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

    words = sys.stdin.read().strip() if wording == "-" else wording
    with session.store() as store:
        trail = find(store, words)
    made = _render("json" if as_json else form, trail)
    with click.open_file(output, "w", encoding="utf-8") as stream:
        click.echo(made, file=stream)


def _render(form: str, trail: Trail) -> str:
    """Return the trail in one of the formats; only that format's module is read."""
    if form == "json":
        from provenance.services.answers.trail import trail_object  # noqa: PLC0415

        return json_text(trail_object(trail))
    if form == "html":
        from provenance.reports import render_trace_page  # noqa: PLC0415

        return render_trace_page(trail)
    if form == "svg":
        from provenance.reports import render_timeline_svg  # noqa: PLC0415

        return render_timeline_svg(trail.lineage)
    from provenance_cli.trace_text import trail_lines  # noqa: PLC0415

    return "\n".join(trail_lines(trail))
