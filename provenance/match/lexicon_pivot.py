"""Understand Ukrainian words that its small table lacks through Russian ones of the same consonants.

Open Ukrainian word tables are small (4,400 lemmas), Russian ones are not, and many words are cognates that differ in
vowels: відповідальність and ответственность are not, міністр and министр are. A Russian key counts when its consonants
are the same and most letters agree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from rapidfuzz.distance import Levenshtein

from provenance.match.lexicon import Translations, load_lexicon
from provenance.match.lexicon_stems import drop_shared_prefix

_TO_RUSSIAN = str.maketrans({"і": "и", "ї": "и", "є": "е", "и": "ы", "ґ": "г"})
_CONSONANTS = re.compile("[^бвгджзклмнпрстфхцчшщ]")
_LEAST_ALIKE = 0.7
_TRUST = 0.8


def pivot_ukrainian(stem: str) -> Translations:
    """Return English stems of the Russian words that a Ukrainian stem is most like; empty when none is like enough."""
    found = _pivot(stem)
    if not found and (bare := drop_shared_prefix(stem)):
        found = _pivot(bare)
    return found


def _pivot(stem: str) -> Translations:
    skeleton = _CONSONANTS.sub("", stem)
    if len(skeleton) < 2:
        return ()
    spelled = stem.translate(_TO_RUSSIAN)
    ranked = sorted(
        ((Levenshtein.normalized_similarity(spelled, key), key) for key in _russian_keys().get(skeleton, ())),
        key=lambda item: (-item[0], item[1]),
    )
    best = ranked[0][0] if ranked else 0.0
    if best < _LEAST_ALIKE:
        return ()
    merged: dict[str, float] = {}
    for likeness, key in ranked:
        if likeness < best - 0.01:
            break
        for english, weight in load_lexicon("ru").read(key):
            merged[english] = max(merged.get(english, 0.0), weight * _TRUST * likeness)
    return tuple(sorted(merged.items(), key=lambda item: (-item[1], item[0])))


@cache
def _russian_keys() -> dict[str, tuple[str, ...]]:
    keys: dict[str, list[str]] = defaultdict(list)
    for key in load_lexicon("ru").positions:
        skeleton = _CONSONANTS.sub("", key)
        if len(skeleton) >= 2:
            keys[skeleton].append(key)
    return {skeleton: tuple(group) for skeleton, group in keys.items()}
