"""Read what a reviewer puts in place of what was found: a relation, an end of a link, a speaker, a span."""

from __future__ import annotations

import json
from typing import Any

from provenance.errors import InputError, LookupFailedError
from provenance.model import RELATIONS
from provenance.services.lookup import find_speakers
from provenance.services.ports import Store
from provenance.services.review.views import ItemView

_KEYS = {"link": ("relation", "earlier", "later", "speaker"), "quote": ("speaker",), "speakers": ()}


def read_correction(store: Store, view: ItemView, value: str) -> str:
    """Return a correction in its stored form: JSON with one key, places with the sha256 of their version.

    Raises InputError for a value that is none for this kind of item, or that names a place that is not there.
    """
    kinds = _KEYS[view.item.subject_kind]
    if not kinds:
        raise InputError("two speakers cannot be corrected, only confirmed as one or rejected")
    try:
        given = json.loads(value)
    except ValueError:
        given = None
    if not isinstance(given, dict) or len(given) != 1 or next(iter(given)) not in kinds:
        raise InputError(
            f"a correction of this item is a JSON object with one of the keys {', '.join(kinds)}, such as "
            '{"speaker": "Mira Halden"}'
        )
    (key, told), *_ = given.items()
    if key == "relation":
        found: Any = _read_relation(told)
    elif key == "speaker":
        found = _read_speaker(store, told)
    else:
        found = _read_place(store, view, key, told)
    return json.dumps({key: found}, ensure_ascii=False, sort_keys=True)


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
