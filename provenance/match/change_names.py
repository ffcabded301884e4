"""Rules on names: what is written as one, what is one in a script or language whose capitals do not tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from provenance.match.blocks import Block, Comparison, Side, each_run
from provenance.match.lexicon import load_lexicon
from provenance.match.lexicon_names import compare_skeletons, name_skeleton
from provenance.match.spelling import same_spelling
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit

_SENTENCE_ENDS = ".!?؟…\n"
_ADJECTIVE_ENDINGS = ("en", "er", "es", "em", "e")
_SOUNDS_ALIKE = 0.9
_MOST_ALONE = 3
"""Words of an exchange in which one name makes all of them a name."""
_SHORTEST_ALONE = 4
"""Letters of a name from which the word in its place is taken for a name as well."""


def compare_names(found: Comparison) -> None:
    """Note names that were exchanged, and names that came or went where nothing of them is left."""
    kept = {unit.key for unit in found.right}
    known = {unit.key for unit in found.left}
    for block in found.blocks:
        gone = [n for n in block.lost if is_name(found.left, n, found.earlier)]
        come = [n for n in block.new if is_name(found.right, n, found.later)]
        _drop_twins(found, block, gone, come)
        lost_runs = list(each_run(gone, lambda _: True))
        new_runs = list(each_run(come, lambda _: True))
        for place in range(max(len(lost_runs), len(new_runs))):
            lost = lost_runs[place] if place < len(lost_runs) else []
            new = new_runs[place] if place < len(new_runs) else []
            if not lost and all(found.right[n].key in known for n in new):
                continue  # a name said again is an addition, not another name
            if not new and all(found.left[n].key in kept for n in lost):
                continue
            if not new and _is_part_of_name(found.left, lost):
                continue  # a first name or title dropped: a cut, the person is the same
            if not (lost and new) and found.later.lang in ("ar", "de"):
                words = [found.left[n].key for n in lost] + [found.right[n].key for n in new]
                if len(block.lost) == len(block.new) <= _MOST_ALONE and len(words[0]) >= _SHORTEST_ALONE:
                    lost, new = (
                        list(block.lost),
                        list(block.new),
                    )  # a word in the place of a name is taken for one
                elif found.later.lang == "ar" and not _is_place(found, lost, new):
                    continue  # without a capital, one word alone is too little to call it a name
            found.note("entity", lost=lost, new=new, slight=not (lost and new))
            block.lost = [n for n in block.lost if n not in lost]
            block.new = [n for n in block.new if n not in new]


def _is_part_of_name(units: Sequence[Unit], lost: Sequence[int]) -> bool:
    """Tell whether the name goes on right after the lost words ("Joseph R." before "Biden")."""
    after = lost[-1] + 1
    return (
        after < len(units)
        and units[after].text[:1].isupper()
        and units[after].start - units[lost[-1]].end <= 2
    )


def _is_place(found: Comparison, lost: Sequence[int], new: Sequence[int]) -> bool:
    vocabulary = load_vocabulary("ar")
    keys = [found.left[n].key for n in lost] + [found.right[n].key for n in new]
    return any(vocabulary.holds(vocabulary.places, key) for key in keys)


def is_name(units: Sequence[Unit], number: int, side: Side) -> bool:
    """Tell whether a unit is a name: by a capital inside a sentence, else by what is known of the word."""
    unit = units[number]
    vocabulary = load_vocabulary(side.lang)
    if side.lang == "ar":
        if not "\u0600" <= unit.text[0] <= "\u06ff":
            return unit.text[0].isupper()
        return not vocabulary.is_known(unit.key) and _is_arabic_name(unit.key)
    if not unit.text[:1].isupper() or unit.key in vocabulary.stop_words:
        return False
    if any(char.isupper() for char in unit.text[1:]):
        return True
    if not vocabulary.words.capitals_are_names:
        return side.lang == "de" and not vocabulary.is_known(unit.key) and _is_german_name(units, number)
    return not _opens_sentence(side.text, unit.start) or _is_initial(side.text, unit.start)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 6) : start].rstrip(" \"'“”„«»‘’([")
    return not before or before[-1] in _SENTENCE_ENDS


def _is_initial(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip()
    return len(before) >= 2 and before[-1] == "." and before[-2].isupper() and not before[:-2][-1:].isalpha()


@lru_cache(maxsize=16384)
def _is_arabic_name(key: str) -> bool:
    """Tell whether an Arabic word is a country, no word of the table, or sounds like its translation."""
    vocabulary = load_vocabulary("ar")
    if vocabulary.holds(vocabulary.places, key):
        return True
    if len(key) < 3:
        return False
    translations = load_lexicon("ar").lookup(key)
    if not translations:
        return True
    best = translations[0][1]
    sounds = {
        name_skeleton(form, "arab") for form in vocabulary.bare_forms(key) if form == key or len(form) >= 4
    }
    return any(
        compare_skeletons(sound, name_skeleton(spelled, "latn")) >= _SOUNDS_ALIKE
        for sound in sounds
        for stem, weight in translations[:3]
        if weight >= best - 0.1
        for spelled in (stem, f"{stem}s")  # the stemmer makes pari of Paris
    )


def _is_german_name(units: Sequence[Unit], number: int) -> bool:
    """Tell whether a German word with a capital is a name: no article before it, and no common noun."""
    unit = units[number]
    vocabulary = load_vocabulary("de")
    if unit.key in vocabulary.places:
        return True
    if unit.key.endswith(vocabulary.words.noun_endings):
        return False
    determiners = vocabulary.words.determiners
    before = [one.text.lower() for one in units[max(0, number - 2) : number]]
    described = (
        bool(before) and before[-1].endswith(_ADJECTIVE_ENDINGS) and before[-1] == units[number - 1].text
    )
    if before and (before[-1] in determiners or (described and before[0] in determiners)):
        return False
    known = _translate_german(unit.key)
    return not known or (known[0] == (unit.key, 1.0) and not described)


@lru_cache(maxsize=16384)
def _translate_german(key: str) -> tuple[tuple[str, float], ...]:
    """Return what the word table knows of a folded word, its genitive's s cut where it knows nothing."""
    lexicon = load_lexicon("de")
    return lexicon.lookup(key) or (lexicon.lookup(key[:-1]) if key.endswith("s") else ())


def _drop_twins(found: Comparison, block: Block, gone: list[int], come: list[int]) -> None:
    """Note as spelling a name written in another way, and an abbreviation beside its full form."""
    for i in list(gone):
        for j in list(come):
            before, after = found.left[i].key, found.right[j].key
            close = min(len(before), len(after)) >= 5 and Levenshtein.distance(before, after) <= 1
            if not (close or same_spelling(before, after, found.later.lang)):
                continue
            found.note("spelling", lost=[i], new=[j], remark="the same name in another spelling")
            gone.remove(i)
            come.remove(j)
            block.lost.remove(i)
            block.new.remove(j)
            break
    for j in list(come):
        letters = found.right[j].text.replace(".", "")
        run = gone[: len(letters)]
        if len(letters) >= 2 and letters.isupper() and "".join(found.left[n].text[0] for n in run) == letters:
            found.note("spelling", lost=run, new=[j], remark="an abbreviation of the same name")
            come.remove(j)
            block.new.remove(j)
            for n in run:
                gone.remove(n)
                block.lost.remove(n)
