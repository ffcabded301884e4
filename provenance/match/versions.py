"""What differs between two versions: words, and quotes gained, lost, altered or given to another speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel, Levenshtein

from provenance.match.align import align_units
from provenance.match.anchors import compare_stretch, join_codes
from provenance.match.attributions import may_be_same_speaker
from provenance.match.blocks import Side
from provenance.match.changes import classify_changes
from provenance.match.content import content_of
from provenance.match.edits import Code, EditOp, make_op
from provenance.match.wording import Unit, join_keys, read_ranges, read_units
from provenance.model import Change, Quote, Span
from provenance.text.paragraphs import split_paragraphs
from provenance.text.sentences import split_sentences

_LARGEST_TABLE = 400_000_000
"""Pairs of paragraphs or sentences up to which the common subsequence is used: a bit for each pair (50 MB)."""
_SAME_QUOTE = 0.5
"""Share of content words that makes two quotes one quote in two wordings."""


@dataclass(frozen=True, slots=True)
class QuoteDifference:
    """A quote that stands in both versions in another wording or with another speaker."""

    earlier: Quote
    later: Quote
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteComparison:
    """The quotes of two versions: `gained`, `lost`, `altered` in wording, `reattributed`, and how many are `kept`."""

    gained: tuple[Quote, ...] = ()
    lost: tuple[Quote, ...] = ()
    altered: tuple[QuoteDifference, ...] = ()
    reattributed: tuple[QuoteDifference, ...] = ()
    kept: int = 0


def compare_texts(earlier_text: str, later_text: str, lang: str) -> tuple[EditOp, ...]:
    """Return the word operations that turn one text into the other, both read whole.

    Equal paragraphs anchor the comparison, then equal sentences; only what lies between is compared word by word, so
    that time stays bounded on texts of a megabyte. Applying the operations rebuilds the later words.
    """
    earlier, later = read_units(earlier_text, lang), read_units(later_text, lang)
    left, right = join_keys(earlier), join_keys(later)
    codes: list[Code] = []
    paragraphs = _cut(earlier_text, earlier, lang, fine=False), _cut(later_text, later, lang, fine=False)
    for kind, i1, i2, j1, j2 in _anchor(left, right, *paragraphs):
        if kind == "equal":
            codes.append((kind, i1, i2, j1, j2))
            continue
        inner = (
            _cut(earlier_text, earlier, lang, fine=True, within=(i1, i2)),
            _cut(later_text, later, lang, fine=True, within=(j1, j2)),
        )
        for code in _anchor(left, right, *inner, start=(i1, j1), stop=(i2, j2)):
            _, a, b, c, d = code
            codes.extend([code] if code[0] == "equal" else compare_stretch(left, right, (a, c), (b, d)))
    return tuple(
        make_op(kind, earlier=earlier, later=later, earlier_words=(i1, i2), later_words=(j1, j2))
        for kind, i1, i2, j1, j2 in join_codes(codes)
    )


Parts = list[tuple[int, int]]


def _cut(
    text: str, units: Sequence[Unit], lang: str, *, fine: bool, within: tuple[int, int] | None = None
) -> Parts:
    """Return ranges of units that are paragraphs, or sentences when `fine`, `within` a range of units."""
    first, last = within if within is not None else (0, len(units))
    if first >= last:
        return []
    start, end = units[first].start, max(units[last - 1].end, units[first].end)
    piece = text[start:end]
    places = split_sentences(piece, lang) if fine else split_paragraphs(piece)
    parts: Parts = []
    at = first
    for _, stop in places:
        begin = at
        while at < last and units[at].start < start + stop:
            at += 1
        if begin < at:
            parts.append((begin, at))
    if at < last:
        parts.append((at, last))
    return parts


def _anchor(
    left: Sequence[str],
    right: Sequence[str],
    left_parts: Parts,
    right_parts: Parts,
    *,
    start: tuple[int, int] = (0, 0),
    stop: tuple[int, int] | None = None,
) -> list[Code]:
    """Return opcodes in words from comparing whole parts; neighbouring changed parts are one code."""
    stop = (len(left), len(right)) if stop is None else stop
    names: dict[tuple[str, ...], int] = {}
    left_names = [names.setdefault(tuple(left[a:b]), len(names)) for a, b in left_parts]
    right_names = [names.setdefault(tuple(right[a:b]), len(names)) for a, b in right_parts]
    codes: list[Code] = []
    at = start
    # Levenshtein keeps little in memory (Hirschberg 1975) but anchors less well than the common subsequence.
    method = Indel if len(left_names) * len(right_names) <= _LARGEST_TABLE else Levenshtein
    for block in method.opcodes(left_names, right_names):
        if block.tag != "equal":
            continue
        i1, i2 = left_parts[block.src_start][0], left_parts[block.src_end - 1][1]
        j1, j2 = right_parts[block.dest_start][0], right_parts[block.dest_end - 1][1]
        if (i1, j1) != at:
            codes.append(("replace", at[0], i1, at[1], j1))
        codes.append(("equal", i1, i2, j1, j2))
        at = (i2, j2)
    if at != stop:
        codes.append(("replace", at[0], stop[0], at[1], stop[1]))
    return codes


def compare_quotes(
    earlier_text: str, earlier: Sequence[Quote], later_text: str, later: Sequence[Quote], *, lang: str
) -> QuoteComparison:
    """Return which quotes two versions share, by wording; each quote is paired once, the likest first.

    A pair is `reattributed` when its speakers cannot be one, and `altered` when a change of its words is not harmless.
    """
    left = [_read_quote(earlier_text, quote, lang) for quote in earlier]
    right = [_read_quote(later_text, quote, lang) for quote in later]
    pairs = _pair_quotes(left, right, lang)
    altered: list[QuoteDifference] = []
    reattributed: list[QuoteDifference] = []
    kept = 0
    for i, j in sorted(pairs, key=lambda pair: (pair[1], pair[0])):
        sides = Side(earlier_text, lang, _whole(earlier[i])), Side(later_text, lang, _whole(later[j]))
        changes = classify_changes(*sides, align_units(left[i], right[j]))
        one, other = earlier[i].speaker, later[j].speaker
        moved = (one is None) != (other is None) or (
            one is not None
            and other is not None
            and one.name != other.name
            and not may_be_same_speaker(one, other)
        )
        if moved:
            reattributed.append(QuoteDifference(earlier[i], later[j], changes))
        if any(change.severity != "none" for change in changes):
            altered.append(QuoteDifference(earlier[i], later[j], changes))
        elif not moved:
            kept += 1
    paired_left, paired_right = {i for i, _ in pairs}, {j for _, j in pairs}
    return QuoteComparison(
        gained=tuple(quote for j, quote in enumerate(later) if j not in paired_right),
        lost=tuple(quote for i, quote in enumerate(earlier) if i not in paired_left),
        altered=tuple(altered),
        reattributed=tuple(reattributed),
        kept=kept,
    )


def _whole(quote: Quote) -> tuple[tuple[int, int], ...]:
    return ((quote.start, quote.end),) if quote.kind == "direct" else ()


def _read_quote(text: str, quote: Quote, lang: str) -> list[Unit]:
    return read_ranges(text, lang, [_range(span) for span in quote.content])


def _range(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _pair_quotes(left: Sequence[list[Unit]], right: Sequence[list[Unit]], lang: str) -> list[tuple[int, int]]:
    """Return pairs of quotes with the same or like words, likest first, each quote once."""
    before = [content_of(units, lang) for units in left]
    after = [content_of(units, lang) for units in right]
    keys = [join_keys(units) for units in left], [join_keys(units) for units in right]
    rated: list[tuple[float, int, int]] = []
    for i, one in enumerate(before):
        for j, other in enumerate(after):
            if keys[0][i] == keys[1][j]:
                rated.append((2.0, i, j))
                continue
            shared = sum(one[family] for family in sorted(one.keys() & other.keys()))
            whole = max(sum(one.values()), sum(other.values()))
            if whole and shared / whole >= _SAME_QUOTE:
                rated.append((shared / whole, i, j))
    pairs: list[tuple[int, int]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for _, i, j in sorted(rated, key=lambda entry: (-entry[0], abs(entry[1] - entry[2]), entry[1], entry[2])):
        if i not in used[0] and j not in used[1]:
            pairs.append((i, j))
            used[0].add(i)
            used[1].add(j)
    return pairs
