"""Judgements: appended, never changed; an undo is a judgement too."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from provenance.model import Judgement, find_undone
from provenance_db.rows import judgement_from
from provenance_db.tables import JUDGEMENT
from provenance_db.times import to_stored


def append_judgement(connection: Connection, judgement: Judgement) -> int | None:
    """Store an admitted judgement and return its row, or None when its id is stored already."""
    known = connection.execute(select(JUDGEMENT.c.pk).where(JUDGEMENT.c.id == judgement.id)).scalar()
    if known is not None:
        return None
    values = {
        "id": judgement.id,
        "action": judgement.action,
        "subject": judgement.subject,
        "value": judgement.value,
        "reviewer": judgement.reviewer,
        "decided": to_stored(judgement.decided, place=f"judgement {judgement.id!r}"),
        "reason": judgement.reason,
    }
    inserted = connection.execute(insert(JUDGEMENT).values(**values)).inserted_primary_key
    assert inserted is not None
    return int(inserted[0])


def list_judgements(connection: Connection) -> list[Judgement]:
    """List judgements by (decided, id)."""
    rows = connection.execute(select(JUDGEMENT).order_by(JUDGEMENT.c.decided, JUDGEMENT.c.id))
    return [judgement_from(row) for row in rows]


def undone_judgements(connection: Connection) -> frozenset[str]:
    """Return the ids of judgements that no longer count."""
    undos = connection.execute(
        select(JUDGEMENT.c.id, JUDGEMENT.c.action, JUDGEMENT.c.subject)
        .where(JUDGEMENT.c.action == "undo")
        .order_by(JUDGEMENT.c.decided.desc(), JUDGEMENT.c.id.desc())
    )
    return find_undone((row.id, row.action, row.subject) for row in undos)
