"""The pieces of a comparison in rows for two columns: a row holds what one sentence became."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from provenance.model import Change, Span
from provenance.services.diff import Comparison, Piece
from provenance.services.in_place import OF_THE_WHOLE
from provenance.text.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of one side in a row: its words, whether the other side has them, and the changes that stand on it."""

    kind: str
    text: str
    changes: tuple[Change, ...] = ()


@dataclass(slots=True)
class Row:
    """What one sentence became; a side without words is empty."""

    earlier: list[Cell] = field(default_factory=list)
    later: list[Cell] = field(default_factory=list)

    @property
    def same(self) -> bool:
        """Whether both sides have the same words."""
        return all(cell.kind == "kept" for cell in (*self.earlier, *self.later))


def comparison_rows(comparison: Comparison) -> Iterator[Row]:
    """Yield the rows of a comparison in the order of the later text."""
    changes = [one for one in comparison.changes if one.change_class not in OF_THE_WHOLE]
    before = _ByPlace((one.earlier, one) for one in changes if one.earlier)
    after = _ByPlace((one.later, one) for one in changes if one.later)
    one, two = comparison.earlier.version, comparison.later.version
    starts = tuple([start for start, _ in split_sentences(side.text, side.lang)] for side in (one, two))
    for group in _groups(comparison.pieces, starts):
        earlier = [(piece, piece.earlier) for piece in group if piece.earlier is not None]
        later = [(piece, piece.later) for piece in group if piece.later is not None]
        yield Row(
            _cells(earlier, one.text, starts[0], before, sign="cut"),
            _cells(later, two.text, starts[1], after, sign="added"),
        )


def _cells(
    placed: list[tuple[Piece, Span]], text: str, starts: Sequence[int], changes: _ByPlace, *, sign: str
) -> list[Cell]:
    """Return one side of a row in the order of its text, with the marks between and around its words."""
    cells: list[Cell] = []
    placed.sort(key=lambda one: one[1].start)
    if not placed:
        return cells
    cursor = starts[max(0, bisect_right(starts, placed[0][1].start) - 1)] if starts else 0
    for piece, span in placed:
        if not _has_word(gap := text[cursor : span.start]):
            cells.append(Cell("kept", gap))
        cells.append(_cell(piece, span, changes, sign=sign))
        cursor = max(cursor, span.end)
    following = bisect_right(starts, cursor - 1)
    if not _has_word(rest := text[cursor : starts[following] if following < len(starts) else len(text)]):
        cells.append(Cell("kept", rest))
    return cells


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _cell(piece: Piece, span: Span, changes: _ByPlace, *, sign: str) -> Cell:
    if piece.kind == "equal":
        return Cell("kept", span.exact)
    kind = {"move": "moved", "replace": "cut" if sign == "cut" else "altered"}.get(piece.kind, sign)
    return Cell(kind, span.exact, tuple(changes.at(span)))


def _groups(pieces: Sequence[Piece], starts: Sequence[Sequence[int]]) -> Iterator[list[Piece]]:
    """Yield the pieces sentence by sentence: a new group begins where both sides begin a sentence."""
    group: list[Piece] = []
    reached = [-1, -1]
    for piece in pieces:
        fresh = True
        for number, span in enumerate((piece.earlier, piece.later)):
            if span is not None and _sentence(starts[number], span) <= reached[number]:
                fresh = False
        if fresh and group:
            yield group
            group = []
        group.append(piece)
        for number, span in enumerate((piece.earlier, piece.later)):
            if span is not None:
                reached[number] = max(
                    reached[number], bisect_right(starts[number], max(span.start, span.end - 1)) - 1
                )
    if group:
        yield group


def _sentence(starts: Sequence[int], span: Span) -> int:
    blanks = len(span.exact) - len(span.exact.lstrip())
    return bisect_right(starts, span.start + blanks) - 1


class _ByPlace:
    """Changes by where they stand, to be asked which touch a span."""

    def __init__(self, placed: Iterable[tuple[Span, Change]]) -> None:
        self._placed = sorted(placed, key=lambda one: (one[0].start, one[0].end))
        self._starts = [span.start for span, _ in self._placed]
        self._longest = max((span.end - span.start for span, _ in self._placed), default=0)

    def at(self, span: Span) -> Iterator[Change]:
        """Yield the changes that share a character with `span`."""
        first = bisect_right(self._starts, span.start - self._longest - 1)
        for place, change in self._placed[first : bisect_right(self._starts, span.end)]:
            if place.overlaps(span):
                yield change
