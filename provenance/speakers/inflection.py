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
_SHORTEST_GIVEN = 2
_MALE_GIVEN = (
    ("ией", "ий"), ("ием", "ий"), ("ия", "ий"), ("ию", "ий"), ("ієм", "ій"), ("ія", "ій"), ("ію", "ій"), ("ієві", "ій"),
    ("еем", "ей"), ("ея", "ей"), ("ею", "ей"), ("аем", "ай"), ("ая", "ай"), ("аю", "ай"), ("ові", ""), ("еві", ""),
    ("ом", ""), ("ем", ""), ("а", ""), ("у", ""), ("я", "ь"), ("ю", "ь"),
)  # fmt: skip
"""Endings of other cases -> that of the nominative, of men's first names and of women's."""
_MALE_SURNAME = (
    ("ского", "ский"), ("цкого", "цкий"), ("ського", "ський"), ("цького", "цький"), ("енка", "енко"), ("ого", "ий"),
    ("ея", "ей"), ("ая", "ай"), ("ія", "ій"), ("ия", "ий"), ("оя", "ой"), ("а", ""), ("я", "ь"),
)  # fmt: skip
"""Endings of the genitive -> those of the nominative."""
_FEMALE_SURNAME = (
    ("ской", "ская"), ("цкой", "цкая"), ("ської", "ська"), ("цької", "цька"), ("овой", "ова"), ("евой", "ева"),
    ("иной", "ина"), ("ової", "ова"), ("евої", "ева"), ("єєвої", "єєва"), ("іної", "іна"), ("ої", "а"), ("ой", "ая"),
)  # fmt: skip
_FEMALE_GIVEN = (
    ("ией", "ия"), ("ии", "ия"), ("ию", "ия"), ("ією", "ія"), ("ії", "ія"), ("ію", "ія"), ("ой", "а"), ("ою", "а"),
    ("ей", "я"), ("ею", "я"), ("ы", "а"), ("и", "а"), ("і", "а"), ("е", "а"), ("у", "а"), ("ю", "я"),
)  # fmt: skip
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


def restore_given_name(given: str, surname: str) -> str:
    """Return a first name that stands in another case as a nominative: Джоном -> Джон, Марии -> Мария.

    `surname` is the nominative: one that ends like a woman's tells which of two endings the first name has.
    """
    female = surname.lower().endswith(("а", "я"))
    return _restore(given, _FEMALE_GIVEN if female else _MALE_GIVEN)


def restore_name(name: str) -> str:
    """Return a full name in the genitive as a nominative: Мартина Ланского -> Мартин Ланский.

    The first name's ending tells a man from a woman; a surname alone, and what fits no rule, stays as it is.
    """
    words = name.split()
    if len(words) < 2 or not is_cyrillic(words[0].lower()):
        return name
    female = words[0].lower().endswith(("ы", "и", "і", "ї"))
    if not female and not words[0].lower().endswith(("а", "я")):
        return name
    surname = _restore(words[-1], _FEMALE_SURNAME if female else _MALE_SURNAME)
    given = [restore_given_name(word, "а" if female else "") for word in words[:-1]]
    return " ".join([*given, surname])


def _restore(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, plain in endings:
        if word.lower().endswith(ending) and len(word) - len(ending) >= _SHORTEST_GIVEN:
            return word[: len(word) - len(ending)] + plain
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
