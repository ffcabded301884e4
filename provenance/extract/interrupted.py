"""Quotations with the speaker phrase inside their marks: « Non, dit Doe. C'est fini. »"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.drafts import Draft, Range

_LONGEST_ADJUNCT = 60
"""Code points between the speaker and the stop that ends the speaker phrase."""
_SHORTEST_REST = 8
"""Code points that a second part needs; behind a phrase that ends the quotation somebody else is quoted."""
_PARTS = 2
"""The words before the phrase, and those behind it where it stands inside a clause."""
_STOPS = frozenset(".?!,")


def join_parts(
    text: str, inner: Range, inside: Sequence[Draft], grammar_objects: frozenset[str]
) -> Draft | None:
    """Return the draft inside a quotation that is its speaker phrase, with both parts as its contents, or None.

    `inside` are the drafts read between the marks; the words of a phrase with "me" or "us" are another's.
    """
    for draft in inside:
        if not _is_phrase(draft) or draft.cue is None or draft.mention is None:
            continue
        if any(word in grammar_objects for word in text[draft.contents[0][1] : draft.cue[1]].lower().split()):
            continue
        behind = max(draft.cue[1], draft.mention[1])
        stop = next(
            (at for at in range(behind, min(inner[1], behind + _LONGEST_ADJUNCT)) if text[at] in _STOPS), -1
        )
        if stop < 0 or inner[1] - stop < _SHORTEST_REST:
            continue
        first, rest = (inner[0], draft.contents[0][1]), stop + 1
        while rest < inner[1] and text[rest].isspace():
            rest += 1
        draft.contents = [first, (rest, inner[1])]
        draft.direct = True
        draft.evidence.append("marks.interrupted")
        return draft
    return None


def _is_phrase(draft: Draft) -> bool:
    """Tell whether a verb with its subject behind follows the words: …, explique-t-il."""
    if (
        not 0 < len(draft.contents) <= _PARTS
        or draft.cue is None
        or draft.mention is None
        or draft.hit is None
    ):
        return False
    first = draft.contents[0][1]
    near = first <= draft.cue[0] < draft.mention[1] and draft.cue[0] - first < 12
    return "speech" in draft.hit.form.cue.frames and near
