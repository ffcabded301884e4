"""The fullest name that an Arabic document uses: of a surname, of "the ministry", of a subject left out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from provenance.speakers.arabic_frames import cut_name_behind
from provenance.speakers.arabic_names import find_arabic_name
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_phrase import measure_phrase
from provenance.speakers.arabic_text import PREFIXES, ArabicText
from provenance.speakers.arabic_words import is_joined_verb, read_word
from provenance.speakers.names import bare_article, key_of
from provenance.text.words import Word

_LONGEST_NAME = 4
_LONGEST_BODY = 9
_LONGEST_TITLED = 12
_NEAR = 500
"""Code points before a verb without a subject in which its subject is looked for."""
_FEMALE = ("ه", "اء")
_LANDS = frozenset({"جمهوريه", "مملكه", "دوله", "سلطنه", "محافظه", "بلده", "مقاطعه"})
"""Nouns that the name of a country or place follows."""


def find_fuller_person(surname: str, texts: Sequence[ArabicText]) -> str:
    """Return the longest name in the texts that ends with a surname; "" when it never has a first name."""
    key = bare_article(key_of(surname))
    found = [_read_full_name(key, text) for text in texts]
    return max(found, key=lambda name: len(name.split()), default="")


def _read_full_name(key: str, text: ArabicText) -> str:
    """Return the longest name in one text that ends with a surname; looked for once."""
    if key in text.fullest:
        return text.fullest[key]
    best: list[str] = []
    for at in text.places(key):
        if bare_article(key_of(text.words[at].text)) != key:
            continue
        name = [text.words[at].text]
        first = at
        while first and len(name) < _LONGEST_NAME and text.joined(first) and _is_given(text, first - 1):
            first -= 1
            name.insert(0, text.words[first].text)
        if len(name) > max(1, len(best)):
            best = name
    text.fullest[key] = " ".join(best)
    return text.fullest[key]


def _is_given(text: ArabicText, at: int) -> bool:
    """Tell whether a word can stand before a surname: a name, or an unknown word behind a title."""
    word = read_word(text.words[at].text)
    following = read_word(text.words[at + 1].text)
    nouns = load_nouns()
    if word.key.startswith("وال") or (word.definite and word.head) or is_joined_verb(word.key):
        return False
    if word.bare in nouns.named or word.key.removeprefix("و") in nouns.closed:
        return False
    if at and text.joined(at) and read_word(text.words[at - 1].text).bare in nouns.bearers | _LANDS:
        return False  # قناة فلان سليم الحداد: the first name is the channel's
    if word.definite and not following.definite and word.key[-1] == "ي" and word.key not in nouns.given:
        return False  # للحزب الجمهوري سليم الحداد
    if word.definite and following.definite and at + 2 < len(text.words) and text.joined(at + 2):
        third = read_word(text.words[at + 2].text)
        if third.definite and not third.head:
            return False  # حركة النهضة العجمي الوريمي
    if word.link or (word.name and not word.head and not word.adjective):
        return True
    before = read_word(text.words[at - 1].text) if at and text.joined(at) else None
    if before is not None and before.bare in nouns.honorifics and not (word.definite or word.head):
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
    for at in text.before(head, anchor):
        if bare_article(key_of(text.words[at].text)) != head:
            continue
        if at not in text.titled:
            text.titled[at] = _read_titled(at, text)
        name, title = text.titled[at]
        if name and wanted <= {bare_article(key_of(word)) for word in title.split()}:
            best = (name, title)
    return best


def _read_titled(at: int, text: ArabicText) -> tuple[str, str]:
    """Return name and title of the phrase that begins at a word, a comma between them or not; "" for no full name."""
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
    return (" ".join(phrase[first:last]), " ".join(phrase[:first])) if last - first > 1 else ("", "")


def find_fuller_body(mention: str, anchor: int, texts: Sequence[ArabicText]) -> str:
    """Return the full name of the body that a short definite mention means (الوزارة); "" when the texts have none.

    What stands before the mention counts first, the last before it foremost.
    """
    short = mention.split()
    head = bare_article(key_of(short[0]))
    for number, text in enumerate(texts):
        start = anchor if number == 0 else len(text.text)
        for at in (*reversed(text.before(head, start)), *text.behind(head, start)):
            phrase = _read_body(text, at, head)
            if len(phrase) > len(short) and _goes_with(phrase, short):
                return " ".join(phrase)
    return ""


def _goes_with(phrase: Sequence[str], short: Sequence[str]) -> bool:
    """Tell whether a full name has the adjectives of the short one."""
    keys = {bare_article(key_of(word)) for word in phrase}
    return all(bare_article(key_of(word)) in keys for word in short)


def _read_body(text: ArabicText, at: int, head: str) -> list[str]:
    """Return the name of a body that begins at a word, its joined letters taken off."""
    run = text.run(at, _LONGEST_BODY)
    first = run[0]
    if key_of(first) in {f"ال{head}", f"لل{head}"}:
        run = run[: _end_of_adjectives(run)]
    run = run[: next((at for at, word in enumerate(run) if key_of(word) == "عن"), len(run))]
    key = key_of(first)
    if key.startswith("لل"):
        run[0] = "ال" + first[2:]
    elif bare_article(key) != head:
        run[0] = first[next((len(p) for p in (*PREFIXES[5:], *PREFIXES[:5]) if key.startswith(p)), 0) :]
        if bare_article(key_of(run[0])) != head:
            return []
    size = measure_phrase(run, strict=True)
    found = run[:size]
    found = found[: cut_name_behind([read_word(word) for word in found])]
    while len(found) > 1 and (read_word(found[-1]).name and not read_word(found[-1]).definite):
        found.pop()  # رئيس الهيئة فلان: the name is not the body's
    return found


def _end_of_adjectives(run: Sequence[str]) -> int:
    """Return where the words end that agree with a noun with the article: النقابة العامة | عن استغرابها."""
    for end in range(1, len(run)):
        word, before = read_word(run[end]), read_word(run[end - 1])
        opened = before.joined and not before.key.startswith(("لل", "بال"))
        belongs = word.joined and end > 1  # المركز الأوروبي لمراقبة …, but not الحكومة للاتفاق
        if belongs and word.key[:1] == "ب":
            belongs = read_word(run[end][1:]).place  # بنابل, but not بوجوب
        joint = end > 2 and word.key[:1] == "و" and read_word(run[end][1:]).definite
        if word.preposition or not (word.definite or belongs or opened or joint):
            return end
    return len(run)


def find_subject_before(anchor: int, gender: str, text: ArabicText) -> tuple[str, str]:
    """Return name and title of the person whom the nearest sentence before an offset names first; "" for none."""
    at = bisect_left(text.words, anchor - _NEAR, key=_start_of)
    end = bisect_left(text.words, anchor, key=_start_of)
    found: list[tuple[int, str, str]] = []
    while at < end:
        if not _may_open(text, at):
            at += 1
            continue
        run = text.run(at, _LONGEST_TITLED)
        phrase = run[: measure_phrase(run, strict=True)]
        first, after = find_arabic_name(phrase)
        if after - first > 1 and not _is_described(phrase, first, after):
            title = " ".join(phrase[:first])
            if gender in {"", _gender_of(text, at, phrase if first > 0 else [])}:
                found.append((text.words[at].start, " ".join(phrase[first:after]), title))
        at += max(1, len(phrase))
    if not found:
        return "", ""
    last = max(place for place, _, _ in found)
    nearest = max(0, anchor - 2 * _NEAR)
    sentence = max(text.text.rfind(mark, nearest, last) for mark in (". ", "\n", "؟ ", "! "))
    _, name, title = min(each for each in found if each[0] > sentence)
    return name, title


def _is_described(phrase: Sequence[str], first: int, after: int) -> bool:
    """Tell whether what looks like a name begins or ends with a common noun; النائب فلان السايح is one all the same."""
    given, last = read_word(phrase[first]), read_word(phrase[after - 1])
    titled = first > 0 and given.name and last.definite and not last.head
    return any(
        word.head or (word.common and not word.name) for word in ((given,) if titled else (given, last))
    )


def _gender_of(text: ArabicText, at: int, titled: Sequence[str]) -> str:
    """Return the gender of a person introduced at a word: of the title, else of the verb of saying before the name."""
    if not titled and at and text.joined(at):
        verb = key_of(text.words[at - 1].text)
        if {verb, verb[1:]} & load_nouns().verbs:
            return "f" if verb.endswith("ت") else "m"
    return "f" if titled and key_of(titled[0]).endswith(_FEMALE) else "m"


def _start_of(word: Word) -> int:
    return word.start


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
