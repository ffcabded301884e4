"""Compare two texts of two languages word by word: how much of each the other explains, and which words carry it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from provenance.match.cross_terms import NAME_BESIDE_WORD, NAME_WEIGHT, CrossText, Term
from provenance.match.lexicon_names import compare_skeletons

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


Stems = Mapping[str, Sequence[tuple[int, float]]]
"""Where each stem may stand in a text: places in `CrossText.distinct` with weights."""


def place_stems(text: CrossText) -> Stems:
    """Return where the stems of a text stand: read it once for all texts that are compared with this one."""
    places: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, term in enumerate(text.distinct):
        for stem, weight in term.stems:
            places[stem].append((place, weight))
    return dict(places)


def compare_cross_texts(
    later: CrossText, earlier: CrossText, *, stems: Stems | None = None
) -> CrossComparison:
    """Pair the words of two texts one to one, the most telling first, and weigh what stays unpaired.

    `stems` are those of the earlier text as `place_stems` gives them, when they are known.
    """
    candidates = _candidates(later, earlier, place_stems(earlier) if stems is None else stems)
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


def likeness_of_terms(one: Term, other: Term, *, shared: float) -> float:
    """Return how surely two terms say the same, 0-1; `shared` is the best weight of a stem they have in common."""
    if not (one.names and other.names):
        return shared
    weight = NAME_BESIDE_WORD if one.stems and other.stems and not shared else NAME_WEIGHT
    return max(shared, _compare_names(one.names, other.names) * weight)


@lru_cache(maxsize=1 << 18)
def _compare_names(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    # Remembered: the words of two documents meet again in every pair of their sentences.
    return max(compare_skeletons(a, b) for a in one for b in other)


def _candidates(later: CrossText, earlier: CrossText, stems: Stems) -> list[tuple[float, int, int, float]]:
    named_earlier = [(j, term) for j, term in enumerate(earlier.distinct) if term.names]
    found: list[tuple[float, int, int, float]] = []
    for i, term in enumerate(later.distinct):
        shared: dict[int, float] = {}
        for stem, weight in term.stems:
            for j, other in stems.get(stem, ()):
                if weight * other > shared.get(j, 0.0):
                    shared[j] = weight * other
        if term.names:
            for j, named in named_earlier:
                likeness = likeness_of_terms(term, named, shared=shared.get(j, 0.0))
                if likeness > 0:
                    shared[j] = likeness
        found += [
            (likeness * (term.mass + earlier.distinct[j].mass), i, j, likeness)
            for j, likeness in shared.items()
        ]
    return found


def _place(term: Term) -> tuple[int, int]:
    return term.start, term.end
