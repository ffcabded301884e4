"""Arabic mentions behind a cue: the noun phrase with names in marks, and the name or title between commas."""

from __future__ import annotations

from functools import cache

from provenance.extract.arabic_asides import is_name_ali, is_other_cue, is_station
from provenance.extract.grammar import Grammar, compile_grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found, classify
from provenance.speakers.arabic_names import find_arabic_name
from provenance.speakers.arabic_nouns import REPORTERS, load_nouns
from provenance.speakers.arabic_phrase import measure_phrase
from provenance.speakers.arabic_walk import UNDER
from provenance.speakers.arabic_words import ArabicWord, read_word
from provenance.speakers.names import key_of

_COMMAS = frozenset({"،", ","})
_LONGEST = 22
_LONGEST_MARKED = 6
_LONGEST_NAME = 4
_LONG_VERB = 5
"""Letters that a plural of an imperfect has more of: يمثلون, but ليون."""
_ONE_OF = frozenset({"احد", "احدي"})
_ONE_OF_MANY = 2
"""Items of a comma and "one of"."""
_GENERAL = frozenset({"عام", "عامه", "اول", "ثاني", "الاول", "الثاني", "الحالي", "الجاري"})
"""Words of time that are adjectives behind an office: أمين عام, النائب الأول."""
_UNIONS = frozenset(
    {"اتحاد", "نقابه", "جمعيه", "رابطه", "هييه", "مجلس", "نادي", "منظمه", "اتحاديه", "تنسيقيه"}
)
_ISSUED = frozenset({"صادر", "صادره", "الصادر", "الصادره"})
"""Behind them a date may stand inside a mention: بلاغ صادر اليوم عن الوزارة."""
_LIGHT = frozenset({"النظر", "الانتباه", "النقاب", "اللثام", "الستار"})
"""Objects that make one expression with their verb : لفت النظر, كشف النقاب."""
_THESE = frozenset({"هذا", "هذه", "هولاء", "ذلك", "تلك"})
"""Pointing words; a noun for somebody who may speak follows them in a mention: هذه المواقع."""
_SEATS = frozenset({"ومقره", "ومقرها"})
"""Behind them stands where a body has its seat: المجلس ومقره فارنا."""
_SAME = frozenset({"ذات", "نفس"})
_NOT = "غير"
_OF_IT = frozenset({"بها", "به", "بهم"})
_IN = "في"
_WHO_IS = frozenset({"وهو", "وهي"})
_FEW = 6
"""Items of the place of an office up to its comma."""
_FULL_NAME = 2
_LONGEST_WHO = 11
"""Items of "who is one of …" behind a name."""
_OWNED = ("ه", "ها", "هم", "هما")
"""Pronouns joined to an occasion that somebody has: كلمته (his speech) speaks no more than he does."""


def find_arabic_mention(
    items: tuple[Item, ...], at: int, grammar: Grammar, openers: frozenset[str], *, strict: bool
) -> Found | None:
    """Return the mention that begins at item `at`, with its apposition; None when no noun phrase begins there.

    `strict` tells that the object of the verb may follow right behind it; `openers` are prepositions of the verb.
    """
    if at >= len(items):
        return None
    first = items[at]
    if first.low in grammar.subjects:
        return Found(at, at + 1, "pronoun", stop=at + 1)
    if first.kind not in {"word", "mark"} or not _may_begin(items, at, grammar):
        return None
    end = _end_phrase(items, at, grammar, openers, strict=strict)
    if end is None:
        return None
    end = _end_late_surname(items, at, end, grammar)
    plural = strict and first.low.endswith(("ون", "ات"))
    apposition = None if plural else _end_apposition(items, at, end, grammar, openers, strict=strict)
    if apposition is not None and _is_source_behind(items, at, end):
        return Found(end + 1, apposition, classify(items[end + 1 : apposition], grammar), stop=apposition)
    end = apposition or end
    if end + 1 < len(items) and items[end].low == _NOT and read_word(items[end + 1].text).definite:
        theirs = end + 2 < len(items) and items[end + 2].low in _OF_IT
        end += 2 + theirs  # حكومة غير المعترف بها
    end = _end_working_place(items, at, end, grammar) or _end_who_is(items, end, grammar) or end
    light = end < len(items) and items[end].low in _LIGHT
    if end + 1 < len(items) and key_of(items[end].text) in UNDER:
        under = _end_phrase(items, end + 1, grammar, openers, strict=True)
        return Found(at, end, classify(items[at:end], grammar), stop=under or end)
    seat = end + 1 < len(items) and items[end].low in _SEATS
    stop = end + light + 2 * seat
    return Found(at, end, classify(items[at:end], grammar), stop=stop)


def _end_late_surname(items: tuple[Item, ...], at: int, end: int, grammar: Grammar) -> int:
    """Return the comma behind one more word of a name, when a title follows it: فلان عبد الفلان [الجزار]، رئيس …"""
    if end + 2 >= len(items) or items[end].kind != "word" or items[end + 1].low not in _COMMAS:
        return end
    word, title = read_word(items[end].text), read_word(items[end + 2].text)
    other = word.head or word.object or word.preposition or word.joined or word.occasion or word.adjective
    titled = title.bare in load_nouns().persons and not title.definite and items[end + 2].kind == "word"
    if other or not titled or items[end].low in _closed_words(grammar.code):
        return end
    return end + 1 if _name_size(items, at, end) > 1 else end


def _end_working_place(items: tuple[Item, ...], at: int, end: int, grammar: Grammar) -> int | None:
    """Return where a name ends that a comma parts from where its office is: المسؤول في المرفأ، فلان الفلاني."""
    if end + 3 >= len(items) or items[end].low != _IN or _name_size(items, at, end):
        return None
    if read_word(items[at].text).bare not in load_nouns().persons:
        return None
    comma = next((n for n in range(end + 2, min(len(items), end + _FEW)) if items[n].kind != "word"), 0)
    if not comma or items[comma].low not in _COMMAS or comma + 2 >= len(items):
        return None
    place = items[end + 1 : comma]
    if any(item.low in _closed_words(grammar.code) | grammar.prepositions for item in place):
        return None
    if read_word(items[end + 1].text).occasion:
        return None  # في تصريح، …
    close = _end_phrase(items, comma + 1, grammar, frozenset(), strict=True)
    opening = read_word(items[comma + 1].text)
    if close is None or opening.definite or opening.head or opening.joined:
        return None
    return close if _name_size(items, comma + 1, close) >= _FULL_NAME else None


def _end_who_is(items: tuple[Item, ...], end: int, grammar: Grammar) -> int | None:
    """Return where "who is one of …" ends behind a name, right before the clause: فلان وهو أحد شيوخ القرية أن …"""
    comma = end < len(items) and items[end].low in _COMMAS
    first = end + comma
    if first + 2 >= len(items) or items[first].low not in _WHO_IS:
        return None
    noun = read_word(items[first + 1].text)
    plain = comma and noun.common and not (noun.definite or noun.preposition)
    if not (noun.head or plain or items[first + 1].low in _ONE_OF):
        return None
    for close in range(first + 2, min(len(items) - comma, first + _LONGEST_WHO)):
        item = items[close]
        if item.low in grammar.complementisers:
            return None if comma else close
        if comma and item.low in _COMMAS:
            return close if items[close + 1].low in grammar.complementisers | {":"} else None
        if item.kind != "word" or item.low in grammar.clause_ends or is_other_cue(item.low, grammar):
            return None
    return None


def _is_source_behind(items: tuple[Item, ...], at: int, comma: int) -> bool:
    """Tell whether a source without a name stands behind the outlet that it told: أفاد به الإذاعة، مصدر أمني."""
    first, behind = read_word(items[at].text), read_word(items[comma + 1].text)
    unnamed = load_nouns().unnamed
    return first.definite and not first.head and behind.bare in unnamed and not behind.definite


def _may_begin(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    low = items[at].low
    if _is_participle(low, grammar):
        return False
    if low in _SAME:
        return at + 1 < len(items) and items[at + 1].low.startswith("ال")
    if low[:1] in {"ي", "ت"} and low.endswith("ون") and not low.endswith("يون") and len(low) > _LONG_VERB:
        return False  # يمثلون
    if low in _THESE and at + 1 < len(items):
        noun = read_word(items[at + 1].text)
        return noun.definite and noun.head and not noun.occasion
    word = read_word(items[at].text)
    if word.occasion and low.endswith(_OWNED) and word.bare not in load_nouns().occasions and not word.head:
        return False  # لقاءه, كلمتها
    if (word.joined and low[:1] in {"ب", "ك"}) or _has_preposition(low, grammar):
        return False
    many = word.bare in {"كل", "بعض", "عدد", "عديد", "احد", "احدي"} or low in grammar.determiners
    small = low in grammar.prepositions and not (many or is_name_ali(items, at))
    if low in grammar.not_mentions or low in grammar.relative or small:
        return False
    if low in grammar.time_words or low in grammar.adverbs or low in grammar.clause_ends:
        return False
    return not (low in grammar.complementisers or low in grammar.finite or low in grammar.auxiliaries)


def _has_preposition(low: str, grammar: Grammar) -> bool:
    """Tell whether a word is a preposition with its pronoun: خلاله, بعدها."""
    return low.endswith(_OWNED) and any(
        low.endswith(end) and low.removesuffix(end) in grammar.prepositions for end in _OWNED
    )


def _end_phrase(
    items: tuple[Item, ...], at: int, grammar: Grammar, openers: frozenset[str], *, strict: bool
) -> int | None:
    """Return the item after the noun phrase, names in marks included.

    A name in marks behind its noun, a bracket and a date do not count when the words around them are measured.
    """
    end, held = at, list[str]()
    while end < len(items) and end - at < _LONGEST:
        if items[end].kind == "mark" or (items[end].low == "(" and end > at):
            close = _close_marks(items, at, end) if items[end].kind == "mark" else _close_bracket(items, end)
            if close is None:
                break
            if end == at:
                held = [item.text for item in items[at:close] if item.kind == "word"]
            end = close
            continue
        start = _skip_date(items, end, grammar) if end > at and items[end - 1].low in _ISSUED else end
        window = _find_window(items, start, grammar, first=start == at)
        texts = [item.text for item in items[start:window]]
        size = measure_phrase([*held, *texts], strict=strict, openers=openers) - len(held)
        if size <= 0:
            break
        held += texts[:size]
        end = start + size
        dated = items[end - 1].low in _ISSUED and _skip_date(items, end, grammar) > end
        if end >= len(items) or not (dated or items[end].kind == "mark" or items[end].low == "("):
            break
        if end < window and not dated:
            break
    return end if end > at else None


def _skip_date(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item behind a date that stands before the preposition of who issued something; `at` without one."""
    end = at
    while end < len(items) and (items[end].low in grammar.time_words or items[end].kind == "number"):
        end += 1
    issued = at < end < len(items) and items[end].low in {"عن", "من"}
    return end if issued else at


def _find_window(items: tuple[Item, ...], at: int, grammar: Grammar, *, first: bool) -> int:
    """Return the first item from `at` on that no noun phrase reaches over."""
    closed = _closed_words(grammar.code)
    end = at
    while end < len(items) and end - at < _LONGEST:
        item = items[end]
        low = item.low
        if item.kind != "word" and not (end > at and _is_number_inside(items, end)):
            break
        if low in _LIGHT:
            break
        if end > at or not first:
            if low in closed and not (low in _GENERAL and end > at):
                break
            start = low[:1]
            told = start == "ل" and (low in grammar.addressees or is_station(items, end))
            if told and not _is_union(items, at, end):
                break
            if start == "ف" and low.startswith(("فسي", "فست")):
                break
            if (is_other_cue(low, grammar) or _is_participle(low, grammar)) and not _may_be_noun(item):
                break
        end += 1
    return end


def _is_number_inside(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether a number stands inside a title: رئيس المؤتمر 23 للاتحاد."""
    if items[at].kind != "number" or at + 1 >= len(items):
        return False
    following = items[at + 1]
    return (
        following.kind == "word" and following.low.startswith("لل") and not read_word(following.text).occasion
    )


def _is_participle(low: str, grammar: Grammar) -> bool:
    """Tell whether a word is the feminine of a participle that only its masculine makes a cue: مشددة."""
    return low[-1:] == "ه" and low in _feminine_participles(grammar.code)


@cache
def _feminine_participles(code: str) -> frozenset[str]:
    """Return the feminines of the sure participles of a language, with what may be joined to them."""
    grammar = compile_grammar(code)
    forms = {f"{form[:-1]}ه" for form in grammar.sure_cues if form[-1:] == "ا" and len(form) > 1}
    return frozenset(forms | {start + form for start in grammar.cue_proclitics for form in forms})


@cache
def _closed_words(code: str) -> frozenset[str]:
    """Return the words that no noun phrase reaches over."""
    grammar = compile_grammar(code)
    closed = grammar.complementisers | grammar.clause_ends | grammar.finite | grammar.auxiliaries
    closed |= grammar.time_words | grammar.adverbs | (grammar.subordinators - {"او"})
    return closed | {"نقلا", "الذي", "التي", "الذين", "اللذين", "اللتين"}


def _is_union(items: tuple[Item, ...], at: int, end: int) -> bool:
    """Tell whether journalists or others belong to the name of their union: الاتحاد الدولي للصحفيين."""
    bare = [read_word(item.text).bare for item in items[max(at, end - 2) : end]]
    return any(word.removeprefix("لل") in _UNIONS for word in bare)


def _may_be_noun(item: Item) -> bool:
    """Tell whether a form of a verb of saying is as well a title or name: أمل, ناصح."""
    word = read_word(item.text)
    return word.head or word.name


def _close_marks(items: tuple[Item, ...], at: int, mark: int) -> int | None:
    """Return the item behind quoted words that are a name: of a person, or behind an organization or outlet."""
    close = mark + 1
    while close < len(items) and close - mark <= _LONGEST_MARKED and items[close].kind == "word":
        close += 1
    if close >= len(items) or items[close].kind != "mark" or close == mark + 1:
        return None
    inside = [read_word(item.text) for item in items[mark + 1 : close]]
    named = all(word.name or word.link or not word.common for word in inside)
    if mark == at:
        return close + 1 if named and len(inside) > 1 else None
    before = read_word(items[mark - 1].text)
    if len(inside) == 1 and read_word(items[at].text).bare in load_nouns().bodies:
        return close + 1  # وكالة الأنباء الفارنية "قنا"
    return close + 1 if named or before.head or before.joined else None


def _close_bracket(items: tuple[Item, ...], opening: int) -> int | None:
    """Return the item behind a short name in brackets: الوكالة (ناسا)."""
    for close in range(opening + 2, min(len(items), opening + _LONGEST_MARKED)):
        if items[close].low == ")":
            return close + 1
    return None


def _end_apposition(
    items: tuple[Item, ...], first: int, end: int, grammar: Grammar, openers: frozenset[str], *, strict: bool
) -> int | None:
    """Return where the apposition behind the comma at `end` ends: a name behind a title, a title behind a name."""
    if end + 1 >= len(items) or items[end].low not in _COMMAS or items[end + 1].kind not in {"word", "mark"}:
        return None
    if not _may_begin(items, end + 1, grammar) or is_other_cue(items[end + 1].low, grammar):
        return None
    odd = _end_odd_name(items, first, end, grammar)
    close = odd or _end_phrase(items, end + 1, grammar, openers, strict=False)
    if close is None or odd is not None:
        return odd
    named, opening = _name_size(items, first, end), read_word(items[end + 1].text)
    if _is_told(opening) or (opening.key[:1] == "ل" and not (opening.name or opening.link or opening.head)):
        return None
    one_of = named > 1 and opening.key in _ONE_OF and close - end > _ONE_OF_MANY  # فلان الفلاني، أحد الباحثين
    if one_of or (
        _name_size(items, end + 1, close) > max(1, named) and (not opening.definite or opening.name)
    ):
        return close  # النائب المستقل، فلان الفلاني
    if named:
        body = opening.bare in load_nouns().bodies and opening.bare not in load_nouns().persons
        return close if opening.head and not opening.object and not body else None
    if _name_size(items, end + 1, close):
        return close
    comma = close >= len(items) or items[close].low in _COMMAS
    if (
        opening.head
        and not comma
        and not strict
        and items[close].low in grammar.complementisers | grammar.time_words | openers
    ):
        return close
    plain = not opening.common and not opening.object and close - end <= 4
    return close if comma and (plain or opening.head) else None


def _end_odd_name(items: tuple[Item, ...], first: int, comma: int, grammar: Grammar) -> int | None:
    """Return where a name ends that stands between the comma behind a title and a clause: مدير المعهد، نبيل بالعم إن …

    Its surname may look like anything; None when no first name opens it.
    """
    given, title = read_word(items[comma + 1].text), read_word(items[first].text)
    if title.bare not in load_nouns().persons or not given.name or given.definite or given.head:
        return None
    for end in range(comma + 2, min(len(items), comma + 2 + _LONGEST_NAME)):
        low = items[end].low
        if low in grammar.complementisers or (low[:1] == "ل" and low in grammar.addressees):
            return end if end > comma + 2 else None
        if items[end].kind != "word" or low in grammar.prepositions | grammar.time_words:
            return None
    return None


def _is_told(opening: ArabicWord) -> bool:
    """Tell whether a word behind a comma is who was told or asked: مصدر أمني، لمراسل الإذاعة; المكتب، القضاة إلى …"""
    if opening.joined or opening.bare.removeprefix("ل") in REPORTERS:
        return True
    many = opening.key.endswith(("ين", "ون", "ات")) or opening.bare in load_nouns().groups
    return opening.definite and many


def _name_size(items: tuple[Item, ...], first: int, end: int) -> int:
    """Return how many words of a phrase are a name."""
    start, after = find_arabic_name([item.text for item in items[first:end] if item.kind == "word"])
    return after - start
