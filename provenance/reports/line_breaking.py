"""Lines of words for pictures, which break no lines themselves: widths are estimated on the safe side."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from provenance.text.visible import shown

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_BLANK = 0.36
_NARROW = frozenset("iljtfrI.,:;'’‘|!()[]- ")
_WIDE = frozenset("mwMW—…%@")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one kind on a line: `css` names the kind; `isolate` keeps their direction to themselves.

    A `whole` run is not broken where it has a blank.
    """

    text: str
    css: str = ""
    isolate: bool = False
    whole: bool = False

    @property
    def written(self) -> str:
        """The text as it goes into the picture."""
        return f"{FIRST_STRONG_ISOLATE}{self.text}{POP_ISOLATE}" if self.isolate else self.text


Line = tuple[Run, ...]


def advance(text: str) -> float:
    """Return about how wide a text is, in units of its font size; rather too wide than too narrow."""
    return sum(map(_char_advance, text))


def _char_advance(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if char in _NARROW:
        return 0.36
    if char in _WIDE or char.isupper():
        return 1.0 if char in _WIDE else 0.72
    if unicodedata.east_asian_width(char) in "WF":
        return 1.05
    return 0.58


def break_lines(runs: Iterable[Run], width: float) -> list[Line]:
    """Return the words of the runs in lines no wider than `width` font sizes; a longer word is cut where it must."""
    lines: list[list[Run]] = [[]]
    used, blank = 0.0, False
    for run in runs:
        text = shown(run.text)
        words = [text.strip()] if run.whole and advance(text) <= width else text.split()
        words = [piece for word in words for piece in _pieces(word, width)]
        blank = blank or text[:1].isspace()
        for word in words:
            size = advance(word) + (_BLANK if blank else 0.0)
            if lines[-1] and used + size > width:
                lines.append([])
                used, blank = 0.0, False
            _append(lines[-1], Run(word, run.css, run.isolate), blank=blank and bool(lines[-1]))
            used += size
            blank = True
        blank = text[-1:].isspace() if words else blank or text.isspace()
    return [tuple(line) for line in lines if line]


def _append(line: list[Run], run: Run, *, blank: bool) -> None:
    """Put a word on a line: into the run before it when that is of its kind; a blank between two kinds is neither's."""
    last = line[-1] if line else None
    if last is not None and (last.css, last.isolate) == (run.css, run.isolate):
        line[-1] = Run(f"{last.text}{' ' if blank else ''}{run.text}", last.css, last.isolate)
        return
    if blank:
        line.append(Run(" "))
    line.append(run)


def _pieces(word: str, width: float) -> list[str]:
    pieces, start, used = [], 0, 0.0
    for place, char in enumerate(word):
        size = _char_advance(char)
        if used + size > width and place > start:
            pieces.append(word[start:place])
            start, used = place, 0.0
        used += size
    return [*pieces, word[start:]]


def shortened_line(text: str, width: float) -> str:
    """Return a text on one line no wider than `width` font sizes, with … where it was cut."""
    flat = " ".join(shown(text).split())
    if advance(flat) <= width:
        return flat
    kept, used = 0, advance("…")
    while kept < len(flat) and used + _char_advance(flat[kept]) <= width:
        used += _char_advance(flat[kept])
        kept += 1
    return flat[:kept].rstrip() + "…"


_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter of a text is written from the right, as `dir="auto"` decides it."""
    for char in text:
        if char.isalpha():
            return bool(_RIGHT_TO_LEFT.match(char))
    return False
