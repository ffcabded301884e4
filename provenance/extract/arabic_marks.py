"""Arabic quotation marks around names: برنامج "صباح المرفأ" is no quotation, مستويات "صعبة" is one of a word."""

from __future__ import annotations

import re
from functools import cache

from provenance.languages.pack import load_pack
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_words import read_word
from provenance.speakers.names import key_of
from provenance.text.marks import MarkPair

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_LONGEST_NAME = 5
_NOUN_AND_GENITIVE = 2
_BEFORE = 40
"""Code points before a mark in which the noun that bears the name stands."""


def is_marked_name(text: str, pair: MarkPair) -> bool:
    """Tell whether the words in a pair of marks are the name of something rather than somebody's wording."""
    start, end = pair.inner
    words = _WORD.findall(text[start:end])
    if not words:
        return True
    if len(words) > _LONGEST_NAME:
        return False
    if all(word.isascii() or word.isdigit() for word in words):
        return True
    before = _WORD.findall(text[max(0, pair.open - _BEFORE) : pair.open])
    denies = any(key_of(word) in _denials() for word in words)
    if before and (_bears_names(before[-1]) or _bears_names_together(before)):
        return not (
            denies and read_word(before[-1]).definite
        )  # أن الشركة "لا تنوي البيع", but شعار "لا للبيع"
    if denies:
        return False
    return not any(_is_common(word) for word in words)


@cache
def _denials() -> frozenset[str]:
    """Return the words of denial, which hardly a name has: «لا تنوي تسريح أي عامل»."""
    pack = load_pack("ar")
    assert pack is not None  # this module belongs to it
    return frozenset(map(key_of, pack.negations)) - {"غير", "دون", "ما"}


def _is_common(text: str) -> bool:
    """Tell whether the dictionary has a word that is no name, or the masculine of its adjective (صعبة)."""
    word, masculine = read_word(text), read_word(text.removesuffix("ة"))
    return not (word.name or word.place) and (word.common or word.head or masculine.common)


def _bears_names_together(words: list[str]) -> bool:
    """Tell whether a noun that names follow has its genitive behind it: ناقلة النفط "فارنا"."""
    if len(words) < _NOUN_AND_GENITIVE or not read_word(words[-1]).definite:
        return False
    return not read_word(words[-2]).definite and _bears_names(words[-2])


def _bears_names(text: str) -> bool:
    """Tell whether a noun is followed by names: قناة، برنامج، بتنظيم."""
    named = load_nouns().named
    word = read_word(text)
    forms = {word.key, word.bare, word.key[1:], word.key[2:] if word.key.startswith("لل") else word.key}
    return any(form in named for form in forms)
