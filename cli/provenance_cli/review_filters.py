"""`provenance review filters`: filters kept under a name."""

from __future__ import annotations

from typing import Any

import click

from provenance_cli.review_options import filter_options, open_queue, read_filter
from provenance_cli.session import Session, pass_session
from provenance_cli.speaker_decisions import reviewer_option


@click.group("filters", short_help="Keep filters under a name.")
def filters() -> None:
    """Filters that you keep under a name, for `--saved`.

    \b
    Examples:
      provenance review filters save arabic --lang ar
      provenance review filters list
    """


@filters.command("save")
@click.argument("name")
@filter_options
@reviewer_option
@pass_session
def save_filter_command(
    session: Session, /, *, name: str, reviewer: str, saved: str | None, **given: Any
) -> None:
    """Keep the filter that the options describe as NAME.

    \b
    Examples:
      provenance review filters save arabic --lang ar --severity high
    """
    from provenance.services.review.views import SavedFilter  # noqa: PLC0415

    with open_queue(session) as desk:
        chosen = read_filter(desk, reviewer, saved, given)
        desk.save_filter(SavedFilter(reviewer=reviewer, name=name, chosen=chosen))
    click.echo(f"Saved as {name}.")


@filters.command("list")
@reviewer_option
@pass_session
def list_filters_command(session: Session, reviewer: str) -> None:
    """List your filters.

    \b
    Examples:
      provenance review filters list
    """
    with open_queue(session) as desk:
        for one in desk.saved_filters(reviewer):
            fields = {name: getattr(one.chosen, name) for name in one.chosen.__dataclass_fields__}
            told = ", ".join(
                f"{name}={value}" for name, value in fields.items() if value not in (None, (), False)
            )
            click.echo(f"{one.name}: {told}")


@filters.command("drop")
@click.argument("name")
@reviewer_option
@pass_session
def drop_filter_command(session: Session, name: str, reviewer: str) -> None:
    """Forget the filter NAME.

    \b
    Examples:
      provenance review filters drop arabic
    """
    with open_queue(session) as desk:
        desk.drop_filter(reviewer=reviewer, name=name)
    click.echo(f"{name} is forgotten.")
