"""Speakers: listing them under all their names, and what reviewers merge or name.

A merge changes no quote. It notes who was merged into whom, and the root of each speaker is computed from all
merges that count. Quotes that arrive later under the key that is gone therefore go to the speaker that was kept, and
ingesting again, in any order, undoes nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from provenance.errors import InputError, LookupFailedError
from provenance.model import Judgement
from provenance.services.ports import StoredSpeaker
from provenance_db.admission import admit_texts
from provenance_db.folding import fold, like_pattern
from provenance_db.judgements import append_judgement, undone_judgements
from provenance_db.postings import chunks
from provenance_db.tables import ALIAS, GIVEN_ALIAS, JUDGEMENT, QUOTE, SPEAKER, SPEAKER_MERGE, VERSION


def list_speakers(connection: Connection, *, matching: str | None) -> list[StoredSpeaker]:
    """List speakers by (name, kind, key); `matching` keeps those with a name that holds all its words."""
    query = select(SPEAKER)
    if matching is not None:
        roots = _matching_roots(connection, matching)
        if not roots:
            return []
        query = query.where(func.coalesce(SPEAKER.c.root_pk, SPEAKER.c.pk).in_(roots))
    groups: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(query):
        groups[row.root_pk or row.pk].append(row)
    members = None if matching is None else [row.pk for rows in groups.values() for row in rows]
    names = _names(connection, members)
    roles = _roles(connection, members)
    listed = [_stored_speaker(root, rows, names, roles) for root, rows in groups.items()]
    return sorted(listed, key=lambda speaker: (speaker.name, speaker.kind, speaker.key))


def _stored_speaker(
    root: int, rows: list[Row[Any]], names: dict[int, set[str]], roles: dict[int, Counter[str | None]]
) -> StoredSpeaker:
    head = next(row for row in rows if row.pk == root)
    aliases = {row.name for row in rows}.union(*(names.get(row.pk, ()) for row in rows))
    counted: Counter[str | None] = Counter()
    for row in rows:
        counted.update(roles.get(row.pk, {}))
    total = counted.total()
    named = sorted(((-count, role) for role, count in counted.items() if role is not None))
    return StoredSpeaker(
        key=head.key,
        name=head.name,
        kind=head.kind,
        role=named[0][1] if named else None,
        aliases=tuple(sorted(aliases)),
        quotes=total,
    )


def _matching_roots(connection: Connection, matching: str) -> list[int]:
    words = fold(matching).split()
    found: set[int] = set()
    undone = undone_judgements(connection)
    for table in (ALIAS, GIVEN_ALIAS):
        query: Select[Any] = select(func.coalesce(SPEAKER.c.root_pk, SPEAKER.c.pk)).join(
            table, table.c.speaker_pk == SPEAKER.c.pk
        )
        if table is GIVEN_ALIAS:
            query = query.join(JUDGEMENT, JUDGEMENT.c.pk == GIVEN_ALIAS.c.judgement_pk).where(
                JUDGEMENT.c.id.not_in(sorted(undone))
            )
        for word in words:
            query = query.where(table.c.folded.like(like_pattern(word), escape="\\"))
        found.update(connection.execute(query).scalars())
    return sorted(found)


def _names(connection: Connection, members: list[int] | None) -> dict[int, set[str]]:
    undone = undone_judgements(connection)
    names: dict[int, set[str]] = defaultdict(set)
    seen = select(ALIAS.c.speaker_pk, ALIAS.c.name)
    given = select(GIVEN_ALIAS.c.speaker_pk, GIVEN_ALIAS.c.name, JUDGEMENT.c.id).join(
        JUDGEMENT, JUDGEMENT.c.pk == GIVEN_ALIAS.c.judgement_pk
    )
    for row in _of_members(connection, seen, ALIAS.c.speaker_pk, members):
        names[row.speaker_pk].add(row.name)
    for row in _of_members(connection, given, GIVEN_ALIAS.c.speaker_pk, members):
        if row.id not in undone:
            names[row.speaker_pk].add(row.name)
    return names


def _roles(connection: Connection, members: list[int] | None) -> dict[int, Counter[str | None]]:
    """Count the quotes of latest versions by speaker and role."""
    query = (
        select(QUOTE.c.speaker_pk, QUOTE.c.role, func.count().label("quotes"))
        .join(VERSION, VERSION.c.pk == QUOTE.c.version_pk)
        .where(VERSION.c.is_latest == 1, QUOTE.c.speaker_pk.is_not(None))
        .group_by(QUOTE.c.speaker_pk, QUOTE.c.role)
    )
    roles: dict[int, Counter[str | None]] = defaultdict(Counter)
    for row in _of_members(connection, query, QUOTE.c.speaker_pk, members):
        roles[row.speaker_pk][row.role] = row.quotes
    return roles


def _of_members(
    connection: Connection, query: Select[Any], column: Any, members: list[int] | None
) -> list[Row[Any]]:
    if members is None:
        return list(connection.execute(query))
    return [
        row for chunk in chunks(members, 500) for row in connection.execute(query.where(column.in_(chunk)))
    ]


def merge_speakers(connection: Connection, *, keep: str, gone: str, judgement: Judgement) -> None:
    """Note that `gone` is `keep`; raises LookupFailedError for an unknown key."""
    if judgement.action != "merge_speakers":
        raise InputError(f"judgement {judgement.id!r}: a merge needs the action merge_speakers")
    keep_pk, gone_pk = _speaker_pk(connection, keep), _speaker_pk(connection, gone)
    if keep_pk == gone_pk:
        raise InputError(f"speaker {keep}: it cannot be merged with itself")
    judgement_pk = append_judgement(connection, judgement)
    if judgement_pk is None:
        return
    values = {"judgement_pk": judgement_pk, "keep_pk": keep_pk, "gone_pk": gone_pk}
    connection.execute(insert(SPEAKER_MERGE).values(**values))
    settle_roots(connection)


def add_alias(connection: Connection, *, speaker: str, alias: str, judgement: Judgement) -> None:
    """Note another name of a speaker; raises LookupFailedError for an unknown key."""
    if judgement.action != "add_alias":
        raise InputError(f"judgement {judgement.id!r}: an alias needs the action add_alias")
    name = " ".join(alias.split())
    admit_texts(f"speaker {speaker}", {"alias": name})
    if not name:
        raise InputError(f"speaker {speaker}: the alias is empty")
    speaker_pk = _speaker_pk(connection, speaker)
    judgement_pk = append_judgement(connection, judgement)
    if judgement_pk is None:
        return
    values = {"judgement_pk": judgement_pk, "speaker_pk": speaker_pk, "name": name, "folded": fold(name)}
    connection.execute(insert(GIVEN_ALIAS).values(**values))


def settle_roots(connection: Connection) -> None:
    """Compute the root of every merged speaker from all merges that count, in the order they were decided."""
    undone = undone_judgements(connection)
    merges = connection.execute(
        select(JUDGEMENT.c.id, SPEAKER_MERGE.c.keep_pk, SPEAKER_MERGE.c.gone_pk)
        .join(JUDGEMENT, JUDGEMENT.c.pk == SPEAKER_MERGE.c.judgement_pk)
        .order_by(JUDGEMENT.c.decided, JUDGEMENT.c.id)
    ).all()
    parents: dict[int, int] = {}

    def root_of(speaker: int) -> int:
        while speaker in parents:
            speaker = parents[speaker]
        return speaker

    for merge in merges:
        keep, gone = root_of(merge.keep_pk), root_of(merge.gone_pk)
        if merge.id not in undone and keep != gone:
            parents[gone] = keep
    connection.execute(update(SPEAKER).where(SPEAKER.c.root_pk.is_not(None)).values(root_pk=None))
    for speaker in parents:
        connection.execute(update(SPEAKER).where(SPEAKER.c.pk == speaker).values(root_pk=root_of(speaker)))


def _speaker_pk(connection: Connection, key: str) -> int:
    found = connection.execute(select(SPEAKER.c.pk).where(SPEAKER.c.key == key)).scalar()
    if found is None:
        raise LookupFailedError(f"no speaker has the key {key!r}: `provenance speakers list` shows them all")
    return int(found)
