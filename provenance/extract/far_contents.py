"""Languages that put the verb first: where the content of a cue opens.

Subject, apposition, places, times and programmes all stand between the cue and its complementiser ("وقال الوزير، فلان
الفلاني، في تصريح لإذاعة، إن …"), so the content is looked for from the subject onwards, over everything that can be
an adjunct.
"""

from __future__ import annotations

from provenance.extract.arabic_asides import (
    TAKING,
    find_earlier_act,
    find_object,
    is_other_cue,
    open_behind_adjunct,
    open_behind_relative,
)
from provenance.extract.contents import Opened, open_content
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item

_COMMAS = frozenset({"،", ","})
_OCCASIONS = frozenset(
    {
        "هامش",
        "اثر",
        "خلفيه",
        "غرار",
        "مستوي",
        "صعيد",
        "حد",
        "لسان",
        "ضوء",
        "وجه",
        "امتداد",
        "جانب",
        "الرغم",
        "العكس",
    }
)
_RELATIVE = frozenset({"الذي", "التي", "الذين", "اللذان", "اللتان", "اللذين", "اللتين"})
_THAT = frozenset({"ان", "انه", "انها", "انهم"})
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
_PARTS_OF_TIME = frozenset({"مطلع", "منتصف", "اواخر", "اوايل", "موفي", "غره"})
"""Nouns of a part of a month or year, before its name."""
_SELF = frozenset({"نفسه", "نفسها", "ذاته", "ذاتها"})
"""Ends of an aside: في الوقت نفسه."""
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
_INSIDE = _COMMAS | {"(", ")", "-"}
"""Punctuation that an adjunct may have inside."""


def open_behind(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return where the content of a verb-first cue opens at or after `start`; None when nothing does.

    A clause of these languages needs its complementiser, a colon or marks: a bare clause is none.
    """
    start += start < len(items) and items[start].low in _TO_THEM
    start = _skip_manner(items, start, grammar)
    opened = _open_here(items, start, hit, grammar)
    frames = hit.form.cue.frames
    if start < len(items) and items[start].low in _RELATIVE:
        return _open_behind_relative(items, start, hit, grammar)
    if opened is not None and _opens_name(items, opened):
        later = _find_quotation(items, opened.at)
        if later is not None:
            return later
    if "speech" in frames or "told" in frames or "request" not in frames:
        far = _find_complementiser(items, start, hit, grammar)
        if far is not None and (
            opened is None or opened.how in {"bare", "object"} or _is_passing(items, opened, far)
        ):
            return far
    named = opened is not None and _opens_name(items, opened)
    if (opened is None or named) and "object" in frames:
        found = find_object(items, start, hit, grammar)
        if found is not None:
            return found
    opened = opened or open_behind_adjunct(items, start, hit, grammar)
    if opened is None and "request" in frames and start + 1 < len(items) and items[start].low in _COMMAS:
        asked = items[start + 1]
        plain = asked.kind == "word" and asked.low not in grammar.prepositions | grammar.clause_ends
        return Opened(start + 1, "request") if plain else None
    if opened is not None and opened.how == "request":
        return find_earlier_act(items, start, opened, hit)
    if opened is None or opened.how != "bare":
        return opened
    before = items[opened.at - 1] if opened.at else None
    if (before is not None and before.low == ":") or items[opened.at].kind in {"mark", "block"}:
        return opened
    phrase = Opened(opened.at, "object") if "object" in frames else None
    return phrase or open_behind_adjunct(items, start, hit, grammar)  # قال فلان بمكتب الدراسات: «…»


def _open_here(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return what opens at `start` or behind adjuncts, unless it is their own topic or occasion."""
    opened = open_content(items, start, hit, grammar)
    if opened is None or _is_no_opening(items, opened, grammar):
        return None
    aside = opened.at + 1 < len(items) and items[opened.at].low in _SELF
    return Opened(opened.at + 1, opened.how) if aside else opened


def _skip_manner(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item behind how and when something was said: بشدة, مطلع أكتوبر."""
    if at + 1 < len(items) and items[at].kind == "number" and items[at + 1].low in grammar.prepositions:
        at += 1  # قناة فارنا 24 في خبر عاجل
    while at + 1 < len(items):
        manner = items[at].low in grammar.adverbs and items[at].low[:1] == "ب"
        part = items[at].low in _PARTS_OF_TIME and items[at + 1].low in grammar.time_words
        if not (manner or part):
            break
        at += 1
        while (
            part and at < len(items) and (items[at].low in grammar.time_words or items[at].kind == "number")
        ):
            at += 1
    return at


def _open_behind_relative(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Opened | None:
    """Return what opens behind a relative clause of the subject: a quotation, or a clause behind its comma."""
    for at in range(start + 1, min(len(items), start + _FARTHEST)):
        if items[at].kind == "block":
            return Opened(at, "block")
        if items[at].low in grammar.complementisers and items[at - 1].low in _COMMAS:
            return Opened(at, "clause")
        if items[at - 1].low in _COMMAS and items[at].low in hit.form.openers:
            return Opened(at, "about")
    for at in range(start + 2, min(len(items), start + _FARTHEST)):
        before = items[at - 1].low
        if items[at].low in _THAT and not is_other_cue(before, grammar) and before not in _CONJOINED:
            return Opened(at, "clause")  # فلان الذي غادر الجزيرة أن …
        if items[at].kind == "punct" and items[at].low not in _COMMAS | {"(", ")"}:
            return None
    return None


def _find_quotation(items: tuple[Item, ...], at: int) -> Opened | None:
    """Return the quotation behind a colon or comma, past a name in marks on the way to it."""
    for block in range(at + 1, min(len(items), at + _FARTHEST)):
        if items[block].kind == "block" and items[block - 1].low in _COMMAS | {":"}:
            return Opened(block, "block")
    return None


def _is_no_opening(items: tuple[Item, ...], opened: Opened, grammar: Grammar) -> bool:
    """Tell whether a block is the topic of an occasion, or a preposition says when or where."""
    if opened.how == "block":
        return _is_topic(items, opened.at, grammar)
    return opened.how in {"about", "clause"} and _is_occasion(items, opened.at)


def _is_topic(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a quotation is what an occasion was about, with a clause behind it: ندوة حول "…" بالمعهد، أن …"""
    if at == 0 or items[at].kind != "block" or items[at - 1].low not in grammar.prepositions:
        return False
    behind = items[at + 1 : at + _LONGEST_APPOSITION]
    return any(item.low in grammar.complementisers for item in behind)


def _opens_name(items: tuple[Item, ...], opened: Opened) -> bool:
    """Tell whether a content opens with a few words in marks that are the name of something."""
    if opened.at >= len(items) or items[opened.at].kind != "mark" or items[opened.at - 1].low == ":":
        return False
    return _is_short_name(items, opened.at)


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
        stops = item.kind == "block" or (item.kind == "punct" and low not in _INSIDE)
        if stops and not _is_topic(items, at, grammar):
            return about
        marks += item.kind == "mark"
        if item.kind in {"mark", "number", "block"} or marks % 2:
            continue  # a programme or outlet in marks
        following = items[at + 1].low if at + 1 < len(items) else ""
        if low in grammar.complementisers:
            opener = items[at - 1].low if at > start else ""
            binding = _CONJOINED | _EMBEDDING if about is not None else _CONJOINED
            if opener in binding - hit.form.openers or opener in TAKING:
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
            return about or (
                open_behind_relative(items, at, grammar) if adjunct and low in _RELATIVE else None
            )
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
