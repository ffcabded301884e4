"""Which sentence-like pieces of an old text stand in a new one: the same, changed, or not at all.

Two texts are lined up whole, exact pieces first (as `diff` lines up lines), so that a quote is looked for where its
surroundings went and not wherever a few of its words happen to occur.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
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
_FEWEST_HELD = 4
"""Words of the shortest sentence that is looked for inside another: fewer stand in any long one."""
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
        self._starts = [one.start for one in self.old]
        self._length = len(old_text)
        self._match_same()
        self._free_old = [index for index, one in enumerate(self.old) if one.twin is None]
        self._free_new = [index for index, one in enumerate(self.new) if one.twin is None]
        self._changed: dict[int, tuple[int, ...]] = {}

    def covering(self, start: int, end: int) -> range:
        """Return the indices of the old segments that a range of the old text touches."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_left(self._starts, max(end, start + 1))
        return range(max(first, 0), last) if start < self._length else range(0)

    def seek(self, index: int) -> tuple[int, ...]:
        """Return the new segments that an old one became: its twin, else the changed ones; none when it is gone.

        A changed one must be the most like it in both directions: a deleted sentence does not take the place of the
        one beside it. Two sentences may have become one, and one may have become two.
        """
        segment = self.old[index]
        if segment.twin is not None:
            return (segment.twin,)
        if index not in self._changed:
            self._changed[index] = self._find_changed(index)
        return self._changed[index]

    def _find_changed(self, index: int) -> tuple[int, ...]:
        best = self._most_like(index)
        if best is None:
            return ()
        back = self._most_like_back(best)
        old = self.old[index].keys
        if back != index and (back is None or not self._were_joined(index, back, best)):
            return ()
        beside = [
            new
            for new in (best - 1, best + 1)
            if 0 <= new < len(self.new) and self.new[new].twin is None and _holds(old, self.new[new].keys)
        ]
        return (best, *beside)

    def _were_joined(self, index: int, beside: int, new: int) -> bool:
        """Tell whether two old segments side by side became one, which holds the words of both."""
        one, two, whole = self.old[index].keys, self.old[beside].keys, self.new[new].keys
        if abs(index - beside) != 1 or not _holds(whole, one):
            return False
        both = one + two if index < beside else two + one
        # a headline repeated by the sentence after it adds nothing to that sentence's words
        return LCSseq.similarity(both, whole) - LCSseq.similarity(two, whole) >= 0.6 * len(one)

    def rivals(self, index: int) -> list[Segment]:
        """Return the other new segments that an old one may as well have become; none when its twin is the same."""
        chosen = self._changed.get(index)
        if not chosen:
            return []
        enough = self._likeness(index, chosen[0]) - RIVAL_DISTANCE
        return [
            self.new[new]
            for new in self._free_new
            if new not in chosen and self._likeness(index, new) >= enough
        ]

    def stands_apart(self, index: int) -> bool:
        """Tell whether it is uncertain which of several like segments an old one became.

        It is where another like one had the other fate, nothing certain stands between the two, and no neighbour
        came along with this one.
        """
        segment, key = self.old[index], _key(self.old[index])
        if self._old_counts[key] == self._new_counts[key] or not self._new_counts[key]:
            return False
        if segment.twin is not None and any(
            self.old[beside].twin == segment.twin + beside - index
            for beside in (index - 1, index + 1)
            if 0 <= beside < len(self.old)
        ):
            return False
        return self._has_loose_double(self.old, index) or (
            segment.twin is not None and self._has_loose_double(self.new, segment.twin)
        )

    def _has_loose_double(self, side: list[Segment], index: int) -> bool:
        """Tell whether a like segment of the other fate stands on the same side of all that is certain."""
        key, kept = _key(side[index]), side[index].twin is not None
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(side):
                other = _key(side[at])
                if other == key and (side[at].twin is not None) != kept:
                    return True
                if side[at].same and self._old_counts[other] == self._new_counts[other]:
                    break
                at += step
        return False

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
        held = kept / min(len(one), len(two)) if kept >= _FEWEST_HELD else 0.0
        return max(2 * kept / whole, 0.75 * held if held >= 0.8 else 0.0)


def _holds(whole: list[str], part: list[str]) -> bool:
    """Tell whether nearly all words of a part stand in the whole, in order."""
    return len(part) >= _FEWEST_HELD and LCSseq.similarity(part, whole) >= 0.8 * len(part)


def _key(segment: Segment) -> str:
    return _BLANKS.sub(" ", segment.text).strip()
