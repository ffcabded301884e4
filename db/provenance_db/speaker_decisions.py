"""What reviewers decide about speakers: noted with its judgement, then applied to everything stored."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from provenance.errors import InputError, LookupFailedError
from provenance.model import Judgement, JudgementAction
from provenance.services.ports import SpeakerPart
from provenance_db.admission import admit_texts
from provenance_db.folding import fold
from provenance_db.identity import derive_split_key
from provenance_db.judgements import append_judgement
from provenance_db.settling import Part, find_part, insert_speaker, settle
from provenance_db.tables import GIVEN_ALIAS, SPEAKER, SPEAKER_MERGE, SPEAKER_SPLIT


def merge_speakers(connection: Connection, *, keep: str, gone: str, judgement: Judgement) -> None:
    """Note that `gone` is `keep`; raises LookupFailedError for an unknown key."""
    _check_action(judgement, "merge_speakers", "a merge")
    keep_pk, gone_pk = _speaker_pk(connection, keep), _speaker_pk(connection, gone)
    if keep_pk == gone_pk:
        raise InputError(f"speaker {keep}: it cannot be merged with itself")
    _note(connection, judgement, SPEAKER_MERGE, {"keep_pk": keep_pk, "gone_pk": gone_pk})


def add_alias(connection: Connection, *, speaker: str, alias: str, judgement: Judgement) -> None:
    """Note another name of a speaker; raises LookupFailedError for an unknown key."""
    _check_action(judgement, "add_alias", "an alias")
    name = " ".join(alias.split())
    admit_texts(f"speaker {speaker}", {"alias": name})
    if not name:
        raise InputError(f"speaker {speaker}: the alias is empty")
    values = {"speaker_pk": _speaker_pk(connection, speaker), "name": name, "folded": fold(name)}
    _note(connection, judgement, GIVEN_ALIAS, values)


def split_speaker(
    connection: Connection, *, speaker: str, part: SpeakerPart, name: str, judgement: Judgement
) -> str:
    """Note that a part of a speaker's quotes is another's; return the key of that other one.

    Raises LookupFailedError for an unknown key and for a part without quotes or name, InputError when the other one
    would have the speaker's own name.
    """
    _check_action(judgement, "split_speaker", "a split")
    called = " ".join(name.split())
    value = " ".join(part.value.split()) if part.kind == "name" else part.value
    admit_texts(f"speaker {speaker}", {"name": called, "part": value})
    if not called:
        raise InputError(f"speaker {speaker}: whoever is split off needs a name")
    pk = _speaker_pk(connection, speaker)
    root = connection.execute(
        select(SPEAKER).where(SPEAKER.c.pk == func.coalesce(_root_of(connection, pk), pk))
    ).one()
    key = derive_split_key(kind=root.kind, name=called, source=root.key, part=part.kind, value=value)
    if key == root.key:
        raise InputError(
            f"{called!r} is the name of the speaker itself: split its other names off, or give whom you split off "
            "another name"
        )
    split = _find_kind_of_part(connection, root.pk, part=part, value=value)
    if split is None:
        raise LookupFailedError(
            f"{root.name} ({root.key}) has no quote with the {part.kind} {value!r}: `provenance speakers show` lists "
            "its names and where they stand"
        )
    new_pk = insert_speaker(connection, key=key, kind=root.kind, name=called)
    values = {"speaker_pk": root.pk, "new_pk": new_pk, "part": split, "value": value}
    _note(connection, judgement, SPEAKER_SPLIT, values)
    return key


def _find_kind_of_part(connection: Connection, root: int, *, part: SpeakerPart, value: str) -> Part | None:
    """Return what a part goes by: a name that documents use for the person before one that only mentions have."""
    belongs = func.coalesce(SPEAKER.c.root_pk, SPEAKER.c.pk) == root
    members = list(connection.execute(select(SPEAKER.c.pk).where(belongs)).scalars())
    kinds: tuple[Part, ...] = ("name", "mention") if part.kind == "name" else (part.kind,)
    for kind in kinds:
        if next(find_part(connection, members, part=kind, value=value), None) is not None:
            return kind
    given = select(GIVEN_ALIAS.c.folded).where(
        GIVEN_ALIAS.c.speaker_pk.in_(members), GIVEN_ALIAS.c.holds == 1
    )
    return "name" if part.kind == "name" and fold(value) in set(connection.execute(given).scalars()) else None


def _note(connection: Connection, judgement: Judgement, table: Table, values: dict[str, Any]) -> None:
    """Store a judgement with what it means and apply it; one that is stored already changes nothing."""
    judgement_pk = append_judgement(connection, judgement)
    if judgement_pk is None:
        return
    connection.execute(insert(table).values(judgement_pk=judgement_pk, **values))
    settle(connection)


def _check_action(judgement: Judgement, action: JudgementAction, what: str) -> None:
    if judgement.action != action:
        raise InputError(f"judgement {judgement.id!r}: {what} needs the action {action}")


def _root_of(connection: Connection, pk: int) -> int | None:
    return connection.execute(select(SPEAKER.c.root_pk).where(SPEAKER.c.pk == pk)).scalar()


def _speaker_pk(connection: Connection, key: str) -> int:
    found = connection.execute(select(SPEAKER.c.pk).where(SPEAKER.c.key == key)).scalar()
    if found is None:
        raise LookupFailedError(f"no speaker has the key {key!r}: `provenance speakers list` shows them all")
    return int(found)
