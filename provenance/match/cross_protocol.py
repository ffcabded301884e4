"""What linking asks of a scorer that compares wordings of two languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class CrossScorer(Protocol):
    """Compares wordings of one later language with those of one earlier language; scores are 0-1.

    A scorer says itself which of its scores mean something, since scales differ between methods.
    """

    @property
    def link_threshold(self) -> float:
        """The score from which two passages may say the same thing, once their documents belong together."""

    @property
    def translation_threshold(self) -> float:
        """The score from which the later passage is a translation rather than a free retelling."""

    @property
    def evidence(self) -> str:
        """The component and its version, as links name it: "cross.lexicon.2"."""

    def score_passages(
        self, later_texts: Sequence[str], earlier_texts: Sequence[str]
    ) -> Sequence[Sequence[float]]:
        """Return one row for each later text: its score against each earlier text."""

    def score_documents(self, later_text: str, earlier_texts: Sequence[str]) -> Sequence[float]:
        """Return how well each earlier document could be what the later one reports."""


class CrossScorers(Protocol):
    """Finds the scorer for a pair of languages."""

    def scorer(self, *, later: str, earlier: str) -> CrossScorer | None:
        """Return the scorer from language `later` to language `earlier`; None when there is none."""
