"""Read what a reviewer says the words of a quote are: places in the text, or the words themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from provenance.errors import InputError
from provenance.model import Quote
from provenance.text.graphemes import cuts_grapheme
from provenance.text.nearest import find_nearest

MOST_PARTS = 20
"""Parts that the words of one quote may be in."""
_HOW = (
    'content must be words as they stand in the text, or a list of parts: words or {"start": 10, "end": 42}'
)


def read_content(told: object, text: str, quote: Quote) -> list[dict[str, Any]]:
    """Return the parts of the words in text order, each with start, end and exact.

    Words are looked for where they stand nearest to the quote, or, for a further part, to the part before. Raises
    InputError for places that are not in the text, words that do not stand there, and parts that overlap.
    """
    parts: Sequence[object] = told if isinstance(told, list) else [told]
    if not 0 < len(parts) <= MOST_PARTS:
        raise InputError(f"{_HOW}; at most {MOST_PARTS} parts")
    made: list[dict[str, Any]] = []
    near = quote.start
    for part in parts:
        start, end = _find(part, text, near) if isinstance(part, str) else _read(part, text)
        if made and start < made[-1]["end"]:
            raise InputError("content: its parts must stand in the order of the text and not overlap")
        if any(cuts_grapheme(text, place) for place in (start, end)):
            raise InputError(f"content: {start}-{end} cuts a letter from its marks: move the end by one")
        if not any(char.isalnum() for char in text[start:end]):
            raise InputError(f"content: {start}-{end} has no words")
        made.append({"start": start, "end": end, "exact": text[start:end]})
        near = end
    return made


def _read(part: object, text: str) -> tuple[int, int]:
    if not isinstance(part, dict) or not part.keys() <= {"start", "end"}:
        raise InputError(_HOW)
    start, end = part.get("start"), part.get("end")
    if not (type(start) is int and type(end) is int and 0 <= start < end <= len(text)):
        raise InputError(
            f"content: start and end must be whole numbers with 0 <= start < end <= {len(text)}, the length of the text"
        )
    return start, end


def _find(words: str, text: str, near: int) -> tuple[int, int]:
    words = words.strip()
    start = find_nearest(text, words, near) if words else None
    if start is None:
        raise InputError(
            f"content: “{words[:60]}” does not stand in the text: copy the words as they stand there"
        )
    return start, start + len(words)
