"""Inside a title of an Arabic mention: heads, genitives, adjectives, prepositional phrases, and where a name begins."""

from __future__ import annotations

from provenance.speakers.arabic_nouns import REPORTERS, load_nouns
from provenance.speakers.arabic_title_ends import close_source, end_at_other, end_behind_closed, opens_content
from provenance.speakers.arabic_walk import CORRESPONDENTS, UNDER, Rule, Walk
from provenance.speakers.arabic_words import ArabicWord, is_name_behind_rank, is_verbal_noun, read_word
from provenance.speakers.gazetteer import find_country

_TITLE_PREPOSITIONS = frozenset({"عن", "لدي", "باسم", "ضمن"})
_SELF = frozenset({"ذاته", "ذاتها", "نفسه", "نفسها", "نفسهم", "عينه", "عينها"})
_SAME = frozenset({"ذات", "نفس", "احد", "احدي", "كل", "كلا", "كلتا"})
_GOVERNING_BA = frozenset(
    (
        "مكلف",
        "مكلفه",
        "مختص",
        "مختصه",
        "خاص",
        "خاصه",
        "قايم",
        "ملحق",
        "متخصص",
        "متخصصه",
        "مهتم",
    )
)
"""Titles with a prepositional object of their own: المكلف بالاتصال."""
_GOVERNING_ALA = frozenset({"قايمون", "قايمين", "مشرف", "مشرفه", "مشرفون", "مشرفين"})
"""Those who are over something: القائمون على الدراسة."""
_GOVERNING_MIN = frozenset({"وقايه", "حد", "حمايه", "تخلص", "تحرر", "نجاه", "خروج", "انسحاب"})
"""Nouns with من behind them inside the name of a body: جمعية الوقاية من حوادث الطرقات."""
_MEDIA = frozenset({"وكاله", "اذاعه", "قناه", "صحيفه", "جريده", "موقع", "مجله", "برنامج", "راديو", "تلفزيون"})
_FARTHEST_NAME = 9
"""Words between a preposition inside a title and the name behind it."""


def _take_self(walk: Walk) -> int | None:
    """Take "himself" behind a noun (المصدر ذاته), and a number (المؤتمر 23 للاتحاد)."""
    return 1 if walk.at and (walk.word.key in _SELF or walk.word.key.isdigit()) else None


def _judge_preposition(walk: Walk) -> int | None:
    """Take a preposition whose phrase belongs to the title; others open the content or tell the occasion."""
    word, before, following = walk.word, walk.before, walk.following
    if not word.preposition:
        return None
    if before is None or following is None:
        return 0
    if before.bare in load_nouns().many or (before.key == "كل" and word.key == "من"):
        walk.open = True
        return 1
    if following.occasion or following.key in {"ان", "انه", "انها"}:
        return 0
    governed = _is_governed(walk)
    works = (
        walk.words[0].bare in load_nouns().persons | _GOVERNING_BA and following.bare in load_nouns().bodies
    )
    governed = governed or (word.key == "في" and works)  # رئيس الهيئة في منظمة …
    if word.key in walk.openers and not governed:
        return 0
    ends = following.place and walk.at + 2 == len(walk.words) and walk.titled  # المرشحة في فرنسا،
    nameless = not walk.names and (not walk.definite or ends or _has_name(walk))
    if governed or nameless or word.key in _TITLE_PREPOSITIONS or _is_field(walk):
        return walk.add_title(opens=True)
    return 0


def _is_governed(walk: Walk) -> bool:
    """Tell whether the noun before a preposition asks for it, so that it opens no content: القائمون على الدراسة."""
    word, before, following = walk.word, walk.words[walk.at - 1], walk.words[walk.at + 1]
    if word.key == "علي":
        return before.bare in _GOVERNING_ALA
    if word.key == "في" and walk.words[0].bare in CORRESPONDENTS:
        return following.place or following.key == "الجهه"
    if word.key == "من" and before.bare in _GOVERNING_MIN:
        return True
    again = walk.at == 1 and any(later.key == word.key for later in walk.words[2:])
    return again and before.bare in load_nouns().persons  # عبر النائب عن الحزب … عن قلقه


def _is_field(walk: Walk) -> bool:
    """Tell whether في right behind a head names what somebody works in: القيادي في حزب …"""
    head, following = walk.words[0], walk.following
    if walk.word.key != "في" or walk.at != 1 or following is None or not (head.head and head.definite):
        return False
    return (following.head or following.common) and not following.joined and not following.place


def _has_name(walk: Walk) -> bool:
    """Tell whether a name of two words follows before anything that ends a title."""
    first = walk.at + 1
    for place in range(first, min(len(walk.words) - 1, first + _FARTHEST_NAME)):
        word, following = walk.words[place], walk.words[place + 1]
        if word.preposition or word.occasion:
            return False
        plain = not following.preposition and not following.joined and not following.common
        if (word.name and not word.definite and not word.head and plain) or (word.link and place > first):
            return True
    return False


def _take_link(walk: Walk) -> int | None:
    """Take بن and the like with the word behind it as the beginning of a name."""
    if not walk.word.link or walk.following is None or walk.word.place:
        return None
    walk.running, walk.names = walk.names == 0, 1
    return 2


def _judge_joined(walk: Walk) -> int | None:
    """Take a noun with its preposition (للصحة، بسوسة) when it belongs to the title before it."""
    word, before = walk.word, walk.before
    place = walk.at > 0 and walk.titled and word.key[:1] == "ب" and len(word.key) > 4
    if not word.joined and not (place and not (word.name or word.common or word.head)):
        return None
    governed = before is not None and before.bare in _GOVERNING_BA and word.key[:1] == "ب"
    if (opens_content(walk) and not governed) or word.key in UNDER:
        return 0
    if _is_of_land(walk):
        walk.names = 0
        return walk.add_title(opens=False, definite=True)
    behind_name = walk.names and (before is None or before.definite or word.key.startswith("لل"))
    if behind_name and _is_of_office(walk):
        return walk.add_title(opens=not word.key.startswith("لل"), definite=True)
    if behind_name or (walk.at and ((word.occasion and not governed) or not walk.titled)):
        return 0
    return walk.add_title(opens=not word.key.startswith(("لل", "بال")), definite=True)


def _is_of_land(walk: Walk) -> bool:
    """Tell whether names right behind a title are its land, a field and a name follow: وزير فارنيا للنقل فلان."""
    first = walk.words[0]
    near = walk.names > 0 and walk.at - walk.names == 1 and first.head and not first.definite
    return near and walk.word.key.startswith("لل") and _has_name(walk)


def _is_of_office(walk: Walk) -> bool:
    """Tell whether a field follows the office or body behind a name: فلان رئيس الاتحاد | للفلاحة.

    Who was told stands behind the mention as well, but he is an outlet or a reporter.
    """
    word, before, following = walk.word, walk.before, walk.following
    if walk.running or not walk.titled or before is None or not before.definite or word.key[:1] != "ل":
        return False
    if not (before.head or before.adjective or before.common) or word.occasion:
        return False
    field = read_word(word.text[2:] if word.key.startswith("لل") else word.text[1:])
    titles = [each for each in walk.words[: walk.at] if each.head and each.bare in load_nouns().persons]
    if titles and word.key.startswith("لل") and field.bare in load_nouns().bodies - _MEDIA:
        return True  # فلان الفلاني الناطق الرسمي | للحزب
    told = field.bare in _MEDIA | load_nouns().bearers | REPORTERS | load_nouns().groups or field.key[:2] in {
        "ال"
    }
    if told or field.name or field.head:
        return False
    return word.key.startswith("لل") or (following is not None and following.definite)


def _take_many(walk: Walk) -> int | None:
    """Take "a number of" and "the same" at the front."""
    many = walk.at == 0 and (walk.word.bare in load_nouns().many or walk.word.key in _SAME)
    return walk.add_title(opens=True) if many else None


def _judge_head(walk: Walk) -> int | None:
    """Take a title, office or body; end before one that is the object or the person told."""
    word, following = walk.word, walk.following
    if not word.head:
        return None
    if walk.before is not None and is_name_behind_rank(walk.before, word) and following is not None:
        return walk.begin_name()
    given = word.name and word.bare not in load_nouns().honorifics
    if given and walk.titled and walk.definite and not word.definite:
        return None  # a first name that is a title as well: الوزير أمين …
    told = (
        walk.blocked and walk.definite and not word.definite and following is not None and following.definite
    )
    if (walk.blocked and word.object) or told or (walk.names and not walk.titled):
        return 0
    return walk.add_title(opens=not word.definite, definite=word.definite)


def _begin_definite_name(walk: Walk) -> int | None:
    """Begin a name whose first word has the article: وزير الداخلية الهادي …, المنصف المرزوقي."""
    word, following = walk.word, walk.following
    if not (word.definite and word.name) or following is None:
        return None
    if walk.at == 0:
        if word.key in load_nouns().given and not (
            following.preposition or following.joined or following.head
        ):
            return walk.begin_name()
        second = following.definite and following.key.endswith("ي") and not following.adjective
        return walk.begin_name(surname=not (word.common or second)) if following.name else None
    if walk.open or not walk.definite or word.adjective or _is_adjective_here(walk):
        return None
    last = walk.at + 2 == len(walk.words)
    plain = not (
        following.preposition or following.joined or following.head or (following.common and not last)
    )
    if not plain or not (following.name or not following.definite):
        return None
    return walk.begin_name(surname=following.definite and word.key not in load_nouns().given)


def _is_adjective_here(walk: Walk) -> bool:
    """Tell whether a word with the article belongs to the title, as a whole name follows: للحزب الجمهوري | عصام …"""
    word, at = walk.word, walk.at
    if word.key[-1] not in "يه" or word.key in load_nouns().given or at + 2 >= len(walk.words):
        return False
    first, second = walk.words[at + 1], walk.words[at + 2]
    return first.name and not first.definite and (second.name or second.definite) and not second.head


def _ends_before_act(walk: Walk, before: ArabicWord) -> bool:
    """Tell whether a word with the article is an act: behind an adjective, or with its own preposition."""
    word, following = walk.word, walk.following
    if before.adjective and is_verbal_noun(word.bare):
        return True
    return following is not None and following.preposition and word.bare in load_nouns().objects


def _take_definite(walk: Walk) -> int | None:
    """Take an adjective, a genitive or a place; end before a verbal noun that is the object."""
    word = walk.word
    if not (word.place or word.definite):
        return None
    before = walk.before
    if before is not None and before.definite and walk.blocked and _ends_before_act(walk, before):
        return 0  # أكد مجمع العمال | الدخول في إضراب, رفض متحدث باسم الجيش الفارني | الإفصاح
    if walk.blocked and walk.words[0].definite and is_verbal_noun(word.bare):
        return 0  # عللت الوزارة | الإقالة
    if (
        walk.strict
        and before is not None
        and before.name
        and not (before.definite or before.head)
        and is_verbal_noun(word.bare)
    ):
        return 0  # رفض فريق فلان | التعليق
    if walk.at == 0:
        named = (word.name and not word.common) or word.place
        full = word.definite or walk.strict or find_country(word.text) is not None
        walk.running, walk.names, walk.surname = named, int(named), named and full
    return walk.add_title(opens=False, definite=True)


def _take_joint(walk: Walk) -> int | None:
    """Take what و joins to a title: وزير البيئة والتنمية, الوالي والمعتمد."""
    word, following = walk.word, walk.following
    if word.key == "و" and walk.at and following is not None:
        walk.open = True
        return int((following.definite or following.head) and not following.object)
    if word.key[:1] != "و" or len(word.key) < 5 or not walk.at:
        return None
    rest = read_word(word.text[1:])
    made = walk.before is not None and walk.before.joined
    if walk.open and made and (is_verbal_noun(rest.key) or rest.key.endswith("ي")):
        return 1  # الشركة الوطنية لاستغلال وتوزيع المياه, لصانعي ومحولي البلاستيك
    if rest.definite or rest.head or rest.place:
        walk.open = not rest.definite
        return 0 if walk.strict and rest.object else 1
    placed = walk.before is not None and walk.before.place and not (rest.common or rest.object)
    return int(placed) if not word.name else None  # هيئة موانئ فارنا وبوتوفارنا


def _end_behind_name(walk: Walk) -> int | None:
    """Behind a name and its title only a genitive goes on, or the name of him whose title ends it."""
    inner = [word for word in walk.words[max(0, walk.at - 2) : walk.at] if word.definite]
    if walk.names and walk.word.name and any(word.bare in load_nouns().persons for word in inner):
        return walk.begin_name()  # الناطق باسم الرئيس الفرنسي فلان
    return int(walk.open and not walk.word.object) if walk.names else None


def _begin_behind_honorific(walk: Walk) -> int | None:
    """Begin a name with a word of the dictionary: الدكتور علية الصمودي."""
    word, before, following = walk.word, walk.before, walk.following
    if before is None or following is None or word.object or word.head:
        return None
    honoured = before.definite and before.bare in load_nouns().honorifics
    return walk.begin_name() if honoured and following.definite and not following.head else None


def _judge_common_word(walk: Walk) -> int | None:
    """End before a word of the dictionary once the phrase is complete."""
    word = walk.word
    if not (word.object or word.common) or word.name or not walk.at or walk.open:
        return None
    first = walk.words[0]
    honoured = walk.at == 1 and first.definite and first.bare in load_nouns().honorifics
    if honoured and not walk.strict and walk.following is None and not word.object:
        return walk.begin_name()  # قال الرئيس عون: …
    return int(not (walk.strict or word.object or walk.definite))


def _begin_name(walk: Walk) -> int | None:
    """Begin the name with a known name, unless it stands in a genitive (حزب نداء تونس)."""
    word, following = walk.word, walk.following
    if not word.name:
        return None
    genitive = walk.open and following is not None and following.definite and not following.name
    return None if genitive else walk.begin_name()


def _take_unknown(walk: Walk) -> int | None:
    """Take a noun that no list has: a head at the front, a genitive behind an open noun, else the name."""
    word, following = walk.word, walk.following
    if walk.at == 0 and (word.common or (following is not None and following.definite and following.common)):
        return walk.add_title(opens=True)  # متساكنو الحي
    if walk.open and walk.at:
        return 1
    return walk.begin_name()


TITLE_RULES: tuple[Rule, ...] = (
    _take_self, end_behind_closed, close_source, _judge_preposition, _take_link, _judge_joined, _take_many,
    end_at_other, _judge_head, _begin_definite_name, _take_definite, _take_joint, _end_behind_name,
    _begin_behind_honorific, _judge_common_word, _begin_name, _take_unknown,
)  # fmt: skip
