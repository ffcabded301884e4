"""The labels of words: outside, or the beginning or inside of one of the three roles."""

from __future__ import annotations

ROLES = ("source", "cue", "content")
"""The field's names for what a tagger marks; our program calls the first one "mention"."""
LABELS = ("O", *(f"{place}-{role}" for role in ROLES for place in "BI"))

OUTSIDE = 0


def may_follow(before: int, label: int) -> bool:
    """Tell whether a label may stand behind another: the inside of a span only behind its own span."""
    return label == OUTSIDE or label % 2 == 1 or before in {label, label - 1}
