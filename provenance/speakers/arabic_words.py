"""What an Arabic word can be in a noun phrase: head, name, place, adjective, object of a verb of saying."""

from __future__ import annotations

import gzip
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from provenance.speakers.arabic_nouns import ONLY_BARE, SHORTEST_VERB, Nouns, load_nouns
from provenance.speakers.gazetteer import find_country, find_country_of_adjective
from provenance.speakers.names import key_of
from provenance.speakers.romanise import is_name_token

LINKS = frozenset(
    {"بن", "ابن", "بنت", "بو", "ابو", "ام", "ال", "عبد", "دي", "دو", "فون", "فان", "لو", "دا", "سي", "مار"}
)
"""Words inside a name that are followed by another word of it."""
SPELLED = frozenset(
    ("اف", "ام", "اي", "ايه", "بي", "تي", "دي", "جي", "ار", "اس", "يو", "سي", "كي", "اكس", "اتش")
)
"""Latin letters as Arabic spells them: إذاعة المرفأ أف أم, السي آي ايه."""
NEVER_NAMES = frozenset(
    [
        "رييس",
        "رييسه",
        "وزير",
        "وزيره",
        "نايب",
        "نايبه",
        "مدير",
        "مديره",
        "عضو",
        "متحدث",
        "ناطق",
        "مستشار",
        "سفير",
    ]
)
"""Titles that the table of names has, and nobody bears as a name."""
_SONS = frozenset({"ابن", "ابنه", "بنت"})
_RELATIVES = frozenset(
    ["عم", "عمه", "خال", "خاله", "اخ", "اخت", "اخيه", "اخته", "شقيق", "شقيقه", "شقيقته", "عمته", "خالته"]
)
"""Whose son or daughter somebody is: ابن عم الشهيد is a description, ابن خلدون a name."""
_MASDAR = re.compile(
    r"ا[^ل]?..?ا.|ا.ا.ه|ا..ا.ات|ان..ا.|است.{2,5}|ت..ي.|ت..ي.ات|ت..يه|ت.[^ا].ه|ت.ا..|ت.ا..ات|م.ا..ه"
)
"""Verbal nouns of the derived forms, folded: إرسال إقامة انتخاب استمرار تأجيل تسوية تعاون مواصلة."""
_ADJECTIVES_OF_TIME = frozenset(
    {"السابق", "السابقه", "الحالي", "الحاليه", "الاسبق", "الاسبقه", "الراحل", "المستقيل"}
)
_HAMZA_ALIFS = frozenset("أآ")
_MORE_PREPOSITIONS = frozenset({"باسم", "لدي", "ضمن"})
_MAKERS = re.compile(r"ل(?:م.{2,4}|.ا..)(?:ي|ين)|ل.{5,}يه")
"""ل joined to the plural of a participle or to an abstract noun that no list has: لصانعي, لفيديرالية."""
_LONG_NOUN = 5
"""Letters of a noun that a word with ل or ب before it is surely made of: لمراقبة, but لجنة."""
_SUFFIXED = re.compile(r".{3,}(?:ه|ها|هم|هما)")


@dataclass(frozen=True, slots=True)
class ArabicWord:
    """One word with all its possible parts in a noun phrase; several may be true."""

    text: str
    key: str
    bare: str
    """The key without its article."""
    definite: bool = False
    head: bool = False
    """A title, office, body, document or another noun that may open a mention."""
    name: bool = False
    link: bool = False
    place: bool = False
    adjective: bool = False
    preposition: bool = False
    joined: bool = False
    """A preposition is joined to it (للصحة, بسوسة)."""
    occasion: bool = False
    common: bool = False
    """A word of the dictionary that is not known as a name."""
    object: bool = False
    """Likely the object of a verb of saying: a verbal or abstract noun without article."""


@cache
def _table() -> frozenset[str]:
    """Return common words, and names behind a "+", as `training/common_words.py` writes them."""
    packed = files("provenance.speakers").joinpath("words_ar.txt.gz").read_bytes()
    return frozenset(gzip.decompress(packed).decode("utf-8").split())


@lru_cache(maxsize=50_000)
def read_word(text: str) -> ArabicWord:
    """Return what a word can be in a noun phrase."""
    nouns = load_nouns()
    key = key_of(text)
    hamza = text[:1] in _HAMZA_ALIFS  # ألفة begins with no article
    definite = key.startswith("ال") and not hamza and len(key) > 3 and key not in nouns.bare_alif
    bare = key[2:] if definite else key
    head = key in nouns.heads or bare in nouns.heads
    link = key in LINKS
    of_country = find_country_of_adjective(text) is not None and (definite or key.endswith(("ي", "يه")))
    adjective = of_country or (definite and bare.removesuffix("ه") in nouns.adjectives)
    place = key in nouns.places or find_country(text) is not None
    listed_preposition = key in nouns.prepositions or key in _MORE_PREPOSITIONS
    preposition = listed_preposition and text != "علي" and not link and not text.endswith("ة")
    given = key in nouns.given
    joined = not definite and not given and _is_joined(text, key, nouns)
    listed = key in nouns.common or bare in nouns.common
    known = given or (
        not listed and (is_name_token(text) or f"+{key}" in _table() or (definite and f"+{bare}" in _table()))
    )
    name = (known or text == "علي") and not (place or preposition or joined or link)
    return ArabicWord(
        text=text,
        key=key,
        bare=bare,
        definite=definite,
        head=head,
        name=name,
        link=link,
        place=place,
        adjective=adjective or key in _ADJECTIVES_OF_TIME,
        preposition=preposition,
        joined=joined,
        occasion=(bare in nouns.occasions and not (definite and bare in ONLY_BARE))
        or (joined and key[:1] == "ب" and _rest_of(key) in nouns.occasions)
        or _without_pronoun(key) in nouns.owned_occasions,
        common=not link
        and (
            listed
            or ((definite or not known) and (bare in _table() or _has_common_stem(key) or _is_plural(key)))
        ),
        object=not definite
        and (key in nouns.objects or _is_verbal(text, key, nouns) or (not known and _is_accusative(key))),
    )


def _is_joined(text: str, key: str, nouns: Nouns) -> bool:
    """Tell whether a word is a preposition and a noun written together."""
    if key.startswith(("لل", "بال", "كال")) and len(key) > 4:
        return not (is_name_token(text) and key[:2] == "لل")
    if key[:1] not in {"ل", "ب"} or len(key) < 4:
        return False
    if text[1:2] in {"أ", "إ", "آ"} and len(key) > 4:
        return True  # لأعوان: a hamza that carries on behind a letter begins a word of its own
    rest = key[1:]
    if (
        rest in nouns.heads
        or rest in nouns.places
        or rest in nouns.common
        or find_country(text[1:]) is not None
    ):
        return not is_name_token(text) or rest in nouns.places
    if is_name_token(text) or f"+{key}" in _table():
        return False
    if _MAKERS.fullmatch(key):
        return True
    return rest in _table() and (key not in _table() or len(rest) >= _LONG_NOUN)


def _without_pronoun(key: str) -> str:
    """Return a key without the pronoun joined to it (اشرافه), "" where it has none."""
    if key[-1:] not in {"ه", "ا", "م"}:
        return ""
    for end in ("ها", "هم", "ه"):
        if key.endswith(end) and len(key) > len(end) + 3:
            return key.removesuffix(end)
    return ""


def _rest_of(key: str) -> str:
    """Return the noun behind the preposition joined to it."""
    return key[2:] if key.startswith("لل") else key[3:] if key.startswith(("بال", "كال")) else key[1:]


def _is_plural(key: str) -> bool:
    """Tell whether a word has the ending of a feminine plural (تكنولوجيات): hardly a name has it."""
    return len(key) > _LONG_NOUN and key.endswith("ات")


def is_joined_verb(key: str) -> bool:
    """Tell whether a key is a verb of saying with "and" or "so" joined to it: وأكد, a name elsewhere."""
    return key[:1] in {"و", "ف"} and key[1:] in load_nouns().verbs


def is_institution(words: Sequence[ArabicWord]) -> bool:
    """Tell whether a word with the article, and no title, has the adjective of a country behind it: البريد الفارني."""
    if len(words) < 2 or not words[0].definite or words[0].head or words[0].adjective:
        return False
    return words[1].adjective and words[1].definite


def is_name_behind_rank(rank: ArabicWord, word: ArabicWord) -> bool:
    """Tell whether a first name that is a rank as well stands behind a rank with the article: العقيد رائد …"""
    titled = rank.definite and rank.bare in load_nouns().honorifics
    return titled and word.head and word.name and not word.definite and word.bare not in NEVER_NAMES


def is_kinship(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether a word begins a kinship (ابن عم, بنت أخت) and no name."""
    return words[at].key in _SONS and at + 1 < len(words) and words[at + 1].key in _RELATIVES


def is_quality(word: ArabicWord) -> bool:
    """Tell whether a word is the adjective of a source without article: أمني, مسؤول, عيان."""
    if word.definite or word.key in load_nouns().qualities:
        return not word.definite
    named = word.name and not word.adjective  # روسي is a surname, too
    noun = named or word.head or word.preposition or word.joined or word.link
    return not noun and (word.adjective or word.common) and word.key.endswith(("ي", "يه", "يون", "يين"))


def is_verbal_noun(key: str) -> bool:
    """Tell whether a key has the form of a verbal noun of a derived verb (إقالة, انتخاب)."""
    return _MASDAR.fullmatch(key) is not None


def _has_common_stem(key: str) -> bool:
    """Tell whether a word is a common one with و or a preposition joined to it."""
    return len(key) > 4 and key[0] in "ولبفك" and key[1:] in _table()


def _is_accusative(key: str) -> bool:
    """Tell whether a word is an object or adverb by its ending: إضرابا, بيانا."""
    if len(key) <= SHORTEST_VERB + 1 or key[-1] != "ا":
        return False
    return key[:-1] in _table() and f"+{key[:-1]}" not in _table() and not is_name_token(key[:-1])


def _is_verbal(text: str, key: str, nouns: Nouns) -> bool:
    """Tell whether a word has the form of a verbal noun, with a pronoun joined to it or not."""
    if key in nouns.persons:
        return False  # أستاذة has the form of استشارة
    if _MASDAR.fullmatch(key) and (key in _table() or key.startswith("است")):
        return True
    suffix = _SUFFIXED.fullmatch(text.rstrip("ـ"))
    if suffix is None or text.endswith("ة"):
        return False
    stem = key.removesuffix("هما").removesuffix("ها").removesuffix("هم").removesuffix("ه")
    owned = stem.endswith("ت") and f"{stem[:-1]}ه" in nouns.objects  # ثقته
    return owned or stem in nouns.objects or _MASDAR.fullmatch(stem) is not None
