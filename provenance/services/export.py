"""Write out everything that is stored, one object at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
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
from provenance.exporters.judged_item import item_object
from provenance.exporters.utf16 import Utf16Offsets
from provenance.services.export_items import judged_items
from provenance.services.origins import mark_origins
from provenance.services.ports import Store
from provenance.services.review.ports import ReviewStore

ExportFormat = Literal["jsonl", "csv", "web-annotation", "claimreview", "prov-json", "atom", "html"]
EXPORT_FORMATS: tuple[ExportFormat, ...] = get_args(ExportFormat)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What to export and how; each format takes the settings that it knows.

    `since` keeps documents published then or later, with those that their links lead back to, and judgements of then
    or later.
    """

    since: datetime | None = None
    bom: bool = False
    publisher: str | None = None
    publisher_url: str | None = None
    feed_url: str | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """How much was written, and how much was left out, by reason."""

    written: int
    left_out: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class _Format:
    place: str
    settings: tuple[str, ...] = ()
    of_queue: bool = False


_FORMATS = {
    "jsonl": _Format("provenance.exporters.jsonl:JsonLinesExporter"),
    "csv": _Format("provenance.exporters.csv:CsvExporter", ("bom",)),
    "web-annotation": _Format("provenance.exporters.web_annotation:WebAnnotationExporter"),
    "claimreview": _Format(
        "provenance.exporters.claimreview:ClaimReviewExporter", ("publisher", "publisher_url"), of_queue=True
    ),
    "prov-json": _Format("provenance.exporters.prov_json:ProvJsonExporter"),
    "atom": _Format("provenance.exporters.atom:AtomExporter", ("feed_url", "limit")),
    "html": _Format("provenance.exporters.queue_page:QueuePageExporter", ("limit",), of_queue=True),
}


def make_exporter(form: str, stream: TextIO, options: ExportOptions | None = None) -> Exporter:
    """Return the exporter of a format; raises InputError for an unknown one, naming those that exist."""
    known = _FORMATS.get(form)
    if known is None:
        raise InputError(f"unknown export format {form!r}: use one of {', '.join(_FORMATS)}")
    module, _, name = known.place.partition(":")
    given = {setting: getattr(options, setting) for setting in known.settings} if options else {}
    settings = {setting: value for setting, value in given.items() if value is not None}
    make: Callable[..., Exporter] = getattr(import_module(module), name)
    return make(stream, **settings)


def settings_of(form: str) -> tuple[str, ...]:
    """Return the names of the options that a format knows beside `since`."""
    return _FORMATS[form].settings


def export(
    store: ReviewStore, *, form: str, stream: TextIO, options: ExportOptions | None = None
) -> ExportReport:
    """Write what is stored in a format to `stream` and report how much there was."""
    options = options or ExportOptions()
    exporter = make_exporter(form, stream, options)
    left_out: Counter[str] = Counter()
    objects = (
        (item_object(item) for item in judged_items(store, since=options.since))
        if _FORMATS[form].of_queue
        else export_objects(store, since=options.since, left_out=left_out)
    )
    written = 0
    for item in objects:
        exporter.write(item)
        written += 1
    exporter.finalize()
    passed_over = getattr(exporter, "left_out", {})
    written -= sum(passed_over.values())
    left_out.update({reason: count for reason, count in passed_over.items() if count})
    return ExportReport(written=written, left_out=left_out)


def export_objects(
    store: ReviewStore, *, since: datetime | None = None, left_out: Counter[str] | None = None
) -> Iterator[ExportObject]:
    """Yield each document with its versions and their quotes, then all links, then all judgements.

    Spans carry their UTF-16 range too. At most one version's text is held. `left_out` counts what `since` leaves out.
    """
    left_out = Counter() if left_out is None else left_out
    recent = None if since is None else _published_since(store, since, left_out)
    led_back_to = frozenset[str]()
    if recent is not None:
        led_back_to = frozenset(
            link.earlier.document for link in store.links() if link.later.document in recent
        )
    for row in store.documents():
        if recent is not None and row.document.id not in recent and row.document.id not in led_back_to:
            continue
        yield document_object(row.document)
        for version in store.versions(row.document.id):
            yield version_object(version)
            utf16 = Utf16Offsets(version.text)
            for quote in store.version_quotes(document=version.document, sha256=version.sha256):
                yield quote_object(quote, document=version.document, sha256=version.sha256, utf16=utf16)
    yield from _link_objects(store, recent)
    for judgement in store.judgements():
        if since is None or judgement.decided >= since:
            yield judgement_object(judgement)


def _published_since(store: Store, since: datetime, left_out: Counter[str]) -> frozenset[str]:
    """Return the documents of which the last version was published at `since` or later; count the others."""
    recent: set[str] = set()
    for row in store.documents():
        published = row.version.published
        if published is None:
            left_out["documents of unknown date"] += 1
        elif published < since:
            left_out["earlier documents"] += 1
        else:
            recent.add(row.document.id)
    return frozenset(recent)


def _link_objects(store: Store, recent: Set[str] | None) -> Iterator[ExportObject]:
    """Yield the links of one later document after another, with the origin of each lineage marked."""
    texts: dict[tuple[str, str], Utf16Offsets] = {}

    def offsets(document: str, sha256: str) -> Utf16Offsets:
        if (document, sha256) not in texts:
            version = next(one for one in store.versions(document) if one.sha256 == sha256)
            texts[document, sha256] = Utf16Offsets(version.text)
        return texts[document, sha256]

    # Read twice, so that the wordings of all links are never held at once while they are written.
    origins = mark_origins(store.links())
    for link in store.links():
        if recent is not None and link.later.document not in recent:
            continue
        yield link_object(
            replace(link, is_origin=link.id in origins),
            earlier_utf16=offsets(link.earlier.document, link.earlier.sha256),
            later_utf16=offsets(link.later.document, link.later.sha256),
        )
