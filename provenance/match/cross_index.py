"""Find and score passages of one language for a text of another, through postings of English stems and names."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from provenance.match.cross_kinds import NameTable, TermKinds
from provenance.match.cross_terms import NAME_BESIDE_WORD, NAME_WEIGHT, CrossText, Term


class CrossIndex:
    """Passages ready to be searched from any language; passages are known by their place in the given order."""

    def __init__(self, passages: Sequence[CrossText], *, wanted: CrossText | None = None) -> None:
        """Index all stems, or only those that the one text `wanted` will ask for."""
        self.passages = tuple(passages)
        asked = None if wanted is None else {stem for term in wanted.distinct for stem, _ in term.stems}
        self._stems: dict[str, list[tuple[int, float, float]]] = defaultdict(list)
        self._names: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._hits: dict[object, tuple[dict[int, float], float]] = {}
        for number, passage in enumerate(self.passages):
            for term in passage.distinct:
                for stem, weight in term.stems:
                    if asked is None or stem in asked:
                        self._stems[stem].append((number, weight, term.mass))
                for name in term.names:
                    self._names[name].append((number, term.mass))
        self._known = NameTable(self._names)

    @cached_property
    def kinds(self) -> TermKinds:
        """The terms of all passages by kind, to lay passages beside a text word by word."""
        return TermKinds(self.passages, self._known)

    def score(self, text: CrossText) -> dict[int, float]:
        """Return passage -> score 0-1 for all passages that share anything with the text, no prior applied.

        Each term gives what its best partner in the passage gives; the sum is divided by the root of both masses
        (synonym sets after Pirkola 1998).
        """
        sums: dict[int, float] = defaultdict(float)
        for term in text.distinct:
            for number, gain in self._hits_of(term)[0].items():
                sums[number] += gain
        return {
            number: min(1.0, gain / ((text.mass * self.passages[number].mass) ** 0.5))
            for number, gain in sums.items()
        }

    def weigh_here(self, text: CrossText) -> CrossText:
        """Return a text with each word's mass lowered by how many passages here hold the word.

        A name that stands in every sentence of a statement does not tell its sentences apart.
        """
        distinct = tuple(
            Term(t.start, t.end, t.stems, t.names, t.mass * self._rarity(t), t.number) for t in text.distinct
        )
        return CrossText((), distinct, sum(term.mass for term in distinct), text.length)

    def _rarity(self, term: Term) -> float:
        held = max(1.0, self._hits_of(term)[1] / term.mass)
        total = max(1, len(self.passages))
        return math.log(1 + total / held) / math.log(1 + total)

    def _hits_of(self, term: Term) -> tuple[dict[int, float], float]:
        """Return what a term gives in each passage, and in all."""
        key = term.key
        if key not in self._hits:
            hits = self._find(term)
            self._hits[key] = hits, sum(hits.values())
        return self._hits[key]

    def _find(self, term: Term) -> dict[int, float]:
        hits: dict[int, float] = {}
        for stem, weight in term.stems:
            for number, other, mass in self._stems.get(stem, ()):
                gain = weight * other * (term.mass + mass) / 2
                if gain > hits.get(number, 0.0):
                    hits[number] = gain
        weight = NAME_BESIDE_WORD if term.stems else NAME_WEIGHT
        for name in term.names:
            for like, likeness in self._known.find(name).items():
                for number, mass in self._names[like]:
                    gain = likeness * weight * (term.mass + mass) / 2
                    if gain > hits.get(number, 0.0):
                        hits[number] = gain
        return hits
