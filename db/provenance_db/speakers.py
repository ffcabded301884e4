"""Speakers: listing them under all their names, with their roles, as reviewers' decisions have them (`settling`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from provenance.services.ports import StoredRole, StoredSpeaker
from provenance_db.folding import fold, like_pattern
from provenance_db.postings import chunks
from provenance_db.tables import ALIAS, DOCUMENT, GIVEN_ALIAS, OUTLET, QUOTE, SPEAKER, VERSION


def list_speakers(connection: Connection, *, matching: str | None) -> list[StoredSpeaker]:
    """List speakers by (name, kind, outlets, key); `matching` keeps those with a name that holds all its words."""
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
    roles, outlets = _roles(connection, members), _outlets(connection, members)
    listed = [
        _stored_speaker(root, rows, names, roles, outlets)
        for root, rows in groups.items()
        # Whom a split made has no name any more when the split is undone.
        if any(row.pk in names for row in rows)
    ]
    return sorted(listed, key=lambda speaker: (speaker.name, speaker.kind, speaker.outlets, speaker.key))


def _stored_speaker(
    root: int,
    rows: list[Row[Any]],
    names: dict[int, set[str]],
    roles: dict[int, Counter[str | None]],
    outlets: dict[int, set[str]],
) -> StoredSpeaker:
    head = next(row for row in rows if row.pk == root)
    aliases = set[str]().union(*({row.name, *names[row.pk]} for row in rows if row.pk in names))
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
        outlets=tuple(sorted(set[str]().union(*(outlets.get(row.pk, ()) for row in rows)))),
    )


def _matching_roots(connection: Connection, matching: str) -> list[int]:
    words = fold(matching).split()
    found: set[int] = set()
    for table in (ALIAS, GIVEN_ALIAS):
        query: Select[Any] = select(func.coalesce(SPEAKER.c.root_pk, SPEAKER.c.pk)).join(
            table, table.c.speaker_pk == SPEAKER.c.pk
        )
        if table is GIVEN_ALIAS:
            query = query.where(GIVEN_ALIAS.c.holds == 1)
        for word in words:
            query = query.where(table.c.folded.like(like_pattern(word), escape="\\"))
        found.update(connection.execute(query).scalars())
    return sorted(found)


def _names(connection: Connection, members: list[int] | None) -> dict[int, set[str]]:
    names: dict[int, set[str]] = defaultdict(set)
    seen = select(ALIAS.c.speaker_pk, ALIAS.c.name)
    given = select(GIVEN_ALIAS.c.speaker_pk, GIVEN_ALIAS.c.name).where(GIVEN_ALIAS.c.holds == 1)
    for row in _of_members(connection, seen, ALIAS.c.speaker_pk, members):
        names[row.speaker_pk].add(row.name)
    for row in _of_members(connection, given, GIVEN_ALIAS.c.speaker_pk, members):
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


def _outlets(connection: Connection, members: list[int] | None) -> dict[int, set[str]]:
    """Return the outlets that quote each speaker in latest versions."""
    query = (
        select(QUOTE.c.speaker_pk, OUTLET.c.name)
        .join(VERSION, VERSION.c.pk == QUOTE.c.version_pk)
        .join(OUTLET, OUTLET.c.pk == VERSION.c.outlet_pk)
        .where(VERSION.c.is_latest == 1, QUOTE.c.speaker_pk.is_not(None))
        .distinct()
    )
    outlets: dict[int, set[str]] = defaultdict(set)
    for row in _of_members(connection, query, QUOTE.c.speaker_pk, members):
        outlets[row.speaker_pk].add(row.name)
    return outlets


def list_roles(connection: Connection, speaker: str) -> list[StoredRole]:
    """List the roles of a speaker in latest versions, the commonest first, with the documents that give them."""
    belongs = func.coalesce(SPEAKER.c.root_pk, SPEAKER.c.pk)
    root = select(belongs).where(SPEAKER.c.key == speaker).scalar_subquery()
    rows = connection.execute(
        select(QUOTE.c.role, DOCUMENT.c.id)
        .join(SPEAKER, SPEAKER.c.pk == QUOTE.c.speaker_pk)
        .join(VERSION, VERSION.c.pk == QUOTE.c.version_pk)
        .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
        .where(VERSION.c.is_latest == 1, QUOTE.c.role.is_not(None), belongs == root)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        found[row.role].append(row.id)
    roles = [StoredRole(role, tuple(sorted(set(ids))), len(ids)) for role, ids in found.items()]
    return sorted(roles, key=lambda role: (-role.quotes, role.role))


def _of_members(
    connection: Connection, query: Select[Any], column: Any, members: list[int] | None
) -> list[Row[Any]]:
    if members is None:
        return list(connection.execute(query))
    return [
        row for chunk in chunks(members, 500) for row in connection.execute(query.where(column.in_(chunk)))
    ]
