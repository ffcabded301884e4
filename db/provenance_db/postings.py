"""The posting table: which passages share the rarest words with a query.

A key that stands in more passages than the cap tells nothing and is passed over. Postings are never deleted, so
such a key stays one, and a process that has seen it need not store it again: half of all postings are saved.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, select, text

from provenance.match.ranking import DOCUMENT_FREQUENCY_CAP, RAREST_KEYS, rarest_keys
from provenance.services.ports import Candidate
from provenance_db.rows import split_passage_key
from provenance_db.tables import DOCUMENT, VERSION

_COUNTER_BITS = 22
_FEW = 32
"""Passages of a key that are read before it is known whether rarer keys are enough."""
_SPARE = 8
"""Passages looked at beyond those asked for, as some are of versions that have a later one."""
_SOME = "SELECT passage_pk FROM posting WHERE gram = wanted.value LIMIT ?1"
_WANTED = "FROM json_each(?2) AS wanted"
_FETCH = f"SELECT wanted.value, (SELECT group_concat(passage_pk) FROM ({_SOME})) {_WANTED}"
_LATEST = (
    "SELECT version.pk FROM json_each(?1) AS wanted JOIN version ON version.pk = wanted.value "
    "WHERE version.is_latest = 1"
)


class Postings:
    """The posting table of one open store, with what this process has learned about it.

    `_common` are keys known to be above the cap. `_seen` counts roughly, by hash, how often this process stored a
    key; `crowded` are those worth a look after the commit. All three only save work: no answer depends on them.
    """

    def __init__(self) -> None:
        self._common: set[int] = set()
        self._seen = array("H", bytes(2 << _COUNTER_BITS))
        self._names: dict[int, tuple[str, str]] = {}
        self.crowded: set[int] = set()

    def insert(self, connection: Connection, grams: Iterable[tuple[int, Sequence[int]]]) -> None:
        """Store the keys of passages, given as `(passage key, keys)`."""
        rows: list[tuple[int, int]] = []
        crowded: set[int] = set()
        mask, seen, common = (1 << _COUNTER_BITS) - 1, self._seen, self._common
        for passage, keys in grams:
            for key in set(keys) - common:
                slot = key & mask
                if seen[slot] < 65_535:
                    seen[slot] += 1
                if seen[slot] > DOCUMENT_FREQUENCY_CAP:
                    crowded.add(key)
                rows.append((key, passage))
        # In the order of the tree, so that each of its pages is written once.
        rows.sort()
        if connection.dialect.name == "sqlite":
            if rows:
                connection.exec_driver_sql("INSERT INTO posting (gram, passage_pk) VALUES (?, ?)", rows)
        else:
            connection.exec_driver_sql(
                "INSERT INTO posting (gram, passage_pk) SELECT * FROM unnest(%s::bigint[], %s::bigint[])",
                ([row[0] for row in rows], [row[1] for row in rows]),
            )
        self.crowded = crowded

    def learn(self, connection: Connection) -> None:
        """Look at the keys stored most often and note those above the cap; call it after the commit."""
        self._fetch(connection, self.crowded)
        self.crowded = set()

    def candidates(
        self,
        connection: Connection,
        grams: Sequence[int],
        *,
        limit: int,
        exclude_document: str | None,
        share: float,
    ) -> list[Candidate]:
        """Return passages of latest versions that share the rarest keys, by (hits descending, document, index)."""
        levels: dict[int, list[int | str]] = {}
        for passage, hits in self._hits(connection, set(grams) - self._common).items():
            levels.setdefault(hits, []).append(passage)
        best: list[Candidate] = []
        batch: list[tuple[int, int]] = []
        # Most passages share one key by chance: those with fewer hits are looked at only while places are left.
        for level in [*sorted(levels, reverse=True), 0]:
            first = best[0].hits if best else batch[0][0] if batch else level
            if batch and (level < max(1, share * first) or len(best) + len(batch) >= limit):
                best += self._rank(connection, batch, exclude_document, limit=limit - len(best))
                batch = []
            if best and (level < share * best[0].hits or len(best) >= limit):
                break
            batch += [(level, int(passage)) for passage in levels.get(level, ())]
        return best

    def _rank(
        self,
        connection: Connection,
        hits: Sequence[tuple[int, int]],
        exclude_document: str | None,
        *,
        limit: int,
    ) -> list[Candidate]:
        """Return the first passages of latest versions of `(hits, passage)`, by (hits descending, document, index)."""
        places = [(count, *split_passage_key(passage)) for count, passage in hits]
        names = self._name(connection, {version for _, version, _ in places})
        ranked = sorted((-count, *names[version], position, version) for count, version, position in places)
        if exclude_document is not None:
            ranked = [one for one in ranked if one[1] != exclude_document]
        found: list[Candidate] = []
        # Whether a version is the latest may change, and is asked only of those that come first.
        for chunk in chunks(ranked, limit + _SPARE):
            latest = _list_latest(connection, {one[-1] for one in chunk})
            found += [
                Candidate(document, sha256, index, -negated)
                for negated, document, sha256, index, version in chunk
                if version in latest
            ]
            if len(found) >= limit:
                break
        return found[:limit]

    def _hits(self, connection: Connection, keys: set[int]) -> Mapping[Any, int]:
        """Count for each passage how many of the rarest of `keys` it has; passages are text on SQLite."""
        if connection.dialect.name == "sqlite":
            lists = self._list_sqlite(connection, keys)
            chosen = rarest_keys({key: passages.count(",") + 1 for key, passages in lists.items()})
            return Counter(",".join(map(lists.__getitem__, chosen)).split(",")) if chosen else {}
        found = self._fetch(connection, keys)
        hits: Counter[int] = Counter()
        for key in rarest_keys({key: len(passages) for key, passages in found.items()}):
            hits.update(found[key])
        return hits

    def _list_sqlite(self, connection: Connection, keys: set[int]) -> dict[int, str]:
        """Return the passages of each key joined by commas, of as many keys as are needed to tell the rarest.

        Where more are given than are followed, the first few passages of each are enough, mostly: all, up to the cap,
        are asked for only when there are too few of the rarer keys.
        """
        choose = len(keys) > RAREST_KEYS
        first = _FEW + 1 if choose else DOCUMENT_FREQUENCY_CAP + 1
        lists = {key: found for key, found in ask_sqlite(connection, _FETCH, sorted(keys), first) if found}
        if choose:
            more = [key for key, passages in lists.items() if passages.count(",") >= _FEW]
            if len(lists) - len(more) >= RAREST_KEYS:
                return {key: lists[key] for key in lists.keys() - more}
            if more:
                lists.update(ask_sqlite(connection, _FETCH, more, DOCUMENT_FREQUENCY_CAP + 1))
        over = {key for key, passages in lists.items() if passages.count(",") >= DOCUMENT_FREQUENCY_CAP}
        self._common |= over
        return {key: lists[key] for key in lists.keys() - over}

    def is_common(self, connection: Connection, grams: Iterable[int]) -> bool:
        """Tell whether each of `grams` stands in more passages than the cap."""
        self._fetch(connection, set(grams) - self._common)
        return self._common.issuperset(grams)

    def sharing(
        self, connection: Connection, passages: Iterable[Iterable[int]], *, at_least: int
    ) -> set[str]:
        """Return the documents of which some passage shares `at_least` keys with one of `passages`.

        All keys below the cap count, so that the relation is mutual: whichever of two documents asks finds the other.
        """
        asked = [set(keys) - self._common for keys in passages]
        # Once for all passages: those of one document have many keys in common.
        found = self._fetch(connection, set().union(*asked))
        near: set[int] = set()
        for keys in asked:
            hits: Counter[int] = Counter()
            for key in keys & found.keys():
                hits.update(found[key])
            near.update(split_passage_key(passage)[0] for passage, count in hits.items() if count >= at_least)
        return {document for document, _ in self._name(connection, _list_latest(connection, near)).values()}

    def _name(self, connection: Connection, versions: set[int]) -> dict[int, tuple[str, str]]:
        """Return `(document, sha256)` of each version; they never change, so that they are read once."""
        unknown = [version for version in versions if version not in self._names]
        for chunk in chunks(unknown, 500):
            rows = connection.execute(
                select(VERSION.c.pk, DOCUMENT.c.id, VERSION.c.sha256)
                .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
                .where(VERSION.c.pk.in_(chunk))
            )
            self._names.update({row.pk: (row.id, row.sha256) for row in rows})
        return {version: self._names[version] for version in versions}

    def _fetch(self, connection: Connection, keys: Iterable[int]) -> dict[int, list[int]]:
        """Return the passages of each key that stands in any, without the keys above the cap."""
        found = (
            _fetch_sqlite(connection, keys)
            if connection.dialect.name == "sqlite"
            else _fetch_postgres(connection, keys)
        )
        over = [key for key, passages in found.items() if len(passages) > DOCUMENT_FREQUENCY_CAP]
        for key in over:
            del found[key]
        self._common.update(over)
        return found


def _fetch_sqlite(connection: Connection, keys: Iterable[int]) -> dict[int, list[int]]:
    """Return the passages of each key, of one above the cap one more than the cap."""
    rows = ask_sqlite(connection, _FETCH, list(keys), DOCUMENT_FREQUENCY_CAP + 1)
    return {key: list(map(int, passages.split(","))) for key, passages in rows if passages}


def _list_latest(connection: Connection, versions: set[int]) -> set[int]:
    """Return those of some versions that are the latest of their document."""
    if not versions:
        return set()
    if connection.dialect.name == "sqlite":
        return {row[0] for row in ask_sqlite(connection, _LATEST, sorted(versions))}
    latest = text("SELECT pk FROM version WHERE is_latest = 1 AND pk = ANY(:versions)")
    return set(connection.execute(latest, {"versions": sorted(versions)}).scalars())


def ask_sqlite(connection: Connection, query: str, keys: Sequence[int], *parameters: int) -> list[Any]:
    """Ask for all keys in one statement of the bare driver: a statement for each key takes twice the time."""
    cursor = connection.connection.cursor()
    try:
        # A list of integers is written as JSON writes it.
        rows: list[Any] = cursor.execute(query, (*parameters, str(list(keys)))).fetchall()
    finally:
        cursor.close()
    return rows


def _fetch_postgres(connection: Connection, keys: Iterable[int]) -> dict[int, list[int]]:
    """Ask for all keys at once: each round trip to a server costs more than the look-up."""
    rows = connection.execute(
        text(
            "SELECT wanted.gram, near.passage_pk FROM unnest(CAST(:keys AS bigint[])) AS wanted (gram) "
            "CROSS JOIN LATERAL (SELECT passage_pk FROM posting WHERE posting.gram = wanted.gram LIMIT :most) AS near"
        ),
        {"keys": list(keys), "most": DOCUMENT_FREQUENCY_CAP + 1},
    )
    found: dict[int, list[int]] = {}
    for key, passage in rows:
        found.setdefault(key, []).append(passage)
    return found


def chunks(values: Iterable[Any], size: int) -> Iterable[list[Any]]:
    """Cut `values` into lists of at most `size`: databases bound how many parameters a statement takes."""
    iterator = iter(values)
    while chunk := list(islice(iterator, size)):
        yield chunk
