"""Where an Arabic title ends: behind a source, before a noun that does not agree, before what is asked for."""

from __future__ import annotations

from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_walk import CORRESPONDENTS, Walk
from provenance.speakers.arabic_words import ArabicWord, is_quality, is_verbal_noun, read_word

_SOURCES = frozenset({"مصدر", "مصادر"})
_COUNTERPARTS = frozenset({"نظيره", "نظيرته", "نظيرها", "نظراءه"})
"""Whom an office holder meets: he is another person."""
_SHORTEST_ADJECTIVE = 4
_LONG_PLURAL = 6
"""Letters that a plural in ين with the article has more of: المستثمرين, but المعين."""


def end_behind_closed(walk: Walk) -> int | None:
    """End behind an unnamed source with its adjective where a noun follows that can only be who was told."""
    word = walk.word
    if not walk.at or walk.names:
        return None
    if (walk.closed or walk.definite) and word.bare in CORRESPONDENTS and not word.definite:
        return 0
    source = walk.at == 1 and walk.words[0].key in _SOURCES  # مصدر لراديو المرفأ
    if not walk.closed and not source:
        return None
    if word.key[:1] == "ل" and not word.link and not word.preposition:
        return 0
    named = word.name and not word.adjective
    other = word.definite or named or (word.head and not is_quality(word))
    return 0 if other and not source else None


def close_source(walk: Walk) -> int | None:
    """Take the adjective of an unnamed source or group: مصدر أمني, شهود عيان."""
    word = walk.word
    unnamed = walk.at > 0 and walk.words[0].bare in load_nouns().unnamed and not walk.words[0].definite
    again = walk.closed and word.key in {"رفيع", "رفيعه"}
    if not (unnamed or again) or walk.definite or not (is_quality(word) or _is_made_adjective(walk)):
        return None
    walk.add_title(opens=False)
    walk.closed = True
    level = walk.following is not None and walk.following.key == "المستوي"
    return 2 if level else 1  # رفيع المستوى


def _is_made_adjective(walk: Walk) -> bool:
    """Tell whether the word behind a source is made of a noun and in no list: مصدر وزاري, مصادر وزارية."""
    word = walk.word
    made = walk.at == 1 and walk.words[0].key in _SOURCES and word.key.endswith(("ي", "يه"))
    other = word.definite or word.name or word.head or word.preposition or word.joined or word.link
    return made and len(word.key) > _SHORTEST_ADJECTIVE and not (other or word.place)


def end_at_other(walk: Walk) -> int | None:
    """End before a noun with the article that does not agree, so that it is no adjective: الوزارة | المؤسسات."""
    word, before = walk.word, walk.before
    if word.key in _COUNTERPARTS and walk.at:
        return 0
    if not walk.strict or before is None or not (before.definite and word.definite):
        return None
    if word.bare in load_nouns().groups and walk.at == 1:
        return 0  # ناشدت اليونيسف | الأطراف المعنية
    body = walk.words[0].bare in load_nouns().bodies and not walk.words[0].definite
    if body and before.adjective and word.key.endswith("ات") and not word.adjective:
        return 0  # أدانت منظمة المرفأ الدولية | التهديدات
    plural = before.key.endswith("ين") and len(before.key) > _LONG_PLURAL and not word.name
    if plural and not (_agrees(before.key, word.key) or _agrees(walk.words[0].key, word.key)):
        return 0  # رفضت نقابة البحارين | العرض
    if (
        not before.head
        or before.bare not in load_nouns().single
        or (word.name and not word.head)
        or word.adjective
    ):
        return None
    # The adjective may belong to the first noun as well: رئيس الحكومة المكلف.
    return None if _agrees(before.key, word.key) or _agrees(walk.words[0].key, word.key) else 0


def _agrees(noun: str, other: str) -> bool:
    """Tell whether a word can be the adjective of a noun by their endings of gender and number."""
    if noun.endswith(("ون", "و")) or (noun.endswith("ين") and len(noun) > _LONG_PLURAL):
        return other.endswith(("ون", "ين"))
    if other.endswith("ين") and len(other) > _LONG_PLURAL:
        return False
    if noun.endswith("ات"):
        return other.endswith(("ه", "ات", "ي", "ا"))
    if noun.endswith("ه"):
        return other.endswith(("ه", "ي", "ا"))
    return not other.endswith(("ه", "ات"))


def _is_many(word: ArabicWord) -> bool:
    """Tell whether a word is a group of people in the plural: المستهلكين, السكان."""
    plural = word.key.endswith("ين") and len(word.key) > _LONG_PLURAL
    return plural or word.bare in load_nouns().groups


def opens_content(walk: Walk) -> bool:
    """Tell whether a noun with ب is what the verb says (طالب السكان | بالتدخل), and no place of the office."""
    word = walk.word
    if word.key[:1] != "ب" or not walk.at:
        return False
    rest = read_word(word.text[1:])
    if rest.place or rest.head:
        return False
    opened = "ب" in walk.openers
    if rest.key in load_nouns().objects or (opened and is_verbal_noun(rest.bare)):
        return True
    if opened and rest.definite and _is_many(rest):
        return True  # أهابت الهيئة | بالمستهلكين
    if rest.definite or rest.bare in load_nouns().bearers:
        return False
    place = walk.following is not None and walk.following.place
    return is_verbal_noun(rest.key) or (opened and word.joined and rest.common and not (rest.name or place))
