"""Rules on numbers and dates: compared by value, however and wherever in the wording they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from provenance.match.blocks import Block, Comparison
from provenance.match.figures import Figure, read_figures, read_figures_beside
from provenance.model import ChangeClass

_Alone = list[tuple[int, Block, Figure]]


def compare_figures(found: Comparison) -> None:
    """Note numbers and dates that differ in value; the same value written otherwise is no change."""
    left = _by_unit(read_figures(found.left, found.earlier.lang, text=found.earlier.text, weak=True))
    right = _by_unit(read_figures(found.right, found.later.lang, text=found.later.text, weak=True))
    forth = found.carried_pairs()
    back = {j: i for i, j in forth.items()}
    _compare_carried(found, left, right, forth, back)
    lost: _Alone = []
    new: _Alone = []
    for place, block in enumerate(found.blocks):
        gone = _figures_at(left, block.lost)
        come = _figures_at(right, block.new)
        # A figure that is only partly changed brings its other side along: "twenty five" to "twenty six".
        beside = (
            _figures_at(right, _carried_words(gone, forth)),
            _figures_at(left, _carried_words(come, back)),
        )
        come = _in_order({*come, *beside[0]})
        gone = _in_order({*gone, *beside[1]})
        _drop_twins(block, gone, come)
        both = min(len(gone), len(come))
        for before, after in zip(gone, come, strict=False):
            _note_figures(found, block, before, after)
        lost.extend((place, block, figure) for figure in gone[both:] if not figure.weak)
        new.extend((place, block, figure) for figure in come[both:] if not figure.weak)
    _drop_moved_dates(found, lost, new)
    for _, block, figure in lost:
        _note_figures(found, block, figure, None)
    for _, block, figure in new:
        _note_figures(found, block, None, figure, beside=_is_beside(found, figure))


def _by_unit(figures: Sequence[Figure]) -> dict[int, Figure]:
    return {number: figure for figure in figures for number in range(figure.first, figure.last)}


def _in_order(figures: Iterable[Figure]) -> list[Figure]:
    return sorted(figures, key=lambda figure: figure.first)


def _figures_at(figures: Mapping[int, Figure], words: Iterable[int]) -> list[Figure]:
    """Return the figures that stand on the given units, in order."""
    return _in_order({figures[number] for number in words if number in figures})


def _carried_words(figures: Sequence[Figure], across: Mapping[int, int]) -> list[int]:
    """Return the units of the other side to which words of the figures were carried over."""
    return [across[n] for figure in figures for n in range(figure.first, figure.last) if n in across]


def _compare_carried(
    found: Comparison,
    left: Mapping[int, Figure],
    right: Mapping[int, Figure],
    forth: Mapping[int, int],
    back: Mapping[int, int],
) -> None:
    """Note figures whose words are the same and whose value is not, for a sign beside them: 5 % and 5."""
    seen: set[Figure] = set()
    for i, j in forth.items():
        before, after = left.get(i), right.get(j)
        if before is None or after is None or before.meaning == after.meaning or before in seen:
            continue
        seen.add(before)
        whole = all(n in forth for n in range(before.first, before.last)) and all(
            n in back for n in range(after.first, after.last)
        )
        if whole and not before.weak and not after.weak:
            _note_figures(found, Block([], []), before, after)


def _drop_twins(block: Block, gone: list[Figure], come: list[Figure]) -> None:
    """Take figures of equal value from both lists; articles stay words like others."""
    for figure in list(gone):
        twin = next((other for other in come if other.meaning == figure.meaning), None)
        if twin is not None:
            gone.remove(figure)
            come.remove(twin)
            if not (figure.weak and twin.weak):
                _explain(block, lost=figure, new=twin)


def _drop_moved_dates(found: Comparison, lost: _Alone, new: _Alone) -> None:
    """Note as spelling a part of a date that changed its place in it: May 5 and 5 May."""
    for entry in list(lost):
        place, block, figure = entry
        twin = next(
            (
                other
                for other in new
                if figure.dated and other[2].meaning == figure.meaning and abs(other[0] - place) == 1
            ),
            None,
        )
        if twin is None:
            continue
        lost.remove(entry)
        new.remove(twin)
        found.note(
            "spelling",
            lost=range(figure.first, figure.last),
            new=range(twin[2].first, twin[2].last),
            remark="the same date in another order",
        )
        _explain(block, lost=figure, new=None)
        _explain(twin[1], lost=None, new=twin[2])


def _explain(block: Block, *, lost: Figure | None, new: Figure | None) -> None:
    if lost is not None:
        block.lost = [n for n in block.lost if not lost.first <= n < lost.last]
    if new is not None:
        block.new = [n for n in block.new if not new.first <= n < new.last]


def _is_beside(found: Comparison, figure: Figure) -> bool:
    """Tell whether the earlier text has a figure right beside the wording: a report drew two sentences together.

    Not within quotation marks, which vouch for what stands between them.
    """
    first, last = found.right[figure.first], found.right[figure.last - 1]
    if not found.left or found.later.is_quoted(first.start, last.end):
        return False
    place = {"start": found.left[0].start, "end": found.left[-1].end}
    return any(
        other.meaning == figure.meaning
        for other in read_figures_beside(found.earlier.text, found.earlier.lang, **place)
    )


def _note_figures(
    found: Comparison, block: Block, lost: Figure | None, new: Figure | None, *, beside: bool = False
) -> None:
    dated = any(figure is not None and figure.dated for figure in (lost, new))
    change_class: ChangeClass = "date" if dated else "number"
    remark = " → ".join(_say_meaning(figure) for figure in (lost, new))
    found.note(
        change_class,
        lost=range(lost.first, lost.last) if lost else (),
        new=range(new.first, new.last) if new else (),
        remark=remark,
        # A vague time ("next week") or a figure that went with the words around it says less than one exchanged.
        unvouched="high" if lost and new else "medium",
        slight=beside
        or ((lost is None or new is None) and (_is_vague(lost or new) or _is_in_longer_cut(block, new))),
    )
    _explain(block, lost=lost, new=new)


def _is_vague(figure: Figure | None) -> bool:
    return figure is not None and figure.meaning[0] == "day"


def _is_in_longer_cut(block: Block, new: Figure | None) -> bool:
    return new is None and len(block.lost) > 3


def _say_meaning(figure: Figure | None) -> str:
    if figure is None:
        return "nothing"
    kind, value = figure.meaning[0], figure.meaning[1]
    shown = f"{value:g}" if isinstance(value, float) else str(value)
    if kind == "number" and figure.meaning[2]:
        return f"{shown} %"
    if len(figure.meaning) > 3:
        return f"{shown} {figure.meaning[3]}"
    return shown if kind == "number" else f"{kind} {shown}"
