"""What reviewers say the words of a quote are, applied wherever quotes are read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, select

from provenance.model import Quote, Span
from provenance.services.ports import StoredQuote
from provenance.services.review.opinions import COMPARED
from provenance_db.review_tables import REVIEW_ITEM
from provenance_db.tables import DOCUMENT, JUDGEMENT, VERSION

IS_CORRECTED_QUOTE = (
    REVIEW_ITEM.c.subject_kind == "quote", REVIEW_ITEM.c.state == "corrected", REVIEW_ITEM.c.gone == 0,
)  # fmt: skip
"""Conditions on an item that corrects its quote; there is one item of a quote at most."""


@cache
def _corrections() -> Select[Any]:
    return (
        select(REVIEW_ITEM.c.subject, JUDGEMENT.c.value, JUDGEMENT.c.id)
        .join(JUDGEMENT, JUDGEMENT.c.id == REVIEW_ITEM.c.effective)
        .where(*IS_CORRECTED_QUOTE, JUDGEMENT.c.value.like('%"content"%'))
    )


@cache
def _corrections_of() -> Select[Any]:
    return _corrections().where(REVIEW_ITEM.c.subject.in_(bindparam("quotes", expanding=True)))


def quotes_with_other_contents() -> Select[Any]:
    """Select the ids of quotes whose words a reviewer corrected."""
    return _corrections().with_only_columns(REVIEW_ITEM.c.subject)


def correct_contents(connection: Connection, found: Sequence[StoredQuote]) -> list[StoredQuote]:
    """Return quotes with the words that reviewers put in place, the others as they are."""
    if not found:
        return []
    rows = connection.execute(_corrections_of(), {"quotes": [one.quote.id for one in found]}).all()
    decided = {row.subject: row for row in rows}
    return [
        _correct(connection, one, decided[one.quote.id]) if one.quote.id in decided else one for one in found
    ]


def _correct(connection: Connection, stored: StoredQuote, row: Row[Any]) -> StoredQuote:
    value = json.loads(row.value)
    text = connection.execute(
        select(VERSION.c.text)
        .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
        .where(DOCUMENT.c.id == stored.document, VERSION.c.sha256 == stored.sha256)
    ).scalar()
    if text is None or not value.get("content"):
        return stored
    content = _placed(text, stored.quote, value)
    if content is None:
        return stored  # the words around it are others now: it is read as it was found
    evidence = (*stored.quote.evidence, f"judgement:{row.id}")
    return replace(stored, quote=replace(stored.quote, content=content, evidence=evidence))


def _placed(text: str, quote: Quote, value: dict[str, Any]) -> tuple[Span, ...] | None:
    """Return the right words in a text, as far from where the quote was found as they were; None: not there."""
    shift = quote.start - value.get(COMPARED, {}).get("found_at", quote.start)
    spans = []
    for part in value["content"]:
        start, end = part["start"] + shift, part["end"] + shift
        if start < 0 or text[start:end] != part["exact"]:
            return None
        spans.append(Span.cut(text, start, end))
    return tuple(spans)
