"""What near_duplicates.py is compared with: other ways to find the passage that a wording comes from.

Each is a class with `build(passages)` and `find(query)`, which returns the number of a passage or None. Those that
only give candidates (all but the first) choose the best of them by rapidfuzz's partial_ratio, as their users do.
"""

from __future__ import annotations

import re
import sqlite3
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import pairwise
from typing import Any

from rapidfuzz import fuzz, process

_WORD = re.compile(r"[^\W_]+")
_VERIFIED = 20


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return _WORD.findall(text.lower())


class BruteForce:
    """rapidfuzz.process.extractOne with partial_ratio over all passages."""

    name = "rapidfuzz_brute_force"

    def build(self, passages: Sequence[str]) -> None:
        """Keep the passages in small letters."""
        self._passages = [passage.lower() for passage in passages]

    def find(self, query: str) -> int | None:
        """Return the passage with the best partial ratio."""
        found = process.extractOne(query.lower(), self._passages, scorer=fuzz.partial_ratio)
        return None if found is None else found[2]


class _Verified(ABC):
    """Candidates first, then the one with the best partial ratio."""

    def build(self, passages: Sequence[str]) -> None:
        self._passages = [passage.lower() for passage in passages]
        self.index(passages)

    @abstractmethod
    def index(self, passages: Sequence[str]) -> None:
        """Build the peer's own index."""

    @abstractmethod
    def candidates(self, query: str) -> Iterable[int]:
        """Return the passages that the peer's index holds possible."""

    def find(self, query: str) -> int | None:
        asked = query.lower()
        return max(
            self.candidates(query),
            key=lambda number: fuzz.partial_ratio(asked, self._passages[number]),
            default=None,
        )


class MinHash(_Verified):
    """datasketch MinHashLSH over 2-word shingles at threshold .3, of the settings we tried the one with most recall."""

    name = "datasketch_minhash_lsh"
    _PERMUTATIONS = 64

    def index(self, passages: Sequence[str]) -> None:
        """Put a MinHash of each passage into the table."""
        from datasketch import MinHashLSH  # noqa: PLC0415 - measured only where it is installed

        self._table = MinHashLSH(threshold=0.3, num_perm=self._PERMUTATIONS)
        with self._table.insertion_session() as session:
            for number, passage in enumerate(passages):
                session.insert(number, self._sketch(passage), check_duplication=False)

    def _sketch(self, text: str) -> Any:
        from datasketch import MinHash as Sketch  # noqa: PLC0415

        words = words_of(text)
        sketch = Sketch(num_perm=self._PERMUTATIONS, seed=7)
        shingles = {" ".join(pair) for pair in pairwise(words)} or set(words)
        sketch.update_batch([shingle.encode() for shingle in sorted(shingles)])
        return sketch

    def candidates(self, query: str) -> Iterable[int]:
        """Return the passages that share a bucket; all are verified, as the table does not rank them."""
        return self._table.query(self._sketch(query))


class FullText(_Verified):
    """SQLite FTS5 in memory, the first 20 by bm25 for an OR of all words."""

    name = "sqlite_fts5"

    def index(self, passages: Sequence[str]) -> None:
        """Fill the table."""
        self._table = sqlite3.connect(":memory:")
        self._table.execute("CREATE VIRTUAL TABLE passage USING fts5(words)")
        self._table.executemany("INSERT INTO passage (rowid, words) VALUES (?, ?)", enumerate(passages))

    def candidates(self, query: str) -> Iterable[int]:
        """Return the best by rank."""
        asked = " OR ".join(f'"{word}"' for word in sorted(set(words_of(query))))
        if not asked:
            return []
        chosen = f"SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT {_VERIFIED}"
        return [row[0] for row in self._table.execute(chosen, (asked,))]


class CharacterGrams(_Verified):
    """passim's way: hashed runs of 25 letters and digits that begin at a word; one in common makes a candidate."""

    name = "passim_25_character_grams"
    _LENGTH = 25
    _MOST_PASSAGES = 100

    def index(self, passages: Sequence[str]) -> None:
        """Note which passages each gram stands in, up to passim's limit of 100."""
        self._postings: dict[bytes, list[int]] = {}
        for number, passage in enumerate(passages):
            for gram in self._grams(passage):
                self._postings.setdefault(gram, []).append(number)

    def _grams(self, text: str) -> set[bytes]:
        words = words_of(text)
        joined, starts, at = "".join(words), [], 0
        for word in words:
            starts.append(at)
            at += len(word)
        return {
            blake2b(joined[start : start + self._LENGTH].encode(), digest_size=8).digest()
            for start in starts
            if start + self._LENGTH <= len(joined)
        }

    def candidates(self, query: str) -> Iterable[int]:
        """Return the passages with most grams in common."""
        hits: Counter[int] = Counter()
        for gram in self._grams(query):
            found = self._postings.get(gram, ())
            if len(found) <= self._MOST_PASSAGES:
                hits.update(found)
        return [number for number, _ in hits.most_common(_VERIFIED)]


Peer = BruteForce | MinHash | FullText | CharacterGrams
PEERS: tuple[type[Peer], ...] = (CharacterGrams, MinHash, FullText, BruteForce)
"""The slowest last."""
