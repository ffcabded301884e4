"""Consonant skeletons: what is left of a name when it crosses from one script into another.

Vowels are dropped and letters that scripts do not tell apart fall together (Arabic has no p and no v, so p and b are
one, v and f are one). Comparison is normalised Levenshtein on the skeletons.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

_ARABIC = {
    "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s",
    "ش": "S", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ا": "a", "پ": "b", "چ": "S", "ژ": "g", "ڤ": "f",
}  # fmt: skip
_CYRILLIC = {
    "б": "b", "в": "f", "г": "g", "д": "d", "ж": "g", "з": "z", "к": "k", "л": "l", "м": "m", "н": "n", "п": "b",
    "р": "r", "с": "s", "т": "t", "ф": "f", "х": "h", "ц": "s", "ч": "S", "ш": "S", "щ": "S", "й": "y", "и": "y",
    "і": "y", "ї": "y", "е": "a", "є": "a", "э": "a", "а": "a", "о": "w", "у": "w", "ы": "y", "ю": "w", "я": "a",
    "ь": "", "ъ": "",
}  # fmt: skip
_LATIN_GROUPS = (
    ("tsch", "S"), ("sch", "S"), ("tch", "S"), ("ch", "S"), ("sh", "S"), ("kh", "k"), ("gh", "g"), ("zh", "g"),
    ("ph", "f"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("qu", "k"), ("ts", "s"), ("tz", "s"), ("ks", "ks"),
)  # fmt: skip
_LATIN = {
    "p": "b", "b": "b", "v": "f", "f": "f", "c": "k", "k": "k", "q": "k", "g": "g", "j": "g", "x": "ks", "w": "w",
    "y": "y", "i": "y", "u": "w", "o": "w", "a": "a", "e": "a", "d": "d", "h": "h", "l": "l", "m": "m", "n": "n",
    "r": "r", "s": "s", "t": "t", "z": "z",
}  # fmt: skip
_GROUP = re.compile("|".join(group for group, _ in _LATIN_GROUPS))
_GROUPS = dict(_LATIN_GROUPS)
_SOFT_C = re.compile(r"c(?=[eiy])")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile("[awyh]")
LEAST_ALIKE = 0.75
"""Normalised similarity from which two skeletons may be one name."""
LEAST_FUZZY = 3
"""Consonants from which skeletons may differ at all."""


@lru_cache(maxsize=65536)
def name_sound(folded: str, script: str) -> str:
    """Return a folded name in a rough common spelling, vowels kept as `a`, `w`, `y`."""
    if script == "arab":
        spelled = "".join(_ARABIC.get(char, "") for char in folded)
    elif script == "cyrl":
        spelled = "".join(_CYRILLIC.get(char, "") for char in folded)
    else:
        soft = _SOFT_C.sub("s", _GROUP.sub(lambda match: _GROUPS[match.group()], folded))
        spelled = "".join(_LATIN.get(char, char if char in "Sk" else "") for char in soft)
    return _DOUBLED.sub(r"\1", spelled)


@lru_cache(maxsize=65536)
def name_skeleton(folded: str, script: str) -> str:
    """Return the consonants of a folded name in a script-free spelling; its first vowel stays as a mark."""
    sound = name_sound(folded, script)
    if not sound:
        return ""
    head = "a" if sound[0] in "awy" else ""
    return _DOUBLED.sub(r"\1", head + _VOWELS.sub("", sound))


def compare_skeletons(one: str, other: str) -> float:
    """Return how alike two skeletons are, 0-1; below 0.75, and for short ones unless equal, it is 0."""
    if one == other:
        return 1.0 if len(one) >= LEAST_FUZZY else (0.8 if len(one) == 2 else 0.0)
    if min(len(one), len(other)) < LEAST_FUZZY:
        return 0.0
    return Levenshtein.normalized_similarity(one, other, score_cutoff=LEAST_ALIKE)
