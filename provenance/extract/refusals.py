"""Verbs of saying that say nothing where they stand: refused, a court's verdict, a judgement that is none."""

from __future__ import annotations

from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item

_SENTENCE = 6
"""Words between "to" and what a court gives: zu drei Jahren und sechs Monaten Haft."""


def is_refused(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a verb of wishing is negated: "n'a pas souhaité dire" says nothing."""
    if grammar.modals and _ends_as_infinitive(items, hit, grammar):
        return True
    if hit.form.cue.lemma not in grammar.not_negated:
        return False
    return any(item.low in grammar.negations for item in items[max(0, hit.chain - 2) : hit.after + 1])


def _ends_as_infinitive(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a form that is the infinitive's, too, ends a clause with a modal: Er kann das nicht bestätigen."""
    ends = hit.after >= len(items) or items[hit.after].kind == "punct"
    if not ends or hit.form.kind != "finite" or not items[hit.first].low.endswith("n"):
        return False
    for at in range(hit.first - 1, -1, -1):
        if items[at].kind not in {"word", "number"}:
            return False
        if items[at].low in grammar.modals:
            return True
    return False


def tells_verdict(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a verb of condemning is a court's: a condamné l'accusé à cinq ans de prison."""
    if hit.form.cue.lemma not in grammar.verdict_cues:
        return False
    first = hit.head if 0 <= hit.head < hit.after else hit.after
    behind = [item.low for item in items[first:]]
    return any(
        low in grammar.verdict_words
        and not grammar.verdict_frames.isdisjoint(behind[max(0, at - _SENTENCE) : at])
        for at, low in enumerate(behind)
    )


def judges_nothing(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a verb of judging has no judgement: hält eine Rede für die Gäste, but hält den Plan für falsch."""
    lemma = hit.form.cue.lemma
    if lemma in grammar.countering_cues:
        return not any(item.low in grammar.claim_words for item in items)  # trat dem Gegner entgegen
    if lemma not in grammar.judging_cues:
        return False
    end = next((n for n in range(hit.after, len(items)) if items[n].kind in {"punct", "block"}), len(items))
    clause = items[hit.after : end]
    at = max((n for n, item in enumerate(clause) if item.low in grammar.judging_words), default=-1)
    if (
        at < 1
        or at + 1 >= len(clause)
        or not grammar.no_judgements.isdisjoint(item.low for item in clause[:at])
    ):
        return True
    one = clause[at + 1].low in {"ein", "eine", "einen"}
    if not one and clause[at + 1].low in grammar.determiners:
        return True
    return (
        clause[-1].capital != one
    )  # für eine Ausrede, für wenig glaubhaft; but: einen Platz für eine Kollegin frei
