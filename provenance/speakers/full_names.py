"""Full names in the text of a language that gives names a capital: of those who never speak under them, too.

A report names somebody once in full and then by surname or office only. The full name may stand in a sentence without
any quote ("Der frühere Lagerist Ole Hartung bestreitet …"), so the mentions alone do not tell it.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.speakers.name_runs import BLANKS, find_runs, is_name_word, touches
from provenance.speakers.names import core_tokens
from provenance.speakers.nouns import is_person_noun, is_title_word, is_trade
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, Vocabulary
from provenance.text.words import Word

LANGUAGES = frozenset({"de", "fr", "es"})
"""Those whose packs tell nouns for persons from others, which names are found by."""
_LONGEST_COMPLEMENT = 4
"""Small words between the noun of a title and the name behind it."""
_LONGEST_TITLE = 12
"""Words between the noun that opens a title and the name behind it."""
_SHORT_TITLES = frozenset({"dr", "prof", "dipl", "ing", "mag"})
_YEARS = frozenset({"ans", "anos", "jahre"})
_AGE_DIGITS = 2
_ENDS = frozenset(".!?:;\n")


def find_full_names(
    text: str, words: Sequence[Word], keys: Sequence[str], vocabulary: Vocabulary
) -> list[tuple[str, Reading]]:
    """Return the full names that stand behind a noun for a person, with the title that they have there.

    The name follows its noun at once (the clerk Ole Hartung) or behind a comma (the minister of health, Ole Hartung,).
    """
    found: list[tuple[str, Reading]] = []
    for first, after in find_runs(text, words, keys, vocabulary):
        start = _start_of_title(text, words, keys, first, vocabulary)
        if start is None:
            if _is_told_of(text, words, keys, (first, after), vocabulary):
                name = text[words[first].start : words[after - 1].end]
                found.append((name, Reading("person", name, name)))
            continue
        reading = read_mention(text[words[start].start : words[after - 1].end], vocabulary)
        if reading.kind == "person" and len(core_tokens(reading.name)) > 1:
            found.append((reading.name, reading))
    return found


def _start_of_title(
    text: str, words: Sequence[Word], keys: Sequence[str], first: int, vocabulary: Vocabulary
) -> int | None:
    """Return the word that opens the title before a name, an article left out; None where none stands there."""
    if is_person_noun(keys[first], vocabulary):
        return first
    capitals = vocabulary.pack is not None and vocabulary.pack.verb_second
    if (
        capitals
        and is_title_word(keys[first], vocabulary)
        and _has_two_names(text, words, keys, first + 1, vocabulary)
    ):
        return first
    while first > 1 and keys[first - 1] in _SHORT_TITLES and touches(text, words, first):
        first -= 1  # Staatsanwalt Dr. Karl Roth
    if not first:
        return None
    gap = text[words[first - 1].end : words[first].start]
    if keys[first] in vocabulary.tables["ministries"]:
        return _start_before_department(keys, first, vocabulary)
    if gap in BLANKS:
        before = keys[first - 1]
        far = _start_of_phrase(text, words, keys, first, vocabulary)
        if far is not None:
            return far
        known = is_person_noun(before, vocabulary) or is_trade(before, vocabulary)
        known = known or before in vocabulary.sets["honorifics"]
        article = first > 1 and keys[first - 2] in vocabulary.sets["determiners"]
        if not known or (before in vocabulary.sets["closed"] and not article):
            return None  # « Non », accuse Anne Roth: no title, though "accusé" is one
        return first - 2 if article else first - 1
    return _start_before_comma(text, words, keys, first, vocabulary) if gap == ", " else None


def _start_of_phrase(
    text: str, words: Sequence[Word], keys: Sequence[str], first: int, vocabulary: Vocabulary
) -> int | None:
    """Return the noun with an article that small words follow: [la directora] deportiva Eva Roth."""
    for at in range(first - 2, max(0, first - 2 - _LONGEST_COMPLEMENT), -1):
        if not touches(text, words, at + 1) or not words[at + 1].text.islower():
            return None
        if keys[at - 1] in vocabulary.sets["determiners"] and words[at].text.islower():
            return at - 1 if is_person_noun(keys[at], vocabulary) else None
        if keys[at] in vocabulary.sets["finite"]:
            return None
    return None


def _start_before_comma(
    text: str, words: Sequence[Word], keys: Sequence[str], first: int, vocabulary: Vocabulary
) -> int | None:
    """Return the word that opens the title before the comma that a name follows: [El alcalde de Haro], Juan Roth."""
    for at in range(first - 1, max(-1, first - 1 - _LONGEST_TITLE), -1):
        opens = at == 0 or text[words[at - 1].end : words[at].start] not in BLANKS
        noun = opens or keys[at - 1] in vocabulary.sets["determiners"]
        if noun and (is_person_noun(keys[at], vocabulary) or (not opens and is_trade(keys[at], vocabulary))):
            return at if opens else at - 1
        if at and set(text[words[at - 1].end : words[at].start]) & (_ENDS | {",", "«", "»", "“", "”", "„"}):
            return None
    return None


def _has_two_names(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> bool:
    """Tell whether two words that can be names stand from `at` on."""
    return at + 1 < len(words) and all(
        touches(text, words, n) and is_name_word(words[n], keys[n], vocabulary, inside=True)
        for n in (at, at + 1)
    )


def _is_told_of(
    text: str, words: Sequence[Word], keys: Sequence[str], run: tuple[int, int], vocabulary: Vocabulary
) -> bool:
    """Tell whether capitals without a title are a name: an apposition follows, or they open a sentence as its subject.

    In languages where all nouns have capitals only the apposition tells (Ole Hartung, ein Nachbar).
    """
    first, after = run
    names = [n for n in range(first, after) if words[n].text[:1].isupper()]
    if len(names) < 2 or not all(is_name_word(words[n], keys[n], vocabulary) for n in names):
        return False
    if any(word.text.isupper() for word in words[first:after]) or after >= len(words):
        return False
    gap = text[words[after - 1].end : words[after].start]
    number = after + int(keys[after] == "de" and after + 1 < len(words))
    if gap in {", ", " ("} and keys[number].isdigit() and _is_age(text, words, keys, number):
        return True  # Ole Hartung, 45 ans, …; Ole Hartung (45)
    if gap == ", ":
        at = after + int(keys[after] in vocabulary.sets["determiners"])
        return at < len(words) and (is_person_noun(keys[at], vocabulary) or is_trade(keys[at], vocabulary))
    capitals = vocabulary.pack is not None and vocabulary.pack.verb_second
    opens = first == 0 or bool(set(text[words[first - 1].end : words[first].start]) & _ENDS)
    return (
        opens
        and not capitals
        and gap in BLANKS
        and keys[after] in vocabulary.sets["closed"] - _links(vocabulary)
    )


def _is_age(text: str, words: Sequence[Word], keys: Sequence[str], at: int) -> bool:
    """Tell whether the number at a word is somebody's age: years follow it, or the bracket around it closes."""
    if at + 1 < len(words) and keys[at + 1] in _YEARS:
        return True
    return len(keys[at]) == _AGE_DIGITS and text[words[at].end : words[at].end + 1] == ")"


def _links(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the small words that join two nouns rather than open a predicate."""
    return (
        vocabulary.sets["prepositions"] | vocabulary.sets["determiners"] | {"y", "e", "et", "o", "ou", "und"}
    )


def _start_before_department(keys: Sequence[str], first: int, vocabulary: Vocabulary) -> int | None:
    """Return the noun for a person that a department belongs to: concejala de [Cultura], ministre de l'[Intérieur]."""
    at = first - 1
    while at > 0 and first - at <= 2 and keys[at] in vocabulary.sets["closed"]:
        at -= 1
    if first - at < 2 or not is_person_noun(keys[at], vocabulary):
        return None
    return at - 1 if at and keys[at - 1] in vocabulary.sets["determiners"] else at
