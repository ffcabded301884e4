"""Publication dates as files and pages write them; what could be two days is refused, never guessed."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Literal

from provenance.errors import DateError
from provenance.importers.month_names import MONTH_NAMES

Precision = Literal["day", "second"]

_REMEDY = "write it as YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss+02:00 with a time"
_ISO = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2}|\d{8})"
    r"(?:[T ](?P<clock>\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?)"
    r"[ ]?(?P<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_NUMBERS_ONLY = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4})")
_RFC_2822 = re.compile(r"(?:[a-z]{3},\s*)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d{1,2}:\d{2}", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?\s*(?P<half>[ap]\.?m\b\.?)?"
    r"\s*(?P<zone>[+-]\d{2}:?\d{2}|(?:z|utc|[a-z]{2,3}t)\b)?"
)
_WORDS = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|-?го|-?е|º|°)(?!\w)")
_ZONES = {
    "z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "est": "-05:00", "edt": "-04:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "cet": "+01:00", "cest": "+02:00",
    "eet": "+02:00", "eest": "+03:00",
}  # fmt: skip # CST, IST and BST are left out: each names several zones
_LONGEST = 100  # longer than any date with weekday, time and zone: a whole paragraph is no date


def parse_published(value: str) -> tuple[datetime, Precision]:
    """Return the time that `value` names, in UTC, and whether it is known to the day or to the second.

    Reads ISO 8601, RFC 2822, year-first numbers, and day, month name and year in any order in Arabic
    (Gregorian and Levantine months), English, French, German, Russian, Spanish and Ukrainian. A time without
    a zone is taken as UTC. A date without a time is midnight UTC of that day. Raises DateError for anything
    else, also for 03/04/2024, which is two different days in two countries, and for a zone it does not know.
    """
    text = _fold(value)
    if not text:
        raise DateError(f"the date is empty: {_REMEDY}, or leave it out")
    if len(text) > _LONGEST:
        raise DateError(f"cannot read the date {text[:40]!r}…: it is {len(text)} characters long; {_REMEDY}")
    try:
        found = _read_iso(text) or _read_numbers(text, value) or _read_rfc_2822(text) or _read_named(text)
    except (ValueError, OverflowError) as error:
        raise DateError(f"no such date as {value.strip()!r} ({error}): {_REMEDY}") from error
    if found is None:
        raise DateError(f"cannot read the date {value.strip()!r}: {_REMEDY}")
    return found


def _fold(value: str) -> str:
    """Return the date with ASCII digits, lower case, no Arabic vowel marks and one blank between words."""
    text = "".join(
        str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char for char in value
    )
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(
        " " if unicodedata.category(char) in ("Zs", "Cc") else char
        for char in text
        if unicodedata.category(char) not in ("Mn", "Cf")
    )
    return " ".join(text.replace("،", ",").split())


def _read_iso(text: str) -> tuple[datetime, Precision] | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    clock, zone = match["clock"], match["zone"]
    if clock is None:
        return _whole_day(date.fromisoformat(match["day"]))
    if zone and zone.lower() in ("z", "utc", "gmt"):
        zone = "+00:00"
    # 3.11's fromisoformat wants basic or extended form throughout, files mix them
    digits = clock.replace(":", "").replace(",", ".")
    hour_minute_second = ":".join(filter(None, (digits[:2], digits[2:4], digits[4:6]))) + digits[6:]
    moment = datetime.fromisoformat(
        f"{date.fromisoformat(match['day'])}T{hour_minute_second}{zone or '+00:00'}"
    )
    return moment.astimezone(UTC), "second"


def _read_numbers(text: str, value: str) -> tuple[datetime, Precision] | None:
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        year, month, day = map(int, match.groups())
        return _whole_day(date(year, month, day))
    match = _NUMBERS_ONLY.fullmatch(text)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if first <= 12 and second <= 12 and first != second:
        raise DateError(
            f"the date {value.strip()!r} is ambiguous: {date(year, second, first)} where the day comes first,"
            f" {date(year, first, second)} where the month does; {_REMEDY}"
        )
    day, month = (first, second) if second <= 12 else (second, first)
    return _whole_day(date(year, month, day))


def _read_rfc_2822(text: str) -> tuple[datetime, Precision] | None:
    if not _RFC_2822.match(text):
        return None
    zone = text.rsplit(" ", 1)[-1]
    if zone.isalpha():
        text = text.removesuffix(zone) + _offset_of(zone).replace(":", "")
    moment = parsedate_to_datetime(text)
    return (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)), "second"


def _offset_of(zone: str | None) -> str:
    if zone is None:
        return "+00:00"
    if zone[0] in "+-":
        return zone
    if zone not in _ZONES:
        raise ValueError(f"the time zone {zone.upper()} is not known or names several")
    return _ZONES[zone]


def _read_named(text: str) -> tuple[datetime, Precision] | None:
    """Read a day, a month's name and a year of four digits, in any order, with or without a time."""
    clock = _CLOCK.search(text)
    rest = _ORDINAL.sub("", text if clock is None else text[: clock.start()] + " " + text[clock.end() :])
    months, leftover = _find_months(_WORDS.findall(rest))
    numbers = [word for word in leftover if word.isdecimal()]
    years = [int(number) for number in numbers if len(number) == 4]
    days = [int(number) for number in numbers if len(number) <= 2]
    if len(months) != 1 or len(years) != 1 or len(days) != 1 or len(numbers) != 2:
        return None
    day = date(years[0], months.pop(), days[0])
    return _whole_day(day) if clock is None else (_at_clock(day, clock), "second")


def _find_months(words: list[str]) -> tuple[set[int], list[str]]:
    """Return the months named and the words left over; a name of two words wins over one of one."""
    table = _months_by_name()
    months: set[int] = set()
    leftover: list[str] = []
    index = 0
    while index < len(words):
        pair = " ".join(words[index : index + 2])
        if pair in table:
            months.add(table[pair])
            index += 2
            continue
        if words[index] in table:
            months.add(table[words[index]])
        else:
            leftover.append(words[index])
        index += 1
    return months, leftover


@cache
def _months_by_name() -> dict[str, int]:
    return {_fold(name): month for month, names in enumerate(MONTH_NAMES, start=1) for name in names}


def _at_clock(day: date, clock: re.Match[str]) -> datetime:
    hour = int(clock["hour"])
    if clock["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(f"{clock[0].strip()} is no time of a twelve-hour clock")
        hour = hour % 12 + (12 if clock["half"].startswith("p") else 0)
    offset = _offset_of(clock["zone"])
    moment = datetime.fromisoformat(f"{day}T{hour:02d}:{clock['minute']}:{clock['second'] or '00'}{offset}")
    return moment.astimezone(UTC)


def _whole_day(day: date) -> tuple[datetime, Precision]:
    return datetime(day.year, day.month, day.day, tzinfo=UTC), "day"
