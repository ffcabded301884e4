"""The posting table across languages: which passages share rare stems and names, day by day.

Such keys are no rare words, as those of one language are: they tell two documents apart by how many of them stand in
one sentence. So none is left out for being common; the days that are asked for bound what is read instead.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime

from sqlalchemy import Connection, select, text

from provenance_db.postings import ask_sqlite, chunks
from provenance_db.rows import split_passage_key
from provenance_db.tables import DOCUMENT, VERSION

_UNKNOWN_DAY = 0
_MOST_VERSIONS = 500
_INSERT_SQLITE = "INSERT INTO cross_posting (gram, day, passage_pk) VALUES (?, ?, ?)"
_INSERT_POSTGRES = (
    "INSERT INTO cross_posting (gram, day, passage_pk) SELECT * "
    "FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[])"
)
_FETCH_SQLITE = (
    "SELECT wanted.value, (SELECT group_concat(passage_pk) FROM cross_posting "
    "WHERE gram = wanted.value AND day BETWEEN ?1 AND ?2) FROM json_each(?3) AS wanted"
)
_FETCH_POSTGRES = text(
    "SELECT gram, string_agg(CAST(passage_pk AS text), ',') FROM cross_posting "
    "WHERE gram = ANY(CAST(:keys AS bigint[])) AND day BETWEEN :first AND :last GROUP BY gram"
)


def insert_cross_postings(
    connection: Connection, published: datetime | None, passages: Iterable[tuple[int, Sequence[int]]]
) -> None:
    """Store the keys of the passages of one version, given as `(passage key, keys)`."""
    day = _UNKNOWN_DAY if published is None else published.astimezone(UTC).date().toordinal()
    rows = sorted({(key, day, passage) for passage, keys in passages for key in keys})
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_INSERT_SQLITE, rows)
    else:
        connection.exec_driver_sql(_INSERT_POSTGRES, tuple(map(list, zip(*rows, strict=True))))


def list_sharing(
    connection: Connection,
    passages: Sequence[Sequence[int]],
    *,
    first: date | None,
    last: date | None,
    at_least: int,
) -> Mapping[str, int]:
    """Return what `Store.sharing_across` promises."""
    keys = sorted(set().union(*passages))
    lists: defaultdict[int, list[str]] = defaultdict(list)
    ends = (first or date.min).toordinal(), (last or date.max).toordinal()
    for days in (ends, (_UNKNOWN_DAY, _UNKNOWN_DAY)):
        for key, found in _fetch(connection, keys, *days):
            lists[key].append(found)
    shared: Counter[int] = Counter()
    for asked in passages:
        joined = ",".join(found for key in set(asked) for found in lists.get(key, ()))
        best: dict[int, int] = {}
        for passage, hits in Counter(joined.split(",")).items():
            if hits >= at_least and passage:
                version = split_passage_key(int(passage))[0]
                best[version] = max(best.get(version, 0), hits)
        # Squares, because one passage with eight keys in common says more than two with four.
        shared.update({version: hits * hits for version, hits in best.items()})
    names = _name_latest(connection, shared)
    return {document: shared[version] for version, document in names.items()}


def _fetch(connection: Connection, keys: Sequence[int], first: int, last: int) -> list[tuple[int, str]]:
    """Return each key that stands in passages of these days, with the passages joined by commas."""
    if connection.dialect.name != "sqlite":
        found = connection.execute(_FETCH_POSTGRES, {"keys": list(keys), "first": first, "last": last})
        return [(key, passages) for key, passages in found]
    return [
        (key, passages)
        for key, passages in ask_sqlite(connection, _FETCH_SQLITE, keys, first, last)
        if passages
    ]


def _name_latest(connection: Connection, versions: Iterable[int]) -> dict[int, str]:
    """Return the document of each version that is the latest of it."""
    names: dict[int, str] = {}
    for chunk in chunks(versions, _MOST_VERSIONS):
        chosen = (
            select(VERSION.c.pk, DOCUMENT.c.id)
            .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
            .where(VERSION.c.is_latest == 1, VERSION.c.pk.in_(chunk))
        )
        names.update((row.pk, row.id) for row in connection.execute(chosen))
    return names
