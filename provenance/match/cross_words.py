"""Which words of a passage have a counterpart in its translation: by the word tables, by sound, by number."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from provenance.match.blocks import Side
from provenance.match.change_names import is_name
from provenance.match.content import content_key
from provenance.match.lexicon import FOREIGN_LANGUAGES, load_english, load_lexicon
from provenance.match.lexicon_names import compare_skeletons, name_skeleton
from provenance.match.lexicon_stems import stem_word
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit, word_keys

_SCRIPTS = {"ar": "arab", "ru": "cyrl", "uk": "cyrl"}
_SHORTEST_STEM = 4
"""Letters of what is left of a word behind a negative prefix."""
_SHORTEST_NAME = 4
_NEAR = 5
"""Words to each side among which a counterpart tells that two words stand in one place of their sentences."""
_PRONOUN_ENDINGS = ("هما", "هم", "هن", "ها", "ه", "نا", "كم", "ك", "ي")
"""Pronouns written onto an Arabic noun, folded: فريقه is "his team" and no name."""
_LEAST_ALIKE = 0.5
"""Likeness of consonants from which two names may be one: g and kh, s and z cross scripts."""


class Counterparts:
    """Two wordings in two languages, with the numbers of the units on each side that have a counterpart."""

    def __init__(self, left: Sequence[Unit], lang: str, right: Sequence[Unit], other: str) -> None:
        self._left = [_read(unit, lang) for unit in left]
        self._right = [_read(unit, other) for unit in right]
        self._content = (
            [content_key(unit.key, lang) is not None for unit in left],
            [content_key(unit.key, other) is not None for unit in right],
        )
        self.left_matched = _match(self._left, self._right)
        self.right_matched = _match(self._right, self._left)

    def same_place(self, i: int, j: int) -> bool:
        """Tell whether content words near the unit `i` on the left have a counterpart near `j` on the right.

        Only then does one stand where the other stood; else one was left out here and the other added there.
        """
        ours, theirs = (
            [
                words[n]
                for n in range(max(0, at - _NEAR), min(len(words), at + _NEAR + 1))
                if n != at and content[n]
            ]
            for words, at, content in (
                (self._left, i, self._content[0]),
                (self._right, j, self._content[1]),
            )
        )
        return any(_match(ours, theirs))


_Word = tuple[frozenset[str], str]


def _read(unit: Unit, lang: str) -> _Word:
    script = _script_of(unit.key, lang)
    keys = tuple(load_vocabulary(lang).bare_forms(unit.key)) if lang == "ar" else (unit.key,)
    stems = english_stems(unit.key, lang)
    if "-" in unit.text:  # Netherlands-based, NATO-Russia
        parts = [key for part in unit.text.split("-") for key in word_keys(part, lang) if len(key) > 2]
        keys += tuple(parts)
        stems = stems.union(*(english_stems(part, lang) for part in parts))
    skeletons = {name_skeleton(key, script) for key in keys if len(key) >= 3}
    return stems, "|".join(sorted(skeletons - {""}))


def _match(words: Sequence[_Word], others: Sequence[_Word]) -> list[bool]:
    stems = frozenset(stem for known, _ in others for stem in known)
    sounds = {sound for _, joined in others for sound in joined.split("|") if sound}
    return [
        bool(known & stems)
        or any(compare_skeletons(one, sound) for one in joined.split("|") if one for sound in sounds)
        for known, joined in words
    ]


@lru_cache(maxsize=65536)
def english_stems(key: str, lang: str) -> frozenset[str]:
    """Return the English stems that a folded word may stand for; its own stem when it is English."""
    if lang == "en":
        return frozenset({stem_word(key, "en")})
    if lang not in FOREIGN_LANGUAGES:
        return frozenset({key})
    return frozenset(stem for stem, weight in load_lexicon(lang).lookup(key) if weight >= 0.4) or frozenset(
        {key}
    )


def is_in_tables(key: str, lang: str) -> bool:
    """Tell whether a folded word is known as a word of its language."""
    if lang == "en":
        return load_english().frequency.get(stem_word(key, "en"), 0) > 0
    return lang in FOREIGN_LANGUAGES and bool(load_lexicon(lang).lookup(key))


def find_names(units: Sequence[Unit], side: Side) -> list[int]:
    """Return the numbers of the units that can be nothing but names: no word of the tables, or one that sounds foreign.

    Names of bodies are made of common words and are translated; they are none of these.
    """
    return [
        number
        for number, unit in enumerate(units)
        if len(unit.key) >= _SHORTEST_NAME
        and not unit.text.isupper()
        and not load_vocabulary(side.lang).is_known(unit.key)
        and (unit.text[:1].isupper() or (side.lang == "ar" and is_name(units, number, side)))
        and (not is_in_tables(unit.key, side.lang) or _sounds_as_translated(unit.key, side.lang))
        and not (side.lang == "ar" and _has_pronoun(unit.key))
    ]


def _has_pronoun(key: str) -> bool:
    """Tell whether an Arabic word is a noun of the tables with a pronoun written onto it."""
    return any(
        is_in_tables(rest, "ar")
        for ending in _PRONOUN_ENDINGS
        if key.endswith(ending)
        for rest in load_vocabulary("ar").bare_forms(key.removesuffix(ending))
        if len(rest) >= _SHORTEST_NAME - 1
    )


def _sounds_as_translated(key: str, lang: str) -> bool:
    """Tell whether a word is in English what it is in its own script: лондон, London."""
    sound = name_skeleton(key, _script_of(key, lang))
    stems = load_lexicon(lang).lookup(key)[:1] if lang in _SCRIPTS else ()
    return any(compare_skeletons(sound, name_skeleton(stem, "latn")) == 1.0 for stem, _ in stems)


def may_sound_alike(one: Unit, lang: str, other: Unit, other_lang: str) -> bool:
    """Tell whether two names may be one for all their consonants say: a doubt is no change."""
    sounds = (
        name_skeleton(one.key, _script_of(one.key, lang)),
        name_skeleton(other.key, _script_of(other.key, other_lang)),
    )
    return (
        not all(sounds)
        or Levenshtein.normalized_similarity(*sounds) >= _LEAST_ALIKE
        or any(one.startswith(other) for one, other in (sounds, sounds[::-1]) if len(other) > 1)
    )


def _script_of(key: str, lang: str) -> str:
    return "latn" if key.isascii() else _SCRIPTS.get(lang, "latn")


def has_prefixed(units: Sequence[Unit], lang: str, others: Sequence[Unit], other: str) -> bool:
    """Tell whether a unit is a word of the other side behind a negative prefix: illegal beside "not legal"."""
    prefixes = load_vocabulary(lang).words.negative_prefixes
    rests = {
        rest
        for unit in units
        for prefix in prefixes
        if unit.key.startswith(prefix) and len(rest := unit.key.removeprefix(prefix)) >= _SHORTEST_STEM
    }
    if not rests:
        return False
    theirs = frozenset(stem for unit in others for stem in english_stems(unit.key, other))
    return any(english_stems(rest, lang) & theirs for rest in rests)
