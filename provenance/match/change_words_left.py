"""Rules on the words that no other rule explained: names, spelling, speech, additions, cuts, exchanges."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from provenance.match.align import ELLIPSIS
from provenance.match.blocks import Block, Comparison, Side, each_run
from provenance.match.lexicon_stems import stem_word
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit

_SENTENCE_ENDS = ".!?؟…\n"


def compare_names(found: Comparison) -> None:
    """Note names that were exchanged, and names that came or went where nothing of them is left."""
    for block in found.blocks:
        gone = [n for n in block.lost if is_name(found.left, n, found.earlier)]
        come = [n for n in block.new if is_name(found.right, n, found.later)]
        _drop_twins(found, block, gone, come)
        kept = {unit.key for unit in found.right}
        known = {unit.key for unit in found.left}
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


def is_name(units: Sequence[Unit], number: int, side: Side) -> bool:
    """Tell whether a unit is written as a name: a capital that no sentence start explains, or capitals within."""
    unit = units[number]
    vocabulary = load_vocabulary(side.lang)
    if not unit.text[:1].isupper() or unit.key in vocabulary.stop_words:
        return False
    if any(char.isupper() for char in unit.text[1:]):
        return True
    if not vocabulary.words.capitals_are_names:
        return False
    before = side.text[max(0, unit.start - 6) : unit.start].rstrip(" \"'“”„«»‘’([")
    opened = not before or before[-1] in _SENTENCE_ENDS
    # A shout of capitals and an initial keep their full stop; only a real sentence end takes the capital away.
    return not (opened and unit.start - len(before) >= 0) or (
        bool(before) and _is_initial(side.text, unit.start)
    )


def _is_initial(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip()
    return len(before) >= 2 and before[-1] == "." and before[-2].isupper() and not before[:-2][-1:].isalpha()


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


def same_spelling(before: str, after: str, lang: str) -> bool:
    """Tell whether two keys are one word in two spellings of the language: honour and honor."""
    if before == after:
        return True
    for ours, theirs in load_vocabulary(lang).words.spelling_pairs:
        for one, other in ((ours, theirs), (theirs, ours)):
            if one in before and before.replace(one, other) == after:
                return True
    return False


def compare_brackets(found: Comparison) -> None:
    """Note words in square brackets: the editor says that they are his, with what they stand for."""
    for block in found.blocks:
        for run in list(each_run(block.new, lambda _: True)):
            if _in_brackets(found.later.text, found.right[run[0]].start, found.right[run[-1]].end):
                lost = list(block.lost) if len(run) == len(block.new) else []
                found.note("editorial_insertion", lost=lost, new=run)
                block.new = [n for n in block.new if n not in run]
                block.lost = [n for n in block.lost if n not in lost]


def compare_speech(found: Comparison) -> None:
    """Note fillers and repeated words that an edited quotation leaves out: harmless."""
    vocabulary = load_vocabulary(found.earlier.lang)
    for block in found.blocks:
        if block.new:
            continue
        for run in list(each_run(block.lost, lambda _: True)):
            filler = vocabulary.is_filler([found.left[n].key for n in run])
            if filler or is_false_start(found.left, run):
                found.note("cleaned_speech", lost=run)
                block.lost = [n for n in block.lost if n not in run]


def is_false_start(units: Sequence[Unit], run: Sequence[int]) -> bool:
    """Tell whether the words of `run` are said again right after: "we -- we will"."""
    after = [unit.key for unit in units[run[-1] + 1 : run[-1] + 1 + len(run)]]
    return [units[n].key for n in run] == after


def compare_rest(found: Comparison) -> None:
    """Note every word that is still unexplained: no difference stays hidden."""
    for block in found.blocks:
        _pair_same_words(found, block)
        if block.lost and block.new:
            found.note("substitution", lost=block.lost, new=block.new)
        elif block.lost:
            _note_cut(found, block)
        elif block.new:
            for run in each_run(block.new, lambda _: True):
                found.note("addition", new=run)
        block.lost, block.new = [], []


def _pair_same_words(found: Comparison, block: Block) -> None:
    """Note spellings and other forms of one word, so that only real exchanges remain."""
    lang = found.later.lang
    for i, j in block.pairs():
        before, after = found.left[i].key, found.right[j].key
        if same_spelling(before, after, lang):
            found.note("spelling", lost=[i], new=[j])
        elif len(before) > 3 and stem_word(before, lang) == stem_word(after, lang):
            found.note("substitution", lost=[i], new=[j], slight=True, remark="another form of the same word")
        else:
            continue
        block.explain_pair(i, j)


def _note_cut(found: Comparison, block: Block) -> None:
    op_places = {
        op.earlier_words[0]: op.later[0] for op in found.alignment.ops if op.kind in ("delete", "replace")
    }
    place = next((op_places[n] for n in block.lost if n in op_places), None)
    after = found.later.text[place : place + 12] if place is not None else ""
    match = ELLIPSIS.search(after)
    marked = match is not None and not after[: match.start()].strip(" \"'“”’.,;")
    for run in each_run(block.lost, lambda _: True):
        found.note("ellipsis" if marked else "cut_inside", lost=run)


def _in_brackets(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 2) : start].rstrip().endswith("[") and "]" in text[end : end + 2]
