"""Case endings of Cyrillic names: one stem for Байден, Байдена and Байденом, for Луговая and Луговой.

After the idea of light stemmers (Savoy 2006): the longest ending that fits is cut, and three letters stay at least.
Stems serve comparison only; equal stems are a sign, no proof, so exact keys are asked first.
"""

from __future__ import annotations

from functools import lru_cache

# Keys (`names.key_of`) have и for й and і for ї, so that endings are written so here.
_ENDINGS = (
    "ого", "его", "ому", "ему", "ыми", "ими", "ові", "еві", "ою", "ею", "єю", "аи", "аем", "аєм", "аю", "ои",
    "оі", "еі", "еи", "ыи", "ии", "іи", "ая", "яя", "ую", "юю", "ым", "им", "ім", "ом", "ем", "єм", "ах", "ях",
    "а", "я", "у", "ю", "е", "є", "и", "і", "ы", "ь", "о",
)  # fmt: skip
_SHORTEST = 3
_SHORTEST_GIVEN = 2
_SHORTEST_ALTERNATING = 2
_ALTERNATIONS = (
    ("аєц", "аиц"), ("оєц", "оиц"), ("аец", "аиц"), ("ец", "ц"), ("ків", "ков"), ("дір", "дор"), ("кіл", "кол"),
    ("кіп", "коп"),
)  # fmt: skip
_MALE_GIVEN = (
    ("ией", "ий"), ("ием", "ий"), ("ия", "ий"), ("ию", "ий"), ("ієм", "ій"), ("ія", "ій"), ("ію", "ій"), ("ієві", "ій"),
    ("еем", "ей"), ("ея", "ей"), ("ею", "ей"), ("аем", "ай"), ("ая", "ай"), ("аю", "ай"), ("ові", ""), ("еві", ""),
    ("ом", ""), ("ем", ""), ("а", ""), ("у", ""), ("я", "ь"), ("ю", "ь"),
)  # fmt: skip
"""Endings of other cases -> that of the nominative, of men's first names; the next are women's."""
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
            stem = stem[:-1] if stem[-1] in "иі" and len(stem) > _SHORTEST else stem
            return _without_alternation(stem)
    return _without_alternation(word)


def _without_alternation(stem: str) -> str:
    """Return a stem without the vowels that the nominative alone has: Кравець, Кравця; Заєць, Зайця; Сокіл, Сокола."""
    for end, plain in _ALTERNATIONS:
        if stem.endswith(end) and len(stem) - len(end) >= _SHORTEST_ALTERNATING:
            return stem[: -len(end)] + plain
    return stem


def restore_given_name(given: str, *, female: bool) -> str:
    """Return a first name that stands in another case as a nominative: Джоном -> Джон; of a woman: Марии -> Мария."""
    return _restore(given, _FEMALE_GIVEN if female else _MALE_GIVEN)


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
    if last[0].endswith("о") and last_other[0] == last[0][:-1] + "а":
        return True  # Ляшко, Ляшка
    return last_other[0].endswith(_OBLIQUE) and not last[0].endswith(_OBLIQUE)
