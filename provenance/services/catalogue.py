"""What linking and tracing need to know of all documents at once: their dates and languages, without their texts."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from provenance.match.linking import DocumentText
from provenance.model import OFFICIAL_KINDS, Version
from provenance.services.ports import DocumentRow, Store

NEAR = timedelta(days=45)
"""How long before a report its foreign-language original may have been published."""
KEPT = 256
"""Documents kept loaded while linking: enough for one story, little for memory."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A document's latest version in short."""

    document: str
    sha256: str
    lang: str
    official: bool
    published: datetime | None
    outlet: str | None


class Catalogue:
    """All documents of a store by id, and the loaded texts of those in use."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._loaded: OrderedDict[str, DocumentText] = OrderedDict()
        self.entries: Mapping[str, Entry] = {row.document.id: _entry(row) for row in store.documents()}

    def load(self, document: str) -> DocumentText | None:
        """Return a document's latest version with its passages and quotes, or None when it is not stored."""
        found = self._loaded.get(document)
        if found is None:
            version = self._store.latest(document)
            if version is None:
                return None
            found = load_version(self._store, version, outlet=self.outlet(document))
            self._loaded[document] = found
        self._loaded.move_to_end(document)
        if len(self._loaded) > KEPT:
            self._loaded.popitem(last=False)
        return found

    def outlet(self, document: str) -> str | None:
        """Return who published a document."""
        entry = self.entries.get(document)
        return entry.outlet if entry else None

    def may_precede(self, earlier: Entry, later: Entry) -> bool:
        """Tell whether `earlier` can be where `later` has wording from.

        An official document holds its speaker's own words and is never the later end. Equal or unknown dates leave
        the question open; the alignment decides.
        """
        if earlier.document == later.document or later.official:
            return False
        if earlier.published is None or later.published is None:
            return True
        return earlier.published <= later.published or _same_day(earlier, later)

    def foreign_originals(self, later: Entry) -> list[str]:
        """Return the documents in other languages that were published in the weeks before `later`, by id."""
        return sorted(
            entry.document
            for entry in self.entries.values()
            if entry.lang != later.lang and self.may_precede(entry, later) and _near(entry, later)
        )

    def foreign_reports(self, earlier: Entry) -> list[str]:
        """Return the documents in other languages that may report `earlier`: the converse of foreign_originals."""
        return sorted(
            entry.document
            for entry in self.entries.values()
            if entry.lang != earlier.lang and self.may_precede(earlier, entry) and _near(earlier, entry)
        )


def load_version(store: Store, version: Version, *, outlet: str | None) -> DocumentText:
    """Return one version with its passages and quotes."""
    return DocumentText(
        version=version,
        outlet=outlet,
        passages=tuple(store.passages(document=version.document, sha256=version.sha256)),
        quotes=tuple(store.version_quotes(document=version.document, sha256=version.sha256)),
    )


def _entry(row: DocumentRow) -> Entry:
    return Entry(
        document=row.document.id,
        sha256=row.version.sha256,
        lang=row.version.lang,
        official=row.version.kind in OFFICIAL_KINDS,
        published=row.version.published,
        outlet=row.document.outlet,
    )


def _near(earlier: Entry, later: Entry) -> bool:
    if earlier.published is None or later.published is None:
        return True
    return later.published - earlier.published <= NEAR


def _same_day(earlier: Entry, later: Entry) -> bool:
    """Tell whether two dates fall on one UTC day, where a date without a time cannot be ordered."""
    if earlier.published is None or later.published is None:
        return False
    return earlier.published.astimezone(UTC).date() == later.published.astimezone(UTC).date()
