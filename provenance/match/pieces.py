"""Cut a document into the pieces whose wording is traced: quotes by sentence, and sentences that no quote covers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from provenance.match.align import find_breaks
from provenance.match.content import content_of
from provenance.match.document_text import DocumentText
from provenance.match.wording import Unit, read_ranges
from provenance.model import Passage, Quote, Span

Range = tuple[int, int]
_LEAST_BESIDE_QUOTE = 5
"""Content words from which running text beside a quote is looked at."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a later document inside one of its passages: of a `quote`, or of running text when it is None.

    `ranges` are its parts in text order; `breaks` are the unit numbers before which words may be missing. `bare`
    tells that nobody in its passage is said to have said anything.
    """

    passage: Passage
    ranges: tuple[Range, ...]
    units: tuple[Unit, ...]
    content: dict[str, float]
    breaks: tuple[int, ...]
    quote: Quote | None = None
    bare: bool = False

    @property
    def start(self) -> int:
        """Offset of its first code point."""
        return self.ranges[0][0]

    @property
    def end(self) -> int:
        """Offset after its last code point."""
        return self.ranges[-1][1]

    def wording(self, text: str) -> str:
        """Return its words, parts joined by a blank."""
        return " ".join(text[start:end] for start, end in self.ranges)

    def framed_wording(self, text: str) -> str:
        """Return its words with those of its passage that say who said it: the mention and the cue of its quote.

        A readout says "she urged Ostland to withdraw" where a report has "Ostland to withdraw" as what was said.
        """
        spans = (self.quote.mention, self.quote.cue) if self.quote is not None else ()
        place = self.passage.span
        frame = [
            (span.start, span.end)
            for span in spans
            if span and place.start <= span.start < span.end <= place.end
        ]
        return " ".join(text[start:end] for start, end in sorted({*self.ranges, *frame}))


def cut_pieces(document: DocumentText) -> list[Piece]:
    """Return the pieces of a document in text order, quotes before running text at the same place."""
    pieces: list[Piece] = []
    starts = [passage.span.start for passage in document.passages]
    taken: dict[int, list[Range]] = {}
    for quote in document.quotes:
        for number, ranges in _by_passage(quote.content, document.passages, starts):
            pieces.append(_make_piece(document, document.passages[number], ranges, quote=quote))
            taken.setdefault(number, []).extend(ranges)
        for span in (quote.cue, quote.mention):
            if span is not None:
                for number, ranges in _by_passage((span,), document.passages, starts):
                    taken.setdefault(number, []).extend(ranges)
    for number, passage in enumerate(document.passages):
        rest = _subtract((passage.span.start, passage.span.end), taken.get(number, []))
        rest = [(start, end) for start, end in rest if _has_words(document.version.text[start:end])]
        if rest:
            piece = _make_piece(document, passage, rest, bare=number not in taken)
            # Beside a quote stands mostly its frame ("the official told reporters"): no wording to trace.
            if piece.bare or len(piece.content) >= _LEAST_BESIDE_QUOTE:
                pieces.append(piece)
    pieces = [piece for piece in pieces if piece.units]
    return sorted(
        pieces,
        key=lambda piece: (
            piece.start,
            piece.end,
            piece.quote is None,
            piece.quote.id if piece.quote else "",
        ),
    )


def cut_piece(document: DocumentText, place: Span, *, quote: Quote | None = None) -> Piece:
    """Return any stretch of a document as a piece: the contents of `quote` in it, or all of it."""
    ranges = [
        (max(place.start, span.start), min(place.end, span.end))
        for span in (quote.content if quote is not None else ())
        if span.overlaps(place)
    ] or [(place.start, place.end)]
    start = ranges[0][0]
    passage = next((one for one in document.passages if one.span.start <= start < one.span.end), None)
    if passage is None:
        passage = Passage(0, Span.cut(document.version.text, place.start, place.end))
    said = any(
        span is not None and span.overlaps(passage.span)
        for one in document.quotes
        for span in (*one.content, one.cue, one.mention)
    )
    return _make_piece(document, passage, ranges, quote=quote, bare=not said)


def _make_piece(
    document: DocumentText,
    passage: Passage,
    ranges: Sequence[Range],
    *,
    quote: Quote | None = None,
    bare: bool = False,
) -> Piece:
    text, lang = document.version.text, document.base_lang
    units = read_ranges(text, lang, ranges)
    breaks: set[int] = set()
    for start, end in ranges:
        breaks.update(find_breaks(text[start:end], units, offset=start))
        breaks.update(n for n, unit in enumerate(units) if n and unit.start >= start > units[n - 1].start)
    content = content_of(units, lang)
    return Piece(passage, tuple(ranges), tuple(units), content, tuple(sorted(breaks)), quote, bare)


def _by_passage(
    spans: Sequence[Span], passages: Sequence[Passage], starts: Sequence[int]
) -> Iterator[tuple[int, list[Range]]]:
    """Give the ranges of `spans` inside each passage they touch, by passage number."""
    found: dict[int, list[Range]] = {}
    for span in spans:
        number = max(0, bisect_right(starts, span.start) - 1)
        while number < len(passages) and passages[number].span.start < span.end:
            place = passages[number].span
            start, end = max(place.start, span.start), min(place.end, span.end)
            if start < end:
                found.setdefault(number, []).append((start, end))
            number += 1
    yield from sorted(found.items())


def _subtract(whole: Range, taken: Sequence[Range]) -> list[Range]:
    rest: list[Range] = []
    at = whole[0]
    for start, end in sorted(taken):
        if start > at:
            rest.append((at, start))
        at = max(at, end)
    if at < whole[1]:
        rest.append((at, whole[1]))
    return rest


def _has_words(text: str) -> bool:
    return any(char.isalnum() for char in text)
