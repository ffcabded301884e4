"""Storing one analysed version: all its rows, inside the caller's transaction."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, insert, select, text, update

from provenance.errors import IdentityError
from provenance.model import Quote, Speaker, Version
from provenance.services.ports import AddOutcome, AnalysedVersion
from provenance_db.admission import admit_texts, pack_json
from provenance_db.cross_postings import insert_cross_postings
from provenance_db.folding import fold
from provenance_db.identity import derive_speaker_key, prefer_name
from provenance_db.names import note_names
from provenance_db.pending import mark_pending
from provenance_db.postings import Postings, chunks
from provenance_db.rows import pack_grams, passage_key
from provenance_db.settling import has_rules, settle
from provenance_db.tables import (
    DOCUMENT,
    OUTLET,
    PASSAGE,
    QUOTE,
    QUOTE_SPAN,
    RAW_BYTES,
    SPEAKER,
    VERSION,
)
from provenance_db.times import to_stored


def add_version(connection: Connection, analysed: AnalysedVersion, *, postings: Postings) -> AddOutcome:
    """Store an admitted version; raises IdentityError when its document is stored with another URL."""
    document_pk, is_new = _place_document(connection, analysed)
    known = select(VERSION.c.pk).where(
        VERSION.c.document_pk == document_pk, VERSION.c.sha256 == analysed.version.sha256
    )
    if connection.execute(known).first() is not None:
        return "unchanged"
    version_pk = _insert_version(connection, analysed, document_pk=document_pk)
    _insert_passages(connection, analysed, version_pk=version_pk, postings=postings)
    _insert_quotes(connection, analysed, version_pk=version_pk)
    mark_pending(connection, document_pk=document_pk, sha256=analysed.version.sha256)
    return "new" if is_new else "new_version"


def note_reading(connection: Connection, version: Version, *, fingerprint: str) -> None:
    """Note that these bytes of a document were read with these settings; twice is no error."""
    values = {"document": version.document, "raw_sha256": version.raw_sha256, "fingerprint": fingerprint}
    admit_texts(f"document {version.document!r}", values)
    statement = text(
        "INSERT INTO reading (document, raw_sha256, fingerprint) "
        "VALUES (:document, :raw_sha256, :fingerprint) ON CONFLICT DO NOTHING"
    )
    connection.execute(statement, values)


def _place_document(connection: Connection, analysed: AnalysedVersion) -> tuple[int, bool]:
    """Return the document's key and whether it is new; a URL that was not known before is noted."""
    document = analysed.document
    row = connection.execute(
        select(DOCUMENT.c.pk, DOCUMENT.c.url).where(DOCUMENT.c.id == document.id)
    ).first()
    if row is None:
        return _insert(connection, DOCUMENT, {"id": document.id, "url": document.url}), True
    if document.url is not None and row.url is None:
        connection.execute(update(DOCUMENT).where(DOCUMENT.c.pk == row.pk).values(url=document.url))
    elif document.url is not None and row.url != document.url:
        raise IdentityError(
            f"document {document.id!r} is stored with the URL {row.url} and cannot also be {document.url}: "
            "give one of them another id"
        )
    return row.pk, False


def rank(published: str | None, ingested: str | None, sha256: str) -> tuple[str, str, str]:
    """Return what versions of a document are ordered by: published, ingested, sha256.

    An unknown time sorts first, so that a dated version is later than an undated one.
    """
    return published or "", ingested or "", sha256


def _insert_version(connection: Connection, analysed: AnalysedVersion, *, document_pk: int) -> int:
    version: Version = analysed.version
    place = f"document {version.document!r}"
    values: dict[str, Any] = {
        "document_pk": document_pk,
        "outlet_pk": _place_outlet(connection, analysed.document.outlet),
        "sha256": version.sha256,
        "raw_sha256": version.raw_sha256,
        "kind": version.kind,
        "lang": version.lang,
        "title": version.title,
        "published": to_stored(version.published, place=place),
        "published_precision": version.published_precision,
        "ingested": to_stored(version.ingested, place=place),
        "charset": version.charset,
        "extra": pack_json(place, dict(analysed.document.metadata)),
        "flags": pack_json(place, list(analysed.flags)),
        "text": version.text,
    }
    latest = connection.execute(
        select(VERSION.c.pk, VERSION.c.published, VERSION.c.ingested, VERSION.c.sha256).where(
            VERSION.c.document_pk == document_pk, VERSION.c.is_latest == 1
        )
    ).first()
    own_rank = rank(values["published"], values["ingested"], values["sha256"])
    values["is_latest"] = int(
        latest is None or own_rank > rank(latest.published, latest.ingested, latest.sha256)
    )
    if latest is not None and values["is_latest"]:
        connection.execute(update(VERSION).where(VERSION.c.pk == latest.pk).values(is_latest=0))
    version_pk = _insert(connection, VERSION, values)
    if analysed.raw is not None:
        packed = zlib.compress(analysed.raw, 6)
        connection.execute(insert(RAW_BYTES).values(version_pk=version_pk, packed=packed))
    return version_pk


def _place_outlet(connection: Connection, name: str | None) -> int | None:
    if not name:
        return None
    known = connection.execute(select(OUTLET.c.pk).where(OUTLET.c.name == name)).scalar()
    return known if known is not None else _insert(connection, OUTLET, {"name": name})


def _insert_passages(
    connection: Connection, analysed: AnalysedVersion, *, version_pk: int, postings: Postings
) -> None:
    grams = analysed.grams or ((),) * len(analysed.passages)
    rows = [
        {
            "pk": passage_key(version_pk, passage.index),
            "version_pk": version_pk,
            "position": passage.index,
            "start_offset": passage.span.start,
            "end_offset": passage.span.end,
            "grams": pack_grams(keys),
        }
        for passage, keys in zip(analysed.passages, grams, strict=True)
    ]
    if rows:
        connection.execute(insert(PASSAGE), rows)
    postings.insert(
        connection,
        (
            (passage_key(version_pk, passage.index), keys)
            for passage, keys in zip(analysed.passages, grams, strict=True)
        ),
    )
    insert_cross_postings(
        connection,
        analysed.version.published,
        ((passage_key(version_pk, index), keys) for index, keys in enumerate(analysed.cross_keys)),
    )


def _insert_quotes(connection: Connection, analysed: AnalysedVersion, *, version_pk: int) -> None:
    if not analysed.quotes:
        return
    keys = {
        quote.id: derive_speaker_key(quote.speaker, document=analysed.document.id)
        for quote in analysed.quotes
        if quote.speaker is not None
    }
    speakers = _place_speakers(connection, analysed.quotes, keys)
    rows = [
        _quote_row(quote, version_pk=version_pk, speaker_pk=speakers.get(keys.get(quote.id, "")))
        for quote in analysed.quotes
    ]
    connection.execute(insert(QUOTE), rows)
    stored = connection.execute(select(QUOTE.c.id, QUOTE.c.pk).where(QUOTE.c.version_pk == version_pk))
    pks = {row.id: row.pk for row in stored}
    connection.execute(
        insert(QUOTE_SPAN), [row for quote in analysed.quotes for row in _span_rows(quote, pks[quote.id])]
    )
    if has_rules(connection):
        settle(connection, version_pk=version_pk)
    note_names(connection, version_pk=version_pk)


def _quote_row(quote: Quote, *, version_pk: int, speaker_pk: int | None) -> dict[str, Any]:
    speaker = quote.speaker
    return {
        "id": quote.id,
        "version_pk": version_pk,
        "kind": quote.kind,
        "start_offset": quote.start,
        "end_offset": quote.end,
        "speaker_pk": speaker_pk,
        "speaker_name": speaker.name if speaker else None,
        "name_in_text": speaker.name_in_text if speaker else None,
        "role": speaker.role if speaker else None,
        "mention_resolved": int(speaker.mention_resolved) if speaker else 0,
        "within": quote.within,
        "confidence": float(quote.confidence),
        "evidence": pack_json(f"quote {quote.id!r}", list(quote.evidence)),
        "folded": fold(quote.wording),
    }


def _span_rows(quote: Quote, quote_pk: int) -> list[dict[str, Any]]:
    parts = [("content", position, span) for position, span in enumerate(quote.content)]
    parts += [(part, 0, span) for part, span in (("cue", quote.cue), ("mention", quote.mention)) if span]
    return [
        {
            "quote_pk": quote_pk,
            "part": part,
            "position": position,
            "start_offset": span.start,
            "end_offset": span.end,
            "exact": span.exact,
            "prefix": span.prefix,
            "suffix": span.suffix,
        }
        for part, position, span in parts
    ]


def _place_speakers(
    connection: Connection, quotes: tuple[Quote, ...], keys: Mapping[str, str]
) -> dict[str, int]:
    """Return the row of each speaker key, adding those that are new and keeping the better spelling of a name."""
    wanted: dict[str, Speaker] = {}
    for quote in quotes:
        if quote.speaker is None:
            continue
        known = wanted.setdefault(keys[quote.id], quote.speaker)
        if prefer_name(known.name, quote.speaker.name) != known.name:
            wanted[keys[quote.id]] = quote.speaker
    placed: dict[str, int] = {}
    for chunk in chunks(sorted(wanted), 500):
        rows = connection.execute(
            select(SPEAKER.c.pk, SPEAKER.c.key, SPEAKER.c.name).where(SPEAKER.c.key.in_(chunk))
        )
        for row in rows.all():
            placed[row.key] = row.pk
            better = prefer_name(row.name, wanted[row.key].name)
            if better != row.name:
                connection.execute(update(SPEAKER).where(SPEAKER.c.pk == row.pk).values(name=better))
    for key in sorted(wanted.keys() - placed.keys()):
        speaker = wanted[key]
        placed[key] = _insert(connection, SPEAKER, {"key": key, "kind": speaker.kind, "name": speaker.name})
    return placed


def _insert(connection: Connection, table: Table, values: dict[str, Any]) -> int:
    inserted = connection.execute(insert(table).values(**values)).inserted_primary_key
    assert inserted is not None
    return int(inserted[0])
