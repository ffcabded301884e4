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

_WHOLE = 0.6
"""Words of a translation for each word of the passage from which it can be asked what was left out."""
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
    whole = relation == "translation" and len(right) >= _WHOLE * len(left)
    changes += _compare_figures(earlier, left, later, right, whole=whole)
    if relation == "translation" and earlier.lang in CHANGE_LANGUAGES and later.lang in CHANGE_LANGUAGES:
        changes += _compare_negation(earlier, left, later, right, whole=whole)
        changes += _compare_doubt(earlier, left, later, right, whole=whole)
    return tuple(changes)


def _compare_figures(
    earlier: Side, left: Sequence[Unit], later: Side, right: Sequence[Unit], *, whole: bool
) -> list[Change]:
    gone, come = _sharp_figures(left, earlier.lang), _sharp_figures(right, later.lang)
    for figure in list(gone):
        twin = next((other for other in come if other.meaning == figure.meaning), None)
        if twin is not None:
            gone.remove(figure)
            come.remove(twin)
    changes = []
    for place in range(max(len(gone), len(come)) if whole else len(come)):
        lost = gone[place] if place < len(gone) else None
        new = come[place] if place < len(come) else None
        before = earlier.span(left[lost.first].start, left[lost.last - 1].end) if lost else None
        after = later.span(right[new.first].start, right[new.last - 1].end) if new else None
        dated = any(figure is not None and figure.dated for figure in (lost, new))
        changes.append(_note("date" if dated else "number", before, after, later))
    return changes


def _sharp_figures(units: Sequence[Unit], lang: str) -> list[Figure]:
    return [figure for figure in read_figures(units, lang) if _is_sharp(figure, units)]


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


def _compare_negation(
    earlier: Side, left: Sequence[Unit], later: Side, right: Sequence[Unit], *, whole: bool
) -> list[Change]:
    if _has_exceptive(left, earlier.lang) or _has_exceptive(right, later.lang):
        return []  # "only when" is "not … except when" in other languages
    before, after = _negations(left, earlier.lang), _negations(right, later.lang)
    if before and not after and whole:
        return [_note("negation_lost", earlier.span(before[0].start, before[0].end), None, later)]
    if after and not before:
        return [_note("negation_added", None, later.span(after[0].start, after[0].end), later)]
    return []


def _compare_doubt(
    earlier: Side, left: Sequence[Unit], later: Side, right: Sequence[Unit], *, whole: bool
) -> list[Change]:
    """Return a doubt ("may", "perhaps") that only one side has; can and could are too near to it to be told apart."""
    before, after = _doubts(left, earlier.lang), _doubts(right, later.lang)
    if after and not before and not _doubts(left, earlier.lang, wide=True):
        return [_note("modality", None, later.span(after[0].start, after[0].end), later)]
    if before and not after and whole and not _doubts(right, later.lang, wide=True):
        return [_note("modality", earlier.span(before[0].start, before[0].end), None, later)]
    return []


def _doubts(units: Sequence[Unit], lang: str, *, wide: bool = False) -> list[Unit]:
    vocabulary = load_vocabulary(lang)
    groups = ("may", "hedge", "can", "could", "should", "would") if wide else ("may", "hedge")
    found = []
    for number, unit in enumerate(units):
        # Arabic قد is "may" before a verb in the imperfect, else it marks the past.
        past = unit.key == "قد" and not (
            number + 1 < len(units) and units[number + 1].key[:1] in "يتنا" + "ل"
        )
        if vocabulary.modals.get(unit.key) in groups and not past:
            found.append(unit)
    return found


def _has_exceptive(units: Sequence[Unit], lang: str) -> bool:
    exceptives = load_vocabulary(lang).exceptives
    return any(unit.key in exceptives for unit in units)


def _negations(units: Sequence[Unit], lang: str) -> list[Unit]:
    vocabulary = load_vocabulary(lang)
    return [unit for unit in units if vocabulary.holds(vocabulary.negations, unit.key)]


def _note(change_class: ChangeClass, earlier: Span | None, later: Span | None, side: Side) -> Change:
    in_quotes = later is not None and side.is_quoted(later.start, later.end)
    return Change(change_class, rate_change(change_class, in_quotes=in_quotes), earlier, later, in_quotes)
