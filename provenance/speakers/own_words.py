"""Whether a place of a text stands inside quotation marks, by the marks before it in its line."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class MarksBefore:
    """The marks of a text counted once, so that each question costs next to nothing even in one endless line."""

    text: str

    def is_quoted(self, offset: int) -> bool:
        """Tell whether a mark of the line is open before `offset`: more curved ones opened than closed, or an odd "."""
        at = bisect_left(self._line_ends, offset)
        start = self._line_ends[at - 1] + 1 if at else 0
        opened, closed, straight = (
            bisect_left(places, offset) - bisect_left(places, start) for places in self._marks
        )
        return opened > closed or straight % 2 == 1

    @cached_property
    def _line_ends(self) -> list[int]:
        return [at for at, char in enumerate(self.text) if char == "\n"]

    @cached_property
    def _marks(self) -> tuple[list[int], list[int], list[int]]:
        places: tuple[list[int], list[int], list[int]] = ([], [], [])
        kinds = {**dict.fromkeys("“„«", 0), **dict.fromkeys("”»", 1), '"': 2}
        for at, char in enumerate(self.text):
            if char in kinds:
                places[kinds[char]].append(at)
        return places
