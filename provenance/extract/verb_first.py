"""Languages that put the verb first: where the subject behind a cue begins and ends."""

from __future__ import annotations

from provenance.extract.cues import Hit
from provenance.extract.far_contents import is_other_cue, open_behind
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Followers, Item
from provenance.extract.mentions import Found, classify, cut_object, find_left, find_right
from provenance.speakers.gazetteer import find_body, find_country, find_figures_by_surname
from provenance.speakers.names import key_of
from provenance.speakers.reading import load_vocabulary
from provenance.speakers.romanise import is_name_token
from provenance.text.fold import fold_word

_COMMAS = frozenset({"،", ","})
_NAME_LINKS = frozenset({"بن", "ابن", "بنت", "عبد", "ابو", "بو"})
_PERHAPS = frozenset({"قد", "ربما"})
"""Before an imperfect: may; before a past form قد only says that it is over."""
_LONGEST_SUBJECT = 10
_LONGEST_UNKNOWN = 4
_LONGEST_NAME = 4
_LONGEST_APPOSITION = 9


def find_subject_behind(
    items: tuple[Item, ...], hit: Hit, grammar: Grammar, followers: Followers
) -> Found | None:
    """Return the subject behind a cue with its apposition, or None for a null subject."""
    at = hit.after
    while at < len(items) and (items[at].low in grammar.adverbs or items[at].low in grammar.time_words):
        at += 1
    relative = hit.chain > 0 and not hit.proclitic and items[hit.chain - 1].low in grammar.relative
    found = None if relative else find_mention_behind(items, at, hit, grammar)
    if found is None:
        return None
    if any(items[place].low in _COMMAS for place in range(found.first, found.after)):
        return found
    joined = hit.proclitic and hit.first > 0 and hit.form.cue.frames[0] in {"request", "object", "about"}
    if joined and found.form == "unknown" and not may_speak(items[found.first : found.after], grammar):
        return None  # … وطلبت إعادة القوارب: the subject is that of the verb before
    clausal = open_behind(items, found.stop, hit, grammar)
    takes_object = hit.form.cue.frames[0] in {"request", "told", "object"}
    if takes_object or clausal is None or clausal.how in {"request", "object"}:
        head = items[found.first].low
        second = found.first + 1
        if second < found.after and _begins_object(items, second, grammar):
            return Found(found.first, second, classify(items[found.first : second], grammar), stop=second)
        if head in grammar.titles or head in grammar.nominals:
            return _cut_behind_title(items, found, grammar, followers)
        return _cut_at_nouns(items, cut_object(items, found, grammar, followers), grammar)
    return found


def _is_addressee(low: str, grammar: Grammar) -> bool:
    """Tell whether a word names the person told: only with its preposition, or as the guest of a programme."""
    return low in {"ضيف", "ضيفه"} or (
        low[:1] == "ل" and (low in grammar.addressees or low[1:] in grammar.addressees)
    )


def find_subject_before(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the subject of a verb that stands behind it: only where a clause begins (… أن فلانا طالب …)."""
    found = find_left(items, hit, floor, grammar)
    if found is None:
        return None
    first = found.first
    while first < found.after and items[first].low.lstrip("و") in grammar.auxiliaries:
        first += 1
    opens = first == 0 or first > found.first or items[first - 1].low in grammar.complementisers
    longest = _LONGEST_UNKNOWN if found.form == "unknown" and first == 0 else _LONGEST_SUBJECT
    if not opens or first == found.after or found.after - first > longest:
        return None
    if any(
        item.low.lstrip("و") in grammar.relative | {"هو", "هي", "ما"} for item in items[first : found.after]
    ):
        return None
    return Found(first, found.after, found.form, before=first, stop=found.stop)


def starts_clause(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a verb without a subject begins a clause, and is not that of a relative one (ما ذكر، التي كشفت)."""
    if hit.proclitic or hit.chain == 0:
        return True
    word, lemma = hit.form.words[0], fold_word(hit.form.cue.lemma, grammar.code)
    if hit.form.kind == "finite" and word[:1] in {"ي", "ت"} and word[:1] != lemma[:1]:
        return False  # an imperfect inside a sentence describes (تقديرات تشير إلى), it does not report
    before = items[hit.chain - 1]
    return before.kind != "word" or before.low in (
        grammar.clause_ends
        | grammar.adverbs
        | grammar.coordinators
        | grammar.complementisers
        | grammar.time_words
    )


def is_unreal(items: tuple[Item, ...], hit: Hit) -> bool:
    """Tell whether a verb tells of an act that will not or may not be: لن يعترفوا بـ…, قد لا يعترفون بـ…

    Nobody has said anything then, unless the words themselves follow in a clause.
    """
    if hit.first == 0 or hit.proclitic:
        return False
    before = items[hit.first - 1].low
    if before == "لا" and hit.first > 1 and items[hit.first - 2].low in _PERHAPS:
        return True
    return before == "لن" or (before in _PERHAPS and items[hit.first].low[:1] in {"ي", "ت", "ن"})


def find_mention_behind(items: tuple[Item, ...], at: int, hit: Hit, grammar: Grammar) -> Found | None:
    """Return the mention that begins at item `at`: without the person told, with the name between commas."""
    found = find_right(items, at, grammar, hit.form.openers)
    if found is None or items[found.first].low in grammar.relative:
        return None
    for place in range(found.first + 1, found.after):
        if _is_addressee(items[place].low, grammar) or items[place].low in grammar.clause_ends:
            return Found(found.first, place, classify(items[found.first : place], grammar), stop=place)
    end = _end_apposition(items, found, grammar)
    if end is not None:
        return Found(found.first, end, classify(items[found.first : end], grammar), stop=end)
    return found


def _begins_object(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a title in construct state behind an office with the article is the person told.

    أبلغت الرئيسة | رئيس الوزراء أن …: the first office is complete, the second begins a noun phrase of its own.
    """
    office = key_of(items[at - 1].text)
    offices = load_vocabulary(grammar.code).tables["offices"]
    construct = at + 1 < len(items) and items[at + 1].low.startswith("ال")
    return (
        office.startswith("ال") and office[2:] in offices and key_of(items[at].text) in offices and construct
    )


def _cut_behind_title(items: tuple[Item, ...], found: Found, grammar: Grammar, followers: Followers) -> Found:
    """Return a subject that begins with a title, up to the end of its name (الأمين العام للحزب فلان)."""
    at = found.first + 1
    while at < found.after:
        low = items[at].low
        if low.startswith(("ال", "وال", "لل", "بال")) or low in grammar.titles or low in grammar.nominals:
            at += 1
        elif (
            at + 1 < found.after and items[at + 1].low.startswith("ال") and not is_name_token(items[at].text)
        ):
            at += 2
        else:
            break
    if at >= found.after:
        return found
    word = items[at]
    if not is_name_token(word.text) and word.low[:1] not in grammar.noun_proclitics:
        return _cut_at_nouns(items, cut_object(items, found, grammar, followers), grammar)
    first = at
    while at < found.after and is_name_token(items[at].text):
        # Behind two names a word with the article is the object (كمال رحيم التجار), behind "Abd" it is a name.
        article = items[at].low.startswith("ال") and items[at - 1].low not in _NAME_LINKS
        if at > first and (find_country(items[at].text) or (article and at - first > 1)):
            break
        at += 1
    if at - first == 1 and at < found.after and items[at].low.startswith("ال"):
        # A surname with the article that the table does not know; a common noun is the object.
        noun = items[at].low in grammar.nominals or items[at].low in grammar.titles
        at += not noun
    return Found(found.first, at, classify(items[found.first : at], grammar), stop=at)


def _cut_at_nouns(items: tuple[Item, ...], found: Found, grammar: Grammar) -> Found:
    """Return a subject without the object that begins behind its name with a word that is no name (نفى فلان وجود …)."""
    named = False
    after = found.after
    # A name with the article goes on behind a name (الجيلاني الهمامي), a noun with it does not.
    words = [item for item in items[found.first : after] if item.low not in grammar.titles]
    single = len(words) == 1 and words[0].low not in grammar.nominals and is_name_token(words[0].text)
    if (
        single
        and after < len(items)
        and items[after].low.startswith("ال")
        and is_name_token(items[after].text)
    ):
        after += items[after].low not in grammar.prepositions
    if after > found.after:
        found = Found(found.first, after, found.form, stop=after)
    for at in range(found.first, found.after):
        item = items[at]
        title = item.low in grammar.titles or item.low in grammar.nominals
        if named and not title and not _is_name(item, grammar):
            return Found(found.first, at, classify(items[found.first : at], grammar), stop=at)
        named = named or (not title and not item.low.startswith("ال"))
    return found


def _end_apposition(items: tuple[Item, ...], found: Found, grammar: Grammar) -> int | None:
    """Return where the name between commas behind a title ends ("الوزير، فلان الفلاني، …"), or None when there is none.

    Behind a name it is the title that stands between the commas.
    """
    at = found.after
    if at + 1 >= len(items) or items[at].low not in _COMMAS or items[at + 1].kind != "word":
        return None
    end = at + 1
    while end < len(items) and items[end].kind == "word" and end - at <= _LONGEST_APPOSITION:
        low = items[end].low
        if low in grammar.prepositions or low in grammar.complementisers or is_other_cue(low, grammar):
            break
        end += 1
    if end == at + 1 or not _may_follow(items, end, grammar):
        return None
    first, size = items[at + 1], end - at - 1
    titled = any(
        item.low in grammar.titles or item.low in grammar.nominals for item in items[found.first : at]
    )
    comma = end < len(items) and items[end].low in _COMMAS
    if titled:
        if comma and size <= _LONGEST_NAME:
            return end
        return _trim_name(items, at, end, grammar) if is_name_token(first.text) else None
    names = 2 <= size <= _LONGEST_NAME and all(_is_name(item, grammar) for item in items[at + 1 : end])
    stops = end >= len(items) or items[end].kind != "word"
    return end if (names and stops) or (comma and first.low in grammar.titles) else None


def _trim_name(items: tuple[Item, ...], at: int, end: int, grammar: Grammar) -> int:
    """Return where the name ends that begins behind the comma at `at`: words at its end that are no names go."""
    while end - at - 1 > _LONGEST_NAME or (
        end - at > 3 and not _is_name(items[end - 1], grammar) and items[end - 2].low not in _NAME_LINKS
    ):
        end -= 1
    return end


def _is_name(item: Item, grammar: Grammar) -> bool:
    return is_name_token(item.text) or item.low.startswith("ال") or item.low in grammar.titles


def _may_follow(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    return at >= len(items) or items[at].kind != "word" or not is_other_cue(items[at].low, grammar)


def may_speak(items: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether a phrase behind "according to" names somebody: بحسب توقيت مكة (by the time of …) does not."""
    words = [item for item in items if item.kind == "word"]
    text = " ".join(item.text for item in words)
    nouns = grammar.titles | grammar.nominals.keys()
    return (
        items[0].kind == "mark"
        or any(item.low in nouns or (item.low[:1] == "ل" and item.low[1:] in nouns) for item in words)
        or is_name_token(words[0].text)
        or bool(find_body(text) or find_country(text) or find_figures_by_surname(words[-1].text))
    )
