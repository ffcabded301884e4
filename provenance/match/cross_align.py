"""Compare two texts of two languages word by word: how much of each the other explains, and which words carry it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from provenance.match.cross_kinds import Pairing, TermKinds
from provenance.match.cross_terms import CrossText, Term

DOUBT_MASS = 6.0
"""Added to both masses: two short texts must agree in more than a word or two before the score says much."""


@dataclass(frozen=True, slots=True)
class WordPair:
    """Two words that say the same: code point ranges in the later and the earlier text, and how surely (0-1)."""

    later: tuple[int, int]
    earlier: tuple[int, int]
    likeness: float


@dataclass(frozen=True, slots=True)
class CrossComparison:
    """How two texts cover each other, all 0-1.

    `later_explained` is the share of the later text's mass that the earlier one holds: high when a report carries only
    a part of a sentence. `earlier_explained` is the mirror: high when a report merges two sentences. `score` is their
    geometric mean, lowered for texts of few words. `pairs` are the words that carry it, in the order of the later text.
    `plain_pairs` counts those that are not names on both sides: names tell who a text is about, not what it says.
    """

    score: float
    later_explained: float
    earlier_explained: float
    pairs: tuple[WordPair, ...]
    plain_pairs: int = 0


def compare_cross_texts(
    later: CrossText, earlier: CrossText, *, alike: Iterable[Pairing] | None = None
) -> CrossComparison:
    """Pair the words of two texts one to one, the most telling first, and weigh what stays unpaired.

    `alike` are the words that may be paired, as `TermKinds.pair` gives them, when they are known.
    """
    if alike is None:
        kinds = TermKinds((earlier,))
        alike = kinds.pair(kinds.list_alike(later), 0)
    candidates = [
        (likeness * (later.distinct[i].mass + earlier.distinct[j].mass), i, j, likeness)
        for i, j, likeness in alike
    ]
    candidates.sort(key=lambda c: (-c[0], c[1], c[2]))
    taken_later: set[int] = set()
    taken_earlier: set[int] = set()
    chosen: list[tuple[int, int, float]] = []
    for _, i, j, likeness in candidates:
        if i not in taken_later and j not in taken_earlier:
            taken_later.add(i)
            taken_earlier.add(j)
            chosen.append((i, j, likeness))
    later_gain = sum(later.distinct[i].mass * likeness for i, _, likeness in chosen)
    earlier_gain = sum(earlier.distinct[j].mass * likeness for _, j, likeness in chosen)
    later_explained = min(1.0, later_gain / later.mass) if later.mass else 0.0
    earlier_explained = min(1.0, earlier_gain / earlier.mass) if earlier.mass else 0.0
    pairs = tuple(
        WordPair(_place(later.distinct[i]), _place(earlier.distinct[j]), likeness)
        for i, j, likeness in sorted(chosen)
    )
    plain = sum(not (later.distinct[i].names and earlier.distinct[j].names) for i, j, _ in chosen)
    score = (later_gain * earlier_gain / ((later.mass + DOUBT_MASS) * (earlier.mass + DOUBT_MASS))) ** 0.5
    return CrossComparison(min(1.0, score), later_explained, earlier_explained, pairs, plain)


def _place(term: Term) -> tuple[int, int]:
    return term.start, term.end
