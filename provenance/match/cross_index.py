"""Find and score passages of one language for a text of another, through postings of English stems and names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from provenance.match.cross_terms import NAME_BESIDE_WORD, NAME_WEIGHT, CrossText, Term
from provenance.match.lexicon_names import compare_skeletons


class CrossIndex:
    """Passages ready to be searched from any language; passages are known by their place in the given order."""

    def __init__(self, passages: Sequence[CrossText]) -> None:
        self.passages = tuple(passages)
        self._stems: dict[str, list[tuple[int, float, float]]] = defaultdict(list)
        self._names: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._hits: dict[object, dict[int, float]] = {}
        for number, passage in enumerate(self.passages):
            for term in passage.distinct:
                for stem, weight in term.stems:
                    self._stems[stem].append((number, weight, term.mass))
                for name in term.names:
                    self._names[name].append((number, term.mass))

    def score(self, text: CrossText) -> dict[int, float]:
        """Return passage -> score 0-1 for all passages that share anything with the text, no prior applied.

        Each term gives what its best partner in the passage gives; the sum is divided by the root of both masses
        (synonym sets after Pirkola 1998).
        """
        sums: dict[int, float] = defaultdict(float)
        for term in text.distinct:
            for number, gain in self._hits_of(term).items():
                sums[number] += gain
        return {
            number: min(1.0, gain / ((text.mass * self.passages[number].mass) ** 0.5))
            for number, gain in sums.items()
        }

    def _hits_of(self, term: Term) -> dict[int, float]:
        hits = self._hits.get(term.key)
        if hits is None:
            hits = self._hits[term.key] = self._find(term)
        return hits

    def _find(self, term: Term) -> dict[int, float]:
        hits: dict[int, float] = {}
        for stem, weight in term.stems:
            for number, other, mass in self._stems.get(stem, ()):
                gain = weight * other * (term.mass + mass) / 2
                if gain > hits.get(number, 0.0):
                    hits[number] = gain
        for name in term.names:
            for other_name, places in self._names.items():
                likeness = compare_skeletons(name, other_name)
                if not likeness:
                    continue
                likeness *= NAME_BESIDE_WORD if term.stems else NAME_WEIGHT
                for number, mass in places:
                    gain = likeness * (term.mass + mass) / 2
                    if gain > hits.get(number, 0.0):
                        hits[number] = gain
        return hits
