"""Dates are read in seven languages, and refused where two readings are possible."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import DateError
from provenance.importers.dates import parse_published


@pytest.mark.parametrize(
    "value",
    [
        "2021-12-30",
        " 2021-12-30\n",
        "20211230",
        "2021/12/30",
        "2021.12.30",
        "30/12/2021",
        "12/30/2021",
        "30.12.2021",
        "30 December 2021",
        "December 30, 2021",
        "Thursday, 30th December 2021",
        "Dec. 30, 2021",
        "30 ديسمبر 2021",
        "٣٠ ديسمبر ٢٠٢١",
        "الخميس، ٣٠ ديسمبر/كانون الأول ٢٠٢١",
        "30 كانون الأول 2021",
        "30 كانونُ الأوّل 2021",
        "30 декабря 2021 г.",
        "30 дек 2021",
        "30 грудня 2021 року",
        "30 décembre 2021",
        "30 DÉCEMBRE 2021",
        "le jeudi 30 de\u0301cembre 2021",
        "30. Dezember 2021",
        "30 de diciembre de 2021",
        "2021 December 30",
        "30\u00a0December\u00a02021",
        "۳۰ ديسمبر ۲۰۲۱",
    ],
)
def test_a_day_is_read_in_every_way_it_is_written(value: str) -> None:
    """A date without a time is midnight UTC, known to the day."""
    assert parse_published(value) == (datetime(2021, 12, 30, tzinfo=UTC), "day")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("5 كانون الثاني 2024", (2024, 1, 5)),
        ("12 أيار 2024", (2024, 5, 12)),
        ("12 ايار 2024", (2024, 5, 12)),
        ("1er mars 2024", (2024, 3, 1)),
        ("2 آب 2024", (2024, 8, 2)),
        ("7 تشرين الثاني 2023", (2023, 11, 7)),
        ("7 تشرين الأول 2023", (2023, 10, 7)),
        ("4 мая 2022", (2022, 5, 4)),
        ("4 травня 2022", (2022, 5, 4)),
        ("3. März 2022", (2022, 3, 3)),
        ("04/04/2024", (2024, 4, 4)),
        ("29 février 2024", (2024, 2, 29)),
        ("14 août 2024", (2024, 8, 14)),
    ],
)
def test_months_have_their_local_names(value: str, expected: tuple[int, int, int]) -> None:
    """Levantine, Maghrebi and accented month names give the right day."""
    assert parse_published(value) == (datetime(*expected, tzinfo=UTC), "day")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021-01-20 19:06:00-05:00", "2021-01-21T00:06:00"),
        ("2021-01-20T19:06:00Z", "2021-01-20T19:06:00"),
        ("2021-01-20T19:06Z", "2021-01-20T19:06:00"),
        ("2021-01-20T19:06:00+0530", "2021-01-20T13:36:00"),
        ("2021-01-20T19:06:00+05", "2021-01-20T14:06:00"),
        ("20210120T190600Z", "2021-01-20T19:06:00"),
        ("2021-01-20 19:06:00 UTC", "2021-01-20T19:06:00"),
        ("2021-01-20T19:06:00", "2021-01-20T19:06:00"),
        ("Wed, 20 Jan 2021 19:06:00 -0500", "2021-01-21T00:06:00"),
        ("Wed, 20 Jan 2021 19:06:00 GMT", "2021-01-20T19:06:00"),
        ("20 January 2021, 7:06 p.m.", "2021-01-20T19:06:00"),
        ("Wed, 20 Jan 2021 19:06:00 EST", "2021-01-21T00:06:00"),
        ("January 20, 2021 7:06 P.M. EST", "2021-01-21T00:06:00"),
        ("January 20, 2021 12:06 AM", "2021-01-20T00:06:00"),
        ("20 января 2021, 19:06", "2021-01-20T19:06:00"),
        ("20 يناير 2021 19:06 GMT", "2021-01-20T19:06:00"),
        ("20 janvier 2021 19:06 +0100", "2021-01-20T18:06:00"),
    ],
)
def test_a_time_is_brought_to_utc(value: str, expected: str) -> None:
    """A time is given in UTC and known to the second; without a zone it counts as UTC."""
    assert parse_published(value) == (datetime.fromisoformat(expected).replace(tzinfo=UTC), "second")


def test_fractions_of_a_second_are_kept() -> None:
    """A time with milliseconds or nanoseconds is read, as news sites write them."""
    assert parse_published("2021-01-20T19:06:00.250Z")[0].microsecond == 250_000
    assert parse_published("2021-01-20T19:06:00,123456789+00:00")[0].microsecond == 123_456


@pytest.mark.parametrize("value", ["03/04/2024", "3.4.2024", "03-04-2024", "٠٣/٠٤/٢٠٢٤"])
def test_an_ambiguous_date_is_refused_with_both_readings(value: str) -> None:
    """03/04 is March in one country and April in another: the error shows both and the remedy."""
    with pytest.raises(DateError, match=r"ambiguous: 2024-04-03 .* 2024-03-04 .* write it as"):
        parse_published(value)


@pytest.mark.parametrize(
    "value",
    [
        "", "   ", "yesterday", "2021", "December 2021", "30 December", "2021-13-01", "31 February 2021",
        "2021-01-20T25:00:00Z", "30 December 21", "30 December 2021 or 2 January 2022", "3 رمضان 1445",
        "0000-01-01", "99/99/2021", "30 May June 2021", "20 January 2021, 19:06 p.m.", "1611187560",
        "x" * 5000, "20 Jan 2021 19:06 IST", "Wed, 20 Jan 2021 19:06:00 BST",
        "0001-01-01T00:00:00+14:00", "20 Jan 2021 99:06",
    ],
)  # fmt: skip
def test_what_is_no_certain_date_is_refused_with_a_remedy(value: str) -> None:
    """Relative, partial, impossible and Hijri dates are errors that say how to write a date."""
    with pytest.raises(DateError, match="write it as YYYY-MM-DD"):
        parse_published(value)


@given(st.text(max_size=40))
def test_any_text_gives_a_time_or_a_date_error(value: str) -> None:
    """No text whatever raises anything else than DateError."""
    try:
        moment, precision = parse_published(value)
    except DateError:
        return
    assert moment.tzinfo is UTC
    assert precision in ("day", "second")


@given(st.datetimes(datetime(1900, 1, 2), datetime(2100, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_iso_times_round_trip(moment: datetime, minutes: int) -> None:
    """What isoformat writes, with any zone, is read as the same instant."""
    aware = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert parse_published(aware.isoformat())[0] == aware
