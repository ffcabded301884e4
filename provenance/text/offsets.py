"""Maps between a derived text and the text it came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

Piece = tuple[int, int, bool]
"""Length in the original, length in the derived text, and whether they run along character by character."""


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each code point of a derived text comes from.

    The two texts are cut into pieces at the same places: `original[i]` to `original[i + 1]` became `derived[i]` to
    `derived[i + 1]`. A piece is a run (`runs[i]`), whose characters go together one by one, or a cluster, whose
    characters go together as a whole. All ranges are half-open and in code points.
    """

    original: tuple[int, ...]
    derived: tuple[int, ...]
    runs: tuple[bool, ...]

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        """Return the map of a text onto itself."""
        return cls((0, length), (0, length), (True,)) if length else cls((0,), (0,), ())

    @classmethod
    def of_pieces(cls, pieces: Iterable[Piece]) -> OffsetMap:
        """Return the map made of `pieces` in text order; runs that touch become one.

        Raises ValueError when a run has two lengths, or when a piece has no derived text to hold on to although
        other pieces have.
        """
        original, derived, runs = [0], [0], list[bool]()
        for taken, given, is_run in pieces:
            if is_run and taken != given:
                raise ValueError(f"a run cannot turn {taken} code points into {given}")
            if not taken and not given:
                continue
            if is_run and runs and runs[-1]:
                original[-1] += taken
                derived[-1] += given
                continue
            original.append(original[-1] + taken)
            derived.append(derived[-1] + given)
            runs.append(is_run)
        if derived[-1] and any(start == end for start, end in pairwise(derived)):
            raise ValueError("a piece without derived text must be joined to a neighbour")
        return cls(tuple(original), tuple(derived), tuple(runs))

    @property
    def is_identity(self) -> bool:
        """Whether both texts go together character by character from end to end."""
        return all(self.runs)

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Return the smallest range of the original that made `[start, end)` of the derived text.

        An empty range gives the empty range at the same place. Raises ValueError outside the text.
        """
        return _carry(self.derived, self.original, self.runs, start, end)

    def to_derived(self, start: int, end: int) -> tuple[int, int]:
        """Return the smallest range of the derived text that holds all of `[start, end)` of the original.

        An empty range gives the empty range at the same place. Raises ValueError outside the text.
        """
        return _carry(self.original, self.derived, self.runs, start, end)

    def compose(self, later: OffsetMap) -> OffsetMap:
        """Return the map from this one's original to what `later` derived from this one's derived text.

        Raises ValueError when the texts in the middle differ in length.
        """
        if self.derived[-1] != later.original[-1]:
            raise ValueError(
                f"cannot join a map to {self.derived[-1]} code points with one from {later.original[-1]}"
            )
        if self.is_identity:
            return later
        if later.is_identity:
            return self
        return OffsetMap.of_pieces(_joined_pieces(self, later))


def _carry(
    here: tuple[int, ...], there: tuple[int, ...], runs: tuple[bool, ...], start: int, end: int
) -> tuple[int, int]:
    if not 0 <= start <= end <= here[-1]:
        raise ValueError(f"range [{start}, {end}) lies outside a text of {here[-1]} code points")
    if not runs:
        return 0, 0
    first = min(bisect_right(here, start) - 1, len(runs) - 1)
    if start == end:
        at = (
            there[first] + (start - here[first])
            if runs[first]
            else there[first if start < here[-1] else first + 1]
        )
        return at, at
    last = bisect_left(here, end) - 1
    begin = there[first] + (start - here[first] if runs[first] else 0)
    stop = there[last] + (end - here[last]) if runs[last] else there[last + 1]
    return begin, stop


def _joined_pieces(earlier: OffsetMap, later: OffsetMap) -> Iterable[Piece]:
    """Yield the pieces of both maps, cut where both can be cut."""
    cuts = sorted(_free_cuts(earlier.derived, earlier.runs, later.original, later.runs))
    before_original = before_derived = 0
    for start, end in pairwise(cuts):
        origin = earlier.to_original(start, end)[1] if end < cuts[-1] else earlier.original[-1]
        result = later.to_derived(start, end)[1] if end < cuts[-1] else later.derived[-1]
        is_run = _is_run(earlier.derived, earlier.runs, start) and _is_run(later.original, later.runs, start)
        yield origin - before_original, result - before_derived, is_run
        before_original, before_derived = origin, result


def _free_cuts(
    first: tuple[int, ...],
    first_runs: tuple[bool, ...],
    second: tuple[int, ...],
    second_runs: tuple[bool, ...],
) -> set[int]:
    """Return the bounds of either list that fall inside no cluster of the other."""
    cuts = {0, first[-1]}
    cuts |= {at for at in first if _is_bound(second, second_runs, at)}
    cuts |= {at for at in second if _is_bound(first, first_runs, at)}
    return cuts


def _is_bound(bounds: tuple[int, ...], runs: tuple[bool, ...], at: int) -> bool:
    piece = bisect_right(bounds, at) - 1
    return bounds[piece] == at or runs[piece]


def _is_run(bounds: tuple[int, ...], runs: tuple[bool, ...], at: int) -> bool:
    return runs[min(bisect_right(bounds, at) - 1, len(runs) - 1)]
