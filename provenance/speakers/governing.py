"""What stands before a mention and puts its words into another case: по словам Сухова, в мэрии, nach Worten Felbers."""

from __future__ import annotations

import re

from provenance.speakers.inflection import is_base_form, stem_key
from provenance.speakers.mention import Mention
from provenance.speakers.names import key_of
from provenance.speakers.reading import Reading, Vocabulary, governing_forms
from provenance.speakers.words_of import names_by_stem

_LONGEST_GOVERNOR = 6
"""Words of a cue that a mention follows, with what may stand in it."""
_PHRASE_BEFORE, _WORDS_BEFORE = 60, 3
"""Code points and words before a mention that may hold such a phrase."""
_NOMINATIVES = ("ов", "ев", "ин", "ко", "ии")
_NEAREST = 6
"""Code points before a mention that hold a preposition of place."""
_LAST_WORD = re.compile(r"\b(\w+)[ \u00a0]+[«„“\"]?$")


def governs_genitive(mention: Mention, text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a phrase such as "по словам" stands before the mention, so that its name is no nominative."""
    if not vocabulary.words.head_first or mention.span is None or mention.anchor >= mention.span.start:
        return False
    keys = [key_of(word) for word in text[mention.anchor : mention.span.start].split()[:_LONGEST_GOVERNOR]]
    # "цитирует" and "передаёт слова" govern, "передала" alone does not.
    if keys and keys[0] in vocabulary.sets["governing"]:
        return any(
            set(form[1:]) <= set(keys[1:]) for form in governing_forms(vocabulary.lang).get(keys[0], ())
        )
    cases, before = vocabulary.words.noun_cases, _word_before(mention.span.start, text)
    return cases is not None and before in cases.origins


def serves_another(reading: Reading, mention: Mention, text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether the one name in a subject is the genitive of whom its noun serves: речник Климчука, not Климчук."""
    if (
        not vocabulary.words.head_first
        or not reading.title
        or " " in reading.name
        or "f" in {reading.gender, mention.gender}
    ):
        return False
    key = key_of(reading.name)
    same = names_by_stem(text, vocabulary.lang).get(stem_key(key), ())
    return not key.endswith(_NOMINATIVES) and any(is_base_form(key_of(word), key) for word in same)


def stands_in_place(mention: Mention, text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a preposition of place stands before the mention: в мэрии, на заводе."""
    if not vocabulary.words.head_first or mention.span is None or vocabulary.pack is None:
        return False
    places = (*vocabulary.pack.locative_prepositions, *vocabulary.pack.words.get("body_locatives", ()))
    return _word_before(mention.span.start, text) in places


def _word_before(offset: int, text: str) -> str:
    """Return the short word that stands right before an offset, "" where none does."""
    before = _LAST_WORD.search(text, max(0, offset - _NEAREST), offset)
    return before[1].lower() if before is not None else ""


def follows_phrase(mention: Mention, text: str, lang: str) -> bool:
    """Tell whether a phrase such as "nach Worten" stands right before a mention, an article in it or not."""
    if mention.span is None:
        return False
    before = text[max(0, mention.span.start - _PHRASE_BEFORE) : mention.span.start]
    keys = [key_of(word) for word in before.split()[-_WORDS_BEFORE:]]
    forms = governing_forms(lang)
    return any(
        set(form[1:]) <= set(keys[keys.index(key) + 1 :]) for key in keys for form in forms.get(key, ())
    )
