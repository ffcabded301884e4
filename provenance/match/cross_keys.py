"""Keys that a passage shares with what it is a translation of: rare English stems and names, of any language alike.

Documents of two languages of which no passage shares a few of these keys with a passage of the other have nothing
from each other, and need not be compared. On NTREX development texts three keys in one pair of passages keep all but 3
of 1,000 documents of which four sentences are translated, and leave 15 of 100 pairs of unrelated news; four would leave
3, but short sentences share no more than three with their translation.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

from provenance.match.cross_terms import read_word
from provenance.match.lexicon import LEXICON_LANGUAGES, load_english
from provenance.match.lexicon_words import distinct_cross_words

SHARED_KEYS = 3
"""Keys that a passage must share with one of another language for their documents to be compared."""
_LEAST_RARITY = 4.0
"""A stem in more than one of 55 English sentences is no key."""
_MOST_STEMS, _LEAST_WEIGHT = 3, 0.3
"""Of the stems that a foreign word may stand for, the likeliest are keys."""
_SHORTEST_NAME = 3
"""Consonants of a name that is a key."""


def passage_cross_keys(text: str, lang: str) -> tuple[int, ...]:
    """Return the keys of a passage, sorted, each once: signed 64-bit integers; none in a language without a table.

    `lang` may have a region. The same text gives the same keys on every machine and in every run.
    """
    base = lang.split("-", 1)[0].lower()
    if base not in LEXICON_LANGUAGES:
        return ()
    # Cut at blanks first, as most of what stands between two was met before; lines end no number either.
    tokens = {*text.replace("\n", " ").split(" ")}
    return tuple(sorted(set().union(*(_keys_of_token(token, base) for token in tokens))))


@lru_cache(maxsize=131_072)
def _keys_of_token(token: str, lang: str) -> frozenset[int]:
    words = distinct_cross_words(token, lang)
    return frozenset().union(
        *(_keys_of_word(word.folded, word.script, word.capital, word.number, lang) for word in words)
    )


@lru_cache(maxsize=131_072)
def _keys_of_word(folded: str, script: str, capital: bool, number: bool, lang: str) -> frozenset[int]:
    term = read_word(folded, script, capital, number, lang)
    if term is None:
        return frozenset()
    stems = [stem for stem, weight in term.stems[:_MOST_STEMS] if weight >= _LEAST_WEIGHT and _is_rare(stem)]
    names = [name for name in term.names if len(name) >= _SHORTEST_NAME]
    return frozenset(map(_hash, (*(f"stem {stem}" for stem in stems), *(f"name {name}" for name in names))))


def _is_rare(stem: str) -> bool:
    if stem.startswith("#"):
        # A number; those of one digit are everywhere.
        return len(stem) > 2
    return load_english().rarity(stem) >= _LEAST_RARITY


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
