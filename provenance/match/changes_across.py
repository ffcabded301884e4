"""Changes that can be seen across languages: numbers, dates, negation, doubt, names, clauses left out and added."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from provenance.languages.change_words import CHANGE_LANGUAGES
from provenance.match.blocks import Side
from provenance.match.change_rules import is_negation, modal_group
from provenance.match.clauses_across import find_lone_clauses, is_cut_clause
from provenance.match.cross_words import Counterparts, find_names, has_prefixed, may_sound_alike
from provenance.match.figures import Figure, read_figures, read_figures_beside
from provenance.match.severity import rate_change
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit, read_units
from provenance.model import Change, ChangeClass, Relation, Severity, Span

_WHOLE = 0.6
"""Words of a translation for each word of the passage from which it can be asked what was left out."""
_WHOLE_COMPACT = 0.45
"""The same for Arabic, which writes articles, pronouns and many prepositions onto the next word."""
_COMPARED = ("number", "month", "weekday")
"""Meanings that languages share; words like "next" and "week" are left to the reader."""
_PARTS = ({3.0, 0.33}, {4.0, 0.25}, {2.0, 0.5})
_DATELINE = 6
"""Words of place and agency before the date of a dateline."""
_BEFORE_DATE = frozenset(",،-–—(/")
_DATELINE_END = re.compile(r"\)?\s*(?:\([^()\n]{1,20}\)\s*)?[.:]?\s*[-–—]")
_FRENCH_NE, _FRENCH_QUE = frozenset({"ne", "n", "n'"}), frozenset({"que", "qu"})
_DECADE = re.compile(r"(?:\d\d)?\d0['’]?s")
"""The 1980s: other languages name decades by words."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A passage and its translation: both sides, the units on the left and right, and which have a counterpart.

    `whole` tells that the translation is long enough to be asked for what it left out.
    """

    earlier: Side
    left: Sequence[Unit]
    later: Side
    right: Sequence[Unit]
    counterparts: Counterparts
    whole: bool

    def before(self, first: int, last: int) -> Span:
        """Return the span of the units `[first, last)` on the left."""
        return self.earlier.span(self.left[first].start, self.left[last - 1].end)

    def after(self, first: int, last: int) -> Span:
        """Return the span of the units `[first, last)` on the right."""
        return self.later.span(self.right[first].start, self.right[last - 1].end)

    def is_cut(self, number: int) -> bool:
        """Tell whether the clause of a unit on the left was left out with it."""
        return is_cut_clause(self.earlier, self.left, self.counterparts.left_matched, number)


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
    counterparts = Counterparts(left, earlier.lang, right, later.lang)
    pair = _Pair(earlier, left, later, right, counterparts, whole)
    changes += _compare_figures(pair)
    if relation == "translation" and earlier.lang in CHANGE_LANGUAGES and later.lang in CHANGE_LANGUAGES:
        changes += _compare_negation(pair)
        changes += _compare_doubt(pair)
        changes += _compare_names(pair)
        for clause in find_lone_clauses(earlier, left, counterparts.left_matched):
            changes.append(_note("cut_inside", pair.before(clause.start, clause.stop), None, later))
        for clause in find_lone_clauses(later, right, counterparts.right_matched):
            changes.append(_note("addition", None, pair.after(clause.start, clause.stop), later))
    return tuple(changes)


def _compare_figures(pair: _Pair) -> list[Change]:
    ours, theirs = (
        _leave_dateline(read_figures(units, side.lang, text=side.text, weak=True), units, side)
        for units, side in ((pair.left, pair.earlier), (pair.right, pair.later))
    )
    kept = _drop_equal(ours, theirs)
    gone = [figure for figure in ours if _is_sharp(figure, pair.left)]
    changes = []
    for new in theirs:
        if not _is_sharp(new, pair.right):
            continue
        lost = next((old for old in gone if _may_replace(old, new, pair.counterparts)), None)
        if lost is not None:
            gone.remove(lost)
        before = pair.before(lost.first, lost.last) if lost else None
        after = pair.after(new.first, new.last)
        dated = new.dated or (lost is not None and lost.dated)
        slight = (
            lost is None
            and not pair.later.is_quoted(after.start, after.end)
            and _has_model(pair, new, kept=kept)
        )
        changes.append(_note("date" if dated else "number", before, after, pair.later, slight=slight))
    for lost in gone if pair.whole else ():
        before, cut = pair.before(lost.first, lost.last), pair.is_cut(lost.first)
        changes.append(_note("date" if lost.dated else "number", before, None, pair.later, slight=cut))
    return changes


def _has_model(pair: _Pair, new: Figure, *, kept: Sequence[Figure]) -> bool:
    """Tell whether a figure is the month of a day that both sides have, or comes from the sentence beside."""
    if new.meaning[0] == "month" and any(_touch(new, day) for day in kept):
        return True
    if not pair.left:
        return False
    text, lang = pair.earlier.text, pair.earlier.lang
    beside = read_figures_beside(text, lang, start=pair.left[0].start, end=pair.left[-1].end)
    return any(_is_equal(new, other) for other in beside)


def _leave_dateline(figures: list[Figure], units: Sequence[Unit], side: Side) -> list[Figure]:
    """Return the figures behind a dateline (Overby, 3 May 2024 (AGL) - …), which tells when a report was written."""
    dated = [figure for figure in figures if figure.dated]
    if not dated or side.text[: units[0].start].rstrip(" \t")[-1:] not in {"", "\n"}:
        return figures
    first = last = dated[0]
    for figure in dated[1:]:
        last = figure if _touch(figure, last) else last
    before = side.text[units[0].start : units[first.first].start].rstrip()
    ends = _DATELINE_END.match(side.text, units[last.last - 1].end)
    if first.first > _DATELINE or before[-1:] not in _BEFORE_DATE or ends is None:
        return figures
    return [figure for figure in figures if figure.first >= last.last]


def _drop_equal(ours: list[Figure], theirs: list[Figure]) -> list[Figure]:
    """Take figures that both sides have from both lists; return those of the later side."""
    kept = []
    for figure in list(ours):
        twin = next((other for other in theirs if _is_equal(figure, other)), None)
        if twin is not None:
            ours.remove(figure)
            theirs.remove(twin)
            kept.append(twin)
    return kept


def _is_equal(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are of one value; "third" is 3 in one language and a part of three in another."""
    if one.meaning[:3] == other.meaning[:3]:
        return True
    values = {one.meaning[1], other.meaning[1]}
    return one.meaning[0] == other.meaning[0] == "number" and values in _PARTS


def _may_replace(lost: Figure, new: Figure, counterparts: Counterparts) -> bool:
    """Tell whether a figure stands where another stood, and is of its kind: no month in the place of a day."""
    kinds = {lost.meaning[0], new.meaning[0]}
    return len(kinds) == 1 and counterparts.same_place(lost.first, new.first)


def _touch(one: Figure, other: Figure) -> bool:
    return min(abs(one.first - other.last), abs(other.first - one.last)) <= 1


def _is_sharp(figure: Figure, units: Sequence[Unit]) -> bool:
    """Tell whether a figure must survive translation: digits, months, weekdays, numbers above two."""
    if figure.meaning[0] not in _COMPARED or figure.weak:
        return False
    if _DECADE.fullmatch(units[figure.first].text):
        return False
    value = figure.meaning[1]
    return (
        units[figure.first].key.isdigit()
        or figure.meaning[0] != "number"
        or (isinstance(value, float) and value > 2)
    )


def _compare_negation(pair: _Pair) -> list[Change]:
    """Return a negation that only one side has; what languages say with and without one excuses it and is none."""
    left, lang, right, other = pair.left, pair.earlier.lang, pair.right, pair.later.lang
    if _has_exceptive(left, lang) or _has_exceptive(right, other):
        return []  # "only when" is "not … except when" in other languages
    (before, softly_before), (after, softly_after) = _negations(left, lang), _negations(right, other)
    lost = before and not (after or softly_after)
    added = after and not (before or softly_before)
    # "غير قانوني" is "illegal"
    if lost and pair.whole and not has_prefixed(right, other, left, lang):
        place = pair.before(before[0], before[0] + 1)
        return [_note("negation_lost", place, None, pair.later, slight=pair.is_cut(before[0]))]
    if added and not has_prefixed(left, lang, right, other):
        return [_note("negation_added", None, pair.after(after[0], after[0] + 1), pair.later)]
    return []


def _compare_names(pair: _Pair) -> list[Change]:
    """Return names that have no counterpart where the other side has one without a counterpart too."""
    left, right, counterparts = pair.left, pair.right, pair.counterparts
    gone = [n for n in find_names(left, pair.earlier) if not counterparts.left_matched[n]]
    come = [n for n in find_names(right, pair.later) if not counterparts.right_matched[n]]
    langs = pair.earlier.lang, pair.later.lang
    for i in list(gone):
        twin = next((j for j in come if may_sound_alike(left[i], langs[0], right[j], langs[1])), None)
        if twin is not None:
            gone.remove(i)
            come.remove(twin)
    if not pair.whole:
        return []
    changes = []
    for i in gone:
        j = next((n for n in come if counterparts.same_place(i, n)), None)
        if j is not None:
            come.remove(j)
            changes.append(_note("entity", pair.before(i, i + 1), pair.after(j, j + 1), pair.later))
    return changes


def _compare_doubt(pair: _Pair) -> list[Change]:
    """Return a doubt ("may", "allegedly") that only one side has.

    Can and could are too near to it to be told apart, and hedges such as "seem" come and go in translation.
    """
    before, after = _doubts(pair.left, pair.earlier.lang), _doubts(pair.right, pair.later.lang)
    if after and not _doubts(pair.left, pair.earlier.lang, wide=True):
        return [_note("modality", None, pair.after(after[0], after[0] + 1), pair.later)]
    if before and pair.whole and not _doubts(pair.right, pair.later.lang, wide=True):
        return [_note("modality", pair.before(before[0], before[0] + 1), None, pair.later)]
    return []


def _doubts(units: Sequence[Unit], lang: str, *, wide: bool = False) -> list[int]:
    """Return the numbers of the units that doubt; with `wide` of all that may stand for such a word elsewhere."""
    vocabulary = load_vocabulary(lang)
    groups = ("may", "hedge", "can", "could", "should", "would") if wide else ("may", "hedge")
    dated = {
        n for figure in read_figures(units, lang) if figure.dated for n in range(figure.first, figure.last)
    }
    return [
        number
        for number, unit in enumerate(units)
        if number not in dated  # the month of May
        and modal_group(units, number, vocabulary) in groups
        and (wide or not vocabulary.holds(vocabulary.soft_modals, unit.key))
    ]


def _has_exceptive(units: Sequence[Unit], lang: str) -> bool:
    vocabulary = load_vocabulary(lang)
    found = [unit.key for unit in units if unit.key in vocabulary.exceptives]
    # French "que" and "qu'" are "only" behind "ne", and "that" in every second sentence.
    return any(key not in _FRENCH_QUE for key in found) or bool(
        found and any(unit.key in _FRENCH_NE for unit in units)
    )


def _negations(units: Sequence[Unit], lang: str) -> tuple[list[int], bool]:
    """Return the units that negate in any language, and whether others do that languages say otherwise."""
    vocabulary = load_vocabulary(lang)
    following = [*(unit.key for unit in units[1:]), ""]
    soft = [
        vocabulary.holds(vocabulary.soft_negations, unit.key)
        or key in (vocabulary.find(vocabulary.no_negation_before, unit.key) or ())
        for unit, key in zip(units, following, strict=True)
    ]
    hard = [n for n in range(len(units)) if not soft[n] and is_negation(units, n, vocabulary)]
    return hard, any(soft)


def _note(
    change_class: ChangeClass, earlier: Span | None, later: Span | None, side: Side, *, slight: bool = False
) -> Change:
    in_quotes = later is not None and side.is_quoted(later.start, later.end)
    # A figure that went or came alone may have gone with its clause: it says less than one exchanged.
    alone = change_class in ("number", "date") and (earlier is None or later is None)
    at_most: Severity = "medium" if alone and not in_quotes else "high"
    severity = rate_change(change_class, in_quotes=in_quotes, slight=slight, at_most=at_most)
    return Change(change_class, severity, earlier, later, in_quotes)
