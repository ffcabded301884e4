"""What a form's buttons mean: an action, and for a correction the value that it puts in place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final, cast

from provenance.errors import InputError
from provenance.model import Change
from provenance.model.review import DECISION_ACTIONS, DecisionAction
from provenance.services.review.compared import ALL_CHANGES, name_change
from provenance.services.review.opinions import told_part
from provenance.services.review.views import ItemView, Place

FALSE_ALARM: Final = "correct:" + json.dumps({"drop_changes": ALL_CHANGES})
"""Action of the button that says: the two belong together, and nothing was changed."""


def read_action(
    action: str, *, value: str, relation: str, speaker: str, drop: Sequence[str] = (), content: str = ""
) -> tuple[DecisionAction, str]:
    """Return the action and its value.

    `correct:relation` and `correct:speaker` take the field of that name, `correct:changes` the ticked changes,
    `correct:content` the words, parts apart by a blank line, `correct:{…}` brings its value along. Raises InputError
    for an unknown action and for a correction without a value.
    """
    verb, _, what = action.partition(":")
    if verb not in DECISION_ACTIONS:
        raise InputError(f"no action {verb!r}: there are {', '.join(DECISION_ACTIONS)}")
    if verb != "correct":
        return cast(DecisionAction, verb), ""
    if what == "changes":
        return "correct", _dropped(drop)
    if what == "content":
        return "correct", _content(content)
    given = {"relation": relation.strip(), "speaker": speaker.strip()}.get(what, what if what else value)
    if not given:
        raise InputError(
            "a correction needs the right value: fill in the speaker, or choose a relation or origin"
        )
    made = json.dumps({what: given}, ensure_ascii=False) if what in ("relation", "speaker") else given
    return "correct", made


def _dropped(drop: Sequence[str]) -> str:
    try:
        ticked = [json.loads(one) for one in drop]
    except ValueError:
        ticked = []
    if not ticked:
        raise InputError("tick the changes that are none")
    return json.dumps({"drop_changes": ticked}, ensure_ascii=False)


def _content(content: str) -> str:
    parts = [part.strip() for part in re.split(r"\n\s*\n", content.replace("\r\n", "\n")) if part.strip()]
    if not parts:
        raise InputError("write the words of the quote as they stand in the text")
    return json.dumps({"content": parts}, ensure_ascii=False)


def content_field(view: ItemView) -> str:
    """Return the words of a quote as its field has them, parts apart by a blank line; empty for other items."""
    quote = None if view.later is None or view.item.subject_kind != "quote" else view.later.quote
    return "" if quote is None else "\n\n".join(span.exact for span in quote.content)


def change_choices(changes: Sequence[Change]) -> list[tuple[str, Change]]:
    """Return each change that may be none, with the value of its box; those that look alike once."""
    named = {json.dumps(name_change(one), ensure_ascii=False): one for one in changes}
    return list(named.items())


def origin_value(place: Place) -> str:
    """Return the correction that makes a place the origin."""
    span = {"document": place.document.id, "start": place.span.start, "end": place.span.end}
    return json.dumps({"earlier": span}, ensure_ascii=False)


def value_parts(value: str) -> list[tuple[str, str]]:
    """Return a correction's value as pairs of key and text, to be shown; what is no JSON object is shown as it is.

    The key of a change that is none is its class after `no:`.
    """
    try:
        read = json.loads(told_part(value)) if value else {}
    except ValueError:
        read = None
    if not isinstance(read, dict):
        return [("", value)]
    return [pair for key, part in read.items() for pair in _pairs(str(key), part)]


def _pairs(key: str, part: object) -> Iterator[tuple[str, str]]:
    if not isinstance(part, list):
        yield key, _text(part)
        return
    for one in part:
        if key != "drop_changes":
            yield key, _text(one)
        elif isinstance(one, dict):
            yield f"no:{one.get('class', '')}", f"{one.get('earlier', '')} → {one.get('later', '')}"


def _text(part: object) -> str:
    if isinstance(part, dict) and "name" in part:
        return str(part["name"])
    if isinstance(part, dict) and "exact" in part and "document" not in part:
        return str(part["exact"])
    if isinstance(part, dict):
        place = str(part.get("document", ""))
        return f"{place} {part.get('start', '')}–{part.get('end', '')}".strip()
    return str(part)
