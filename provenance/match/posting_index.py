"""The posting table in memory: for batches without a database, and for quotes that a stream of reports is run over.

Postings lie in a few sorted arrays of falling size, 12 bytes each. A full buffer becomes an array, and an array that
has grown near the size of the one before is merged into it, so that each posting is moved a bounded number of times
and a new passage costs its own size, not the archive's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.gram_arrays import Keys, Owners
from provenance.match.ranking import DOCUMENT_FREQUENCY_CAP, rarest_keys

_BUFFERED = 65_536
"""Postings kept in a plain dictionary before they are sorted into an array."""
_RATIO = 4
"""Each array is at least so many times as long as the one after it: few to search, and few merges."""


class Hit(NamedTuple):
    """A passage by its number, and how many of the keys asked for it has."""

    passage: int
    hits: int


class _Run(NamedTuple):
    """Postings: each key once, ascending; the passages of key `n` are `passages[edges[n]:edges[n + 1]]`, ascending."""

    keys: Keys
    edges: NDArray[np.int64]
    passages: Owners


class _Asked(NamedTuple):
    """Where the postings of the keys asked for lie: `counts` of each key that has any, its place in each array."""

    counts: dict[int, int]
    places: list[tuple[Owners, dict[int, slice]]]
    buffer: dict[int, list[int]]

    def follow(self, chosen: Sequence[int]) -> list[Sequence[int] | Owners]:
        """Return the passages of the chosen keys, in parts."""
        parts: list[Sequence[int] | Owners] = []
        for passages, places in self.places:
            parts += [passages[places[key]] for key in chosen if key in places]
        if self.buffer:
            parts += [self.buffer[key] for key in chosen if key in self.buffer]
        return parts


class PostingIndex:
    """Which passages share keys with a query; passages are numbered in the order in which they come.

    Keys above the document-frequency cap are forgotten with their postings, as nobody would follow them.
    """

    def __init__(self) -> None:
        self._size = 0
        self._runs: list[_Run] = []
        self._buffer: dict[int, list[int]] = {}
        self._buffered = 0
        self._common: set[int] = set()

    def __len__(self) -> int:
        return self._size

    def add(self, keys: Iterable[int]) -> int:
        """Add a passage with these keys and return its number."""
        number = self._size
        self._size += 1
        for key in set(keys) - self._common:
            self._buffer.setdefault(key, []).append(number)
            self._buffered += 1
        if self._buffered >= _BUFFERED:
            self._flush()
        return number

    def add_all(self, keys: Keys, owners: Owners, *, count: int) -> range:
        """Add `count` passages and return their numbers; `keys` and `owners` are what `GramReader.read` gives."""
        numbers = range(self._size, self._size + count)
        self._size += count
        if len(keys) < _BUFFERED:
            buffer = self._buffer
            for key, owner in zip(keys.tolist(), (owners + np.uint32(numbers.start)).tolist(), strict=True):
                if key not in self._common:
                    buffer.setdefault(key, []).append(owner)
            self._buffered += len(keys)
            if self._buffered >= _BUFFERED:
                self._flush()
        else:
            self._flush()
            self._push(keys, owners + np.uint32(numbers.start))
        return numbers

    def compact(self) -> None:
        """Merge all arrays into one: the quickest to search, when no more passages are to come for a while."""
        self._flush()
        while len(self._runs) > 1:
            self._merge_last()

    def candidates(self, keys: Iterable[int], *, limit: int, share: float = 0.0) -> list[Hit]:
        """Return the passages that share the rarest of `keys`, by (hits descending, number).

        Those with less than the share `share` of the hits of the first are left out.
        """
        asked = self._look_up(keys)
        return _count(asked.follow(rarest_keys(asked.counts)), at_least=1, limit=limit, share=share)

    def is_common(self, keys: Iterable[int]) -> bool:
        """Tell whether each of `keys` stands in more passages than the cap, so that none of them is followed."""
        asked = set(keys)
        counts = self._look_up(asked).counts
        return all(key in self._common or counts.get(key, 0) > DOCUMENT_FREQUENCY_CAP for key in asked)

    def sharing(self, keys: Iterable[int], *, at_least: int) -> list[Hit]:
        """Return the passages that share at least so many of all `keys` below the cap, by (hits descending, number)."""
        asked = self._look_up(keys)
        below = [key for key, count in asked.counts.items() if count <= DOCUMENT_FREQUENCY_CAP]
        return _count(asked.follow(below), at_least=at_least, limit=None)

    def _look_up(self, keys: Iterable[int]) -> _Asked:
        asked = sorted(set(keys) - self._common)
        wanted = np.array(asked, dtype=np.int64)
        counts: dict[int, int] = {}
        places = []
        for run in self._runs:
            at = run.keys.searchsorted(wanted)
            there = (run.keys.take(at, mode="clip") == wanted).nonzero()[0]
            at = at[there]
            ranges = zip(there.tolist(), run.edges[at].tolist(), run.edges[at + 1].tolist(), strict=True)
            found = {asked[number]: slice(first, last) for number, first, last in ranges}
            places.append((run.passages, found))
            for key, place in found.items():
                counts[key] = counts.get(key, 0) + place.stop - place.start
        buffer = self._buffer
        if buffer:
            for key in asked:
                if key in buffer:
                    counts[key] = counts.get(key, 0) + len(buffer[key])
        return _Asked(counts, places, buffer)

    def _flush(self) -> None:
        """Sort what is buffered into an array of its own."""
        if not self._buffer:
            return
        ordered = sorted(self._buffer)
        lists = [self._buffer[key] for key in ordered]
        keys = np.repeat(np.array(ordered, dtype=np.int64), [len(one) for one in lists])
        passages = np.fromiter((number for one in lists for number in one), dtype=np.uint32, count=len(keys))
        self._buffer, self._buffered = {}, 0
        self._push(keys, passages)

    def _push(self, keys: Keys, passages: Owners) -> None:
        self._append(keys, passages)
        while len(self._runs) > 1 and len(self._runs[-2].passages) < _RATIO * len(self._runs[-1].passages):
            self._merge_last()

    def _merge_last(self) -> None:
        """Merge the last two arrays; passages of the later one have higher numbers, so a stable sort keeps order."""
        later, earlier = self._runs.pop(), self._runs.pop()
        keys = np.concatenate([np.repeat(run.keys, np.diff(run.edges)) for run in (earlier, later)])
        passages = np.concatenate((earlier.passages, later.passages))
        del earlier, later
        order = np.argsort(keys, kind="stable")
        self._append(keys[order], passages[order])

    def _append(self, keys: Keys, passages: Owners) -> None:
        """Append a run of ordered postings, if any are left without the keys above the cap, which are noted."""
        edges = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1], [True])))
        sizes = np.diff(edges)
        over = sizes > DOCUMENT_FREQUENCY_CAP
        unique = keys[edges[:-1]]
        if over.any():
            self._common.update(unique[over].tolist())
            passages = passages[np.repeat(~over, sizes)]
            unique, sizes = unique[~over], sizes[~over]
            edges = np.concatenate(([0], np.cumsum(sizes)))
        if len(unique):
            self._runs.append(_Run(unique, edges, passages))


def _count(
    parts: Sequence[Sequence[int] | Owners], *, at_least: int, limit: int | None, share: float = 0.0
) -> list[Hit]:
    """Return how often each passage stands in `parts`, the most frequent first, ties by number.

    Those are left out that stand there less than `at_least` times, or less than the share `share` of the first.
    """
    if not parts or limit == 0:
        return []
    every = np.concatenate(parts)
    every.sort()
    changes = np.empty(len(every) + 1, dtype=np.bool_)
    changes[0] = changes[-1] = True
    np.not_equal(every[1:], every[:-1], out=changes[1:-1])
    edges = changes.nonzero()[0]
    firsts, counts = edges[:-1], edges[1:] - edges[:-1]
    at_least = max(at_least, ceil(share * int(counts.max())))
    if limit is not None and len(counts) > limit:
        # Those that cannot be among the first are not worth sorting.
        at_least = max(at_least, int(np.partition(counts, len(counts) - limit)[len(counts) - limit]))
    if at_least > 1:
        chosen = (counts >= at_least).nonzero()[0]
        firsts, counts = firsts[chosen], counts[chosen]
    # Stable: passages come in the order of their numbers already.
    order = (-counts).argsort(kind="stable")[:limit]
    return [Hit(*pair) for pair in zip(every[firsts[order]].tolist(), counts[order].tolist(), strict=True)]
