"""The JSON contract as pure functions from values to objects, and the exporter that writes them line by line.

Key names are fixed: the mention of a quote is called `source` here alone, as PARC and PolNeAR have it.
Offsets are code points, half-open; exported spans also carry `utf16_start` and `utf16_end` when the text
is at hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal, TextIO

from provenance.exporters.base import ExportObject
from provenance.exporters.utf16 import Utf16Offsets
from provenance.model import (
    Change,
    Document,
    DocumentKind,
    Judgement,
    Link,
    LinkEnd,
    Quote,
    Span,
    Speaker,
    Version,
)

JsonObject = dict[str, object]


def time_text(moment: datetime | None, precision: Literal["day", "second"] | None = None) -> str | None:
    """Return a time as ISO 8601 in UTC, as a date alone where only the day is known, or None."""
    if moment is None:
        return None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    if precision == "day":
        return moment.date().isoformat()
    return moment.isoformat().replace("+00:00", "Z")


def span_object(span: Span, *, utf16: Utf16Offsets | None = None) -> JsonObject:
    """Return a span as `start`, `end`, `exact`, and its UTF-16 range when `utf16` is that of its text."""
    found: JsonObject = {"start": span.start, "end": span.end, "exact": span.exact}
    if utf16 is not None:
        found |= {"utf16_start": utf16.at(span.start), "utf16_end": utf16.at(span.end)}
    return found


def _span_or_null(span: Span | None, *, utf16: Utf16Offsets | None) -> JsonObject | None:
    return None if span is None else span_object(span, utf16=utf16)


def speaker_object(speaker: Speaker) -> JsonObject:
    """Return a speaker with its canonical name and the name its document uses."""
    return {
        "name": speaker.name,
        "name_in_text": speaker.name_in_text,
        "kind": speaker.kind,
        "role": speaker.role,
        "mention_resolved": speaker.mention_resolved,
    }


def quote_object(
    quote: Quote, *, document: str | None = None, sha256: str | None = None, utf16: Utf16Offsets | None = None
) -> JsonObject:
    """Return a quote; with `document` as the typed object of an export, else as inside `extract`."""
    found: JsonObject = {} if document is None else {"type": "quote", "document": document}
    if sha256 is not None:
        found["sha256"] = sha256
    return found | {
        "id": quote.id,
        "kind": quote.kind,
        "source": _span_or_null(quote.mention, utf16=utf16),
        "cue": _span_or_null(quote.cue, utf16=utf16),
        "content": [span_object(span, utf16=utf16) for span in quote.content],
        "speaker": None if quote.speaker is None else speaker_object(quote.speaker),
        "within": quote.within,
        "confidence": round(quote.confidence, 4),
        "evidence": list(quote.evidence),
    }


def extraction_object(
    *,
    document: str,
    lang: str,
    kind: DocumentKind,
    sha256: str,
    length: int,
    quotes: Iterable[Quote],
    flags: Iterable[str] = (),
) -> JsonObject:
    """Return what `extract` prints of one document; `length` counts code points of its canonical text."""
    return {
        "id": document,
        "lang": lang,
        "kind": kind,
        "sha256": sha256,
        "length": length,
        "quotes": [quote_object(quote) for quote in quotes],
        "flags": list(flags),
    }


def document_object(document: Document) -> JsonObject:
    """Return a document without its text, which its versions carry."""
    return {
        "type": "document",
        "id": document.id,
        "url": document.url,
        "outlet": document.outlet,
        "metadata": dict(document.metadata),
    }


def version_object(version: Version) -> JsonObject:
    """Return a version with its whole text, so that every span of the export can be checked against it."""
    return {
        "type": "version",
        "document": version.document,
        "number": version.number,
        "sha256": version.sha256,
        "raw_sha256": version.raw_sha256,
        "kind": version.kind,
        "lang": version.lang,
        "title": version.title,
        "published": time_text(version.published, version.published_precision),
        "published_precision": version.published_precision,
        "ingested": time_text(version.ingested),
        "charset": version.charset,
        "length": len(version.text),
        "text": version.text,
    }


def change_object(
    change: Change, *, earlier_utf16: Utf16Offsets | None = None, later_utf16: Utf16Offsets | None = None
) -> JsonObject:
    """Return a change; the side where nothing stands is null."""
    return {
        "class": change.change_class,
        "earlier": _span_or_null(change.earlier, utf16=earlier_utf16),
        "later": _span_or_null(change.later, utf16=later_utf16),
        "severity": change.severity,
        "in_quotes": change.in_quotes,
        "note": change.note,
    }


def link_end_object(end: LinkEnd, *, utf16: Utf16Offsets | None = None) -> JsonObject:
    """Return one end of a link: document, place, and the quote there if there is one."""
    return {
        "document": end.document,
        "sha256": end.sha256,
        **span_object(end.span, utf16=utf16),
        "quote": end.quote,
    }


def link_object(
    link: Link, *, earlier_utf16: Utf16Offsets | None = None, later_utf16: Utf16Offsets | None = None
) -> JsonObject:
    """Return a link with its changes and the reasons for it."""
    return {
        "type": "link",
        "id": link.id,
        "earlier": link_end_object(link.earlier, utf16=earlier_utf16),
        "later": link_end_object(link.later, utf16=later_utf16),
        "relation": link.relation,
        "score": round(link.score, 4),
        "is_origin": link.is_origin,
        "ambiguous": link.ambiguous,
        "changes": [
            change_object(change, earlier_utf16=earlier_utf16, later_utf16=later_utf16)
            for change in link.changes
        ],
        "evidence": list(link.evidence),
    }


def judgement_object(judgement: Judgement) -> JsonObject:
    """Return a reviewer's decision."""
    return {
        "type": "judgement",
        "id": judgement.id,
        "action": judgement.action,
        "subject": judgement.subject,
        "value": judgement.value,
        "reviewer": judgement.reviewer,
        "decided": time_text(judgement.decided),
        "reason": judgement.reason,
    }


class JsonLinesExporter:
    """Writes every object as one line of JSON; scripts stay readable, lone surrogates cannot occur."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, item: ExportObject) -> None:
        """Write one object as one line."""
        self._stream.write(json.dumps(item, ensure_ascii=False, default=_plain) + "\n")

    def finalize(self) -> None:
        """Write nothing: each line is complete in itself."""


def _plain(value: object) -> object:
    """Return a date of a document's metadata as text; front matter may hold such values."""
    isoformat = getattr(value, "isoformat", None)
    if isoformat is None:
        raise TypeError(f"metadata value of type {type(value).__name__} has no JSON form: store it as text")
    return isoformat()
