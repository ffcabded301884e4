"""Is the database whole? What `provenance db check` looks at, and the digest that tells two archives alike."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, select, text

from provenance_db.guards import missing_guards
from provenance_db.tables import CROSS_POSTING, DOCUMENT, LINK, PASSAGE, POSTING, QUOTE, QUOTE_SPAN, VERSION
from provenance_db.writing import rank

MAX_FAULTS = 100
"""A broken disk gives millions of faults; the first hundred say enough."""


def find_faults(connection: Connection) -> Iterator[str]:
    """Yield a line for each fault: the file, its guards, versions, spans, postings."""
    if connection.dialect.name == "sqlite":
        yield from _file_faults(connection)
    yield from missing_guards(connection)
    yield from _version_faults(connection)
    yield from _order_faults(connection)
    yield from _posting_faults(connection)


def _file_faults(connection: Connection) -> Iterator[str]:
    for line in connection.exec_driver_sql(f"PRAGMA integrity_check({MAX_FAULTS})").scalars():
        if line != "ok":
            yield f"integrity: {line}"
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"foreign key: table {row[0]}, row {row[1]} points to a row of {row[2]} that is not there"


def _version_faults(connection: Connection) -> Iterator[str]:
    """Check each text against its hash, and all spans in it against the text, one version at a time."""
    for pk in connection.execute(select(VERSION.c.pk).order_by(VERSION.c.pk)).scalars().all():
        version = connection.execute(
            select(DOCUMENT.c.id, VERSION.c.sha256, VERSION.c.text)
            .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
            .where(VERSION.c.pk == pk)
        ).one()
        place = f"document {version.id!r}, version {version.sha256[:12]}"
        if hashlib.sha256(version.text.encode("utf-8")).hexdigest() != version.sha256:
            yield f"{place}: its text does not have its hash"
        yield from _span_faults(connection, pk, version.text, place)


def _span_faults(connection: Connection, pk: int, whole: str, place: str) -> Iterator[str]:
    spans: list[tuple[str, int, int, str]] = []
    quoted = connection.execute(
        select(QUOTE.c.id, QUOTE_SPAN.c.start_offset, QUOTE_SPAN.c.end_offset, QUOTE_SPAN.c.exact)
        .join(QUOTE_SPAN, QUOTE_SPAN.c.quote_pk == QUOTE.c.pk)
        .where(QUOTE.c.version_pk == pk)
    )
    spans += [(f"quote {row[0]}", row[1], row[2], row[3]) for row in quoted]
    for side in ("earlier", "later"):
        columns = (LINK.c[f"{side}_{name}"] for name in ("start", "end", "exact"))
        linked = connection.execute(select(LINK.c.id, *columns).where(LINK.c[f"{side}_version_pk"] == pk))
        spans += [(f"link {row[0]}", row[1], row[2], row[3]) for row in linked]
    for name, start, end, exact in spans:
        if whole[start:end] != exact:
            yield f"{place}: {name}, span [{start}, {end}) is not what stands there"
    bounds = connection.execute(
        select(func.max(PASSAGE.c.end_offset), func.count(), func.max(PASSAGE.c.position)).where(
            PASSAGE.c.pk.between(pk << 20, (pk + 1 << 20) - 1)
        )
    ).one()
    if bounds[1] and (bounds[0] > len(whole) or bounds[1] != bounds[2] + 1):
        yield f"{place}: its passages do not fit its text"


def _order_faults(connection: Connection) -> Iterator[str]:
    """Check that the last version of each document, and no other, is marked as the latest."""
    versions: dict[str, list[tuple[tuple[str, str, str], int]]] = {}
    rows = connection.execute(
        select(
            DOCUMENT.c.id, VERSION.c.published, VERSION.c.ingested, VERSION.c.sha256, VERSION.c.is_latest
        ).outerjoin(VERSION, VERSION.c.document_pk == DOCUMENT.c.pk)
    )
    for row in rows:
        found: list[Any] = versions.setdefault(row.id, [])
        if row.sha256 is not None:
            found.append((rank(row.published, row.ingested, row.sha256), row.is_latest))
    for document, ranked in sorted(versions.items()):
        if not ranked:
            yield f"document {document!r}: it has no version"
        elif [mark for _, mark in sorted(ranked)] != [0] * (len(ranked) - 1) + [1]:
            yield f"document {document!r}: another version than its last is marked as the latest"


def _posting_faults(connection: Connection) -> Iterator[str]:
    for postings in (POSTING, CROSS_POSTING):
        orphans = (
            select(func.count())
            .select_from(postings)
            .outerjoin(PASSAGE, PASSAGE.c.pk == postings.c.passage_pk)
            .where(PASSAGE.c.pk.is_(None))
        )
        count = connection.execute(orphans).scalar_one()
        if count:
            yield f"postings: {count} point to passages that are not there"
    lost = connection.execute(
        text(
            "SELECT count(*) FROM quote q WHERE NOT EXISTS (SELECT 1 FROM quote_span s WHERE s.quote_pk = q.pk)"
        )
    ).scalar_one()
    if lost:
        yield f"quotes: {lost} have no content"
