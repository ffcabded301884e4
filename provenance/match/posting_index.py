"""The posting table in memory: for batches without a database, and for quotes that a stream of reports is run over.

Postings lie in a few sorted arrays of falling size, 12 bytes each. A full buffer becomes an array, and an array that
has grown near the size of the one before is merged into it, so that each posting is moved a bounded number of times
and a new passage costs its own size, not the archive's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

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
    """Postings by key, then passage."""

    keys: Keys
    passages: Owners


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
            self._push(_Run(keys, owners + np.uint32(numbers.start)))
        return numbers

    def compact(self) -> None:
        """Merge all arrays into one: the quickest to search, when no more passages are to come for a while."""
        self._flush()
        while len(self._runs) > 1:
            self._merge_last()

    def candidates(self, keys: Iterable[int], *, limit: int) -> list[Hit]:
        """Return the passages that share the rarest of `keys`, by (hits descending, number)."""
        postings = self._look_up(keys)
        rarest = rarest_keys({key: sum(map(len, parts)) for key, parts in postings.items()})
        parts = [part for key in rarest for part in postings[key]]
        return self._count(parts, at_least=1)[:limit]

    def sharing(self, keys: Iterable[int], *, at_least: int) -> list[Hit]:
        """Return the passages that share at least so many of all `keys` below the cap, by (hits descending, number)."""
        postings = self._look_up(keys)
        parts = [part for found in postings.values() for part in found]
        return self._count(parts, at_least=at_least)

    def _look_up(self, keys: Iterable[int]) -> dict[int, list[Sequence[int] | Owners]]:
        """Return the postings of each key that has any, without those above the cap."""
        asked = sorted(set(keys) - self._common)
        found: dict[int, list[Sequence[int] | Owners]] = {}
        wanted = np.array(asked, dtype=np.int64)
        for run in self._runs:
            starts = run.keys.searchsorted(wanted, side="left")
            ends = run.keys.searchsorted(wanted, side="right")
            there = np.flatnonzero(ends > starts).tolist()
            for place in there:
                found.setdefault(asked[place], []).append(run.passages[starts[place] : ends[place]])
        if self._buffer:
            for key in asked:
                if key in self._buffer:
                    found.setdefault(key, []).append(self._buffer[key])
        return {key: parts for key, parts in found.items() if sum(map(len, parts)) <= DOCUMENT_FREQUENCY_CAP}

    @staticmethod
    def _count(parts: Sequence[Sequence[int] | Owners], *, at_least: int) -> list[Hit]:
        if not parts:
            return []
        passages, counts = np.unique(np.concatenate(parts), return_counts=True)
        chosen = np.flatnonzero(counts >= at_least)
        # Stable: passages come in the order of their numbers already.
        order = chosen[np.argsort(-counts[chosen], kind="stable")]
        return [Hit(*pair) for pair in zip(passages[order].tolist(), counts[order].tolist(), strict=True)]

    def _flush(self) -> None:
        """Sort what is buffered into an array of its own."""
        if not self._buffer:
            return
        ordered = sorted(self._buffer)
        lists = [self._buffer[key] for key in ordered]
        keys = np.repeat(np.array(ordered, dtype=np.int64), [len(one) for one in lists])
        passages = np.fromiter((number for one in lists for number in one), dtype=np.uint32, count=len(keys))
        self._buffer, self._buffered = {}, 0
        self._push(_Run(keys, passages))

    def _push(self, run: _Run) -> None:
        self._runs.append(run)
        self._runs[-1] = self._without_common(run)
        while len(self._runs) > 1 and len(self._runs[-2].keys) < _RATIO * len(self._runs[-1].keys):
            self._merge_last()

    def _merge_last(self) -> None:
        """Merge the last two arrays; passages of the later one have higher numbers, so a stable sort keeps order."""
        later, earlier = self._runs.pop(), self._runs.pop()
        keys = np.concatenate((earlier.keys, later.keys))
        order = np.argsort(keys, kind="stable")
        passages = np.concatenate((earlier.passages, later.passages))[order]
        self._runs.append(self._without_common(_Run(keys[order], passages)))

    def _without_common(self, run: _Run) -> _Run:
        """Return a run without the keys above the cap, which are noted."""
        edges = np.flatnonzero(np.concatenate(([True], run.keys[1:] != run.keys[:-1], [True])))
        sizes = np.diff(edges)
        over = sizes > DOCUMENT_FREQUENCY_CAP
        if not over.any():
            return run
        self._common.update(run.keys[edges[:-1][over]].tolist())
        kept = np.repeat(~over, sizes)
        return _Run(run.keys[kept], run.passages[kept])
