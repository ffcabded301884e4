"""Arabic contents behind an aside: what is asked for, affirmed or quoted behind when and where it was said."""

from __future__ import annotations

from provenance.extract.contents import Opened
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_words import SPELLED, is_verbal_noun, read_word

_COMMAS = frozenset({"،", ","})
_ASIDES = frozenset(
    {"اخري", "المقابل", "السياق", "الاطار", "الصدد", "نفسه", "ذاته", "الخصوص", "الشان", "المناسبه"}
)
"""Last words of phrases like "on the other hand", behind which the object follows."""
_NEEDS = frozenset({"ضروره", "اهميه"})
"""Nouns that are what somebody affirms wherever they stand: أكد على هامش الندوة ضرورة العمل."""
_RELATIVE = frozenset({"الذي", "التي", "الذين"})
_SAID_IN = frozenset({"بيان", "بلاغ", "تصريح", "تصريحات", "كلمه", "تغريده"})
"""Where something was said: استنكر الحزب في بيان الاعتداء."""
_TOWNS = frozenset({"العاصمه", "مدينه", "بمدينه", "بلده"})
_ITS_OWN = frozenset({"له", "لها", "لهم"})
_THAT = frozenset({"ان", "انه", "انها", "انهم"})
TAKING = frozenset(
    (
        "يجب",
        "ينبغي",
        "يمكن",
        "يشتبه",
        "يعتقد",
        "يرجح",
        "يفترض",
        "يبدو",
        "المنتظر",
        "المقرر",
        "الممكن",
        "المفترض",
        "كاد",
    )
)
"""Words with a clause of their own behind them: يجب أن, جهات يعتقد أنها …"""
_THAT_HE = _THAT - {"ان"}
_ONE_OF = frozenset({"احد", "احدي"})
_FARTHEST = 45
_LONGEST_NAME = 4
_LONGEST_REQUEST = 9
_LONGEST_ASIDE = 22
"""Items between the commas around when and where something was asked."""
_SHORTEST_JOINED = 3
"""Letters that a noun with its preposition has more of."""


def open_behind_adjunct(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return what is asked for or quoted behind adjuncts alone, where nothing opens a clause."""
    opened = _find_behind_aside(items, start, hit, grammar) or _find_asked(items, start, hit, grammar)
    if opened is None and "speech" in hit.form.cue.frames:
        opened = _find_late_quotation(items, start, grammar)
    return opened


def _find_late_quotation(items: tuple[Item, ...], start: int, grammar: Grammar) -> Opened | None:
    """Return the quotation behind nothing but adjuncts: قال فلان، في تصريح لصحيفة "المرفأ"، مساء أمس: "…"."""
    if start >= len(items) or items[start].kind == "block":
        return None
    low = items[start].low
    known = low in grammar.prepositions or low in grammar.time_words or low in _COMMAS or low in _ONE_OF
    if not known and not read_word(items[start].text).joined:
        return None
    for at in range(start, min(len(items), start + _FARTHEST)):
        item = items[at]
        if item.kind == "block" and (
            items[at - 1].low in _COMMAS | {":", ")"} or items[at - 1].kind == "word"
        ):
            return Opened(at, "block")
        if _ends_adjunct(item.low, grammar) or item.low in _RELATIVE:
            return None
    return None


def _ends_adjunct(low: str, grammar: Grammar) -> bool:
    """Tell whether a word begins another clause, so that no adjunct reaches over it."""
    return low in grammar.complementisers or low in grammar.clause_ends or is_other_cue(low, grammar)


def _find_asked(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return what is asked for behind a time, a place or "on the other hand": طالب السكان اليوم بتنحي الوالي."""
    if hit.form.cue.frames[0] != "request" or start >= len(items):
        return None
    if items[start].low not in grammar.prepositions and items[start].low not in grammar.time_words:
        return None
    for at in range(start + 1, min(len(items), start + _LONGEST_ASIDE)):
        item = items[at]
        if item.kind != "word" or is_other_cue(item.low, grammar) or item.low in grammar.complementisers:
            return None
        if items[at - 1].low in _ASIDES:
            return Opened(at, "request")
        if item.low in hit.form.openers or _names_act(item, hit):
            return Opened(at, "request")
    return None


def find_earlier_act(items: tuple[Item, ...], start: int, opened: Opened, hit: Hit) -> Opened:
    """Return the act asked for before what was taken as asked: من الجبهة | بتغيير كل الحكومة."""
    at = next((n for n in range(start, opened.at) if _names_act(items[n], hit)), opened.at)
    return Opened(at, "request")


def _names_act(item: Item, hit: Hit) -> bool:
    """Tell whether a preposition of the verb is joined to the noun of an act: بتنحي, بإقالة."""
    form = hit.form
    if not form.joined_openers or not item.low.startswith(form.joined_openers):
        return False
    whole, rest = read_word(item.text), read_word(item.text[1:])
    if whole.head or whole.occasion or whole.name:
        return False  # بلاغ
    act = rest.object or is_verbal_noun(rest.bare) or (rest.common and not rest.definite)
    return act and not (rest.place or rest.head or rest.occasion or rest.name)


def find_object(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return the object behind an adjunct that a comma closes: نفى فلان في تصريح لإذاعة، صحة الخبر."""
    if start >= len(items):
        return None
    if items[start].low == "ما" and start + 1 < len(items):
        return Opened(start, "object")
    low = items[start].low
    if low not in grammar.prepositions and low not in grammar.time_words and low not in _COMMAS:
        return None
    for at in range(start + 1, min(len(items), start + _FARTHEST)):
        before, item = items[at - 1], items[at]
        if _ends_adjunct(item.low, grammar):
            return None
        behind = before.low in _COMMAS or before.low in _ASIDES or before.low in grammar.time_words
        theirs = before.low in _ITS_OWN and items[at - 2].low in _SAID_IN  # في بلاغ لها
        ends = behind or theirs or before.kind in {"mark", "number"} or before.low in _SAID_IN
        dated = item.low in grammar.time_words
        thing = before.low in _COMMAS and hit.form.cue.frames[0] == "object" and _is_thing(item)
        plain = item.kind == "word" and not dated and item.low not in _ASIDES
        if ends and plain and (_is_act(item) or thing or item.low == "ما"):
            return Opened(at, "object")
        acts = (
            before.low in _COMMAS and item.low.endswith("ات") and item.kind == "word" and _is_many_acts(item)
        )
        named = read_word(before.text).place or items[at - 2].low in _TOWNS
        placed = item.low in load_nouns().objects and named  # في العاصمة فارنا | استعداد بلاده
        if item.low in _NEEDS or acts or placed:
            return Opened(at, "object")
    return None


def _is_many_acts(item: Item) -> bool:
    """Tell whether a word is a feminine plural without article that names nobody: نفى، اتهامات بالتقصير."""
    word = read_word(item.text)
    return word.common and not (word.definite or word.head or word.occasion or word.place or word.joined)


def _is_thing(item: Item) -> bool:
    """Tell whether a word with its article is neither who speaks nor when or where: استنكر، في بيان، الأخبار."""
    word, nouns = read_word(item.text), load_nouns()
    speaks = word.head or word.name or word.adjective or word.bare in nouns.groups
    return word.definite and word.common and not (speaks or word.occasion or word.place)


def _is_act(item: Item) -> bool:
    """Tell whether a word is the noun of an act that somebody affirms or denies, with its article or not: (ال)حرص."""
    word = read_word(item.text)
    if not word.definite:
        return word.object
    act = word.bare in load_nouns().objects or is_verbal_noun(word.bare)
    nouns = load_nouns()
    speaks = word.bare in nouns.persons | nouns.bodies
    named = word.name and word.bare not in nouns.objects
    return act and not (speaks or named or word.occasion or word.place)


def _find_behind_aside(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return the phrase behind an aside between commas: طالب السكان، خلال الاجتماع، بحلول."""
    first = start + (start < len(items) and items[start].low in _COMMAS)
    if first + 1 >= len(items):
        return None
    joined = first > start and items[first].low[:1] in grammar.noun_proclitics
    low = items[first].low
    if low not in grammar.prepositions and low not in grammar.time_words and not joined:
        return None
    for at in range(first + 1, min(len(items), start + _LONGEST_ASIDE)):
        before, item = items[at - 1], items[at]
        if _ends_adjunct(item.low, grammar):
            return None
        if before.low not in _COMMAS:
            continue
        opened = _open_phrase(items, at, hit)
        if opened is None and item.low in grammar.time_words:
            continue  # في فارنا، أمس الثلاثاء، بسجن …
        if opened is not None or item.low not in grammar.prepositions:
            return opened or _open_asked(items, at, hit, grammar)
    return None


def _open_asked(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return who is asked, at `at`, when the verb's preposition follows: دعا الاتحاد، في هذا الصدد، الحكومات إلى …"""
    word = read_word(items[at].text)
    asked = hit.form.cue.frames[0] == "request" and (word.definite or word.head or word.object)
    if not asked or items[at].kind != "word" or items[at].low in grammar.time_words:
        return None
    behind = items[at + 1 : at + _LONGEST_REQUEST]
    wanted = any(item.low in hit.form.openers or _names_act(item, hit) for item in behind)
    return Opened(at, "request") if wanted else None


def _open_phrase(items: tuple[Item, ...], at: int, hit: Hit) -> Opened | None:
    """Return what a preposition of the verb opens at `at`, which may be joined to its noun: بحلول."""
    form, low = hit.form, items[at].low
    joined = low.startswith(form.joined_openers) if form.joined_openers else False
    if low in form.openers or (joined and len(low) > _SHORTEST_JOINED and items[at].kind == "word"):
        return Opened(at, "request" if form.cue.frames[0] == "request" else "about")
    return None


def open_behind_relative(items: tuple[Item, ...], at: int, grammar: Grammar) -> Opened | None:
    """Return the clause behind the comma of a relative clause inside an adjunct: قال في الندوة التي انتظمت أمس، إن …"""
    for comma in range(at + 1, min(len(items) - 1, at + _LONGEST_ASIDE)):
        if is_other_cue(items[comma].low, grammar):
            return None
        if items[comma].low in grammar.complementisers:
            return _open_late(items, at, grammar)
        first = items[comma + 1]
        if items[comma].low not in _COMMAS:
            continue
        if first.low in grammar.complementisers:
            return Opened(comma + 1, "clause") if first.low != "الا" else None  # إلا أنه: but he
        behind = items[comma + 1 : comma + 2 + _LONGEST_NAME]
        at = next((n for n, item in enumerate(behind, comma + 1) if item.low in _THAT), 0)
        named = (
            at and read_word(first.text).name and all(item.kind == "word" for item in items[comma + 1 : at])
        )
        return Opened(at, "clause") if named else None  # برئيس الحكومة، فلان الفلاني أن …
    return _open_late(items, at, grammar)


def _open_late(items: tuple[Item, ...], at: int, grammar: Grammar) -> Opened | None:
    """Return the clause that "that he" opens behind a relative clause without a comma: … الذي انعقد أمس أنه لم يعد …"""
    for late in range(at + 2, min(len(items), at + _LONGEST_ASIDE)):
        item = items[late]
        if item.low in _THAT_HE and items[late - 1].low not in grammar.prepositions | TAKING:
            return Opened(late, "clause")
        if item.kind not in {"word", "number"} or _ends_adjunct(item.low, grammar):
            return None
    return None


def is_other_cue(low: str, grammar: Grammar) -> bool:
    """Tell whether a word is itself a sure cue, so that a complementiser behind it is not the first one's."""
    return low in grammar.sure_cues or (low[:1] in grammar.cue_proclitics and low[1:] in grammar.sure_cues)


def is_name_ali(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether علي, written with the dots of the name, is no preposition: a name that no list has follows."""
    if items[at].text != "علي" or at + 1 >= len(items) or items[at + 1].kind != "word":
        return False
    word = read_word(items[at + 1].text)
    other = word.object or word.preposition or word.joined or word.place or word.bare in load_nouns().objects
    return (word.name or not word.common) and not (other or word.head or word.occasion)


def is_station(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether the name of a station with its preposition stands at `at`, letters behind it: لمرفأ أف أم."""
    if not items[at].low.startswith("ل") or at + 2 >= len(items):
        return False
    return items[at + 1].low in SPELLED and items[at + 2].low in SPELLED
