"""What a form's buttons mean: an action, and for a correction the value that it puts in place."""

from __future__ import annotations

import json
from typing import cast

from provenance.errors import InputError
from provenance.model.review import DECISION_ACTIONS, DecisionAction
from provenance.services.review.views import Place


def read_action(action: str, *, value: str, relation: str, speaker: str) -> tuple[DecisionAction, str]:
    """Return the action and its value.

    `correct:relation` and `correct:speaker` take the field of that name, `correct:{…}` brings its value along.
    Raises InputError for an unknown action and for a correction without a value.
    """
    verb, _, what = action.partition(":")
    if verb not in DECISION_ACTIONS:
        raise InputError(f"no action {verb!r}: there are {', '.join(DECISION_ACTIONS)}")
    if verb != "correct":
        return cast(DecisionAction, verb), ""
    given = {"relation": relation.strip(), "speaker": speaker.strip()}.get(what, what if what else value)
    if not given:
        raise InputError(
            "a correction needs the right value: fill in the speaker, or choose a relation or origin"
        )
    made = json.dumps({what: given}, ensure_ascii=False) if what in ("relation", "speaker") else given
    return "correct", made


def origin_value(place: Place) -> str:
    """Return the correction that makes a place the origin."""
    span = {"document": place.document.id, "start": place.span.start, "end": place.span.end}
    return json.dumps({"earlier": span}, ensure_ascii=False)


def value_parts(value: str) -> list[tuple[str, str]]:
    """Return a correction's value as pairs of key and text, to be shown; what is no JSON object is shown as it is."""
    try:
        read = json.loads(value) if value else {}
    except ValueError:
        read = None
    if not isinstance(read, dict):
        return [("", value)]
    return [(str(key), _text(part)) for key, part in read.items()]


def _text(part: object) -> str:
    if isinstance(part, dict):
        place = str(part.get("document", ""))
        return f"{place} {part.get('start', '')}–{part.get('end', '')}".strip()
    return str(part)
