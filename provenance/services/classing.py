"""Class the changes between two stretches of two versions."""

from __future__ import annotations

from provenance.match.align import align_units, find_breaks
from provenance.match.changes import Side, classify_changes
from provenance.match.wording import read_units
from provenance.model import OFFICIAL_KINDS, Change, Version
from provenance.text.marks import pair_marks

Range = tuple[int, int]


def class_changes(
    one: Version, left: Range, two: Version, right: Range, *, sides: tuple[Side, Side] | None = None
) -> tuple[Change, ...]:
    """Return the changes from `left` of one version to `right` of another, spans in whole texts, in text order.

    `sides` are the two versions read by `read_side`, for whoever compares many stretches of them.
    """
    earlier = read_units(one.text, one.lang, start=left[0], end=left[1])
    later = read_units(two.text, two.lang, start=right[0], end=right[1])
    sides = sides or (read_side(one), read_side(two))
    breaks = find_breaks(two.text[right[0] : right[1]], later, offset=right[0])
    return classify_changes(*sides, align_units(earlier, later, breaks=breaks))


def read_side(version: Version) -> Side:
    """Return a version as a side of a comparison, its quotation marks paired."""
    marked = pair_marks(version.text, lang=version.lang)
    return Side(
        text=version.text,
        lang=version.lang,
        quoted=tuple(pair.inner for pair in marked.pairs),
        official=version.kind in OFFICIAL_KINDS,
    )
