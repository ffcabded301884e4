"""Numbers and dates in a wording, read to their value however they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from provenance.match.figure_words import ARTICLE_NUMBERS, digit_value, is_common_word, read_phrase
from provenance.match.vocabulary import Vocabulary, load_vocabulary
from provenance.match.wording import Unit, read_units, word_keys

_MONTH_LINKS = frozenset(("of", "the", "de", "del", "le", "der", "des", "من", "شهر", "числа"))
"""Words that stand between a day and its month, folded."""
_AND_WORDS = frozenset({"and", "و", "et", "und", "y"})
_PERCENT_SIGN = re.compile(r"[ \u00a0\u202f]?[%٪]")
_ORDINAL_SIGNS = "ªº"
_BESIDE = 300
"""Code points before and behind a wording: about two sentences."""
_ARABIC_TEN = frozenset({"عشر", "عشره"})
"""The ten of خمسة عشر, fifteen, folded: it follows its unit."""
_FATHER = frozenset({"اب", "واب", "لاب", "باب"})
"""Father, and the month آب where its first letter is written out."""
_PERCENT_STEMS = ("percent", "процент", "відсотк", "prozent")
_HOURS = frozenset(map(float, range(1, 25)))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or date in a wording: the half-open range of its units and what it means.

    Two figures say the same when their `meaning` is equal. `dated` tells that it names a time. `weak` tells that it is
    as often an article or a pronoun: a figure only where another one stands against it.
    """

    first: int
    last: int
    meaning: tuple[object, ...]
    dated: bool = False
    weak: bool = False


def read_figures(units: Sequence[Unit], lang: str, *, text: str = "", weak: bool = False) -> list[Figure]:
    """Return the numbers and dates of a wording in order; a number beside a month is a date.

    `text` is the text the units have their places in: without it a sign of per cent is not seen. With `weak`, words
    that are as often articles are given too.
    """
    reader = _Reader(units, load_vocabulary(lang), text)
    figures: list[Figure] = []
    place = 0
    while place < len(units):
        figure = reader.read_number(place) or reader.read_date(place)
        if figure is None:
            place += 1
            continue
        if weak or not figure.weak:
            figures.append(figure)
        place = figure.last
    return _date_neighbours(figures, units)


def read_figures_beside(text: str, lang: str, *, start: int, end: int) -> list[Figure]:
    """Return the figures that a text has just before and just behind a wording: what a report may draw together."""
    parts = (max(0, start - _BESIDE), start), (end, min(len(text), end + _BESIDE))
    return [
        figure
        for first, last in parts
        for figure in read_figures(read_units(text, lang, start=first, end=last), lang, text=text)
    ]


class _Reader:
    """Reads the figures of one wording."""

    def __init__(self, units: Sequence[Unit], vocabulary: Vocabulary, text: str) -> None:
        self._units, self._vocabulary, self._text = units, vocabulary, text

    def read_number(self, place: int) -> Figure | None:
        """Read the longest number that begins at `place`: digits or words, with scale words and percent."""
        units, vocabulary = self._units, self._vocabulary
        if units[place].key in vocabulary.weekdays or read_phrase(units, place, vocabulary.months):
            return None
        if "-" in units[place].text and (compound := self._read_compound(place)) is not None:
            return compound
        total, current, at, seen = 0.0, 0.0, place, False
        small, largest = 1e18, 0.0
        while at < len(units):
            key = units[at].key
            value = digit_value(key)
            if value is not None:
                if seen and small <= 1000:
                    break
                value, at = self._join_thousands(value, at)
                current, small, seen = current + value, 1, True
                continue
            if seen and read_phrase(units, at, vocabulary.percent):
                break
            word = vocabulary.find(vocabulary.numbers, key)
            scale = vocabulary.find(vocabulary.scales, key)
            joins = seen and word is not None and _is_joined_ten(key, word, current, vocabulary.lang)
            teen = seen and key in _ARABIC_TEN and vocabulary.lang == "ar" and 1 <= current % 100 < 10
            if word is not None and (not seen or 1 <= word < small or joins or teen):
                current, small, seen, at = current + word, _size(word), True, at + 1
            elif scale is not None and (seen or scale >= 100):
                if len(key) <= 2 and key.isascii() and not seen:
                    break
                total, current, largest = _multiply(total, current, largest, scale)
                small, seen, at = scale, True, at + 1
            elif seen and key in _AND_WORDS and self._continues(at + 1, small):
                at += 1
            else:
                break
        return self._finish_number(place, at, total + current) if seen else None

    def _read_compound(self, place: int) -> Figure | None:
        """Read a number that a hyphen joins to a word: 45-year-old, six-game, 34th-minute, 14-процентный."""
        lang, text = self._vocabulary.lang, self._units[place].text
        head, _, rest = text.partition("-")
        whole = word_keys(text, lang)  # quatre-vingt-dix is a number, twenty-five two units
        if not rest[:1].isalpha() or len(whole) > 1 or whole[0] in self._vocabulary.numbers:
            return None
        if digit_value(whole[0]) is not None:
            return None  # 19-го, 1960-х: an ending, and no word
        keys = word_keys(head, lang)
        if not keys:
            return None
        value = digit_value(keys[0])
        if value is None:
            value = self._vocabulary.numbers.get(keys[0])
        if value is None or value <= 2 or len(keys) > 1:
            return None  # one-sided, two-faced, first-rate are words
        share = any(rest.lower().startswith(word) for word in _PERCENT_STEMS)
        return Figure(place, place + 1, ("number", round(float(value), 6), share))

    def _join_thousands(self, value: float, at: int) -> tuple[float, int]:
        """Return a number written in groups of three digits ("1 500"), and the unit after it."""
        units = self._units
        joined, place = value, at + 1
        size = len(units[at].key)
        if self._vocabulary.lang in ("en", "ar") or not units[at].key.isdigit() or size > 3 or value == 0:
            return value, place
        while (
            place < len(units)
            and len(units[place].text) == 3
            and units[place].text.isdigit()
            and units[place].start - units[place - 1].end == 1
            and self._text[units[place - 1].end : units[place].start]
            in ("", " ", "\u00a0", "\u202f", "\u2009")
        ):
            joined, place = joined * 1000 + float(units[place].key), place + 1
        return joined, place

    def _finish_number(self, first: int, last: int, value: float) -> Figure:
        units, vocabulary = self._units, self._vocabulary
        weak = last == first + 1 and units[first].key in ARTICLE_NUMBERS
        digits = units[first].key
        year = first + 1 == last and digits.isdigit() and len(digits) == 4 and 1900 <= value < 2100
        if last < len(units) and units[last].text in _ORDINAL_SIGNS:
            last += 1
        share = read_phrase(units, last, vocabulary.percent) or self._is_percent(last)
        if share:
            last += 0 if share is True else share
            return Figure(first, last, ("number", round(value, 6), True))
        half = vocabulary.clock.get(units[last].key) if last < len(units) and value in _HOURS else None
        if half is not None:
            meaning = ("number", round(value, 6), False, *((half,) if half else ()))
            return Figure(first, last + 1, meaning, dated=True)
        return Figure(first, last, ("number", round(value, 6), False), dated=year, weak=weak)

    def _is_percent(self, last: int) -> bool:
        """Tell whether a sign of per cent stands after the number whose last unit is before `last`."""
        return _PERCENT_SIGN.match(self._text, self._units[last - 1].end) is not None

    def _continues(self, place: int, small: float) -> bool:
        """Tell whether the word after "and" belongs to the same number ("two hundred and five")."""
        # English says "two hundred and five"; French and Spanish also join tens and units: "vingt et un".
        least = 100 if self._vocabulary.lang == "en" else 10
        if place >= len(self._units) or small < least:
            return False
        word = self._vocabulary.find(self._vocabulary.numbers, self._units[place].key)
        return word is not None and word < small

    def read_date(self, place: int) -> Figure | None:
        """Read a month, a weekday or a word relative to the day of speaking."""
        unit, vocabulary = self._units[place], self._vocabulary
        size = read_phrase(self._units, place, vocabulary.months)
        if size:
            key = " ".join(one.key for one in self._units[place : place + size])
            return Figure(place, place + size, ("month", vocabulary.months[key]), dated=True)
        month = vocabulary.find(vocabulary.months, unit.key)
        if month is not None and self._is_month(place) and (unit.key not in _FATHER or "آ" in unit.text):
            return Figure(place, place + 1, ("month", month), dated=True)
        weekday = vocabulary.find(vocabulary.weekdays, unit.key)
        if weekday is not None and (vocabulary.lang != "en" or unit.text[:1].isupper()):
            return Figure(place, place + 1, ("weekday", weekday), dated=True)
        day = vocabulary.find(vocabulary.days, unit.key)
        if day is not None:
            return Figure(place, place + 1, ("day", day), dated=True)
        return None

    def _is_month(self, place: int) -> bool:
        """Tell whether a word for a month is one: May or March have a capital or a number, Марте has none."""
        unit = self._units[place]
        near = [*self._units[max(0, place - 1) : place], *self._units[place + 1 : place + 2]]
        if any(one.key.isdigit() for one in near):
            return True
        capital = unit.text[:1].isupper()
        if is_common_word(unit.key, self._vocabulary):
            return capital and place > 0 and self._units[place - 1].key not in {"he", "she", "it", "they"}
        return not (capital and place > 0 and self._vocabulary.lang in ("ru", "uk", "fr", "es"))


def _multiply(total: float, current: float, largest: float, scale: float) -> tuple[float, float, float]:
    """Return the sum, the number under way and the largest scale after a scale word."""
    if scale == 100:
        return total, (current or 1) * 100, largest
    if largest and scale > largest:  # four thousand million
        return (total + current) * scale, 0.0, scale
    return total + (current or 1) * scale, 0.0, scale


def _size(value: float) -> float:
    if value >= 100:
        return 100
    return 10 if value >= 20 and value % 10 == 0 else 1


def _is_joined_ten(key: str, word: float, current: float, lang: str) -> bool:
    """Tell whether an Arabic ten follows its unit, joined by "and": خمسة وعشرون, five and twenty."""
    return lang == "ar" and key.startswith("و") and 20 <= word <= 90 and 1 <= current % 10 == current % 100


def _date_neighbours(figures: list[Figure], units: Sequence[Unit]) -> list[Figure]:
    """Return the figures, numbers beside a month marked as dates; a word may stand between: "the 5th of May"."""
    marked: list[Figure] = []
    for place, figure in enumerate(figures):
        near = figures[max(0, place - 1) : place] + figures[place + 1 : place + 2]
        dated = figure.dated or any(
            other.meaning[0] == "month" and _joins_month(figure, other, units) for other in near
        )
        marked.append(replace(figure, dated=dated, weak=figure.weak and not dated))
    return marked


def _joins_month(figure: Figure, month: Figure, units: Sequence[Unit]) -> bool:
    """Tell whether a figure belongs to a month beside it: not the 12 of "in March as 12 posts fell"."""
    first, last = min(figure.last, month.last), max(figure.first, month.first)
    if last - first != 1:
        return last == first
    kind, value, *_ = figure.meaning
    year = kind == "number" and isinstance(value, float) and 1000 <= value < 2100
    return kind != "number" or year or units[first].key in _MONTH_LINKS
