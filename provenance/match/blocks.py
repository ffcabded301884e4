"""The places where an alignment differs, and what is known about their words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from provenance.match.edits import Alignment
from provenance.match.severity import rate_change
from provenance.match.wording import Unit
from provenance.model import Change, ChangeClass, Severity, Span

_MOST_PAIRS = 2500
"""Pairs of words of one block that are looked at one by one: fifty words for fifty are another sentence."""
_LONGEST = 1000
"""Words of a block on a side up to which it is looked at whole."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: the whole text, its language, and which ranges of it stand in quotation marks.

    `official` tells that the text is a statement or transcript, whose every word is its speaker's own.
    """

    text: str
    lang: str
    quoted: tuple[tuple[int, int], ...] = ()
    official: bool = False
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _reach: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ranges = sorted(self.quoted)
        object.__setattr__(self, "_starts", tuple(first for first, _ in ranges))
        # Marks can stand within marks: the furthest end of all that have opened so far.
        object.__setattr__(self, "_reach", tuple(accumulate((last for _, last in ranges), max)))

    def is_quoted(self, start: int, end: int) -> bool:
        """Tell whether `[start, end)` stands inside quotation marks."""
        place = bisect_right(self._starts, start)
        return place > 0 and self._reach[place - 1] >= end

    def span(self, start: int, end: int) -> Span:
        """Return a span of this side's text."""
        return Span.cut(self.text, start, end)


@dataclass(slots=True)
class Block:
    """Words that differ between two carried-over stretches; what a rule has explained is taken from `lost`, `new`.

    `lost` and `new` are the numbers of the earlier and later units that no rule has explained yet. `at_start` and
    `at_end` tell that nothing of the later wording stands before or after the block.
    """

    lost: list[int]
    new: list[int]
    at_start: bool = False
    at_end: bool = False

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Give each unexplained pair of an earlier and a later unit; none of a block too long for it."""
        if len(self.lost) * len(self.new) > _MOST_PAIRS:
            return
        for i in list(self.lost):
            for j in list(self.new):
                if i in self.lost and j in self.new:
                    yield i, j

    def explain_pair(self, i: int, j: int) -> None:
        """Take an earlier and a later unit that a rule has explained together."""
        self.lost.remove(i)
        self.new.remove(j)


@dataclass(slots=True)
class Comparison:
    """A comparison under way: two sides, their alignment, its blocks, and the changes found so far."""

    earlier: Side
    later: Side
    alignment: Alignment
    blocks: list[Block]
    changes: list[Change] = field(default_factory=list)
    missing_at: dict[int, int] = field(init=False, default_factory=dict)
    """Earlier units that were not carried over as they are, with the later offset where they are missing."""

    def __post_init__(self) -> None:
        for op in self.alignment.ops:
            if op.kind in ("delete", "replace"):
                for number in range(*op.earlier_words):
                    self.missing_at.setdefault(number, op.later[0])

    @property
    def left(self) -> Sequence[Unit]:
        """The earlier units."""
        return self.alignment.earlier_units

    @property
    def right(self) -> Sequence[Unit]:
        """The later units."""
        return self.alignment.later_units

    def carried_pairs(self) -> dict[int, int]:
        """Return the earlier unit of each carried-over word with its later one; moved words left out."""
        return {
            i: j
            for op in self.alignment.ops
            if op.kind == "equal"
            for i, j in zip(range(*op.earlier_words), range(*op.later_words), strict=True)
        }

    def note(
        self,
        change_class: ChangeClass,
        *,
        lost: Sequence[int] = (),
        new: Sequence[int] = (),
        slight: bool = False,
        unvouched: Severity = "high",
        remark: str = "",
    ) -> None:
        """Add a change that stands on the given units; units that lie apart give a span from first to last.

        `unvouched` is the highest severity outside quotation marks.
        """
        earlier = _cover(self.earlier, self.left, lost)
        later = _cover(self.later, self.right, new)
        place = later or self._beside(lost)
        in_quotes = place is not None and self.later.is_quoted(place.start, place.end)
        severity = rate_change(
            change_class, in_quotes=in_quotes, slight=slight, at_most="high" if in_quotes else unvouched
        )
        self.changes.append(Change(change_class, severity, earlier, later, in_quotes, remark))

    def _beside(self, lost: Sequence[int]) -> Span | None:
        """Return the empty later span where lost words are missing."""
        place = self.missing_at.get(lost[0]) if lost else None
        return None if place is None else self.later.span(place, place)


def _cover(side: Side, units: Sequence[Unit], numbers: Sequence[int]) -> Span | None:
    if not numbers:
        return None
    chosen = [units[number] for number in numbers]
    return side.span(min(unit.start for unit in chosen), max(unit.end for unit in chosen))


def find_blocks(alignment: Alignment) -> list[Block]:
    """Return the blocks of an alignment in later order; moved words belong to no block."""
    blocks: list[Block] = []
    current: Block | None = None
    seen = False
    for op in alignment.ops:
        if op.kind in ("equal", "move"):
            current, seen = None, True
            continue
        if current is None:
            current = Block([], [], at_start=not seen)
            blocks.append(current)
        current.lost.extend(range(*op.earlier_words))
        current.new.extend(range(*op.later_words))
    carried_last = max((n for n, op in enumerate(alignment.ops) if op.kind in ("equal", "move")), default=-1)
    if blocks and carried_last < len(alignment.ops) - 1:
        blocks[-1].at_end = True
    return [part for block in blocks for part in _split_block(block)]


def _split_block(block: Block) -> list[Block]:
    """Return a block, or its equal shares when it is so long that it is another text rather than a change."""
    shares = -(-max(len(block.lost), len(block.new)) // _LONGEST)
    if shares <= 1:
        return [block]
    parts = []
    for share in range(shares):
        lost, new = (
            numbers[len(numbers) * share // shares : len(numbers) * (share + 1) // shares]
            for numbers in (block.lost, block.new)
        )
        parts.append(Block(lost, new, block.at_start and share == 0, block.at_end and share == shares - 1))
    return parts


def each_run(numbers: Sequence[int], wanted: Callable[[int], bool]) -> Iterator[list[int]]:
    """Give the runs of neighbouring numbers for which `wanted` holds."""
    run: list[int] = []
    for number in numbers:
        if run and (number != run[-1] + 1 or not wanted(number)):
            yield run
            run = []
        if wanted(number):
            run.append(number)
    if run:
        yield run
