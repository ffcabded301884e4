"""Changes that can be seen across languages: numbers, dates, negation, doubt, names, clauses left out and added."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.change_words import CHANGE_LANGUAGES
from provenance.match.blocks import Side
from provenance.match.change_rules import is_negation
from provenance.match.clauses_across import find_lone_clauses
from provenance.match.cross_words import Counterparts, find_names, has_prefixed, may_sound_alike
from provenance.match.figures import Figure, read_figures
from provenance.match.severity import rate_change
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit, read_units
from provenance.model import Change, ChangeClass, Relation, Span

_WHOLE = 0.6
"""Words of a translation for each word of the passage from which it can be asked what was left out."""
_WHOLE_COMPACT = 0.45
"""The same for Arabic, which writes articles, pronouns and many prepositions onto the next word."""
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
    least = _WHOLE_COMPACT if later.lang == "ar" else _WHOLE
    whole = relation == "translation" and len(right) >= least * len(left)
    changes += _compare_figures(earlier, left, later, right, whole=whole)
    if relation == "translation" and earlier.lang in CHANGE_LANGUAGES and later.lang in CHANGE_LANGUAGES:
        changes += _compare_negation(earlier, left, later, right, whole=whole)
        changes += _compare_doubt(earlier, left, later, right, whole=whole)
        counterparts = Counterparts(left, earlier.lang, right, later.lang)
        changes += _compare_names(earlier, left, later, right, counterparts, whole=whole)
        for clause in find_lone_clauses(earlier, left, counterparts.left_matched):
            changes.append(_note("cut_inside", _cover(earlier, left, clause), None, later))
        for clause in find_lone_clauses(later, right, counterparts.right_matched):
            changes.append(_note("addition", None, _cover(later, right, clause), later))
    return tuple(changes)


def _compare_figures(
    earlier: Side, left: Sequence[Unit], later: Side, right: Sequence[Unit], *, whole: bool
) -> list[Change]:
    gone, come = _sharp_figures(left, earlier), _sharp_figures(right, later)
    for figure in list(gone):
        twin = next((other for other in come if other.meaning[:3] == figure.meaning[:3]), None)
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


def _sharp_figures(units: Sequence[Unit], side: Side) -> list[Figure]:
    return [figure for figure in read_figures(units, side.lang, text=side.text) if _is_sharp(figure, units)]


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
    if (before and not after and has_prefixed(right, later.lang)) or (
        after and not before and has_prefixed(left, earlier.lang)
    ):
        return []  # "غير قانوني" is "illegal"
    if before and not after and whole:
        return [_note("negation_lost", earlier.span(before[0].start, before[0].end), None, later)]
    if after and not before:
        return [_note("negation_added", None, later.span(after[0].start, after[0].end), later)]
    return []


def _compare_names(
    earlier: Side,
    left: Sequence[Unit],
    later: Side,
    right: Sequence[Unit],
    counterparts: Counterparts,
    *,
    whole: bool,
) -> list[Change]:
    """Return names that have no counterpart where the other side has one without a counterpart too."""
    gone = [n for n in find_names(left, earlier) if not counterparts.left_matched[n]]
    come = [n for n in find_names(right, later) if not counterparts.right_matched[n]]
    for i in list(gone):
        twin = next((j for j in come if may_sound_alike(left[i], earlier.lang, right[j], later.lang)), None)
        if twin is not None:
            gone.remove(i)
            come.remove(twin)
    if not whole:
        return []
    return [
        _note("entity", _cover(earlier, left, [i]), _cover(later, right, [j]), later)
        for i, j in zip(gone, come, strict=False)
    ]


def _cover(side: Side, units: Sequence[Unit], numbers: Sequence[int]) -> Span:
    return side.span(units[numbers[0]].start, units[numbers[-1]].end)


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
    dated = {
        n for figure in read_figures(units, lang) if figure.dated for n in range(figure.first, figure.last)
    }
    for number, unit in enumerate(units):
        if number in dated:
            continue  # the month of May
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
    return [unit for number, unit in enumerate(units) if is_negation(units, number, vocabulary)]


def _note(change_class: ChangeClass, earlier: Span | None, later: Span | None, side: Side) -> Change:
    in_quotes = later is not None and side.is_quoted(later.start, later.end)
    return Change(change_class, rate_change(change_class, in_quotes=in_quotes), earlier, later, in_quotes)
