"""The words of the document at hand, cut once for all steps that look through them."""

from __future__ import annotations

from functools import lru_cache

from provenance.text.words import Word, split_words


@lru_cache(maxsize=2)
def words_of(text: str, lang: str) -> tuple[Word, ...]:
    """Return the words of a text, kept for the next step; `resolve_speakers` drops them when it is done."""
    return tuple(split_words(text, lang))
