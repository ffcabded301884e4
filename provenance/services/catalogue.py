"""What linking needs to know of all documents at once: their dates and languages, without their texts."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Mapping

from provenance.match.document_text import (
    DocumentText,
    comes_before,
    drop_copies,
    order_key,
)
from provenance.model import Version
from provenance.services.ports import Store

KEPT = 256
"""Documents kept loaded while linking: enough for one story, little for memory."""


class Catalogue:
    """All documents of a store by id, without texts, and the loaded texts of those in use."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._loaded: OrderedDict[str, DocumentText] = OrderedDict()
        self.entries: Mapping[str, DocumentText] = {
            row.document.id: DocumentText(row.version, row.document.outlet, (), ())
            for row in store.documents()
        }
        self._by_text: defaultdict[str, list[DocumentText]] = defaultdict(list)
        for entry in sorted(self.entries.values(), key=lambda entry: order_key(entry.version)):
            self._by_text[entry.version.sha256].append(entry)

    def load(self, document: str) -> DocumentText | None:
        """Return a document's latest version with its passages and quotes, or None when it is not stored."""
        found = self._loaded.get(document)
        if found is None:
            version = self._store.latest(document)
            entry = self.entries.get(document)
            if version is None or entry is None:
                return None
            found = load_version(self._store, version, outlet=entry.outlet, as_found=True)
            self._loaded[document] = found
        self._loaded.move_to_end(document)
        if len(self._loaded) > KEPT:
            self._loaded.popitem(last=False)
        return found

    def may_precede(self, earlier: str, later: str) -> bool:
        """Tell whether the document `later` can have wording from `earlier`; both must be stored."""
        one, other = self.entries.get(earlier), self.entries.get(later)
        return one is not None and other is not None and comes_before(one, other)

    def copies(self, document: str) -> list[str]:
        """Return the stored documents with the very text of this one, itself among them, first in time first."""
        entry = self.entries[document]
        return [other.version.document for other in self._by_text[entry.version.sha256]]

    def first_of_copies(self, documents: Iterable[str]) -> set[str]:
        """Return documents without the reports whose very text an earlier one of them has; all must be stored."""
        entries = sorted(
            (self.entries[name] for name in documents), key=lambda entry: order_key(entry.version)
        )
        return {entry.version.document for entry in drop_copies(entries)}


def load_version(
    store: Store, version: Version, *, outlet: str | None, as_found: bool = False
) -> DocumentText:
    """Return one version with its passages and quotes; with `as_found` their words as no reviewer corrected them."""
    return DocumentText(
        version=version,
        outlet=outlet,
        passages=tuple(store.passages(document=version.document, sha256=version.sha256)),
        quotes=tuple(
            store.version_quotes(document=version.document, sha256=version.sha256, as_found=as_found)
        ),
    )
