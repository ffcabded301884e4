"""Find words in a text where they stand nearest to a place: in another version they may stand elsewhere."""

from __future__ import annotations


def find_nearest(text: str, words: str, near: int) -> int | None:
    """Return the offset at which `words` stand nearest to the offset `near`, of two as near the first, or None."""
    after, before = text.find(words, near), text.rfind(words, 0, near + len(words))
    found = [place for place in (before, after) if place >= 0]
    return min(found, key=lambda place: abs(place - near), default=None)
