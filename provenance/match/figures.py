"""Numbers and dates in a wording, read to their value however they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from provenance.match.vocabulary import Vocabulary, load_vocabulary
from provenance.match.wording import Unit

_DIGITS = re.compile(r"\d+(?:\.\d+)*")
_WITH_SUFFIX = re.compile(r"(\d+(?:\.\d+)?)(m|mn|bn|k|tn)?")
_SUFFIXES = {"m": 1e6, "mn": 1e6, "bn": 1e9, "k": 1e3, "tn": 1e12}
_AND_WORDS = frozenset({"and", "و", "et", "und", "y"})
_ARTICLE_NUMBERS = frozenset({
    "a", "an", "one", "once", "first", "second", "both", "eins", "ein", "eine", "einen", "einem", "einer", "beide",
    "beiden", "un", "une", "una", "uno", "unos", "один", "одна", "одно", "одного", "одной", "одному", "одне", "однієї",
    "واحد", "واحده",
})  # fmt: skip
"""Words that are as often an article, pronoun or adverb; alone they are no figure."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or date in a wording: the half-open range of its units and what it means.

    Two figures say the same when their `meaning` is equal. `dated` tells that it names a time.
    """

    first: int
    last: int
    meaning: tuple[object, ...]
    dated: bool = False


def read_figures(units: Sequence[Unit], lang: str) -> list[Figure]:
    """Return the numbers and dates of a wording in order; a number beside a month is a date."""
    vocabulary = load_vocabulary(lang)
    figures: list[Figure] = []
    place = 0
    while place < len(units):
        figure = _read_number(units, place, vocabulary) or _read_date(units, place, vocabulary)
        if figure is None:
            place += 1
            continue
        figures.append(figure)
        place = figure.last
    return _date_neighbours(figures)


def _read_number(units: Sequence[Unit], place: int, vocabulary: Vocabulary) -> Figure | None:
    """Read the longest number that begins at `place`: digits or words, with scale words and percent."""
    total, current, at, seen = 0.0, 0.0, place, False
    small = 1e18
    while at < len(units):
        key = units[at].key
        value = _digit_value(key)
        if value is not None:
            if seen and small <= 1000:
                break
            current, small, seen, at = current + value, 1, True, at + 1
            continue
        word = vocabulary.find(vocabulary.numbers, key)
        scale = vocabulary.find(vocabulary.scales, key)
        joins = seen and word is not None and _is_joined_ten(key, word, current, vocabulary.lang)
        if word is not None and (not seen or 0 < word < small or joins):
            current, small, seen, at = current + word, _size(word), True, at + 1
        elif scale is not None and (seen or scale >= 100):
            if key in _SUFFIXES and not seen:
                break
            if scale == 100:
                current, small = (current or 1) * 100, 100
            else:
                total, current, small = total + (current or 1) * scale, 0.0, scale
            seen, at = True, at + 1
        elif seen and key in _AND_WORDS and _continues(units, at + 1, vocabulary, small):
            at += 1
        else:
            break
    if not seen or (at == place + 1 and units[place].key in _ARTICLE_NUMBERS):
        return None
    return _finish_number(units, place, at, total + current, vocabulary)


def _finish_number(
    units: Sequence[Unit], first: int, last: int, value: float, vocabulary: Vocabulary
) -> Figure:
    percent = last < len(units) and (
        vocabulary.holds(vocabulary.percent, units[last].key)
        or (
            last + 1 < len(units)
            and units[last].key in {"per", "pour", "por"}
            and units[last + 1].key in {"cent", "ciento"}
        )
    )
    if percent:
        last += 2 if units[last].key in {"per", "pour", "por"} else 1
    digits = units[first].key
    year = first + 1 == last and digits.isdigit() and len(digits) == 4 and 1900 <= value < 2100
    return Figure(first, last, ("number", round(value, 6), percent), dated=year)


def _digit_value(key: str) -> float | None:
    match = _WITH_SUFFIX.fullmatch(key)
    if match:
        return float(match.group(1)) * _SUFFIXES.get(match.group(2) or "", 1)
    if _DIGITS.fullmatch(key):
        # 1.2.3 is a version or a date: its digits are its value.
        return float(key.replace(".", ""))
    return None


def _size(value: float) -> float:
    if value >= 100:
        return 100
    return 10 if value >= 20 and value % 10 == 0 else 1


def _continues(units: Sequence[Unit], place: int, vocabulary: Vocabulary, small: float) -> bool:
    """Tell whether the word after "and" belongs to the same number ("two hundred and five")."""
    # English says "two hundred and five"; French and Spanish also join tens and units: "vingt et un".
    least = 100 if vocabulary.lang == "en" else 10
    if place >= len(units) or small < least:
        return False
    word = vocabulary.find(vocabulary.numbers, units[place].key)
    return word is not None and word < small


def _is_joined_ten(key: str, word: float, current: float, lang: str) -> bool:
    """Tell whether an Arabic ten follows its unit, joined by "and": خمسة وعشرون, five and twenty."""
    return lang == "ar" and key.startswith("و") and 20 <= word <= 90 and 1 <= current % 10 == current % 100


def _read_date(units: Sequence[Unit], place: int, vocabulary: Vocabulary) -> Figure | None:
    key, text = units[place].key, units[place].text
    month = vocabulary.find(vocabulary.months, key)
    if month is not None and (not _is_common_word(key, vocabulary) or _written_as_month(units, place)):
        return Figure(place, place + 1, ("month", month), dated=True)
    weekday = vocabulary.find(vocabulary.weekdays, key)
    if weekday is not None and (vocabulary.lang != "en" or text[:1].isupper()):
        return Figure(place, place + 1, ("weekday", weekday), dated=True)
    day = vocabulary.find(vocabulary.days, key)
    if day is not None:
        return Figure(place, place + 1, ("day", day), dated=True)
    return None


def _is_common_word(key: str, vocabulary: Vocabulary) -> bool:
    return (
        key in vocabulary.stop_words
        or key in vocabulary.modals
        or key in {"march", "mar", "jan", "mai", "sept"}
    )


def _written_as_month(units: Sequence[Unit], place: int) -> bool:
    """Tell whether a word like May or March is the month: a capital, and not the first word or beside a number."""
    text = units[place].text
    near = [*units[max(0, place - 1) : place], *units[place + 1 : place + 2]]
    if any(unit.key.isdigit() for unit in near):
        return True
    return text[:1].isupper() and place > 0 and units[place - 1].key not in {"he", "she", "it", "they"}


def _date_neighbours(figures: list[Figure]) -> list[Figure]:
    """Return the figures, numbers within two words of a month marked as dates."""
    marked: list[Figure] = []
    for place, figure in enumerate(figures):
        near = figures[max(0, place - 1) : place] + figures[place + 1 : place + 2]
        dated = figure.dated or any(
            other.meaning[0] == "month"
            and min(abs(other.first - figure.last), abs(figure.first - other.last)) <= 1
            for other in near
        )
        marked.append(Figure(figure.first, figure.last, figure.meaning, dated))
    return marked
