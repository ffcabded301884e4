"""Decide and undo: one transaction each, in which nobody else writes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from provenance.errors import InputError, LookupFailedError, StaleDecisionError
from provenance.model import Judgement, Speaker, find_undone
from provenance.services.review.found import wording_of
from provenance.services.review.replay import DECIDING, ItemEvent
from provenance_db.identity import derive_speaker_key
from provenance_db.judgements import append_judgement
from provenance_db.quotes import find_quote
from provenance_db.review_events import check_claim, drop_claim, events_of_items, settle_effects
from provenance_db.review_items import restand
from provenance_db.review_tables import REVIEW_EVENT, REVIEW_ITEM, SPEAKER_GIVEN
from provenance_db.settling import insert_speaker
from provenance_db.tables import JUDGEMENT, LINK, SPEAKER, SPEAKER_MERGE
from provenance_db.times import from_stored


def judge_item(connection: Connection, judgement: Judgement, *, seen: int | None, now: datetime) -> ItemEvent:
    """Append a judgement on the item that is its subject, and let it take effect."""
    item = _find(connection, judgement.subject)
    if judgement.action not in {"comment", "skip"}:
        check_claim(connection, item.id, reviewer=judgement.reviewer, now=now)
        if seen is not None and seen != item.revision:
            raise StaleDecisionError(
                f"item {item.id} was decided meanwhile: look at it again, nothing was overwritten",
                item=item.id,
            )
    revision = item.revision if seen is None else seen
    _append(connection, judgement, item, seen=revision)
    if judgement.action != "comment":
        drop_claim(connection, item.id, reviewer=judgement.reviewer)
    _stand_anew(connection, item)
    return _event(connection, item.id, judgement.id)


def undo_event(connection: Connection, judgement: Judgement) -> ItemEvent:
    """Append an undo whose subject is a judgement on an item."""
    events = {
        event.judgement.id: event
        for each in events_of_items(connection, _items_of(connection, judgement.subject)).values()
        for event in each
    }
    undone = events.get(judgement.subject)
    if undone is None:
        raise LookupFailedError(
            f"no decision on an item has the id {judgement.subject!r}: `provenance review log` lists them"
        )
    if not undone.holds:
        raise InputError(f"decision {judgement.subject} is undone already: decide again if it should count")
    item = _find(connection, undone.item)
    _append(connection, judgement, item, seen=item.revision)
    _stand_anew(connection, item)
    return _event(connection, item.id, judgement.id)


def after_undo(connection: Connection, judgement: Judgement) -> None:
    """Let an undo of a decision on an item take effect that did not come through the desk."""
    for name in _items_of(connection, judgement.subject):
        item = _find(connection, name)
        pk = connection.execute(select(JUDGEMENT.c.pk).where(JUDGEMENT.c.id == judgement.id)).scalar_one()
        _note_event(connection, pk, item, seen=item.revision)
        _stand_anew(connection, item)


def _find(connection: Connection, item: str) -> Row[Any]:
    row = connection.execute(select(REVIEW_ITEM).where(REVIEW_ITEM.c.id == item)).first()
    if row is None:
        raise LookupFailedError(f"no item has the id {item!r}: `provenance review list` shows the queue")
    return row


def _items_of(connection: Connection, judgement: str) -> list[str]:
    query = (
        select(REVIEW_EVENT.c.item)
        .join(JUDGEMENT, JUDGEMENT.c.pk == REVIEW_EVENT.c.judgement_pk)
        .where(JUDGEMENT.c.id == judgement)
    )
    return list(connection.execute(query).scalars())


def _append(connection: Connection, judgement: Judgement, item: Row[Any], *, seen: int) -> None:
    """Store the judgement with what its author saw, and what it means for speakers."""
    pk = append_judgement(connection, _last_of_its_item(connection, judgement, item.id))
    if pk is None:
        raise InputError(f"decision {judgement.id} was sent twice: it counts once")
    _note_event(connection, pk, item, seen=seen)
    if judgement.action == "confirm" and item.subject_kind == "speakers":
        keep, gone = item.subject.split()
        pks = [
            connection.execute(select(SPEAKER.c.pk).where(SPEAKER.c.key == key)).scalar()
            for key in (keep, gone)
        ]
        if None not in pks:
            connection.execute(insert(SPEAKER_MERGE).values(judgement_pk=pk, keep_pk=pks[0], gone_pk=pks[1]))
    if judgement.action == "correct":
        given = json.loads(judgement.value).get("speaker")
        if given is not None:
            _give_speaker(connection, pk, item, given)


def _last_of_its_item(connection: Connection, judgement: Judgement, item: str) -> Judgement:
    """Return the judgement with a time after all others on its item, whatever the clocks of two machines say."""
    decided = (
        select(func.max(JUDGEMENT.c.decided))
        .join(REVIEW_EVENT, REVIEW_EVENT.c.judgement_pk == JUDGEMENT.c.pk)
        .where(REVIEW_EVENT.c.item == item)
    )
    last = from_stored(connection.execute(decided).scalar())
    if last is None or judgement.decided > last:
        return judgement
    return replace(judgement, decided=last + timedelta(microseconds=1))


def _note_event(connection: Connection, judgement_pk: int, item: Row[Any], *, seen: int) -> None:
    values = {
        "judgement_pk": judgement_pk,
        "item": item.id,
        "seen": seen,
        "evidence": item.evidence,
        "holds": 1,
        "subject_kind": item.subject_kind,
        "subject": item.subject,
    }
    connection.execute(insert(REVIEW_EVENT).values(**values))


def _give_speaker(connection: Connection, judgement_pk: int, item: Row[Any], given: dict[str, str]) -> None:
    quote = item.subject
    if item.subject_kind == "link":
        quote = connection.execute(select(LINK.c.later_quote).where(LINK.c.id == item.subject)).scalar()
    found = None if quote is None else find_quote(connection, quote, as_found=True)
    if found is None:
        raise InputError(
            f"item {item.id}: its later wording is no quote, so that it has no speaker to correct"
        )
    key = given["key"] or derive_speaker_key(Speaker(given["name"], "person"), document=found.document)
    speaker = insert_speaker(connection, key=key, kind="person", name=given["name"])
    connection.execute(
        insert(SPEAKER_GIVEN).values(
            judgement_pk=judgement_pk, document=found.document, wording=wording_of(found.quote),
            speaker_pk=speaker,
        )
    )  # fmt: skip


def _stand_anew(connection: Connection, item: Row[Any]) -> None:
    """Mark which events of an item hold, compute where it stands, and let that take effect."""
    events = events_of_items(connection, [item.id])[item.id]
    undone = find_undone(
        (one.judgement.id, one.judgement.action, one.judgement.subject) for one in reversed(events)
    )
    for event in events:
        holds = event.judgement.id not in undone
        if holds != event.holds:
            _mark(connection, event.judgement.id, holds=holds)
    restand(connection, [item.id])
    spoken = item.subject_kind == "speakers" or any(
        event.judgement.action in DECIDING and '"speaker"' in event.judgement.value for event in events
    )
    if spoken:
        settle_effects(connection)


def _mark(connection: Connection, judgement: str, *, holds: bool) -> None:
    pk = select(JUDGEMENT.c.pk).where(JUDGEMENT.c.id == judgement).scalar_subquery()
    connection.execute(update(REVIEW_EVENT).where(REVIEW_EVENT.c.judgement_pk == pk).values(holds=int(holds)))


def _event(connection: Connection, item: str, judgement: str) -> ItemEvent:
    events = events_of_items(connection, [item])[item]
    return next(event for event in events if event.judgement.id == judgement)
