"""A quotation with the speaker phrase inside its marks, cut in parts: «Да, — сказал он. — Мы готовы»."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from provenance.extract.grammar import Grammar
from provenance.text.fold import fold_word
from provenance.text.marks import MarkPair
from provenance.text.words import Token

_DASHES = frozenset({"—", "–", "-", "--"})
_BEFORE_PHRASE = frozenset(",?!…")
_BEFORE_SPEECH = frozenset(".,:")
_FARTHEST_CUE = 4
"""Tokens between the dash and the verb of the phrase: — с улыбкой добавил он."""
_LONGEST_PHRASE = 30
"""Tokens of a speaker phrase between its dashes."""


def cut_interrupted(
    pairs: Sequence[MarkPair], tokens: Sequence[Token], starts: Sequence[int], grammar: Grammar
) -> tuple[list[MarkPair], frozenset[int]]:
    """Return the pairs with interrupted ones cut at their speaker phrases, and where the parts open.

    A part has no mark, and so no width, at the end where the phrase stands.
    """
    found: list[MarkPair] = []
    cut: set[int] = set()
    for pair in pairs:
        parts = _cut(pair, tokens, starts, grammar)
        found.extend(parts)
        if len(parts) > 1:
            cut.update(part.open for part in parts)
    return found, frozenset(cut)


def _cut(pair: MarkPair, tokens: Sequence[Token], starts: Sequence[int], grammar: Grammar) -> list[MarkPair]:
    """Return the parts of one pair; the pair alone when no phrase interrupts it."""
    begin, end = pair.inner
    first, last = bisect_left(starts, begin), bisect_left(starts, end)
    parts: list[MarkPair] = []
    rest, at = pair, first + 1
    while at < last:
        behind = _end_of_phrase(tokens, at, last, grammar)
        if behind is None:
            at += 1
            continue
        stop = tokens[at - 1]
        close = stop.start if stop.text[0] == "," else stop.end
        parts.append(replace(rest, close=close, close_width=0, continued=False))
        rest = replace(pair, open=tokens[behind].start, open_width=0)
        at = behind + 1
    return [*parts, rest]


def _end_of_phrase(tokens: Sequence[Token], at: int, last: int, grammar: Grammar) -> int | None:
    """Return the token where speech goes on behind the speaker phrase that a dash at `at` opens, or None."""
    if tokens[at].text not in _DASHES or tokens[at - 1].text[-1] not in _BEFORE_PHRASE:
        return None
    ahead = tokens[at + 1 : min(at + 1 + _FARTHEST_CUE, last)]
    if not any(fold_word(token.text, grammar.fold_code) in grammar.forms for token in ahead):
        return None
    for index in range(at + 2, min(at + _LONGEST_PHRASE, last - 1)):
        if tokens[index].text in _DASHES and tokens[index - 1].text[-1] in _BEFORE_SPEECH:
            return index + 1
    return None
