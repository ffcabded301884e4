"""A quick look at how much of some words a text carries: enough to tell which texts are worth laying beside them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from provenance.match.grams import hash_text

MARGIN = 0.2
"""By so great a share of the words a quick look and an alignment hardly ever differ on which of two is nearer."""


class Glance(NamedTuple):
    """How much of the words a text carries, in order or side by side, and how much of the text that is: 0-1."""

    carried: float
    own: float

    @property
    def is_whole(self) -> bool:
        """Whether the text is the words and nothing else, so that none can be nearer."""
        return self.carried == self.own == 1.0

    def is_ahead(self, others: Sequence[Glance]) -> bool:
        """Tell whether no other comes near."""
        return all(other.carried <= self.carried - MARGIN for other in others)


class Glancer:
    """Looks at texts for the same words; `codes` are what `hash_text` gives of them, in order."""

    def __init__(self, codes: Sequence[int]) -> None:
        self._codes = list(codes)
        self._pairs = set(pairwise(codes))

    def look(self, text: str, lang: str) -> Glance:
        """Return how much of the words a text carries."""
        codes = [code for code, _ in hash_text(text, lang)]
        if not codes or not self._codes:
            return Glance(0.0, 0.0)
        in_order = LCSseq.similarity(self._codes, codes)
        # A clause that was moved breaks the order, but its words still stand side by side.
        beside = len(self._pairs.intersection(pairwise(codes)))
        carried = max(in_order, beside + 1 if beside else 0)
        return Glance(min(1.0, carried / len(self._codes)), min(1.0, carried / len(codes)))
