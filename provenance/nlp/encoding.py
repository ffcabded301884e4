"""Text -> word pieces with the features that word pieces alone do not carry: case, quotation marks, paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from provenance.text.marks import MarkPair, pair_marks
from provenance.text.paragraphs import split_paragraphs

CASES = 6
"""Values of the feature of case: lower, Title, UPPER, miXed, digits, no letters."""
QUOTATIONS = 8
"""Values of the feature of quotation marks: outside, inside long, inside short, inside inner, marks of each, open."""
PLACES = 8
"""Values of the feature of place: paragraph 0, 1, 2, later; the second half of them for a paragraph's first word."""

_LONG = 4
"""Words in marks from which on they are rather a quotation than a name or a scare quote."""

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class EncodedText:
    """A text as word pieces and words; a word is what blanks and punctuation part.

    `starts` and `ends` are the words' code point ranges; `first` and `last` (exclusive) the pieces of each word.
    `features` has a row for each word: case, quotation, place. `breaks` are the indexes of words that begin a
    paragraph; `stops` tells which words are full stops or the like.
    """

    pieces: Ints
    starts: Ints
    ends: Ints
    first: Ints
    last: Ints
    features: Ints
    breaks: Ints
    stops: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.starts)


def encode_text(text: str, tokenizer: Tokenizer) -> EncodedText:
    """Return the word pieces and words of `text` with their features; time grows with the length only."""
    paragraphs = split_paragraphs(text)
    marked = pair_marks(text, paragraphs=paragraphs)
    encoded = tokenizer.encode_batch(
        # Lone surrogates cannot pass into the tokenizer's UTF-8; one character takes the place of one.
        [_without_surrogates(text[start:end]) for start, end in paragraphs],
        add_special_tokens=False,
    )
    pieces = np.fromiter(chain.from_iterable(e.ids for e in encoded), np.int64)
    counts = [len(e) for e in encoded]
    pairs = chain.from_iterable(e.offsets for e in encoded)
    offsets = np.fromiter(chain.from_iterable(pairs), np.int64, count=2 * len(pieces)).reshape(-1, 2)
    words = np.fromiter(chain.from_iterable(e.word_ids for e in encoded), np.int64, count=len(pieces))
    origins = np.repeat(np.array([start for start, _ in paragraphs], np.int64), counts)
    number = np.repeat(np.arange(len(paragraphs)), counts)
    offsets += origins[:, None]
    if not len(pieces):
        empty = np.zeros(0, np.int64)
        return EncodedText(
            empty, empty, empty, empty, empty, np.zeros((0, 3), np.int64), empty, np.zeros(0, np.bool_)
        )
    fresh = np.ones(len(pieces), bool)
    fresh[1:] = (words[1:] != words[:-1]) | (number[1:] != number[:-1])
    first = np.flatnonzero(fresh)
    last = np.append(first[1:], len(pieces))
    starts, ends = offsets[first, 0], offsets[last - 1, 1]
    paragraph = number[first]
    opens = np.ones(len(first), bool)
    opens[1:] = paragraph[1:] != paragraph[:-1]
    features = np.stack(
        [
            _read_cases(text, starts, ends),
            _read_quotations(starts, ends, [*marked.pairs, *marked.open_ended]),
            np.minimum(paragraph, PLACES // 2 - 1) + opens * (PLACES // 2),
        ],
        axis=1,
    )
    stops = np.fromiter((text[start] in ".!?" for start in starts.tolist()), np.bool_, count=len(starts))
    return EncodedText(pieces, starts, ends, first, last, features, np.flatnonzero(opens), stops)


def _without_surrogates(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


def _read_cases(text: str, starts: Ints, ends: Ints) -> Ints:
    return np.fromiter(
        (_case_of(text[start:end]) for start, end in zip(starts.tolist(), ends.tolist(), strict=True)),
        np.int64,
        count=len(starts),
    )


@lru_cache(maxsize=1 << 16)
def _case_of(word: str) -> int:
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 1
    if word.istitle():
        return 1
    if word.isalpha():
        return 3
    return 4 if word[0].isdigit() else 5


def _read_quotations(starts: Ints, ends: Ints, pairs: Sequence[MarkPair]) -> Ints:
    """Return for each word where it stands: outside, in a long, short or inner quotation, at a mark of one."""
    state = np.zeros(len(starts), np.int64)
    for pair in sorted(pairs, key=lambda pair: (pair.depth, pair.open)):
        inside_from, inside_to = np.searchsorted(starts, pair.inner)
        count = int(inside_to - inside_from)
        inner = pair.depth > 0
        state[inside_from:inside_to] = 7 if not pair.closed else 3 if inner else 1 if count >= _LONG else 2
        opening = np.searchsorted(starts, pair.open)
        if opening < len(starts) and starts[opening] <= pair.open < ends[opening]:
            state[opening] = 6 if inner else 4
        closing = np.searchsorted(starts, pair.close)
        if pair.closed and closing < len(starts) and starts[closing] <= pair.close < ends[closing]:
            state[closing] = 6 if inner else 5
    return state
