"""Consonant skeletons: one short key for a name in Latin, Cyrillic or Arabic script.

Vowels, h-sounds and doubled letters are dropped, and consonants that one of the scripts cannot tell apart share a
class (p with b, v with f, g with j, s with z and sh), after the idea of Soundex and of Arabic–English name matching
by consonants (Freeman, Condon and Ackerman 2006). Equal keys are a sign, no proof: short keys need other evidence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

_LATIN = {
    **dict.fromkeys("bp", "P"), **dict.fromkeys("fv", "F"), **dict.fromkeys("gj", "G"), **dict.fromkeys("kq", "K"),
    **dict.fromkeys("sz", "S"), "t": "T", "d": "D", "l": "L", "m": "M", "n": "N", "r": "R", "x": "KS",
    "c": "K", "ß": "S", "ł": "L", "ð": "D", "þ": "T", "đ": "D",
}  # fmt: skip
_CYRILLIC = {
    **dict.fromkeys("бп", "P"), **dict.fromkeys("вф", "F"), **dict.fromkeys("гґж", "G"), "к": "K",
    **dict.fromkeys("сзшщчц", "S"), "т": "T", "д": "D", "л": "L", "м": "M", "н": "N", "р": "R",
}  # fmt: skip
_ARABIC = {
    **dict.fromkeys("بپ", "P"), **dict.fromkeys("فڤ", "F"), **dict.fromkeys("جغگ", "G"), **dict.fromkeys("كقک", "K"),
    **dict.fromkeys("سصزشظچژ", "S"), **dict.fromkeys("تطث", "T"), **dict.fromkeys("دضذ", "D"), "ل": "L", "م": "M",
    "ن": "N", "ر": "R",
}  # fmt: skip
_BETWEEN = re.compile(r"[\s.,]+")
_DOUBLED = re.compile(r"(\S)\1+")
_CLASSES = {**_LATIN, **_CYRILLIC, **_ARABIC}
# Words that one script joins and another does not: Abdel Rahman, Абдель Рахман, عبد الرحمن.
_JOINS = (
    (re.compile(r"\babd[aeu]l?[\s-]+(?:(?:[ae]l|a[rnsd])[\s-]+)?"), "abdal"),
    (re.compile(r"\bабд[аеу]ль?[\s-]+"), "абдал"),
    (re.compile(r"\bعبد\s+ال"), "عبدال"),
)
_LEADING = re.compile(
    r"(?<![\w-])(?:(?:al|el|аль|эль|ель)[-‐]|a(?:sh|[sdrntz])[-‐](?=(?:sh|[sdrntz]))|а[зсрднтш][-‐])"
)
_LEADING_WORD = re.compile(r"(?<![\w-])(?:al|el|аль|эль) (?=\w)")
"""An Arabic article before a name; as a word of its own only without a capital ("Al Greene" is another Al)."""
# Several letters for one sound, and letters that are not spoken; rewritten before single letters are classed.
_REWRITES = (
    (re.compile(r"^(?:al|el|аль|эль|ель)[-‐ ]|^ال(?=\w{2})"), ""),
    (re.compile(r"^(?:p|п|ب)(?=[sсس])"), ""),
    # Микола and Николай, Mykola and Nikolay are one given name.
    (re.compile(r"^m(?=[iy]kola)"), "n"),
    (re.compile(r"^м(?=икол)"), "н"),
    (re.compile(r"^م(?=ي?كولا)"), "ن"),
    (re.compile(r"zh"), "j"),
    (re.compile(r"shch|sch|tch|tsch|ch(?!ael|[rl])"), "s"),
    (re.compile(r"ch"), "k"),
    (re.compile(r"ph|(?<=o)w$"), "f"),
    (re.compile(r"(?<=y)j$"), ""),
    (re.compile(r"kh|gh(?=t)"), ""),
    (re.compile(r"c(?=[eiy])|ç|t(?=[sz])|т(?=[сч])|ت(?=[سزش])"), "s"),
    (re.compile(r"d(?=j)|д(?=ж)|د(?=ج)"), ""),
)
_ARABIC_ALONE = re.compile(r"[\u0621-\u063a\u0641-\u064a ]+")
"""Bare Arabic letters and blanks: no rule for other letters, case or accents can mean them."""
_ARABIC_PLAIN = str.maketrans("آأإؤئ", "اااوي")
_ARABIC_LETTER = re.compile(r"[\u0621-\u064a]")
_ARABIC_JOINS = tuple(rule for rule in _JOINS if _ARABIC_LETTER.search(rule[0].pattern))
_ARABIC_REWRITES = tuple(rule for rule in _REWRITES if _ARABIC_LETTER.search(rule[0].pattern))
# Letters that stand for two sounds, each with what it is when it is not what `_CLASSES` says.
_UNSURE = (
    (re.compile(r"[гґ]"), ""),  # Ukrainian г is an h: Богдан, Bohdan
    (re.compile(r"(?<!o)w|w(?!$)"), "v"),  # German w
    (re.compile(r"j"), ""),  # German j is a y, Spanish j an h
)


@lru_cache(maxsize=20_000)
def consonant_skeleton(name: str) -> str:
    """Return the skeleton of a name, one part a word, joined by blanks; "" where no consonant is left.

    "Psaki", "Псаки", "ساكي" and "بساكى" all give "SK".
    """
    return _skeleton(_plain(name))


@lru_cache(maxsize=20_000)
def skeletons_of(name: str) -> frozenset[str]:
    """Return all skeletons that a name may have, since some letters stand for two sounds (г in Богдан, Bohdan)."""
    plain = _plain(name)
    choices = [(None, rule) if rule[0].search(plain) else (None,) for rule in _UNSURE]
    found = set()
    for chosen in product(*choices):
        spelled = plain
        for rule in chosen:
            # "zh" is rewritten to j later and is no German j.
            spelled = spelled if rule is None else rule[0].sub(rule[1], spelled)
        found.add(_skeleton(spelled))
    return frozenset(filter(None, found))


def _plain(name: str) -> str:
    """Return a name in small letters without accents, articles and what joins or parts its words."""
    if _ARABIC_ALONE.fullmatch(name):
        return _rewrite(name.translate(_ARABIC_PLAIN), _ARABIC_JOINS)
    cased = _LEADING_WORD.sub("", name)
    lowered = _LEADING.sub("", cased.casefold().replace("й", "и").replace("ç", "s"))
    letters = unicodedata.normalize("NFKD", lowered)
    plain = "".join(char for char in letters if not unicodedata.combining(char))
    return _rewrite(plain, _JOINS)


def _rewrite(letters: str, rules: Sequence[tuple[re.Pattern[str], str]]) -> str:
    for pattern, replacement in rules:
        letters = pattern.sub(replacement, letters)
    return letters


def _skeleton(plain: str) -> str:
    return " ".join(filter(None, map(_skeleton_of_word, _BETWEEN.split(plain))))


@lru_cache(maxsize=50_000)
def _skeleton_of_word(word: str) -> str:
    if _ARABIC_ALONE.fullmatch(word):
        letters = _rewrite(word, _ARABIC_REWRITES)
    else:
        letters = _rewrite("".join(char for char in word if char.isalpha() or char in "-‐"), _REWRITES)
    classes = "".join([_CLASSES.get(char, " ") for char in letters])
    # A doubled letter is one sound; the same consonant after a vowel is another one.
    return _DOUBLED.sub(r"\1", classes).replace(" ", "")
