"""Countries and bodies that no table knows, told by how the document speaks of them: "Varnia's president"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from provenance.speakers.gazetteer import find_country, find_figures_by_surname
from provenance.speakers.names import core_tokens, key_of
from provenance.speakers.reading import Reading, Vocabulary, read_tokens
from provenance.speakers.words_of import keys_of, words_of
from provenance.text.words import Word

_HEADS = frozenset({"president", "prime minister", "chancellor", "king", "queen", "emir", "foreign minister"})
"""Offices of which each country has one: who has such an office under her is no person."""
_ITS = frozenset({"its", "her"})
_OF = frozenset({"of", "de", "du"})
_PARTNERS = ("وشرك", "وحلف")
"""Beginnings of the Arabic words for "and its partners", "and its allies"."""
_ITS_ENDINGS = ("ها", "ه", "هم")
_LONGEST_OFFICE = 2


def find_polities(text: str, title: str | None, vocabulary: Vocabulary) -> frozenset[str]:
    """Return the keys of the bare names that the document's text or title treats as countries or bodies.

    They have a head of state or government ("Varnia's president", "President of Varnia", رئيسة فارنيا), or
    partners ("Varnia and its allies").
    """
    found: set[str] = set()
    for part in (title or "", text):
        words = words_of(part, vocabulary.lang)
        keys = keys_of(part, vocabulary.lang)
        if vocabulary.lang == "ar":
            offices = vocabulary.tables["offices"]
            pairs = enumerate(zip(keys, (*keys[1:], ""), strict=False))
            places = [at for at, (key, after) in pairs if key in offices or after.startswith(_PARTNERS)]
            names = [_find_arabic(keys, at, vocabulary) for at in places]
        else:
            capital = [at for at, word in enumerate(words) if word.text[0].isupper()]
            names = [_find_cased(words[at], keys, at, vocabulary, words) for at in capital]
        found.update(name for name in names if name and not find_figures_by_surname(name))
    return frozenset(found)


def _find_cased(
    word: Word, keys: Sequence[str], at: int, vocabulary: Vocabulary, words: Sequence[Word]
) -> str:
    bare = word.text.removesuffix("'s").removesuffix("’s")
    if bare != word.text:
        return key_of(bare) if any(_office_at(keys, at + skip, vocabulary) for skip in (1, 2)) else ""
    if keys[at + 1 : at + 3] == ("and", "its"):
        return keys[at]
    size = _office_at(keys, at, vocabulary)
    if size and at + size + 1 < len(keys) and keys[at + size] in _OF:
        name = words[at + size + 1].text
        return keys[at + size + 1] if name[:1].isupper() else ""
    return ""


def _office_at(keys: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """Return how many words from `at` on name the head of a state or government; 0 when they do not."""
    offices = vocabulary.tables["offices"]
    if at >= len(keys) or not offices.may_begin(keys[at]):
        return 0
    sizes = range(_LONGEST_OFFICE, 0, -1)
    return next((size for size in sizes if offices.get(" ".join(keys[at : at + size])) in _HEADS), 0)


def _find_arabic(keys: Sequence[str], at: int, vocabulary: Vocabulary) -> str:
    """Return the genitive behind an office without article, or who has partners; "" when neither stands at `at`."""
    following = keys[at + 1] if at + 1 < len(keys) else ""
    if following.startswith(_PARTNERS) and following.endswith(_ITS_ENDINGS):
        return keys[at]
    if vocabulary.tables["offices"].get(keys[at]) not in _HEADS or following.startswith("ال"):
        return ""
    closed = any(following in vocabulary.sets[name] for name in ("common", "prepositions", "titles"))
    return "" if closed else following


def read_polity(reading: Reading, polities: frozenset[str]) -> Reading:
    """Return the reading of a mention whose bare name is a country or body: it, its head, or it and its partners."""
    tokens = read_tokens(reading.text)
    if not tokens.keys:
        return reading
    if _has_partners(tokens.keys) and (tokens.keys[0] in polities or find_country(tokens.words[0])):
        return replace(reading, kind="organization", name="", title="", number="p")
    name = reading.name if reading.kind == "person" else reading.text
    if (
        reading.kind not in {"person", "surname"}
        or len(core_tokens(name)) != 1
        or key_of(name) not in polities
    ):
        return reading
    return replace(reading, kind="office" if reading.title else "organization", name="", title="")


def _has_partners(keys: tuple[str, ...]) -> bool:
    if len(keys) == 2:
        return keys[1].startswith(_PARTNERS) and keys[1].endswith(_ITS_ENDINGS)
    return len(keys) == 4 and keys[1] == "and" and keys[2] in _ITS
