"""Options that narrow the review queue, and the desk that commands open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from provenance.model.review import ITEM_STATES, REVIEW_RULES
from provenance_cli.params import since_option
from provenance_cli.session import Session

if TYPE_CHECKING:
    from provenance.services.review.desk import ReviewDesk
    from provenance.services.review.views import QueueFilter

Command = TypeVar("Command", bound=Callable[..., Any])
_FILTERS = (
    click.option("--rule", "rules", multiple=True, type=click.Choice(REVIEW_RULES), help="Only items of this rule."),
    click.option("--state", "states", multiple=True, type=click.Choice(ITEM_STATES),
                 help="Only items in this state. [default: those that wait: open, unsure, disputed]"),
    click.option("--speaker", metavar="NAME", help="Only what this speaker is said to have said."),
    click.option("--outlet", metavar="NAME", help="Only reports of this outlet."),
    click.option("--lang", metavar="CODE", help="Only reports in this language."),
    click.option("--class", "change_class", metavar="CLASS", help="Only items with a change of this class."),
    click.option("--severity", type=click.Choice(["high", "medium", "low"]), help="Only items this grave or graver."),
    click.option("--document", metavar="ID", help="Only items of this report."),
    click.option("--text", metavar="WORDS", help="Only items whose later wording has these words."),
    click.option("--saved", metavar="NAME", help="The filter you saved under this name; other options narrow it."),
)  # fmt: skip


def filter_options(command: Command) -> Command:
    """Add the options that narrow the queue."""
    for option in (since_option("Only reports published on or after this date."), *reversed(_FILTERS)):
        command = option(command)
    return command


@contextmanager
def open_queue(session: Session) -> Iterator[ReviewDesk]:
    """Open the desk over the session's database."""
    from provenance.services.review.desk import open_desk  # noqa: PLC0415

    with session.store() as store:
        yield open_desk(store)


def read_filter(desk: ReviewDesk, reviewer: str, saved: str | None, given: dict[str, Any]) -> QueueFilter:
    """Return the filter that options ask for, on top of a saved one."""
    from dataclasses import replace  # noqa: PLC0415

    from provenance.errors import LookupFailedError  # noqa: PLC0415
    from provenance.services.review.views import QueueFilter  # noqa: PLC0415

    base = QueueFilter()
    if saved is not None:
        found = {one.name: one.chosen for one in desk.saved_filters(reviewer)}
        if saved not in found:
            raise LookupFailedError(
                f"no filter is saved as {saved!r}: {', '.join(sorted(found)) or 'you have none'}"
            )
        base = found[saved]
    return replace(base, **{name: value for name, value in given.items() if value not in (None, ())})
