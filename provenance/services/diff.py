"""Compare two quotes, or two versions of a document: words side by side, classed changes, what became of quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from provenance.errors import InputError
from provenance.match.align import align
from provenance.model import Change, Quote, Span, Version
from provenance.services.classing import class_changes
from provenance.services.lookup import FoundQuote, FoundVersion, show_quote, show_version
from provenance.services.ports import Store
from provenance.services.version_quotes import QuoteFate, follow_quotes
from provenance.text.sentences import split_sentences

PieceKind = Literal["equal", "replace", "insert", "delete", "move"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both texts; `earlier` or `later` is None where nothing stands on that side."""

    kind: PieceKind
    earlier: Span | None
    later: Span | None


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: a version, and the quote when quotes are compared."""

    version: Version
    outlet: str | None
    quote: Quote | None = None

    @property
    def name(self) -> str:
        """What the side is called: the quote's id, or the document with its version number."""
        return self.quote.id if self.quote else f"{self.version.document}@{self.version.number}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sides word by word; `fates` say what became of each quote when versions are compared."""

    earlier: Side
    later: Side
    pieces: tuple[Piece, ...]
    changes: tuple[Change, ...]
    fates: tuple[QuoteFate, ...] = ()


def compare(store: Store, first: str, second: str) -> Comparison:
    """Compare what two names mean: two quote ids, or two documents or versions (`ID@1 ID@2`), in the order given.

    Raises LookupFailedError for a name that is not stored, InputError when one is a quote and the other is not.
    """
    quotes = show_quote(store, first), show_quote(store, second)
    if quotes[0] is not None and quotes[1] is not None:
        return compare_quotes(quotes[0], quotes[1])
    if quotes[0] is not None or quotes[1] is not None:
        raise InputError(
            f"{first!r} and {second!r} are not of one kind: give two quote ids, or two versions such as ID@1 ID@2"
        )
    return compare_versions(show_version(store, first), show_version(store, second))


def compare_quotes(earlier: FoundQuote, later: FoundQuote) -> Comparison:
    """Compare the wording of two quotes."""
    one, two = earlier.version, later.version
    place_one, place_two = (earlier.quote.start, earlier.quote.end), (later.quote.start, later.quote.end)
    pieces = tuple(_word_pieces(one, place_one, two, place_two))
    changes = class_changes(one, place_one, two, place_two)
    return Comparison(
        Side(one, earlier.document.outlet, earlier.quote),
        Side(two, later.document.outlet, later.quote),
        pieces,
        changes,
    )


def compare_versions(earlier: FoundVersion, later: FoundVersion) -> Comparison:
    """Compare two versions sentence by sentence, the differing ones word by word, and follow each quote.

    The two need not belong to one document, but then quotes are followed by their wording alone.
    """
    one, two = earlier.version, later.version
    pieces: list[Piece] = []
    changes: list[Change] = []
    for kind, left, right in _sentence_blocks(one, two):
        if kind == "equal":
            pieces.append(Piece("equal", Span.cut(one.text, *left), Span.cut(two.text, *right)))
            continue
        pieces.extend(_word_pieces(one, left, two, right))
        changes.extend(class_changes(one, left, two, right))
    fates = follow_quotes(one, earlier.quotes, two, later.quotes)
    changes.extend(_speaker_changes(fates))
    return Comparison(
        Side(one, earlier.document.outlet),
        Side(two, later.document.outlet),
        tuple(pieces),
        tuple(changes),
        fates,
    )


Range = tuple[int, int]


def _sentence_blocks(one: Version, two: Version) -> Iterator[tuple[str, Range, Range]]:
    """Yield stretches of sentences that are equal, and pairs of stretches that are not; both sides are covered."""
    left, right = split_sentences(one.text, one.lang), split_sentences(two.text, two.lang)
    matcher = SequenceMatcher(
        None, [one.text[a:b] for a, b in left], [two.text[a:b] for a, b in right], autojunk=False
    )
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "replace" and i2 - i1 == j2 - j1:
            # As many sentences on both sides: each is laid beside its counterpart.
            for at in range(i2 - i1):
                yield kind, left[i1 + at], right[j1 + at]
        else:
            yield kind, _stretch(left, i1, i2), _stretch(right, j1, j2)


def _stretch(ranges: Sequence[Range], first: int, last: int) -> Range:
    """Return what sentences `first` to `last` cover; an empty range after the one before when there is none."""
    if first < last:
        return ranges[first][0], ranges[last - 1][1]
    at = ranges[first - 1][1] if first else 0
    return at, at


def _word_pieces(one: Version, left: Range, two: Version, right: Range) -> Iterator[Piece]:
    """Yield a stretch of both texts word by word, the unaligned ends of the earlier one as deletions."""
    (left_start, left_end), (right_start, right_end) = left, right
    if left_start == left_end or right_start == right_end:
        yield from _whole_piece(one, left, two, right)
        return
    alignment = align(one.text[left_start:left_end], two.text[right_start:right_end], lang=two.lang)
    first, last = alignment.earlier_range
    if alignment.carried == 0:
        yield Piece("replace", Span.cut(one.text, *left), Span.cut(two.text, *right))
        return
    if first > 0:
        yield Piece("delete", Span.cut(one.text, left_start, left_start + first), None)
    for op in alignment.ops:
        earlier = (left_start + op.earlier[0], left_start + op.earlier[1])
        later = (right_start + op.later[0], right_start + op.later[1])
        yield Piece(
            op.kind,
            Span.cut(one.text, *earlier) if earlier[0] < earlier[1] else None,
            Span.cut(two.text, *later) if later[0] < later[1] else None,
        )
    if last < left_end - left_start and any(
        char.isalnum() for char in one.text[left_start + last : left_end]
    ):
        yield Piece("delete", Span.cut(one.text, left_start + last, left_end), None)


def _speaker_changes(fates: Sequence[QuoteFate]) -> Iterator[Change]:
    """Yield a change for each quote that was given to another speaker, on the mentions where there are any."""
    for fate in fates:
        if fate.fate == "reattributed" and fate.earlier and fate.later:
            names = [
                quote.speaker.name if quote.speaker else "nobody" for quote in (fate.earlier, fate.later)
            ]
            yield Change(
                "speaker",
                "high",
                fate.earlier.mention or fate.earlier.content[0],
                fate.later.mention or fate.later.content[0],
                note=f"{names[0]} → {names[1]}",
            )


def _whole_piece(one: Version, left: Range, two: Version, right: Range) -> Iterator[Piece]:
    if left[0] < left[1]:
        yield Piece("delete", Span.cut(one.text, *left), None)
    if right[0] < right[1]:
        yield Piece("insert", None, Span.cut(two.text, *right))
