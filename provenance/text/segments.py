"""Which sentence-like pieces of an old text stand in a new one: the same, changed, or not at all.

Two texts are lined up whole, exact pieces first (as `diff` lines up lines), so that a quote is looked for where its
surroundings went and not wherever a few of its words happen to occur.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from rapidfuzz.distance import LCSseq

from provenance.text.fold import fold_word
from provenance.text.words import Word, split_words

_BREAK = re.compile(r"[.!?؟۔…][^\w\s]*\s+|\n\s*\n\s*|:\s*\n\s*")
_BLANKS = re.compile(r"\s+")

NEARBY_LIKENESS = 0.4
"""Likeness from which a piece between the same neighbours is the old one changed."""
ELSEWHERE_LIKENESS = 0.6
"""Likeness from which it is so at another place: nothing but its words speaks for it there."""
RIVAL_DISTANCE = 0.15
"""Difference in likeness below which the better of two places is a matter of chance."""


@dataclass(slots=True)
class Segment:
    """A piece of a text, `[start, end)`, up to the end of a sentence or paragraph, with its words' keys."""

    start: int
    end: int
    text: str
    words: list[Word] = field(repr=False)
    keys: list[str] = field(repr=False)
    twin: int | None = None
    """Index of the segment of the other text that this one became or was; None where there is none."""
    same: bool = False
    """Whether the twin has the same text, blanks aside."""


def cut_segments(text: str, lang: str) -> list[Segment]:
    """Return the pieces of a text that together cover it; the cut needs no knowledge but must be repeatable."""
    ends = [match.end() for match in _BREAK.finditer(text)]
    if not ends or ends[-1] != len(text):
        ends.append(len(text))
    words = split_words(text, lang)
    segments, start, first = [], 0, 0
    for end in ends:
        last = first
        while last < len(words) and words[last].start < end:
            last += 1
        inside = words[first:last]
        keys = [fold_word(word.text, lang) for word in inside]
        segments.append(Segment(start, end, text[start:end], inside, keys))
        start, first = end, last
    return segments


class SegmentMap:
    """The segments of two texts, lined up."""

    def __init__(self, old_text: str, new_text: str, *, lang: str = "") -> None:
        self.old = cut_segments(old_text, lang)
        self.new = cut_segments(new_text, lang)
        self._match_same()
        self._free_old = [index for index, one in enumerate(self.old) if one.twin is None]
        self._free_new = [index for index, one in enumerate(self.new) if one.twin is None]
        self._changed: dict[int, int | None] = {}

    def covering(self, start: int, end: int) -> range:
        """Return the indices of the old segments that a range of the old text touches."""
        touched = [
            index
            for index, one in enumerate(self.old)
            if (one.start < end and start < one.end) or (start == end == one.start)
        ]
        return range(touched[0], touched[-1] + 1) if touched else range(0)

    def seek(self, index: int) -> int | None:
        """Return the new segment that an old one became: its twin, else a changed one.

        A changed one must be the most like it in both directions: a deleted sentence does not take the place of the
        one beside it.
        """
        segment = self.old[index]
        if segment.twin is not None:
            return segment.twin
        if index not in self._changed:
            best = self._most_like(index)
            self._changed[index] = best if best is not None and self._most_like_back(best) == index else None
        return self._changed[index]

    def rivals(self, index: int) -> list[Segment]:
        """Return the other new segments that an old one may as well have become; none when its twin is the same."""
        chosen = self._changed.get(index)
        if chosen is None:
            return []
        enough = self._likeness(index, chosen) - RIVAL_DISTANCE
        return [
            self.new[new] for new in self._free_new if new != chosen and self._likeness(index, new) >= enough
        ]

    def stands_apart(self, index: int) -> bool:
        """Tell whether it is uncertain which of several like segments an old one became.

        It is where their number changed, and either no neighbour of this one came along with it, or it is one of a
        row of like ones of which some went.
        """
        segment, key = self.old[index], _key(self.old[index])
        if self._old_counts[key] == self._new_counts[key] or not self._new_counts[key]:
            return False
        beside = [(step, self.old[index + step]) for step in (-1, 1) if 0 <= index + step < len(self.old)]
        if segment.twin is None:
            return any(_key(neighbour) == key for _, neighbour in beside)
        return not any(neighbour.twin == segment.twin + step for step, neighbour in beside)

    def count_like(self, index: int) -> int:
        """Return how many segments of the new text have the text of this old one."""
        return self._new_counts[_key(self.old[index])]

    def _match_same(self) -> None:
        old_keys, new_keys = [_key(one) for one in self.old], [_key(one) for one in self.new]
        self._old_counts, self._new_counts = Counter(old_keys), Counter(new_keys)
        for step in LCSseq.opcodes(old_keys, new_keys):
            if step.tag == "equal":
                for offset in range(step.src_end - step.src_start):
                    self._join(step.src_start + offset, step.dest_start + offset)
        # what stands once in both texts was moved when the line-up in order passed it by
        places = {key: index for index, key in enumerate(new_keys) if self._new_counts[key] == 1}
        for index, key in enumerate(old_keys):
            if self.old[index].twin is None and self._old_counts[key] == 1 and key in places:
                self._join(index, places[key])

    def _join(self, old: int, new: int) -> None:
        self.old[old].twin, self.new[new].twin = new, old
        self.old[old].same = self.new[new].same = True

    def _most_like(self, index: int) -> int | None:
        low, high = self._gap(index)
        scored = [
            (self._likeness(index, new), -abs(new - low), new, low < new < high) for new in self._free_new
        ]
        good = [one for one in scored if one[0] >= (NEARBY_LIKENESS if one[3] else ELSEWHERE_LIKENESS)]
        return max(good)[2] if good else None

    def _most_like_back(self, new: int) -> int | None:
        scored = [(self._likeness(old, new), -abs(self._gap(old)[0] - new), old) for old in self._free_old]
        return max(scored)[2] if scored else None

    def _gap(self, index: int) -> tuple[int, int]:
        """Return the new segments that the nearest same neighbours of an old one became."""
        low = next((self.old[i].twin for i in range(index - 1, -1, -1) if self.old[i].same), None)
        high = next((self.old[i].twin for i in range(index + 1, len(self.old)) if self.old[i].same), None)
        return -1 if low is None else low, len(self.new) if high is None else high

    def _likeness(self, old: int, new: int) -> float:
        """Return from 0 to 1 how much of two segments' words stand in the same order in both."""
        one, two = self.old[old].keys, self.new[new].keys
        if not one or not two:
            return float(self.old[old].text.strip() == self.new[new].text.strip())
        shared = (Counter(one) & Counter(two)).total()
        whole = len(one) + len(two)
        if 2 * shared < NEARBY_LIKENESS * whole and shared < 0.8 * min(len(one), len(two)):
            return 0.0
        kept = LCSseq.similarity(one, two)
        # a sentence joined to another keeps its words whole and is still less than half of the result
        held = kept / min(len(one), len(two)) if kept >= 4 else 0.0
        return max(2 * kept / whole, 0.75 * held if held >= 0.8 else 0.0)


def _key(segment: Segment) -> str:
    return _BLANKS.sub(" ", segment.text).strip()
