"""Find where in an earlier text a later wording comes closest: semi-global edit distance on words, bit-parallel.

Myers, "A fast bit-vector algorithm for approximate string matching" (J. ACM 1999), with Hyyrö's formulation; Python's
long integers are the bit vectors, so time grows with the earlier text and memory with the later wording alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Window:
    """The half-open range of earlier words that costs least to turn into the later ones, and that cost."""

    start: int
    end: int
    cost: int


def find_window(earlier: Sequence[str], later: Sequence[str]) -> Window:
    """Return the window of `earlier` with the least Levenshtein distance to `later`; ends of `earlier` are free.

    Among equal windows the first wins, drawn as wide as it can be, so that an exchanged word at its edge stands
    beside the word that was there.
    """
    if not later:
        return Window(0, 0, 0)
    best, end = len(later), 0
    last = -2
    for place, cost in enumerate(_costs(earlier, later, free_start=True), start=1):
        if cost < best or (cost == best and last == place - 1 and end == last):
            best, end, last = cost, place, place
    if end == 0:
        return Window(0, 0, best)
    start = end
    backwards = list(reversed(earlier[max(0, end - 2 * len(later)) : end]))
    for length, cost in enumerate(_costs(backwards, list(reversed(later)), free_start=False), start=1):
        if cost == best:
            start = end - length
    return Window(start, end, best)


def _costs(text: Sequence[str], pattern: Sequence[str], *, free_start: bool) -> Iterator[int]:
    """Give, after each word of `text`, the distance between `pattern` and the best stretch that ends there.

    With `free_start` the stretch may begin anywhere, else it begins with the text.
    """
    size = len(pattern)
    mask, top = (1 << size) - 1, 1 << (size - 1)
    places: dict[str, int] = {}
    for bit, word in enumerate(pattern):
        places[word] = places.get(word, 0) | (1 << bit)
    up, down, cost = mask, 0, size
    carry = 0 if free_start else 1
    for word in text:
        same = places.get(word, 0)
        vertical = same | down
        horizontal = ((((same & up) + up) ^ up) | same) & mask
        plus = down | (mask & ~(horizontal | up))
        minus = up & horizontal
        if plus & top:
            cost += 1
        elif minus & top:
            cost -= 1
        plus = ((plus << 1) | carry) & mask
        minus = (minus << 1) & mask
        up = minus | (mask & ~(vertical | plus))
        down = plus & vertical
        yield cost
