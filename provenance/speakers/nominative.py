"""Phrases for bodies, groups and documents in other cases -> their nominatives: городском совете -> городской совет.

The head noun is put into the nominative, the adjectives before it agree with it; what follows the head is a genitive
and stays. A head that no list knows is restored by another form of it in the document, by the noun it ends with, or
by its ending where it is a name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from provenance.languages.people import NounCases, compile_endings, load_people_words
from provenance.speakers.inflection import is_base_form, is_cyrillic, stem_key
from provenance.speakers.names import key_of

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑'’ʼ][^\W\d_]+)*")
_OF_WOMEN = ("ій", "ої", "ой", "ей")
_PLURAL, _FEMININE = ("ы", "и", "і", "ые", "ие"), ("а", "я", "ть", "сть")
_NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_SHORTEST_PREFIX = 2
"""Letters before a known noun that a compound ends with: Рос|надзор."""
_SHORTEST = 3


def restore_phrase(
    text: str, lang: str, *, governed: bool, elsewhere: Mapping[str, tuple[str, ...]] = _NOTHING
) -> str:
    """Return a phrase of a noun, its adjectives and genitives in the nominative, unchanged where no rule fits.

    `governed` tells that the phrase stands in the genitive, else it stands behind a preposition of place;
    `elsewhere` are the document's capitalised words by their stem, with another form of a head that no list knows.
    """
    cases = load_people_words(lang).noun_cases
    words = list(_WORD.finditer(text))
    if cases is None or not words:
        return text
    at = 0
    while at + 1 < len(words) and _may_be_adjective(words[at].group(), words[at + 1].group(), cases):
        at += 1
    head = words[at].group()
    noun, gender = _restore_head(head, cases, governed=governed, elsewhere=elsewhere)
    if not noun:
        return text
    if at and head.isupper() and _plain(words[at - 1].group()).endswith(_OF_WOMEN):
        gender = "f"  # у Надборській ОВА: the adjective tells what the abbreviation does not
    plain = [_agree(word.group(), gender, cases) for word in words[:at]]
    for word, restored in zip(reversed(words[: at + 1]), reversed([*plain, noun]), strict=True):
        text = text[: word.start()] + restored + text[word.end() :]
    return text


def ends_with_body(word: str, lang: str) -> bool:
    """Tell whether a word is a compound that ends with a noun for a body: Держстату, Росрыбнадзора."""
    cases = load_people_words(lang).noun_cases
    return cases is not None and _end_noun(_plain(word), cases) is not None


def _may_be_adjective(word: str, behind: str, cases: NounCases) -> bool:
    """Tell whether a word can be an adjective of what stands behind it; some are nouns as well: местных (жителей)."""
    key = _plain(word)
    if key in cases.nouns and _gender(cases.nouns.get(_plain(behind), "")) != "p":
        return False
    return re.search(cases.oblique_adjective, key) is not None


def _restore_head(
    head: str, cases: NounCases, *, governed: bool, elsewhere: Mapping[str, tuple[str, ...]]
) -> tuple[str, str]:
    """Return the nominative of a head noun and its gender; "" twice where nothing tells it."""
    key = _plain(head)
    if len(head) > 1 and head.isupper():
        return head, "m"
    if key in cases.nouns:
        noun = cases.nouns[key]
        return _like(noun, head), _gender(noun)
    compound = _end_noun(key, cases)
    if compound:
        return head[: len(head) - len(compound[0])] + compound[1], _gender(compound[1])
    other = _other_form(head, elsewhere)
    if other:
        return other, _gender(other)
    if not head[:1].isupper():
        return "", ""
    if re.match(cases.undeclined, key):
        return "", ""
    for pattern, plain in compile_endings(cases.genitives if governed else cases.locatives):
        found = pattern.search(head)
        if found is not None and found.start() >= _SHORTEST:
            noun = head[: found.start()] + plain
            return noun, _gender(noun)
    return "", ""


def _end_noun(key: str, cases: NounCases) -> tuple[str, str] | None:
    """Return the longest form of a known noun that a compound ends with, and the noun's nominative."""
    ends = (key[at:] for at in range(_SHORTEST_PREFIX, len(key) - _SHORTEST))
    return next(((end, cases.ends[end]) for end in ends if end in cases.ends), None)


def _other_form(head: str, elsewhere: Mapping[str, tuple[str, ...]]) -> str:
    """Return a nominative of a name that the document has elsewhere."""
    key = key_of(head)
    if not is_cyrillic(key) or not head[:1].isupper():
        return ""
    same = elsewhere.get(stem_key(key), ())
    return next((word for word in same if is_base_form(key_of(word), key)), "")


def _agree(word: str, gender: str, cases: NounCases) -> str:
    for pattern, plain in compile_endings(cases.adjectives[gender]):
        found = pattern.search(word)
        if found is not None and found.start() >= _SHORTEST - 1:
            return word[: found.start()] + plain
    return word


def _gender(noun: str) -> str:
    """Return the gender of a noun by its ending, "p" for one that is a plural."""
    key = noun.lower()
    if key.endswith(("ние", "тие", "вие", "дие", "сие")):
        return "n"
    if key.endswith(_PLURAL):
        return "p"
    if key.endswith(("ия", "ія", "ня", "ля")):
        return "n" if key.endswith(("ання", "ення", "іння")) else "f"
    if key.endswith("тель"):
        return "m"
    return "n" if key.endswith(("о", "е", "тя")) else "f" if key.endswith(_FEMININE) else "m"


def _like(noun: str, word: str) -> str:
    return noun[:1].upper() + noun[1:] if word[:1].isupper() else noun


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").replace("ʼ", "'")
