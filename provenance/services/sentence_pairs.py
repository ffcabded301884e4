"""Lay the sentences of two texts side by side: equal ones first, then the most alike, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from provenance.match.align import align

Range = tuple[int, int]
ALIKE = 0.4
"""Share of words two sentences must have in common to be laid side by side; less alike, one went and one came."""
MOST_COMPARED = 4_000
"""Pairs of sentences compared in one stretch of differences; beyond, sentences are paired by their number."""


class Pair(NamedTuple):
    """A sentence of each text, or one alone: `earlier` or `later` is None. Ranges are code points."""

    kind: Literal["equal", "differs", "gone", "new"]
    earlier: Range | None
    later: Range | None


def pair_sentences(
    one: str, left: Sequence[Range], two: str, right: Sequence[Range], *, lang: str
) -> Iterator[Pair]:
    """Yield all sentences of both texts in order, each laid beside its counterpart where it has one."""
    first, second = [one[a:b] for a, b in left], [two[a:b] for a, b in right]
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            for at in range(i2 - i1):
                yield Pair("equal", left[i1 + at], right[j1 + at])
            continue
        for i, j in _pair_stretch(first[i1:i2], second[j1:j2], lang):
            earlier = None if i is None else left[i1 + i]
            later = None if j is None else right[j1 + j]
            yield Pair("new" if earlier is None else "gone" if later is None else "differs", earlier, later)


Step = tuple[int | None, int | None]


def _pair_stretch(first: Sequence[str], second: Sequence[str], lang: str) -> list[Step]:
    """Return the pairing in order that keeps most words together (Needleman and Wunsch 1970 on sentences)."""
    if not first or not second or len(first) * len(second) > MOST_COMPARED:
        size = max(len(first), len(second))
        return [(n if n < len(first) else None, n if n < len(second) else None) for n in range(size)]
    gain = [[_likeness(a, b, lang) for b in second] for a in first]
    best = [[0.0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        for j in range(len(second) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], gain[i][j] + best[i + 1][j + 1])
    steps: list[Step] = []
    i = j = 0
    while i < len(first) or j < len(second):
        if (
            i < len(first)
            and j < len(second)
            and gain[i][j]
            and best[i][j] == gain[i][j] + best[i + 1][j + 1]
        ):
            steps.append((i, j))
            i, j = i + 1, j + 1
        elif i < len(first) and (j == len(second) or best[i][j] == best[i + 1][j]):
            steps.append((i, None))
            i += 1
        else:
            steps.append((None, j))
            j += 1
    return steps


def _likeness(first: str, second: str, lang: str) -> float:
    """Return 0-1 how alike two sentences are, 0 when not alike enough to be one sentence changed."""
    found = align(first, second, lang=lang)
    score = min(found.coverage_earlier, 1.0) / 2 + found.coverage_later / 2
    return score if score >= ALIKE else 0.0
