"""Rules on the words that no other rule explained: spelling, speech, additions, cuts, exchanges."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.match.align import ELLIPSIS
from provenance.match.blocks import Block, Comparison, each_run
from provenance.match.lexicon_stems import stem_word
from provenance.match.spelling import same_spelling
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit


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
            # Beside an exchanged word only single words of speech are fillers without doubt.
            runs = [[n] for n in block.lost if vocabulary.is_filler([found.left[n].key])]
            runs = runs if len(runs) < len(block.lost) else []
        else:
            runs = [
                run
                for run in each_run(block.lost, lambda _: True)
                if vocabulary.is_filler([found.left[n].key for n in run]) or is_false_start(found.left, run)
            ]
        for run in runs:
            found.note("cleaned_speech", lost=run)
            block.lost = [n for n in block.lost if n not in run]


def is_false_start(units: Sequence[Unit], run: Sequence[int]) -> bool:
    """Tell whether the words of `run` are said again right after, or were said right before: "we -- we will"."""
    said = [units[n].key for n in run]
    after = [unit.key for unit in units[run[-1] + 1 : run[-1] + 1 + len(run)]]
    before = [unit.key for unit in units[max(0, run[0] - len(run)) : run[0]]]
    return said in (after, before)


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
    place = next((found.missing_at[n] for n in block.lost if n in found.missing_at), None)
    after = found.later.text[place : place + 12] if place is not None else ""
    match = ELLIPSIS.search(after)
    marked = match is not None and not after[: match.start()].strip(" \"'“”’.,;")
    for run in each_run(block.lost, lambda _: True):
        found.note("ellipsis" if marked else "cut_inside", lost=run)


def _in_brackets(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 2) : start].rstrip().endswith("[") and "]" in text[end : end + 2]
