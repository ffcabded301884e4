"""What a person decides about speakers, as judgements that say who, when and why."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from provenance.errors import InputError
from provenance.model import Judgement, JudgementAction
from provenance.services.lookup import find_speaker
from provenance.services.ports import Store, StoredSpeaker


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
    """Give a speaker a further name and return it as it now is.

    Raises LookupFailedError as `merge` does, InputError when the alias is empty.
    """
    if not alias.strip():
        raise InputError("an alias cannot be empty: give the further name")
    found = find_speaker(store, speaker)
    judgement = _judge("add_alias", subject=found.key, value=alias, reviewer=reviewer, reason=reason)
    store.add_alias(speaker=found.key, alias=alias, judgement=judgement)
    return find_speaker(store, found.key)


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
