"""Label scores of words -> the best sequence and how sure each label is (linear-chain CRF)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from provenance.nlp.labels import LABELS, OUTSIDE, ROLES

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class LabelledSpan:
    """Words `[first, last)` that play a role; `sure` (0-1) is the least posterior of any label in it."""

    role: str
    first: int
    last: int
    sure: float


def decode(windows: Sequence[Floats], *, transitions: Floats, opening: Floats) -> list[tuple[Ints, Floats]]:
    """Return for each window the best labels and the posterior of each of them.

    A window is (words, labels); all are decoded side by side, so that the loop runs over words, not over windows
    (Viterbi and forward-backward; Rabiner 1989).
    """
    lengths = np.array([len(window) for window in windows])
    longest = int(lengths.max(initial=0))
    scores = np.zeros((len(windows), longest, len(LABELS)), np.float32)
    for row, window in enumerate(windows):
        scores[row, : len(window)] = window
    best = _viterbi(scores, lengths, transitions, opening)
    chances = _posteriors(scores, lengths, transitions, opening)
    told = np.take_along_axis(chances, best[:, :, None], 2)[:, :, 0]
    return [(best[row, :length], told[row, :length]) for row, length in enumerate(lengths)]


def _viterbi(scores: Floats, lengths: Ints, transitions: Floats, opening: Floats) -> Ints:
    count, longest, _ = scores.shape
    back = np.zeros(scores.shape, np.int64)
    labels = np.zeros((count, longest), np.int64)
    if not longest:
        return labels
    state = scores[:, 0] + opening
    for word in range(1, longest):
        reach = state[:, :, None] + transitions
        back[:, word] = reach.argmax(1)
        new = reach.max(1) + scores[:, word]
        state = np.where((word < lengths)[:, None], new, state)
    rows = np.arange(count)
    label = state.argmax(1)
    for word in range(longest - 1, -1, -1):
        # Behind a window's end its last label waits until the window begins.
        labels[:, word] = label
        label = np.where(word < lengths, back[rows, word, label], label)
    return labels


def _posteriors(scores: Floats, lengths: Ints, transitions: Floats, opening: Floats) -> Floats:
    """Return the posterior of each label of each word, in probability space with a scale for each word."""
    count, longest, width = scores.shape
    if not longest:
        return scores
    # Scores of labels that may not follow are so low that they vanish here, which is what they mean.
    moves = np.exp(transitions - transitions.max())
    local = np.exp(scores - scores.max(2, keepdims=True))
    forward = np.zeros((count, longest, width), np.float32)
    state = local[:, 0] * np.exp(opening - opening.max())
    forward[:, 0] = state = state / state.sum(1, keepdims=True)
    for word in range(1, longest):
        state = (state @ moves) * local[:, word]
        state /= state.sum(1, keepdims=True) + 1e-30
        forward[:, word] = state
    behind = np.ones((count, width), np.float32)
    for word in range(longest - 1, -1, -1):
        last = (word >= lengths - 1)[:, None]
        behind = np.where(last, 1.0, behind)
        joint = forward[:, word] * behind
        forward[:, word] = joint / (joint.sum(1, keepdims=True) + 1e-30)
        behind = (local[:, word] * behind) @ moves.T
        behind /= behind.max(1, keepdims=True) + 1e-30
    return forward


def collect_spans(labels: Ints, sure: Floats, *, offset: int = 0) -> list[LabelledSpan]:
    """Return the spans that a label sequence marks, in order; `offset` is added to the numbers of words."""
    spans = []
    cuts = [*np.flatnonzero((labels % 2 == 1) | (labels == OUTSIDE)).tolist(), len(labels)]
    for first, last in pairwise(cuts):
        label = int(labels[first])
        if label != OUTSIDE:
            role = ROLES[(label - 1) // 2]
            spans.append(LabelledSpan(role, first + offset, last + offset, float(sure[first:last].min())))
    return spans
