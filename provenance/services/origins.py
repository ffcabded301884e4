"""Which links lead to the place where a wording begins: computed when asked, because an original may arrive late."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from provenance.model import Link, LinkEnd

MOST_APART = 0.5
"""Share of the shorter of two spans that must overlap for one to carry the other's wording on."""


def same_place(one: LinkEnd, other: LinkEnd) -> bool:
    """Tell whether two ends stand in one version and overlap in at least half of the shorter."""
    if (one.document, one.sha256) != (other.document, other.sha256):
        return False
    shared = min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
    shorter = min(one.span.end - one.span.start, other.span.end - other.span.start)
    return shared > 0 and shared >= MOST_APART * shorter


def mark_origins(links: Iterable[Link]) -> frozenset[str]:
    """Return the ids of the links whose earlier end has no link to anything earlier still."""
    known = tuple(links)
    later_ends: defaultdict[str, list[LinkEnd]] = defaultdict(list)
    for link in known:
        later_ends[link.later.document].append(link.later)
    return frozenset(
        link.id
        for link in known
        if not any(same_place(link.earlier, end) for end in later_ends[link.earlier.document])
    )
