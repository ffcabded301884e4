"""Languages that put the verb first: where the subject behind a cue begins and ends."""

from __future__ import annotations

from provenance.extract.arabic_clauses import (
    find_arabic_left,
    find_late_end,
    has_own_subject,
    holds_full_name,
    may_be_subject,
    skip_addressee,
    skip_adjunct,
)
from provenance.extract.arabic_mentions import find_arabic_mention
from provenance.extract.cues import Hit
from provenance.extract.far_contents import open_behind
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_words import read_word
from provenance.speakers.gazetteer import find_body, find_country, find_figures_by_surname
from provenance.speakers.romanise import is_name_token
from provenance.text.fold import fold_word

_PERHAPS = frozenset({"قد", "ربما"})
"""Before an imperfect: may; before a past form قد only says that it is over."""


def find_subject_behind(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the subject behind a cue with its apposition, or None for a null subject."""
    at = hit.after
    while at < len(items) and (items[at].low in grammar.adverbs or items[at].low in grammar.time_words):
        at += 1
    at = skip_adjunct(items, skip_addressee(items, at, hit, grammar))
    relative = hit.chain > 0 and not hit.proclitic and items[hit.chain - 1].low in grammar.relative
    found = None if relative or has_own_subject(hit) else find_mention_behind(items, at, hit, grammar)
    if found is None:
        return None
    joined = hit.proclitic and hit.first > 0 and hit.form.cue.frames[0] in {"request", "object", "about"}
    if joined and found.form == "unknown" and not may_speak(items[found.first : found.after], grammar):
        return None  # … وطلبت إعادة القوارب: the subject is that of the verb before
    clausal = open_behind(items, found.stop, hit, grammar)
    opens_late = clausal is None or (clausal.how in {"object", "bare"} and clausal.at == found.stop)
    if opens_late and found.after == found.stop:
        end = find_late_end(items, found.after, grammar)
        if end is not None:
            return Found(found.first, end, found.form, stop=end)
    takes_object = hit.form.cue.frames[0] in {"request", "told", "object"}
    if takes_object or clausal is None or clausal.how in {"request", "object"}:
        found = find_arabic_mention(items, at, grammar, _openers(hit), strict=True)
        if found is None or not (may_be_subject(items, found) or holds_full_name(items, found)):
            return None
        head = read_word(items[found.first].text)
        verbal = head.object and not head.definite and head.bare not in load_nouns().many
        return None if verbal else found
    return found


def find_subject_before(items: tuple[Item, ...], hit: Hit, floor: int, grammar: Grammar) -> Found | None:
    """Return the subject of a verb that stands behind it: only where a clause begins (… أن فلانا طالب …)."""
    return find_arabic_left(items, hit, floor, grammar)


def starts_clause(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a verb without a subject begins a clause, and is not that of a relative one (ما ذكر، التي كشفت)."""
    if hit.proclitic or hit.chain == 0 or items[hit.first - 1].low == "كما":
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
    """Return the mention that begins at item `at`, without the person told."""
    return find_arabic_mention(items, at, grammar, _openers(hit), strict=False)


def _openers(hit: Hit) -> frozenset[str]:
    """Return the prepositions of a verb, those included that are joined to what it says (طالب بـ)."""
    form = hit.form
    return form.openers.union(form.joined_openers) if form.joined_openers else form.openers


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
