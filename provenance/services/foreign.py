"""Which documents of other languages a report may have words from: those of which a sentence shares rare keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from provenance.match.cross_keys import SHARED_KEYS, passage_cross_keys
from provenance.match.cross_protocol import CrossScorers
from provenance.match.document_text import published_day
from provenance.match.lexicon import LEXICON_LANGUAGES
from provenance.model import Version
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
        version = self._catalogue.entries[later].version
        day = published_day(version)
        first = None if day is None else day - NEAR
        by_language: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for other, shared in self._list_sharing(version, first=first, last=day).items():
            if self._may_report(other, later):
                by_language[self._catalogue.entries[other].base_lang].append((-shared, other))
        return {other for found in by_language.values() for _, other in sorted(found)[:COMPARED]} | {
            other for other in self._unkeyed(later) if self._may_report(other, later)
        }

    def reports(self, earlier: str) -> set[str]:
        """Return the documents in other languages that may report `earlier`: the converse of `originals`.

        Those that may have reported an earlier version of it are among them: their links may be others now.
        """
        *former, latest = self._store.versions(earlier)
        found = {*self._list_following(latest), *self._unkeyed(earlier)}
        reports = {other for other in found if self._may_report(earlier, other)}
        for version in former:
            reports.update(
                other for other in self._list_following(version) if self._is_foreign(earlier, other)
            )
        return reports

    def _list_following(self, version: Version) -> Mapping[str, int]:
        day = published_day(version)
        return self._list_sharing(version, first=day, last=None if day is None else day + NEAR)

    def _list_sharing(self, version: Version, *, first: date | None, last: date | None) -> Mapping[str, int]:
        passages = self._store.passages(document=version.document, sha256=version.sha256)
        keys = [passage_cross_keys(passage.span.exact, version.lang) for passage in passages]
        return self._store.sharing_across(keys, first=first, last=last, at_least=SHARED_KEYS)

    def _unkeyed(self, document: str) -> set[str]:
        """Return the documents that no key can lead to from this one, because one of the two has none."""
        keyed = self._catalogue.entries[document].base_lang in LEXICON_LANGUAGES
        return self._without_table if keyed else set(self._catalogue.entries)

    def _is_foreign(self, one: str, other: str) -> bool:
        entries = self._catalogue.entries
        return one in entries and other in entries and entries[one].base_lang != entries[other].base_lang

    def _may_report(self, earlier: str, later: str) -> bool:
        if not (self._is_foreign(earlier, later) and self._catalogue.may_precede(earlier, later)):
            return False
        one, other = self._catalogue.entries[earlier], self._catalogue.entries[later]
        first, second = published_day(one.version), published_day(other.version)
        if first is not None and second is not None and second - first > NEAR:
            return False
        return self._cross.scorer(later=other.base_lang, earlier=one.base_lang) is not None
