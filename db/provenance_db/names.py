"""The names that texts give each speaker: what look-ups search, collected from the quotes."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, Connection, and_, delete, select, text

from provenance_db.folding import fold
from provenance_db.postings import chunks
from provenance_db.tables import ALIAS, QUOTE, QUOTE_SPAN, SPEAKER


def note_names(connection: Connection, *, version_pk: int) -> None:
    """Note all names that a version gives its speakers."""
    _write(connection, _names_where(connection, QUOTE.c.version_pk == version_pk))


def rebuild_names(
    connection: Connection,
    speakers: Collection[int],
    *,
    unnamed: Collection[int],
    given: Iterable[tuple[int, str | None]],
) -> None:
    """Collect the names of these speakers anew, after quotes moved between them.

    Each keeps its own name, but for the `unnamed`, which exist by a split that no longer counts; `given` are the
    speakers that splits made, with the name that was split off.
    """
    made = dict[int, set[str]]()
    for speaker, name in given:
        made.setdefault(speaker, set()).update({name} if name else ())
    for chunk in chunks(sorted(speakers), 500):
        connection.execute(delete(ALIAS).where(ALIAS.c.speaker_pk.in_(chunk)))
        found = _names_where(connection, QUOTE.c.speaker_pk.in_(chunk))
        own = connection.execute(select(SPEAKER.c.pk, SPEAKER.c.name).where(SPEAKER.c.pk.in_(chunk)))
        found |= {(row.pk, row.name) for row in own if row.pk not in unnamed}
        found |= {(pk, name) for pk in chunk for name in made.get(pk, ())}
        _write(connection, found)


def _names_where(connection: Connection, chosen: ColumnElement[bool]) -> set[tuple[int, str]]:
    """Return (speaker, name) of the chosen quotes; a mention that is a pronoun or a role alone is no name.

    A quote that a split moved is not evidence that its new speaker has the name of the old one.
    """
    mention = and_(QUOTE_SPAN.c.quote_pk == QUOTE.c.pk, QUOTE_SPAN.c.part == "mention")
    query = (
        select(
            QUOTE.c.speaker_pk,
            QUOTE.c.extracted_pk,
            QUOTE.c.given,
            QUOTE.c.speaker_name,
            QUOTE.c.name_in_text,
            QUOTE.c.mention_resolved,
            QUOTE_SPAN.c.exact,
        )
        .join(QUOTE_SPAN, mention, isouter=True)
        .where(QUOTE.c.speaker_pk.is_not(None), chosen)
    )
    found: set[tuple[int, str]] = set()
    for row in connection.execute(query):
        if row.given:
            continue  # a reviewer gave it to somebody whom this text calls otherwise
        names = [row.speaker_name, row.name_in_text, None if row.mention_resolved else row.exact]
        plain = {" ".join(name.split()) for name in names if name}
        if row.extracted_pk is not None:
            old = fold(row.speaker_name)
            plain = {name for name in plain if fold(name) != old}
        found.update((row.speaker_pk, name) for name in plain if name)
    return found


def _write(connection: Connection, found: set[tuple[int, str]]) -> None:
    rows = [{"pk": pk, "name": name, "folded": fold(name)} for pk, name in sorted(found)]
    if rows:
        connection.execute(
            text(
                "INSERT INTO alias (speaker_pk, name, folded) VALUES (:pk, :name, :folded) ON CONFLICT DO NOTHING"
            ),
            rows,
        )
