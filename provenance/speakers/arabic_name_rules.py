"""Inside a name of an Arabic mention: which word goes on with it, begins a title behind it, or ends the phrase."""

from __future__ import annotations

from provenance.speakers.arabic_frames import is_honorary_part, opens_title
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_walk import CORRESPONDENTS, Rule, Walk
from provenance.speakers.arabic_words import NEVER_NAMES, ArabicWord, is_kinship, read_word
from provenance.speakers.gazetteer import find_country, find_figure, find_figures_by_surname

_LONGEST_NAME = 5
_OWNED = ("ته", "تها", "تهم")
"""Ends of a feminine noun with a pronoun, which no name has."""
_LONG_OWNED = 4
_COMPOUNDS = frozenset({"دين", "عابدين", "اسلام"})
"""Second words of first names: صلاح الدين, زين العابدين."""


def _take_link(walk: Walk) -> int | None:
    """Take بن and the like with the word behind it."""
    if not walk.word.link or walk.following is None:
        return None
    if walk.following.preposition and walk.names:
        return walk.add_name()  # أف أم في الجهة
    walk.names += 1
    walk.surname = False
    return 2


def _take_kinship(walk: Walk) -> int | None:
    """Take whose relative somebody is, as a title behind the name: فلان ابن عم الشهيد."""
    if not is_kinship(walk.words, walk.at):
        return None
    walk.running, walk.names = False, 0
    walk.add_title(opens=True)
    return 2


def _take_part(walk: Walk) -> int | None:
    """Take what looks like a title or an adjunct and is a part of the name: أحمد الحاج يوسف, فلان بالحاج مدير …"""
    word = walk.word
    if walk.following is not None and walk.following.key == "الله" and not word.preposition:
        walk.names += 1
        return 2  # غرس الله
    if word.key == "بالله":
        return 1  # منتصر بالله: one first name
    if word.head:
        if is_honorary_part(walk.words, walk.at - walk.names, walk.at):
            return walk.add_name()
        return walk.add_name(surname=True) if _is_titular_surname(walk) else None
    if not word.joined or walk.names != 1 or walk.surname:
        return None
    rest = read_word(word.text[1:])
    if rest.place or word.key[:1] not in {"ب", "ك"} or (rest.head and not rest.definite):
        return None
    if word.key.startswith("بال") and rest.name:
        return walk.add_name(surname=True)  # سمير بالطيب
    ends = opens_title(walk.words, walk.at + 1) if walk.following is not None else not rest.common
    return walk.add_name(surname=True) if ends else None


def _is_titular_surname(walk: Walk) -> bool:
    """Tell whether a title with the article is the surname of a first name before it: يوسف الشاهد."""
    word, before, following = walk.word, walk.before, walk.following
    if not word.definite or walk.names != 1 or walk.surname or word.bare not in load_nouns().persons:
        return False
    alone = following is None or not (following.definite or following.joined or following.key == "باسم")
    return alone and before is not None and before.name and not before.definite


def _end_at_phrase(walk: Walk) -> int | None:
    """End before a preposition, and where the name is as long as names are."""
    word, following = walk.word, walk.following
    there = following is not None and (following.place or following.key == "الجهه")
    if there and word.key == "في" and walk.words[0].bare in CORRESPONDENTS:
        walk.running = False
        return walk.add_title(opens=True)  # مراسل الإذاعة في الجهة
    return 0 if walk.names >= _LONGEST_NAME or word.preposition or word.joined else None


def _end_at_object(walk: Walk) -> int | None:
    """End before the noun that is the object, the second famous person, or the country told of."""
    word = walk.word
    if word.object and (walk.names > 1 or not word.name) and (walk.strict or not word.name):
        return 0
    if not walk.strict:
        return None
    if walk.names and not word.name and len(word.key) > _LONG_OWNED and word.key.endswith(_OWNED):
        return 0  # لخص فلان | حكايته
    if word.bare in load_nouns().many and not word.definite and not word.name:
        return 0  # استعرض فلان | مجموعة من …
    other = walk.names and _is_famous(word) and not _is_one_person(walk)
    land = word.place and find_country(word.text) is not None and not word.definite and not word.head
    return 0 if other or land else None


def _take_title_behind(walk: Walk) -> int | None:
    """Take the title behind a name (فلان الفلاني الأمين العام); alone at the end it may be the surname."""
    word, last = walk.word, walk.following is None
    title = word.bare in NEVER_NAMES and not last
    if not word.head or (not title and word.name and walk.names == 1 and (last or not word.definite)):
        return None
    if walk.strict and word.definite:
        return 0
    walk.running = False
    return walk.add_title(opens=not word.definite)


def _take_surname(walk: Walk) -> int | None:
    """Take a surname with the article; a nationality ends the name of a club inside a title."""
    word, following = walk.word, walk.following
    if not word.definite:
        return None
    if word.adjective and walk.titled and following is not None and following.name and not following.definite:
        walk.running, walk.names, walk.open = False, 0, False
        return 1
    if word.bare in _COMPOUNDS and not walk.surname:
        return 1  # صلاح الدين: one first name
    if walk.surname and following is None and word.name and not word.common and not word.adjective:
        return walk.add_name()  # the last word before the clause: فلانة الفلاني الشريف
    if walk.names > 1 and word.common and not word.name:
        return 0  # أحمد إبراهيم | الوضع
    second = walk.surname or (walk.strict and walk.names > 1)
    if (second and not (word.name and not walk.strict)) or (word.adjective and walk.names > 1):
        return 0
    return walk.add_name(surname=True)


def _take_joint(walk: Walk) -> int | None:
    """Take a second speaker joined with و."""
    word, following = walk.word, walk.following
    if word.key == "و" and following is not None:
        walk.running, walk.titled, walk.open, walk.surname = following.name, True, True, False
        return int((following.name or following.head) and not following.object)
    if word.key[:1] != "و" or word.name:
        return None
    rest = read_word(word.text[1:])
    if rest.key.startswith(("شرك", "حلف")):
        return 1  # and its partners
    if not (rest.name or rest.head) or (walk.strict and rest.object):
        return 0
    walk.running, walk.names, walk.surname = rest.name, 1, False
    walk.titled, walk.open = not rest.name, rest.head and not rest.definite
    return 1


def _judge_common_word(walk: Walk) -> int | None:
    """Take a word of the dictionary only as a surname: before a preposition, or as the last word of all."""
    word, following = walk.word, walk.following
    if word.place and walk.strict and find_country(word.text) is not None:
        return 0
    if not ((word.place and walk.names > 1) or (word.common and not word.name)):
        return None
    surname = word.common and not word.name and not word.object and walk.names == 1 and not walk.surname
    if surname and following is not None and (following.joined or following.preposition or following.object):
        return walk.add_name(surname=True)  # فلان جلاد بترويج …
    return int(surname and following is None)


def _take_name(walk: Walk) -> int | None:
    """Take a known name, and an unknown word while the name has no surname."""
    if walk.names > 1 and walk.word.key[:1] == "ل" and not walk.word.name:
        return 0  # فلان الفلاني | لإذاعة المرفأ
    if walk.surname and (walk.strict or not walk.word.name):
        return 0
    if walk.word.name or walk.names == 1 or not walk.strict:
        return walk.add_name()
    return 0


def _is_famous(word: ArabicWord) -> bool:
    return any(figure.alone for figure in find_figures_by_surname(word.text))


def _is_one_person(walk: Walk) -> bool:
    """Tell whether the name that ends here is one person's: جو بايدن, but not بايدن بوتين."""
    before = walk.before
    if before is None or not _is_famous(before):
        return True
    return find_figure(f"{before.text} {walk.word.text}") is not None


NAME_RULES: tuple[Rule, ...] = (
    _take_kinship, _take_link, _take_part, _end_at_phrase, _end_at_object, _take_title_behind, _take_surname,
    _take_joint, _judge_common_word, _take_name,
)  # fmt: skip
