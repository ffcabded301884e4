"""The fullest name that an Arabic document uses: of a surname, of "the ministry", of a subject left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from provenance.speakers.arabic_names import find_arabic_name
from provenance.speakers.arabic_phrase import measure_phrase
from provenance.speakers.arabic_words import load_nouns, read_word
from provenance.speakers.names import bare_article, key_of
from provenance.text.words import Word, split_words

_LONGEST_NAME = 4
_LONGEST_BODY = 9
_LONGEST_TITLED = 12
_NEAR = 500
"""Code points before a verb without a subject in which its subject is looked for."""
_STOP = re.compile(r"[^\s\"«»“”]")
_PREFIXES = ("و", "ل", "ب", "ف", "ك", "ول", "وب")
_FEMALE = ("ه", "اء")


@dataclass
class ArabicText:
    """A document's words, and where each key stands; both are worked out when first asked for."""

    text: str

    @cached_property
    def words(self) -> list[Word]:
        """The words in order."""
        return split_words(self.text, "ar")

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each key stands, without article and joined letters."""
        found: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            key = key_of(word.text)
            forms = {key, bare_article(key), key.removeprefix("لل") if key.startswith("لل") else key}
            forms |= {bare_article(key[len(letters) :]) for letters in _PREFIXES if key.startswith(letters)}
            for form in forms:
                found.setdefault(form, []).append(at)
        return found

    def joined(self, at: int) -> bool:
        """Tell whether nothing but blanks and marks stands between a word and the one before it."""
        gap = self.text[self.words[at - 1].end : self.words[at].start]
        return "\n" not in gap and not _STOP.search(gap)

    def run(self, at: int, longest: int) -> list[str]:
        """Return the words from `at` on up to the next punctuation."""
        found = [self.words[at].text]
        while len(found) < longest and at + len(found) < len(self.words) and self.joined(at + len(found)):
            following = self.words[at + len(found)].text
            if key_of(following) in load_nouns().times | load_nouns().closed:
                break
            found.append(following)
        return found


def find_fuller_person(surname: str, texts: Sequence[ArabicText]) -> str:
    """Return the longest name in the texts that ends with a surname; "" when it never has a first name."""
    best: list[str] = []
    key = bare_article(key_of(surname))
    for text in texts:
        for at in text.places.get(key, ()):
            if bare_article(key_of(text.words[at].text)) != key:
                continue
            name = [text.words[at].text]
            first = at
            while first and len(name) < _LONGEST_NAME and text.joined(first) and _is_given(text, first - 1):
                first -= 1
                name.insert(0, text.words[first].text)
            if len(name) > max(1, len(best)):
                best = name
    return " ".join(best)


def _is_given(text: ArabicText, at: int) -> bool:
    """Tell whether a word can stand before a surname: a name, or an unknown word behind a title."""
    word = read_word(text.words[at].text)
    following = read_word(text.words[at + 1].text)
    if word.key.startswith("وال") or (word.definite and word.head):
        return False
    if word.definite and following.definite and at + 2 < len(text.words) and text.joined(at + 2):
        third = read_word(text.words[at + 2].text)
        if third.definite and not third.head:
            return False  # حركة النهضة العجمي الوريمي
    if word.link or (word.name and not word.head and not word.adjective):
        return True
    before = read_word(text.words[at - 1].text) if at and text.joined(at) else None
    if before is not None and before.bare in load_nouns().honorifics and not word.definite:
        return True
    plain = not (word.common or word.head or word.definite or word.place or word.preposition or word.joined)
    if not plain or before is None:
        return False
    return before.head or before.adjective or before.definite or before.place


def find_office_holder(mention: str, anchor: int, text: ArabicText) -> tuple[str, str]:
    """Return name and title of the person whom the text before an offset gives an office with its name; "" for none."""
    wanted = {bare_article(key_of(word)) for word in mention.split()}
    head = bare_article(key_of(mention.split(maxsplit=1)[0]))
    best = ("", "")
    for at in text.places.get(head, ()):
        if text.words[at].start >= anchor or bare_article(key_of(text.words[at].text)) != head:
            continue
        phrase = text.run(at, _LONGEST_TITLED)
        phrase = phrase[: measure_phrase(phrase, strict=True)]
        after = at + len(phrase)
        if (
            after < len(text.words)
            and text.text[text.words[after - 1].end : text.words[after].start].strip() in "،,"
        ):
            behind = text.run(after, _LONGEST_NAME)
            behind = behind[: measure_phrase(behind, strict=True)]
            if (
                find_arabic_name(phrase) == (0, 0)
                and find_arabic_name(behind)[1] > 1
                and not find_arabic_name(behind)[0]
            ):
                phrase = [*phrase, *behind]
        first, last = find_arabic_name(phrase)
        title = {bare_article(key_of(word)) for word in phrase[:first]}
        if last - first > 1 and wanted <= title:
            best = (" ".join(phrase[first:last]), " ".join(phrase[:first]))
    return best


def find_fuller_body(mention: str, anchor: int, texts: Sequence[ArabicText]) -> str:
    """Return the full name of the body that a short definite mention means (الوزارة); "" when the texts have none.

    What stands before the mention counts first, the last before it foremost.
    """
    short = mention.split()
    head = bare_article(key_of(short[0]))
    for number, text in enumerate(texts):
        found = ""
        for at in text.places.get(head, ()):
            if found and number == 0 and text.words[at].start >= anchor:
                break
            phrase = _read_body(text, at, head)
            if len(phrase) > len(short) and _goes_with(phrase, short):
                found = " ".join(phrase)
        if found:
            return found
    return ""


def _goes_with(phrase: Sequence[str], short: Sequence[str]) -> bool:
    """Tell whether a full name has the adjectives of the short one."""
    keys = {bare_article(key_of(word)) for word in phrase}
    return all(bare_article(key_of(word)) in keys for word in short)


def _read_body(text: ArabicText, at: int, head: str) -> list[str]:
    """Return the name of a body that begins at a word, its joined letters taken off."""
    run = text.run(at, _LONGEST_BODY)
    first = run[0]
    key = key_of(first)
    if key.startswith("لل"):
        run[0] = "ال" + first[2:]
    elif bare_article(key) != head:
        run[0] = first[next((len(p) for p in (*_PREFIXES[5:], *_PREFIXES[:5]) if key.startswith(p)), 0) :]
        if bare_article(key_of(run[0])) != head:
            return []
    size = measure_phrase(run, strict=True)
    found = run[:size]
    while len(found) > 1 and (read_word(found[-1]).name and not read_word(found[-1]).definite):
        found.pop()  # رئيس الهيئة فلان: the name is not the body's
    return found


def find_subject_before(anchor: int, gender: str, text: ArabicText) -> tuple[str, str]:
    """Return name and title of the person whom the nearest sentence before an offset names first; "" for none."""
    before = [at for at, word in enumerate(text.words) if anchor - _NEAR <= word.start < anchor]
    found: list[tuple[int, str, str]] = []
    at = before[0] if before else 0
    while before and at <= before[-1]:
        if not _may_open(text, at):
            at += 1
            continue
        run = text.run(at, _LONGEST_TITLED)
        phrase = run[: measure_phrase(run, strict=True)]
        first, after = find_arabic_name(phrase)
        common = first < after and (read_word(phrase[first]).common or read_word(phrase[first]).head)
        if after - first > 1 and not common:
            title = " ".join(phrase[:first])
            female = key_of(phrase[0]).endswith(_FEMALE) and first > 0
            if not gender or (gender == "f") == female:
                found.append((text.words[at].start, " ".join(phrase[first:after]), title))
        at += max(1, len(phrase))
    if not found:
        return "", ""
    last = max(place for place, _, _ in found)
    sentence = max(text.text.rfind(mark, 0, last) for mark in (". ", "\n", "؟ ", "! "))
    _, name, title = min(each for each in found if each[0] > sentence)
    return name, title


def _may_open(text: ArabicText, at: int) -> bool:
    """Tell whether a person may be introduced at a word: by a title, or by two names."""
    word = read_word(text.words[at].text)
    if word.bare in load_nouns().kin or word.bare in load_nouns().many:
        return False
    if word.bare in load_nouns().persons or word.adjective:
        return True
    return (
        word.name
        and not word.definite
        and at + 1 < len(text.words)
        and read_word(text.words[at + 1].text).name
    )
