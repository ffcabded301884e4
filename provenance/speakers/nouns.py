"""Nouns for persons and bodies: which a word is, and whether two words are forms or compounds of one noun."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from provenance.speakers.reading import Vocabulary, load_vocabulary

_SHORTEST_HEAD = 5
_SHORTEST_BODY = 4
"""Letters of a noun that may end a compound which no list knows: Hafen|meister."""
_FORMS = {
    "de": tuple((ending, "") for ending in "innen in es s en er em e n".split()),
    "fr": (("trice", "teur"), ("euse", "eur"), ("iere", "ier"), ("ienne", "ien"), ("elle", "el"), ("e", "")),
    "es": (("triz", "dor"), ("esa", ""), ("a", ""), ("o", ""), ("e", "")),
}  # fmt: skip
"""Endings of keys, in the order in which they are cut: women's forms, cases, vowels."""
_CUTS = {"de": 3, "fr": 1, "es": 1}
_SHORTEST_STEM = 4


def is_person_noun(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a noun for a person: by the lists, as a compound of one, or by its ending."""
    return _is_person_noun(key.rpartition(" ")[2], key, vocabulary.lang)


def is_body_noun(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a noun for a body, or a compound of one in languages that have compounds."""
    return _is_body_noun(key.rpartition(" ")[2], vocabulary.lang)


def is_group_noun(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a noun for several persons, or a compound of one: Ermittlerkreise."""
    word, nouns = key.rpartition(" ")[2], vocabulary.sets["collective"]
    compound = _has_compounds(vocabulary) and word not in vocabulary.sets["given"]
    return word in nouns or (compound and _ends_in(word, nouns, _SHORTEST_HEAD))


def same_noun(key: str, other: str, lang: str) -> bool:
    """Tell whether two keys are one noun in other genders or cases, or the first is the last part of the second.

    A compound says more than its last part (Verkehrsminister, Minister), so the other way round does not count.
    """
    stem, longer = noun_stem(key.rpartition(" ")[2], lang), noun_stem(other.rpartition(" ")[2], lang)
    return stem == longer or (lang == "de" and len(stem) >= _SHORTEST_STEM and longer.endswith(stem))


@lru_cache(maxsize=1 << 14)
def noun_stem(key: str, lang: str) -> str:
    """Return a noun's key without the endings of gender and case: Ministerin, Ministers are minist."""
    cuts = _CUTS.get(lang, 0)
    for ending, instead in _FORMS.get(lang, ()):
        if not cuts:
            break
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST_STEM:
            key, cuts = key[: len(key) - len(ending)] + instead, cuts - 1
    return key


def is_feminine(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether the form of a noun says that a woman is meant: Ministerin, la concejala."""
    word = key.rpartition(" ")[2]
    if vocabulary.lang == "de":
        return word.endswith("in") and is_person_noun(word.removesuffix("in"), vocabulary)
    return word in vocabulary.sets["female"]


@lru_cache(maxsize=1 << 14)
def _is_person_noun(word: str, key: str, lang: str) -> bool:
    vocabulary = load_vocabulary(lang)
    persons = _persons(lang)
    if word in persons or key in persons:
        return True
    if not _has_compounds(vocabulary) or word in vocabulary.sets["given"]:
        return False
    if _ends_in(word, persons, _SHORTEST_HEAD):
        return not _is_body_noun(word, lang)
    return word.endswith(vocabulary.words.trade_endings)


@lru_cache(maxsize=1 << 14)
def _is_body_noun(word: str, lang: str) -> bool:
    vocabulary = load_vocabulary(lang)
    bodies = vocabulary.sets["organization"]
    if word in bodies or word in vocabulary.tables["ministries"]:
        return True
    if not _has_compounds(vocabulary) or word in _persons(lang) or word in vocabulary.sets["given"]:
        return False
    ends = any(_ends_in(form, bodies, _SHORTEST_BODY) for form in (word, word.removesuffix("s")))
    return ends or word.endswith(vocabulary.words.body_endings)


def _ends_in(word: str, nouns: Collection[str], shortest: int) -> bool:
    return any(word[at:] in nouns for at in range(1, len(word) - shortest + 1))


@lru_cache(maxsize=8)
def _persons(lang: str) -> frozenset[str]:
    vocabulary = load_vocabulary(lang)
    sets = vocabulary.sets
    named = sets["role"] | sets["descriptions"] | sets["female"] | sets["male"]
    held = frozenset((*vocabulary.tables["offices"], *vocabulary.tables["unnamed"]))
    words = frozenset(key for key in named | held | (sets["titles"] - {"us", "bin"}) if " " not in key)
    return words - sets["organization"] - {"er", "sie", "il", "elle", "el", "ella", "m"}


def _has_compounds(vocabulary: Vocabulary) -> bool:
    return vocabulary.pack is not None and vocabulary.pack.verb_second
