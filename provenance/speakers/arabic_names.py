"""Where the name of a person stands in an Arabic mention."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from provenance.speakers.arabic_frames import find_framed_name, is_of_inner_title, is_title, is_unknown_place
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_walk import is_place_pair
from provenance.speakers.arabic_words import (
    SPELLED,
    ArabicWord,
    is_institution,
    is_kinship,
    is_name_behind_rank,
    is_quality,
    read_word,
)
from provenance.speakers.names import key_of

_TEAM_AND_NAME = 2
"""Words of whose team speaks; the rank in the same word has the article or a full name behind it."""


def find_arabic_name(texts: Sequence[str], breaks: frozenset[int] = frozenset()) -> tuple[int, int]:
    """Return where the name of a person stands in a mention, `(0, 0)` when it names none.

    `breaks` are the words that a comma stands before.
    """
    return _find_name(tuple(texts), breaks)


def _owns_name(words: list[ArabicWord]) -> bool:
    """Tell whether a mention begins with whose relatives, office or team speaks: عائلة فلان, فريق فلان."""
    nouns, first = load_nouns(), words[0]
    team = len(words) == _TEAM_AND_NAME and first.key == "فريق"
    return team or first.bare in nouns.kin or first.bare in nouns.many or is_kinship(words, 0)


@lru_cache(maxsize=1 << 10)
def _find_name(texts: tuple[str, ...], breaks: frozenset[int]) -> tuple[int, int]:
    """Return what `find_arabic_name` does; extraction and reading ask for the name of one mention."""
    first, after = _find_in([read_word(text) for text in texts], breaks)
    spelled = all(key_of(text) in SPELLED for text in texts[first:after])
    return (0, 0) if spelled else (first, after)  # مسؤولو السي آي ايه


def _find_in(words: list[ArabicWord], breaks: frozenset[int]) -> tuple[int, int]:
    """Return where the name stands among the words of a mention, which may be letters."""
    nouns = load_nouns()
    if not words or _owns_name(words):
        return 0, 0
    unnamed = not breaks and words[0].bare in nouns.unnamed and not words[0].definite
    if len(words) > 1 and unnamed and _is_of_source(words):
        return 0, 0  # مصدر أمني
    framed = find_framed_name(words, breaks)
    if framed[1]:
        return framed
    if (
        words[0].bare in nouns.named
        and words[0].bare not in nouns.persons
        and not words[0].name
        and not breaks
    ):
        return 0, 0  # مدينة الملك فلان: a thing that bears a name
    best, best_score = (0, 0), 0
    for run in _runs(words, breaks):
        first, after = _trim(words, *run)
        if after - first == 1 and (unnamed or (first == 0 and is_institution(words))):
            continue
        if first > 0 and after - first == 1 and not is_title(words[0]):
            continue  # تقييم سري
        if first > 0 and after - first > 2 and words[first - 1].preposition and not words[first].name:
            first += 1  # المقال من منصبه فلان الفلاني
        known = sum(1 for word in words[first:after] if word.name or word.link)
        bare = sum(1 for word in words[first:after] if (word.name or word.link) and not word.definite)
        if first == 0 and after > first and known:
            return first, after  # the mention begins with the name, a title is behind it
        if first > 0 and after > first and _is_owned(words, first, after):
            continue
        score = known + bare + (after - first > 1)
        if after > first and known * 2 >= after - first and score >= best_score and (first > 0 or known):
            best, best_score = (first, after), score
        elif after > first and not best_score and first > 0 and _closes(words, first, after, breaks):
            best = (first, after)
    return best


def _is_of_source(words: Sequence[ArabicWord]) -> bool:
    """Tell whether an adjective follows an unnamed source or group without article: خبراء عالميون."""
    plural = words[1].key.endswith(("ون", "ين", "ات")) and not words[1].name
    return not words[0].definite and not words[1].definite and (is_quality(words[1]) or plural)


def _is_owned(words: Sequence[ArabicWord], first: int, after: int) -> bool:
    """Tell whether a run of names belongs to a noun or preposition before it: حركة فلان, باسم ركن البحرية."""
    before = words[first - 1]
    if before.key == "باسم" or (after - first == 1 and (before.preposition or _bears_name(before))):
        return True
    return is_of_inner_title(words, first)


def _closes(words: Sequence[ArabicWord], first: int, after: int, breaks: frozenset[int]) -> bool:
    """Tell whether unknown words at the end of a titled mention can be a foreign name."""
    if _is_personal(words[first - 1]) and after - first == 2 and not words[first].object:
        return True  # الدكتور علية الصمودي
    before = words[first - 1]
    titled = before.definite or before.adjective or before.place or before.joined or first in breaks
    # Behind a noun without article one word is its genitive: وزير داخلية فارنيا.
    titled = titled or (before.head and after - first > 1)
    opened = first > 1 and _is_open(words[first - 2])
    titled = titled or (opened and after - first > 1)  # حاكمة منطقة بوتوفارنيا سوريل أروكا
    last = after if after - first == 1 or not _is_nisba(words[after - 1]) else after - 1
    plain = all(not word.object and not word.definite for word in words[first:last])
    return titled and plain and after - first <= 3


def _is_nisba(word: ArabicWord) -> bool:
    """Tell whether a word may be the surname that says where a family comes from: الفرجاني."""
    return word.definite and word.key.endswith("ي")


def _runs(words: Sequence[ArabicWord], breaks: frozenset[int]) -> list[tuple[int, int]]:
    """Return the stretches of words that are neither title nor place nor preposition."""
    runs: list[tuple[int, int]] = []
    first = -1
    at = 0
    while at <= len(words):
        pair = is_place_pair(words, at)
        part = at < len(words) and not pair and _may_be_name(words, at, first, breaks)
        if at < len(words) and at in breaks and first >= 0:
            runs.append((first, at))
            first = -1
        if part and first < 0:
            first = at
        if not part and first >= 0:
            runs.append((first, at))
            first = -1
        at += 2 if pair else 1
    return runs


def _may_be_name(words: Sequence[ArabicWord], at: int, first: int, breaks: frozenset[int]) -> bool:
    """Tell whether a word can be part of a name; `first` is where the run so far began, -1 when there is none."""
    word = words[at]
    if word.key.isdigit():
        return False
    inside = first >= 0 and at not in breaks
    if word.link:
        return at + 1 < len(words)
    before_link = at + 1 < len(words) and words[at + 1].link and word.adjective and not word.definite
    if before_link or (inside and words[at - 1].link):
        return True  # تركي بن سعود
    if word.place or word.preposition or word.joined or (word.key[:1] == "و" and not word.name):
        return False
    end = at + 1 == len(words) or at + 1 in breaks
    if inside:
        return _goes_on(words, at, alone=at - first == 1, end=end)
    return _begins(words, at, end=end)


def _goes_on(words: Sequence[ArabicWord], at: int, *, alone: bool, end: bool) -> bool:
    """Tell whether a word goes on with a name; `alone` when it is the second one, `end` when it is the last of all."""
    word, before = words[at], words[at - 1]
    if word.head:
        # A title may be a surname: شوقي الطبيب, محمد أمين
        return before.name and alone and (end if word.definite else word.name)
    if word.key == "الله" or (at + 1 < len(words) and words[at + 1].key == "الله"):
        return True  # غرس الله
    if word.key[:1] == "ل" and not (word.name or alone):
        return False  # فلان الفلاني لإذاعة المرفأ
    if word.adjective:
        return before.name and not before.definite and end
    if alone and end and before.name and not word.definite and not word.object:
        return True
    return word.name or not (word.common or word.object)


def _begins(words: Sequence[ArabicWord], at: int, *, end: bool) -> bool:
    """Tell whether a word can be the first of a name."""
    word = words[at]
    if at > 0 and not end and is_name_behind_rank(words[at - 1], word):
        return True
    if word.head or word.adjective or word.key == "الله" or _is_unknown_place(words, at):
        return False
    honoured = at > 0 and _is_personal(words[at - 1]) and not end and words[at + 1].definite
    if honoured and not word.definite:
        return not word.object  # الدكتور علية الصمودي
    return word.name or not (word.common or word.object)


def _is_personal(word: ArabicWord) -> bool:
    """Tell whether a word is the title of one person with its article: العقيد, الوزيرة."""
    return word.bare in load_nouns().honorifics and (
        word.definite or word.bare in {"دكتور", "دكتوره", "استاذ"}
    )


def _is_unknown_place(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether an unknown word with ب behind a title is where the office is: المندوب بطبربة."""
    word = words[at]
    return at > 0 and is_unknown_place(word)


def _trim(words: Sequence[ArabicWord], first: int, after: int) -> tuple[int, int]:
    """Return a run without the adjectives and genitives of the title at its front."""
    if first < after and _is_genitive(words, first):
        first += 1
    while first < after and words[first].definite and not _opens_name(words, first, after):
        first += 1
    before = words[first - 1] if first > 0 else None
    open_title = before is not None and _is_open(before)
    bearer = before is not None and (before.joined or before.key in load_nouns().named)
    units = after - first - sum(word.link for word in words[first:after])
    if bearer and open_title and units > 3:
        first += 2  # بمستشفى شارل نيكار فلان الفلاني
    elif open_title and after - first > 2 and (bearer or not words[first].name) and not words[first].link:
        first += 1
    if first < after and words[first].definite and first > 0 and not words[first].name:
        return after, after
    return first, after


def _is_genitive(words: Sequence[ArabicWord], first: int) -> bool:
    """Tell whether a word with the article is the genitive of the noun without one before it: سلاح الجو."""
    if first == 0 or not words[first].definite:
        return False
    before = words[first - 1]
    plain = not (before.definite or before.joined or before.preposition or before.adjective or before.place)
    return plain and before.common and not before.name and not before.link


def _bears_name(word: ArabicWord) -> bool:
    """Tell whether a noun without article bears the name behind it: حركة فلان, بجهة فلان."""
    if word.joined and word.key[:1] in {"ب", "ل"}:
        word = read_word(word.text[1:])
    return not word.definite and word.bare in load_nouns().bearers


def _is_open(word: ArabicWord) -> bool:
    """Tell whether the genitive of a noun follows it: منطقة بوتوفارنيا, بفريق المرفأ."""
    bearers = load_nouns().bearers
    if word.joined and word.key[:1] in {"ب", "ل"}:
        rest = read_word(word.text[1:])
        return not rest.definite and (rest.head or rest.bare in bearers)
    return not word.definite and (word.head or word.bare in bearers)


def _opens_name(words: Sequence[ArabicWord], first: int, after: int) -> bool:
    """Tell whether a word with the article is part of the name: a surname alone, or a first name with it."""
    word = words[first]
    if after - first == 1:
        personal = first > 0 and _is_personal(words[first - 1])
        linked = first > 0 and words[first - 1].link and not word.common
        personal = personal and (word.name or not word.common)
        return not word.adjective and (first == 0 or personal or linked)
    if after - first > 2:
        return False
    second = words[first + 1]
    if second.definite:
        if second.adjective and word.common:
            return False  # الدستور الفارني
        return word.name and (second.name or second.key.endswith("ي"))  # المنصف المرزوقي
    first_name = word.key in load_nouns().given
    return first_name or (second.name and not word.common and not word.adjective)  # التيجاني حداد
