"""Lines -> drafts across lines: quotations that go on, cues that wait for the next line, quotes without a cue."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.clauses import read_line
from provenance.extract.drafts import Draft
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item, Line, Reading, split_lines

_DEEPEST = 3
"""Layers of quotations inside quotations; deeper ones are typing faults."""
_MIN_QUOTED = 4
"""Words in marks that make a sentence without a cue a quote; fewer are scare quotes or names of things."""


def read_layer(reading: Reading, start: int, end: int, *, depth: int, grammar: Grammar) -> list[Draft]:
    """Return the drafts of `[start, end)` and of the quotations inside it, outer ones before what they hold."""
    drafts: list[Draft] = []
    last: Draft | None = None
    last_line = -1
    waiting: Draft | None = None
    carried = False
    for number, line in enumerate(split_lines(reading, start, end, depth=depth, grammar=grammar)):
        blocks = [item for item in line.items if item.kind == "block"]
        found = read_line(line, grammar, layer=depth)
        if waiting is not None:
            if line.items[0].kind == "block":
                waiting.contents.append(_inner(line.items[0]))
                waiting.awaits = False
                last, last_line = waiting, number
            else:
                drafts.remove(waiting)
            waiting = None
        drafts.extend(found)
        taken = _taken_ranges(drafts, line)
        loose = [b for b in blocks if not any(a <= b.start + 1 and b.end - 1 <= z for a, z in taken)]
        fresh = last_line >= number - 1
        drafts.extend(
            _place_loose(line, loose, found, last if fresh or loose else None, depth, carried=carried)
        )
        carried = bool(blocks) and blocks[-1].pair is not None and blocks[-1].pair.continued
        if not found and not loose and not blocks and depth == 0 and last is not None and fresh:
            extra = _read_quoted_words(line, last, depth)
            if extra is not None:
                drafts.append(extra)
                last_line = number
        speakers = [d for d in drafts if d.layer == depth and d.contents and _in_line(d, line)]
        if speakers:
            last, last_line = speakers[-1], number
        if found and found[-1].awaits:
            waiting = found[-1]
        if depth < _DEEPEST:
            for block in blocks:
                drafts.extend(_read_inside(reading, block, depth, grammar))
    if waiting is not None:
        drafts.remove(waiting)
    return drafts


def _in_line(draft: Draft, line: Line) -> bool:
    return line.start <= draft.start < line.end or (
        draft.cue is not None and line.start <= draft.cue[0] < line.end
    )


def _inner(item: Item) -> tuple[int, int]:
    assert item.pair is not None  # blocks are made from pairs
    start, end = item.pair.inner
    return (start, min(end, item.end))


def _taken_ranges(drafts: Sequence[Draft], line: Line) -> list[tuple[int, int]]:
    """Return the contents that lie in a line; only the newest drafts can have any."""
    taken: list[tuple[int, int]] = []
    for draft in reversed(drafts):
        inside = [c for c in draft.contents if c[1] > line.start]
        if not inside and draft.end < line.start:
            break
        taken.extend(inside)
    return taken


def _place_loose(
    line: Line,
    loose: Sequence[Item],
    found: Sequence[Draft],
    last: Draft | None,
    depth: int,
    *,
    carried: bool,
) -> list[Draft]:
    """Give quotations that no cue claims to the quote they go on from, or make them quotes without a cue."""
    made: list[Draft] = []
    for block in loose:
        content = _inner(block)
        if content[0] >= content[1]:
            continue
        earlier = [d for d in found if d.contents and d.end <= block.start]
        previous = made[-1] if made else (earlier[-1] if earlier else last)
        alone = line.items[0] is block
        if previous is not None and alone and _goes_on(previous, line, carried=carried):
            previous.contents.append(content)
            previous.evidence.append("quotation.goes_on")
            continue
        if not alone and not earlier:
            continue
        made.append(
            Draft(
                [content],
                layer=depth,
                paragraph=line.paragraph,
                continues=previous,
                confidence=0.6 if previous is not None else 0.4,
                evidence=["quotation.without_cue"],
                whole=True,
            )
        )
    return made


def _goes_on(previous: Draft, line: Line, *, carried: bool) -> bool:
    """Tell whether a quotation that opens a line is the second part of the quote before it.

    It is within one paragraph, and in the next one when the mark before stayed open (`carried`).
    """
    return previous.whole and (previous.paragraph == line.paragraph or carried)


def _read_quoted_words(line: Line, last: Draft, depth: int) -> Draft | None:
    """Return a sentence with quoted words right after an attributed one of its paragraph, as said by the same."""
    if last.paragraph != line.paragraph:
        return None
    marks = [n for n, item in enumerate(line.items) if item.kind == "mark"]
    if len(marks) < 2 or marks[1] - marks[0] - 1 < _MIN_QUOTED:
        return None
    items = line.items
    end = len(items)
    while end > 1 and items[end - 1].kind == "punct":
        end -= 1
    return Draft(
        [(items[0].start, items[end - 1].end)],
        layer=depth,
        paragraph=line.paragraph,
        continues=last,
        confidence=0.45,
        evidence=["quoted_words.without_cue"],
    )


def _read_inside(reading: Reading, block: Item, depth: int, grammar: Grammar) -> list[Draft]:
    """Return the quotes inside a quotation."""
    start, end = _inner(block)
    inside = read_layer(reading, start, end, depth=depth + 1, grammar=grammar)
    return [d for d in inside if d.cue is not None]
