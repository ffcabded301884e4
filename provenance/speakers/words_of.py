"""The words of the document at hand, cut once for all steps that look through them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from provenance.speakers.inflection import stem_key
from provenance.speakers.names import key_of
from provenance.text.words import Word, split_words

_given: dict[tuple[str, str], Sequence[Word]] = {}
"""Words that somebody has cut before, by text and language: of the document at hand alone."""


def keep_words(text: str, lang: str, words: Sequence[Word]) -> None:
    """Let `words_of` return these words, which must be those of `split_words`, until `forget_words`."""
    _given.clear()
    _given[text, lang] = words


@lru_cache(maxsize=2)
def words_of(text: str, lang: str) -> tuple[Word, ...]:
    """Return the words of a text, kept for the next step until `forget_words`."""
    given = _given.get((text, lang))
    return tuple(split_words(text, lang) if given is None else given)


@lru_cache(maxsize=2)
def keys_of(text: str, lang: str) -> tuple[str, ...]:
    """Return the key of each word that `words_of` returns."""
    return tuple([key_of(word) for _, _, word in words_of(text, lang)])


@lru_cache(maxsize=2)
def names_by_stem(text: str, lang: str) -> dict[str, tuple[str, ...]]:
    """Return the different capitalised words of a text by their stem, in the order of the text."""
    found: dict[str, dict[str, None]] = {}
    for word, key in zip(words_of(text, lang), keys_of(text, lang), strict=True):
        if word.text[:1].isupper():
            found.setdefault(stem_key(key), {})[word.text] = None
    return {stem: tuple(words) for stem, words in found.items()}


def forget_words() -> None:
    """Drop what is kept of the last document."""
    _given.clear()
    words_of.cache_clear()
    keys_of.cache_clear()
    names_by_stem.cache_clear()
