"""Score wordings of two languages with a sentence-embedding model that the user names: the extra `neural`.

Behind the protocol of the word tables, so that linking does not know which of the two answers. Any object with
`encode` will do; `load_model` gets one from the package sentence-transformers.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Protocol

from provenance.errors import LanguageError

LINK_THRESHOLD = 0.6
"""Cosine from which two passages of linked documents may say the same; models differ, so the user may set it."""
TRANSLATION_THRESHOLD = 0.85


class SentenceModel(Protocol):
    """What is asked of a model: a vector for each text, of texts in any of its languages."""

    def encode(self, sentences: list[str]) -> Iterable[Iterable[float]]:
        """Return one vector a text, in their order."""


@dataclass(frozen=True, slots=True)
class NeuralScorer:
    """Compares wordings by the cosine of their vectors; `name` is the model's, as links name it in their evidence."""

    model: SentenceModel
    name: str
    link_threshold: float = LINK_THRESHOLD
    translation_threshold: float = TRANSLATION_THRESHOLD

    @property
    def evidence(self) -> str:
        """The component and its model: "cross.neural:some-model"."""
        return f"cross.neural:{self.name}"

    def score_passages(self, later_texts: Sequence[str], earlier_texts: Sequence[str]) -> list[list[float]]:
        """Return one row for each later text: its cosine with each earlier text, 0 for those turned away."""
        later, earlier = self._read(later_texts), self._read(earlier_texts)
        return [[max(0.0, min(1.0, _dot(one, other))) for other in earlier] for one in later]

    def score_documents(self, later_text: str, earlier_texts: Sequence[str]) -> list[float]:
        """Return the cosine of the whole texts; a model that reads their openings only compares those."""
        (row,) = self.score_passages([later_text], earlier_texts)
        return row

    def _read(self, texts: Sequence[str]) -> list[tuple[float, ...]]:
        if not texts:
            return []
        return [_unit(tuple(float(value) for value in vector)) for vector in self.model.encode(list(texts))]


@dataclass(frozen=True, slots=True)
class NeuralScorers:
    """Finds the one scorer for any two different languages; the model must know both."""

    model: SentenceModel
    name: str

    def scorer(self, *, later: str, earlier: str) -> NeuralScorer | None:
        """Return the scorer; None within one language, where words are compared."""
        return None if later == earlier else NeuralScorer(self.model, self.name)


@cache
def load_model(name: str) -> SentenceModel:
    """Return a model of sentence-transformers by its name or folder.

    Raises LanguageError when the package is not installed or has no such model.
    """
    try:
        package = import_module("sentence_transformers")
    except ImportError as error:
        raise LanguageError(
            f"the model {name!r} needs the package sentence-transformers: pip install 'quote-provenance[neural]'"
        ) from error
    try:
        model: SentenceModel = package.SentenceTransformer(name)
    except (OSError, ValueError) as error:
        raise LanguageError(f"no sentence model {name!r}: {error}; give a model's name or folder") from error
    return model


def _unit(vector: tuple[float, ...]) -> tuple[float, ...]:
    size = math.sqrt(math.fsum(value * value for value in vector))
    return tuple(value / size for value in vector) if size else vector


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return math.fsum(a * b for a, b in zip(one, other, strict=True))
