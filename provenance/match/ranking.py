"""Which posting keys of a query are followed: one rule for the posting table and for the index in memory."""

from __future__ import annotations

from collections.abc import Mapping

DOCUMENT_FREQUENCY_CAP = 200
"""A key that stands in more passages of the archive than this is left out."""
RAREST_KEYS = 24
"""How many of a query's keys are followed, rarest first: more add time and hardly ever another passage."""


def rarest_keys(passages: Mapping[int, int]) -> list[int]:
    """Return the keys to follow, rarest first, ties by key; `passages` counts the passages each key stands in.

    Keys that stand in none, or in more than the cap, are left out.
    """
    known = sorted((count, key) for key, count in passages.items() if 0 < count <= DOCUMENT_FREQUENCY_CAP)
    return [key for _, key in known[:RAREST_KEYS]]
