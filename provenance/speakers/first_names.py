"""What a first name tells: that two capitals are somebody's name, and whether "he" or "she" means him."""

from __future__ import annotations

from functools import lru_cache

from provenance.languages.first_names import BOTH
from provenance.speakers.names import key_of
from provenance.speakers.reading import Vocabulary, load_vocabulary

_OF_BOTH = frozenset(map(key_of, BOTH))
_SHORTEST = 3


def is_first_name(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a common first name, or a compound that begins with one: Hans-Jürgen."""
    names = vocabulary.sets["first names"]
    return key in names or (" " in key and key.partition(" ")[0] in names)


def gender_of_name(name: str, vocabulary: Vocabulary) -> str:
    """Return the gender that the first name of a full name tells; "" for a surname alone and for unsure names."""
    return _gender_of_name(name, vocabulary.lang)


@lru_cache(maxsize=1 << 12)
def _gender_of_name(name: str, lang: str) -> str:
    vocabulary = load_vocabulary(lang)
    words = name.split()
    if len(words) < 2:
        return ""
    given = key_of(words[0]).partition(" ")[0]
    if given in _OF_BOTH:
        return ""
    if given in vocabulary.sets["women"]:
        return "f"
    if given in vocabulary.sets["men"]:
        return "m"
    endings = vocabulary.words.given_endings if len(given) >= _SHORTEST else ()
    return next((gender for ending, gender in endings if given.endswith(ending)), "")
