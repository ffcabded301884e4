"""Spans of a Version's text: the one currency every step pays in."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = 32
"""Code points of context kept on each side of a span, as Hypothesis keeps them."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `[start, end)` of one Version's text, in Unicode code points.

    `exact` is the text of the range, so that a span proves itself: `text[start:end] == exact`.
    `prefix` and `suffix` are up to 32 code points around it (W3C TextQuoteSelector); they may be empty.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end or self.end - self.start != len(self.exact):
            raise ValueError(
                f"span [{self.start}, {self.end}) does not fit its text of {len(self.exact)} code points"
            )

    @classmethod
    def cut(cls, text: str, start: int, end: int) -> Span:
        """Return the span `[start, end)` of `text` with its context."""
        if not 0 <= start <= end <= len(text):
            raise ValueError(f"span [{start}, {end}) lies outside a text of {len(text)} code points")
        return cls(
            start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        )

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two ranges share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this range."""
        return self.start <= other.start and other.end <= self.end


def merge_ranges(spans: tuple[Span, ...]) -> tuple[int, int]:
    """Return the smallest `(start, end)` that covers all `spans`; raises ValueError when there is none."""
    if not spans:
        raise ValueError("no span to cover")
    return min(span.start for span in spans), max(span.end for span in spans)
