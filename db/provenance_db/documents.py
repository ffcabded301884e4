"""Reading documents, versions and passages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, Row, Select, bindparam, func, or_, select

from provenance.model import Document, Passage, Span, Version
from provenance.services.ports import DocumentRow, PassagePlace
from provenance_db.rows import PASSAGE_BITS, document_from, unpack_grams, version_from
from provenance_db.tables import DOCUMENT, OUTLET, PASSAGE, QUOTE, VERSION

BATCH = 500
_HEAD = (
    DOCUMENT.c.id, DOCUMENT.c.url, OUTLET.c.name.label("outlet"), VERSION.c.extra,
    VERSION.c.sha256, VERSION.c.raw_sha256, VERSION.c.kind, VERSION.c.lang, VERSION.c.title, VERSION.c.published,
    VERSION.c.published_precision, VERSION.c.ingested, VERSION.c.charset,
)  # fmt: skip
"""All that a listing needs; not the text, which would be most of the bytes."""
_ORDER = (
    VERSION.c.published.asc().nulls_first(), VERSION.c.ingested.asc().nulls_first(), VERSION.c.sha256
)  # fmt: skip
"""How the versions of a document are numbered; the last is the latest."""

_PASSAGE_TEXT = (
    "SELECT substr(v.text, CAST(p.start_offset + 1 AS INTEGER), CAST(p.end_offset - p.start_offset AS INTEGER)), "
    "v.lang "
    "FROM document AS d JOIN version AS v ON v.document_pk = d.pk JOIN passage AS p ON p.version_pk = v.pk "
    "WHERE d.id = ? AND v.sha256 = ? AND p.pk = v.pk * 1048576 + ?"
)
"""Passages are keyed by their version and index (`rows.passage_key`)."""


def _versions_of_documents(*columns: Any) -> Select[Any]:
    return (
        select(*columns)
        .select_from(VERSION)
        .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
        .outerjoin(OUTLET, OUTLET.c.pk == VERSION.c.outlet_pk)
    )


def find_document(connection: Connection, name: str) -> Document | None:
    """Return the document of this id, else the first by id of this URL."""
    row = connection.execute(_document_of_name(), {"name": name}).first()
    return None if row is None else document_from(row)


@cache
def _document_of_name() -> Select[Any]:
    # Put together once: that takes longer than the database needs to answer.
    name: BindParameter[str] = bindparam("name")
    return (
        _versions_of_documents(*_HEAD)
        .where(VERSION.c.is_latest == 1, or_(DOCUMENT.c.id == name, DOCUMENT.c.url == name))
        .order_by((DOCUMENT.c.id == name).desc(), DOCUMENT.c.id)
        .limit(1)
    )


def list_documents(connection: Connection, *, lang: str | None, kind: str | None) -> Iterator[DocumentRow]:
    """List documents by (published, id), unknown dates last, from their latest versions."""
    older = VERSION.alias()
    versions = select(func.count()).where(older.c.document_pk == DOCUMENT.c.pk).scalar_subquery()
    quotes = select(func.count()).where(QUOTE.c.version_pk == VERSION.c.pk).scalar_subquery()
    chosen = _versions_of_documents(*_HEAD, versions.label("versions"), quotes.label("quotes")).where(
        VERSION.c.is_latest == 1
    )
    if lang is not None:
        chosen = chosen.where(VERSION.c.lang == lang)
    if kind is not None:
        chosen = chosen.where(VERSION.c.kind == kind)
    chosen = chosen.order_by(VERSION.c.published.asc().nulls_last(), DOCUMENT.c.id)
    with connection.execute(chosen.execution_options(yield_per=BATCH)) as rows:
        for row in rows:
            version = version_from(row, document=row.id, number=row.versions, text="")
            yield DocumentRow(document_from(row), version, versions=row.versions, quotes=row.quotes)


def list_versions(connection: Connection, document: str) -> list[Version]:
    """Return all versions of the document of this id or URL, with text, in the order of their numbers."""
    owner = find_document(connection, document)
    if owner is None:
        return []
    chosen = _versions_of_documents(*_HEAD, VERSION.c.text).where(DOCUMENT.c.id == owner.id).order_by(*_ORDER)
    return [
        version_from(row, document=row.id, number=number, text=row.text)
        for number, row in enumerate(connection.execute(chosen), start=1)
    ]


def read_version(connection: Connection, *, document: str, sha256: str) -> tuple[Document, Version] | None:
    """Return a document by its id and one of its versions, with text and number, whether latest or not."""
    rows = connection.execute(_heads_of_document(), {"document": document}).all()
    for number, row in enumerate(rows, start=1):
        if row.sha256 == sha256:
            text = connection.execute(_text_of_version(), {"version": row.pk}).scalar_one()
            return document_from(rows[-1]), version_from(row, document=row.id, number=number, text=text)
    return None


@cache
def _heads_of_document() -> Select[Any]:
    return (
        _versions_of_documents(*_HEAD, VERSION.c.pk)
        .where(DOCUMENT.c.id == bindparam("document"))
        .order_by(*_ORDER)
    )


@cache
def _text_of_version() -> Select[Any]:
    return select(VERSION.c.text).where(VERSION.c.pk == bindparam("version"))


def latest_version(connection: Connection, document: str) -> Version | None:
    """Return the last version of the document of this id or URL; its number is how many there are."""
    owner = find_document(connection, document)
    if owner is None:
        return None
    row = connection.execute(_latest_of_document(), {"document": owner.id}).one()
    return version_from(row, document=row.id, number=row.versions, text=row.text)


@cache
def _latest_of_document() -> Select[Any]:
    every = VERSION.alias()
    versions = select(func.count()).where(every.c.document_pk == DOCUMENT.c.pk).scalar_subquery()
    return _versions_of_documents(*_HEAD, VERSION.c.text, versions.label("versions")).where(
        DOCUMENT.c.id == bindparam("document"), VERSION.c.is_latest == 1
    )


def find_version(connection: Connection, *, document: str, sha256: str) -> Row[Any] | None:
    """Return the `pk` of one version of a document."""
    chosen = (
        select(VERSION.c.pk)
        .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
        .where(DOCUMENT.c.id == document, VERSION.c.sha256 == sha256)
    )
    return connection.execute(chosen).first()


def of_version(version: int) -> ColumnElement[bool]:
    """Return the condition that a passage is of the version of this key: a range of the passages' own keys."""
    return PASSAGE.c.pk.between(version << PASSAGE_BITS, (version + 1 << PASSAGE_BITS) - 1)


def list_passages(connection: Connection, *, document: str, sha256: str) -> list[Passage]:
    """Return the passages of one version in text order, cut from its text."""
    version = find_version(connection, document=document, sha256=sha256)
    if version is None:
        return []
    text = connection.execute(select(VERSION.c.text).where(VERSION.c.pk == version.pk)).scalar_one()
    chosen = (
        select(PASSAGE.c.position, PASSAGE.c.start_offset, PASSAGE.c.end_offset)
        .where(of_version(version.pk))
        .order_by(PASSAGE.c.pk)
    )
    return [
        Passage(row.position, Span.cut(text, row.start_offset, row.end_offset))
        for row in connection.execute(chosen)
    ]


def read_passages(connection: Connection, places: Sequence[PassagePlace]) -> list[tuple[str, str] | None]:
    """Return the text and language of each passage, None for one that is not stored."""
    if connection.dialect.name == "sqlite":
        # The bare driver: a search reads many passages, and each of them costs less than making a statement.
        cursor = connection.connection.cursor()
        try:
            return [cursor.execute(_PASSAGE_TEXT, place).fetchone() for place in places]
        finally:
            cursor.close()
    query = _PASSAGE_TEXT.replace("?", "%s")
    rows = (connection.exec_driver_sql(query, place).first() for place in places)
    return [(row[0], row[1]) if row is not None else None for row in rows]


def list_terms(connection: Connection, *, document: str, sha256: str) -> list[tuple[int, ...]]:
    """Return the posting keys of each passage of one version, ascending."""
    version = find_version(connection, document=document, sha256=sha256)
    if version is None:
        return []
    chosen = select(PASSAGE.c.grams).where(of_version(version.pk)).order_by(PASSAGE.c.pk)
    return [unpack_grams(packed) for packed in connection.execute(chosen).scalars()]
