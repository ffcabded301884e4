"""Arabic clauses around a verb of saying: subjects before it, relative pronouns, the person told, nouns like verbs."""

from __future__ import annotations

from provenance.extract.arabic_asides import is_station
from provenance.extract.arabic_mentions import find_arabic_mention
from provenance.extract.contents import Opened
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.extract.sides import Plan
from provenance.speakers.arabic_names import find_arabic_name
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_words import SPELLED, read_word
from provenance.speakers.names import key_of
from provenance.speakers.reading import load_vocabulary

_COMMAS = frozenset({"،", ","})
_WAS = frozenset({"كان", "كانت", "كانوا"})
_RELATIVE = frozenset({"الذي", "التي", "الذين", "اللذان", "اللتان", "اللذين", "اللتين", "اللواتي"})
_ADJUNCTS = frozenset(("خلاله", "خلالها", "خلالهم", "عقبه", "عقبها", "اثره", "اثرها", "اثناءه", "اثناءها"))
_MEDIA = frozenset({"وكاله", "اذاعه", "قناه", "صحيفه", "جريده", "موقع"})
_SIDES = frozenset({"جهه", "ناحيه", "جانب", "صعيد"})
"""Nouns of phrases like "on the other hand"."""
_HIS_SIDE = frozenset(side + end for side in ("جهت", "جانب", "ناحيت") for end in ("ه", "ها", "هم"))
_SONS = frozenset({"بن", "ابن", "بنت"})
_SURE = 0.85
"""Strength of a cue that makes a speaker of whatever its relative pronoun refers to (الجلسة التي أكدت أن)."""
_FEWEST = 4
"""Items between the verb of a sentence and a participle of its subject."""
_FARTHEST = 32
_LONGEST_GAP = 6
"""Items of an adjunct between a subject and its verb: الوزارة في بلاغ لها أكدت."""
_LONGEST_ANTECEDENT = 10
_LONGEST_SUBJECT = 18
_LONGEST_REST = 3
"""Unknown words of a name between what was read of a mention and its complementiser."""


def find_arabic_left(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the subject that stands before its verb: behind كان, أن or at the start of the sentence."""
    for at in range(hit.chain - 1, max(floor, hit.chain - _FARTHEST) - 1, -1):
        low = items[at].low
        was = low in _WAS or (low[:1] == "و" and low[1:] in _WAS)
        opens = low in grammar.complementisers
        if at == 0 and not was and not opens:
            return _subject_from(items, 0, hit, grammar) if floor == 0 else None
        if was and _is_past(items, hit):
            return _subject_from(items, at + 1, hit, grammar, was=True)
        if was and hit.first == hit.chain:
            found = _subject_from(items, at + 1, hit, grammar)
            if found is not None and found.after == hit.chain:
                return found  # وكان فلان وصف …
        if opens:
            return _subject_from(items, at + 1, hit, grammar)
        if items[at].kind in {"block"} or low in {";", "؛", ":"}:
            return None
    return None


def has_own_subject(hit: Hit) -> bool:
    """Tell whether a verb is plural or dual: such a form stands alone, and before its subject stands the singular."""
    return hit.form.kind == "finite" and _agreement(hit)[1] in {"p", "d"}


def is_of_another(items: tuple[Item, ...], hit: Hit) -> bool:
    """Tell whether the gender of a verb behind a relative pronoun differs: للحركة التي قال إنها …"""
    gender, number = _agreement(hit)
    wanted = {"الذي": "m", "التي": "f"}.get(items[hit.chain - 1].low if hit.chain else "")
    return wanted is not None and number == "s" and gender not in {"", wanted}


def are_of_one(hit: Hit, other: Hit) -> bool:
    """Tell whether two finite verbs have the same gender and number, so that one person may have said both."""
    finite = hit.form.kind == other.form.kind == "finite"
    return finite and "" not in _agreement(hit) and _agreement(hit) == _agreement(other)


def _agreement(hit: Hit) -> tuple[str, str]:
    """Return gender and number of a cue's verb, as its form tells them."""
    return load_vocabulary("ar").agreement.get(key_of(hit.form.words[0]), ("", ""))


def skip_adjunct(items: tuple[Item, ...], at: int) -> int:
    """Return the item behind "during it" between a verb and its subject (أكد خلالها المشاركون)."""
    known = at + 1 < len(items) and items[at].low in _ADJUNCTS and items[at + 1].kind == "word"
    return at + 1 if known and read_word(items[at + 1].text).definite else at


def _is_past(items: tuple[Item, ...], hit: Hit) -> bool:
    """Tell whether قد stands before the verb: with كان before it makes a past perfect."""
    return any(item.low in {"قد", "لقد"} for item in items[hit.chain : hit.first])


def _subject_from(
    items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar, *, was: bool = False
) -> Found | None:
    """Return the noun phrase at `at` when nothing but an adjunct or relative clause lies between it and the verb."""
    while at < hit.chain and items[at].low in grammar.auxiliaries:
        at += 1
    before = items[: hit.chain]
    found = find_arabic_mention(before, at, grammar, frozenset(), strict=False) if at < hit.chain else None
    if found is None or found.after > hit.chain or found.after - found.first > _LONGEST_SUBJECT:
        return None
    if not may_be_subject(items, found) or (at == 0 and not _may_head(items, 0)):
        return None
    gap = items[found.after : hit.chain]
    if was or not gap:
        return Found(found.first, found.after, found.form, before=found.first, stop=found.after)
    relative = gap[0].low in _RELATIVE or (gap[0].low in _COMMAS and len(gap) > 1 and gap[1].low in _RELATIVE)
    closed = gap[-1].low in _COMMAS
    adjunct = len(gap) <= _LONGEST_GAP and (
        gap[0].low in grammar.prepositions | grammar.time_words or gap[0].low in _COMMAS
    )
    also = (
        gap[0].kind == "word"
        and gap[0].low[:1] == "و"
        and read_word(gap[0].text[1:]).bare in load_nouns().persons
    )
    if ((relative or also) and closed) or (
        adjunct and (closed or gap[0].low not in _COMMAS) and not relative
    ):
        return Found(found.first, found.after, found.form, before=found.first, stop=found.after)
    return None


def find_teller_behind(items: tuple[Item, ...], told: Found, grammar: Grammar) -> Found | None:
    """Return the person who stands right behind an agency that he told: أفاد به وكالة المرفأ فلان الفلاني."""
    head = read_word(items[told.first].text)
    if (
        head.bare not in _MEDIA
        or head.definite
        or told.after >= len(items)
        or items[told.after].kind != "word"
    ):
        return None
    first = told.after
    while first < len(items) and items[first].kind == "word" and read_word(items[first].text).joined:
        first += 1  # للأنباء
    found = (
        find_arabic_mention(items, first, grammar, frozenset(), strict=False) if first < len(items) else None
    )
    return found if found is not None and holds_full_name(items, found, opening=True) else None


def may_be_subject(items: tuple[Item, ...], found: Found) -> bool:
    """Tell whether a phrase names somebody who can speak, and not only anything definite."""
    words = [read_word(item.text) for item in items[found.first : found.after] if item.kind == "word"]
    if found.form == "pronoun" or not words:
        return False
    if found.form != "unknown" or words[0].place or any(word.head for word in words[:2]):
        return True
    return words[0].name or not words[0].common or words[0].bare in load_nouns().many


def holds_full_name(items: tuple[Item, ...], found: Found, *, opening: bool = False) -> bool:
    """Tell whether a phrase that begins with any noun goes on with a known first name: الجامعية فلانة الفلاني."""
    words = [item.text for item in items[found.first : found.after] if item.kind == "word"]
    first, after = find_arabic_name(words)
    near = 0 < first <= _LONGEST_REST or (opening and first == 0)
    return after - first > 1 and near and read_word(words[first]).name


def find_antecedent(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the noun phrase that a relative pronoun right before the verb refers to; None when there is no pronoun."""
    at = hit.chain - 1
    if at < 1:
        return None
    low = items[at].low
    joined = low[:1] == "و" and low[1:] in _RELATIVE
    if low not in _RELATIVE and not joined:
        return None
    if joined:
        earlier = [n for n in range(max(floor, at - _FARTHEST), at) if items[n].low == low[1:]]
        if not earlier:
            return None
        at = earlier[-1]
    end = at - 1 if items[at - 1].low in _COMMAS else at
    best: Found | None = None
    for first in range(end - 1, max(floor, end - _LONGEST_ANTECEDENT) - 1, -1):
        item = items[first]
        if item.kind not in {"word", "mark"} or item.low in grammar.complementisers | grammar.prepositions:
            break
        found = find_arabic_mention(items, first, grammar, frozenset(), strict=False)
        if found is not None and found.after == end and _may_head(items, first):
            best = Found(first, end, found.form, before=first, stop=end)
    sure = best is not None and (may_be_subject(items, best) or hit.form.cue.strength >= _SURE)
    return best if sure else None


def find_late_end(items: tuple[Item, ...], at: int, grammar: Grammar) -> int | None:
    """Return the complementiser some plain words behind a mention: then they are its last names after all."""
    for end in range(at, min(len(items), at + _LONGEST_REST + 1)):
        item = items[end]
        if item.low in grammar.complementisers:
            return end if end > at else None
        word = read_word(item.text)
        if word.preposition and end > at and _is_occasion(items, end, grammar):
            return end  # محامي الرئيس السابق فلان الفلاني | في تصريح للإذاعة أن …
        if (
            item.kind != "word"
            or word.preposition
            or word.object
            or word.joined
            or item.low in grammar.finite
            or item.low in grammar.relative
        ):
            return None
    return None


def _is_occasion(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a preposition opens an occasion with a clause behind it: في تصريح لقناة أن …"""
    if at + 1 >= len(items) or not read_word(items[at + 1].text).occasion:
        return False
    return any(item.low in grammar.complementisers for item in items[at + 2 : at + _LONGEST_SUBJECT])


def _may_head(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether a word can be the first of a phrase that a relative pronoun refers to, and is no verb before it."""
    word = read_word(items[at].text)
    if word.head or word.definite or word.place or word.link or word.bare in load_nouns().many:
        return True
    following = read_word(items[at + 1].text) if at + 1 < len(items) else word
    return items[at].kind == "mark" or (word.name and not (following.definite and following.head))


def has_object(hit: Hit) -> bool:
    """Tell whether an object pronoun is joined to the verb (وصفهم)."""
    return hit.form.cue.lemma[-1] == "ه" and hit.form.cue.frames == ("object", "about")


def skip_addressee(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> int:
    """Return the item behind the person or outlet told that stands right behind the verb (قال لإذاعة المرفأ فلان)."""
    if at >= len(items) or items[at].kind != "word":
        return at
    low = items[at].low
    told = low[:1] == "ل" and len(low) > 3
    if not told or "ل" in hit.form.joined_openers:
        return at
    word = read_word(items[at].text)
    if is_station(items, at):
        return next((n for n in range(at + 1, len(items)) if items[n].low not in SPELLED), len(items))
    addressed = (
        low in grammar.addressees or low[1:] in grammar.addressees or word.joined or low in {"لنا", "لهم"}
    )
    if not addressed or (word.name and not word.joined):
        return at
    if low in {"لنا", "لهم", "لها", "له"}:
        return at + 1
    found = find_arabic_mention(items, at, grammar, frozenset(), strict=True)
    return found.after if found is not None else at + 1


def is_noun_here(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a form of a verb stands where only a noun can: behind a preposition (في تجدد الاشتباكات)."""
    if hit.first == 0 or hit.proclitic or hit.form.kind != "finite" or len(hit.form.words) > 1:
        return False
    before = items[hit.first - 1].low
    if before in _SONS:
        return True  # بن طالب
    if before in grammar.determiners and before not in {"ذلك", "هذا", "هذه"}:
        return True
    return before in grammar.prepositions and before not in {
        "من",
        "اليه",
        "فيه",
        "فيها",
        "عنه",
        "عليه",
        "به",
        "بها",
    }


def find_own_subject(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the pronoun of courtesy that stands behind a participle: مشيرا معاليه إلى أن …"""
    at = hit.after
    courtesy = at < len(items) and items[at].low in grammar.subjects
    return Found(at, at + 1, "pronoun", stop=at + 1) if courtesy else None


def is_surely_participle(items: tuple[Item, ...], hit: Hit, opened: Opened) -> bool:
    """Tell whether a form that is a noun as well (لافتة, مطالبة) is a participle here, between comma and content."""
    before = items[hit.chain - 1] if hit.chain else None
    set_off = before is not None and (before.low in _COMMAS or before.kind in {"block", "mark"})
    return set_off and opened.at == hit.after and opened.how in {"clause", "about", "request", "object"}


def find_sentence_subject(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the subject behind the verb that begins the sentence of a participle: حضر الوزير …, مؤكدا أن …"""
    verb = read_word(items[0].text) if items[0].kind == "word" else None
    if verb is None or hit.chain < _FEWEST or verb.definite or verb.head or verb.name or verb.preposition:
        return None
    if _agreement(hit)[0] == "m" and items[0].low.endswith("ت"):
        return None  # تمكنت الوحدات من …، رافضا: a man refuses
    first = 2 if items[0].low in grammar.auxiliaries else 1
    found = find_arabic_mention(items[: hit.chain], first, grammar, frozenset(), strict=True)
    if found is None or items[found.first].low in {"هذا", "هذه"} or not may_be_subject(items, found):
        return None
    named = read_word(items[found.first].text)
    return found if found.form != "unknown" or named.name or named.place or named.head else None


def find_group_before(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the group that a joined plural verb has as its subject: أقدم عدد من المحتجين على …، وهددوا ب…"""
    if hit.first == 0 or _agreement(hit)[1] != "p":
        return None
    found = find_sentence_subject(items, hit, grammar)
    if found is None:
        return None
    word = read_word(items[found.first].text)
    group = word.bare in load_nouns().groups | load_nouns().many or word.key.endswith("ون")
    return (
        Found(found.first, found.after, found.form, before=found.first, stop=found.after) if group else None
    )


def find_main_plans(hit: Hit, plans: list[Plan]) -> list[Plan]:
    """Return the plans whose subject a participle can have: of its gender and number, and outside of other clauses."""
    own = _agreement(hit)
    fitting = []
    for plan in plans:
        theirs = _agreement(plan.hit)
        if all(not mine or not other or mine == other for mine, other in zip(own, theirs, strict=True)):
            fitting.append(plan)
    main = [plan for plan in fitting if not _is_inner(plan)]
    return main or fitting


def speaks_of_many(items: tuple[Item, ...], hit: Hit, plans: list[Plan]) -> bool:
    """Tell whether a plural participle can be of the last subject, whose verb is singular: قال السكان …، مطالبين."""
    mention = plans[-1].mention if plans else None
    if mention is None or _agreement(hit)[1] != "p":
        return False
    word = read_word(items[mention.first].text)
    return word.bare in load_nouns().groups | load_nouns().many or word.key.endswith("ون")


def _is_inner(plan: Plan) -> bool:
    """Tell whether a plan lies in the clause of another one: a relative clause, or one with its subject first."""
    left = plan.mention is not None and plan.mention.first < plan.hit.first
    return plan.rule == "relative" or (
        left and plan.hit.chain > 1 and plan.mention is not None and plan.mention.first > 1
    )


def is_between(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether بين is "between": its vowel signs, or كما and فيما before it, make it the verb."""
    item = items[hit.first]
    if item.low == "عبر" and any(
        later.low == "عن" for later in items[hit.after : hit.after + _FARTHEST // 2]
    ):
        return False
    if item.low not in grammar.prepositions or len(item.text) != len(item.low):
        return False
    return hit.first == 0 or items[hit.first - 1].low not in {
        "كما",
        "فيما",
        "جهته",
        "جانبه",
        "ناحيته",
        "قد",
        "بدوره",
        ",",
    }


def describes_noun(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a verb only describes the noun without article before it: شخص رفض الامتثال."""
    if hit.first == 0 or hit.proclitic or hit.chain < hit.first:
        return False
    before = items[hit.first - 1]
    if hit.after < len(items) and items[hit.after].low in _ADJUNCTS:
        return False  # ندوة أكد خلالها المشاركون
    if before.low in _HIS_SIDE and hit.first > 1 and items[hit.first - 2].low in {"من", "ومن"}:
        return False  # من جهته عبر الرئيس عن أمله
    if before.low in {"اخري", "اخر"} and hit.first > 1 and items[hit.first - 2].low in _SIDES:
        return False  # من جهة أخرى حذر المعهد
    if before.kind != "word" or before.low in grammar.adverbs | grammar.time_words | grammar.complementisers:
        return False
    if before.low in grammar.clause_ends | grammar.coordinators | grammar.auxiliaries | grammar.finite:
        return False
    word = read_word(before.text)
    return not (word.definite or word.name or word.place or word.link or word.preposition)
