"""The events of review items and who holds which item; what they mean for speakers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, delete, insert, select

from provenance.errors import ClaimedError
from provenance.model.review import Claim
from provenance.services.review.replay import ItemEvent
from provenance.services.review.views import QueueFilter, SavedFilter
from provenance_db.postings import chunks
from provenance_db.review_tables import (
    REVIEW_CLAIM,
    REVIEW_EVENT,
    REVIEW_SETTING,
    SAVED_FILTER,
    SPEAKER_GIVEN,
)
from provenance_db.rows import judgement_from
from provenance_db.settling import settle
from provenance_db.tables import JUDGEMENT, SPEAKER_MERGE
from provenance_db.times import from_stored, to_stored


def _all_events() -> Any:
    return select(
        JUDGEMENT,
        REVIEW_EVENT.c.item,
        REVIEW_EVENT.c.seen,
        REVIEW_EVENT.c.evidence,
        REVIEW_EVENT.c.holds,
        REVIEW_EVENT.c.subject_kind.label("about_kind"),
        REVIEW_EVENT.c.subject.label("about"),
    ).join(REVIEW_EVENT, REVIEW_EVENT.c.judgement_pk == JUDGEMENT.c.pk)


def event_from(row: Row[Any]) -> ItemEvent:
    """Return the event of a row."""
    about = (row.about_kind, row.about)
    return ItemEvent(judgement_from(row), row.item, row.seen, row.evidence, bool(row.holds), about)


def events_of_items(connection: Connection, items: Iterable[str] | None = None) -> dict[str, list[ItemEvent]]:
    """Return the events of these items, or of all that have any, each list by (decided, id)."""
    query = _all_events().order_by(JUDGEMENT.c.decided, JUDGEMENT.c.id)
    parts = [query] if items is None else [
        query.where(REVIEW_EVENT.c.item.in_(chunk)) for chunk in chunks(dict.fromkeys(items), 500)
    ]  # fmt: skip
    found: dict[str, list[ItemEvent]] = {}
    for part in parts:
        for row in connection.execute(part):
            found.setdefault(row.item, []).append(event_from(row))
    return found


def list_events(
    connection: Connection,
    *,
    item: str | None,
    reviewer: str | None,
    since: datetime | None,
    offset: int,
    limit: int | None,
) -> list[ItemEvent]:
    """List events by (decided, id), newest first."""
    query = _all_events().order_by(JUDGEMENT.c.decided.desc(), JUDGEMENT.c.id.desc()).offset(max(0, offset))
    if item is not None:
        query = query.where(REVIEW_EVENT.c.item == item)
    if reviewer is not None:
        query = query.where(JUDGEMENT.c.reviewer == reviewer)
    if since is not None:
        query = query.where(JUDGEMENT.c.decided >= to_stored(since, place="since"))
    query = query.limit(-1 if limit is None and connection.dialect.name == "sqlite" else limit)
    return [event_from(row) for row in connection.execute(query)]


def settle_effects(connection: Connection) -> None:
    """Let what was decided about speakers take effect, where anything was."""
    for table in (SPEAKER_GIVEN, SPEAKER_MERGE):
        if connection.execute(select(table.c.judgement_pk).limit(1)).first() is not None:
            settle(connection)
            return


def hold_claim(connection: Connection, item: str, *, reviewer: str, now: datetime, until: datetime) -> Claim:
    """Claim an item, or keep it longer; raises ClaimedError when another reviewer holds it."""
    check_claim(connection, item, reviewer=reviewer, now=now)
    connection.execute(delete(REVIEW_CLAIM).where(REVIEW_CLAIM.c.item == item))
    values = {"item": item, "reviewer": reviewer, "until": to_stored(until, place="until")}
    connection.execute(insert(REVIEW_CLAIM).values(**values))
    return Claim(item=item, reviewer=reviewer, until=until)


def check_claim(connection: Connection, item: str, *, reviewer: str, now: datetime) -> None:
    """Raise ClaimedError when another reviewer holds an item."""
    held = connection.execute(
        select(REVIEW_CLAIM).where(
            REVIEW_CLAIM.c.item == item,
            REVIEW_CLAIM.c.until > to_stored(now, place="now"),
            REVIEW_CLAIM.c.reviewer != reviewer,
        )
    ).first()
    if held is not None:
        until = cast("datetime", from_stored(held.until))
        raise ClaimedError(
            f"{held.reviewer} holds item {item} until {until:%H:%M} UTC: take another one, or wait",
            claim=Claim(item=item, reviewer=held.reviewer, until=until),
        )


def drop_claim(connection: Connection, item: str, *, reviewer: str) -> None:
    """Drop this reviewer's claim on an item."""
    connection.execute(
        delete(REVIEW_CLAIM).where(REVIEW_CLAIM.c.item == item, REVIEW_CLAIM.c.reviewer == reviewer)
    )


def list_claims(connection: Connection, now: datetime) -> list[Claim]:
    """List claims that have not run out, by item."""
    rows = connection.execute(
        select(REVIEW_CLAIM)
        .where(REVIEW_CLAIM.c.until > to_stored(now, place="now"))
        .order_by(REVIEW_CLAIM.c.item)
    )
    return [
        Claim(item=row.item, reviewer=row.reviewer, until=cast("datetime", from_stored(row.until)))
        for row in rows
    ]


def read_readers(connection: Connection) -> int:
    """Return how many readers must agree."""
    found = connection.execute(
        select(REVIEW_SETTING.c.value).where(REVIEW_SETTING.c.name == "readers")
    ).scalar()
    return int(found or 1)


def write_readers(connection: Connection, readers: int) -> None:
    """Note how many readers must agree."""
    connection.execute(delete(REVIEW_SETTING).where(REVIEW_SETTING.c.name == "readers"))
    connection.execute(insert(REVIEW_SETTING).values(name="readers", value=str(readers)))


def has_queue(connection: Connection) -> bool:
    """Tell whether the items of all documents were ever put."""
    found = select(REVIEW_SETTING.c.value).where(REVIEW_SETTING.c.name == "filled")
    return connection.execute(found).scalar() is not None


def note_queue(connection: Connection) -> None:
    """Note that the items of all documents were put."""
    if not has_queue(connection):
        connection.execute(insert(REVIEW_SETTING).values(name="filled", value="1"))


def list_filters(connection: Connection, reviewer: str) -> list[SavedFilter]:
    """List a reviewer's filters by name."""
    rows = connection.execute(
        select(SAVED_FILTER).where(SAVED_FILTER.c.reviewer == reviewer).order_by(SAVED_FILTER.c.name)
    )
    return [
        SavedFilter(reviewer=row.reviewer, name=row.name, chosen=_filter_from(row.chosen)) for row in rows
    ]


def write_filter(connection: Connection, saved: SavedFilter) -> None:
    """Keep a filter under its name."""
    remove_filter(connection, reviewer=saved.reviewer, name=saved.name)
    chosen = {
        name: value
        for name in QueueFilter.__dataclass_fields__
        if (value := getattr(saved.chosen, name)) not in (None, (), False)
    }
    if saved.chosen.since is not None:
        chosen["since"] = to_stored(saved.chosen.since, place="since")
    packed = json.dumps(chosen, ensure_ascii=False, sort_keys=True)
    connection.execute(insert(SAVED_FILTER).values(reviewer=saved.reviewer, name=saved.name, chosen=packed))


def remove_filter(connection: Connection, *, reviewer: str, name: str) -> None:
    """Forget a filter."""
    connection.execute(
        delete(SAVED_FILTER).where(SAVED_FILTER.c.reviewer == reviewer, SAVED_FILTER.c.name == name)
    )


def _filter_from(packed: str) -> QueueFilter:
    given = json.loads(packed)
    for name in ("rules", "states"):
        given[name] = tuple(given.get(name, ()))
    given["since"] = from_stored(given.get("since"))
    return QueueFilter(**given)
