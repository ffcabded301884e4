"""A link as a correction has it: other ends, what they were found to differ in, fewer changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, cast

from provenance.model import Change, Link, LinkEnd, Relation, Span

ALL_CHANGES: Final = "all"
"""Value of `drop_changes` that names every change with a severity."""


def correct_ends(link: Link, places: Mapping[str, Mapping[str, Any]]) -> Link:
    """Return a link with the ends that a correction puts in place: `earlier`, `later` or both."""
    for side in ("earlier", "later"):
        if side in places:
            place = places[side]
            span = Span(place["start"], place["end"], place["exact"])
            end = LinkEnd(place["document"], place["sha256"], span)
            link = replace(link, earlier=end) if side == "earlier" else replace(link, later=end)
    return link


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


def compared_object(
    link: Link, *, relation: Relation, score: float | None, changes: Sequence[Change]
) -> dict[str, Any]:
    """Return what a comparison gave in the form that is kept; places count from the start of the two wordings.

    So they are right in a version in which the same wordings stand elsewhere.
    """
    return {
        "relation": relation,
        "score": link.score if score is None else score,
        "changes": [
            {
                "class": change.change_class,
                "severity": change.severity,
                "earlier": _relative(link.earlier.span, change.earlier),
                "later": _relative(link.later.span, change.later),
                "in_quotes": change.in_quotes,
                "note": change.note,
            }
            for change in changes
        ],
    }


def use_compared(link: Link, compared: Mapping[str, Any]) -> Link:
    """Return a link with what a comparison gave: relation, and score and changes where they were compared."""
    link = replace(
        link, relation=compared.get("relation", link.relation), score=compared.get("score", link.score)
    )
    if "changes" not in compared:
        return link
    return replace(link, changes=tuple(_changes(link, compared["changes"])))


def _changes(link: Link, told: Sequence[Mapping[str, Any]]) -> list[Change]:
    found = []
    for one in told:
        earlier = _placed(link.earlier.span, one["earlier"])
        later = _placed(link.later.span, one["later"])
        if earlier is not None or later is not None:
            change = Change(
                one["class"], one["severity"], earlier, later, in_quotes=one["in_quotes"], note=one["note"]
            )
            found.append(change)
    return found


def _relative(whole: Span, part: Span | None) -> list[int] | None:
    return None if part is None else [part.start - whole.start, part.end - whole.start]


def _placed(whole: Span, told: object) -> Span | None:
    if told is None:
        return None
    start, end = cast("list[int]", told)
    if not 0 <= start <= end <= len(whole.exact):
        return None
    return Span(whole.start + start, whole.start + end, whole.exact[start:end])
