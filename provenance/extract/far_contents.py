"""Languages that put the verb first: where the content of a cue opens.

Subject, apposition, places, times and programmes all stand between the cue and its complementiser ("وقال الوزير، فلان
الفلاني، في تصريح لإذاعة، إن …"), so the content is looked for from the subject onwards, over everything that can be
an adjunct.
"""

from __future__ import annotations

from provenance.extract.contents import Opened, open_content
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_words import is_verbal_noun, read_word

_COMMAS = frozenset({"،", ","})
_OCCASIONS = frozenset(
    {"هامش", "اثر", "خلفيه", "غرار", "مستوي", "صعيد", "حد", "لسان", "ضوء", "وجه", "امتداد", "جانب"}
)
_RELATIVE = frozenset({"الذي", "التي", "الذين", "اللذان", "اللتان", "اللذين", "اللتين"})
_ASIDES = frozenset(
    {"اخري", "المقابل", "السياق", "الاطار", "الصدد", "نفسه", "ذاته", "الخصوص", "الشان", "المناسبه"}
)
"""Last words of phrases like "on the other hand", behind which the object follows."""
_CONJOINED = frozenset(
    {
        "بعد",
        "قبل",
        "دون",
        "منذ",
        "غير",
        "الا",
        "رغم",
        "بدل",
        "حين",
        "الي",
        "قصد",
        "شرط",
        "خاصه",
        "خصوصا",
        "لاسيما",
        "سيما",
        "علما",
    }
)
"""Words that make a conjunction of the complementiser behind them."""
_EMBEDDING = frozenset({"في", "من", "عن", "مع"})
"""Prepositions that make the clause behind them part of a noun phrase."""
_REMARKING = frozenset({"معلقا", "معلقه", "متحدثا", "متحدثه"})
"""Participles of who says something about an event: قال فلان معلقا على المسيرة إن …"""
_TO_THEM = frozenset({"له", "لها", "لهم", "لنا", "لي"})
"""Whom somebody told, before his words: قال لهم: "…"."""
_RELATED = frozenset(
    {"تم", "صدر", "صدرت", "نشر", "نشره", "نشرته", "نشرت", "اصدره", "اصدرته", "تلقت", "تلقته", "تحصلت"}
)
"""Verbs of a relative clause without pronoun that tells of a text: بيان تم إصداره."""
_FARTHEST = 45
"""Items between a verb and its complementiser; news sentences put a whole occasion there."""
_LONGEST_APPOSITION = 9
_LONGEST_ASIDE = 16
"""Items between the commas around when and where something was asked."""
_SHORTEST_JOINED = 3
"""Letters that a noun with its preposition has more of."""


def open_behind(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return where the content of a verb-first cue opens at or after `start`; None when nothing does.

    A clause of these languages needs its complementiser, a colon or marks: a bare clause is none.
    """
    start += start < len(items) and items[start].low in _TO_THEM
    opened = open_content(items, start, hit, grammar)
    if opened is not None and opened.how == "block" and _is_topic(items, opened.at, grammar):
        opened = None
    frames = hit.form.cue.frames
    if start < len(items) and items[start].low in _RELATIVE:
        return _open_behind_relative(items, start, grammar)
    if opened is not None and _opens_name(items, opened):
        later = _find_quotation(items, opened.at)
        if later is not None:
            return later
    if opened is not None and opened.how in {"about", "clause"} and _is_occasion(items, opened.at):
        opened = None
    if "speech" in frames or "told" in frames or "request" not in frames:
        far = _find_complementiser(items, start, hit, grammar)
        if far is not None and (
            opened is None or opened.how in {"bare", "object"} or _is_passing(items, opened, far)
        ):
            return far
    named = opened is not None and _opens_name(items, opened)
    if (opened is None or named) and "object" in frames:
        found = _find_object(items, start, grammar)
        if found is not None or opened is None:
            return found
    if opened is None:
        opened = _find_behind_aside(items, start, hit, grammar) or _find_asked(items, start, hit, grammar)
    if opened is None and "speech" in frames:
        opened = _find_late_quotation(items, start, grammar)
    if opened is None and "request" in frames and start + 1 < len(items) and items[start].low in _COMMAS:
        asked = items[start + 1]
        plain = asked.kind == "word" and asked.low not in grammar.prepositions | grammar.clause_ends
        return Opened(start + 1, "request") if plain else None
    if opened is None or opened.how != "bare":
        return opened
    before = items[opened.at - 1] if opened.at else None
    if (before is not None and before.low == ":") or items[opened.at].kind in {"mark", "block"}:
        return opened
    return Opened(opened.at, "object") if "object" in frames else None


def _open_behind_relative(items: tuple[Item, ...], start: int, grammar: Grammar) -> Opened | None:
    """Return what opens behind a relative clause of the subject: a quotation, or a clause behind its comma."""
    for at in range(start + 1, min(len(items), start + _FARTHEST)):
        if items[at].kind == "block":
            return Opened(at, "block")
        if items[at].low in grammar.complementisers and items[at - 1].low in _COMMAS:
            return Opened(at, "clause")
    for at in range(start + 2, min(len(items), start + _FARTHEST)):
        before = items[at - 1].low
        if items[at].low == "ان" and not is_other_cue(before, grammar) and before not in _CONJOINED:
            return Opened(at, "clause")  # فلان الذي غادر الجزيرة أن …
        if items[at].kind == "punct" and items[at].low not in _COMMAS:
            return None
    return None


def _find_quotation(items: tuple[Item, ...], at: int) -> Opened | None:
    """Return the quotation behind a colon or comma, past a name in marks on the way to it."""
    for block in range(at + 1, min(len(items), at + _FARTHEST)):
        if items[block].kind == "block" and items[block - 1].low in _COMMAS | {":"}:
            return Opened(block, "block")
    return None


def _is_topic(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a quotation is what an occasion was about, with a clause behind it: ندوة حول "…" بالمعهد، أن …"""
    if at == 0 or items[at - 1].low not in grammar.prepositions:
        return False
    behind = items[at + 1 : at + _LONGEST_APPOSITION]
    return any(item.low in grammar.complementisers for item in behind)


def _find_late_quotation(items: tuple[Item, ...], start: int, grammar: Grammar) -> Opened | None:
    """Return the quotation behind nothing but adjuncts: قال فلان، في تصريح لصحيفة "المرفأ"، مساء أمس: "…"."""
    adjunct = grammar.prepositions | grammar.time_words | _COMMAS
    if start >= len(items) or items[start].low not in adjunct:
        return None
    for at in range(start, min(len(items), start + _FARTHEST)):
        item = items[at]
        if item.kind == "block" and (items[at - 1].low in _COMMAS | {":", ")"} or items[at - 1].kind == "word"):
            return Opened(at, "block")
        if is_other_cue(item.low, grammar) or item.low in grammar.complementisers | grammar.clause_ends:
            return None
    return None


def _find_asked(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return what is asked for behind a time, a place or "on the other hand": طالب السكان اليوم أمام المقر بتنحي الوالي."""
    if hit.form.cue.frames[0] != "request" or start >= len(items):
        return None
    if items[start].low not in grammar.prepositions | grammar.time_words:
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


def _names_act(item: Item, hit: Hit) -> bool:
    """Tell whether a preposition of the verb is joined to the noun of an act: بتنحي, بإقالة."""
    form = hit.form
    if not form.joined_openers or not item.low.startswith(form.joined_openers):
        return False
    rest = read_word(item.text[1:])
    act = rest.object or is_verbal_noun(rest.bare) or (rest.common and not rest.definite)
    return act and not (rest.place or rest.head or rest.occasion or rest.name)


def _find_object(items: tuple[Item, ...], start: int, grammar: Grammar) -> Opened | None:
    """Return the object behind an adjunct that a comma closes: نفى فلان في تصريح لإذاعة، صحة الخبر."""
    if start >= len(items):
        return None
    if items[start].low == "ما" and start + 1 < len(items):
        return Opened(start, "object")
    if items[start].low not in grammar.prepositions | grammar.time_words | _COMMAS:
        return None
    for at in range(start + 1, min(len(items), start + _FARTHEST)):
        before, item = items[at - 1], items[at]
        if is_other_cue(item.low, grammar) or item.low in grammar.complementisers | grammar.clause_ends:
            return None
        ends = before.low in _COMMAS | grammar.time_words | _ASIDES or before.kind in {"mark", "number"}
        dated = item.low in grammar.time_words
        if ends and item.kind == "word" and not dated and (_is_act(item) or item.low == "ما"):
            return Opened(at, "object")
    return None


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
    aside = grammar.prepositions | grammar.time_words
    joined = first > start and items[first].low[:1] in grammar.noun_proclitics
    if items[first].low not in aside and not joined:
        return None
    for at in range(first + 1, min(len(items), start + _LONGEST_ASIDE)):
        before, item = items[at - 1], items[at]
        if is_other_cue(item.low, grammar) or item.low in grammar.complementisers | grammar.clause_ends:
            return None
        if before.low in _COMMAS:
            return _open_phrase(items, at, hit)
    return None


def _open_phrase(items: tuple[Item, ...], at: int, hit: Hit) -> Opened | None:
    """Return what a preposition of the verb opens at `at`, which may be joined to its noun: بحلول."""
    form, low = hit.form, items[at].low
    joined = low.startswith(form.joined_openers) if form.joined_openers else False
    if low in form.openers or (joined and len(low) > _SHORTEST_JOINED and items[at].kind == "word"):
        return Opened(at, "request" if form.cue.frames[0] == "request" else "about")
    return None


def _opens_name(items: tuple[Item, ...], opened: Opened) -> bool:
    """Tell whether a content opens with a few words in marks that are the name of something."""
    return opened.at < len(items) and items[opened.at].kind == "mark" and _is_short_name(items, opened.at)


def _is_short_name(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether a mark at `at` opens some words of an adjunct: لمراسل "إذاعة المرفأ"."""
    close = next((n for n in range(at + 1, min(len(items), at + 5)) if items[n].kind == "mark"), None)
    return close is not None and close + 2 < len(items)


def _is_occasion(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether a preposition that could open a content says when or where instead (على هامش: on the sidelines)."""
    return at + 1 < len(items) and items[at + 1].low in _OCCASIONS


def _is_passing(items: tuple[Item, ...], opened: Opened, far: Opened) -> bool:
    """Tell whether an opening by quoted words is only a name in marks on the way to the complementiser."""
    return items[opened.at].kind == "mark" and opened.at < far.at


def _find_complementiser(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return the clause that a complementiser opens behind adjuncts alone."""
    adjunct, marks = False, 0
    about: Opened | None = None
    speech = "speech" in hit.form.cue.frames or "told" in hit.form.cue.frames
    for at in range(start, min(len(items), start + _FARTHEST)):
        item = items[at]
        low = item.low
        if item.kind == "block" and _is_topic(items, at, grammar):
            continue
        if item.kind == "block" or (item.kind == "punct" and low not in _COMMAS | {"(", ")", "-"}):
            return about
        marks += item.kind == "mark"
        if item.kind in {"mark", "number"} or marks % 2:
            continue  # a programme or outlet in marks
        following = items[at + 1].low if at + 1 < len(items) else ""
        if low in grammar.complementisers:
            opener = items[at - 1].low if at > start else ""
            binding = _CONJOINED | _EMBEDDING if about is not None else _CONJOINED
            if opener in binding - hit.form.openers:
                return about  # بعد أن: after, and no report; أعلنت عن توقيف رجل يشتبه في أنه …
            return Opened(at - 1 if opener in hit.form.openers else at, "clause")
        opens = "about" in hit.form.cue.frames and low in hit.form.openers
        if opens and following not in grammar.complementisers and not _is_occasion(items, at):
            about = about or Opened(at, "about")
            if not speech:
                return about
        if low in _COMMAS:
            # What a second comma closes soon is a name or title put in between.
            adjunct = adjunct or any(
                later.low in _COMMAS for later in items[at + 2 : at + 2 + _LONGEST_APPOSITION]
            )
        elif low in grammar.prepositions or (at == start and low in _RELATED | _REMARKING):
            adjunct = True
        elif is_other_cue(low, grammar) or low in grammar.clause_ends or low in grammar.subordinators:
            return about or (_open_behind_aside(items, at, grammar) if adjunct and low in _RELATIVE else None)
        elif (
            low in grammar.time_words
            or low in grammar.addressees
            or low in grammar.adverbs
            or low[:1] in grammar.noun_proclitics
        ):
            adjunct = True
        elif not adjunct:
            return about
    return about


def _open_behind_aside(items: tuple[Item, ...], at: int, grammar: Grammar) -> Opened | None:
    """Return the clause behind the comma of a relative clause inside an adjunct: قال في الندوة التي انتظمت أمس، إن …"""
    for comma in range(at + 1, min(len(items) - 1, at + _LONGEST_ASIDE)):
        if is_other_cue(items[comma].low, grammar) or items[comma].low in grammar.complementisers:
            return None
        first = items[comma + 1]
        if items[comma].low in _COMMAS and first.low in grammar.complementisers:
            return Opened(comma + 1, "clause") if first.low != "الا" else None  # إلا أنه: but he
    return None


def is_other_cue(low: str, grammar: Grammar) -> bool:
    """Tell whether a word is itself a sure cue, so that a complementiser behind it is not the first one's."""
    return low in grammar.sure_cues or (low[:1] in grammar.cue_proclitics and low[1:] in grammar.sure_cues)
