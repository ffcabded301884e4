"""Finding a span of one version again in the next, with an honest outcome.

The whole old text is at hand, so both texts are lined up first and the span goes where its surroundings went. Short
quotes need this: among deleted two-word quotes a search by context of 32 characters puts four of five somewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import Indel, Levenshtein

from provenance.model import Span
from provenance.text.graphemes import snap_out
from provenance.text.segments import Segment, SegmentMap
from provenance.text.words import Word

AnchorOutcome = Literal["exact", "moved", "altered", "ambiguous", "gone"]

_CERTAIN_WORDS = 4
"""Words from which the same wording at a new place is the same quote, whatever stands around it."""
_LONG_WORDS = 8
"""Words from which a changed quote speaks for itself; a shorter one needs the words around it."""
_AROUND = 3
"""Words looked at on each side of a short quote."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a span of the old text stands in the new one.

    `exact`: the same words at the same offsets; `moved`: the same words elsewhere; `altered`: its place, with other
    words; `ambiguous`: several places fit equally, or one that nothing but a few words speaks for; `gone`: none.
    `span` is None for the last two. `ratio` compares old and new wording from 0 to 1. `candidates` counts the places
    that fit.
    """

    outcome: AnchorOutcome
    span: Span | None
    ratio: float
    candidates: int


_GONE = Anchor("gone", None, 0.0, 0)


def reanchor(span: Span, old_text: str, new_text: str, *, lang: str = "") -> Anchor:
    """Return where `span` of `old_text` stands in `new_text`.

    Lining up two texts takes time linear in their length for ordinary revisions; it is kept for the next spans of
    the same pair. Raises ValueError when the span is none of `old_text`.
    """
    if old_text[span.start : span.end] != span.exact:
        raise ValueError(
            f"span [{span.start}, {span.end}) does not stand in the old text: {span.exact[:40]!r}"
        )
    if old_text == new_text:
        return Anchor("exact", Span.cut(new_text, span.start, span.end), 1.0, 1)
    return _line_up(old_text, new_text, lang).find(span)


@lru_cache(maxsize=2)
def _line_up(old_text: str, new_text: str, lang: str) -> _LinedUp:
    return _LinedUp(old_text, new_text, lang=lang)


class _LinedUp:
    """Two texts lined up by segments."""

    def __init__(self, old_text: str, new_text: str, *, lang: str) -> None:
        self._old_text, self._new_text = old_text, new_text
        self._map = SegmentMap(old_text, new_text, lang=lang)

    def find(self, span: Span) -> Anchor:
        """Return the anchor of one span."""
        covered = self._map.covering(span.start, span.end)
        unsure = next((index for index in covered if self._map.stands_apart(index)), None)
        if unsure is not None:
            return Anchor("ambiguous", None, 1.0, self._map.count_like(unsure))
        twins = [twin for index in covered for twin in self._map.seek(index)]
        if twins:
            found = self._carry_over(span, covered, twins)
            rivals = self._count_rivals(span, covered, found)
            if rivals:
                return Anchor("ambiguous", None, 1.0, 1 + rivals)
            if found.outcome != "gone":
                return found
        return self._find_elsewhere(span, covered)

    def _carry_over(self, span: Span, covered: range, twins: Sequence[int]) -> Anchor:
        """Find the span inside the segments that its own became."""
        first, last = min(twins), max(twins)
        if last - first > len(covered) + 8:
            # its parts went to different ends of the text: go where most of it went
            first = last = max(twins, key=lambda twin: len(self._map.new[twin].text))
        if len(covered) == len(twins) == 1 and self._map.old[covered[0]].text == self._map.new[first].text:
            start = self._map.new[first].start + span.start - self._map.old[covered[0]].start
            return self._judge(span, start, start + len(span.exact))
        old_words, old_keys = _join(self._around(covered, range(first, last + 1)))
        new_words, new_keys = _join(self._map.new[first : last + 1])
        inside = [
            index for index, word in enumerate(old_words) if word.start < span.end and span.start < word.end
        ]
        if not inside:
            return self._find_wordless(span, (self._map.new[first].start, self._map.new[last].end))
        images = _map_words(old_keys, new_keys)
        reached = [image for index in inside if (image := images[index]) is not None]
        kept = [place for place, same in reached if same]
        if len(kept) < (0.5 if len(inside) < _CERTAIN_WORDS else 0.3) * len(inside):
            return _GONE
        if len(kept) < len(inside) < _LONG_WORDS and not _is_at_home(images, inside):
            return _GONE
        ends = min(reached)[0], max(reached)[0]
        return self._judge(span, *self._fit_edges(span, inside, old_words, new_words, ends))

    def _around(self, covered: range, reached: range) -> Sequence[Segment]:
        """Return the covered old segments with those beside them that went to the same place.

        Each claims its own words there: without its neighbour, a sentence would be lined up with the neighbour's.
        """
        start, stop = covered.start, covered.stop
        if start > 0 and not set(self._map.seek(start - 1)).isdisjoint(reached):
            start -= 1
        if stop < len(self._map.old) and not set(self._map.seek(stop)).isdisjoint(reached):
            stop += 1
        return self._map.old[start:stop]

    def _count_rivals(self, span: Span, covered: range, found: Anchor) -> int:
        """Count the other changed segments that have the same words and are as like the old one as the chosen."""
        if found.ratio < 1 or len(covered) != 1:
            return 0
        return sum(
            bool(_occurrences(self._new_text, span.exact, rival.start, rival.end))
            for rival in self._map.rivals(covered[0])
        )

    def _fit_edges(
        self,
        span: Span,
        inside: Sequence[int],
        old_words: Sequence[Word],
        new_words: Sequence[Word],
        reached: tuple[int, int],
    ) -> tuple[int, int]:
        """Return the range of the new text, with the marks at the span's edges and cuts inside words kept."""
        old_first, old_last = old_words[inside[0]], old_words[inside[-1]]
        new_first, new_last = new_words[reached[0]], new_words[reached[1]]
        start, end = new_first.start, new_last.end
        if span.start > old_first.start:
            # an Arabic span may begin behind a proclitic: keep it off if the word still has it
            cut = span.start - old_first.start
            start += cut if new_first.text[:cut] == old_first.text[:cut] else 0
        else:
            lead = self._old_text[span.start : old_first.start]
            start -= len(_shared_suffix(lead, self._new_text[max(0, start - len(lead)) : start]))
        if span.end < old_last.end:
            cut = old_last.end - span.end
            end -= cut if new_last.text[-cut:] == old_last.text[-cut:] else 0
        else:
            trail = self._old_text[old_last.end : span.end]
            end += len(_shared_prefix(trail, self._new_text[end : end + len(trail)]))
        return (start, end) if start < end else (new_first.start, new_last.end)

    def _judge(self, span: Span, start: int, end: int) -> Anchor:
        """Return the anchor of a range of the new text, by what stands there."""
        if self._new_text[start:end] == span.exact:
            outcome: AnchorOutcome = "exact" if start == span.start else "moved"
            return Anchor(outcome, Span.cut(self._new_text, start, end), 1.0, 1)
        start, end = snap_out(self._new_text, start, end)
        found = Span.cut(self._new_text, start, end)
        return Anchor("altered", found, Indel.normalized_similarity(span.exact, found.exact), 1)

    def _find_wordless(self, span: Span, where: tuple[int, int]) -> Anchor:
        """Find a span of marks alone: only the very same characters, once, will do."""
        places = _occurrences(self._new_text, span.exact, *where)
        if len(places) == 1:
            return self._judge(span, places[0], places[0] + len(span.exact))
        return Anchor("ambiguous", None, 1.0, len(places)) if places else _GONE

    def _find_elsewhere(self, span: Span, covered: range) -> Anchor:
        """Find the span's own words in what is new: a place that was there before is another one's."""
        fresh = [one for one in self._map.new if not one.same]
        places = [
            place for one in fresh for place in _occurrences(self._new_text, span.exact, one.start, one.end)
        ]
        before = sum(
            len(_occurrences(self._old_text, span.exact, one.start, one.end))
            for index, one in enumerate(self._map.old)
            if not one.same and index not in covered
        )
        if len(places) <= before or not span.exact.strip():
            return _GONE
        if len(places) > 1:
            return Anchor("ambiguous", None, 1.0, len(places))
        (start,) = places
        words = sum(word.start < span.end and span.start < word.end
                    for one in self._map.old[covered.start : covered.stop] for word in one.words)  # fmt: skip
        if words >= _CERTAIN_WORDS or self._has_neighbour(span, start):
            return self._judge(span, start, start + len(span.exact))
        return Anchor("ambiguous", None, 1.0, 1)

    def _has_neighbour(self, span: Span, start: int) -> bool:
        """Tell whether the word before or after the span stands beside its new place too."""
        before = self._old_text[max(0, span.start - 40) : span.start].split()[-1:]
        after = self._old_text[span.end : span.end + 40].split()[:1]
        end = start + len(span.exact)
        new_before = self._new_text[max(0, start - 40) : start].split()[-1:]
        return bool(before and before == new_before) or bool(
            after and after == self._new_text[end : end + 40].split()[:1]
        )


def _join(segments: Sequence[Segment]) -> tuple[list[Word], list[str]]:
    words: list[Word] = []
    keys: list[str] = []
    for segment in segments:
        words.extend(segment.words)
        keys.extend(segment.keys)
    return words, keys


def _map_words(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, bool] | None]:
    """Return for each old word the new one in its place and whether it is the same; None where it was cut."""
    images: list[tuple[int, bool] | None] = [None] * len(old)
    for step in Levenshtein.opcodes(old, new):
        if step.tag in ("equal", "replace"):
            for offset in range(step.src_end - step.src_start):
                images[step.src_start + offset] = (step.dest_start + offset, step.tag == "equal")
    return images


def _is_at_home(images: Sequence[tuple[int, bool] | None], inside: Sequence[int]) -> bool:
    """Tell whether most words of a short quote and around it are the same: else a chance word was lined up."""
    window = images[max(0, inside[0] - _AROUND) : inside[-1] + 1 + _AROUND]
    return sum(image is not None and image[1] for image in window) > len(window) / 2


def _occurrences(text: str, wording: str, start: int, end: int) -> list[int]:
    """Return the places of a wording in `[start, end)` of a text, none of them inside a word."""
    places: list[int] = []
    at = text.find(wording, start, end) if wording else -1
    while at >= 0:
        stop = at + len(wording)
        in_word = (
            (at > 0 and text[at - 1].isalnum() and text[at].isalnum())
            or (stop < len(text) and text[stop - 1].isalnum() and text[stop].isalnum())
        )  # fmt: skip
        if not in_word:
            places.append(at)
        at = text.find(wording, at + 1, end)
    return places


def _shared_prefix(one: str, two: str) -> str:
    length = 0
    while length < min(len(one), len(two)) and one[length] == two[length]:
        length += 1
    return one[:length]


def _shared_suffix(one: str, two: str) -> str:
    return _shared_prefix(one[::-1], two[::-1])[::-1]
