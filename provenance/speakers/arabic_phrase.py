"""Arabic noun phrases: how many words a mention has.

There are no capitals, so a phrase is followed word by word: a head with its definite adjectives and genitives, a
name, a title behind the name; it ends where the next noun can only be the object of the verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.speakers.arabic_name_rules import NAME_RULES
from provenance.speakers.arabic_title_rules import TITLE_RULES
from provenance.speakers.arabic_walk import Walk, apply_rules, is_place_pair
from provenance.speakers.arabic_words import read_word

_DANGLING = frozenset({"و", "بن", "باسم"})


def measure_phrase(texts: Sequence[str], *, strict: bool, openers: frozenset[str] = frozenset()) -> int:
    """Return how many of the words belong to the noun phrase that the first one begins; 0 when none does.

    `strict` tells that an object may follow right behind the phrase; `openers` are prepositions that open what the
    verb says.
    """
    if not texts:
        return 0
    walk = Walk([read_word(text) for text in texts], strict, openers)
    while walk.at < len(walk.words):
        if not walk.running and is_place_pair(walk.words, walk.at):
            walk.add_title(opens=False, definite=True)
            taken = 2
        else:
            taken = apply_rules(NAME_RULES if walk.running else TITLE_RULES, walk)
        if taken == 0:
            break
        walk.move(taken)
    end = walk.at
    while end and (walk.words[end - 1].preposition or walk.words[end - 1].key in _DANGLING):
        end -= 1
    return end
