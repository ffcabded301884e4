"""A text with its quotes: paragraphs of segments, each of which knows the quotes that cover it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from provenance.model import Quote


@dataclass(frozen=True, slots=True)
class Numbered:
    """A quote with its number in the text, from 1."""

    number: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch that one set of quotes covers: `opens` begin here, `closes` end here.

    `role` is "cue", "mention" or empty.
    """

    text: str
    covering: tuple[Numbered, ...]
    opens: tuple[int, ...]
    anchors: tuple[int, ...]
    """Those of `opens` that begin here for the first time."""
    closes: tuple[int, ...]
    role: str = ""

    @property
    def css(self) -> str:
        """Classes: depth, kind of the innermost quote, role."""
        names = []
        if self.covering:
            inner = min(self.covering, key=lambda one: (one.quote.end - one.quote.start, one.number))
            names = ["quoted", f"depth-{min(3, len(self.covering))}", f"kind-{inner.quote.kind}"]
        return " ".join([*names, self.role] if self.role else names)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the quotes that begin in it, for the margin."""

    segments: tuple[Segment, ...]
    begins: tuple[Numbered, ...]


def lay_out(text: str, quotes: Sequence[Quote]) -> list[Paragraph]:
    """Return a text in paragraphs; nested and overlapping quotes share segments, and every character stands once."""
    ordered = sorted(quotes, key=lambda quote: (quote.start, -quote.end, quote.id))
    numbered = [Numbered(number, quote) for number, quote in enumerate(ordered, start=1)]
    waiting = sorted(numbered, key=lambda one: _reach(one.quote)[0], reverse=True)
    near: list[Numbered] = []
    paragraphs = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        while waiting and _reach(waiting[-1].quote)[0] < end:
            near.append(waiting.pop())
        near = [one for one in near if _reach(one.quote)[1] > start]
        if line.strip():
            paragraphs.append(_paragraph(text, start, end, sorted(near, key=lambda one: one.number)))
        start = end + 1
    return paragraphs


def _paragraph(text: str, start: int, end: int, near: Sequence[Numbered]) -> Paragraph:
    cuts = {start, end}
    for one in near:
        for span in (*one.quote.content, one.quote.cue, one.quote.mention):
            if span is not None:
                cuts.update(place for place in (span.start, span.end) if start < place < end)
    segments = [_segment(text, left, right, near) for left, right in pairwise(sorted(cuts))]
    return Paragraph(tuple(segments), tuple(one for one in near if start <= one.quote.start < end))


def _segment(text: str, left: int, right: int, near: Sequence[Numbered]) -> Segment:
    covering = tuple(
        one for one in near if any(span.start <= left and right <= span.end for span in one.quote.content)
    )
    opens = tuple(one.number for one in covering if any(span.start == left for span in one.quote.content))
    anchors = tuple(one.number for one in covering if one.quote.start == left)
    closes = tuple(one.number for one in covering if any(span.end == right for span in one.quote.content))
    role = ""
    for one in near:
        if one.quote.mention and one.quote.mention.start <= left and right <= one.quote.mention.end:
            role = "mention"
        elif not role and one.quote.cue and one.quote.cue.start <= left and right <= one.quote.cue.end:
            role = "cue"
    return Segment(text[left:right], covering, opens, anchors, closes, role)


def _reach(quote: Quote) -> tuple[int, int]:
    spans = [span for span in (*quote.content, quote.cue, quote.mention) if span is not None]
    return min(span.start for span in spans), max(span.end for span in spans)
