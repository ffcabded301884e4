"""Where a content that is open ends: at the reporter's own clause, at a bracket that closes around it, at his stop."""

from __future__ import annotations

from provenance.extract.contents import COMMAS, Opening
from provenance.extract.drafts import Range
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.sides import Plan

_SHORT = 4
"""Words of a content that may say nothing."""
_SHORTEST_LED = 4
"""Items of a clause that a quotation ends, the quotation included."""


def close_content(
    items: tuple[Item, ...],
    start: int,
    how: Opening,
    grammar: Grammar,
    *,
    limit: int,
    ends: frozenset[int],
) -> int:
    """Return the item where a content that opened at `start` ends, not after item `limit`.

    `ends` are items where a coordinated or participial cue of the same speaker takes over.
    """
    depth, marks = 0, 0
    at = start
    while at < limit:
        item = items[at]
        low = item.low
        if at in ends:
            break
        marks += item.kind == "mark"
        quoted = grammar.subject_behind and marks % 2 == 1
        if at > start and how in {"about", "object"} and _is_circumstance(items, at, grammar):
            break
        if at > start and how == "object" and _ends_with_time(items, at, grammar):
            break
        if low == ":" and at > start and how != "block" and _leads_to_quotation(items, at, grammar):
            break
        if low == "(":
            depth += 1
        elif low == ")":
            if depth == 0:
                break
            depth -= 1
        elif not quoted and (
            low in {";", "؛"}
            or (low == "," and _opens_circumstance(items, start, at + 1, how, grammar))
            or (low == "," and _opens_contrast(items, start, at + 1, how, grammar))
            or (low in COMMAS and how != "block" and _opens_own_clause(items, at + 1, limit, grammar))
        ):
            break
        at += 1
    while (
        at > start
        and items[at - 1].kind == "punct"
        and items[at - 1].low not in {")", "%", "…", "?", "!", "؟"}
    ):
        at -= 1
    return at


def _is_circumstance(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a phrase opens at `at` with which the reporter tells when or where it was said: в ходе …"""
    return any(
        phrase[0] == items[at].low and tuple(item.low for item in items[at : at + len(phrase)]) == phrase
        for phrase in grammar.circumstances
    )


def _ends_with_time(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a German clause ends with the day on which somebody spoke: bestätigte den Bericht | am Montag."""
    if not grammar.verb_second or items[at].low != "am" or at + 1 >= len(items):
        return False
    closed = at + 2 >= len(items) or items[at + 2].kind == "punct"
    return closed and items[at + 1].low in grammar.time_words


def _leads_to_quotation(items: tuple[Item, ...], colon: int, grammar: Grammar) -> bool:
    """Tell whether nothing but a whole quotation follows a colon, which is a quote of its own: bat um Geduld: „…“"""
    if not grammar.subject_behind or colon + 1 >= len(items) or items[colon + 1].kind != "block":
        return False
    return all(item.kind == "punct" for item in items[colon + 2 :])


def _opens_own_clause(items: tuple[Item, ...], at: int, limit: int, grammar: Grammar) -> bool:
    """Tell whether a clause of the reporter's own starts at `at`, behind a comma ("but it failed", not "but also")."""
    if at < limit and items[at].low in grammar.own_participles:
        return True
    if at >= limit or items[at - 1].low not in COMMAS or items[at].low not in grammar.clause_ends:
        return False
    if at + 1 >= limit:
        return True
    denied = items[at + 1].low in grammar.negations and at + 2 < limit
    if grammar.subject_behind and denied and items[at + 2].low in grammar.finite | grammar.forms.keys():
        return True  # "aunque no aclara …"
    return items[at + 1].low not in grammar.adverbs and items[at + 1].low not in grammar.prepositions


def _opens_contrast(items: tuple[Item, ...], start: int, at: int, how: Opening, grammar: Grammar) -> bool:
    """Tell whether "but" leads from a noun phrase to another clause: визнає борг, але винною вважає мерію."""
    if how not in {"object", "about", "infinitive"} or at + 1 >= len(items):
        return False
    denied = items[start].low in grammar.negations or items[at + 1].low in grammar.joiners
    return items[at].low in grammar.adversatives and not denied


def _opens_circumstance(items: tuple[Item, ...], start: int, at: int, how: Opening, grammar: Grammar) -> bool:
    """Tell whether a phrase of time or place behind the comma belongs to the verb of saying, not to what was said.

    That is so behind a noun phrase or infinitive: "a nié avoir volé, au premier jour du procès".
    """
    if not grammar.subject_behind or grammar.verb_second or how not in {"infinitive", "object"}:
        return False
    low = items[at].low if at < len(items) else ""
    return low in grammar.prepositions and low not in grammar.attached and low != items[start].low


def ends_clause(items: tuple[Item, ...], plan: Plan, earlier: list[Plan], grammar: Grammar) -> bool:
    """Tell whether a quotation before "according to" is the end of a clause: أقيل "لانفراده بالقرار"، وفق البيان."""
    end = plan.left_end
    if not grammar.vso or plan.rule != "according" or end < _SHORTEST_LED or items[end - 2].kind != "word":
        return False
    repeats = plan.mention is None or plan.mention.form == "suffix_pronoun"  # …، على حد قوله
    if repeats or items[end - 2].low in grammar.complementisers:
        return False
    return not any(other.side in {"right", "both"} and other.opened is not None for other in earlier)


def says_nothing(items: tuple[Item, ...], plan: Plan, contents: list[Range], grammar: Grammar) -> bool:
    """Tell whether what was asked or refused is no claim: "lehnte eine Stellungnahme ab", "requis l'anonymat"."""
    if len(contents) != 1 or not grammar.no_contents or plan.side != "right":
        return False
    start, end = contents[0]
    if (
        plan.opened is not None
        and plan.opened.how == "object"
        and plan.hit.form.cue.lemma not in grammar.denials
        and _points_back(items, plan.opened.at, grammar)
    ):
        return True
    words = [item for item in items if start <= item.start and item.end <= end and item.kind == "word"]
    return len(words) <= _SHORT and any(
        item.low in grammar.no_contents and not (at > 1 and words[at - 1].low in grammar.attached)
        for at, item in enumerate(words)  # but "un défaut d'entretien" is one
    )


def _points_back(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether a pronoun that stands for the sentence before is the whole object: brachte das am Montag vor."""
    if (items[at].low,) not in grammar.back_phrases:
        return False
    closed = grammar.prepositions | grammar.adverbs | grammar.time_words
    return at + 1 >= len(items) or items[at + 1].kind != "word" or items[at + 1].low in closed
