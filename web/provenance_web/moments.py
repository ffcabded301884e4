"""Moments in the reader's language, always in UTC and saying so once a page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache

from babel.dates import format_date, format_datetime, format_time
from markupsafe import Markup, escape

from provenance_web.language import translator_for


def in_language(language: str) -> Callable[..., Markup]:
    """Return the function that writes a moment as a `time` element in a language."""

    @lru_cache(maxsize=2_000)
    def when(moment: datetime | None, precision: str | None = None) -> Markup:
        """Write a moment; `precision` is "day", "second" or "time"; without it midnight UTC is taken for a day."""
        if moment is None:
            return escape(translator_for(language)("date unknown"))
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
        if precision == "day" or (precision is None and midnight):
            text = format_date(moment.date(), "d MMM y", locale=language)
        elif precision == "time":
            text = format_time(moment, "HH:mm", tzinfo=UTC, locale=language) + " UTC"
        else:
            comma = "،" if language == "ar" else ","
            text = format_datetime(moment, f"d MMM y{comma} HH:mm", tzinfo=UTC, locale=language)
        return Markup('<time datetime="{}">{}</time>').format(f"{moment:%Y-%m-%dT%H:%MZ}", text)

    return when
