"""The best labels and how sure they are, held against a search through every sequence there is."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from provenance.nlp.decoding import LabelledSpan, collect_spans, decode
from provenance.nlp.labels import LABELS, may_follow


def _weights(seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    allowed = np.array([[may_follow(a, b) for b in range(len(LABELS))] for a in range(len(LABELS))])
    transitions = np.where(allowed, rng.normal(size=allowed.shape), -1e4).astype(np.float32)
    return transitions, transitions[0]


def _search(scores: np.ndarray, transitions: np.ndarray, opening: np.ndarray) -> tuple[list[int], np.ndarray]:
    """Return the best sequence and all posteriors by trying every sequence: slow and plain."""
    best, most = [0], -np.inf
    mass = np.zeros(scores.shape)
    for labels in product(range(len(LABELS)), repeat=len(scores)):
        total = opening[labels[0]] + scores[0, labels[0]]
        for word in range(1, len(labels)):
            total += transitions[labels[word - 1], labels[word]] + scores[word, labels[word]]
        if total > most:
            best, most = list(labels), total
        for word, label in enumerate(labels):
            mass[word, label] += np.exp(np.float64(total))
    return best, mass / mass.sum(1, keepdims=True)


@pytest.mark.parametrize("seed", range(6))
def test_decoding_equals_the_search_through_all_sequences(seed: int) -> None:
    """Windows of unlike length decoded side by side give what each gives alone when all is tried."""
    rng = np.random.default_rng(100 + seed)
    transitions, opening = _weights(seed)
    windows = [rng.normal(size=(words, len(LABELS))).astype(np.float32) * 2 for words in (4, 1, 3)]
    for (labels, sure), scores in zip(
        decode(windows, transitions=transitions, opening=opening), windows, strict=True
    ):
        best, posteriors = _search(scores, transitions, opening)
        assert labels.tolist() == best
        assert sure == pytest.approx([posteriors[word, label] for word, label in enumerate(best)], abs=1e-4)


def test_nothing_to_decode_gives_nothing() -> None:
    """A text without words has no windows."""
    transitions, opening = _weights(0)
    assert decode([], transitions=transitions, opening=opening) == []


def test_spans_are_what_the_labels_mark() -> None:
    """A second beginning parts two spans of one role; how sure a span is, its least sure word tells."""
    labels = np.array(
        [
            LABELS.index(x)
            for x in ("B-source", "I-source", "B-cue", "O", "B-content", "B-content", "I-content")
        ]
    )
    sure = np.array([0.9, 0.8, 0.7, 0.9, 0.6, 0.5, 0.9], np.float32)
    assert collect_spans(labels, sure, offset=10) == [
        LabelledSpan("source", 10, 12, pytest.approx(0.8)),
        LabelledSpan("cue", 12, 13, pytest.approx(0.7)),
        LabelledSpan("content", 14, 15, pytest.approx(0.6)),
        LabelledSpan("content", 15, 17, pytest.approx(0.5)),
    ]


def test_no_span_goes_on_from_another_role() -> None:
    """The inside of a span stands behind its own span only; anything may begin or be outside anywhere."""
    inside = LABELS.index("I-content")
    assert [LABELS[a] for a in range(len(LABELS)) if may_follow(a, inside)] == ["B-content", "I-content"]
    assert all(may_follow(a, LABELS.index("B-cue")) and may_follow(a, 0) for a in range(len(LABELS)))
