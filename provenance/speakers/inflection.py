"""Case endings of Cyrillic names: one stem for Байден, Байдена and Байденом, for Луговая and Луговой.

After the idea of light stemmers (Savoy 2006): the longest ending that fits is cut, and three letters stay at least.
Stems serve comparison only; equal stems are a sign, no proof, so exact keys are asked first.
"""

from __future__ import annotations

from functools import lru_cache

# Keys (`names.key_of`) have и for й and і for ї, so that endings are written so here.
_ENDINGS = (
    "ого", "его", "ому", "ему", "ыми", "ими", "ові", "еві", "ою", "ею", "єю", "ои",
    "оі", "еі", "еи", "ыи", "ии", "іи", "ая", "яя", "ую", "юю", "ым", "им", "ім", "ом", "ем", "єм", "ах", "ях",
    "а", "я", "у", "ю", "е", "є", "и", "і", "ы", "ь", "о",
)  # fmt: skip
_SHORTEST = 3
_OBLIQUE = ("ого", "его", "ому", "ему", "ым", "им", "ім", "ом", "ем", "ою", "ею", "у", "ю", "е", "ові", "еві")


def is_cyrillic(key: str) -> bool:
    """Tell whether a key is written in Cyrillic letters."""
    return bool(key) and ("а" <= key[0] <= "я" or key[0] in "іїєґ")


@lru_cache(maxsize=20_000)
def stem_key(key: str) -> str:
    """Return a key with the case ending cut from each of its words; keys of other scripts unchanged."""
    return " ".join(_stem(word) if is_cyrillic(word) else word for word in key.split())


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            stem = word[: -len(ending)]
            # Россия, России: the и before the ending comes and goes.
            return stem[:-1] if stem[-1] in "иі" and len(stem) > _SHORTEST else stem
    return word


def is_base_form(key: str, other: str) -> bool:
    """Tell whether `key` looks more like a nominative than `other`, of which it has the stem.

    A form without an ending is one (Петров), else one without the ending of another case (Лугова, not Луговою).
    """
    last, last_other = key.split()[-1:], other.split()[-1:]
    if not last or not last_other:
        return False
    if last[0] == _stem(last[0]):
        return last_other[0] != last[0]
    return last_other[0].endswith(_OBLIQUE) and not last[0].endswith(_OBLIQUE)
