"""Which documents of other languages a report may have words from.

Where there are few, all of them: a report of one short sentence shares too little to be found by keys. Where there are
many, those of which a sentence shares rare keys with one of its own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property

from provenance.match.cross_keys import SHARED_KEYS, passage_cross_keys
from provenance.match.cross_protocol import CrossScorers
from provenance.match.document_text import published_day
from provenance.match.lexicon import LEXICON_LANGUAGES
from provenance.model import Version
from provenance.services.catalogue import Catalogue
from provenance.services.ports import Store

NEAR = timedelta(days=45)
"""How long before a report its foreign-language original may have been published."""
FEW = 12
"""Documents in other languages in the weeks before a report up to which all are compared with it."""
COMPARED = 60
"""Documents of one language that a report is compared with, at most."""
_UNKNOWN = -NEAR.days - 1
"""Stands for an unknown day among days as `date.toordinal` counts them: before the weeks before the first."""


class ForeignDocuments:
    """Finds the possible originals of a report in other languages, and the possible reports of a document.

    What is found depends on the set of documents alone; `changed` of them are new or have a new version since the
    reports were last linked. Where a language has no word table, and a scorer all the same (a model that the user
    names), all documents of the weeks around are taken.
    """

    def __init__(self, store: Store, catalogue: Catalogue, cross: CrossScorers, *, changed: int = 0) -> None:
        self._store = store
        self._catalogue = catalogue
        self._cross = cross
        self._changed = changed
        self._days: defaultdict[str, list[int]] = defaultdict(list)
        self._without_table: set[str] = set()
        for name, entry in catalogue.entries.items():
            day = published_day(entry.version)
            self._days[entry.base_lang].append(_UNKNOWN if day is None else day.toordinal())
            if entry.base_lang not in LEXICON_LANGUAGES:
                self._without_table.add(name)
        for days in self._days.values():
            days.sort()

    def originals(self, later: str) -> set[str]:
        """Return the documents in other languages that the report `later` may have words from."""
        entries = self._catalogue.entries
        if self._count_before(later) <= FEW:
            return {other for other in entries if self._may_report(other, later)}
        version = entries[later].version
        day = published_day(version)
        first = None if day is None else max(day, date.min + NEAR) - NEAR
        by_language: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for other, shared in self._list_sharing(version, first=first, last=day).items():
            if self._may_report(other, later):
                by_language[entries[other].base_lang].append((-shared, other))
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
        reports.update(other for other in self._with_few_before if self._is_near(earlier, other))
        for version in former:
            once = {*self._list_following(version), *self._with_few_before}
            reports.update(other for other in once if self._is_foreign(earlier, other))
        return reports

    @cached_property
    def _with_few_before(self) -> set[str]:
        """The reports that are compared with all foreign documents, or were before the last changes."""
        return {
            name
            for name, entry in self._catalogue.entries.items()
            if not entry.official and self._count_before(name) <= FEW + self._changed
        }

    def _count_before(self, later: str) -> int:
        """Return how many documents `_is_near` holds of: looked up, as a count of each would take the whole archive."""
        entry = self._catalogue.entries[later]
        day = published_day(entry.version)
        count = 0
        for lang, days in self._days.items():
            if lang == entry.base_lang:
                continue
            if day is None:
                count += len(days)
                continue
            last = day.toordinal()
            count += bisect_right(days, last) - bisect_left(days, last - NEAR.days)
            count += bisect_right(days, _UNKNOWN)
        return count

    def _list_following(self, version: Version) -> Mapping[str, int]:
        day = published_day(version)
        last = None if day is None else min(day, date.max - NEAR) + NEAR
        return self._list_sharing(version, first=day, last=last)

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

    def _is_near(self, earlier: str, later: str) -> bool:
        if not self._is_foreign(earlier, later):
            return False
        first, second = (published_day(self._catalogue.entries[name].version) for name in (earlier, later))
        return first is None or second is None or timedelta() <= second - first <= NEAR

    def _may_report(self, earlier: str, later: str) -> bool:
        if not (self._is_near(earlier, later) and self._catalogue.may_precede(earlier, later)):
            return False
        langs = {name: self._catalogue.entries[name].base_lang for name in (earlier, later)}
        return self._cross.scorer(later=langs[later], earlier=langs[earlier]) is not None
