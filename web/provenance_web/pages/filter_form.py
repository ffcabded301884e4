"""The queue's filter as a query string, both ways."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import get_args
from urllib.parse import parse_qsl, urlencode

from provenance.model import SEVERITIES, ChangeClass
from provenance.model.review import ITEM_STATES, REVIEW_RULES
from provenance.services.review.views import QueueFilter

Pairs = Sequence[tuple[str, str]]


def read_filter(pairs: Pairs) -> QueueFilter:
    """Return the filter that a query means; what it cannot mean (an unknown rule, no date) narrows nothing."""
    last = {key: value.strip() for key, value in pairs}
    severity, change = last.get("severity", ""), last.get("change_class", "")
    return QueueFilter(
        rules=tuple(rule for rule in REVIEW_RULES if ("rules", rule) in pairs),
        states=tuple(state for state in ITEM_STATES if ("states", state) in pairs),
        speaker=last.get("speaker") or None,
        outlet=last.get("outlet") or None,
        lang=last.get("lang") or None,
        change_class=change if change in get_args(ChangeClass) else None,
        severity=severity if severity in SEVERITIES else None,
        since=_day(last.get("since", "")),
        document=last.get("document") or None,
        text=last.get("text") or None,
        unclaimed_by_others=last.get("unclaimed_by_others") == "1",
    )


def read_query(query: str) -> QueueFilter:
    """Return the filter of a query string that a form sent back."""
    return read_filter(parse_qsl(query, errors="replace"))


def filter_pairs(chosen: QueueFilter) -> list[tuple[str, str]]:
    """Return a filter as the pairs of a query, without what narrows nothing."""
    pairs: list[tuple[str, str]] = [("rules", rule) for rule in chosen.rules]
    pairs += [("states", state) for state in chosen.states]
    for name in ("speaker", "outlet", "lang", "change_class", "severity", "document", "text"):
        value = getattr(chosen, name)
        if value:
            pairs.append((name, value))
    if chosen.since:
        pairs.append(("since", f"{chosen.since:%Y-%m-%d}"))
    if chosen.unclaimed_by_others:
        pairs.append(("unclaimed_by_others", "1"))
    return pairs


def filter_query(chosen: QueueFilter) -> str:
    """Return a filter as a query string."""
    return urlencode(filter_pairs(chosen), errors="replace")


def _day(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return None
