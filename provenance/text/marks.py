"""Quotation marks, paired locally: an odd mark never spoils more than its own paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from provenance.text.characters import QUOTATION_MARKS
from provenance.text.mark_roles import CLOSE, OPEN, Mark, family_of, read_marks
from provenance.text.paragraphs import split_paragraphs

_ANY_MARK = re.compile(rf"[{re.escape(QUOTATION_MARKS)}]")
_LEAD = re.compile(rf"[\s*_>\\]*([{re.escape(QUOTATION_MARKS)}])")
"""A mark at the head of a paragraph, behind Markdown's own signs."""


@dataclass(frozen=True, slots=True)
class MarkPair:
    """An opening quotation mark and the place where its words end.

    `open` and `close` are the offsets of the two marks; without a closing mark `close` is the end of the paragraph
    and `closed` is False. `continued` tells that the next paragraph takes the quotation up with a mark of its own.
    `depth` counts the pairs around this one. `style` is the opening mark followed by the closing one.
    """

    open: int
    close: int
    style: str
    depth: int = 0
    continued: bool = False
    closed: bool = True
    open_width: int = 1
    close_width: int = 1

    @property
    def inner(self) -> tuple[int, int]:
        """The range of the words between the marks."""
        return self.open + self.open_width, self.close

    @property
    def outer(self) -> tuple[int, int]:
        """The range with both marks."""
        return self.open, self.close + self.close_width


@dataclass(frozen=True, slots=True)
class MarkedText:
    """The marks of a text: `pairs` in order of their opening, and opening marks that nothing closes.

    `pairs` holds closed pairs and continued ones; `open_ended` holds the rest, each to the end of its paragraph.
    """

    pairs: tuple[MarkPair, ...] = ()
    open_ended: tuple[MarkPair, ...] = ()


@dataclass(slots=True)
class _Pairing:
    """What pairing one paragraph left: the pairs, and the marks without a partner."""

    pairs: list[tuple[Mark, Mark]] = field(default_factory=list)
    unclosed: list[Mark] = field(default_factory=list)
    unopened: list[Mark] = field(default_factory=list)


def pair_marks(
    text: str, *, lang: str = "", paragraphs: Sequence[tuple[int, int]] | None = None
) -> MarkedText:
    """Return the quotation marks of `text` in pairs; time grows with the length only.

    A mark may be closed by one of another style (“…", „…”). An opening mark that its paragraph does not close is
    paired with a closing mark that the next paragraph has too many, or else continued when the next paragraph opens
    with a mark, or else left open-ended. `paragraphs` saves finding them again.
    """
    if _ANY_MARK.search(text) is None:
        return MarkedText()
    ranges = split_paragraphs(text) if paragraphs is None else paragraphs
    pairs: list[MarkPair] = []
    open_ended: list[MarkPair] = []
    carried: list[MarkPair] = []
    for start, end in ranges:
        marks = read_marks(text, start, end, lang)
        pairing = _pair_paragraph(marks) if marks else _Pairing()
        if carried:
            _settle_carried(text, carried, pairing, start=start, pairs=pairs, open_ended=open_ended)
        pairs.extend(_as_pair(opening, closing) for opening, closing in pairing.pairs)
        left = [mark for mark in pairing.unclosed if mark.family != "single"]
        free = {mark.start for mark in _outside(left, pairing.pairs)}
        carried = [_as_open(mark, end) for mark in left if mark.start in free]
        open_ended.extend(_as_open(mark, end) for mark in left if mark.start not in free)
    open_ended.extend(carried)
    return MarkedText(_set_depths(pairs), tuple(sorted(open_ended, key=lambda pair: pair.open)))


def _as_pair(opening: Mark, closing: Mark) -> MarkPair:
    return MarkPair(
        opening.start,
        closing.start,
        opening.exact + closing.exact,
        open_width=len(opening.exact),
        close_width=len(closing.exact),
    )


def _as_open(opening: Mark, end: int) -> MarkPair:
    return MarkPair(
        opening.start, end, opening.exact, closed=False, open_width=len(opening.exact), close_width=0
    )


def _pair_paragraph(marks: Sequence[Mark]) -> _Pairing:
    """Pair the marks of one paragraph with a stack; a closing mark drops what was opened inside and not closed."""
    done = _Pairing()
    stack: list[Mark] = []
    waiting: dict[str, int] = {}
    for mark in marks:
        open_ones = waiting.get(mark.family, 0)
        role = mark.role_among(open_ones, stack[-1] if stack else None)
        if role == OPEN:
            stack.append(mark)
            waiting[mark.family] = open_ones + 1
        elif role == CLOSE and open_ones:
            while True:
                opening = stack.pop()
                waiting[opening.family] -= 1
                if opening.family == mark.family:
                    break
                done.unclosed.append(opening)
            done.pairs.append((opening, mark))
        elif role == CLOSE and mark.family != "single":
            done.unopened.append(mark)
    done.unclosed.extend(stack)
    done.unclosed.sort(key=lambda mark: mark.start)
    _pair_leftovers(done)
    return done


def _pair_leftovers(done: _Pairing) -> None:
    """Pair two marks of one paragraph that differ in family, or that both look like openings, when they are alone.

    With one unclosed and one unopened mark left, or two unclosed straight ones, no other reading is left.
    """
    doubtful = [mark for mark in done.unclosed if mark.family != "single"]
    if len(doubtful) == 1 and len(done.unopened) == 1 and doubtful[0].start < done.unopened[0].start:
        pair = (doubtful[0], done.unopened[0])
    elif len(doubtful) == 2 and not done.unopened and {mark.exact for mark in doubtful} == {'"'}:
        pair = (doubtful[0], doubtful[1])
    else:
        return
    if any(
        (pair[0].start < opening.start) != (closing.start < pair[1].start)
        and max(pair[0].start, opening.start) < min(pair[1].start, closing.start)
        for opening, closing in done.pairs
    ):
        return  # the two would cross a pair
    done.unclosed = [mark for mark in done.unclosed if mark not in pair]
    done.unopened = [mark for mark in done.unopened if mark not in pair]
    done.pairs.append(pair)


def _settle_carried(
    text: str,
    carried: list[MarkPair],
    pairing: _Pairing,
    *,
    start: int,
    pairs: list[MarkPair],
    open_ended: list[MarkPair],
) -> None:
    """Decide on the marks that the paragraph before left open, now that its successor is known."""
    lead = _LEAD.match(text, start)
    same = [
        pair for pair in carried if lead is not None and family_of(pair.style) == family_of(lead.group(1))
    ]
    if same:
        carried.remove(same[-1])
        pairs.append(replace(same[-1], continued=True))
    elif pairing.unopened:
        for closing in _outside(pairing.unopened, pairing.pairs):
            if not carried:
                break
            pairs.append(_close(carried.pop(), closing))
    open_ended.extend(carried)
    carried.clear()


def _close(opening: MarkPair, closing: Mark) -> MarkPair:
    return replace(
        opening,
        close=closing.start,
        style=opening.style + closing.exact,
        closed=True,
        close_width=len(closing.exact),
    )


def _outside(marks: Sequence[Mark], pairs: Sequence[tuple[Mark, Mark]]) -> list[Mark]:
    """Return the `marks` that stand within none of `pairs`."""
    outer: list[tuple[int, int]] = []
    for start, end in sorted((opening.start, closing.start) for opening, closing in pairs):
        if not outer or start > outer[-1][1]:
            outer.append((start, end))
    starts = [start for start, _ in outer]
    free: list[Mark] = []
    for mark in marks:
        at = bisect_right(starts, mark.start) - 1
        if at < 0 or outer[at][1] < mark.start:
            free.append(mark)
    return free


def _set_depths(pairs: list[MarkPair]) -> tuple[MarkPair, ...]:
    """Return `pairs` in order of their opening, each with the count of pairs around it."""
    pairs.sort(key=lambda pair: (pair.open, -pair.close))
    nested: list[MarkPair] = []
    around: list[int] = []
    for pair in pairs:
        while around and around[-1] <= pair.open:
            around.pop()
        nested.append(replace(pair, depth=len(around)) if around else pair)
        around.append(pair.close)
    return tuple(nested)
