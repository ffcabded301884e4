"""Changes that can be seen across languages without aligned words: numbers, dates, negation."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.change_words import CHANGE_LANGUAGES
from provenance.match.blocks import Side
from provenance.match.figures import Figure, read_figures
from provenance.match.severity import rate_change
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit, read_units
from provenance.model import Change, ChangeClass, Relation, Span

_COMPARED = ("number", "month", "weekday")
"""Meanings that languages share; words like "next" and "week" are left to the reader."""


def classify_changes_across(
    earlier: Side, earlier_span: Span, later: Side, later_span: Span, *, relation: Relation
) -> tuple[Change, ...]:
    """Return the changes between a passage and its translation, in text order; the first is `translation` itself.

    Figures are compared by value; negation only where the language data of both sides know it and the later wording
    renders the whole passage. A similarity score has no part in it.
    """
    changes = [_note("translation", earlier_span, later_span, later)]
    left = read_units(earlier.text, earlier.lang, start=earlier_span.start, end=earlier_span.end)
    right = read_units(later.text, later.lang, start=later_span.start, end=later_span.end)
    changes += _compare_figures(earlier, left, later, right, whole=relation == "translation")
    if relation == "translation":
        changes += _compare_negation(earlier, left, later, right)
    return tuple(changes)


def _compare_figures(
    earlier: Side, left: Sequence[Unit], later: Side, right: Sequence[Unit], *, whole: bool
) -> list[Change]:
    gone = [figure for figure in read_figures(left, earlier.lang) if _is_sharp(figure, left)]
    come = [figure for figure in read_figures(right, later.lang) if _is_sharp(figure, right)]
    for figure in list(gone):
        twin = next((other for other in come if other.meaning == figure.meaning), None)
        if twin is not None:
            gone.remove(figure)
            come.remove(twin)
    changes = []
    for place, new in enumerate(come):
        lost = gone[place] if place < len(gone) else None
        changes.append(_note_figure(earlier, left, lost, later, right, new))
    if whole:
        changes += [_note_figure(earlier, left, lost, later, right, None) for lost in gone[len(come) :]]
    return changes


def _is_sharp(figure: Figure, units: Sequence[Unit]) -> bool:
    """Tell whether a figure must survive translation: digits, months, weekdays, numbers above two."""
    if figure.meaning[0] not in _COMPARED:
        return False
    value = figure.meaning[1]
    return (
        units[figure.first].key.isdigit()
        or figure.meaning[0] != "number"
        or (isinstance(value, float) and value > 2)
    )


def _note_figure(
    earlier: Side,
    left: Sequence[Unit],
    lost: Figure | None,
    later: Side,
    right: Sequence[Unit],
    new: Figure | None,
) -> Change:
    dated = (lost is not None and lost.dated) or (new is not None and new.dated)
    before = earlier.span(left[lost.first].start, left[lost.last - 1].end) if lost else None
    after = later.span(right[new.first].start, right[new.last - 1].end) if new else None
    return _note("date" if dated else "number", before, after, later)


def _compare_negation(
    earlier: Side, left: Sequence[Unit], later: Side, right: Sequence[Unit]
) -> list[Change]:
    if earlier.lang not in CHANGE_LANGUAGES or later.lang not in CHANGE_LANGUAGES or not left or not right:
        return []
    before, after = _negations(left, earlier.lang), _negations(right, later.lang)
    if before and not after:
        return [_note("negation_lost", earlier.span(before[0].start, before[0].end), None, later)]
    if after and not before:
        return [_note("negation_added", None, later.span(after[0].start, after[0].end), later)]
    return []


def _negations(units: Sequence[Unit], lang: str) -> list[Unit]:
    vocabulary = load_vocabulary(lang)
    return [unit for unit in units if vocabulary.holds(vocabulary.negations, unit.key)]


def _note(change_class: ChangeClass, earlier: Span | None, later: Span | None, side: Side) -> Change:
    in_quotes = later is not None and side.is_quoted(later.start, later.end)
    return Change(change_class, rate_change(change_class, in_quotes=in_quotes), earlier, later, in_quotes)
