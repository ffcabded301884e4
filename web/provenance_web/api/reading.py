"""What a request of the API asks for: paging, dates, conditions."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

from fastapi import Query

from provenance.importers.dates import parse_published

Offset = Annotated[int, Query(ge=0, le=10_000_000, description="How many to pass over.")]
Limit = Annotated[int, Query(ge=1, le=500, description="At most so many.")]
Day = Annotated[
    str | None,
    Query(max_length=40, description="A date or time; a day alone counts whole.", examples=["2024-03-14"]),
]
Name = Annotated[str | None, Query(max_length=400)]
Words = Annotated[str | None, Query(max_length=2_000)]


def read_since(given: str | None) -> datetime | None:
    """Return the first moment of what was given; raises DateError for what is no date."""
    return None if given is None else parse_published(given)[0]


def read_until(given: str | None) -> datetime | None:
    """Return the last moment of what was given; raises DateError for what is no date."""
    if given is None:
        return None
    moment, precision = parse_published(given)
    return moment + timedelta(days=1) - timedelta(seconds=1) if precision == "day" else moment
