"""Which scorer compares wordings across languages: the word tables, or the model that the user names."""

from __future__ import annotations

import os

from provenance.match.cross import LexicalScorers
from provenance.match.cross_protocol import CrossScorers
from provenance.match.neural import NeuralScorers, load_model

MODEL_VARIABLE = "PROVENANCE_NEURAL_MODEL"
"""Environment variable with the name or folder of a sentence-transformers model; unset: the word tables."""


def uses_model() -> bool:
    """Tell whether the user names a model, which takes all cores for itself."""
    return bool(os.environ.get(MODEL_VARIABLE))


def choose_scorers() -> CrossScorers:
    """Return the scorers to link with; raises LanguageError when a named model cannot be had."""
    name = os.environ.get(MODEL_VARIABLE)
    return NeuralScorers(load_model(name), name) if name else LexicalScorers()
