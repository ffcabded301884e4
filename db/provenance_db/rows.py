"""Between rows and the model's values."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import Any, Literal, cast

from sqlalchemy import Row

from provenance.model import Document, DocumentKind, Judgement, JudgementAction, Span, Version
from provenance_db.times import from_stored

PASSAGE_BITS = 20


def passage_key(version_pk: int, position: int) -> int:
    """Return the key of a passage, which tells its version and position without a look-up."""
    return version_pk << PASSAGE_BITS | position


def split_passage_key(key: int) -> tuple[int, int]:
    """Return the `(version_pk, position)` of a passage key."""
    return key >> PASSAGE_BITS, key & ((1 << PASSAGE_BITS) - 1)


def pack_grams(grams: Sequence[int]) -> bytes:
    """Return posting keys as 8 bytes each, little-endian, ascending and without repeats."""
    keys = sorted(set(grams))
    return struct.pack(f"<{len(keys)}q", *keys)


def unpack_grams(packed: bytes) -> tuple[int, ...]:
    """Return the posting keys that `pack_grams` wrote."""
    return struct.unpack(f"<{len(packed) // 8}q", packed)


def document_from(row: Row[Any]) -> Document:
    """Return the document of a row with id, url, outlet and extra."""
    return Document(id=row.id, url=row.url, outlet=row.outlet, metadata=json.loads(row.extra))


def version_from(row: Row[Any], *, document: str, number: int, text: str) -> Version:
    """Return the version of a row."""
    return Version(
        document=document,
        sha256=row.sha256,
        raw_sha256=row.raw_sha256,
        text=text,
        kind=cast("DocumentKind", row.kind),
        lang=row.lang,
        title=row.title,
        published=from_stored(row.published),
        published_precision=cast('Literal["day", "second"] | None', row.published_precision),
        ingested=from_stored(row.ingested),
        charset=row.charset,
        number=number,
    )


def judgement_from(row: Row[Any]) -> Judgement:
    """Return the judgement of a row."""
    decided = from_stored(row.decided)
    assert decided is not None
    return Judgement(
        id=row.id,
        action=cast("JudgementAction", row.action),
        subject=row.subject,
        value=row.value,
        reviewer=row.reviewer,
        decided=decided,
        reason=row.reason,
    )


def span_columns(span: Span, *, side: str) -> dict[str, Any]:
    """Return the column values of a link's or change's span, `side` "earlier" or "later"."""
    return {
        f"{side}_start": span.start,
        f"{side}_end": span.end,
        f"{side}_exact": span.exact,
        f"{side}_prefix": span.prefix,
        f"{side}_suffix": span.suffix,
    }


def side_span(row: Row[Any], side: str) -> Span:
    """Return the span that `span_columns` wrote."""
    values = row._mapping
    return Span(*(values[f"{side}_{name}"] for name in ("start", "end", "exact", "prefix", "suffix")))


def texts_from(packed: str) -> tuple[str, ...]:
    """Return a JSON list of texts as a tuple."""
    return tuple(json.loads(packed))
