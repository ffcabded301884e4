"""The words of the document at hand, cut once for all steps that look through them."""

from __future__ import annotations

from functools import lru_cache

from provenance.speakers.names import key_of
from provenance.text.words import Word, split_words


@lru_cache(maxsize=2)
def words_of(text: str, lang: str) -> tuple[Word, ...]:
    """Return the words of a text, kept for the next step until `forget_words`."""
    return tuple(split_words(text, lang))


@lru_cache(maxsize=2)
def keys_of(text: str, lang: str) -> tuple[str, ...]:
    """Return the key of each word that `words_of` returns."""
    return tuple(key_of(word.text) for word in words_of(text, lang))


def forget_words() -> None:
    """Drop what is kept of the last document."""
    words_of.cache_clear()
    keys_of.cache_clear()
