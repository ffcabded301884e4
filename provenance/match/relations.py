"""Name how a later wording stands to the earlier one it comes from: rules on the words carried over."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.match.blocks import Side
from provenance.match.edits import Alignment
from provenance.match.vocabulary import load_vocabulary
from provenance.model import Change, Relation

_HARMLESS = frozenset({
    "punctuation", "spelling", "cleaned_speech", "cut_start", "cut_end", "ellipsis", "editorial_insertion", "merge",
    "marks_added", "marks_dropped", "attribution_lost", "attribution_added", "speaker", "cut_inside",
})  # fmt: skip
"""Classes that leave the words that are there as they were."""


def name_relation(alignment: Alignment, changes: Sequence[Change], later: Side) -> Relation:
    """Return the relation of one later wording to one earlier passage in the same language.

    `verbatim`: every word is carried over and little is left out; `trimmed`: every word is carried over of a longer
    wording; `altered_in_quotes`: words inside quotation marks are not the earlier ones; else `paraphrase`.
    """
    quoted, fresh_in_marks, fresh = count_fresh_words(alignment, later)
    size = len(alignment.later_units)
    if any(change.in_quotes and change.change_class not in _HARMLESS for change in changes) and fresh == 0:
        return (
            "altered_in_quotes"  # a word that turned the meaning was dropped between the marks without a sign
        )
    if fresh == 0 or all(change.change_class in _HARMLESS for change in changes):
        return "trimmed" if _is_shortened(alignment, changes) else "verbatim"
    if quoted and fresh_in_marks and alignment.carried >= 3:
        return "altered_in_quotes"
    if quoted and 2 * quoted >= size and not fresh_in_marks:
        return "trimmed"
    return "paraphrase"


def count_fresh_words(alignment: Alignment, later: Side) -> tuple[int, int, int]:
    """Return how many later words stand in quotation marks, how many of those are not the earlier ones, and all such.

    Function words that open a reported clause (that, of) are nobody's words and count as carried over.
    """
    quoted = fresh_in_marks = fresh = 0
    stop_words = load_vocabulary(later.lang).stop_words
    for op in alignment.ops:
        for number in range(*op.later_words):
            unit = alignment.later_units[number]
            inside = later.is_quoted(unit.start, unit.end)
            new = op.kind not in ("equal", "move") and not (unit.key in stop_words and not inside)
            quoted += inside
            fresh += new
            fresh_in_marks += inside and new
    return quoted, fresh_in_marks, fresh


def _is_shortened(alignment: Alignment, changes: Sequence[Change]) -> bool:
    """Tell whether more than a frame was left out: words inside, an ellipsis, or a third of the passage."""
    inside = any(change.change_class in ("ellipsis", "cut_inside") for change in changes)
    return inside or alignment.coverage_earlier < 0.65
