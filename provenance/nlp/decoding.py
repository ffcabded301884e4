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
    labels = np.zeros((count, longest), np.int64)
    if not longest:
        return labels
    states = np.zeros_like(scores)
    back = np.zeros(scores.shape, np.int8)
    states[:, 0] = state = scores[:, 0] + opening
    for word in range(1, longest):
        reach = state[:, :, None] + transitions
        back[:, word] = reach.argmax(1)
        state = reach.max(1)
        state += scores[:, word]
        states[:, word] = state
    for row, length in enumerate(lengths.tolist()):
        before = back[row].tolist()
        label = int(states[row, length - 1].argmax()) if length else 0
        path = [label]
        for word in range(length - 1, 0, -1):
            label = before[word][label]
            path.append(label)
        labels[row, :length] = path[length - 1 :: -1] if length else []
    return labels


def _posteriors(scores: Floats, lengths: Ints, transitions: Floats, opening: Floats) -> Chances:
    """Return the posterior of each label of each word, in probability space, brought back to size now and then."""
    count, longest, width = scores.shape
    if not longest:
        return scores.astype(np.float64)
    # Scores of labels that may not follow are so low that they vanish here, which is what they mean.
    moves = np.exp(transitions.astype(np.float64) - transitions.max())
    local = np.exp(scores.astype(np.float64) - scores.max(2, keepdims=True))
    forward = np.zeros((count, longest, width))
    forward[:, 0] = state = local[:, 0] * np.exp(opening - opening.max())
    for word in range(1, longest):
        state = state @ moves
        state *= local[:, word]
        if word % _RESCALE == 0:
            state /= state.sum(1, keepdims=True) + _TINY
        forward[:, word] = state
    # Backwards the windows are lined up at their ends, so that all begin at once.
    places = (np.arange(longest) + lengths[:, None]) % longest
    rows = np.arange(count)[:, None]
    ended = local[rows, places]
    behind = np.ones((count, longest, width))
    state = behind[:, -1]
    for word in range(longest - 1, 0, -1):
        state = (ended[:, word] * state) @ moves.T
        if word % _RESCALE == 0:
            state /= state.sum(1, keepdims=True) + _TINY
        behind[:, word - 1] = state
    joint = forward[rows, places] * behind
    joint /= joint.sum(2, keepdims=True) + _TINY
    chances: Chances = np.zeros_like(joint)
    chances[rows, places] = joint
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
