"""Arabic mentions of groups and owners: عدد من النواب, عائلة فلان, عديد التقارير."""

from __future__ import annotations

from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_words import read_word
from provenance.speakers.names import key_of
from provenance.speakers.reading import ReadingKind, Tokens, Vocabulary

_PEOPLE = frozenset({"عايله", "اسره", "اهل", "ذوو", "انصار", "اقارب", "اهالي", "متساكنو", "متساكني", "سكان"})
_NEWEST = frozenset({"احدث", "اخر", "مختلف", "جميع", "كل"})
_FROM = frozenset({"من"})
_SELF = frozenset({"ذاته", "ذاتها", "نفسه", "نفسها", "المذكور", "المذكوره"})


def is_plural_group(tokens: Tokens, vocabulary: Vocabulary) -> bool:
    """Tell whether a mention without a name is a group: of a known plural (مواقع), or an unknown one (مغردون)."""
    first = tokens.bare[0]
    if first in vocabulary.sets["collective"]:
        return True
    return tokens.keys[0].endswith("ون") and not read_word(tokens.words[0]).name


def read_group(tokens: Tokens, vocabulary: Vocabulary) -> tuple[ReadingKind, str] | None:
    """Return kind and number of a mention that its first word makes a group; None when it makes none."""
    first = tokens.bare[0]
    if first in {"ضيف", "ضيفه"}:
        return "unknown", "s"  # the guest of a programme is somebody named before
    if first in _PEOPLE or (first == "كل" and tokens.keys[1:2] == ("من",)):
        return "organization", "p"
    if first in _NEWEST and len(tokens.bare) > 1 and tokens.bare[1] in vocabulary.tables["documents"]:
        return "document", "p"
    if first not in load_nouns().many or len(tokens.keys) < 2:
        return None
    counted = tokens.bare[2] if tokens.keys[1] in _FROM and len(tokens.keys) > 2 else tokens.bare[1]
    word = read_word(counted)
    if first == "مجموعه" and tokens.keys[1] not in _FROM and not word.head:
        return "organization", "s"  # a group that has a name
    documents = vocabulary.tables["documents"]
    plural = {
        "تقارير": "report",
        "بيانات": "statement",
        "بلاغات": "statement",
        "دراسات": "study",
        "وثايق": "document",
    }
    if counted in plural or counted in documents:
        return "document", "p"
    return "organization", "p"


def lone_role(text: str) -> str:
    """Return the noun of a mention that is a role with its article and nothing more, without article; else ""."""
    keys = [key for key in key_of(text).split() if key not in _SELF]
    if len(keys) != 1 or not keys[0].startswith("ال"):
        return ""
    bare = keys[0][2:]
    return bare if bare in load_nouns().persons else ""
