"""Posting keys of many texts at once: the keys of `passage_grams`, worked out in arrays."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from provenance.match.grams import PAIR_FACTOR, find_words, hash_words

Keys = NDArray[np.int64]
Owners = NDArray[np.uint32]
_MOST_TOKENS = 2_000_000
"""Spellings remembered before all are forgotten: about 300 MB; a language's news has far fewer."""
_FACTOR = np.uint64(PAIR_FACTOR)
_SHIFT = np.uint64(29)


class _Tokens(dict[str, int]):
    """Numbers what stands between blanks in the order it is first met.

    The words of token `n` are at `ends[n]` to `ends[n + 1]` of `codes` and `weak`: none, one, or a few.
    """

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang
        self.codes = array("Q")
        self.weak = array("B")
        self.ends = array("q", [0])

    def __missing__(self, token: str) -> int:
        for code, weak in hash_words(find_words(token), self.lang):
            self.codes.append(code)
            self.weak.append(weak)
        number = self[token] = len(self.ends) - 1
        self.ends.append(len(self.codes))
        return number


class GramReader:
    """Reads the posting keys of texts in one language; remembers each spelling that it has met."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._tokens = _Tokens(lang)

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
        places, counts = self._number(texts)
        blocks = -(-counts // size)
        edges = np.cumsum(blocks) - blocks
        texts_of_words = np.repeat(np.arange(len(texts), dtype=np.uint32), counts)
        within = np.arange(len(places)) - np.repeat(np.cumsum(counts) - counts, counts)
        return *self._hash(
            places, texts_of_words, (edges[texts_of_words] + within // size).astype(np.uint32)
        ), edges

    def _number(self, texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the places of the words of all texts one after the other, and how many each text has.

        Texts are cut at blanks, which no word holds, and not by the pattern of words: that is read once a token.
        """
        if len(self._tokens) > _MOST_TOKENS:
            self._tokens = _Tokens(self.lang)
        number = self._tokens.__getitem__
        found: list[int] = []
        edges = [0]
        for text in texts:
            found.extend(map(number, text.split()))
            edges.append(len(found))
        tokens = np.array(found, dtype=np.int64)
        ends = np.frombuffer(self._tokens.ends, dtype=np.int64)
        starts = ends[tokens]
        sizes = ends[tokens + 1] - starts
        after = np.cumsum(sizes)
        places = np.repeat(starts - (after - sizes), sizes) + np.arange(int(after[-1]) if len(after) else 0)
        return places, np.diff(np.append(0, after)[edges])

    def _hash(
        self, places: NDArray[np.int64], texts: Owners, owners: Owners | None = None
    ) -> tuple[Keys, Owners]:
        """Return the keys of words by their numbers, each with its owner: its text when nothing else is given."""
        owners = texts if owners is None else owners
        codes = np.frombuffer(self._tokens.codes, dtype=np.uint64)[places] if len(places) else _NO_CODES
        weak = np.frombuffer(self._tokens.weak, dtype=np.bool_)[places] if len(places) else _NO_FLAGS
        mixed = codes[:-1] * _FACTOR + codes[1:]
        mixed ^= mixed >> _SHIFT
        paired = (texts[:-1] == texts[1:]) & ~(weak[:-1] & weak[1:])
        keys = np.concatenate((codes[~weak], mixed[paired])).view(np.int64)
        return keys, np.concatenate((owners[~weak], owners[1:][paired]))


_NO_CODES = np.empty(0, dtype=np.uint64)
_NO_FLAGS = np.empty(0, dtype=np.bool_)
