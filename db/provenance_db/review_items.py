"""The items of the review queue: written as the rules find them, read by filter."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    case,
    delete,
    func,
    insert,
    literal,
    not_,
    or_,
    select,
    update,
)

from provenance.model import SEVERITIES, Severity
from provenance.model.review import (
    REVIEW_RULES,
    Claim,
    ItemState,
    Priority,
    ReviewItem,
    ReviewRule,
    SubjectKind,
)
from provenance.services.review.found import WEIGHTS, FoundItem
from provenance.services.review.replay import ItemEvent, replay
from provenance.services.review.views import QueueFilter, QueuePage, RefreshReport
from provenance_db.folding import fold, like_pattern
from provenance_db.postings import chunks
from provenance_db.review_events import events_of_items, note_queue, read_readers, settle_effects
from provenance_db.review_speakers import rename_speakers
from provenance_db.review_tables import REVIEW_CLAIM, REVIEW_EVENT, REVIEW_ITEM
from provenance_db.tables import JUDGEMENT
from provenance_db.times import from_stored, to_stored

WAITING = ("open", "unsure", "disputed")
_STANDING = ("state", "revision", "opinions", "effective", "reopened")


def put_items(
    connection: Connection, found: Sequence[FoundItem], *, documents: Sequence[str] | None
) -> RefreshReport:
    """Bring the items of these documents, and the pairs of speakers, to what was found."""
    stored = {row.id: row for row in _items_of(connection, documents)}
    wanted = {item.id: item for item in found}
    judged = events_of_items(connection, [*stored, *wanted] if documents is not None else None)
    readers = read_readers(connection)
    new, changed, reopened, gone = [], 0, 0, 0
    affected: set[str] = set()
    for name, item in wanted.items():
        row = _row_of(item) | _standing(judged.get(name, ()), item.evidence, readers)
        old = stored.get(name)
        if old is None:
            new.append(row)
            affected.add(name)
        elif any(old._mapping[column] != value for column, value in row.items()):
            connection.execute(update(REVIEW_ITEM).where(REVIEW_ITEM.c.id == name).values(**row))
            changed += 1
            affected.add(name)
            reopened += bool(row["reopened"]) and not old.reopened
    for chunk in chunks(new, 200):
        connection.execute(insert(REVIEW_ITEM), chunk)
    lost = sorted(stored.keys() - wanted.keys())
    # Judged items whose subject is gone are made from their events, in an empty table too.
    for name in sorted(
        (judged.keys() if documents is None else judged.keys() & stored.keys()) - wanted.keys()
    ):
        row = _gone_row(name, judged[name][-1])
        row |= _standing(judged[name], row["evidence"], readers)
        old = stored.get(name)
        if old is None:
            connection.execute(insert(REVIEW_ITEM).values(**row))
        elif any(old._mapping[column] != value for column, value in row.items()):
            connection.execute(update(REVIEW_ITEM).where(REVIEW_ITEM.c.id == name).values(**row))
        else:
            continue
        gone += 1
        affected.add(name)
    for chunk in chunks([name for name in lost if name not in judged], 500):
        connection.execute(delete(REVIEW_ITEM).where(REVIEW_ITEM.c.id.in_(chunk)))
        gone += len(chunk)
    if any(name in judged for name in affected):
        settle_effects(connection)
    rename_speakers(connection)
    if documents is None:
        note_queue(connection)
    return RefreshReport(
        added=len(new), changed=changed, reopened=reopened, gone=gone,
        unchanged=len(wanted) - len(new) - changed,
    )  # fmt: skip


def _items_of(connection: Connection, documents: Sequence[str] | None) -> Iterator[Row[Any]]:
    """Yield the items of these documents and all pairs of speakers, or all items."""
    if documents is None:
        yield from connection.execute(select(REVIEW_ITEM))
        return
    yield from connection.execute(select(REVIEW_ITEM).where(REVIEW_ITEM.c.subject_kind == "speakers"))
    for chunk in chunks(dict.fromkeys(documents), 500):
        of_wordings = and_(REVIEW_ITEM.c.subject_kind != "speakers", REVIEW_ITEM.c.document.in_(chunk))
        yield from connection.execute(select(REVIEW_ITEM).where(of_wordings))


def _standing(events: Sequence[Any], evidence: str, readers: int) -> dict[str, Any]:
    standing = replay(list(events), evidence=evidence, readers=readers)
    return {name: getattr(standing, name) for name in _STANDING}


def restand(connection: Connection, items: Iterable[str] | None = None) -> None:
    """Compute anew where these items stand, or all that were judged, and let that take effect."""
    readers = read_readers(connection)
    chosen = None if items is None else list(items)
    for name, events in events_of_items(connection, chosen).items():
        row = connection.execute(select(REVIEW_ITEM.c.evidence).where(REVIEW_ITEM.c.id == name)).first()
        if row is not None:
            values = _standing(events, row.evidence, readers)
            connection.execute(update(REVIEW_ITEM).where(REVIEW_ITEM.c.id == name).values(**values))


def _row_of(item: FoundItem) -> dict[str, Any]:
    priority = item.priority
    return {
        "id": item.id, "rules": _words(item.rules), "subject_kind": item.subject_kind, "subject": item.subject,
        "severity": item.severity, "grade": SEVERITIES.index(item.severity), "confidence": priority.confidence,
        "reach": priority.reach, "outlets": priority.outlets, "copies": priority.copies,
        "priority": round(priority.total, 9), "evidence": item.evidence, "document": item.document,
        "outlet": item.outlet, "lang": item.lang,
        "published": None if item.published is None else to_stored(item.published, place=f"item {item.id!r}"),
        "speaker": item.speaker, "speaker_folded": fold(item.speaker or ""), "classes": _words(item.classes),
        "summary": item.summary, "folded": fold(item.summary), "gone": 0,
    }  # fmt: skip


def _gone_row(name: str, last: ItemEvent) -> dict[str, Any]:
    """Return the row of an item that is found no more: what its last judge had before him."""
    shown = json.loads(last.evidence) if last.evidence else {}
    later = shown.get("later") or {}
    severity = cast("Severity", shown.get("severity", "low"))
    kind, subject = last.about
    item = FoundItem(
        id=name, rules=tuple(shown.get("rules", ())), subject_kind=cast("SubjectKind", kind), subject=subject,
        severity=severity,
        priority=Priority(severity=WEIGHTS[severity], confidence=0.0, reach=0.0, outlets=0, copies=0),
        evidence=last.evidence, document=later.get("document", ""),
        summary=later.get("exact", "")[:200] or " / ".join(shown.get("speakers", ())),
        speaker=shown.get("speaker"),
    )  # fmt: skip
    return _row_of(item) | {"gone": 1}


def _words(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "


def conditions(chosen: QueueFilter, *, reviewer: str | None, now: datetime) -> dict[str, ColumnElement[bool]]:
    """Return the condition of each field of a filter that narrows."""
    item = REVIEW_ITEM.c
    found: dict[str, ColumnElement[bool]] = {"states": item.state.in_(chosen.states or WAITING)}
    if chosen.rules:
        found["rules"] = or_(*(item.rules.like(f"% {rule} %") for rule in chosen.rules))
    if chosen.speaker is not None:
        found["speaker"] = item.speaker_folded.like(like_pattern(fold(chosen.speaker)), escape="\\")
    for name in ("outlet", "lang", "document"):
        value = getattr(chosen, name)
        if value is not None:
            found[name] = item[name] == value
    if chosen.change_class is not None:
        found["change_class"] = item.classes.like(f"% {chosen.change_class} %")
    if chosen.severity is not None:
        found["severity"] = item.grade >= SEVERITIES.index(chosen.severity)
    if chosen.since is not None:
        found["since"] = item.published >= to_stored(chosen.since, place="since")
    if chosen.text is not None:
        words = [item.folded.like(like_pattern(word), escape="\\") for word in fold(chosen.text).split()]
        found["text"] = and_(True, *words)
    if chosen.unclaimed_by_others:
        found["unclaimed_by_others"] = item.id.not_in(claimed_by_others(reviewer, now))
    return found


def claimed_by_others(reviewer: str | None, now: datetime) -> Any:
    """Select the items that somebody else holds now."""
    claim = REVIEW_CLAIM.c
    return select(claim.item).where(
        claim.until > to_stored(now, place="now"), claim.reviewer != (reviewer or "")
    )


def skipped_by(reviewer: str | None) -> Any:
    """Select the items that this reviewer has put aside."""
    return (
        select(REVIEW_EVENT.c.item)
        .join(JUDGEMENT, JUDGEMENT.c.pk == REVIEW_EVENT.c.judgement_pk)
        .where(
            JUDGEMENT.c.action == "skip", JUDGEMENT.c.reviewer == (reviewer or ""), REVIEW_EVENT.c.holds == 1
        )
    )


def list_items(
    connection: Connection,
    chosen: QueueFilter,
    *,
    reviewer: str | None,
    now: datetime,
    offset: int,
    limit: int,
) -> QueuePage:
    """List items by (not skipped, priority descending, id), with what each field of the filter leaves out."""
    narrowing = conditions(chosen, reviewer=reviewer, now=now)
    everywhere = REVIEW_ITEM.c.gone == 0
    every = and_(*narrowing.values())
    everything, total, *let_through = _count(connection, everywhere, every, *narrowing.values())
    rows = connection.execute(
        _in_order(connection, reviewer=reviewer, now=now).where(everywhere, every).offset(offset).limit(limit)
    )
    left_out = {name: everything - count for name, count in zip(narrowing, let_through, strict=True)}
    return QueuePage(
        items=tuple(item_from(row) for row in rows), total=total, everything=everything,
        left_out={name: number for name, number in left_out.items() if number}, offset=offset, limit=limit,
    )  # fmt: skip


def _count(
    connection: Connection, everywhere: ColumnElement[bool], *conditions: ColumnElement[bool]
) -> list[int]:
    """Return how many items there are, then how many meet each condition; the same condition is asked for once."""
    wanted = list(dict.fromkeys(conditions))
    items = select(func.count()).select_from(REVIEW_ITEM).where(everywhere)
    # Counts of their own, not sums over one reading: each takes the index that serves it, and no row is read.
    asked = select(items.scalar_subquery(), *(items.where(one).scalar_subquery() for one in wanted))
    everything, *found = (int(number) for number in connection.execute(asked).one())
    known = dict(zip(wanted, found, strict=True))
    return [everything, *(known[one] for one in conditions)]


def _in_order(connection: Connection, *, reviewer: str | None, now: datetime) -> Any:
    """Select items with their claims by (not skipped, priority descending, id).

    Where nothing was skipped, which is mostly so, an index gives that order and all items need not be sorted.
    """
    order = (REVIEW_ITEM.c.priority.desc(), REVIEW_ITEM.c.id)
    if reviewer is None or connection.execute(skipped_by(reviewer).limit(1)).first() is None:
        return _with_claims(now, literal(0)).order_by(*order)
    aside = _is_aside(reviewer)
    return _with_claims(now, aside).order_by(aside, *order)


def _is_aside(reviewer: str | None) -> ColumnElement[int]:
    return case((REVIEW_ITEM.c.id.in_(skipped_by(reviewer)), 1), else_=0)


def find_item(
    connection: Connection, item: str, *, reviewer: str | None, now: datetime
) -> tuple[ReviewItem, bool] | None:
    """Return an item and whether it is gone."""
    row = connection.execute(_with_claims(now, _is_aside(reviewer)).where(REVIEW_ITEM.c.id == item)).first()
    return None if row is None else (item_from(row), bool(row.gone))


def find_next(
    connection: Connection, chosen: QueueFilter, *, reviewer: str, now: datetime, after: str | None
) -> str | None:
    """Return the worst waiting item that this reviewer neither decided nor skipped and nobody else holds."""
    done = (
        select(REVIEW_EVENT.c.item)
        .join(JUDGEMENT, JUDGEMENT.c.pk == REVIEW_EVENT.c.judgement_pk)
        .where(
            JUDGEMENT.c.reviewer == reviewer,
            JUDGEMENT.c.action.in_(("confirm", "reject", "correct", "unsure", "skip")),
            REVIEW_EVENT.c.holds == 1,
            or_(JUDGEMENT.c.action == "skip", REVIEW_EVENT.c.evidence == REVIEW_ITEM.c.evidence),
            REVIEW_EVENT.c.item == REVIEW_ITEM.c.id,
        )
        .exists()
    )
    query = (
        select(REVIEW_ITEM.c.id)
        .where(
            REVIEW_ITEM.c.gone == 0,
            and_(*conditions(chosen, reviewer=reviewer, now=now).values()),
            REVIEW_ITEM.c.id.not_in(claimed_by_others(reviewer, now)),
            not_(done),
            REVIEW_ITEM.c.id != (after or ""),
        )
        .order_by(REVIEW_ITEM.c.priority.desc(), REVIEW_ITEM.c.id)
        .limit(1)
    )
    return connection.execute(query).scalar()


def count_items(connection: Connection) -> list[tuple[str, str, int]]:
    """Return (first rule, state, count) of the items that are not gone."""
    rows = connection.execute(
        select(REVIEW_ITEM.c.rules, REVIEW_ITEM.c.state, func.count())
        .where(REVIEW_ITEM.c.gone == 0)
        .group_by(REVIEW_ITEM.c.rules, REVIEW_ITEM.c.state)
        .order_by(REVIEW_ITEM.c.rules, REVIEW_ITEM.c.state)
    )
    return [(row[0].split()[0], row[1], int(row[2])) for row in rows]


def _with_claims(now: datetime, aside: ColumnElement[int]) -> Any:
    moment = to_stored(now, place="now")
    held = and_(REVIEW_CLAIM.c.item == REVIEW_ITEM.c.id, REVIEW_CLAIM.c.until > moment)
    return select(
        REVIEW_ITEM,
        REVIEW_CLAIM.c.reviewer.label("holder"),
        REVIEW_CLAIM.c.until,
        aside.label("aside"),
    ).outerjoin(REVIEW_CLAIM, held)


def item_from(row: Row[Any]) -> ReviewItem:
    """Return the item of a row of `_with_claims`."""
    rules = tuple(rule for rule in row.rules.split() if rule in REVIEW_RULES) or ("ambiguous_origin",)
    claim = None
    if row.holder is not None:
        claim = Claim(item=row.id, reviewer=row.holder, until=cast("datetime", from_stored(row.until)))
    severity = cast("Severity", row.severity)
    return ReviewItem(
        id=row.id, rule=cast("ReviewRule", rules[0]), rules=cast("tuple[ReviewRule, ...]", rules),
        subject_kind=cast("SubjectKind", row.subject_kind), subject=row.subject, severity=severity,
        priority=Priority(
            severity=WEIGHTS[severity], confidence=row.confidence, reach=row.reach, outlets=row.outlets,
            copies=row.copies,
        ),
        state=cast("ItemState", row.state), revision=row.revision, evidence=row.evidence, document=row.document,
        outlet=row.outlet, lang=row.lang, published=None if row.published is None else from_stored(row.published),
        speaker=row.speaker, summary=row.summary, reopened=row.reopened, claim=claim, skipped=bool(row.aside),
        opinions=row.opinions,
    )  # fmt: skip
