"""The names in the queue, kept to whom quotes are given by reviewers and by better spellings."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, and_, case, func, null, or_, select, update

from provenance_db.folding import fold
from provenance_db.review_tables import REVIEW_ITEM
from provenance_db.tables import LINK, QUOTE, SPEAKER

_ROOT = SPEAKER.alias("item_root")


@cache
def _outdated() -> Select[Any]:
    """Select the items of links that name another speaker than their later quote has now.

    Which name that is says `quotes.list_quotes`; a test holds the two together.
    """
    moved = or_(QUOTE.c.extracted_pk.is_not(None), QUOTE.c.given > 0)
    own = case((moved, SPEAKER.c.name), else_=QUOTE.c.speaker_name)
    named = or_(QUOTE.c.speaker_name.is_not(None), QUOTE.c.given > 0)
    name = case((named, func.coalesce(_ROOT.c.name, own)), else_=null())
    return (
        select(REVIEW_ITEM.c.id, name.label("name"))
        .join(LINK, LINK.c.id == REVIEW_ITEM.c.subject)
        .join(QUOTE, and_(QUOTE.c.id == LINK.c.later_quote, QUOTE.c.version_pk == LINK.c.later_version_pk))
        .outerjoin(SPEAKER, SPEAKER.c.pk == QUOTE.c.speaker_pk)
        .outerjoin(_ROOT, _ROOT.c.pk == SPEAKER.c.root_pk)
        .where(
            REVIEW_ITEM.c.subject_kind == "link",
            REVIEW_ITEM.c.gone == 0,
            REVIEW_ITEM.c.speaker.is_distinct_from(name),
        )
    )


def rename_speakers(connection: Connection) -> None:
    """Write into the queue who each later quote is given to now, where another name stands there."""
    for row in connection.execute(_outdated()).all():
        values = {"speaker": row.name, "speaker_folded": fold(row.name or "")}
        connection.execute(update(REVIEW_ITEM).where(REVIEW_ITEM.c.id == row.id).values(**values))
