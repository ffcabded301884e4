"""Label scores of words -> the best sequence and how sure each label is (linear-chain CRF)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from provenance.nlp.labels import LABELS, OUTSIDE, ROLES

_RESCALE = 8
"""Words after which chances are brought back to size: 64-bit floats hold what many more could take away."""
_TINY = 1e-300

Floats = NDArray[np.float32]
Chances = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class LabelledSpan:
    """Words `[first, last)` that play a role; `sure` (0-1) is the least posterior of any label in it."""

    role: str
    first: int
    last: int
    sure: float


def decode(windows: Sequence[Floats], *, transitions: Floats, opening: Floats) -> list[tuple[Ints, Chances]]:
    """Return for each window the best labels and the posterior of each of them.

    A window is (words, labels); all are decoded side by side, so that the loop runs over words, not over windows
    (Viterbi and forward-backward; Rabiner 1989). Arrays inside have the shape (words, windows, labels): each step
    writes where the next one reads, since a call on so few numbers is mostly overhead.
    """
    lengths = np.array([len(window) for window in windows])
    longest = int(lengths.max(initial=0))
    scores = np.zeros((longest, len(windows), len(LABELS)), np.float32)
    for row, window in enumerate(windows):
        scores[: len(window), row] = window
    best = _viterbi(scores, lengths, transitions, opening)
    chances = _posteriors(scores, lengths, transitions, opening)
    told = np.take_along_axis(chances, best[:, :, None], 2)[:, :, 0]
    return [(best[:length, row], told[:length, row]) for row, length in enumerate(lengths)]


def _viterbi(scores: Floats, lengths: Ints, transitions: Floats, opening: Floats) -> Ints:
    longest, count, width = scores.shape
    labels = np.zeros((longest, count), np.int64)
    if not longest:
        return labels
    states = np.empty_like(scores)
    states[0] = scores[0] + opening
    reach = np.empty((count, width, width), np.float32)
    for word in range(1, longest):
        state = states[word]
        np.add(states[word - 1][:, :, None], transitions, out=reach)
        np.maximum.reduce(reach, axis=1, out=state)
        state += scores[word]
    back = (states[:-1, :, :, None] + transitions).argmax(2)
    for row, length in enumerate(lengths.tolist()):
        if not length:
            continue
        path = [int(states[length - 1, row].argmax())]
        for before in back[: length - 1, row][::-1].tolist():
            path.append(before[path[-1]])
        labels[:length, row] = path[::-1]
    return labels


def _posteriors(scores: Floats, lengths: Ints, transitions: Floats, opening: Floats) -> Chances:
    """Return the posterior of each label of each word, in probability space, brought back to size now and then."""
    longest, count, _ = scores.shape
    if not longest:
        return scores.astype(np.float64)
    # Scores of labels that may not follow are so low that they vanish here, which is what they mean.
    moves = np.exp(transitions.astype(np.float64) - transitions.max())
    local = np.exp(scores.astype(np.float64) - scores.max(2, keepdims=True))
    forward = np.empty_like(local)
    forward[0] = local[0] * np.exp(opening - opening.max())
    for word in range(1, longest):
        state = forward[word]
        np.matmul(forward[word - 1], moves, out=state)
        state *= local[word]
        if word % _RESCALE == 0:
            state /= state.sum(1, keepdims=True) + _TINY
    # Backwards the windows are lined up at their ends, so that all begin at once.
    places = (np.arange(longest)[:, None] + lengths) % longest
    rows = np.arange(count)
    ended = local[places, rows]
    behind = np.ones_like(local)
    for word in range(longest - 1, 0, -1):
        state = behind[word - 1]
        np.matmul(ended[word] * behind[word], moves.T, out=state)
        if word % _RESCALE == 0:
            state /= state.sum(1, keepdims=True) + _TINY
    joint = forward[places, rows] * behind
    joint /= joint.sum(2, keepdims=True) + _TINY
    chances: Chances = np.empty_like(joint)
    chances[places, rows] = joint
    return chances


def collect_spans(labels: Ints, sure: Chances, *, offset: int = 0) -> list[LabelledSpan]:
    """Return the spans that a label sequence marks, in order; `offset` is added to the numbers of words."""
    spans = []
    cuts = [*np.flatnonzero((labels % 2 == 1) | (labels == OUTSIDE)).tolist(), len(labels)]
    for first, last in pairwise(cuts):
        label = int(labels[first])
        if label != OUTSIDE:
            role = ROLES[(label - 1) // 2]
            spans.append(LabelledSpan(role, first + offset, last + offset, float(sure[first:last].min())))
    return spans
