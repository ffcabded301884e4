"""Split text of any of our languages into folded words and numbers, with their places, for work across languages."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069"
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}]|['’ʼ`](?=[^\W\d_]))*|\d+(?:[.,٫٬'’\u00a0\u202f]\d+)*")
_DROPPED = re.compile(rf"[{_MARKS}]")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,٬'’\u00a0\u202f]\d{3})+")
_ARABIC_FORMS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ء": None,
        "ک": "ك", "ی": "ي", "گ": "ك",
    }
)  # fmt: skip
_LATIN_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i", "đ": "d"})
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'"})
_ELISION = re.compile(r"^(?:qu|lorsqu|puisqu|jusqu|[cdjlmnst])'(?=.{2})")


@dataclass(frozen=True, slots=True)
class CrossWord:
    """One word or number of a text: its place in code points, its folded form, and how it was written.

    `capital` tells that the word begins with a capital letter; `number` that it is a number, whose folded form has
    ASCII digits, no thousands marks, and a full stop before decimals.
    """

    start: int
    end: int
    folded: str
    script: str
    capital: bool = False
    number: bool = False


def fold_letters(word: str, lang: str) -> str:
    """Return a word with case, Arabic letter forms, ё, accents of Latin letters and apostrophes made one."""
    if lang != "ar" and word.isascii():
        # Nothing else of what follows touches ASCII, and most words are of nothing else.
        return word.lower().replace("`", "'")
    bare = _DROPPED.sub("", word).translate(_APOSTROPHES)
    if lang == "ar" or _script(bare) == "arab":
        return unicodedata.normalize("NFKC", bare).translate(_ARABIC_FORMS)
    bare = bare.lower()
    if _script(bare) == "cyrl":
        return bare.replace("ё", "е").replace("ґ", "г").replace("'", "")
    bare = bare.translate(_LATIN_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))


def fold_number(number: str) -> str:
    """Return a number with ASCII digits: thousands marks dropped, the decimal mark a full stop."""
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in number)
    if _THOUSANDS.fullmatch(digits):
        return re.sub(r"\D", "", digits)
    return re.sub(r"[^\d]", ".", digits)


def split_cross_words(text: str, lang: str) -> tuple[CrossWord, ...]:
    """Return the words and numbers of a text in order; offsets are code points, half-open."""
    words = (_read(match.group(), match.start(), lang) for match in _WORD.finditer(text))
    return tuple(word for word in words if word.folded)


def distinct_cross_words(text: str, lang: str) -> tuple[CrossWord, ...]:
    """Return each spelling of a text once, in order of first use, as if it stood at the beginning."""
    words = (_read(raw, 0, lang) for raw in dict.fromkeys(_WORD.findall(text)))
    return tuple(word for word in words if word.folded)


def _read(raw: str, start: int, lang: str) -> CrossWord:
    end = start + len(raw)
    if raw[0].isdigit():
        return CrossWord(start, end, fold_number(raw), "digit", number=True)
    folded = _fold_cached(raw, lang)
    if lang == "fr":
        folded = _ELISION.sub("", folded)
    elif folded.endswith("'s"):
        folded = folded[:-2]
    script = _script(folded)
    # A capital begins a name only where it is no shouting: "NATO" counts, as its letters stand for a name too.
    at = len(raw) - len(folded) if lang == "fr" and "'" in raw.translate(_APOSTROPHES) else 0
    return CrossWord(
        start, end, folded.replace("'", ""), script, capital=raw[min(at, len(raw) - 1)].isupper()
    )


@lru_cache(maxsize=65536)
def _fold_cached(word: str, lang: str) -> str:
    return fold_letters(word, lang)


def _script(word: str) -> str:
    for char in word:
        code = ord(char)
        if 0x0600 <= code <= 0x06FF or 0xFB50 <= code <= 0xFEFC:
            return "arab"
        if 0x0400 <= code <= 0x052F:
            return "cyrl"
        if char.isalpha():
            return "latn"
    return "latn"
