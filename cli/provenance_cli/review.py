"""`provenance review`: the queue of what a person must look at, worst first."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from provenance_cli.output import json_option, print_json
from provenance_cli.review_filters import filters
from provenance_cli.review_options import filter_options, open_queue, read_filter
from provenance_cli.review_record import (
    decide_command,
    export_command,
    log_command,
    readers_command,
    stats_command,
    undo_command,
)
from provenance_cli.session import Session, pass_session
from provenance_cli.speaker_decisions import reviewer_option


@click.group(short_help="Decide what a person must look at, worst first.")
def review() -> None:
    """The review queue: altered quotations, changed numbers and names, doubtful speakers, worst first.

    \b
    Examples:
      provenance review list
      provenance review next
      provenance review decide ITEM confirm --reason "checked with the recording"
    """


@review.command("list")
@filter_options
@reviewer_option
@click.option("--offset", type=click.IntRange(min=0), default=0, help="Skip so many items.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many items."
)
@json_option
@pass_session
def list_command(
    session: Session,
    /,
    *,
    reviewer: str,
    saved: str | None,
    offset: int,
    limit: int,
    as_json: bool,
    **given: Any,
) -> None:
    """List what waits, worst first; what a filter leaves out is counted.

    \b
    Examples:
      provenance review list --rule number --severity high
      provenance review list --state confirmed --json
    """
    from provenance.services.answers.review import page_object  # noqa: PLC0415
    from provenance_cli.review_lines import page_lines  # noqa: PLC0415

    with open_queue(session) as desk:
        chosen = read_filter(desk, reviewer, saved, given)
        page = desk.queue(chosen, reviewer=reviewer, offset=offset, limit=limit)
    if as_json:
        print_json(page_object(page))
        return
    for line in page_lines(page):
        click.echo(line)


@review.command("next")
@filter_options
@reviewer_option
@click.option("--once", is_flag=True, help="Claim and show the next item without asking for a decision.")
@json_option
@pass_session
def next_command(
    session: Session, /, *, reviewer: str, saved: str | None, once: bool, as_json: bool, **given: Any
) -> None:
    """Go through the queue, one key for each item; whoever works on an item holds it for a quarter of an hour.

    Keys: c confirm, r reject, f false alarm, x correct, u unsure, s skip, k comment, z undo, q quit, ? help; the same
    keys work on Arabic and Cyrillic keyboards. Without a terminal, each key is read from a line of its own.

    \b
    Examples:
      provenance review next
      provenance review next --lang ar --severity high
      provenance review next --once --json
    """
    from provenance.services.answers.review import view_object  # noqa: PLC0415
    from provenance_cli.review_lines import view_lines  # noqa: PLC0415
    from provenance_cli.review_next import Reviewing  # noqa: PLC0415

    with open_queue(session) as desk:
        chosen = read_filter(desk, reviewer, saved, given)
        if not (once or as_json):
            done = Reviewing(desk, chosen, reviewer=reviewer, say=click.echo).run()
            session.say(f"{done} decided.")
            return
        view = desk.next(chosen, reviewer=reviewer)
    if as_json:
        print_json({"items": []} if view is None else view_object(view))
    elif view is None:
        session.say("Nothing is left for you.")
    else:
        for line in view_lines(view):
            click.echo(line)


@review.command("show")
@click.argument("item")
@reviewer_option
@json_option
@pass_session
def show_command(session: Session, item: str, reviewer: str, as_json: bool) -> None:
    """Show ITEM: both wordings, what changed, why it is here, who decided what.

    \b
    Examples:
      provenance review show i0123456789abcdef
    """
    from provenance.services.answers.review import view_object  # noqa: PLC0415
    from provenance_cli.review_lines import view_lines  # noqa: PLC0415

    with open_queue(session) as desk:
        view = desk.item(item, reviewer=reviewer)
    if as_json:
        print_json(view_object(view))
        return
    for line in view_lines(view):
        click.echo(line)


@review.command("claim")
@click.argument("item")
@reviewer_option
@click.option(
    "--minutes", type=click.IntRange(1, 10_080), default=15, show_default=True, help="For how long."
)
@pass_session
def claim_command(session: Session, item: str, reviewer: str, minutes: int) -> None:
    """Hold ITEM, so that nobody else decides it meanwhile.

    \b
    Examples:
      provenance review claim i0123456789abcdef --minutes 60
    """
    from datetime import UTC, timedelta  # noqa: PLC0415

    with open_queue(session) as desk:
        held = desk.claim(item, reviewer=reviewer, until=datetime.now(UTC) + timedelta(minutes=minutes))
    click.echo(f"{held.item} is yours until {held.until:%Y-%m-%d %H:%M} UTC.")


@review.command("release")
@click.argument("item")
@reviewer_option
@pass_session
def release_command(session: Session, item: str, reviewer: str) -> None:
    """Let go of ITEM.

    \b
    Examples:
      provenance review release i0123456789abcdef
    """
    with open_queue(session) as desk:
        desk.release(item, reviewer=reviewer)
    click.echo(f"{item} is free.")


for _command in (
    decide_command, undo_command, log_command, stats_command, readers_command, export_command, filters,
):  # fmt: skip
    review.add_command(_command)
