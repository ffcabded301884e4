"""Words looked for letter by letter in all texts: those so common that the posting table does not lead to them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, select

from provenance.services.ports import Candidate
from provenance_db.documents import BATCH, of_version
from provenance_db.tables import DOCUMENT, PASSAGE, VERSION


class _Holder(NamedTuple):
    """A latest version, and where some words begin and end in it."""

    document: str
    sha256: str
    pk: int
    places: list[tuple[int, int]]


def list_holding(
    connection: Connection, asked: Sequence[Sequence[str]], *, limit: int
) -> list[list[Candidate]]:
    """Return for each of `asked` the passages of latest versions that hold one of its spellings letter by letter.

    They come by (document, index), at most `limit` of each. All texts are read once, however much is asked for.
    """
    holders: list[list[_Holder]] = [[] for _ in asked]
    # Not filtered by the database: it reads the whole text again for each spelling, and takes five times as long.
    versions = (
        select(DOCUMENT.c.id, VERSION.c.sha256, VERSION.c.pk, VERSION.c.text)
        .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
        .where(VERSION.c.is_latest == 1)
    )
    with connection.execute(versions.execution_options(yield_per=BATCH)) as rows:
        for document, sha256, pk, text in rows:
            line = text.replace("\n", " ")  # a passage may be wrapped
            for spellings, found in zip(asked, holders, strict=True):
                places = [place for spelling in spellings for place in _find_places(line, spelling)]
                if places:
                    found.append(_Holder(document, sha256, pk, places))
    borders: dict[int, list[tuple[int, int, int]]] = {}
    return [_list_passages(connection, sorted(found), borders, limit=limit) for found in holders]


def _find_places(line: str, spelling: str) -> list[tuple[int, int]]:
    places = []
    at = line.find(spelling)
    while at >= 0:
        places.append((at, at + len(spelling)))
        at = line.find(spelling, at + 1)
    return places


def _list_passages(
    connection: Connection,
    holders: Sequence[_Holder],
    borders: dict[int, list[tuple[int, int, int]]],
    *,
    limit: int,
) -> list[Candidate]:
    """Return the first passages that hold words; `borders` are those of versions met, as `_read_borders` gives them."""
    found: list[Candidate] = []
    for holder in holders:
        if len(found) >= limit:
            break
        if holder.pk not in borders:
            borders[holder.pk] = _read_borders(connection, holder.pk)
        passages = borders[holder.pk]
        indexes = set()
        for start, end in holder.places:
            before = bisect_right(passages, start, key=itemgetter(0)) - 1
            if before >= 0 and end <= passages[before][1]:
                indexes.add(passages[before][2])
        found += [Candidate(holder.document, holder.sha256, index, 1) for index in sorted(indexes)]
    return found[:limit]


def _read_borders(connection: Connection, version: int) -> list[tuple[int, int, int]]:
    """Return `(start, end, index)` of the passages of a version, in text order."""
    chosen = (
        select(PASSAGE.c.start_offset, PASSAGE.c.end_offset, PASSAGE.c.position)
        .where(of_version(version))
        .order_by(PASSAGE.c.start_offset)
    )
    return [(start, end, position) for start, end, position in connection.execute(chosen)]
