"""What reviewers decided on links, applied wherever links are read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from provenance.model import Link, LinkEnd, Span
from provenance.services.review.compared import keep_changes, use_compared
from provenance.services.review.opinions import COMPARED
from provenance.text.nearest import find_nearest
from provenance_db.review_tables import REVIEW_ITEM
from provenance_db.tables import DOCUMENT, JUDGEMENT, QUOTE, QUOTE_SPAN, VERSION


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


def corrected_into(connection: Connection, document: str) -> list[str]:
    """Return the links that reviewers have begin in this document, wherever they were found to begin."""
    name = json.dumps(document, ensure_ascii=False)
    rows = connection.execute(
        select(REVIEW_ITEM.c.subject, JUDGEMENT.c.value)
        .join(JUDGEMENT, JUDGEMENT.c.id == REVIEW_ITEM.c.effective)
        .where(
            REVIEW_ITEM.c.state == "corrected",
            REVIEW_ITEM.c.subject_kind == "link",
            REVIEW_ITEM.c.gone == 0,
            JUDGEMENT.c.value.contains(f'"earlier": {{"document": {name}, ', autoescape=True),
        )
    )
    return [
        row.subject for row in rows if json.loads(row.value).get("earlier", {}).get("document") == document
    ]


def _correct(connection: Connection, link: Link, value: dict[str, Any], judgement: str) -> Link:
    link = replace(link, evidence=(*link.evidence, f"judgement:{judgement}"))
    earlier = _end(connection, value["earlier"]) if "earlier" in value else link.earlier
    later = _end(connection, value["later"]) if "later" in value else link.later
    if earlier is not None and later is not None:  # else the words are gone from there: the link is as found
        if "earlier" in value:
            # The changes were those from another wording; a judgement of old has none of its own.
            link = replace(link, changes=(), ambiguous=False)
        link = use_compared(replace(link, earlier=earlier, later=later), value.get(COMPARED, {}))
    if "drop_changes" in value:
        link = replace(link, changes=keep_changes(link.changes, value["drop_changes"]), ambiguous=False)
    return replace(link, relation=value["relation"]) if "relation" in value else link


def _end(connection: Connection, place: dict[str, Any]) -> LinkEnd | None:
    """Return a corrected place in the latest version of its document, where its words stand nearest to it."""
    version = connection.execute(
        select(VERSION.c.pk, VERSION.c.sha256, VERSION.c.text)
        .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
        .where(DOCUMENT.c.id == place["document"], VERSION.c.is_latest == 1)
    ).first()
    start = place["start"]
    if version is not None and version.sha256 != place["sha256"]:
        start = find_nearest(version.text, place["exact"], start)
    if version is None or start is None:
        return None
    span = Span.cut(version.text, start, start + len(place["exact"]))
    return LinkEnd(place["document"], version.sha256, span, _quote_at(connection, version.pk, span))


def _quote_at(connection: Connection, version_pk: int, span: Span) -> str | None:
    """Return the narrowest quote of a version whose contents hold most of a span."""
    rows = connection.execute(
        select(
            QUOTE.c.id, QUOTE.c.start_offset.label("first"), QUOTE.c.end_offset.label("last"),
            QUOTE_SPAN.c.start_offset, QUOTE_SPAN.c.end_offset,
        )
        .join(QUOTE_SPAN, QUOTE_SPAN.c.quote_pk == QUOTE.c.pk)
        .where(
            QUOTE.c.version_pk == version_pk, QUOTE_SPAN.c.part == "content",
            QUOTE_SPAN.c.start_offset < span.end, QUOTE_SPAN.c.end_offset > span.start,
        )
    )  # fmt: skip
    held: dict[tuple[int, str], int] = {}
    for row in rows:
        shared = min(row.end_offset, span.end) - max(row.start_offset, span.start)
        key = (row.last - row.first, row.id)
        held[key] = held.get(key, 0) + shared
    fitting = [key for key, shared in held.items() if shared * 2 >= span.end - span.start]
    return min(fitting)[1] if fitting else None
