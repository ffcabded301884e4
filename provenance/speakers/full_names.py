"""Full names in the text of a language that gives names a capital: of those who never speak under them, too.

A report names somebody once in full and then by surname or office only. The full name may stand in a sentence without
any quote ("Der frühere Lagerist Ole Hartung bestreitet …"), so the mentions alone do not tell it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from provenance.speakers.gazetteer import find_body, find_country
from provenance.speakers.names import core_tokens, key_of
from provenance.speakers.nouns import (
    gender_of_noun,
    is_body_noun,
    is_group_noun,
    is_person_noun,
    is_title_word,
    is_trade,
)
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, Vocabulary
from provenance.text.words import Word

if TYPE_CHECKING:
    from provenance.speakers.cast import Cast, Person

LANGUAGES = frozenset({"de", "fr", "es"})
"""Those whose packs tell nouns for persons from others, which names are found by."""
_LONGEST_NAME = 5
_LONGEST_GIVEN = 3
_LONGEST_COMPLEMENT = 4
"""Small words between the noun of a title and the name behind it."""
_LONGEST_TITLE = 12
"""Words between the noun that opens a title and the name behind it."""
_BLANKS = frozenset({" ", "\u00a0", "\u202f"})
_ENDS = frozenset(".!?:;\n")


def find_full_names(
    text: str, words: Sequence[Word], keys: Sequence[str], vocabulary: Vocabulary
) -> list[tuple[str, Reading]]:
    """Return the full names that stand behind a noun for a person, with the title that they have there.

    The name follows its noun at once (the clerk Ole Hartung) or behind a comma (the minister of health, Ole Hartung,).
    """
    found: list[tuple[str, Reading]] = []
    for first, after in _runs(text, words, keys, vocabulary):
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
        if persons is None or not _is_name_word(words[at], key, vocabulary):
            continue
        first = at
        while first and at - first < _LONGEST_GIVEN and _is_given(text, words, keys, first - 1, vocabulary):
            first -= 1
        if first == at or _is_noun_behind_article(text, words, keys, first, vocabulary):
            continue
        for person in lone.pop(key):
            after = _end_of_second(text, words, keys, at, vocabulary)
            person.name_in_text = text[words[first].start : words[after].end]
            cast.index.note(person)


def _end_of_second(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> int:
    """Return the word that ends a name whose first surname stands at `at`: the second one, where there may be two."""
    if not vocabulary.words.double_surnames or at + 1 >= len(words):
        return at
    second = words[at + 1]
    named = _touches(text, words, at + 1) and _is_name_word(second, keys[at + 1], vocabulary)
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


def _runs(
    text: str, words: Sequence[Word], keys: Sequence[str], vocabulary: Vocabulary
) -> Iterator[tuple[int, int]]:
    """Yield each run of capitalised words and particles that may hold a full name, as `[first, after)`."""
    particles = vocabulary.pack.name_particles if vocabulary.pack else frozenset()
    capitals = vocabulary.pack is not None and vocabulary.pack.verb_second
    times = Counter(keys) if capitals else Counter[str]()
    at = 0
    while at < len(words):
        if not words[at].text[:1].isupper() or keys[at] in vocabulary.sets["closed"]:
            at += 1
            continue
        after = at + 1
        while after < len(words) and after - at < _LONGEST_NAME and _touches(text, words, after):
            small = after
            while (
                small < len(words) - 1 and words[small].text in particles and _touches(text, words, small + 1)
            ):
                small += 1
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
    if not first:
        return None
    gap = text[words[first - 1].end : words[first].start]
    if keys[first] in vocabulary.tables["ministries"]:
        return _start_before_department(keys, first, vocabulary)
    if gap in _BLANKS:
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
        if not _touches(text, words, at + 1) or not words[at + 1].text.islower():
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
        opens = at == 0 or text[words[at - 1].end : words[at].start] not in _BLANKS
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
        _touches(text, words, n) and _is_name_word(words[n], keys[n], vocabulary, inside=True)
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
    if len(names) < 2 or not all(_is_name_word(words[n], keys[n], vocabulary) for n in names):
        return False
    if any(word.text.isupper() for word in words[first:after]) or after >= len(words):
        return False
    gap = text[words[after - 1].end : words[after].start]
    if gap == ", ":
        at = after + int(keys[after] in vocabulary.sets["determiners"])
        return at < len(words) and (is_person_noun(keys[at], vocabulary) or is_trade(keys[at], vocabulary))
    capitals = vocabulary.pack is not None and vocabulary.pack.verb_second
    opens = first == 0 or bool(set(text[words[first - 1].end : words[first].start]) & _ENDS)
    return (
        opens
        and not capitals
        and gap in _BLANKS
        and keys[after] in vocabulary.sets["closed"] - _links(vocabulary)
    )


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


def _is_given(text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the word at `at` can be a first name of the word behind it."""
    word = words[at].text
    return (
        _touches(text, words, at + 1)
        and word[:1].isupper()
        and not (word.isupper() and len(word) > 2)
        and _is_name_word(words[at], keys[at], vocabulary)
    )


def _is_name_word(word: Word, key: str, vocabulary: Vocabulary, *, inside: bool = False) -> bool:
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


def _is_noun_behind_article(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> bool:
    """Tell whether an article stands before the word, which makes it a noun where all nouns have capitals."""
    nouns = vocabulary.pack is not None and vocabulary.pack.verb_second
    return nouns and at > 0 and keys[at - 1] in vocabulary.sets["determiners"] and _touches(text, words, at)


def _touches(text: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether nothing but a blank, or the dot of an initial, stands before a word."""
    gap = text[words[at - 1].end : words[at].start]
    return gap in _BLANKS or (gap == ". " and len(words[at - 1].text) <= 2)
