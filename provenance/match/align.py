"""Lay a later wording beside an earlier one, word by word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rapidfuzz.distance import Indel, Levenshtein

from provenance.match.anchors import align_long
from provenance.match.edits import KINDS, Alignment, Code, EditKind, EditOp, apply_ops, count_carried, make_op
from provenance.match.moves import mark_moves
from provenance.match.window import Window, find_window
from provenance.match.wording import Unit, join_keys, read_units

__all__ = ["ELLIPSIS", "align", "align_units", "apply_ops", "split_segments"]

ELLIPSIS = re.compile(r"[\[(]\s*(?:…|\.{2,}|\. ?\. ?\.)\s*[\])]|…|\.{3,}|\. \. \.")
"""Marks by which an editor says that words were left out."""
_LARGEST_TABLE = 50_000_000
"""Pairs of words up to which silent cuts are bridged: the method keeps a bit for each pair (6 MB)."""
_LARGEST_SEARCH = 500_000_000
"""Pairs of words up to which the cheapest window is searched; beyond, two texts are lined up at runs they share."""
_MOST_BREAKS = 20
_GAP_PRICE = 0.75
"""Words that a further block must bring to be worth a gap: scattered function words are no match."""


def align(earlier: str, later: str, *, lang: str) -> Alignment:
    """Align `later` with the part of `earlier` it comes from; ends of `earlier` are free.

    A later wording with ellipses is aligned in several segments, each where it fits. Applying the operations to the
    earlier words gives the later words exactly; `align(text, text)` scores 1.0.
    """
    later_units = read_units(later, lang)
    return align_units(read_units(earlier, lang), later_units, breaks=find_breaks(later, later_units))


def find_breaks(text: str, units: Sequence[Unit], *, offset: int = 0) -> tuple[int, ...]:
    """Return the unit numbers before which `text` has an ellipsis; `offset` is where `text` starts."""
    found: list[int] = []
    starts = [unit.start for unit in units]
    for match in ELLIPSIS.finditer(text):
        place = bisect_left(starts, offset + match.end())
        if 0 < place < len(units):
            found.append(place)
    return tuple(sorted(set(found)))


def align_units(earlier: Sequence[Unit], later: Sequence[Unit], *, breaks: Sequence[int] = ()) -> Alignment:
    """Align units; `breaks` are the numbers of later units before which words may be missing."""
    left, right = join_keys(earlier), join_keys(later)
    pieces = []
    # Many more ellipses than a quotation has are a style of writing, not cuts.
    for first, last in split_segments(len(right), breaks if len(breaks) <= _MOST_BREAKS else ()):
        pieces.append(_align_segment(left, right[first:last], first))
    if len(pieces) > 1 and not _in_order(pieces):
        pieces = [_align_segment(left, right, 0)]
    codes = _join_pieces(pieces)
    ops = [
        make_op(kind, earlier=earlier, later=later, earlier_words=(i1, i2), later_words=(j1, j2))
        for kind, i1, i2, j1, j2 in mark_moves(codes, left, right)
    ]
    return _measure(ops, earlier, later)


def split_segments(size: int, breaks: Sequence[int]) -> list[tuple[int, int]]:
    """Return the ranges of later words between `breaks`."""
    edges = [0, *(place for place in breaks if 0 < place < size), size]
    return [(edges[n], edges[n + 1]) for n in range(len(edges) - 1)]


def _align_segment(left: list[str], right: list[str], offset: int) -> list[Code]:
    """Return the opcodes that turn a stretch of `left` into `right`, later numbers shifted by `offset`."""
    if not right:
        return []
    if len(left) * len(right) > _LARGEST_SEARCH:
        codes = align_long(left, right)
        while codes and codes[0][0] == "delete":
            del codes[0]
        while codes and codes[-1][0] == "delete":
            del codes[-1]
        return [(kind, i1, i2, j1 + offset, j2 + offset) for kind, i1, i2, j1, j2 in codes]
    window = find_window(left, right)
    best = _window_codes(left, right, window)
    bridgeable = len(left) * len(right) <= _LARGEST_TABLE
    if bridgeable and window.cost > 0 and len(left) > window.end - window.start:
        spread = _spread_codes(left, right)
        if _worth(spread) > _worth(best):
            best = spread
    return [(kind, i1, i2, j1 + offset, j2 + offset) for kind, i1, i2, j1, j2 in best]


def _window_codes(left: list[str], right: list[str], window: Window) -> list[Code]:
    codes = Levenshtein.opcodes(left[window.start : window.end], right)
    return [
        (
            _kind(code.tag),
            code.src_start + window.start,
            code.src_end + window.start,
            code.dest_start,
            code.dest_end,
        )
        for code in codes
    ]


def _kind(tag: str) -> EditKind:
    return KINDS[tag]


def _spread_codes(left: list[str], right: list[str]) -> list[Code]:
    """Return opcodes by the longest common subsequence, which bridges what was cut inside a quotation."""
    codes: list[Code] = [
        (_kind(code.tag), code.src_start, code.src_end, code.dest_start, code.dest_end)
        for code in Indel.opcodes(left, right)
    ]
    while codes and codes[0][0] == "delete":
        del codes[0]
    while codes and codes[-1][0] == "delete":
        del codes[-1]
    return _pair_neighbours(codes)


def _pair_neighbours(codes: list[Code]) -> list[Code]:
    """Return opcodes where a deletion beside an insertion is one replacement."""
    paired: list[Code] = []
    for code in codes:
        if paired and {paired[-1][0], code[0]} in (
            {"delete", "insert"},
            {"replace", "insert"},
            {"replace", "delete"},
        ):
            _, i1, _, j1, _ = paired[-1]
            paired[-1] = ("replace", i1, code[2], j1, code[4])
        else:
            paired.append(code)
    return paired


def _worth(codes: Sequence[Code]) -> float:
    """Return the words carried over, less the price of each gap between blocks."""
    blocks = [code[4] - code[3] for code in codes if code[0] == "equal"]
    return sum(blocks) - _GAP_PRICE * max(0, len(blocks) - 1)


def _in_order(pieces: Sequence[Sequence[Code]]) -> bool:
    """Tell whether the segments stand one after the other on the earlier side too."""
    at = 0
    for piece in pieces:
        taken = [code for code in piece if code[2] > code[1]]
        if taken and taken[0][1] < at:
            return False
        at = max([at, *(code[2] for code in taken)])
    return True


def _join_pieces(pieces: Sequence[list[Code]]) -> list[Code]:
    """Return one list of opcodes; earlier words between two segments are deletions."""
    joined: list[Code] = []
    at: int | None = None
    for piece in pieces:
        if not piece:
            continue
        first = piece[0]
        if at is not None and first[1] > at and any(code[0] == "equal" for code in piece):
            joined.append(("delete", at, first[1], first[3], first[3]))
        joined.extend(piece)
        if any(code[0] == "equal" for code in piece):
            at = piece[-1][2]
    return joined


def _measure(ops: list[EditOp], earlier: Sequence[Unit], later: Sequence[Unit]) -> Alignment:
    touched = [op for op in ops if op.earlier_words[1] > op.earlier_words[0]]
    first = min((op.earlier_words[0] for op in touched), default=0)
    last = max((op.earlier_words[1] for op in touched), default=0)
    carried = count_carried(ops)
    both = (last - first) + len(later)
    score = 1.0 if both == 0 else min(1.0, 2 * carried / both)
    earlier_range = (
        (earlier[first].start, max(u.end for u in earlier[first:last])) if last > first else (0, 0)
    )
    later_range = (later[0].start, max(u.end for u in later)) if later else (0, 0)
    return Alignment(
        score=score,
        ops=tuple(ops),
        earlier_range=earlier_range,
        later_range=later_range,
        coverage_earlier=carried / len(earlier) if earlier else 1.0,
        coverage_later=carried / len(later) if later else 1.0,
        earlier_units=tuple(earlier),
        later_units=tuple(later),
    )
