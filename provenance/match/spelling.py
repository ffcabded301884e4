"""Two spellings of one word."""

from __future__ import annotations

from functools import lru_cache

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
    return after in _respell(before, lang) and after not in load_vocabulary(lang).numbers


@lru_cache(maxsize=1 << 16)
def _respell(key: str, lang: str) -> frozenset[str]:
    """Return the other spellings of a key, by one of the language's pairs each; a number has none."""
    vocabulary = load_vocabulary(lang)
    if key in vocabulary.numbers:
        return frozenset()
    pairs = [
        (one, other)
        for ours, theirs in vocabulary.spelling_pairs
        for one, other in ((ours, theirs), (theirs, ours))
    ]
    whole = {other for one, other in pairs if one == key}
    inside = {key.replace(one, other) for one, other in pairs if one and one in key and len(key) >= _SHORTEST}
    return frozenset(whole | inside)


def compare_spelling(found: Comparison) -> None:
    """Note words that are spelled in another way; before other rules, which know one of the spellings only."""
    if found.earlier.lang != found.later.lang:
        return
    for block in found.blocks:
        for i, j in block.pairs():
            if same_spelling(found.left[i].key, found.right[j].key, found.later.lang):
                found.note("spelling", lost=[i], new=[j])
                block.explain_pair(i, j)
