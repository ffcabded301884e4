"""A small archive with changed wordings, built by hand, for tests of the review queue."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from provenance.model import Change, ChangeClass, Severity
from provenance.services.ports import AnalysedVersion
from provenance.services.review.desk import ReviewDesk
from provenance_db.store import SqlStore
from tests.db.factories import EPOCH, analysed, day, link_between

FIRST = analysed(
    '"We lost 12 boats," said Mara Quint. Nobody else spoke.', id="harbour", outlet="The Courier"
)


class Clock:
    """A clock that a test moves; each look at it takes a second."""

    def __init__(self) -> None:
        self.now = EPOCH + timedelta(days=30)

    def __call__(self) -> datetime:
        """Return the time."""
        self.now += timedelta(seconds=1)
        return self.now


def copy_of(number: int, words: str = "We lost 20 boats", speaker: str = "Mara Quint") -> AnalysedVersion:
    """A later report of another outlet; its number decides nothing but its name and day."""
    return analysed(
        f'"{words}," said {speaker}. Report {number} ends.',
        id=f"report-{number:05}", outlet=f"Outlet {number % 7}", published=day(1 + number % 20),
        lang="uk" if number % 3 == 0 else "en",
    )  # fmt: skip


def tell(
    store: SqlStore,
    later: AnalysedVersion,
    *,
    change_class: ChangeClass = "number",
    severity: Severity = "high",
    ambiguous: bool = False,
    score: float = 0.9,
) -> None:
    """Store a report and link it to the first with one change of this class."""
    store.add(later)
    link = link_between(FIRST, later, relation="altered_in_quotes", score=score)
    change = Change(change_class, severity, earlier=link.earlier.span, later=link.later.span, in_quotes=True)
    store.replace_links(later.document.id, [replace(link, changes=(change,), ambiguous=ambiguous)])


def desk_with(store: SqlStore, count: int = 1) -> ReviewDesk:
    """A desk over a store that gets the first report and so many changed copies."""
    store.add(FIRST)
    for number in range(count):
        tell(store, copy_of(number))
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    return desk
