"""What reviewers decided on links, applied wherever links are read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from provenance.model import Link, LinkEnd, Span
from provenance.services.review.corrections import keep_changes
from provenance_db.documents import find_version
from provenance_db.review_tables import REVIEW_ITEM
from provenance_db.tables import JUDGEMENT, VERSION


def apply_decisions(connection: Connection, links: Iterable[Link]) -> Iterator[Link]:
    """Yield links without those that were rejected, corrected ones as corrected, ambiguous ones that were settled."""
    held = list(links)
    decided = _decisions(connection, [link.id for link in held])
    for link in held:
        state, value, judgement = decided.get(link.id, ("", "", ""))
        if state == "rejected":
            continue
        if state == "confirmed" and link.ambiguous:
            yield replace(link, ambiguous=False, evidence=(*link.evidence, f"judgement:{judgement}"))
        elif state == "corrected":
            yield _correct(connection, link, json.loads(value), judgement)
        else:
            yield link


def _decisions(connection: Connection, links: list[str]) -> dict[str, tuple[str, str, str]]:
    if not links:
        return {}
    rows = connection.execute(
        select(REVIEW_ITEM.c.subject, REVIEW_ITEM.c.state, JUDGEMENT.c.value, JUDGEMENT.c.id)
        .join(JUDGEMENT, JUDGEMENT.c.id == REVIEW_ITEM.c.effective)
        .where(REVIEW_ITEM.c.subject.in_(links), REVIEW_ITEM.c.gone == 0)
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def _correct(connection: Connection, link: Link, value: dict[str, Any], judgement: str) -> Link:
    link = replace(link, evidence=(*link.evidence, f"judgement:{judgement}"))
    for side in ("earlier", "later"):
        end = _end(connection, value[side]) if side in value else None
        if end is None:
            continue  # nothing is said of it, or that version is no longer there
        if side == "earlier":
            # The changes were those from another wording: whoever corrected it has compared it himself.
            link = replace(link, earlier=end, changes=(), ambiguous=False)
        else:
            link = replace(link, later=end)
    if "drop_changes" in value:
        link = replace(link, changes=keep_changes(link.changes, value["drop_changes"]), ambiguous=False)
    return replace(link, relation=value["relation"]) if "relation" in value else link


def _end(connection: Connection, place: dict[str, Any]) -> LinkEnd | None:
    version = find_version(connection, document=place["document"], sha256=place["sha256"])
    if version is None:
        return None
    text = connection.execute(select(VERSION.c.text).where(VERSION.c.pk == version.pk)).scalar_one()
    return LinkEnd(place["document"], place["sha256"], Span.cut(text, place["start"], place["end"]))
