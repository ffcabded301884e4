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
    """How much of the words a text carries, in order or side by side, and how much of the text that is: 0-1.

    `literal` tells that it carries them all letter by letter, with the marks between them.
    """

    carried: float
    own: float
    literal: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether the text is the words and nothing else, so that none can be nearer."""
        return self.literal and self.own == 1.0

    @property
    def nearness(self) -> float:
        """How near the text is to the words, 0-1: the share carried, and with half its weight what else is said.

        In a long text many of the words stand by chance, in order too.
        """
        return (2 * self.carried + self.own) / 3

    @property
    def rank(self) -> tuple[bool, bool, float]:
        """What texts are ordered by: one that carries all the words comes before others, then the nearer one."""
        return self.literal, self.carried == 1.0, self.nearness

    def is_ahead(self, others: Sequence[Glance]) -> bool:
        """Tell whether no other comes near."""
        return all(other.carried <= self.carried - MARGIN for other in others)


class Glancer:
    """Looks at texts for the same words: `pieces` of a wording, in order, in the language of the wording."""

    def __init__(self, pieces: Sequence[str], codes: Sequence[int]) -> None:
        """`codes` are what `hash_text` gives of the pieces, one after the other."""
        self._pieces = [" ".join(piece.split()) for piece in pieces]
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
        all_there = carried >= len(self._codes)
        return Glance(
            min(1.0, carried / len(self._codes)),
            min(1.0, carried / len(codes)),
            all_there and self._stand_in(" ".join(text.split())),
        )

    def _stand_in(self, text: str) -> bool:
        return all(piece in text for piece in self._pieces)
