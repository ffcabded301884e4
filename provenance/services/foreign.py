"""Which documents of other languages a report may have words from: those of which a sentence shares rare keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from provenance.match.cross_keys import SHARED_KEYS, passage_cross_keys
from provenance.match.cross_protocol import CrossScorers
from provenance.match.document_text import published_day
from provenance.match.lexicon import LEXICON_LANGUAGES
from provenance.services.catalogue import Catalogue
from provenance.services.ports import Store

NEAR = timedelta(days=45)
"""How long before a report its foreign-language original may have been published."""
COMPARED = 60
"""Documents of each other language that a report is compared with, at most."""


class ForeignDocuments:
    """Finds the possible originals of a report in other languages, and the possible reports of a document.

    What is found depends on the two documents alone, but for the bound `COMPARED`. Where a language has no word table,
    and a scorer all the same (a model that the user names), all documents of the weeks around are taken.
    """

    def __init__(self, store: Store, catalogue: Catalogue, cross: CrossScorers) -> None:
        self._store = store
        self._catalogue = catalogue
        self._cross = cross
        self._without_table = {
            name for name, entry in catalogue.entries.items() if entry.base_lang not in LEXICON_LANGUAGES
        }

    def originals(self, later: str) -> set[str]:
        """Return the documents in other languages that the report `later` may have words from."""
        day = published_day(self._catalogue.entries[later].version)
        first = None if day is None else day - NEAR
        by_language: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for other, shared in self._list_sharing(later, first=first, last=day).items():
            if self._may_report(other, later):
                by_language[self._catalogue.entries[other].base_lang].append((-shared, other))
        return {other for found in by_language.values() for _, other in sorted(found)[:COMPARED]} | {
            other for other in self._unkeyed(later) if self._may_report(other, later)
        }

    def reports(self, earlier: str) -> set[str]:
        """Return the documents in other languages that may report `earlier`: the converse of `originals`."""
        day = published_day(self._catalogue.entries[earlier].version)
        last = None if day is None else day + NEAR
        found = {*self._list_sharing(earlier, first=day, last=last), *self._unkeyed(earlier)}
        return {other for other in found if self._may_report(earlier, other)}

    def _list_sharing(self, document: str, *, first: date | None, last: date | None) -> Mapping[str, int]:
        loaded = self._catalogue.load(document)
        if loaded is None:
            return {}
        keys = [passage_cross_keys(passage.span.exact, loaded.base_lang) for passage in loaded.passages]
        return self._store.sharing_across(keys, first=first, last=last, at_least=SHARED_KEYS)

    def _unkeyed(self, document: str) -> set[str]:
        """Return the documents that no key can lead to from this one, because one of the two has none."""
        keyed = self._catalogue.entries[document].base_lang in LEXICON_LANGUAGES
        return self._without_table if keyed else set(self._catalogue.entries)

    def _may_report(self, earlier: str, later: str) -> bool:
        one, other = self._catalogue.entries.get(earlier), self._catalogue.entries.get(later)
        if one is None or other is None or one.base_lang == other.base_lang:
            return False
        if not self._catalogue.may_precede(earlier, later):
            return False
        first, second = published_day(one.version), published_day(other.version)
        if first is not None and second is not None and second - first > NEAR:
            return False
        return self._cross.scorer(later=other.base_lang, earlier=one.base_lang) is not None
