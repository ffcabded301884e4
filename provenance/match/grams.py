"""Posting keys of a passage: stable 64-bit hashes of its folded words and word pairs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from itertools import chain

from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import fold_key

_MASK = (1 << 64) - 1
_TOP = 1 << 63
_MOST_KNOWN = 262_144
"""Spellings remembered of a language before all are forgotten, about 100 MB with the marks that stand at them."""
PAIR_FACTOR = 0x9E3779B97F4A7C15
"""2**64 divided by the golden ratio (Knuth's multiplicative hashing)."""
_WORD = re.compile(r"[^\W_]+(?:['’ʼ‐‑.-][^\W_]+)*")
_COMBINING = re.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060-\u206f\ufeff]")


def passage_grams(text: str, lang: str) -> tuple[int, ...]:
    """Return the posting keys of a passage, sorted, each once: signed 64-bit integers.

    A key is the hash of a folded word that is no stop word, or of two neighbours that are not both stop words. The
    same text gives the same keys on every machine and in every run.
    """
    return grams_of(hash_text(text, lang))


def grams_of(words: Iterable[tuple[int, bool]]) -> tuple[int, ...]:
    """Return the posting keys of words in their order, each given as `hash_text` gives it."""
    keys: set[int] = set()
    last, last_weak = 0, True
    for code, weak in words:
        if not weak:
            keys.add(code)
        if last and not (weak and last_weak):
            # Written out here and not in a function: every word of every text passes.
            mixed = (last * PAIR_FACTOR + code) & _MASK
            keys.add(mixed ^ (mixed >> 29))
        last, last_weak = code, weak
    return tuple(sorted([(key ^ _TOP) - _TOP for key in keys]))


candidate_keys = passage_grams
"""What a query is searched by: the same keys that a passage is stored under."""


def find_words(text: str) -> list[str]:
    """Return the words that keys are made of, as they are spelled but for signs that carry no meaning."""
    if not text.isascii():
        # Vowel signs, tatweel and invisible characters would cut a word in two, and no key may depend on them.
        text = _COMBINING.sub("", text)
    return _WORD.findall(text)


def hash_words(words: Iterable[str], lang: str) -> list[tuple[int, bool]]:
    """Return for each word the hash of its folded form, never 0, and whether it is too common to be a key alone."""
    return list(map(_known_words(lang).__getitem__, words))


def hash_text(text: str, lang: str) -> list[tuple[int, bool]]:
    """Return what `hash_words` gives of the words of a text: cut at blanks, which no word holds, and looked up."""
    return list(chain.from_iterable(map(_known_tokens(lang).__getitem__, text.split())))


@cache
def _known_tokens(lang: str) -> _KnownTokens:
    return _KnownTokens(lang)


class _KnownTokens(dict[str, tuple[tuple[int, bool], ...]]):
    """The words of what stands between blanks, comma and quotation mark included: a pattern takes ten times as long."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang

    def __missing__(self, token: str) -> tuple[tuple[int, bool], ...]:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        found = self[token] = tuple(hash_words(find_words(token), self._lang))
        return found


@cache
def _known_words(lang: str) -> _KnownWords:
    return _KnownWords(lang)


class _KnownWords(dict[str, tuple[int, bool]]):
    """What is known of each spelling met: every word of every text passes, and a dictionary answers quickest."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang

    def __missing__(self, word: str) -> tuple[int, bool]:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        found = self[word] = _hash_word(word, self._lang)
        return found


def _hash_word(word: str, lang: str) -> tuple[int, bool]:
    key = fold_key(word, lang)
    digest = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    weak = key in load_vocabulary(lang).stop_words or (len(key) < 3 and not key.isdigit())
    return int.from_bytes(digest, "big") or 1, weak
