"""Lay the sentences of two texts side by side: equal ones first, then the most alike, in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from provenance.match.anchors import chain_anchors, longest_chain, shared_ends
from provenance.match.wording import join_keys, read_units

Range = tuple[int, int]
ALIKE = 0.4
"""Share of words two sentences must have in common to be laid side by side; less alike, one went and one came."""
MOST_COMPARED = 4_000
"""Pairs of sentences of one stretch of differences that are all compared; beyond, only those that share rare words."""
_COMMON = 12
"""Sentences of a long stretch in which a word may stand and still lead from one sentence to another."""


class Pair(NamedTuple):
    """A sentence of each text, or one alone: `earlier` or `later` is None. Ranges are code points."""

    kind: Literal["equal", "differs", "gone", "new"]
    earlier: Range | None
    later: Range | None


def pair_sentences(
    one: str, left: Sequence[Range], two: str, right: Sequence[Range], *, lang: str
) -> Iterator[Pair]:
    """Yield all sentences of both texts in order, each laid beside its counterpart where it has one.

    Time grows with the texts, not with their product: equal sentences that both texts have once part them first.
    """
    first, second = [one[a:b] for a, b in left], [two[a:b] for a, b in right]
    at = (0, 0)
    for i, j in [*_equal_sentences(first, second), (len(first), len(second))]:
        for m, n in _pair_stretch(first[at[0] : i], second[at[1] : j], lang):
            earlier = None if m is None else left[at[0] + m]
            later = None if n is None else right[at[1] + n]
            same = m is not None and n is not None and first[at[0] + m] == second[at[1] + n]
            kind: Literal["equal", "differs", "gone", "new"] = (
                "new" if earlier is None else "gone" if later is None else "equal" if same else "differs"
            )
            yield Pair(kind, earlier, later)
        if i < len(first) and j < len(second):
            yield Pair("equal", left[i], right[j])
        at = (i + 1, j + 1)


def _equal_sentences(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int]]:
    """Return the numbers of equal sentences in order: at both ends, at anchors between, and beside those."""
    head, tail = shared_ends(first, second)
    stop = (len(first) - tail, len(second) - tail)
    pairs = [(n, n) for n in range(head)]
    at = (head, head)
    for i, j in [*chain_anchors(first, second, size=1, start=at, stop=stop), stop]:
        if i < at[0] or j < at[1]:
            continue
        inner = first[at[0] : i], second[at[1] : j]
        before, after = shared_ends(*inner)
        pairs.extend((at[0] + n, at[1] + n) for n in range(before))
        pairs.extend((i - n, j - n) for n in range(after, 0, -1))
        if (i, j) != stop:
            pairs.append((i, j))
            at = (i + 1, j + 1)
    pairs.extend((stop[0] + n, stop[1] + n) for n in range(tail))
    return pairs


Step = tuple[int | None, int | None]
Bag = Counter[str]


def _pair_stretch(first: Sequence[str], second: Sequence[str], lang: str) -> list[Step]:
    """Return the pairing in order that keeps most words together (Needleman and Wunsch 1970 on sentences)."""
    if not first or not second:
        return [*((n, None) for n in range(len(first))), *((None, n) for n in range(len(second)))]
    bags = [_read_bag(text, lang) for text in first], [_read_bag(text, lang) for text in second]
    if len(first) * len(second) > MOST_COMPARED:
        return _fill_between(_pair_by_rare_words(*bags), len(first), len(second))
    gain = [[_likeness(a, b) for b in bags[1]] for a in bags[0]]
    best = [[0.0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        for j in range(len(second) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], gain[i][j] + best[i + 1][j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(first) and j < len(second):
        if gain[i][j] and best[i][j] == gain[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return _fill_between(pairs, len(first), len(second))


def _fill_between(pairs: Sequence[tuple[int, int]], left: int, right: int) -> list[Step]:
    """Return pairs with the sentences between them, those that went before those that came."""
    steps: list[Step] = []
    at = (0, 0)
    for i, j in [*pairs, (left, right)]:
        steps.extend((n, None) for n in range(at[0], i))
        steps.extend((None, n) for n in range(at[1], j))
        if i < left and j < right:
            steps.append((i, j))
        at = (i + 1, j + 1)
    return steps


def _pair_by_rare_words(first: Sequence[Bag], second: Sequence[Bag]) -> list[tuple[int, int]]:
    """Return pairs of alike sentences in order, found by words that few sentences of the stretch hold."""
    places: dict[str, list[int]] = {}
    for number, bag in enumerate(first):
        for word in bag:
            places.setdefault(word, []).append(number)
    found: list[tuple[int, int]] = []
    for j, bag in enumerate(second):
        votes = Counter(i for word in bag if len(held := places.get(word, ())) <= _COMMON for i in held)
        rated = [(_likeness(first[i], bag), -abs(i - j), i) for i, _ in votes.most_common(3)]
        if rated and (best := max(rated))[0]:
            found.append((best[2], j))
    return longest_chain(sorted(found, key=lambda pair: (pair[0], -pair[1])))


def _read_bag(text: str, lang: str) -> Bag:
    return Counter(join_keys(read_units(text, lang)))


def _likeness(first: Bag, second: Bag) -> float:
    """Return 0-1 how many words two sentences share, 0 when too few for one sentence changed."""
    sizes = first.total(), second.total()
    if not all(sizes):
        return 0.0
    smaller, other = (first, second) if len(first) <= len(second) else (second, first)
    shared = sum(min(count, other[word]) for word, count in smaller.items() if word in other)
    score = shared / sizes[0] / 2 + shared / sizes[1] / 2
    return score if score >= ALIKE else 0.0
