"""Which posting keys lead from a report to a wording that is watched: its rare ones, and enough in each half of it.

A key that many wordings have costs time wherever it is met, so that each wording is put under as few of those as it
needs: where its first or its second half has too few rare keys, the rarest of the others are added for it alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.gram_arrays import GramReader, Keys, Owners

_RARE = 20
"""A key that no more wordings have leads to all of them."""
_COMMON = 300
"""A key that more wordings have than this leads to none: chance hits would be most of its hits."""
_LEAST = 3
"""Keys that each half of a wording is put under, where it has as many: a half is often all that is quoted."""


class WatchedKeys(NamedTuple):
    """Keys, ascending, each once; key `n` leads to the wordings `owners[starts[n]:starts[n] + sizes[n]]`, ascending.

    `weights` are bits: how much each key tells, the more the fewer wordings have it.
    """

    keys: Keys
    starts: NDArray[np.int64]
    sizes: NDArray[np.int64]
    owners: Owners
    weights: NDArray[np.float64]


def choose_keys(wordings: Sequence[str], reader: GramReader) -> WatchedKeys:
    """Return the keys that wordings are found by; a wording's number is its place."""
    keys, owners, halves = _read(wordings, reader)
    sizes = np.diff(_edges(keys))
    frequency = np.repeat(sizes, sizes)
    kept = frequency <= _RARE
    held = np.bincount(halves[kept], minlength=2 * len(wordings))
    others = np.flatnonzero(~kept & (frequency <= _COMMON) & (held[halves] < _LEAST))
    others = others[np.lexsort((frequency[others], halves[others]))]
    of_half = halves[others]
    starts = _edges(of_half)
    ranks = np.arange(len(others)) - np.repeat(starts[:-1], np.diff(starts))
    kept[others[ranks < _LEAST - held[of_half]]] = True
    keys, owners, frequency = keys[kept], owners[kept], frequency[kept]
    edges = _edges(keys)
    weights = np.log2(1 + max(1, len(wordings)) / frequency[edges[:-1]])
    return WatchedKeys(keys[edges[:-1]], edges[:-1], np.diff(edges), owners, weights)


def _read(wordings: Sequence[str], reader: GramReader) -> tuple[Keys, Owners, NDArray[np.int64]]:
    """Return each key of each wording once, by key then wording, with the half it first stands in.

    Halves are numbered throughout: those of wording `n` are `2 * n` and `2 * n + 1`.
    """
    # An empty text at the end, whose first word would be after the last of all wordings.
    keys, words, firsts = reader.read_blocks([*wordings, ""], size=1)
    owners = firsts.searchsorted(words, side="right") - 1
    halves = 2 * owners + (2 * (words - firsts[owners]) >= firsts[owners + 1] - firsts[owners])
    order = np.lexsort((words, owners, keys))
    keys, owners, halves = keys[order], owners[order], halves[order]
    first = np.ones(len(keys), dtype=np.bool_)
    first[1:] = (keys[1:] != keys[:-1]) | (owners[1:] != owners[:-1])
    return keys[first], owners[first].astype(np.uint32), halves[first]


def _edges(ordered: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where each run of equal values begins, and the end."""
    if not len(ordered):
        return np.zeros(1, dtype=np.int64)
    return np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1], [True])))
