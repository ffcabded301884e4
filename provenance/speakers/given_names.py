"""First names of persons whom the mentions call by surname only, as a Slavic text has them elsewhere, in any case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from provenance.languages.people import load_people_words
from provenance.speakers.gazetteer import find_country
from provenance.speakers.genitive_names import restore_first_name
from provenance.speakers.inflection import is_base_form, is_cyrillic, stem_key
from provenance.speakers.name_scan import OF_SURNAMES
from provenance.speakers.names import key_of
from provenance.speakers.reading import Vocabulary
from provenance.text.words import Word

if TYPE_CHECKING:
    from provenance.speakers.cast import Cast, Person

_WOMANS = {"ru": ("ы", "ой", "ою", "ею"), "uk": ("и", "ою", "ею", "єю")}
"""Endings that a first name has in other cases than the nominative only, of women; the next are both's."""
_IN_A = ("а", "я")
_BOTH = ("у", "ю", "ом", "ем", "єм", "ові", "еві", "єві")


def add_given_names(cast: Cast, words: Sequence[Word], vocabulary: Vocabulary) -> None:
    """Give a surname the first name that the text has before it somewhere: Кучмій … Степана Кучмія.

    A nominative is better than another case, which is restored, so the search goes on until there is one.
    """
    surnames: dict[str, list[Person]] = {}
    for person in cast.persons:
        key = key_of(person.name_in_text)
        if key in vocabulary.sets["given"]:
            continue  # внук поэта Лосева Игнатий: a first name is no surname
        if person.figure is None and " " not in person.name_in_text and is_cyrillic(key):
            surnames.setdefault(stem_key(key), []).append(person)
    called = {id(person): person.base or person.name_in_text for each in surnames.values() for person in each}
    for at in range(1, len(words)) if surnames else ():
        stem = stem_key(key_of(words[at].text)) if words[at].text[:1].isupper() else ""
        if stem in surnames and _is_full(words, at, vocabulary):
            given, word = words[at - 1].text, words[at].text
            plain = [
                _complete(each, called[id(each)], given, word, vocabulary.lang) for each in surnames[stem]
            ]
            if all(plain):
                del surnames[stem]


def _complete(person: Person, surname: str, given: str, word: str, lang: str) -> bool:
    """Let a person have a first name and the form of the surname behind it; tell whether both are nominatives."""
    inflected = key_of(word) != key_of(surname)
    if person.governed and inflected and is_base_form(key_of(word), key_of(surname)):
        inflected, surname = False, word
    womans = given.lower().endswith(_WOMANS.get(lang, ()))
    mans = person.gender == "m" and given.lower().endswith(_IN_A) and not _is_mans_in_a(given, lang)
    oblique = inflected or womans or mans or given.lower().endswith(_BOTH)
    female = womans or person.gender == "f" or (not person.gender and surname.lower().endswith(_IN_A))
    person.base = f"{restore_first_name(given, lang, female=female) if oblique else given} {surname}"
    person.name_in_text = f"{given} {word}"
    return not oblique


def _is_mans_in_a(given: str, lang: str) -> bool:
    """Tell whether a first name in -а is a man's nominative: Микола."""
    cases = load_people_words(lang).name_cases
    return cases is not None and given in cases.men.values()


def _is_full(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a first name stands before the surname at `at`, which no other name follows: Кореи [Ри] Юн Хо."""
    before, word = words[at - 1], words[at]
    if word.start - before.end != 1 or not _may_be_given(before.text, vocabulary):
        return False
    behind = words[at + 1] if at + 1 < len(words) else None
    return behind is None or behind.start - word.end != 1 or not behind.text[:1].isupper()


def _may_be_given(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word before a surname can be a first name, and no title that opens its sentence."""
    key = key_of(word)
    return (
        word[:1].isupper()
        and word[1:].islower()
        and not key.endswith(OF_SURNAMES)
        and not any(key in vocabulary.sets[name] for name in ("titles", "common", "closed"))
        and find_country(word) is None
    )
