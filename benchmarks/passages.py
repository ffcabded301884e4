"""Passages of a collection and wordings made of them: cut, edited, with an ellipsis, with a clause moved.

Used by near_duplicates.py and streaming.py. Nothing here reads the word lists or rules of the package.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from provenance.text.sentences import split_sentences

_BLANK_LINE = re.compile(r"\n[ \t\xa0]*\n")
LONGEST = 300
"""Words up to which a paragraph is a passage; a longer one is a text set without paragraphs."""


def read_texts(path: Path) -> Iterator[str]:
    """Yield the `text` of each record of a JSONL file, packed or not."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            yield json.loads(line)["text"]


def cut_passages(text: str, *, unit: str, least: int) -> list[tuple[int, int]]:
    """Return the places of the passages of a text that have at least so many words: sentences, or paragraphs."""
    if unit == "sentence":
        places = split_sentences(text, "en")
    else:
        edges = [0, *(at for match in _BLANK_LINE.finditer(text) for at in match.span()), len(text)]
        places = [_strip(text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    return [(start, end) for start, end in places if least <= len(text[start:end].split()) <= LONGEST]


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def plain(text: str) -> str:
    """Return a passage as a reader quotes it: on one line."""
    return " ".join(text.split())


def edit_words(words: Sequence[str], share: float, pool: Sequence[str], dice: random.Random) -> list[str]:
    """Return the words with a share of them replaced, deleted, or with a word put in before them, in equal parts."""
    chosen = set(dice.sample(range(len(words)), round(share * len(words))))
    made: list[str] = []
    for place, word in enumerate(words):
        if place not in chosen:
            made.append(word)
            continue
        kind = dice.choice(("replace", "delete", "insert"))
        if kind != "delete":
            made.append(dice.choice(pool))
        if kind == "insert":
            made.append(word)
    return made or list(words)


def cut_half(words: Sequence[str], dice: random.Random) -> list[str]:
    """Return the first or the second half."""
    middle = (len(words) + 1) // 2
    return list(words[:middle]) if dice.random() < 0.5 else list(words[len(words) - middle :])


def put_ellipsis(words: Sequence[str]) -> list[str]:
    """Return the first and the last third with an ellipsis between."""
    third = max(1, round(len(words) / 3))
    return [*words[:third], "…", *words[-third:]]


def move_clause(words: Sequence[str], dice: random.Random) -> list[str]:
    """Return the words with a stretch of a quarter to a half of them at another place."""
    size = dice.randint(max(1, len(words) // 4), max(1, len(words) // 2))
    start = dice.randrange(len(words) - size + 1)
    rest = [*words[:start], *words[start + size :]]
    places = [place for place in range(len(rest) + 1) if place != start]
    at = dice.choice(places) if places else 0
    return [*rest[:at], *words[start : start + size], *rest[at:]]


Perturb = Callable[[Sequence[str], Sequence[str], random.Random], list[str]]
KINDS: dict[str, Perturb] = {
    "exact": lambda words, _pool, _dice: list(words),
    "cut": lambda words, _pool, dice: cut_half(words, dice),
    "edit20": lambda words, pool, dice: edit_words(words, 0.2, pool, dice),
    "edit40": lambda words, pool, dice: edit_words(words, 0.4, pool, dice),
    "ellipsis": lambda words, _pool, _dice: put_ellipsis(words),
    "moved": lambda words, _pool, dice: move_clause(words, dice),
}
"""What is done to a passage to make a query of it; the pool are the collection's words, as often as they stand."""


def perturb(kind: str, passage: str, pool: Sequence[str], dice: random.Random) -> str:
    """Return a wording of a kind made of a passage."""
    return " ".join(KINDS[kind](passage.split(), pool, dice))


@dataclass(frozen=True, slots=True)
class Collection:
    """Passages in a drawn order; the first `originals` stand in the documents, the others were made of them."""

    passages: list[str]
    originals: int
    pool: list[str]

    @property
    def megabytes(self) -> float:
        """The size of all passages as UTF-8."""
        return sum(len(passage.encode()) for passage in self.passages) / 1e6


def collect(path: Path, *, count: int, unit: str, least: int, seed: int) -> Collection:
    """Return so many passages of a collection; where it has fewer, others are made by replacing 30 % of their words."""
    dice = random.Random(seed)
    passages = [
        plain(text[start:end])
        for text in read_texts(path)
        for start, end in cut_passages(text, unit=unit, least=least)
    ]
    dice.shuffle(passages)
    passages = passages[:count]
    originals = len(passages)
    pool = [sys.intern(word) for passage in passages for word in passage.split()]
    while originals and len(passages) < count:
        words = passages[len(passages) % originals].split()
        for place in dice.sample(range(len(words)), round(0.3 * len(words))):
            words[place] = dice.choice(pool)
        passages.append(" ".join(words))
    return Collection(passages, originals, pool)
