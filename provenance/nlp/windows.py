"""A long text in windows that a transformer can take: cut at paragraphs, else at full stops, else anywhere."""

from __future__ import annotations

import numpy as np

from provenance.nlp.encoding import EncodedText

SIZE = 254
"""Word pieces in a window; the two special ones come on top."""


def cut_windows(
    encoded: EncodedText, *, size: int = SIZE, start: int = 0, first_size: int = 0
) -> list[tuple[int, int]]:
    """Return ranges of words that tile the text from word `start` on, each of at most `size` word pieces.

    `first_size` bounds the first window instead, so that training meets other borders in each epoch. A single word
    of more pieces than `size` gets a window of its own and loses the rest of its pieces there.
    """
    windows = []
    limit = first_size or size
    count = len(encoded)
    while start < count:
        room = int(encoded.first[start]) + limit
        end = max(int(np.searchsorted(encoded.last, room, side="right")), start + 1)
        if end < count:
            end = _find_cut(encoded, start, end)
        windows.append((start, end))
        start, limit = end, size
    return windows


def _find_cut(encoded: EncodedText, start: int, end: int) -> int:
    """Return where to end a window that must end at word `end` at the latest: no earlier than at half of it."""
    half = start + (end - start) // 2
    at = int(np.searchsorted(encoded.breaks, end, side="right")) - 1
    if at >= 0 and int(encoded.breaks[at]) > half:
        return int(encoded.breaks[at])
    stops = np.flatnonzero(encoded.stops[half:end])
    return half + int(stops[-1]) + 1 if len(stops) else end
