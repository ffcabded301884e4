"""Names in a text that no mention gives: of known figures, and of whoever stands behind an office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from provenance.speakers.arabic_phrase import measure_phrase
from provenance.speakers.gazetteer import (
    find_figure,
    find_figures_by_surname,
    is_surname_of_figure,
    may_begin_figure,
    may_enclose_figure,
)
from provenance.speakers.head_first_names import is_place, skip_place
from provenance.speakers.inflection import is_cyrillic
from provenance.speakers.names import bare_article, key_of
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, Vocabulary
from provenance.speakers.romanise import is_name_token
from provenance.speakers.words_of import keys_of
from provenance.text.words import Word

OF_SURNAMES = ("ого", "его", "оі", "енко", "енка")
"""Endings of surnames that no first name has: дружина Курінного Лариса."""
_GENITIVES = (
    "ого",
    "его",
    "ої",
    "ой",
    "ей",
    "их",
    "ых",
    "ів",
    "ов",
    "ев",
    "и",
    "ы",
    "і",
    "ї",
    "у",
    "ю",
    "а",
    "я",
)
_OBLIQUE = ("и", "ы", "і", "у", "ю", "е", "ом", "ем", "єм", "ою", "ею", "ой", "ові", "еві")
"""Endings of first names in other cases than the nominative, but for the genitive in -а."""
_FULL_NAME = 2
_OF_PLACES = ("ого", "ої", "их", "ой", "ых")
_LONGEST_GENITIVE = 4
_LONGEST_NAME = 5
_LONGEST_BEHIND = 3
_LONGEST_TITLED = 9
"""Words of an Arabic title with the name behind it."""


def scan_names(
    text: str, words: Sequence[Word], vocabulary: Vocabulary, *, short: bool = False
) -> list[tuple[str, Reading | None]]:
    """Return names of known figures, and in scripts with capitals the names behind an office.

    `short` takes a surname alone behind an office as well, as titles of documents have it ("President Doe's Call").
    """
    found: list[tuple[str, Reading | None]] = []
    keys = keys_of(text, vocabulary.lang)
    offices = vocabulary.tables["offices"]
    arabic, head_first = vocabulary.lang == "ar", vocabulary.words.head_first
    for at, key in enumerate(keys):
        bare, ends_figure = _judge_key(key, arabic)
        if ends_figure:
            for size in range(min(_LONGEST_NAME, at + 1), 1, -1):
                first = words[at - size + 1]
                if not may_begin_figure(first.text):
                    continue
                phrase = text[first.start : words[at].end]
                if arabic and "عبد" not in phrase and not may_enclose_figure(first.text, words[at].text):
                    continue
                if "\n" not in phrase and find_figure(phrase) is not None:
                    found.append((phrase, None))
                    break
        if arabic and bare in offices:
            reading = _read_behind(text, words, at, vocabulary)
            if reading is not None:
                found.append((reading.name, reading))
        elif key in offices.last_words and at + 1 < len(words):
            holder = _read_holder(text, words, keys, at, vocabulary)
            if holder is not None and (short or " " in holder.name or find_figures_by_surname(holder.name)):
                found.append((holder.name, holder))
        elif head_first and at + 1 < len(words) and _is_role(key, words[at + 1].text, vocabulary):
            name = _name_behind(text, words, at + 1, vocabulary)
            name = name if " " in name else _behind_genitive(text, words, at, vocabulary)
            if " " in name and not _begins_with_owner(name, vocabulary):
                found.append((name, Reading("person", name, name, title=words[at].text)))
    return found


def _read_holder(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> Reading | None:
    """Return the reading of an office that ends at a word, with the name behind it."""
    offices = vocabulary.tables["offices"]
    office = next(filter(None, (offices.get(" ".join(keys[max(0, at - n) : at + 1])) for n in (2, 1, 0))), "")
    name = _name_behind(text, words, at + 1, vocabulary) if office else ""
    if vocabulary.pack is not None and vocabulary.pack.verb_second:
        name = " ".join(name.split()[:2])  # the noun behind has a capital, too
    return Reading("person", name, name, office=office) if name else None


@lru_cache(maxsize=1 << 15)
def _judge_key(key: str, arabic: bool) -> tuple[str, bool]:
    """Return a key without its article, where it can have one, and whether the name of a figure may end with it."""
    bare = bare_article(key) if arabic else key
    return bare, is_surname_of_figure(key) or (bare is not key and is_surname_of_figure(bare))


def _read_behind(text: str, words: Sequence[Word], at: int, vocabulary: Vocabulary) -> Reading | None:
    """Return the reading of an Arabic office with the name behind it, a comma between them or not."""
    end = comma = at + 1
    while end < len(words) and end - at < _LONGEST_TITLED:
        gap = text[words[end - 1].end : words[end].start]
        if "\n" in gap or gap.strip(" ،"):
            break
        end += 1
        comma = end if "،" not in gap and comma == end - 1 else comma
    last = at + measure_phrase([word.text for word in words[at:comma]], strict=True)
    if last == comma < end:
        last = comma + measure_phrase([word.text for word in words[comma:end]], strict=True)
    if last < at + 2 or not any(is_name_token(word.text) for word in words[at + 1 : last]):
        return None
    reading = read_mention(text[words[at].start : words[last - 1].end], vocabulary)
    return reading if reading.kind == "person" and len(reading.name.split()) > 1 else None


def _name_behind(text: str, words: Sequence[Word], first: int, vocabulary: Vocabulary) -> str:
    """Return the capitalised name that begins at a word, without honorifics at its front; "" when there is none."""
    while first < len(words) and key_of(words[first].text) in vocabulary.sets["titles"]:
        first += 1
    after = first
    while (
        after < len(words)
        and after - first < (_LONGEST_NAME if vocabulary.words.head_first else _LONGEST_BEHIND)
        and _continues_name(text, words, after, first)
    ):
        after += 1
    if vocabulary.words.head_first:
        while after - first > 1 and is_cyrillic(key_of(words[after - 1].text)) > is_cyrillic(
            key_of(words[first].text)
        ):
            first += 1  # гендиректор Elkjær Йонас Хольм
        first += skip_place([key_of(word.text) for word in words[first:after]], 0, after - first)
        if after - first == _FULL_NAME and is_place(*(key_of(word.text) for word in words[first:after])):
            return ""  # міністр закордонних справ Північної Вардії
    name = text[words[first].start : words[after - 1].end] if after > first else ""
    return name.removesuffix("'s").removesuffix("’s")


def _is_role(key: str, behind: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a noun for what somebody does, also as a part of a compound: інженер-гідролог.

    One that no list knows may be told by its ending, with a name `behind` it.
    """
    roles = vocabulary.sets["role"]
    if key in roles or (" " in key and any(part in roles for part in key.split())):
        return True
    return behind[:1].isupper() and key.endswith(vocabulary.words.trade_endings)


def _begins_with_owner(name: str, vocabulary: Vocabulary) -> bool:
    """Tell whether two capitals behind a noun are a genitive and the name of another: внук поэта Лукьянова Игнатий."""
    first, last = key_of(name.partition(" ")[0]), key_of(name.rpartition(" ")[2])
    given = vocabulary.sets["given"]
    return first.endswith(OF_SURNAMES) or (last in given and first not in given)


def _behind_genitive(text: str, words: Sequence[Word], at: int, vocabulary: Vocabulary) -> str:
    """Return the full name, a nominative, behind a role and whose it is: вдова загиблого [Тетяна Гай]."""
    first = at + 1
    while (
        first < len(words)
        and first - at <= _LONGEST_GENITIVE
        and words[first].start - words[first - 1].end == 1
        and (words[first].text.islower() or words[first].text.endswith(_OF_PLACES))
        and words[first].text.endswith(_GENITIVES)
        and not words[first].text.endswith("ла")
        and key_of(words[first].text) not in vocabulary.sets["closed"]
    ):
        first += 1
    if first == at + 1 or first >= len(words) or words[first].start - words[first - 1].end != 1:
        return ""
    name = _name_behind(text, words, first, vocabulary)
    given, _, rest = name.partition(" ")
    both = given.endswith(("а", "я")) and rest.endswith(("а", "я"))
    woman = key_of(words[at].text) in vocabulary.sets["female"]
    oblique = given.endswith(_OBLIQUE) or rest.endswith(
        ("ого", "ому", "его", "ему", "ої", "ою", "у", "ю", "ом", "ем")
    )
    return "" if oblique or (both and not woman) else name


def _continues_name(text: str, words: Sequence[Word], at: int, first: int) -> bool:
    word = words[at].text
    gap = text[words[at - 1].end : words[at].start]
    if gap.strip(" .") or "\n" in gap or (at > first and words[at - 1].text.endswith(("'s", "’s"))):
        return False
    if "." in gap and len(words[at - 1].text) > 2:
        return False  # the end of a sentence, not of an initial or "Dr."
    # Words in capitals are labels and abbreviations.
    return word[:1].isupper() and not (len(word) > 2 and word.isupper())
