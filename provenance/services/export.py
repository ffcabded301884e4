"""Write out everything that is stored, one object at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Literal, TextIO, get_args

from provenance.errors import InputError
from provenance.exporters.base import Exporter, ExportObject
from provenance.exporters.jsonl import (
    document_object,
    judgement_object,
    link_object,
    quote_object,
    version_object,
)
from provenance.exporters.utf16 import Utf16Offsets
from provenance.services.origins import mark_origins
from provenance.services.ports import Store

ExportFormat = Literal["jsonl", "csv", "web-annotation"]
EXPORT_FORMATS: tuple[ExportFormat, ...] = get_args(ExportFormat)
_EXPORTERS = {
    "jsonl": "provenance.exporters.jsonl:JsonLinesExporter",
    "csv": "provenance.exporters.csv:CsvExporter",
    "web-annotation": "provenance.exporters.web_annotation:WebAnnotationExporter",
}


def make_exporter(form: str, stream: TextIO) -> Exporter:
    """Return the exporter of a format; raises InputError for an unknown one, naming those that exist."""
    place = _EXPORTERS.get(form)
    if place is None:
        raise InputError(f"unknown export format {form!r}: use one of {', '.join(_EXPORTERS)}")
    module, _, name = place.partition(":")
    exporter: Exporter = getattr(import_module(module), name)(stream)
    return exporter


def export(store: Store, *, form: str, stream: TextIO) -> int:
    """Write every stored object in a format to `stream` and return how many there were."""
    exporter = make_exporter(form, stream)
    count = 0
    for item in export_objects(store):
        exporter.write(item)
        count += 1
    exporter.finalize()
    return count


def export_objects(store: Store) -> Iterator[ExportObject]:
    """Yield each document with its versions and their quotes, then all links, then all judgements.

    Spans carry their UTF-16 range too. At most one version's text is held.
    """
    for row in store.documents():
        yield document_object(row.document)
        for version in store.versions(row.document.id):
            yield version_object(version)
            utf16 = Utf16Offsets(version.text)
            for quote in store.version_quotes(document=version.document, sha256=version.sha256):
                yield quote_object(quote, document=version.document, sha256=version.sha256, utf16=utf16)
    yield from _link_objects(store)
    for judgement in store.judgements():
        yield judgement_object(judgement)


def _link_objects(store: Store) -> Iterator[ExportObject]:
    """Yield the links of one later document after another, with the origin of each lineage marked."""
    links = tuple(store.links())
    texts: dict[tuple[str, str], Utf16Offsets] = {}

    def offsets(document: str, sha256: str) -> Utf16Offsets:
        if (document, sha256) not in texts:
            version = next(one for one in store.versions(document) if one.sha256 == sha256)
            texts[document, sha256] = Utf16Offsets(version.text)
        return texts[document, sha256]

    origins = mark_origins(links)
    for link in links:
        yield link_object(
            replace(link, is_origin=link.id in origins),
            earlier_utf16=offsets(link.earlier.document, link.earlier.sha256),
            later_utf16=offsets(link.later.document, link.later.sha256),
        )
