"""Two spellings of one word."""

from __future__ import annotations

from provenance.match.blocks import Comparison
from provenance.match.vocabulary import load_vocabulary

_SHORTEST = 5
"""Letters from which letter groups may be exchanged: "for" is no spelling of "four"."""
_MOST_LETTERS = 3
"""Letters by which two spellings differ in length at most."""


def same_spelling(before: str, after: str, lang: str) -> bool:
    """Tell whether two keys are one word in two spellings of the language: honour and honor."""
    if before == after:
        return True
    if not (before and after) or abs(len(before) - len(after)) > _MOST_LETTERS:
        return False
    if before[0] != after[0] and before[-1] != after[-1]:
        return False
    vocabulary = load_vocabulary(lang)
    if before in vocabulary.numbers or after in vocabulary.numbers:
        return False
    for ours, theirs in vocabulary.spelling_pairs:
        for one, other in ((ours, theirs), (theirs, ours)):
            if before == one and after == other:
                return True
            if len(before) >= _SHORTEST and one and one in before and before.replace(one, other) == after:
                return True
    return False


def compare_spelling(found: Comparison) -> None:
    """Note words that are spelled in another way; before other rules, which know one of the spellings only."""
    if found.earlier.lang != found.later.lang:
        return
    for block in found.blocks:
        for i, j in block.pairs():
            if same_spelling(found.left[i].key, found.right[j].key, found.later.lang):
                found.note("spelling", lost=[i], new=[j])
                block.explain_pair(i, j)
