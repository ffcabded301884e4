"""Compare two quotes, or two versions of a document: words side by side, classed changes, what became of quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from provenance.errors import InputError
from provenance.match.align import align
from provenance.model import Change, Quote, Span, Version
from provenance.services.classing import class_changes, read_side
from provenance.services.lookup import FoundQuote, FoundVersion, show_quote, show_version
from provenance.services.ports import Store
from provenance.services.sentence_pairs import Range, pair_sentences
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


def compare_places(
    earlier: tuple[Version, Span], later: tuple[Version, Span], changes: Sequence[Change]
) -> Comparison:
    """Lay two wordings side by side whose changes are known; the versions may be without their texts.

    The sides of the answer are the wordings alone, its changes are moved to offsets within them.
    """
    (one, left), (two, right) = earlier, later
    sides = replace(one, text=left.exact), replace(two, text=right.exact)
    whole = (0, len(left.exact)), (0, len(right.exact))
    moved = [
        replace(change, earlier=_within(left, change.earlier), later=_within(right, change.later))
        for change in changes
        if _within(left, change.earlier) or _within(right, change.later)
    ]
    pieces = tuple(_word_pieces(sides[0], whole[0], sides[1], whole[1]))
    return Comparison(Side(sides[0], None), Side(sides[1], None), pieces, tuple(moved))


def _within(whole: Span, part: Span | None) -> Span | None:
    """Return a part at its offset in `whole`, cut to it; None when nothing of it lies inside."""
    if part is None or part.end <= whole.start or part.start >= whole.end:
        return None
    start, end = max(part.start, whole.start) - whole.start, min(part.end, whole.end) - whole.start
    return Span(start, end, whole.exact[start:end])


def compare_versions(earlier: FoundVersion, later: FoundVersion) -> Comparison:
    """Compare two versions sentence by sentence, the differing ones word by word, and follow each quote.

    The two need not belong to one document, but then quotes are followed by their wording alone.
    """
    one, two = earlier.version, later.version
    pieces: list[Piece] = []
    changes: list[Change] = []
    sides = read_side(one), read_side(two)
    sentences = split_sentences(one.text, one.lang), split_sentences(two.text, two.lang)
    for pair in pair_sentences(one.text, sentences[0], two.text, sentences[1], lang=two.lang):
        left = Span.cut(one.text, *pair.earlier) if pair.earlier else None
        right = Span.cut(two.text, *pair.later) if pair.later else None
        if pair.earlier and pair.later and pair.kind == "differs":
            pieces.extend(_word_pieces(one, pair.earlier, two, pair.later))
            changes.extend(class_changes(one, pair.earlier, two, pair.later, sides=sides))
        elif pair.kind == "equal":
            pieces.append(Piece("equal", left, right))
        else:
            pieces.append(Piece("delete" if left else "insert", left, right))
            changes.append(
                Change("cut_inside" if left else "addition", "medium", left, right, note="whole sentence")
            )
    fates = follow_quotes(one, earlier.quotes, two, later.quotes)
    changes.extend(_speaker_changes(fates))
    return Comparison(
        Side(one, earlier.document.outlet),
        Side(two, later.document.outlet),
        tuple(pieces),
        tuple(changes),
        fates,
    )


def _word_pieces(one: Version, left: Range, two: Version, right: Range) -> Iterator[Piece]:
    """Yield a stretch of both texts word by word; the later sides of the pieces are the whole later stretch.

    Marks and blanks go with the word before them.
    """
    text, other = one.text[slice(*left)], two.text[slice(*right)]
    alignment = align(text, other, lang=two.lang)
    if alignment.carried == 0:
        yield Piece("replace", Span.cut(one.text, *left), Span.cut(two.text, *right))
        return
    first, last = alignment.earlier_range
    if _has_word(text[:first]):
        yield Piece("delete", Span.cut(one.text, left[0], left[0] + first), None)
    earlier_ends = _full_ends([op.earlier for op in alignment.ops], last)
    later_ends = _full_ends([op.later for op in alignment.ops], len(other))
    opening = 0
    for op in alignment.ops:
        before = after = None
        if op.earlier[0] < op.earlier[1]:
            before = Span.cut(one.text, left[0] + op.earlier[0], left[0] + earlier_ends[op.earlier])
        if op.later[0] < op.later[1]:
            start = op.later[0] if opening else 0  # the mark that opens the sentence goes with its first word
            opening = 1
            after = Span.cut(two.text, right[0] + start, right[0] + later_ends[op.later])
        yield Piece(op.kind, before, after)
    if _has_word(text[last:]):
        yield Piece("delete", Span.cut(one.text, left[0] + last, left[1]), None)


def _full_ends(ranges: Sequence[Range], last: int) -> dict[Range, int]:
    """Return for each range that is not empty where the next one begins, for the last one `last`."""
    ordered = sorted({found for found in ranges if found[0] < found[1]})
    following = [start for start, _ in ordered[1:]] + [last]
    return {found: max(found[1], after) for found, after in zip(ordered, following, strict=True)}


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


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
