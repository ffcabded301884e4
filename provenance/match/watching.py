"""Wordings that reports are run over as they come: which of many quotes may stand in each new report.

The other direction of a search. All words of a report are looked at, so that nearly all of them must be set aside
cheaply: keys of many reports are worked out at once, a table of their first bits passes over those that no wording
has, hits that cannot be enough are sorted out by hash, and what is left is counted in arrays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.gram_arrays import GramReader
from provenance.match.watched_keys import choose_keys

_FEWEST_BITS, _SPARE_BITS = 8, 2
"""First bits of a key that tell where to look for it: so many more than the keys would fill."""
_BLOCK = 64
"""Words that hits are counted over, together with those of the next block: a quote stands in one place of a report."""
_SHARE = 0.2
"""Share of the weight of a wording's keys that a report must have: half of its words, or most with every third changed.
A key weighs the more the fewer wordings have it."""
_ENOUGH = 24.0
"""Weight in bits that is enough whatever a wording's length: two keys that hardly another wording has."""
_LEAST = 2
"""Keys that must be shared, where a wording has as many: one is chance."""
_PLACE_BITS = 32
_PLACE = (1 << _PLACE_BITS) - 1
_HIT = 1024.0
"""What a hit counts for beside its weight where both are added up in one number: more than any key weighs."""
_SLOT = (1 << 18) - 1
_SPREAD = 0x9E3779B1
"""An odd number near 2**32 divided by the golden ratio: it spreads neighbouring numbers over the table."""


class Watched(NamedTuple):
    """A wording by its number that may stand in a report by its place, and the most keys found near each other."""

    report: int
    wording: int
    hits: int


_make_watched: Callable[[tuple[int, int, int]], Watched] = partial(tuple.__new__, Watched)


class WordingWatch:
    """Wordings of one language, numbered as given; they are fixed, and reports come in any number."""

    def __init__(self, wordings: Sequence[str], *, lang: str) -> None:
        self._reader = GramReader(lang)
        chosen = choose_keys(wordings, self._reader)
        self._keys, self._starts, self._sizes, self._owners, self._weights = chosen
        held = np.bincount(self._owners, minlength=len(wordings))
        mass = np.bincount(
            self._owners, weights=np.repeat(self._weights, self._sizes), minlength=len(wordings)
        )
        self._needed_hits = np.minimum(held, _LEAST)
        self._needed_mass = np.minimum(_SHARE * mass, _ENOUGH)
        # A hair less: sums of the same masses in another order differ by that much.
        self._enough = self._needed_hits * _HIT + self._needed_mass - 1e-6
        bits = max(_FEWEST_BITS, len(self._keys).bit_length() + _SPARE_BITS)
        self._shift, self._zero = np.int64(64 - bits), np.int64(1 << (bits - 1))
        held = np.bincount((self._keys >> self._shift) + self._zero, minlength=1 << bits)
        self._firsts = np.concatenate(([0], np.cumsum(held))).astype(np.int32)
        self._count = len(wordings)

    def __len__(self) -> int:
        return self._count

    def scan(self, reports: Sequence[str]) -> Iterator[Watched]:
        """Give the wordings that may stand in each report, by report, then wording; a hundred at once are quickest."""
        if not len(self._keys) or not reports:
            return iter(())
        keys, blocks, edges = self._reader.read_blocks(reports, size=_BLOCK)
        there, places = self._find(keys)
        # Each key once in a block, whatever it is repeated.
        pairs = blocks[there].astype(np.int64) << _PLACE_BITS | places
        pairs.sort()
        pairs = pairs[np.flatnonzero(np.diff(pairs, prepend=-1))]
        found = pairs & _PLACE
        wordings, near = self._expand(found), np.repeat(pairs >> _PLACE_BITS, self._sizes[found])
        masses = np.repeat(self._weights[found], self._sizes[found])
        kept = self._sift(wordings, near, masses)
        if not len(kept):
            return iter(())
        codes, pairs = np.unique(near[kept] * self._count + wordings[kept], return_inverse=True)
        weights = np.bincount(pairs, weights=masses[kept]).astype(np.float64)
        return self._join(codes, np.bincount(pairs), weights, edges)

    def _find(self, keys: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return which of `keys` lead to wordings, and their places in ours.

        Keys are hashes: their first bits tell where to look, and few others have the same ones.
        """
        drawers = (keys >> self._shift) + self._zero
        places, ends = self._firsts[drawers], self._firsts[drawers + 1]
        left = np.flatnonzero(places < ends)
        there, found = [left[:0]], [places[:0]]
        while len(left):
            here = places[left]
            same = self._keys[here] == keys[left]
            there.append(left[same])
            found.append(here[same])
            left = left[~same]
            places[left] += 1
            left = left[places[left] < ends[left]]
        return np.concatenate(there), np.concatenate(found).astype(np.int64)

    def _sift(
        self, wordings: NDArray[np.int64], near: NDArray[np.int64], masses: NDArray[np.float64]
    ) -> NDArray[np.int64]:
        """Return the numbers of the hits that may be enough with others: sorting all of them takes much longer.

        Hits of a wording near each other are added up in a table by hash. Where two wordings share a slot they add up
        too, so that some hits too many are kept, and none too few. Any two neighbouring blocks are one pair of those
        that begin with an even block, or one of those that begin with an odd one.
        """
        enough = self._enough[wordings]
        hashed = wordings * _SPREAD
        masses = masses + _HIT
        kept = np.zeros(len(wordings), dtype=np.bool_)
        for shift in (0, 1):
            slots = (hashed + (near + shift >> 1)) & _SLOT
            kept |= np.bincount(slots, weights=masses, minlength=_SLOT + 1)[slots] >= enough
        return np.flatnonzero(kept)

    def _expand(self, found: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the wordings that have each of the keys found, one key after the other."""
        sizes = self._sizes[found]
        firsts = np.repeat(self._starts[found] - (np.cumsum(sizes) - sizes), sizes)
        return self._owners[firsts + np.arange(len(firsts))].astype(np.int64)

    def _join(
        self,
        codes: NDArray[np.int64],
        counts: NDArray[np.int64],
        weights: NDArray[np.float64],
        edges: NDArray[np.int64],
    ) -> Iterator[Watched]:
        """Give the wordings with enough hits in two neighbouring blocks of a report; `edges` are its first blocks."""
        blocks, wordings = codes // self._count, codes % self._count
        reports = edges.searchsorted(blocks, side="right") - 1
        after = codes + self._count
        places = np.minimum(codes.searchsorted(after), len(codes) - 1)
        follows = (codes[places] == after) & (reports[places] == reports)
        hits = counts + np.where(follows, counts[places], 0)
        masses = weights + np.where(follows, weights[places], 0.0)
        enough = (hits >= self._needed_hits[wordings]) & (masses >= self._needed_mass[wordings])
        chosen = np.flatnonzero(enough)
        chosen = chosen[np.lexsort((-hits[chosen], wordings[chosen], reports[chosen]))]
        named = reports[chosen] * self._count + wordings[chosen]
        first = chosen[np.flatnonzero(np.diff(named, prepend=-1))]
        # Made by the bare constructor of tuples: there are a thousand times as many candidates as reports.
        return map(
            _make_watched,
            zip(reports[first].tolist(), wordings[first].tolist(), hits[first].tolist(), strict=True),
        )
