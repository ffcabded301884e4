"""One hash of all that a store holds, to tell whether two archives are the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from provenance.services.ports import QuoteFilter, Store


def content_digest(store: Store, *, with_ingested: bool = True) -> str:
    """Return a SHA-256 of everything stored, in the order of the listings; `with_ingested` False leaves out when."""
    total = hashlib.sha256()
    for line in content_lines(store, with_ingested=with_ingested):
        total.update(line.encode("utf-8"))
        total.update(b"\n")
    return total.hexdigest()


def content_lines(store: Store, *, with_ingested: bool = True) -> Iterator[str]:
    """Yield a line for everything stored, so that two archives can be compared line by line."""
    for row in store.documents():
        yield repr(
            (row.document.id, row.document.url, row.document.outlet, dict(row.document.metadata), row.quotes)
        )
        for version in store.versions(row.document.id):
            yield repr(version if with_ingested else replace(version, ingested=None))
            place = {"document": version.document, "sha256": version.sha256}
            for passage, terms in zip(store.passages(**place), store.terms(**place), strict=True):
                yield repr((passage, tuple(terms)))
            quotes = store.version_quotes(document=row.document.id, sha256=version.sha256)
            yield from (repr(quote) for quote in quotes)
    yield from (repr(quote) for quote in store.quotes(QuoteFilter()))
    yield from (repr(speaker) for speaker in store.speakers())
    yield from (repr(link) for link in store.links())
    yield from (repr(judgement) for judgement in store.judgements())
    yield from (repr(mark) for mark in store.pending_marks().items())
