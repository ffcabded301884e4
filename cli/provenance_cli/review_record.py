"""`provenance review decide`, `undo`, `log`, `stats`, `readers`, `export`: decisions and what became of them."""

from __future__ import annotations

import sys
from datetime import datetime

import click

from provenance.model.review import DECISION_ACTIONS, DecisionAction
from provenance_cli.atomic_file import whole_file
from provenance_cli.output import json_option, print_json
from provenance_cli.params import since_option
from provenance_cli.review_options import open_queue
from provenance_cli.session import Session, pass_session
from provenance_cli.speaker_decisions import reason_option, reviewer_option


@click.command("decide")
@click.argument("item")
@click.argument("action", type=click.Choice(DECISION_ACTIONS))
@click.option(
    "--value", default="", help='What is right, for `correct`: JSON such as {"speaker": "Mira Halden"}.'
)
@click.option(
    "--seen", type=int, help="Revision you saw; when somebody decided since, nothing is overwritten."
)
@reviewer_option
@reason_option
@json_option
@pass_session
def decide_command(
    session: Session,
    *,
    item: str,
    action: DecisionAction,
    value: str,
    seen: int | None,
    reviewer: str,
    reason: str,
    as_json: bool,
) -> None:
    """Decide ITEM: confirm, reject, correct, unsure, skip or comment; later answers use it at once.

    \b
    Examples:
      provenance review decide i0123456789abcdef confirm
      provenance review decide i0123456789abcdef correct --value '{"speaker": "Mira Halden"}'
      provenance review decide i0123456789abcdef correct --value '{"drop_changes": ["number"]}'
    """
    from provenance.services.answers.review import event_object  # noqa: PLC0415
    from provenance.services.review.views import DecisionRequest  # noqa: PLC0415
    from provenance_cli.review_lines import event_line  # noqa: PLC0415

    request = DecisionRequest(
        item=item, action=action, reviewer=reviewer, value=value, reason=reason, seen=seen
    )
    with open_queue(session) as desk:
        event = desk.decide(request)
    if as_json:
        print_json(event_object(event))
    else:
        click.echo(event_line(event))


@click.command("undo")
@click.argument("decision")
@reviewer_option
@reason_option
@pass_session
def undo_command(session: Session, decision: str, reviewer: str, reason: str) -> None:
    """Take back the decision with the id DECISION (see `log`); an undone undo makes it count again.

    \b
    Examples:
      provenance review undo j0123456789abcdef --reason "wrong item"
    """
    from provenance_cli.review_lines import event_line  # noqa: PLC0415

    with open_queue(session) as desk:
        click.echo(event_line(desk.undo(decision, reviewer=reviewer, reason=reason)))


@click.command("log")
@click.argument("item", required=False)
@click.option("--of", "author", metavar="NAME", help="Only what this reviewer did.")
@since_option("Only what was done on or after this date.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="At most so many events."
)
@json_option
@pass_session
def log_command(
    session: Session,
    *,
    item: str | None,
    author: str | None,
    since: datetime | None,
    limit: int,
    as_json: bool,
) -> None:
    """List what was decided, newest first: on ITEM, or on all.

    \b
    Examples:
      provenance review log --of amal --since 2024-03-01
    """
    from provenance.services.answers.review import events_object  # noqa: PLC0415
    from provenance_cli.review_lines import event_line  # noqa: PLC0415

    with open_queue(session) as desk:
        events = desk.log(item=item, reviewer=author, since=since, limit=limit)
    if as_json:
        print_json(events_object(events))
    elif events:
        for event in events:
            click.echo(event_line(event))
    else:
        session.say("Nothing was decided yet: `provenance review next` begins.")


@click.command("stats")
@json_option
@pass_session
def stats_command(session: Session, as_json: bool) -> None:
    """Count items by state and rule, decisions by reviewer, and how far readers agree (Cohen's kappa).

    \b
    Examples:
      provenance review stats --json
    """
    from provenance.services.answers.review import stats_object  # noqa: PLC0415
    from provenance_cli.review_lines import stats_lines  # noqa: PLC0415

    with open_queue(session) as desk:
        stats = desk.stats()
    if as_json:
        print_json(stats_object(stats))
        return
    for line in stats_lines(stats):
        click.echo(line)


@click.command("readers")
@click.argument("number", type=click.IntRange(1, 2), required=False)
@pass_session
def readers_command(session: Session, number: int | None) -> None:
    """Say, or set, how many readers must agree before an item is done: 1 or 2.

    \b
    Examples:
      provenance review readers 2
    """
    with open_queue(session) as desk:
        if number is not None:
            desk.set_readers(number)
        found = desk.readers()
    click.echo("One reader decides." if found == 1 else "Two readers must agree.")


@click.command("export")
@click.option("-o", "--out", "output", default="-", show_default=True, metavar="FILE", help="Where to write.")
@click.option("--bom", is_flag=True, help="Begin with a byte order mark, by which Excel knows UTF-8.")
@since_option("Only items of reports published, or decided, on or after this date.")
@pass_session
def export_command(session: Session, *, output: str, bom: bool, since: datetime | None) -> None:
    """Write the queue with its decisions as a table (csv); no cell can run as a formula.

    Of two speakers that may be one the two names stand under earlier and later.

    \b
    Examples:
      provenance review export --bom --out queue.csv
    """
    from provenance.exporters.item_table import write_items  # noqa: PLC0415
    from provenance.services.export_items import judged_items  # noqa: PLC0415

    with session.store() as store:
        items = judged_items(store, since=since, pairs=True)
        if output == "-":
            write_items(items, sys.stdout, bom=bom)
            return
        with whole_file(output) as stream:
            written = write_items(items, stream, bom=bom)
    session.say(f"{written} items written to {output}.")
