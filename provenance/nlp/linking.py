"""Which cue a content or a source belongs to: scores from vectors at the spans' ends and from what lies between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LINK_WIDTH = 48
"""Numbers in each vector of a link."""
DISTANCES, PARAGRAPHS, BETWEEN = 18, 4, 5
BUCKETS = (DISTANCES, PARAGRAPHS, BETWEEN)

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Words = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WordVectors:
    """What the network thinks of those words at which spans begin or end; a long text would fill memory with all.

    `words` are their numbers, ascending; `states` (words, width) come from the network. `links` (width + 1, 8 ·
    LINK_WIDTH) makes link vectors of them, its last row being added to each: for contents and sources each the
    child's first and last word and the cue's first and last word.
    """

    words: Ints
    states: Floats
    links: Floats

    def take(self, words: Sequence[int], part: int) -> Floats:
        """Return one of the eight vectors of each of some words, all of which must be held."""
        at = np.searchsorted(self.words, np.array(words, np.int64))
        columns = slice(part * LINK_WIDTH, (part + 1) * LINK_WIDTH)
        vectors: Floats = self.states[at] @ self.links[:-1, columns] + self.links[-1, columns]
        return vectors


@dataclass(frozen=True, slots=True)
class LinkWeights:
    """What a bucket is worth, for contents (row 0) and for sources (row 1).

    `none` is what a content without a cue and a cue without a source are worth.
    """

    buckets: tuple[Floats, Floats, Floats]
    none: Floats


def bucket_pairs(spans: Sequence[Words], cues: Sequence[Words], paragraphs: Ints) -> tuple[Ints, Ints, Ints]:
    """Return for each span and cue the buckets of distance in words, of paragraphs and of cues between them.

    Each has shape (spans, cues). `paragraphs` gives the number of the paragraph of each word.
    """
    starts, ends = (np.array([span[side] for span in spans], np.int64)[:, None] for side in (0, 1))
    cue_starts, cue_ends = (np.array([cue[side] for cue in cues], np.int64)[None, :] for side in (0, 1))
    before = cue_starts >= starts
    gap = np.where(before, cue_starts - ends, starts - cue_ends).clip(0)
    distance = np.floor(np.log2(gap + 1)).astype(np.int64).clip(0, DISTANCES // 2 - 1) + before * (
        DISTANCES // 2
    )
    crossing = paragraphs[starts] - paragraphs[cue_starts]
    paragraph = np.where(crossing == 0, 0, np.where(crossing == 1, 1, np.where(crossing > 1, 2, 3)))
    order = np.array([cue[0] for cue in cues], np.int64)
    low = np.minimum(ends, cue_ends)
    high = np.maximum(starts, cue_starts)
    between = (np.searchsorted(order, high) - np.searchsorted(order, low)).clip(0, BETWEEN - 1)
    return distance, paragraph, between


def score_links(
    vectors: WordVectors,
    spans: Sequence[Words],
    cues: Sequence[Words],
    paragraphs: Ints,
    *,
    side: int,
    weights: LinkWeights,
) -> Floats:
    """Return scores of shape (spans, cues), to be held against `weights.none[side]`.

    `side` is 0 for contents and 1 for sources.
    """
    if not spans or not cues:
        return np.zeros((len(spans), len(cues)), np.float32)
    child, head = (_sum_ends(vectors, group, 4 * side + offset) for group, offset in ((spans, 0), (cues, 2)))
    scores = child @ head.T
    for table, bucket in zip(weights.buckets, bucket_pairs(spans, cues, paragraphs), strict=True):
        scores = scores + table[side][bucket]
    return np.asarray(scores, np.float32)


def _sum_ends(vectors: WordVectors, spans: Sequence[Words], part: int) -> Floats:
    first = vectors.take([start for start, _ in spans], part)
    return np.asarray(first + vectors.take([end - 1 for _, end in spans], part + 1), np.float32)
