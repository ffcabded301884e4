"""Names that the frame of an Arabic mention tells, known or not: before a title, behind a comma, behind a title."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_walk import is_place_pair
from provenance.speakers.arabic_words import ArabicWord, is_kinship, read_word

_LONGEST = 6
"""Words of a name, its links counted."""
_WITH_BA = ("بال", "بل", "كال")
"""Beginnings of surnames (بالحاج, كالين) that look like a noun with its preposition."""


def find_framed_name(words: Sequence[ArabicWord], breaks: frozenset[int]) -> tuple[int, int]:
    """Return where the name stands whose place in a mention tells it; `(0, 0)` when no frame does.

    A name opens the mention and a title follows (فلان الفلاني مدير الميناء), or a title opens it and the name stands
    behind a comma (مدير الميناء، فلان الفلاني). No table needs to know the name then. `breaks` are the words that a
    comma stands before.
    """
    if not words:
        return 0, 0
    after = _end_opening_name(words, breaks)
    if after:
        return 0, after
    if not is_title(words[0]):
        return 0, 0
    latin = [at for at, word in enumerate(words) if word.text.isascii() and word.text.isalpha()]
    if len(latin) >= _MIN_FULL and latin[-1] - latin[0] == len(latin) - 1:
        return latin[0], latin[-1] + 1  # المدرب José Silva
    for first in sorted(breaks):
        after = _end_run(words, first, breaks)
        if after - first >= _MIN_FULL and _looks_like_name(words, first, after):
            return first, after
    return _find_behind_title(words, breaks)


def _find_behind_title(words: Sequence[ArabicWord], breaks: frozenset[int]) -> tuple[int, int]:
    """Return the name that begins behind the last word of the title that has the article; `(0, 0)` for none."""
    for first in range(1, len(words)):
        after = _end_run(words, first, breaks) if _closes_title(words, first) else 0
        if after and words[first].key in {"بن", "ابن"} and _is_first_name(words, first - 1, linked=True):
            return first - 1, after  # الطاهر بن فلان
        if after - first >= _MIN_FULL and _looks_like_name(words, first, after):
            return first, after
        ends = after == len(words) or words[min(after, len(words) - 1)].head
        if ends and after - first == 1 and _is_first_name(words, first - 1):
            return first - 1, after
    last = len(words) - _MIN_FULL
    closed = last > 0 and (words[last - 1].definite or words[last - 1].joined)
    if (
        closed
        and _is_unknown(words[last])
        and _is_unknown(words[last + 1])
        and words[last + 1].key[-1] == "ي"
    ):
        return last, len(words)  # كاتب عام النقابة العامة المستوري الفرجاني
    return 0, 0


def _is_unknown(word: ArabicWord) -> bool:
    """Tell whether no dictionary has a word with the article, so that it is hardly an adjective."""
    return word.definite and not (word.common or word.adjective or word.head or word.place)


def cut_name_behind(words: Sequence[ArabicWord]) -> int:
    """Return how many words the name of a body has before the name of a person begins: محكمة تونس | فلان الفلاني."""
    for first in range(_MIN_FULL, len(words) - 1):
        placed = words[first - 1].joined or words[first - 1].place  # not وكالة التصنيف فارنا راتينغ
        if placed and words[first].name and _closes_title(words, first):
            after = _end_run(words, first, frozenset())
            if after - first >= _MIN_FULL and _looks_like_name(words, first, after):
                return first
    return len(words)


def is_of_inner_title(words: Sequence[ArabicWord], first: int) -> bool:
    """Tell whether a name belongs to him in whose name somebody speaks: متحدث باسم الرئيس الفرنسي فلان."""
    at = first - 1
    while at > 1 and words[at].definite and words[at].bare not in load_nouns().persons:
        at -= 1
    return (
        at > 1
        and words[at].definite
        and words[at].bare in load_nouns().persons
        and words[at - 1].key == "باسم"
    )


def _is_first_name(words: Sequence[ArabicWord], at: int, *, linked: bool = False) -> bool:
    """Tell whether a word with the article in front of one without is a first name: وزير العدل | الطيب لوح."""
    word = words[at]
    if at == 0 or not (word.definite and word.name) or word.head or word.adjective or words[at - 1].link:
        return False
    return linked or not word.key.endswith("ي") or word.key in load_nouns().given or not word.common


def _closes_title(words: Sequence[ArabicWord], first: int) -> bool:
    """Tell whether a word without article stands behind one that has it, so that it is no adjective or genitive."""
    before, word = words[first - 1], words[first]
    if is_unknown_place(word) or is_of_inner_title(words, first):
        return False
    if (
        word.definite
        or word.place
        or word.head
        or word.object
        or word.preposition
        or word.joined
        or word.adjective
    ):
        return False
    if before.joined:
        return before.key.startswith(("لل", "بال")) or (
            before.key[:1] == "ب" and read_word(before.text[1:]).place
        )
    return before.definite or before.place


_MIN_FULL = 2


def is_title(word: ArabicWord) -> bool:
    """Tell whether a word opens the title of one person: a listed one, or an unknown one with its article."""
    nouns = load_nouns()
    if word.bare in nouns.persons:
        return True
    return word.definite and not word.head and word.bare not in nouns.named


def _end_opening_name(words: Sequence[ArabicWord], breaks: frozenset[int]) -> int:
    """Return where a name ends that begins the mention and that a title ends; 0 when none does."""
    first = words[0]
    nouns = load_nouns()
    if (
        first.head
        or first.preposition
        or first.joined
        or first.object
        or first.bare in nouns.many | nouns.kin
    ):
        return 0
    after = _end_run(words, 0, breaks)
    if _is_odd_name(words, after, breaks):
        return after
    if after == len(words) and words[-1].joined and first.name and not first.common:
        return after  # سمير بالطيب
    if after == 0 or after == len(words) or not opens_title(words, after):
        return 0
    if after == 1:
        lone = first.definite and not first.adjective and words[1].head and not words[1].definite
        lone = lone and (not first.common or first.key.endswith("ي"))
        honoured = words[1].definite and words[1].bare in nouns.honorifics  # محدثنا، الحاج فلان
        plain = not (first.common or first.adjective or first.link or honoured)
        lone = lone or (after in breaks and plain)
        return 1 if lone or (first.name and after in breaks) else 0
    return after if _looks_like_name(words, 0, after) else 0


def _is_odd_name(words: Sequence[ArabicWord], after: int, breaks: frozenset[int]) -> bool:
    """Tell whether a common noun and an unknown one stand before a comma and a title: خميس فلان، المدير."""
    if after != _MIN_FULL or after not in breaks or after >= len(words) or not opens_title(words, after):
        return False
    first, second = words[:_MIN_FULL]
    plain = first.common and not (first.definite or first.head or first.object or first.place)
    return plain and not (second.common or second.definite or second.place)


def opens_title(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether a title begins at a word: of an office, a role, or of kinship (ابن عم الشهيد)."""
    return words[at].bare in load_nouns().persons or is_kinship(words, at)


def _end_run(words: Sequence[ArabicWord], first: int, breaks: frozenset[int]) -> int:
    """Return where the words from `first` on end that can be parts of one name."""
    at = first
    while at < len(words) and at - first < _LONGEST and not is_place_pair(words, at):
        if at > first and (at in breaks or _ends_name(words, first, at)):
            break
        if at == first and not (words[at].name if words[at].head else _may_be_part(words[at])):
            break
        at += 1
    return at


def _ends_name(words: Sequence[ArabicWord], first: int, at: int) -> bool:
    """Tell whether a word inside a run is no part of the name any more."""
    word, before = words[at], words[at - 1]
    if is_kinship(words, at):
        return True
    if before.link and not is_kinship(words, at - 1):
        return False
    if word.head:
        return not is_honorary_part(words, first, at)
    if word.joined and word.key != "بالله":
        given = not before.definite or (at - first > 1 and words[at - 2].link)
        son = word.key.startswith(_WITH_BA) or (word.key[:1] == "ب" and at - first == 1)
        there = read_word(word.text[1:]).place  # the place of an office: مدير "فلان" بسوسة
        return not (son and given and opens_next(words, at) and not there)
    return not _may_be_part(word) and word.key != "بالله"


def opens_next(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether a title or nothing stands behind a word, so that the word ends a name."""
    return at + 1 >= len(words) or opens_title(words, at + 1)


def is_unknown_place(word: ArabicWord) -> bool:
    """Tell whether an unknown word with ب is where an office is: المندوب بطبربة."""
    plain = not (word.name or word.common or word.link)
    return word.key[:1] == "ب" and len(word.key) > 4 and plain


def is_honorary_part(words: Sequence[ArabicWord], first: int, at: int) -> bool:
    """Tell whether a title with the article is part of a name: أحمد [الحاج] يوسف, and not its end."""
    word = words[at]
    if not word.definite or at - first != 1 or at + 1 >= len(words) or not words[first].name:
        return False
    following = words[at + 1]
    return following.name and not following.definite and not following.head and not following.common


def _may_be_part(word: ArabicWord) -> bool:
    """Tell whether a word can be part of a name at all."""
    if word.link or word.name:
        return True
    if word.preposition or word.joined or word.object or word.key[:1] == "و":
        return False
    return word.key.isalpha()


def _looks_like_name(words: Sequence[ArabicWord], first: int, after: int) -> bool:
    """Tell whether a run is built like a name: no noun with its adjective, and not of dictionary words alone."""
    run = words[first:after]
    if any(word.bare in load_nouns().many or word.bare in load_nouns().times for word in run):
        return False
    if run[0].definite and run[0].common and not run[0].name:
        # العربي الفرجاني, but not الهياكل المهنية
        return len(run) == _MIN_FULL and run[1].definite and run[1].key.endswith("ي") and not run[1].common
    if run[0].definite and len(run) > 1 and run[1].definite and run[1].key.endswith("ه"):
        return False  # a feminine adjective: المصالح الأمنية
    if run[0].place or (run[0].adjective and not run[0].definite):
        return False
    strange = sum(1 for word in run if word.name or word.link or not (word.common or word.place))
    strange += len(run) > _MIN_FULL and run[1].key == "بن" and run[0].common  # صدري بن فلان
    sure = run[0].name or run[0].link or (len(run) > _MIN_FULL and run[1].link)
    return strange * 2 >= len(run) and (sure or not run[0].common)
