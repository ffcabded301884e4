"""Paragraphs of a text, hard-wrapped or not."""

from __future__ import annotations

import re
from itertools import pairwise

from provenance.text.characters import BLANKS, COMBINING, LINE_ENDS

_LINES = re.compile(rf"[^{LINE_ENDS}]*[^{LINE_ENDS}\s][^{LINE_ENDS}]*")
_BLANK_LINE = re.compile(rf"[{LINE_ENDS}][{BLANKS}{LINE_ENDS}]*[{LINE_ENDS}]")
_FIRST_WORD = re.compile(rf"[^ \t{LINE_ENDS}]*")
_OPENS_ITEM = re.compile(r"(?:[-*•–]|\d{1,3}[.)])\s|[#>|]|\\#")
"""A list item, heading, block quotation or table row starts anew even in wrapped text."""
_EXTENDING = re.compile(rf"[{COMBINING}\u200c\u200d\ufe00-\ufe0f]")

_NARROWEST, _WIDEST = 40, 100
"""Columns between which text is wrapped by machines; news paragraphs are longer, verses and lists shorter."""
_SLACK = 4
"""Columns by which a full line may miss the width: double blanks and characters that print nothing."""


def split_paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the ranges of the paragraphs of `text`, without the blanks around them.

    In hard-wrapped text (about 72 columns) a paragraph runs to the blank line and the newlines inside it are soft,
    except after a line that had room for the next word. In other text each newline ends a paragraph.
    """
    lines = _find_lines(text)
    width = _measure_width(text, lines)
    if width is None:
        return lines
    paragraphs: list[tuple[int, int]] = []
    for start, end in lines:
        if paragraphs and _is_soft(text, paragraphs[-1], start, width):
            paragraphs[-1] = (paragraphs[-1][0], end)
        else:
            paragraphs.append((start, end))
    return paragraphs


def detect_wrap(text: str) -> int | None:
    """Return the width in columns at which `text` is hard-wrapped, or None when it is not."""
    return _measure_width(text, _find_lines(text))


def _find_lines(text: str) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    for match in _LINES.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        while start > match.start() and _EXTENDING.match(text, start):
            start -= 1  # a mark on a blank forms one grapheme with it
        lines.append((start, match.start() + len(line.rstrip())))
    return lines


def _is_soft(text: str, paragraph: tuple[int, int], start: int, width: int) -> bool:
    """Tell whether the break between `paragraph` and the line at `start` was made by wrapping."""
    gap = text[paragraph[1] : start]
    if _BLANK_LINE.search(gap) or _OPENS_ITEM.match(text, start):
        return False
    return _is_full(text, paragraph[1], start, width)


def _is_full(text: str, end: int, start: int, width: int) -> bool:
    """Tell whether the line that ends at `end` had no room for the word at `start`."""
    begin = text.rfind("\n", 0, end) + 1
    word = _FIRST_WORD.match(text, start)
    length = min(len(word.group()), width) if word else 0
    return end - begin + 1 + length > width - _SLACK


def _measure_width(text: str, lines: list[tuple[int, int]]) -> int | None:
    """Return the wrap width, found on lines that another line follows directly; None when nothing shows one."""
    broken = [
        (end, start)
        for (_, end), (start, _) in pairwise(lines)
        if not _BLANK_LINE.search(text[end:start]) and not _OPENS_ITEM.match(text, start)
    ]
    if len(broken) < 2:
        return None
    lengths = sorted(end - text.rfind("\n", 0, end) - 1 for end, _ in broken)
    width = lengths[int(len(lengths) * 0.95)] if len(lengths) > 20 else lengths[-1]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = sum(_is_full(text, end, start, width) for end, start in broken)
    inside = sum(not _ends_sentence(text, end) for end, _ in broken)
    # Most breaks must be forced by the width, and most must fall inside a sentence: verses and lists do neither.
    return width if full >= 0.6 * len(broken) and inside >= 0.5 * len(broken) else None


def _ends_sentence(text: str, end: int) -> bool:
    return text[end - 1] in ".!?؟…:;" or text[max(0, end - 2) : end] in {
        ".”",
        ".’",
        '."',
        "?”",
        "!”",
        ".»",
    }
