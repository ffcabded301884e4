"""Read what a reviewer puts in place of what was found: a relation, an end of a link, a speaker, fewer changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from provenance.errors import InputError, LookupFailedError
from provenance.model import RELATIONS, Change
from provenance.services.lookup import find_speakers
from provenance.services.ports import Store
from provenance.services.review.compared import (
    ALL_CHANGES,
    compared_object,
    correct_ends,
    keep_changes,
    name_change,
    use_compared,
)
from provenance.services.review.contents import read_content
from provenance.services.review.opinions import COMPARED
from provenance.services.review.views import ItemView

KEYS = {
    "link": ("relation", "earlier", "later", "speaker", "drop_changes"),
    "quote": ("speaker", "content"),
    "speakers": (),
}
"""What can be corrected, by what an item is about."""


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
        elif key == "content":
            made |= _read_content(store, view, told)
        elif key != "drop_changes":
            made[key] = _read_place(store, view, key, told)
    if given.keys() & {"earlier", "later", "drop_changes"} or (view.link is not None and "speaker" in given):
        made |= _read_changes(store, view, made, given.get("drop_changes"))
    return json.dumps(made, ensure_ascii=False, sort_keys=True)


def _read_changes(store: Store, view: ItemView, made: dict[str, Any], told: object) -> dict[str, Any]:
    """Return what the right two wordings differ in, and which of these changes are none."""
    if view.link is None:
        raise InputError("what this item was about is no longer found: there is no link to correct")
    from provenance.services.review.comparing import (  # noqa: PLC0415 (asked for seldom, and heavy)
        compare_link,
        compare_speaker,
    )

    link, found = correct_ends(view.link, made), {}
    if link != view.link:
        fresh = compare_link(store, link)
        if fresh is not None:
            compared = compared_object(
                link, relation=fresh.relation, score=fresh.score, changes=fresh.changes
            )
            link, found = use_compared(link, compared), {COMPARED: compared}
    changes = None if "speaker" not in made else compare_speaker(store, link, made["speaker"])
    if changes is not None:
        compared = compared_object(link, relation=link.relation, score=link.score, changes=changes)
        link, found = replace(link, changes=changes), {COMPARED: compared}
    if told is None:
        return found
    dropped = _read_dropped(link.changes, told)
    if link.relation == "altered_in_quotes" and "relation" not in made:
        # Words that were not altered are verbatim, or what is left of a longer wording.
        fresh = compare_link(store, link)
        if fresh is not None:
            relation = fresh.relation_with(keep_changes(link.changes, dropped))
            found = {COMPARED: {**found.get(COMPARED, {}), "relation": relation}}
    return {**found, "drop_changes": dropped}


def _read_content(store: Store, view: ItemView, told: object) -> dict[str, Any]:
    """Return the right words of a quote, and where it was found: in a new version they are as far from there."""
    stored = store.quote(view.item.subject, as_found=True)
    found = None if stored is None else store.version_of(stored.document, stored.sha256)
    if stored is None or found is None:
        raise InputError(
            "the quote that this item was about is no longer found: there are no words to correct"
        )
    return {
        "content": read_content(told, found[1].text, stored.quote),
        COMPARED: {"found_at": stored.quote.start},
    }


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
    if key == "earlier" and document == view.item.document:
        raise InputError(
            f"earlier: {document!r} is the report itself: give a place in the document that it reports"
        )
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
