"""What a person decides about speakers, as judgements that say who, when and why."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from provenance.errors import InputError, LookupFailedError
from provenance.model import Judgement, JudgementAction, find_undone
from provenance.services.lookup import find_speaker
from provenance.services.ports import SpeakerPart, Store, StoredSpeaker

_ABOUT_SPEAKERS = ("merge_speakers", "split_speaker", "add_alias")


@dataclass(frozen=True, slots=True)
class Decision:
    """A judgement about speakers; `subject` and `object` are the names of whom it is about, `holds` if it counts.

    `object` is who was merged or split off, or the further name.
    """

    judgement: Judgement
    subject: str
    object: str
    holds: bool


def merge(store: Store, *, keep: str, gone: str, reviewer: str, reason: str = "") -> StoredSpeaker:
    """Give all quotes of the speaker `gone` to `keep` and return the latter as it now is.

    Raises LookupFailedError when a name fits no speaker or several, InputError when both are the same.
    """
    kept, lost = find_speaker(store, keep), find_speaker(store, gone)
    if kept.key == lost.key:
        raise InputError(
            f"{keep!r} and {gone!r} are one speaker already ({kept.name}): name two different ones"
        )
    judgement = _judge("merge_speakers", subject=kept.key, value=lost.key, reviewer=reviewer, reason=reason)
    store.merge_speakers(keep=kept.key, gone=lost.key, judgement=judgement)
    return find_speaker(store, kept.key)


def add_alias(store: Store, *, speaker: str, alias: str, reviewer: str, reason: str = "") -> StoredSpeaker:
    """Give a speaker a further name and return it as it now is; whom texts call so, now and later, is this speaker.

    Raises LookupFailedError as `merge` does, InputError when the alias is empty.
    """
    if not alias.strip():
        raise InputError("an alias cannot be empty: give the further name")
    found = find_speaker(store, speaker)
    judgement = _judge("add_alias", subject=found.key, value=alias, reviewer=reviewer, reason=reason)
    store.add_alias(speaker=found.key, alias=alias, judgement=judgement)
    return find_speaker(store, found.key)


def split(
    store: Store, *, speaker: str, part: SpeakerPart, called: str = "", reviewer: str, reason: str = ""
) -> StoredSpeaker:
    """Take a part of a speaker's quotes, stored and to come, out of it and return whose they are now.

    `called` is the name of that speaker: without it the name that is split off, else the old one with document or
    outlet behind it. A speaker of that name that is there already gets the quotes. Raises LookupFailedError when the
    speaker is unclear or has no such part, InputError when the new name is the old one.
    """
    found = find_speaker(store, speaker)
    if not part.value.strip():
        raise InputError(f"a {part.kind} cannot be empty: say which quotes are another speaker's")
    name = called or part.value
    if not called and part.kind != "name":
        # A description stays what it is; who has a name needs another one.
        unnamed = found.kind in {"anonymous", "collective"}
        name = found.name if unnamed else f"{found.name} ({part.value})"
    value = json.dumps({part.kind: part.value, "called": name}, ensure_ascii=False)
    judgement = _judge("split_speaker", subject=found.key, value=value, reviewer=reviewer, reason=reason)
    key = store.split_speaker(speaker=found.key, part=part, name=name, judgement=judgement)
    return find_speaker(store, key)


def undo(store: Store, *, judgement: str, reviewer: str, reason: str = "") -> Decision:
    """Take a decision about speakers back and return it as it now is.

    Raises LookupFailedError for an id that is none of them, InputError for one that is undone already.
    """
    known = next((one for one in decisions(store) if one.judgement.id == judgement), None)
    if known is None:
        raise LookupFailedError(
            f"no decision about speakers has the id {judgement!r}: `provenance speakers log` lists them"
        )
    if not known.holds:
        raise InputError(f"decision {judgement} is undone already: take it again if it should count")
    store.add_judgement(_judge("undo", subject=judgement, value="", reviewer=reviewer, reason=reason))
    return next(one for one in decisions(store) if one.judgement.id == judgement)


def decisions(store: Store, *, speaker: StoredSpeaker | None = None) -> Sequence[Decision]:
    """List what was decided about speakers, by time; with `speaker` what made it what it is or was once about it."""
    judgements = store.judgements()
    undone = find_undone((one.id, one.action, one.subject) for one in reversed(judgements))
    names = {each.key: each.name for each in store.speakers()}
    found = [
        Decision(one, names.get(one.subject, one.subject), _object_of(one, names), one.id not in undone)
        for one in judgements
        if one.action in _ABOUT_SPEAKERS
    ]
    if speaker is None:
        return found
    known = {speaker.key, *(name.casefold() for name in (speaker.name, *speaker.aliases))}
    return [
        each
        for each in found
        if {each.judgement.subject, each.judgement.value, each.subject.casefold(), each.object.casefold()}
        & known
    ]


def _object_of(judgement: Judgement, names: dict[str, str]) -> str:
    """Return whom or what a decision brings to its speaker or takes from it."""
    if judgement.action != "split_speaker":
        return names.get(judgement.value, judgement.value)
    try:
        return str(json.loads(judgement.value)["called"])
    except (ValueError, KeyError, TypeError):
        return judgement.value  # written by another program


def _judge(action: JudgementAction, *, subject: str, value: str, reviewer: str, reason: str) -> Judgement:
    decided = datetime.now(UTC)
    key = repr((action, subject, value, reviewer, decided.isoformat()))
    return Judgement(
        id="j" + hashlib.sha256(key.encode()).hexdigest()[:16],
        action=action,
        subject=subject,
        value=value,
        reviewer=reviewer,
        decided=decided,
        reason=reason,
    )
