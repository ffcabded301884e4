"""Rules on words whose change may turn a statement round: figures, negation, modality, tense, intensity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from provenance.match.blocks import Block, Comparison
from provenance.match.figures import Figure, read_figures
from provenance.match.lexicon_stems import stem_word
from provenance.match.vocabulary import Vocabulary, load_vocabulary
from provenance.match.wording import Unit
from provenance.model import ChangeClass

_NEGATIVE_PREFIXES = {
    "en": ("un", "in", "im", "ir", "il", "non", "dis"), "de": ("un", "nicht"), "fr": ("in", "im", "ir", "non", "mal"),
    "es": ("in", "im", "ir", "des", "no"), "ru": ("не", "без", "бес"), "uk": ("не", "без"), "ar": ("لا",),
}  # fmt: skip
_BACKSHIFTS = {("will", "would"), ("can", "could"), ("would", "will"), ("could", "can")}
"""Reported speech moves will to would: that is tense, and no other claim."""
_NEGATION_PARTICLES = {"fr": frozenset({"ne", "n"})}
"""Words that only accompany a negation that is counted already."""


def compare_figures(found: Comparison) -> None:
    """Note numbers and dates that differ in value; the same value written otherwise is no change."""
    left = _by_unit(read_figures(found.left, found.earlier.lang))
    right = _by_unit(read_figures(found.right, found.later.lang))
    carried = [
        pair
        for op in found.alignment.ops
        if op.kind == "equal"
        for pair in zip(range(*op.earlier_words), range(*op.later_words), strict=True)
    ]
    forth, back = dict(carried), {j: i for i, j in carried}
    for block in found.blocks:
        gone = _figures_at(left, block.lost)
        come = _figures_at(right, block.new)
        # A figure that is only partly changed brings its other side along: "twenty five" to "twenty six".
        beside = (
            _figures_at(right, _carried_words(gone, forth)),
            _figures_at(left, _carried_words(come, back)),
        )
        come = sorted({*come, *beside[0]}, key=lambda figure: figure.first)
        gone = sorted({*gone, *beside[1]}, key=lambda figure: figure.first)
        for figure in list(gone):
            twin = next((other for other in come if other.meaning == figure.meaning), None)
            if twin is not None:
                gone.remove(figure)
                come.remove(twin)
                _explain(block, lost=figure, new=twin)
        for place in range(max(len(gone), len(come))):
            lost = gone[place] if place < len(gone) else None
            new = come[place] if place < len(come) else None
            _note_figures(found, block, lost, new)


def _by_unit(figures: Sequence[Figure]) -> dict[int, Figure]:
    return {number: figure for figure in figures for number in range(figure.first, figure.last)}


def _figures_at(figures: Mapping[int, Figure], words: Iterable[int]) -> list[Figure]:
    """Return the figures that stand on the given units, in order."""
    return sorted({figures[number] for number in words if number in figures}, key=lambda figure: figure.first)


def _carried_words(figures: Sequence[Figure], across: Mapping[int, int]) -> list[int]:
    """Return the units of the other side to which words of the figures were carried over."""
    return [across[n] for figure in figures for n in range(figure.first, figure.last) if n in across]


def _explain(block: Block, *, lost: Figure | None, new: Figure | None) -> None:
    if lost is not None:
        block.lost = [n for n in block.lost if not lost.first <= n < lost.last]
    if new is not None:
        block.new = [n for n in block.new if not new.first <= n < new.last]


def _note_figures(found: Comparison, block: Block, lost: Figure | None, new: Figure | None) -> None:
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
        slight=(lost is None or new is None) and (_is_vague(lost or new) or _is_in_longer_cut(block, new)),
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
    return shown if kind == "number" else f"{kind} {shown}"


def compare_negation(found: Comparison) -> None:
    """Note negations lost and added; equally many on both sides of a block explain each other."""
    for block in found.blocks:
        _compare_prefixes(found, block)
        gone = _words_in(found.left, block.lost, found.earlier.lang, _is_negation)
        come = _words_in(found.right, block.new, found.later.lang, _is_negation)
        shared = min(len(gone), len(come))
        for number in gone[shared:]:
            found.note("negation_lost", lost=[number])
            block.lost.remove(number)
        for number in come[shared:]:
            found.note("negation_added", new=[number])
            block.new.remove(number)


def _compare_prefixes(found: Comparison, block: Block) -> None:
    """Note likely → unlikely: one word is the other with a negative prefix."""
    if found.earlier.lang != found.later.lang:
        return
    prefixes = _NEGATIVE_PREFIXES.get(found.later.lang, ())
    for i, j in block.pairs():
        before, after = found.left[i].key, found.right[j].key
        if len(before) < 3 or len(after) < 3:
            continue
        if any(prefix + before == after for prefix in prefixes):
            found.note("negation_added", lost=[i], new=[j])
        elif any(prefix + after == before for prefix in prefixes):
            found.note("negation_lost", lost=[i], new=[j])
        else:
            continue
        block.explain_pair(i, j)


def _is_negation(unit: Unit, vocabulary: Vocabulary) -> bool:
    if unit.key in _NEGATION_PARTICLES.get(vocabulary.lang, ()):
        return False
    return vocabulary.holds(vocabulary.negations, unit.key)


def _words_in(
    units: Sequence[Unit], numbers: Sequence[int], lang: str, wanted: Callable[[Unit, Vocabulary], bool]
) -> list[int]:
    vocabulary = load_vocabulary(lang)
    return [number for number in numbers if wanted(units[number], vocabulary)]


def compare_modality(found: Comparison) -> None:
    """Note modal words and hedges that went, came or changed their group; a backshift is tense."""
    before, after = load_vocabulary(found.earlier.lang), load_vocabulary(found.later.lang)
    for block in found.blocks:
        gone = [(n, group) for n in block.lost if (group := before.find(before.modals, found.left[n].key))]
        come = [(n, group) for n in block.new if (group := after.find(after.modals, found.right[n].key))]
        for i, group in list(gone):
            twin = next(((j, other) for j, other in come if other == group), None)
            if twin is not None:
                # The same group in other words: still an exchange of words, for the last rule to note.
                gone.remove((i, group))
                come.remove(twin)
        for place in range(max(len(gone), len(come))):
            lost = gone[place] if place < len(gone) else None
            new = come[place] if place < len(come) else None
            shifted = lost is not None and new is not None and (lost[1], new[1]) in _BACKSHIFTS
            remark = f"{lost[1] if lost else 'nothing'} → {new[1] if new else 'nothing'}"
            found.note(
                "tense" if shifted else "modality",
                lost=[lost[0]] if lost else (),
                new=[new[0]] if new else (),
                remark=remark,
            )
            if lost:
                block.lost.remove(lost[0])
            if new:
                block.new.remove(new[0])


def compare_tense(found: Comparison) -> None:
    """Note forms of be, have and do that changed their time, and another form of the same word."""
    before, after = load_vocabulary(found.earlier.lang), load_vocabulary(found.later.lang)
    for block in found.blocks:
        for i, j in block.pairs():
            time, other = before.auxiliaries.get(found.left[i].key), after.auxiliaries.get(found.right[j].key)
            if time and other and time != other:
                found.note("tense", lost=[i], new=[j], remark=f"{time} → {other}")
            elif time is None and other is None and _is_other_tense(found, i, j):
                found.note("tense", lost=[i], new=[j], slight=True, remark="another form of the same verb")
            else:
                continue
            block.explain_pair(i, j)


def _is_other_tense(found: Comparison, i: int, j: int) -> bool:
    """Tell whether two words are forms of one English verb that differ in time."""
    if found.earlier.lang != "en" or found.later.lang != "en":
        return False
    before, after = found.left[i].key, found.right[j].key
    return (
        before != after
        and stem_word(before, "en") == stem_word(after, "en")
        and before.endswith("ed") != after.endswith("ed")
    )


def compare_intensity(found: Comparison) -> None:
    """Note words that strengthen or weaken when they go, come, or change."""
    before, after = load_vocabulary(found.earlier.lang), load_vocabulary(found.later.lang)
    for block in found.blocks:
        gone = [n for n in block.lost if before.holds(before.intensity, found.left[n].key)]
        come = [n for n in block.new if after.holds(after.intensity, found.right[n].key)]
        for place in range(max(len(gone), len(come))):
            lost, new = gone[place : place + 1], come[place : place + 1]
            found.note("intensity", lost=lost, new=new)
            block.lost = [n for n in block.lost if n not in lost]
            block.new = [n for n in block.new if n not in new]
