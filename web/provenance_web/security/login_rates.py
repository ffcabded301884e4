"""How often a password may be tried: counted in the database, for all servers and over restarts."""

from __future__ import annotations

from datetime import datetime, timedelta

from provenance.services.access import AccessStore
from provenance_web.security.refusal import Refusal

WINDOW = timedelta(minutes=15)
MOST_PER_PAIR = 5
"""Failures for one name from one address."""
MOST_PER_ADDRESS = 20
MOST_PER_NAME = 50
"""From all addresses: high, so that a stranger cannot lock somebody out with five guesses."""


def check_rate(access: AccessStore, *, name: str, address: str, now: datetime) -> None:
    """Raise Refusal (429) when too many logins failed lately."""
    since = now - WINDOW
    counts = (
        (access.count_events("login_failed", since=since, account=name, address=address), MOST_PER_PAIR),
        (access.count_events("login_failed", since=since, address=address), MOST_PER_ADDRESS),
        (access.count_events("login_failed", since=since, account=name), MOST_PER_NAME),
    )
    if any(count >= most for count, most in counts):
        raise too_many()


def too_many() -> Refusal:
    """Return the refusal of a further try."""
    minutes = round(WINDOW.total_seconds() / 60)
    return Refusal(
        429,
        f"Too many logins failed: wait {minutes} minutes and try again.",
        headers={"Retry-After": str(minutes * 60)},
    )
