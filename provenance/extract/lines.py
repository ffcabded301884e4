"""Text -> lines: sentences of one layer, in which a full quotation is one item.

The words inside a full quotation are a layer of their own, read by the same rules one level down; a few quoted words
inside a clause ("called it a “grave mistake” on Monday") stay words of that clause.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from provenance.extract.grammar import Grammar
from provenance.text.fold import fold_word
from provenance.text.marks import MarkPair
from provenance.text.words import Token

ItemKind = Literal["word", "number", "punct", "mark", "block"]
_LONGEST = 400
"""Items of a line; longer sentences are lists or broken text and are read in pieces."""
_LONGEST_TITLE = 3
"""Words of a name in marks behind a colon."""
_LONGEST_SMALL = 3
"""Letters of a small word that is a name as well: Ли, Чи, Та."""
_LONG_ENOUGH = 6
"""Words in marks that are no name of a thing, where no cue of the language is known that would tell."""
_FARTHEST_PART = 12
"""Tokens of a speaker phrase between the two parts of a quotation."""
_TERMINAL = frozenset(".?!…؟。,،")
_DASHES = frozenset({"—", "–", "-", "--"})
_OPENERS_BEFORE = frozenset(",:;—–-،؛([.?!…؟")


class Item(NamedTuple):
    """One token of a line, or a whole quotation as a "block"; `low` is folded, `capital` its first letter's case.

    The text of a block is the last character inside its marks.
    """

    start: int
    end: int
    text: str
    low: str
    kind: ItemKind
    capital: bool
    pair: MarkPair | None = None

    @property
    def inside(self) -> tuple[int, int]:
        """The range of the words inside the marks of a block."""
        assert self.pair is not None  # blocks are made from pairs
        start, end = self.pair.inner
        return start, min(end, self.end)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a layer: its items, the paragraph it stands in, and its range in code points."""

    items: tuple[Item, ...]
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole text cut up once, for all layers: tokens, marks, sentences and paragraphs in order."""

    text: str
    tokens: Sequence[Token]
    token_starts: Sequence[int]
    pairs: Sequence[MarkPair]
    pair_opens: Sequence[int]
    sentences: Sequence[tuple[int, int]]
    paragraphs: Sequence[tuple[int, int]]
    paragraph_starts: Sequence[int]
    parts: frozenset[int] = frozenset()
    """Where the parts of quotations open that a speaker phrase inside their marks cut."""


def split_lines(reading: Reading, start: int, end: int, *, depth: int, grammar: Grammar) -> list[Line]:
    """Return the lines of `[start, end)`, where quotations `depth` deep may be blocks."""
    inside = reading.pairs[bisect_left(reading.pair_opens, start) : bisect_left(reading.pair_opens, end)]
    blocks: list[MarkPair] = []
    for pair in inside:
        if pair.depth != depth or pair.outer[1] > end or (blocks and pair.open < blocks[-1].outer[1]):
            continue
        if is_full_quotation(reading, pair, start, grammar):
            blocks.append(pair)
    lines: list[Line] = []
    for begin, stop in _merge_over_blocks(reading.sentences, blocks, start, end):
        items = _collect_items(reading, begin, stop, blocks, grammar)
        paragraph = bisect_right(reading.paragraph_starts, begin) - 1
        for piece in _cut_long(items):
            lines.append(Line(piece, paragraph, piece[0].start, piece[-1].end))
    return lines


def _cut_long(items: tuple[Item, ...]) -> list[tuple[Item, ...]]:
    """Return the items in pieces that a sentence can have, so that a text without any stop stays quick to read."""
    if len(items) <= _LONGEST:
        return [items] if items else []
    return [items[at : at + _LONGEST] for at in range(0, len(items), _LONGEST)]


def is_full_quotation(reading: Reading, pair: MarkPair, floor: int, grammar: Grammar) -> bool:
    """Tell whether a pair of marks holds a clause of its own rather than some quoted words of the clause around.

    A full quotation stands where a clause may start (line start, after a comma, colon, cue or complementiser) and
    either begins with a capital, ends with a sentence's punctuation, or is long.
    """
    inner_start, inner_end = pair.inner
    first = bisect_left(reading.token_starts, inner_start)
    last = bisect_left(reading.token_starts, inner_end) - 1
    words = [t for t in reading.tokens[first : last + 1] if t.kind in {"word", "number"}]
    long_enough = not grammar.is_known() and len(words) >= _LONG_ENOUGH
    if not words or pair.open in reading.parts or long_enough:
        return bool(words)
    closing = reading.tokens[last].text[-1]
    terminal = closing in _TERMINAL
    sentence = closing in ".?!…؟。" and len(words) > 1
    before = reading.tokens[first - 2] if first >= 2 and pair.open_width else None
    opens_clause = before is None or before.end <= floor or _is_line_start(reading, pair, before)
    low = fold_word(before.text, grammar.fold_code) if before is not None else ""
    if grammar.subject_behind and _is_set_off(reading, first, last, opens_clause=opens_clause):
        return True
    if grammar.free:
        small = low == ":" and not terminal and len(words) <= _LONGEST_TITLE
        if _is_interrupted(reading, first, last, grammar) or (
            small and _goes_on_small(reading, last, grammar)
        ):
            return False
        goes_on = low in _DASHES and first >= 3 and reading.tokens[first - 3].text[-1] in ".,"
        if low == ":" or goes_on or (opens_clause and _is_left_by_dash(reading, last)):
            return True  # goes on: «…», — сказал он. — «…»
    if before is None or opens_clause or before.text[-1] in _OPENERS_BEFORE or before.kind == "mark":
        capital = words[0].text[:1].isupper() or words[0].kind == "number"
        if opens_clause:
            return terminal or len(words) > (5 if capital else 8) or _is_alone(reading, pair)
        return terminal or ((capital or grammar.caseless) and len(words) > 3)
    if low in grammar.complementisers or low in grammar.forms:
        return sentence or (
            len(words) > (3 if grammar.caseless else 6) and words[0].text[:1].isupper() | grammar.caseless
        )
    if grammar.vso and len(words) > 3 and _follows_cue(reading, first - 2, floor, grammar):
        return True
    return sentence and len(words) > 12 and words[0].text[:1].isupper()


def _goes_on_small(reading: Reading, last: int, grammar: Grammar) -> bool:
    """Tell whether a clause goes on behind a name in marks: вважає: «Прут» чекає виліт."""
    behind = reading.tokens[last + 2] if last + 2 < len(reading.tokens) else None
    if behind is None or behind.kind != "word" or not behind.text[:1].islower():
        return False
    return fold_word(behind.text, grammar.fold_code) not in grammar.coordinators


def _is_interrupted(reading: Reading, first: int, last: int, grammar: Grammar) -> bool:
    """Tell whether the speaker phrase stands inside the marks: «Да, — сказал он. — Мы готовы»."""
    for at in range(first, min(last, first + _LONGEST)):
        if reading.tokens[at].text not in _DASHES or reading.tokens[at - 1].text[-1] not in _TERMINAL:
            continue
        following = reading.tokens[at + 1 : min(at + 4, last)]
        if any(fold_word(token.text, grammar.fold_code) in grammar.forms for token in following):
            return True
    return False


def _is_left_by_dash(reading: Reading, last: int) -> bool:
    """Tell whether a comma or dash, and so the speaker phrase, follows the closing mark after token `last`."""
    behind = [token.text for token in reading.tokens[last + 2 : last + 4]]
    return bool(behind) and (
        behind[0] in _DASHES or (behind[0] == "," and behind[1:] != [] and behind[1] in _DASHES)
    )


def _is_left_by_comma(reading: Reading, last: int) -> bool:
    """Tell whether a comma, and so the speaker phrase, follows the closing mark after token `last`: « Oui », dit-il."""
    behind = reading.tokens[last + 2 : last + 3]
    return not behind or behind[0].text in {",", "—", "–", ".", "?", "!"}


def _is_set_off(reading: Reading, first: int, last: int, *, opens_clause: bool) -> bool:
    """Tell whether punctuation around a pair shows a quotation: it is left by a comma or stop, in one part or two.

    Two parts: «El puente», dijo Doe, «abrirá el viernes».
    """
    if opens_clause:
        return _is_left_by_comma(reading, last)
    if reading.tokens[first - 2].text not in {",", "—", "–"} or not _is_left_by_comma(reading, last):
        return False
    before = reading.tokens[max(0, first - 2 - _FARTHEST_PART) : first - 2]
    return any(token.kind == "mark" and after.text == "," for token, after in pairwise(before))


def _follows_cue(reading: Reading, at: int, floor: int, grammar: Grammar) -> bool:
    """Tell whether a verb of saying and its subject alone stand before a quotation (قال فلان "…")."""
    for token in reversed(reading.tokens[max(0, at - 25) : at + 1]):
        if token.start < floor or (token.kind not in {"word", "number"} and token.text not in {"،", ","}):
            return False
        low = fold_word(token.text, grammar.fold_code)
        if low in grammar.forms or (low[:1] in grammar.cue_proclitics and low[1:] in grammar.forms):
            return True
        if low in grammar.complementisers or low in grammar.relative - {"من"}:
            return False
    return False


def _is_line_start(reading: Reading, pair: MarkPair, before: Token) -> bool:
    """Tell whether a pair opens a sentence or a paragraph."""
    gap = reading.text[before.end : pair.open]
    if "\n" in gap and any(start == pair.open for start, _ in _near(reading.paragraphs, pair.open)):
        return True
    return any(start == pair.open for start, _ in _near(reading.sentences, pair.open))


def _opening_of(pair: MarkPair) -> int:
    return pair.open


def _near(ranges: Sequence[tuple[int, int]], offset: int) -> Sequence[tuple[int, int]]:
    at = bisect_left(ranges, (offset, 0))
    return ranges[max(0, at - 1) : at + 1]


def _is_alone(reading: Reading, pair: MarkPair) -> bool:
    """Tell whether a pair is a paragraph by itself."""
    return any(
        pair.outer[0] <= start and end <= pair.outer[1] for start, end in _near(reading.paragraphs, pair.open)
    )


def _merge_over_blocks(
    sentences: Sequence[tuple[int, int]], blocks: Sequence[MarkPair], start: int, end: int
) -> list[tuple[int, int]]:
    """Return the sentences of a layer: boundaries inside a block do not count."""
    merged: list[tuple[int, int]] = []
    outers = [pair.outer for pair in blocks]
    at = 0
    first = max(0, bisect_left(sentences, (start, 0)) - 1)
    for sentence_start, sentence_end in sentences[first:]:
        if sentence_start >= end:
            break
        begin, stop = max(sentence_start, start), min(sentence_end, end)
        if begin >= stop:
            continue
        while at < len(outers) and outers[at][1] <= begin:
            at += 1
        inside = merged and at < len(outers) and outers[at][0] < merged[-1][1] and begin < outers[at][1]
        if inside:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((begin, stop))
    return merged


def _collect_items(
    reading: Reading, start: int, end: int, blocks: Sequence[MarkPair], grammar: Grammar
) -> tuple[Item, ...]:
    """Return the items of a range; abbreviation points are left out, blocks are one item."""
    items: list[Item] = []
    at = bisect_left(blocks, start, key=_opening_of)
    index = bisect_left(reading.token_starts, start)
    after = bisect_left(reading.token_starts, end, index)
    tokens = reading.tokens
    code = grammar.fold_code
    clitics, free = bool(grammar.clitic_subjects), grammar.free
    block = blocks[at].open if at < len(blocks) else end
    make = tuple.__new__  # half the time of Item(...), and every word passes here
    while index < after:
        start, stop, text, kind = tokens[index]
        if start >= block:
            pair = blocks[at]
            close = pair.outer[1]
            closing = reading.text[pair.inner[1] - 1 : pair.inner[1]]
            items.append(Item(pair.open, min(close, end), closing, "", "block", False, pair))
            index = bisect_left(reading.token_starts, max(close, start + 1), index)
            at += 1
            block = blocks[at].open if at < len(blocks) else end
            continue
        index += 1
        if text == "." and items and items[-1].end == start and items[-1].kind == "word":
            following = tokens[index] if index < after else None
            if following is not None and following.kind in {"word", "number"}:
                if free and len(items[-1].text) == 1 and items[-1].capital:
                    items[-1] = items[-1]._replace(low=items[-1].low + ".")  # І. Кость: no "and"
                continue
        item = make(Item, (start, stop, text, fold_word(text, code), kind, text[0].isupper(), None))
        if free and item.capital and len(text) <= _LONGEST_SMALL and _is_name(item, items, grammar):
            item = item._replace(low=item.low + ".")  # Ванесса Ли: no "whether"
        if clitics:
            items.extend(_split_clitic(item, grammar))
        else:
            items.append(item)
    return tuple(items)


def _is_name(item: Item, items: list[Item], grammar: Grammar) -> bool:
    """Tell whether a small word is a name, since it has a capital inside a sentence."""
    small = (
        item.low in grammar.complementisers
        or item.low in grammar.coordinators
        or item.low in grammar.subordinators
        or item.low in grammar.whether
    )
    return small and bool(items) and items[-1].kind == "word" and not item.text.isupper()


def _split_clitic(item: Item, grammar: Grammar) -> tuple[Item, ...]:
    """Return a verb and the pronoun joined to it as two items (a | -t-il); the pronoun's text keeps a hyphen."""
    if "-" not in item.text:
        return (item,)
    for ending in grammar.clitic_subjects:
        if item.low.endswith(ending) and len(item.low) == len(item.text) > len(ending):
            cut, pronoun = item.end - len(ending), ending.rpartition("-")[2]
            head, width = len(item.text) - len(ending), len(pronoun)
            return (
                item._replace(end=cut, text=item.text[:head], low=item.low[:head]),
                item._replace(start=item.end - width, text=f"-{pronoun}", low=pronoun, capital=False),
            )
    return (item,)
