"""Full names without a title anywhere in a text, told by their first name: auf dem Tisch von Irmgard Roth.

Where all nouns have capitals, two capitals alone are no name; a common first name makes them one.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.speakers.first_names import is_first_name
from provenance.speakers.name_runs import is_name_word, touches
from provenance.speakers.nouns import is_body_noun
from provenance.speakers.reading import Reading, Vocabulary
from provenance.text.words import Word

_LONGEST = 5


def find_plain_names(
    text: str, words: Sequence[Word], keys: Sequence[str], vocabulary: Vocabulary
) -> list[tuple[str, Reading]]:
    """Return the names that begin with a common first name, wherever they stand, without what stands before them."""
    found: list[tuple[str, Reading]] = []
    first_names = vocabulary.sets["first names"]
    last = 0
    for at, key in enumerate(keys):
        if at < last or (key not in first_names and " " not in key) or not words[at].text[:1].isupper():
            continue
        last = _end_of_name(text, words, keys, at, vocabulary)
        if last > at + 1:
            name = text[words[at].start : words[last - 1].end]
            found.append((name, Reading("person", name, name)))
    return found


def _end_of_name(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> int:
    """Return the word behind the name that begins with the first name at a word; `at` where none does."""
    if not is_first_name(keys[at], vocabulary) or _belongs_to_body(text, words, keys, at, vocabulary):
        return at
    after = at + 1
    while after < len(words) and touches(text, words, after) and is_first_name(keys[after], vocabulary):
        after += 1
    particles = vocabulary.pack.name_particles if vocabulary.pack else frozenset()
    surname = after
    while surname < len(words) and words[surname].text in particles and touches(text, words, surname):
        surname += 1
    if not _may_end_name(text, words, keys, surname, vocabulary):
        # both words are first names: Karl Peter
        return after if after > at + 1 else at
    after = surname + 1
    second = vocabulary.words.double_surnames and after - at < _LONGEST
    return after + 1 if second and _may_end_name(text, words, keys, after, vocabulary) else after


def _may_end_name(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> bool:
    if at >= len(words) or not touches(text, words, at):
        return False
    word = words[at]
    known = keys[at] in vocabulary.sets["common"] or keys[at] in vocabulary.tables["ministries"]
    return (
        is_name_word(word, keys[at], vocabulary)
        and not known
        and not (len(word.text) > 2 and word.text.isupper())
    )


def _belongs_to_body(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> bool:
    """Tell whether an article or a noun for a body stands right before: die Lola Roth, Stiftung Anna Roth."""
    if not at or not touches(text, words, at):
        return False
    before = keys[at - 1]
    return before in vocabulary.sets["determiners"] or is_body_noun(before, vocabulary)
