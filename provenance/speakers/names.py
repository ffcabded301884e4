"""Names as keys and tokens: what two spellings of one name share inside a script."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from provenance.speakers.inflection import is_cyrillic, stem_key

_ARABIC_FORMS = str.maketrans({"ى": "ي", "ة": "ه", "ـ": None, "ٱ": "ا"})
_ARABIC_KEYS = str.maketrans("أإآؤئىة", "اااوييه")
_ARABIC_ALONE = re.compile(r"[\u0621-\u063a\u0641-\u064a ]+")
"""Bare Arabic letters and blanks: their key needs no table of all scripts."""
_SILENT = re.compile(r"(?<=\w)['’.]")
"""Dots and apostrophes of a word: those of U.S. and O'Neil."""
_BETWEEN = re.compile(r"\W+")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SURNAME_LINKS = frozenset({"de", "del", "la", "las", "los"})
_WORD = re.compile(r"[^\W_]+(?:[-‐‑.'’][^\W_]+)*\.?")
_LATIN_EXTRA = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss"})


@lru_cache(maxsize=1 << 17)
def key_of(name: str) -> str:
    """Return the key under which a name or word is compared: no case, accents, hamza or vowel signs, no dots.

    Hyphens and blanks count the same, so "Jean-Pierre" and "Jean Pierre" share a key.
    """
    if name.isascii():
        if name.isalnum():
            return name.lower()
        letters = name.lower()
    elif _ARABIC_ALONE.fullmatch(name):
        return " ".join(name.translate(_ARABIC_KEYS).split())
    else:
        # Twice: presentation forms (ﱺ) become the letters that the table folds only by being taken apart.
        apart = unicodedata.normalize("NFKD", name.translate(_ARABIC_FORMS)).translate(_ARABIC_FORMS)
        plain = apart.casefold().translate(_LATIN_EXTRA)
        letters = "".join([char for char in plain if not unicodedata.combining(char)])
    return _BETWEEN.sub(" ", _SILENT.sub("", letters)).strip()


def split_name(name: str) -> list[str]:
    """Return the words of a name as they are written, without commas."""
    return [match.group() for match in _WORD.finditer(name)]


def is_suffix(key: str) -> bool:
    """Tell whether a key is what may stand behind a name and is no part of it: jr, iii."""
    return key in _SUFFIXES


@lru_cache(maxsize=1 << 15)
def core_tokens(name: str) -> tuple[str, ...]:
    """Return the keys of a name's words without initials and without "Jr.": what identifies it."""
    keys = key_of(name).split()
    core = tuple(key for key in keys if len(key) > 1 and key not in _SUFFIXES)
    return core or tuple(keys)


def same_person_name(fuller: str, shorter: str) -> bool:
    """Tell whether `shorter` can be a short form of `fuller`: the same surname, and no given name that differs.

    Arabic names are called by the first name, the surname, or both, so any run at either end fits.
    """
    long, short = core_tokens(fuller), core_tokens(shorter)
    if not short or len(short) > len(long):
        return False
    if is_cyrillic(short[-1]):
        long, short = tuple(map(stem_key, long)), tuple(map(stem_key, short))
    if long[-len(short) :] == short or (
        bare_article(long[-1]) == bare_article(short[-1]) and len(short) == 1
    ):
        return True
    return len(short) > 1 and long[-1] == short[-1] and long[0] == short[0]


def find_first_surname(name: str) -> str:
    """Return the key of the first of two surnames that end a full name (Alba Reyes Montero: reyes), "" without two."""
    tokens = [key for key in core_tokens(name) if key not in _SURNAME_LINKS]
    return tokens[-2] if len(tokens) > 2 else ""


def is_first_surname(fuller: str, shorter: str) -> bool:
    """Tell whether `shorter` is a full name without the second surname, or the first surname alone."""
    long = [key for key in core_tokens(fuller) if key not in _SURNAME_LINKS]
    short = [key for key in core_tokens(shorter) if key not in _SURNAME_LINKS]
    return len(long) > 2 and short in (long[-2:-1], long[:-1])


def bare_article(key: str) -> str:
    """Return an Arabic key without its article; other keys unchanged."""
    return key[2:] if key.startswith("ال") and len(key) > 4 else key
