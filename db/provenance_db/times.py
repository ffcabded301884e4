"""Times as they are stored: UTC text of one width, which sorts by time and which a person can read."""

from __future__ import annotations

from datetime import UTC, datetime

from provenance.errors import InputError


def to_stored(moment: datetime | None, *, place: str) -> str | None:
    """Return `2022-01-31T09:05:00.000000Z` for a moment; raises InputError for one without time zone."""
    if moment is None:
        return None
    if moment.utcoffset() is None:
        raise InputError(f"{place}: the time {moment.isoformat()} has no zone: give it in UTC")
    return moment.astimezone(UTC).strftime("%Y").zfill(4) + moment.astimezone(UTC).strftime(
        "-%m-%dT%H:%M:%S.%fZ"
    )


def from_stored(stored: str | None) -> datetime | None:
    """Return the moment that `to_stored` wrote."""
    return None if stored is None else datetime.fromisoformat(stored)
