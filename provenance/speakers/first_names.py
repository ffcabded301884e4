"""What a first name tells: that two capitals are somebody's name, and whether "he" or "she" means him."""

from __future__ import annotations

from functools import lru_cache

from provenance.languages.first_names import BOTH
from provenance.speakers.names import key_of
from provenance.speakers.reading import Vocabulary, load_vocabulary

_OF_BOTH = frozenset(map(key_of, BOTH))
_SHORTEST = 3
_IN_A = ("а", "я")
_WOMANS_SURNAME = ("ська", "цька", "зька", "ская", "цкая")
_MANS_SURNAME = ("ський", "цький", "зький", "ский", "цкий")
_MANS_PATRONYMIC = ("вич", "ьич", "йович", "мич")
_WOMANS_PATRONYMIC = ("вна", "ична")


def is_first_name(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a common first name, or a compound that begins with one: Hans-Jürgen."""
    names = vocabulary.sets["first names"]
    return key in names or (" " in key and key.partition(" ")[0] in names)


def gender_of_name(name: str, vocabulary: Vocabulary) -> str:
    """Return the gender that the first name of a full name tells, "m" or "f"; "" for a surname alone and unsure names.

    Patronymics and adjectival surnames tell it in Slavic languages.
    """
    if vocabulary.words.head_first:
        return _gender_of_slavic_name(name, vocabulary)
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


def _gender_of_slavic_name(name: str, vocabulary: Vocabulary) -> str:
    parts = name.lower().split()
    if len(parts) > 2 and parts[1].endswith(_MANS_PATRONYMIC):
        return "m"
    if len(parts) > 2 and parts[1].endswith(_WOMANS_PATRONYMIC):
        return "f"
    given = name.split(maxsplit=1)[0] if parts else ""
    if key_of(given) in vocabulary.sets["given"]:
        cases = vocabulary.words.name_cases
        men, women = (cases.men.values(), cases.women.values()) if cases is not None else ((), ())
        return "f" if given in women or (given.lower().endswith(_IN_A) and given not in men) else "m"
    if len(parts) > 1 and parts[-1].endswith(_WOMANS_SURNAME):
        return "f"
    return "m" if len(parts) > 1 and parts[-1].endswith(_MANS_SURNAME) else ""
