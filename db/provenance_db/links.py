"""Links between wordings, stored for one later document at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, Row, Select, and_, bindparam, delete, insert, select

from provenance.errors import InputError, LookupFailedError
from provenance.model import Change, ChangeClass, Link, LinkEnd, Relation, Severity
from provenance_db.admission import admit_link, admit_span, pack_json
from provenance_db.documents import BATCH
from provenance_db.postings import chunks
from provenance_db.review_effects import apply_decisions, corrected_into
from provenance_db.rows import side_span, span_columns, texts_from
from provenance_db.tables import CHANGE, DOCUMENT, LINK, QUOTE, VERSION

_EARLIER, _LATER = VERSION.alias("earlier_version"), VERSION.alias("later_version")
_BEFORE, _AFTER = DOCUMENT.alias("earlier_document"), DOCUMENT.alias("later_document")
_NO_SPAN: dict[str, Any] = dict.fromkeys(("start", "end", "exact", "prefix", "suffix"))


class _Texts:
    """The version rows and texts that the ends of links stand in, each read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, str], tuple[int, str, set[str]]] = {}

    def place(self, link: str, end: LinkEnd) -> int:
        """Return the version row of `end`, once its span and quote are found true."""
        key = (end.document, end.sha256)
        if key not in self._known:
            self._known[key] = self._read(link, end)
        version_pk, text, quotes = self._known[key]
        admit_span(f"link {link!r}, document {end.document!r}", end.span, text)
        if end.quote is not None and end.quote not in quotes:
            raise LookupFailedError(f"link {link!r}: document {end.document!r} has no quote {end.quote!r}")
        return version_pk

    def _read(self, link: str, end: LinkEnd) -> tuple[int, str, set[str]]:
        row = self._connection.execute(
            select(VERSION.c.pk, VERSION.c.text)
            .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
            .where(DOCUMENT.c.id == end.document, VERSION.c.sha256 == end.sha256)
        ).first()
        if row is None:
            raise LookupFailedError(
                f"link {link!r}: version {end.sha256[:12]} of document {end.document!r} is not stored"
            )
        quotes = self._connection.execute(select(QUOTE.c.id).where(QUOTE.c.version_pk == row.pk)).scalars()
        return row.pk, row.text, set(quotes)


def replace_links(connection: Connection, later_document: str, links: Iterable[Link]) -> set[str]:
    """Replace the links whose later end stands in any version of this document; return where the old ones began."""
    document_pk = connection.execute(select(DOCUMENT.c.pk).where(DOCUMENT.c.id == later_document)).scalar()
    if document_pk is None:
        raise LookupFailedError(f"no document has the id {later_document!r}")
    versions = select(VERSION.c.pk).where(VERSION.c.document_pk == document_pk)
    old = select(LINK.c.pk).where(LINK.c.later_version_pk.in_(versions))
    begun = (
        select(DOCUMENT.c.id)
        .join(VERSION, VERSION.c.document_pk == DOCUMENT.c.pk)
        .join(LINK, LINK.c.earlier_version_pk == VERSION.c.pk)
        .where(LINK.c.later_version_pk.in_(versions))
    )
    before = set(connection.execute(begun.distinct()).scalars())
    connection.execute(delete(CHANGE).where(CHANGE.c.link_pk.in_(old)))
    connection.execute(delete(LINK).where(LINK.c.later_version_pk.in_(versions)))
    texts = _Texts(connection)
    rows: dict[str, dict[str, Any]] = {}
    changes: dict[str, tuple[Change, ...]] = {}
    for link in links:
        if link.later.document != later_document:
            raise InputError(
                f"link {link.id!r}: its later end stands in {link.later.document!r}, not in {later_document!r}"
            )
        admit_link(link)
        if link.id in rows:
            raise InputError(f"link {link.id!r} is given twice for document {later_document!r}")
        rows[link.id] = _link_row(link, texts)
        changes[link.id] = link.changes
    if not rows:
        return before
    connection.execute(insert(LINK), list(rows.values()))
    pks: dict[str, int] = {}
    for chunk in chunks(rows, BATCH):
        stored = connection.execute(select(LINK.c.id, LINK.c.pk).where(LINK.c.id.in_(chunk)))
        pks.update({row.id: row.pk for row in stored})
    change_rows = [
        _change_row(change, link_pk=pks[link], position=position)
        for link, found in changes.items()
        for position, change in enumerate(found)
    ]
    if change_rows:
        connection.execute(insert(CHANGE), change_rows)
    return before


def _link_row(link: Link, texts: _Texts) -> dict[str, Any]:
    return {
        "id": link.id,
        "earlier_version_pk": texts.place(link.id, link.earlier),
        **span_columns(link.earlier.span, side="earlier"),
        "earlier_quote": link.earlier.quote,
        "later_version_pk": texts.place(link.id, link.later),
        **span_columns(link.later.span, side="later"),
        "later_quote": link.later.quote,
        "relation": link.relation,
        "score": float(link.score),
        "is_origin": int(link.is_origin),
        "ambiguous": int(link.ambiguous),
        "evidence": pack_json(f"link {link.id!r}", list(link.evidence)),
    }


def _change_row(change: Change, *, link_pk: int, position: int) -> dict[str, Any]:
    row: dict[str, Any] = {
        "link_pk": link_pk,
        "position": position,
        "change_class": change.change_class,
        "severity": change.severity,
        "in_quotes": int(change.in_quotes),
        "note": change.note,
    }
    for side, span in (("earlier", change.earlier), ("later", change.later)):
        row |= (
            {f"{side}_{name}": None for name in _NO_SPAN} if span is None else span_columns(span, side=side)
        )
    return row


@cache
def _links_in_order() -> Select[Any]:
    """Select the links between latest versions by (later document, later start, earlier document, earlier start)."""
    return (
        select(
            LINK,
            _BEFORE.c.id.label("earlier_document"),
            _EARLIER.c.sha256.label("earlier_sha256"),
            _AFTER.c.id.label("later_document"),
            _LATER.c.sha256.label("later_sha256"),
        )
        .join(_EARLIER, _EARLIER.c.pk == LINK.c.earlier_version_pk)
        .join(_BEFORE, _BEFORE.c.pk == _EARLIER.c.document_pk)
        .join(_LATER, _LATER.c.pk == LINK.c.later_version_pk)
        .join(_AFTER, _AFTER.c.pk == _LATER.c.document_pk)
        .where(_EARLIER.c.is_latest == 1, _LATER.c.is_latest == 1)
        .order_by(_AFTER.c.id, LINK.c.later_start, _BEFORE.c.id, LINK.c.earlier_start, LINK.c.id)
    )


@cache
def _links_beside() -> Select[Any]:
    own = LINK.alias("own")
    return _links_in_order().join(
        own,
        and_(
            own.c.later_version_pk == LINK.c.later_version_pk,
            own.c.later_start == LINK.c.later_start,
            own.c.later_end == LINK.c.later_end,
            own.c.id == bindparam("link"),
        ),
    )


def list_links_beside(connection: Connection, link: str) -> list[Link]:
    """Return the link of this id as it was found, then the others of the same later wording; empty: no such link."""
    rows = connection.execute(_links_beside(), {"link": link}).all()
    changes = _changes_of(connection, [row.pk for row in rows])
    found = [_link_from(row, tuple(changes.get(row.pk, ()))) for row in rows]
    # A link whose earlier version is no longer the latest is not found, whatever stands beside it.
    own = [one for one in found if one.id == link]
    return [*own, *(one for one in found if one.id != link)] if own else []


def list_links(
    connection: Connection,
    *,
    earlier_document: str | None,
    later_document: str | None,
    as_found: bool = False,
) -> Iterator[Link]:
    """List links between latest versions by (later document, later start, earlier document, earlier start)."""
    query = _links_in_order()
    if earlier_document is not None:
        begins = _BEFORE.c.id == earlier_document
        moved = [] if as_found else corrected_into(connection, earlier_document)
        query = query.where(begins | LINK.c.id.in_(moved) if moved else begins)
    if later_document is not None:
        query = query.where(_AFTER.c.id == later_document)
    with connection.execute(query.execution_options(yield_per=BATCH)) as streamed:
        for rows in streamed.partitions(BATCH):
            changes = _changes_of(connection, [row.pk for row in rows])
            links = [_link_from(row, tuple(changes.get(row.pk, ()))) for row in rows]
            if as_found:
                yield from links
                continue
            for link in apply_decisions(connection, links):
                if earlier_document is None or link.earlier.document == earlier_document:
                    yield link


def _changes_of(connection: Connection, links: list[int]) -> dict[int, list[Change]]:
    changes: dict[int, list[Change]] = {}
    found = connection.execute(
        select(CHANGE).where(CHANGE.c.link_pk.in_(links)).order_by(CHANGE.c.link_pk, CHANGE.c.position)
    )
    for row in found:
        changes.setdefault(row.link_pk, []).append(_change_from(row))
    return changes


def _link_from(row: Row[Any], changes: tuple[Change, ...]) -> Link:
    return Link(
        id=row.id,
        earlier=LinkEnd(
            row.earlier_document, row.earlier_sha256, side_span(row, "earlier"), row.earlier_quote
        ),
        later=LinkEnd(row.later_document, row.later_sha256, side_span(row, "later"), row.later_quote),
        relation=cast("Relation", row.relation),
        score=row.score,
        changes=changes,
        evidence=texts_from(row.evidence),
        is_origin=bool(row.is_origin),
        ambiguous=bool(row.ambiguous),
    )


def _change_from(row: Row[Any]) -> Change:
    return Change(
        change_class=cast("ChangeClass", row.change_class),
        severity=cast("Severity", row.severity),
        earlier=None if row.earlier_start is None else side_span(row, "earlier"),
        later=None if row.later_start is None else side_span(row, "later"),
        in_quotes=bool(row.in_quotes),
        note=row.note,
    )
