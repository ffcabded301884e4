"""The content words of a wording, and how much of it stands in another one, in whatever order."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from provenance.match.lexicon_stems import stem_word
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit

_PREFIX = {"en": 5, "de": 6, "fr": 6, "es": 6, "ru": 6, "uk": 6}
"""Letters that stand for a word family: Russia and Russian, diplomacy and diplomatic (truncation stemming)."""


@lru_cache(maxsize=131072)
def content_key(key: str, lang: str) -> str | None:
    """Return the word family of a folded word; None for a stop word."""
    vocabulary = load_vocabulary(lang)
    if key in vocabulary.stop_words or len(key) < 2:
        return key if key.isdigit() else None
    number = vocabulary.numbers.get(key)
    if number is not None and number >= 2 and number == int(number):
        return str(int(number))
    if key.isdigit():
        return key
    stem = stem_word(key, lang)
    size = _PREFIX.get(lang)
    return stem[:size] if size else stem


@lru_cache(maxsize=131072)
def content_weight(family: str) -> float:
    """Return how much a word family says, from its length alone: long words are rare in every language (Zipf)."""
    return 1.3 if family.isdigit() else 0.7 + 0.1 * min(len(family), 5)


def content_of(units: Iterable[Unit], lang: str) -> dict[str, float]:
    """Return the word families of units with their weights."""
    found: dict[str, float] = {}
    for unit in units:
        family = content_key(unit.key, lang)
        if family is not None:
            found[family] = content_weight(family)
    return found


def local_rarity(passages: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return 0-1 for each word family of a document: how few of its passages hold it.

    A name that stands in every sentence of a statement does not tell its sentences apart.
    """
    count: dict[str, int] = {}
    for passage in passages:
        for family in passage:
            count[family] = count.get(family, 0) + 1
    total = len(passages)
    return {family: math.log(1 + total / held) / math.log(1 + total) for family, held in count.items()}


def weigh_content(content: Mapping[str, float], rarity: Mapping[str, float]) -> float:
    """Return the weight of a wording; a word that the earlier document does not know is as rare as can be."""
    return sum(weight * rarity.get(family, 1.0) for family, weight in sorted(content.items()))
