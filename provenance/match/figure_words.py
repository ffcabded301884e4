"""Single words of figures: the value of digits, and words that are as often something else."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from provenance.match.vocabulary import Vocabulary
from provenance.match.wording import Unit

_DIGITS = re.compile(r"\d+(?:\.\d+)*")
_WITH_SUFFIX = re.compile(r"(?:و|ب|ل|ف|ك|ال|بال|وال)?(\d+(?:\.\d+)?)(m|mn|bn|k|tn)?")
_SUFFIXES = {"m": 1e6, "mn": 1e6, "bn": 1e9, "k": 1e3, "tn": 1e12}
ARTICLE_NUMBERS = frozenset({
    "a", "an", "one", "once", "first", "second", "both", "eins", "ein", "eine", "einen", "einem", "einer", "beide",
    "beiden", "erste", "ersten", "erster", "erstes", "un", "une", "una", "uno", "unos", "premier", "premiere",
    "premiers", "premieres", "primer", "primero", "primera", "primeros", "segundo", "segundos", "cuarto",
    "один", "одна", "одно",
    "одного", "одной", "одному", "одним", "одном", "одну", "одни", "одних", "одне", "однієї", "одній",
    "первый", "первая", "первое", "первые", "первого", "первой", "первому", "первым", "первом", "первую", "первых",
    "перший", "перша", "перше", "першого", "першої", "першому", "першим", "першій", "першу", "перших",
    "واحد", "واحده", "اول", "اولي", "الاول", "الاولي",
})  # fmt: skip
"""Folded words that are as often an article, pronoun or adverb; alone they are no figure."""


def digit_value(key: str) -> float | None:
    """Return the value of digits, with a letter for thousands or millions after them; None for any other word."""
    match = _WITH_SUFFIX.fullmatch(key)
    if match:
        return float(match.group(1)) * _SUFFIXES.get(match.group(2) or "", 1)
    if _DIGITS.fullmatch(key):
        # 1.2.3 is a version or a date: its digits are its value.
        return float(key.replace(".", ""))
    return None


def read_phrase(units: Sequence[Unit], place: int, phrases: Container[str]) -> int:
    """Return how many units from `place` are one of the phrases, the longest first; 0 for none.

    A phrase of one word is read from collections of words only, not from the tables of months.
    """
    for size in (3, 2, 1):
        if size == 1 and not isinstance(phrases, frozenset):
            return 0
        words = units[place : place + size]
        if len(words) == size and " ".join(unit.key for unit in words) in phrases:
            return size
    return 0


def is_common_word(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word for a month is another word as well: may, march, mai."""
    return (
        key in vocabulary.stop_words
        or key in vocabulary.modals
        or key in {"march", "mar", "jan", "mai", "sept"}
    )
