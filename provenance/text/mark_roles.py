"""What each quotation mark may be, judged by its neighbours: opening, closing, or an apostrophe."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from provenance.text.characters import CORNER_MARKS, INVISIBLE, QUOTATION_MARKS

Family = Literal["double", "guillemet", "angle", "single", "corner"]
Role = Literal["open", "close", "none"]
OPEN: Role = "open"
CLOSE: Role = "close"
NONE: Role = "none"

_MARKS = re.compile(rf"'''?|``|‘‘|’’|[{re.escape(QUOTATION_MARKS)}]")
_SKIPPED = set("*_\\\u2060\ufeff\u200b") | {chr(code) for code in range(0x200E, 0x2010)}
_SKIPPED |= {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
_SKIPPED |= set(QUOTATION_MARKS)
"""Markdown's signs, what prints nothing, and other marks: the neighbour that counts is behind them."""
_REACH = 12
"""How many of them are looked behind, so that a run of marks costs linear time."""
_BEFORE_OPENING = set("([{<-–—―/=:؛،,|")
_AFTER_CLOSING = set(".,;:!?؟،؛…)]}>-–—―/|")
_STOPS = set(".,;:!?؟،؛")
_ELIDED = re.compile(
    r"(?i)(?:t(?:is|was|were|will|would|il)|em|cause|cuz|bout|round|n|til|cos|nother|tude|fraid|\d0s|\d\d)"
    rf"(?![^\W_])[{INVISIBLE}]*"
)
"""What stands behind an apostrophe at the head of a word: 'tis, 'em, '90s."""
_ELIDING = re.compile(r"(?i)(?<![^\W_])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$")
_INCHES = re.compile(r"\d['′’]\s?\d{1,2}$")
_FAMILY: dict[str, Family] = {
    **dict.fromkeys('"“”„‟″＂〝〞', "double"),
    "''": "double",
    "'''": "double",
    "``": "double",
    "‘‘": "double",
    "’’": "double",
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys("'‘’‚‛`´′", "single"),
    **dict.fromkeys(CORNER_MARKS, "corner"),
}
_OPENING_SHAPES = set("“„‟«‹‘‚‛「『〝") | {"``", "‘‘"}
_CLOSING_SHAPES = set("”»›’」』〞") | {"’’"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark with what its neighbours allow.

    `flank` is "open" when it leans on what follows, "close" when it leans on what comes before, "both" inside a
    word, "free" between blanks. `last` tells that nothing comes after it in the paragraph.
    """

    start: int
    exact: str
    family: Family
    flank: Literal["open", "close", "both", "free"]
    last: bool = False

    def role_among(self, open_ones: int, innermost: Mark | None) -> Role:
        """Return what this mark does where `open_ones` marks of its family are open."""
        if self.family == "corner":
            return OPEN if self.exact in _OPENING_SHAPES else CLOSE
        if self.last:
            return CLOSE
        if self.family == "single":
            return self._single_role(open_ones)
        if self.exact in _OPENING_SHAPES:
            return self._opening_shape_role(open_ones, innermost)
        if self.exact in _CLOSING_SHAPES:
            return self._closing_shape_role(open_ones)
        return self._straight_role(open_ones)

    def _straight_role(self, open_ones: int) -> Role:
        if self.flank == "open":
            return OPEN
        return CLOSE if self.flank == "close" or open_ones else OPEN

    def _opening_shape_role(self, open_ones: int, innermost: Mark | None) -> Role:
        """“ and « open, unless they lean on the word before and something is open (German, `more. “`)."""
        if not open_ones or self.flank == "open":
            return OPEN
        if self.flank == "close":
            return CLOSE
        low = innermost is not None and innermost.exact in {"„", "‟", "»"}
        return CLOSE if low or self.flank == "free" else OPEN

    def _closing_shape_role(self, open_ones: int) -> Role:
        """” and » close, unless nothing is open and they lean on the word behind (Swedish, Arabic, »…«)."""
        if open_ones:
            return CLOSE
        return OPEN if self.flank in {"open", "free"} else CLOSE

    def _single_role(self, open_ones: int) -> Role:
        if self.flank == "open":
            return NONE if self.exact in "’´′" else OPEN
        return CLOSE if self.flank == "close" and open_ones else NONE


def family_of(exact: str) -> Family:
    """Return the family of a mark, or of the opening mark of a style."""
    return _FAMILY.get(exact) or _FAMILY[exact[0]]


def read_marks(text: str, start: int, end: int, lang: str = "") -> list[Mark]:
    """Return the marks of `text[start:end]`, one paragraph, without apostrophes and inch signs."""
    marks: list[Mark] = []
    for match in _MARKS.finditer(text, start, end):
        mark = _read_mark(text, match.start(), match.group(), (start, end), lang)
        if mark is not None:
            marks.append(mark)
    return _drop_possessives(text, marks)


def _read_mark(text: str, at: int, exact: str, paragraph: tuple[int, int], lang: str) -> Mark | None:
    before = at - 1
    if exact in "’'":  # nearly all of them are apostrophes: settle those first
        after = at + 1
        if (
            before >= paragraph[0]
            and after < paragraph[1]
            and text[before].isalnum()
            and text[after].isalnum()
        ):
            return None
    left = right = ""
    reach = 0
    while before >= paragraph[0] and reach < _REACH and not left:
        left = "" if text[before] in _SKIPPED else text[before]
        before -= 1
        reach += 1
    after = at + len(exact)
    reach = 0
    while after < paragraph[1] and reach < _REACH and not right:
        right = "" if text[after] in _SKIPPED else text[after]
        after += 1
        reach += 1
    family = _FAMILY[exact]
    if family == "single" and _is_apostrophe(text, at, left, right, lang):
        return None
    if exact == '"' and left.isdigit() and _INCHES.search(text, max(paragraph[0], at - 6), at):
        return None
    return Mark(at, exact, family, _flank(left, right), not right and after >= paragraph[1])


def _flank(left: str, right: str) -> Literal["open", "close", "both", "free"]:
    leans_left = bool(left) and not left.isspace() and left not in _BEFORE_OPENING
    leans_right = bool(right) and not right.isspace() and right not in _AFTER_CLOSING
    if leans_left == leans_right:
        if leans_left:
            return "both"
        return _flank_of_unleaning(left, right)
    return "open" if leans_right else "close"


def _flank_of_unleaning(left: str, right: str) -> Literal["open", "close", "both", "free"]:
    if right in _STOPS and right:
        return "close"
    if left in _BEFORE_OPENING and left and (not right or right.isspace()):
        return "close" if left in ",،-–—―" else "free"
    if not left or (left.isspace() and right and not right.isspace()):
        return "open"
    return "free"


def _is_apostrophe(text: str, at: int, left: str, right: str, lang: str) -> bool:
    if left.isalnum() and right.isalnum():
        return True
    if right.isalnum() and not left.isalnum():
        return text[at] in "'’‘" and _ELIDED.match(text, at + 1) is not None
    if text[at] in "'’" and left.isalpha() and lang in {"fr", "it"}:
        return _ELIDING.search(text, max(0, at - 8), at) is not None
    return False


def _drop_possessives(text: str, marks: list[Mark]) -> list[Mark]:
    """Leave out the mark of "partners' " where a surer closing mark follows before the next opening one."""
    sure_ahead = False
    kept: list[Mark] = []
    for mark in reversed(marks):
        if mark.family == "single":
            if mark.flank == "open":
                sure_ahead = False
            elif mark.flank == "close":
                possessive = text[mark.start - 1] in "sSxz" and text[mark.start + 1 : mark.start + 2] == " "
                if possessive and sure_ahead:
                    continue
                sure_ahead = True
        kept.append(mark)
    kept.reverse()
    return kept
