"""Posting keys of many texts at once: the keys of `passage_grams`, worked out in arrays."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from provenance.match.grams import PAIR_FACTOR, find_words, hash_words

Keys = NDArray[np.int64]
Owners = NDArray[np.uint32]
_MOST_WORDS = 2_000_000
"""Spellings remembered before all are forgotten: about 300 MB; a language's news has far fewer."""
_FACTOR = np.uint64(PAIR_FACTOR)
_SHIFT = np.uint64(29)


class _Numbers(dict[str, int]):
    """Numbers spellings in the order they are first met; `codes` and `weak` are what is known of each."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang
        self.codes = array("Q")
        self.weak = array("B")

    def __missing__(self, word: str) -> int:
        ((code, weak),) = hash_words((word,), self.lang)
        number = self[word] = len(self.codes)
        self.codes.append(code)
        self.weak.append(weak)
        return number


class GramReader:
    """Reads the posting keys of texts in one language; remembers each spelling that it has met."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._numbers = _Numbers(lang)

    def read(self, texts: Sequence[str]) -> tuple[Keys, Owners]:
        """Return `(keys, owners)`: each key of each text once, by key then text; an owner is a text's place.

        The keys of a text are those of `passage_grams`.
        """
        keys, owners = self.read_all(texts)
        order = np.lexsort((owners, keys))
        keys, owners = keys[order], owners[order]
        first = np.ones(len(keys), dtype=bool)
        first[1:] = (keys[1:] != keys[:-1]) | (owners[1:] != owners[:-1])
        return keys[first], owners[first]

    def read_all(self, texts: Sequence[str]) -> tuple[Keys, Owners]:
        """Return `(keys, owners)` as `read` does, unordered and with repeats: enough to look them up."""
        places, sizes = self._number(texts)
        return self._hash(places, np.repeat(np.arange(len(texts), dtype=np.uint32), sizes))

    def read_blocks(self, texts: Sequence[str], *, size: int) -> tuple[Keys, Owners, NDArray[np.int64]]:
        """Return `(keys, blocks, edges)`: as `read_all`, but owned by blocks of so many words, numbered throughout.

        `edges` are the first blocks of the texts. A pair of words is of the block of its second one.
        """
        places, sizes = self._number(texts)
        counts = np.array(sizes, dtype=np.int64)
        blocks = -(-counts // size)
        edges = np.cumsum(blocks) - blocks
        texts_of_words = np.repeat(np.arange(len(texts), dtype=np.uint32), counts)
        within = np.arange(len(places)) - np.repeat(np.cumsum(counts) - counts, counts)
        return *self._hash(
            places, texts_of_words, (edges[texts_of_words] + within // size).astype(np.uint32)
        ), edges

    def _number(self, texts: Sequence[str]) -> tuple[NDArray[np.int64], list[int]]:
        """Return the numbers of the words of all texts one after the other, and how many each text has."""
        if len(self._numbers) > _MOST_WORDS:
            self._numbers = _Numbers(self.lang)
        number = self._numbers.__getitem__
        found: list[int] = []
        sizes: list[int] = []
        for text in texts:
            before = len(found)
            found.extend(map(number, find_words(text)))
            sizes.append(len(found) - before)
        return np.array(found, dtype=np.int64), sizes

    def _hash(
        self, places: NDArray[np.int64], texts: Owners, owners: Owners | None = None
    ) -> tuple[Keys, Owners]:
        """Return the keys of words by their numbers, each with its owner: its text when nothing else is given."""
        owners = texts if owners is None else owners
        codes = np.frombuffer(self._numbers.codes, dtype=np.uint64)[places] if len(places) else _NO_CODES
        weak = np.frombuffer(self._numbers.weak, dtype=np.bool_)[places] if len(places) else _NO_FLAGS
        mixed = codes[:-1] * _FACTOR + codes[1:]
        mixed ^= mixed >> _SHIFT
        paired = (texts[:-1] == texts[1:]) & ~(weak[:-1] & weak[1:])
        keys = np.concatenate((codes[~weak], mixed[paired])).view(np.int64)
        return keys, np.concatenate((owners[~weak], owners[1:][paired]))


_NO_CODES = np.empty(0, dtype=np.uint64)
_NO_FLAGS = np.empty(0, dtype=np.bool_)
