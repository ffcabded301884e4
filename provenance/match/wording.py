"""Words as matching sees them: folded, contractions written out, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from provenance.languages.change_words import ChangeWords, load_change_words
from provenance.match.lexicon_words import fold_letters, fold_number
from provenance.text.words import list_words, split_words

_NOT_LETTERS = re.compile(r"[^\w]|_")
_NUMBER = re.compile(r"\d[\d.,٫٬]*")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|s|er|re|nde?|e|es|ème|º|ª|-(?:[а-яіїєґ]{1,3}|er|ern|e))")


class Unit(NamedTuple):
    """One word for matching: its place in code points, the key it is compared by, and what stands in the text.

    A contraction gives several units with one place. Two words are the same wording when their keys are equal.
    """

    start: int
    end: int
    key: str
    text: str


def read_units(text: str, lang: str, *, start: int = 0, end: int | None = None) -> list[Unit]:
    """Return the units of `text[start:end]`, with offsets in the whole `text`."""
    stop = len(text) if end is None else end
    units: list[Unit] = []
    for word in split_words(text[start:stop], lang):
        for key in word_keys(word.text, lang):
            units.append(Unit(start + word.start, start + word.end, key, word.text))
    return units


def read_ranges(text: str, lang: str, ranges: Iterable[tuple[int, int]]) -> list[Unit]:
    """Return the units of several ranges of `text`, one after the other."""
    return [unit for start, end in ranges for unit in read_units(text, lang, start=start, end=end)]


def read_keys(text: str, lang: str) -> list[str]:
    """Return the keys of the units of `text`, without their places: a fifth of the time of `read_units`."""
    return [key for word in list_words(text, lang) for key in word_keys(word, lang)]


@lru_cache(maxsize=262144)
def word_keys(word: str, lang: str) -> tuple[str, ...]:
    """Return the keys of a word: one, or several when it is a contraction ("won't" is will and not)."""
    words = load_change_words(lang)
    plain = word.replace("’", "'").replace("ʼ", "'").lower()
    if plain in words.contractions:
        return words.contractions[plain]
    for ending, meaning in words.contraction_endings.items():
        if plain.endswith(ending) and len(plain) > len(ending):
            return (fold_key(word[: -len(ending)], lang), meaning)
    key = fold_key(word, lang)
    parts = word.split("-")
    if len(parts) > 1 and plain not in words.numbers and all(_counts(part.lower(), words) for part in parts):
        return tuple(fold_key(part, lang) for part in parts)
    return (key,) if key else ()


def _counts(part: str, words: ChangeWords) -> bool:
    """Tell whether a part of a hyphenated word is a number word: twenty-six, cent-douze, vingt-et-un."""
    return part in words.numbers or part in words.scales or part in {"et", "and"}


@lru_cache(maxsize=262144)
def fold_key(word: str, lang: str) -> str:
    """Return what a word is compared by: case, letter forms, hyphens, apostrophes and full stops fall away.

    Numbers keep their decimal mark only. Two capitals are an abbreviation and no pronoun: US is not us.
    """
    if _NUMBER.fullmatch(word):
        return fold_number(word.rstrip(".,"))
    ordinal = _ORDINAL.fullmatch(word)
    if ordinal:
        return fold_number(ordinal.group(1))
    bare = word.replace(".", "")
    folded = _NOT_LETTERS.sub("", fold_letters(word, lang))
    if len(bare) == 2 and bare.isalpha() and bare.isupper():
        return folded + "."
    return folded


def join_keys(units: Sequence[Unit]) -> list[str]:
    """Return the keys of units, for comparing."""
    return [unit.key for unit in units]
