"""Rules on words whose change may turn a statement round: negation, modality, tense, intensity."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.match.blocks import Block, Comparison
from provenance.match.figure_words import read_phrase
from provenance.match.lexicon_stems import stem_word
from provenance.match.vocabulary import Vocabulary, load_vocabulary
from provenance.match.wording import Unit

_BACKSHIFTS = {("will", "would"), ("can", "could"), ("would", "will"), ("could", "can")}
"""Reported speech moves will to would: that is tense, and no other claim."""
_NEGATION_PARTICLES = {"fr": frozenset({"ne", "n"})}
"""Words that only accompany a negation that is counted already."""
_PARTICLE_REACH = 5
"""Words after a particle within which the negation that it accompanies stands."""


def compare_negation(found: Comparison) -> None:
    """Note negations lost and added; equally many on both sides of a block explain each other."""
    for block in found.blocks:
        _compare_prefixes(found, block)
        gone = _negations_among(found.left, block.lost, found.earlier.lang)
        come = _negations_among(found.right, block.new, found.later.lang)
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
    prefixes = load_vocabulary(found.later.lang).words.negative_prefixes
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


def _negations_among(units: Sequence[Unit], numbers: Sequence[int], lang: str) -> list[int]:
    vocabulary = load_vocabulary(lang)
    return [number for number in numbers if is_negation(units, number, vocabulary)]


def is_negation(units: Sequence[Unit], number: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a unit negates; the words beside it may tell that it does not."""
    unit = units[number]
    if unit.text in vocabulary.words.exact_negations:
        return True
    if unit.key in _NEGATION_PARTICLES.get(vocabulary.lang, ()):
        return _stands_alone(units, number, vocabulary)
    if not vocabulary.holds(vocabulary.negations, unit.key):
        return False
    if unit.key in vocabulary.stop_words and unit.key not in vocabulary.negations:
        return False  # كما is one word, and no ما
    before = units[number - 1] if number else None
    barring = vocabulary.no_negation_after.get(unit.key, frozenset())
    return before is None or not vocabulary.holds(barring, before.key)


def _stands_alone(units: Sequence[Unit], number: int, vocabulary: Vocabulary) -> bool:
    """Tell whether no other negation follows a particle: n'est plus; in n'est pas the other word counts."""
    after = units[number + 1 : number + 1 + _PARTICLE_REACH]
    return not any(unit.key in vocabulary.negations or unit.key in vocabulary.exceptives for unit in after)


def compare_modality(found: Comparison) -> None:
    """Note modal words and hedges that went, came or changed their group; a backshift is tense."""
    for block in found.blocks:
        gone = modals_among(found.left, block.lost, found.earlier.lang)
        come = modals_among(found.right, block.new, found.later.lang)
        for words, group in list(gone):
            twin = next(((others, other) for others, other in come if other == group), None)
            if twin is not None:
                # The same group in other words: still an exchange of words, for the last rule to note.
                gone.remove((words, group))
                come.remove(twin)
        for place in range(max(len(gone), len(come))):
            lost, before = gone[place] if place < len(gone) else ([], "nothing")
            new, after = come[place] if place < len(come) else ([], "nothing")
            shifted = (before, after) in _BACKSHIFTS
            found.note("tense" if shifted else "modality", lost=lost, new=new, remark=f"{before} → {after}")
            block.lost = [n for n in block.lost if n not in lost]
            block.new = [n for n in block.new if n not in new]


def modals_among(units: Sequence[Unit], numbers: Sequence[int], lang: str) -> list[tuple[list[int], str]]:
    """Return the modal words and phrases among some units, each with its units and its group."""
    vocabulary = load_vocabulary(lang)
    found: list[tuple[list[int], str]] = []
    free = set(numbers)
    for number in numbers:
        if number not in free:
            continue
        size = read_phrase(units, number, vocabulary.modals)
        words = list(range(number, number + size))
        if size and free.issuperset(words):
            found.append((words, vocabulary.modals[" ".join(units[n].key for n in words)]))
            free.difference_update(words)
            continue
        group = modal_group(units, number, vocabulary)
        if group is not None:
            found.append(([number], group))
    return found


def modal_group(units: Sequence[Unit], number: int, vocabulary: Vocabulary) -> str | None:
    """Return the modal group of a unit; None when it has none where it stands."""
    unit = units[number]
    spelled, words = unit.text.lower(), vocabulary.words
    group = words.modals.get(spelled)
    if group is None and spelled not in words.auxiliaries:  # wurden is no würden
        group = vocabulary.find(vocabulary.modals, unit.key)
    letters = next((vocabulary.modal_before[form] for form in vocabulary.bare_forms(unit.key)
                    if form in vocabulary.modal_before), None)  # fmt: skip
    if group is None or letters is None:
        return group
    after, key = (units[number + 1].text, units[number + 1].key) if number + 1 < len(units) else ("", "")
    if key in (vocabulary.find(vocabulary.modal_not_before, unit.key) or ()):
        return None
    return group if after.startswith(letters) and not after.startswith("ال") else None


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
        gone = [n for n in block.lost if before.is_intense(found.left[n].key)]
        come = [n for n in block.new if after.is_intense(found.right[n].key)]
        for place in range(max(len(gone), len(come))):
            lost, new = gone[place : place + 1], come[place : place + 1]
            found.note("intensity", lost=lost, new=new)
            block.lost = [n for n in block.lost if n not in lost]
            block.new = [n for n in block.new if n not in new]
