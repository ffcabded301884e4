"""What whole sentences add to likeness: translations are of like length, and neighbours show who is merely popular.

Only for texts that are not trimmed. A report that carries half of a sentence would be punished for it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

LENGTH_WEIGHT = 0.35
"""Loss for each unit of |ln(length ratio)|, beside the ratio usual for the two texts as a whole."""
NEIGHBOURS = 4
_FLOOR = 0.1
"""Keeps the margin from blowing up where a text has next to no neighbours."""


def weigh_whole_sentences(
    likeness: Sequence[dict[int, float]], *, later_lengths: Sequence[int], earlier_lengths: Sequence[int]
) -> list[dict[int, float]]:
    """Return likenesses (0-1) after a length prior and a ratio margin over neighbours on both sides.

    The margin follows Artetxe and Schwenk (2019), scaled so that a pair without rivals keeps its likeness.
    """
    usual = (sum(later_lengths) + 1) / (sum(earlier_lengths) + 1)
    priced = [
        {
            number: value
            * math.exp(
                -LENGTH_WEIGHT
                * abs(math.log((later_lengths[at] + 1) / (earlier_lengths[number] + 1) / usual))
            )
            for number, value in row.items()
        }
        for at, row in enumerate(likeness)
    ]
    columns: dict[int, list[float]] = defaultdict(list)
    for row in priced:
        for number, value in row.items():
            columns[number].append(value)
    around = {number: sorted(values, reverse=True)[:NEIGHBOURS] for number, values in columns.items()}
    weighed = []
    for row in priced:
        near = sorted(row.values(), reverse=True)[:NEIGHBOURS]
        weighed.append(
            {number: value * _margin(value, near, around[number]) for number, value in row.items()}
        )
    return weighed


def _margin(value: float, near: Sequence[float], around: Sequence[float]) -> float:
    """Return 1 where nobody else comes near, less where the pair's rivals are as alike as it is."""
    rivals = (sum(near) + sum(around) - 2 * value) / max(1, len(near) + len(around) - 2)
    return (value + _FLOOR) / (value + _FLOOR + max(0.0, rivals))
