"""Paragraphs of a text, hard-wrapped or not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from provenance.text.characters import BLANKS, COMBINING, LINE_ENDS

_LINES = re.compile(rf"[^{LINE_ENDS}]+")
_BLANK_LINE = re.compile(rf"[{LINE_ENDS}][{BLANKS}{LINE_ENDS}]*[{LINE_ENDS}]")
_FIRST_WORD = re.compile(rf"[^ \t{LINE_ENDS}]*")
_OPENS_ITEM = re.compile(r"(?:[-*•–]|\d{1,3}[.)])\s|[#>|]|\\#")
"""A list item, heading, block quotation or table row starts anew even in wrapped text."""
_EXTENDING = re.compile(rf"[{COMBINING}\u200c\u200d\ufe00-\ufe0f]")
_SENTENCE_END = re.compile(r"[.!?؟…:;][\"'”’»)\]]*\Z")

_NARROWEST, _WIDEST = 40, 100
"""Columns between which text is wrapped by machines; news paragraphs are longer, verses and lists shorter."""
_SLACK = 4
"""Columns by which a full line may miss the width: double blanks and characters that print nothing."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: where it begins in the text, and the range of what is written on it."""

    begin: int
    start: int
    end: int

    @property
    def width(self) -> int:
        return self.end - self.begin


def split_paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the ranges of the paragraphs of `text`, without the blanks around them.

    In hard-wrapped text (about 72 columns) a paragraph runs to the blank line and the newlines inside it are soft,
    except after a line that had room for the next word. In other text each newline ends a paragraph.
    """
    lines = _find_lines(text)
    width = _measure_width(text, lines)
    if width is None:
        return [(line.start, line.end) for line in lines]
    paragraphs: list[tuple[int, int]] = []
    before: _Line | None = None
    for line in lines:
        if before is not None and _follows(text, before, line) and _is_full(text, before, line, width):
            paragraphs[-1] = (paragraphs[-1][0], line.end)
        else:
            paragraphs.append((line.start, line.end))
        before = line
    return paragraphs


def detect_wrap(text: str) -> int | None:
    """Return the width in columns at which `text` is hard-wrapped, or None when it is not."""
    return _measure_width(text, _find_lines(text))


def _find_lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    for match in _LINES.finditer(text):
        exact = match.group()
        if exact.isspace():
            continue
        begin = match.start()
        start = begin + len(exact) - len(exact.lstrip())
        while start > begin and _EXTENDING.match(text, start):
            start -= 1  # a mark on a blank forms one grapheme with it
        lines.append(_Line(begin, start, begin + len(exact.rstrip())))
    return lines


def _follows(text: str, before: _Line, line: _Line) -> bool:
    """Tell whether `line` may go on with the paragraph of `before`: no blank line between, and no new item."""
    return not _BLANK_LINE.search(text, before.end, line.start) and not _OPENS_ITEM.match(text, line.start)


def _is_full(text: str, before: _Line, line: _Line, width: int) -> bool:
    """Tell whether `before` had no room for the first word of `line`."""
    word = _FIRST_WORD.match(text, line.start, line.start + width)
    length = len(word.group()) if word else 0
    return before.width + 1 + length > width - _SLACK


def _measure_width(text: str, lines: list[_Line]) -> int | None:
    """Return the wrap width, found on lines that another line follows directly; None when nothing shows one."""
    broken = [pair for pair in pairwise(lines) if _follows(text, *pair)]
    if len(broken) < 2:
        return None
    widths = sorted(before.width for before, _ in broken)
    # Addresses of web pages overrun the width: where they do, the next rank down tells it.
    for rank in (1.0,) if len(widths) <= 20 else (0.95, 0.8):
        width = widths[min(int(len(widths) * rank), len(widths) - 1)]
        if _NARROWEST <= width <= _WIDEST and _is_wrapped(text, broken, width):
            return width
    return None


def _is_wrapped(text: str, broken: list[tuple[_Line, _Line]], width: int) -> bool:
    """Tell whether most breaks are forced by `width` and most fall inside a sentence: verses and lists do neither."""
    full = sum(_is_full(text, before, line, width) for before, line in broken)
    inside = sum(
        _SENTENCE_END.search(text, max(before.start, before.end - 4), before.end) is None
        for before, _ in broken
    )
    return full >= 0.6 * len(broken) and inside >= 0.5 * len(broken)
