"""Runs of capitalised words in a text, with the particles between them, which may hold full names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.speakers.gazetteer import find_body, find_country
from provenance.speakers.nouns import is_body_noun, is_group_noun, is_person_noun, is_title_word
from provenance.speakers.reading import Vocabulary
from provenance.text.words import Word

BLANKS = frozenset({" ", "\u00a0", "\u202f"})
"""What may stand between two words of a name."""
_LONGEST_NAME = 5
_NOT_FIRST = {"de": frozenset({"der", "den", "zum"})}
"""Particles that stand behind another one only: Karl von der Aue, but Karl Roth zum Sieger."""
_SHORTENED = frozenset({"prof", "dipl", "mag", "ing", "mme", "mlle", "sra", "dra"})
"""Titles that a full stop shortens before a name."""
_LINKS = frozenset({"y", "e"})
"""They join two surnames of one person only behind a particle: Hugo de la Torre y Montes."""


def find_runs(
    text: str, words: Sequence[Word], keys: Sequence[str], vocabulary: Vocabulary
) -> Iterator[tuple[int, int]]:
    """Yield each run of capitalised words and particles that may hold a full name, as `[first, after)`."""
    capitals = vocabulary.pack is not None and vocabulary.pack.verb_second
    times = Counter(keys) if capitals else Counter[str]()
    at = 0
    while at < len(words):
        if not words[at].text[:1].isupper() or keys[at] in vocabulary.sets["closed"]:
            at += 1
            continue
        after = at + 1
        while after < len(words) and after - at < _LONGEST_NAME and touches(text, words, after):
            small = _skip_particles(text, words, (at, after), vocabulary)
            if not words[small].text[:1].isupper() or keys[small] in vocabulary.sets["small"]:
                break  # inside a sentence a capital tells a name from a verb: Lasse
            after = small + 1
        # Brannaus Stürmer Emeka Obi: the title is the last noun for a person that two words follow
        titles = (
            [n for n in range(at + 1, after - 2) if is_person_noun(keys[n], vocabulary)] if capitals else []
        )
        at = titles[-1] if titles else at
        yield at, _cut_nouns(words, keys, (at, after), times, vocabulary) if capitals else after
        at = after


def _skip_particles(text: str, words: Sequence[Word], run: tuple[int, int], vocabulary: Vocabulary) -> int:
    """Return the word behind the particles of a name that may stand at the end of a run: Ulrich [von der] Aue."""
    first, small = run
    particles = vocabulary.pack.name_particles if vocabulary.pack else frozenset()
    if words[small].text in _NOT_FIRST.get(vocabulary.lang, ()):
        return small
    if words[small].text in _LINKS and all(word.text[:1].isupper() for word in words[first:small]):
        return small  # Ana Roth y Juan Haro are two
    while small < len(words) - 1 and words[small].text in particles and touches(text, words, small + 1):
        small += 1
    return small


def _cut_nouns(
    words: Sequence[Word],
    keys: Sequence[str],
    run: tuple[int, int],
    times: Counter[str],
    vocabulary: Vocabulary,
) -> int:
    """Return where a name ends whose next word may be a noun (hat Karla Roth Fehler …): the surname comes again."""
    first, after = run
    start = next((at for at in range(first, after) if not is_person_noun(keys[at], vocabulary)), after)
    if start == first and after - first > 2 and is_title_word(keys[first], vocabulary):
        start = first + 1
    plain = min(start + 2, after)
    if any(not word.text[:1].isupper() for word in words[start:after]):
        return after
    return next((end for end in range(plain, after + 1) if times[keys[end - 1]] > 1), plain)


def is_name_word(word: Word, key: str, vocabulary: Vocabulary, *, inside: bool = False) -> bool:
    """Tell whether a word with a capital is neither a small word that opens its sentence nor a known noun or place."""
    if not word.text[:1].isupper() or key in vocabulary.sets["small" if inside else "closed"]:
        return False
    if key in vocabulary.sets["given"]:
        return True
    return not (
        is_person_noun(key, vocabulary)
        or is_body_noun(key, vocabulary)
        or is_group_noun(key, vocabulary)
        or find_country(word.text)
        or find_body(word.text)
    )


def touches(text: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether nothing but a blank, or the dot of an initial, stands before a word."""
    gap = text[words[at - 1].end : words[at].start]
    before = words[at - 1].text
    return gap in BLANKS or (gap == ". " and (len(before) <= 2 or before.lower() in _SHORTENED))
