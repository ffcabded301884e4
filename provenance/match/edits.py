"""What an alignment is made of: edit operations on words, with their places on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from provenance.match.wording import Unit

EditKind = Literal["equal", "replace", "insert", "delete", "move"]
KINDS: dict[str, EditKind] = {"equal": "equal", "replace": "replace", "insert": "insert", "delete": "delete"}
"""The kind of step for each tag of rapidfuzz."""
Code = tuple[EditKind, int, int, int, int]
"""A step in unit numbers: kind, earlier start and end, later start and end."""


@dataclass(frozen=True, slots=True)
class EditOp:
    """One step from the earlier words to the later ones.

    `earlier` and `later` are ranges in code points of the two texts; the side without words is an empty range.
    `earlier_words` and `later_words` are the same as ranges of units. `equal` and `move` carry words over unchanged;
    `move` carries them to another place.
    """

    kind: EditKind
    earlier: tuple[int, int]
    later: tuple[int, int]
    earlier_words: tuple[int, int]
    later_words: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The later wording laid beside the earlier one.

    `score` is 0-1: the share of words carried over, twice counted over both sides, free ends of the earlier text left
    out. `coverage_earlier` and `coverage_later` are the shares of each whole side that is carried over. The ranges
    are in code points: the part of each text that the alignment speaks of.
    """

    score: float
    ops: tuple[EditOp, ...]
    earlier_range: tuple[int, int]
    later_range: tuple[int, int]
    coverage_earlier: float
    coverage_later: float
    earlier_units: tuple[Unit, ...]
    later_units: tuple[Unit, ...]

    @property
    def carried(self) -> int:
        """How many words the later wording takes from the earlier one."""
        return count_carried(self.ops)

    @property
    def longest_run(self) -> int:
        """The length in words of the longest part carried over unbroken."""
        return max(
            (op.later_words[1] - op.later_words[0] for op in self.ops if op.kind == "equal"), default=0
        )


def count_carried(ops: Sequence[EditOp]) -> int:
    """Return how many later words the operations take over from the earlier side."""
    return sum(op.later_words[1] - op.later_words[0] for op in ops if op.kind in ("equal", "move"))


def apply_ops(ops: Sequence[EditOp], earlier: Sequence[Unit], later: Sequence[Unit]) -> list[str]:
    """Return the keys that the operations make of the `earlier` units; new words are read from the `later` ones."""
    made: list[str] = []
    for op in ops:
        if op.kind in ("equal", "move"):
            made.extend(unit.key for unit in earlier[op.earlier_words[0] : op.earlier_words[1]])
        elif op.kind in ("replace", "insert"):
            made.extend(unit.key for unit in later[op.later_words[0] : op.later_words[1]])
    return made


def make_op(
    kind: EditKind,
    *,
    earlier: Sequence[Unit],
    later: Sequence[Unit],
    earlier_words: tuple[int, int],
    later_words: tuple[int, int],
) -> EditOp:
    """Return an operation with its places worked out from the units."""
    return EditOp(
        kind, _place(earlier, earlier_words), _place(later, later_words), earlier_words, later_words
    )


def _place(units: Sequence[Unit], words: tuple[int, int]) -> tuple[int, int]:
    first, last = words
    if first < last:
        return units[first].start, max(unit.end for unit in units[first:last])
    if not units:
        return 0, 0
    # Nothing stands here: the empty range after the word before, or before the first word.
    at = units[first - 1].end if first > 0 else units[0].start
    return at, at
