"""Persons whom the mentions call by surname only: their first names and gender, as the text tells them elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from provenance.speakers.gazetteer import find_figures_by_surname
from provenance.speakers.governing import follows_phrase
from provenance.speakers.name_runs import is_name_word, touches
from provenance.speakers.names import key_of
from provenance.speakers.nouns import gender_of_noun, is_title_word
from provenance.speakers.reading import Reading, Vocabulary
from provenance.text.words import Word

if TYPE_CHECKING:
    from provenance.speakers.cast import Cast, Person
    from provenance.speakers.mention import Mention

_LONGEST_GIVEN = 3
_SHORTEST_SURNAME = 3


def complete_surnames(
    cast: Cast, text: str, words: Sequence[Word], keys: Sequence[str], vocabulary: Vocabulary
) -> None:
    """Give each surname of the cast that stands alone the first names which the text has before it somewhere."""
    lone: dict[str, list[Person]] = {}
    for person in cast.persons:
        if person.figure is None and len(person.name_in_text.split()) == 1:
            lone.setdefault(key_of(person.name_in_text), []).append(person)  # Felber, Sander-Kolb
    for at, key in enumerate(keys if lone else ()):
        persons = lone.get(key)
        if persons is None or not is_name_word(words[at], key, vocabulary):
            continue
        first = at
        while first and at - first < _LONGEST_GIVEN and _is_given(text, words, keys, first - 1, vocabulary):
            first -= 1
        if at - first > 1 and is_title_word(keys[first], vocabulary):
            first += 1  # Amtsinhaber Karl Roth
        if first == at or _is_noun_behind_article(text, words, keys, first, vocabulary):
            continue
        for person in lone.pop(key):
            after = _end_of_second(text, words, keys, at, vocabulary)
            person.name_in_text = text[words[first].start : words[after].end]
            cast.index.note(person)


def without_genitive(reading: Reading, mention: Mention, text: str) -> Reading:
    """Return the reading of a German name in the genitive as a nominative, where the text has it: nach Worten Felbers.

    A table of public figures tells as well. Only a phrase before a name governs a genitive, so that a subject whose
    surname ends in "s" itself stays as it is: Karl Peters sagte.
    """
    name = reading.name.removesuffix("s")
    surname = name.rpartition(" ")[2]
    if name == reading.name or len(surname) < _SHORTEST_SURNAME or not follows_phrase(mention, text, "de"):
        return reading
    known = _stands_in(surname, text) or bool(find_figures_by_surname(surname))
    return replace(reading, name=name) if known else reading


def _stands_in(word: str, text: str) -> bool:
    """Tell whether a word stands in a text, and not as a part of another."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(word, end)
    return False


def _end_of_second(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> int:
    """Return the word that ends a name whose first surname stands at `at`: the second one, where there may be two."""
    if not vocabulary.words.double_surnames or at + 1 >= len(words):
        return at
    second = words[at + 1]
    named = touches(text, words, at + 1) and is_name_word(second, keys[at + 1], vocabulary)
    return at + 1 if named else at


def learn_genders(cast: Cast, words: Sequence[Word], keys: Sequence[str], vocabulary: Vocabulary) -> None:
    """Let the titles that every name may have tell whether a surname is a woman's (Mme Doe) or a man's."""
    for at, key in enumerate(keys[:-1]):
        if key not in vocabulary.sets["honorifics"] or not words[at + 1].text[:1].isupper():
            continue
        gender = gender_of_noun(key, vocabulary)
        names = [" ".join(word.text for word in words[at + 1 : at + 1 + size]) for size in (1, 2, 3)]
        person = next(filter(None, map(cast.find, names)), None) if gender else None
        if person is not None and not person.gender:
            person.gender = gender


def _is_given(text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the word at `at` can be a first name of the word behind it."""
    word = words[at].text
    return (
        touches(text, words, at + 1)
        and word[:1].isupper()
        and not (word.isupper() and len(word) > 2)
        and is_name_word(words[at], keys[at], vocabulary)
    )


def _is_noun_behind_article(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> bool:
    """Tell whether an article stands before the word, which makes it a noun where all nouns have capitals."""
    nouns = vocabulary.pack is not None and vocabulary.pack.verb_second
    return nouns and at > 0 and keys[at - 1] in vocabulary.sets["determiners"] and touches(text, words, at)
