"""Arabic subjects that do not stand beside their verb: behind "as for", before "for he holds", of a document's verb."""

from __future__ import annotations

from functools import cache

from provenance.extract.arabic_clauses import find_sentence_subject, may_be_subject
from provenance.extract.arabic_mentions import find_arabic_mention
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.languages.pack import load_pack
from provenance.speakers.arabic_words import read_word
from provenance.text.fold import fold_word

_COMMAS = frozenset({"،", ","})
_AS_FOR = frozenset({"اما", "واما"})
_FOR = frozenset({"اذ", "حيث"})
"""Behind them somebody says why he acts: …، إذ يعتبر أن …"""
_FROM = frozenset({"من", "عن"})
_IN_IT = frozenset({"فيه", "فيها", "خلاله", "خلالها", "فيهما"})
"""In the statement, behind the verb that tells what it says: بيانا أكدت فيه أن …"""
_TEXTS = frozenset(
    {
        "بيانا",
        "بلاغا",
        "قرارا",
        "تصريحا",
        "رساله",
        "تدوينه",
        "تغريده",
        "كلمه",
        "مقالا",
        "نداء",
        "برقيه",
        "منشورا",
        "خطابا",
        "شكوي",
        "شكايه",
        "مذكره",
        "عريضه",
        "وثيقه",
        "مراسله",
        "بيان",
        "بلاغ",
        "قرار",
        "تصريح",
        "مقال",
        "منشور",
        "خطاب",
        "موتمر",
        "ندوه",
        "اجتماع",
        "حوار",
        "حوارا",
    }
)
"""What somebody gives out or holds, and says something in."""
_LONGEST_GAP = 12
_SHORTEST_JOINED = 4
"""Letters of a word with "and" joined to it."""


def find_topic(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the subject behind "as for" whose verb "so" opens: أما الوزير، فلان الفلاني، فقال إن …"""
    if not hit.proclitic or not items[hit.first].text.startswith("ف"):
        return None
    for at in range(hit.first - 1, floor - 1, -1):
        if items[at].kind == "block":
            return None
        if items[at].low in _AS_FOR:
            found = find_arabic_mention(items[: hit.first], at + 1, grammar, frozenset(), strict=False)
            if found is None or not may_be_subject(items, found):
                return None
            gap = items[found.after : hit.first]
            near = len(gap) <= _LONGEST_GAP and (not gap or gap[-1].low in _COMMAS or len(gap) <= 2)
            return (
                Found(found.first, found.after, found.form, before=found.first, stop=found.after)
                if near
                else None
            )
    return None


def opens_own_clause(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a verb stands behind "but he" or behind "for", where it reports in any tense."""
    if hit.chain == 0:
        return False
    low = items[hit.chain - 1].low
    return follows_but(items, hit, grammar) or (
        low in _FOR and hit.chain > 1 and items[hit.chain - 2].low in _COMMAS
    )


def follows_but(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether "but he" stands before a verb, which then has the subject of the clause before."""
    return hit.chain > 0 and (items[hit.chain - 1].low,) in grammar.joining_phrases


def find_subject_of_clause(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the subject of the clause that "for" goes on from: أن المدير لا يوافقها الرأي، إذ يعتبر أن …"""
    if hit.chain < 2 or items[hit.chain - 1].low not in _FOR:
        return None
    for at in range(hit.chain - 2, max(floor, 0) - 1, -1):
        if items[at].kind == "block" or items[at].low in {";", "؛", ":"}:
            return None
        if items[at].low not in grammar.complementisers:
            continue
        found = find_arabic_mention(items[: hit.chain], at + 1, grammar, frozenset(), strict=False)
        if found is None or not may_be_subject(items, found) or found.after >= hit.chain - 1:
            return None
        behind = items[found.after]
        verb = behind.low in grammar.negations or behind.low[:1] in {"ي", "ت"}
        return (
            Found(found.first, found.after, found.form, before=found.first, stop=found.after)
            if verb
            else None
        )
    return None


def says_in_text(items: tuple[Item, ...], hit: Hit) -> bool:
    """Tell whether a verb tells what stands in the text just named: أصدرت الوزارة بيانا أكدت فيه أن …"""
    if hit.proclitic or hit.chain != hit.first or hit.first < 2 or hit.after >= len(items):
        return False
    if items[hit.after].low not in _IN_IT:
        return False
    near = items[max(0, hit.first - _LONGEST_GAP) : hit.first]
    return any(item.low in _TEXTS or item.low[1:] in _TEXTS for item in near)


def find_author(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return who gave out a text: behind "from" right before the verb, else the subject of the sentence."""
    for at in range(hit.first - 2, max(0, hit.first - _LONGEST_GAP), -1):
        if items[at].low in _FROM:
            found = find_arabic_mention(items[: hit.first], at + 1, grammar, frozenset(), strict=False)
            if found is not None and found.after == hit.first and may_be_subject(items, found):
                return Found(found.first, found.after, found.form, before=found.first, stop=hit.first)
    return find_sentence_subject(items, hit, grammar)


def find_text_before(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the text that a verb behind it tells of: أصدر الحزب بيانا جاء فيه أن …"""
    before = items[: hit.chain]
    for first in range(hit.chain - 1, max(floor, hit.chain - _LONGEST_GAP) - 1, -1):
        low = items[first].low
        if items[first].kind != "word" or low in grammar.prepositions:
            return None
        if "document" not in {grammar.nominals.get(low), grammar.nominals.get(low.removesuffix("ا"))}:
            continue
        found = find_arabic_mention(before, first, grammar, frozenset(), strict=False)
        whole = found is not None and found.after == hit.chain
        return Found(first, hit.chain, "role", before=first, stop=hit.chain) if whole else None
    return None


def measure_and(item: Item) -> int:
    """Return the width of the "and" joined to the first word of a sentence: وأعلنت; 0 where و belongs to the word."""
    if item.low[:1] != "و" or len(item.low) < _SHORTEST_JOINED or item.kind != "word":
        return 0
    word = read_word(item.text)
    whole = word.head or word.name or word.place or word.link or word.object
    return int(not whole and not item.low.startswith(_waw_stems()))


@cache
def _waw_stems() -> tuple[str, ...]:
    """Return how words begin whose first letter is و itself: وصل, وقت."""
    pack = load_pack("ar")
    assert pack is not None  # this module belongs to it
    return tuple(fold_word(stem, "ar") for stem in pack.words["waw_stems"])
