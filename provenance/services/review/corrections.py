"""Read what a reviewer puts in place of what was found: a relation, an end of a link, a speaker, fewer changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from provenance.errors import InputError, LookupFailedError
from provenance.model import RELATIONS, Change
from provenance.services.lookup import find_speakers
from provenance.services.ports import Store
from provenance.services.review.views import ItemView

KEYS = {
    "link": ("relation", "earlier", "later", "speaker", "drop_changes"),
    "quote": ("speaker",),
    "speakers": (),
}
"""What can be corrected, by what an item is about."""
ALL_CHANGES = "all"
"""Value of `drop_changes` that names every change with a severity."""


def read_correction(store: Store, view: ItemView, value: str) -> str:
    """Return a correction in its stored form: JSON with sorted keys, places with the sha256 of their version.

    Raises InputError for a value that is none for this kind of item, or that names a place or change that is not
    there.
    """
    kinds = KEYS[view.item.subject_kind]
    if not kinds:
        raise InputError("two speakers cannot be corrected, only confirmed as one or rejected")
    try:
        given = json.loads(value)
    except ValueError:
        given = None
    if not isinstance(given, dict) or not given or not given.keys() <= set(kinds):
        raise InputError(
            f"a correction of this item is a JSON object with one or more of the keys {', '.join(kinds)}, such as "
            '{"speaker": "Mira Halden"}'
        )
    made: dict[str, Any] = {}
    for key, told in given.items():
        if key == "relation":
            made[key] = _read_relation(told)
        elif key == "speaker":
            made[key] = _read_speaker(store, told)
        elif key == "drop_changes":
            made[key] = _read_dropped(view.changes, told)
        else:
            made[key] = _read_place(store, view, key, told)
    return json.dumps(made, ensure_ascii=False, sort_keys=True)


def name_change(change: Change) -> dict[str, str]:
    """Return by what a correction knows a change: its class and its words on both sides, whatever their offsets."""
    return {
        "class": change.change_class,
        "earlier": "" if change.earlier is None else change.earlier.exact,
        "later": "" if change.later is None else change.later.exact,
    }


def keep_changes(changes: Sequence[Change], dropped: Sequence[dict[str, str]]) -> tuple[Change, ...]:
    """Return the changes that a correction does not call false alarms."""
    return tuple(change for change in changes if name_change(change) not in dropped)


def _read_dropped(changes: Sequence[Change], told: object) -> list[dict[str, str]]:
    """Return the changes that are none, each by class and words: `told` is "all", or a list of classes or changes."""
    there = [name_change(change) for change in changes]
    if told == ALL_CHANGES:
        chosen = [name_change(change) for change in changes if change.severity != "none"]
    elif isinstance(told, list) and told:
        chosen = [one for each in told for one in _fitting(there, each)]
    else:
        raise InputError(
            f'drop_changes must be "{ALL_CHANGES}", or a list of classes such as ["number"], or of changes such as '
            '{"class": "number", "earlier": "12", "later": "20"}'
        )
    if not chosen:
        raise InputError("this item tells no change that could be a false alarm")
    unique = {tuple(one.values()): one for one in chosen}
    return [unique[key] for key in sorted(unique)]


def _fitting(there: Sequence[dict[str, str]], told: object) -> list[dict[str, str]]:
    if isinstance(told, dict) and "class" in told and told.keys() <= {"class", "earlier", "later"}:
        found = [one for one in there if all(one[key] == words for key, words in told.items())]
    else:
        found = [one for one in there if one["class"] == told]
    if not found:
        classes = ", ".join(sorted({one["class"] for one in there})) or "none"
        raise InputError(f"this item tells no change {told!r}: it tells {classes}")
    return found


def _read_relation(told: object) -> str:
    if told not in RELATIONS:
        raise InputError(f"{told!r} is no relation: {', '.join(RELATIONS)} are")
    return str(told)


def _read_speaker(store: Store, told: object) -> dict[str, str]:
    """Return a speaker by key and name; a name that nobody has makes a new person."""
    if not isinstance(told, str) or not told.strip():
        raise InputError("the speaker must be a name or a key: `provenance speakers list` shows them")
    name = " ".join(told.split())
    try:
        found = find_speakers(store, name)
    except LookupFailedError:
        return {"key": "", "name": name}
    exact = [one for one in found if name in (one.key, one.name)] or list(found)
    if len(exact) > 1:
        choices = ", ".join(f"{one.key} ({one.name})" for one in exact[:6])
        raise InputError(f"{name!r} fits {len(exact)} speakers: {choices}; give the key of one")
    if exact[0].name.casefold() != name.casefold() and exact[0].key != name and name not in exact[0].aliases:
        return {"key": "", "name": name}  # part of a name: another person may be meant
    return {"key": exact[0].key, "name": exact[0].name}


def _read_place(store: Store, view: ItemView, key: str, told: object) -> dict[str, Any]:
    if not isinstance(told, dict):
        raise InputError(f'{key} must be a place: {{"start": 10, "end": 42}}')
    document = str(told.get("document", view.item.document)) if key == "earlier" else view.item.document
    version = store.latest(document)
    if version is None:
        raise InputError(f"no document has the id {document!r}: `provenance documents` lists them")
    start, end = told.get("start"), told.get("end")
    if not (type(start) is int and type(end) is int and 0 <= start < end <= len(version.text)):
        raise InputError(
            f"{key}: start and end must be whole numbers with 0 <= start < end <= {len(version.text)}, the length of "
            f"{document!r}"
        )
    return {
        "document": document, "sha256": version.sha256, "start": start, "end": end, "exact": version.text[start:end],
    }  # fmt: skip
