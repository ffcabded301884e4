"""Read sentence pairs (TICO-19, Tatoeba, XQuAD) and count how many English sentences hold each stem."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from provenance.match.lexicon_stems import stem_word
from provenance.match.lexicon_words import split_cross_words

Pair = tuple[list[str], list[str]]
_SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+(?=[^a-zа-яё])")
MAX_WORDS = 60


def read_jsonl(path: Path) -> Iterator[dict[str, str]]:
    """Yield the objects of a gzipped JSONL file; nothing when the file is not there."""
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def stems_of(text: str, lang: str) -> list[str]:
    """Return the stems of the words and numbers of a text, in order."""
    words = split_cross_words(text, lang)
    stems = (
        w.folded if w.number else stem_word(w.folded, lang if w.script != "latn" else _latin(lang))
        for w in words
    )
    return [stem for stem in stems if stem]


def read_sentence_pairs(data: Path, lang: str) -> Iterator[tuple[str, str]]:
    """Yield (foreign, English) sentences of all open parallel texts of a language."""
    folder = data / "parallel"
    for name in ("tico19", "tatoeba"):
        for row in read_jsonl(folder / f"{name}.en-{lang}.jsonl.gz"):
            yield row[lang], row["en"]
    for row in read_jsonl(folder / "xquad.jsonl.gz"):
        if lang in row:
            yield from _align_paragraphs(row[lang], row["en"])


def count_stems(data: Path) -> tuple[Counter[str], int]:
    """Return in how many sentences each English stem stands, over the White House texts and the parallel texts."""
    counts: Counter[str] = Counter()
    total = 0
    for sentence in _english_sentences(data):
        stems = set(stems_of(sentence, "en"))
        if len(stems) >= 3:
            counts.update(stems)
            total += 1
    return counts, total


def _english_sentences(data: Path) -> Iterator[str]:
    for row in read_jsonl(data / "whitehouse" / "releases.jsonl.gz"):
        yield from _SENTENCE_END.split(re.sub(r"\s+", " ", row["text"]))
    for row in read_jsonl(data / "parallel" / "xquad.jsonl.gz"):
        yield from _SENTENCE_END.split(row["en"])
    for row in read_jsonl(data / "parallel" / "tico19.en-fr.jsonl.gz"):
        yield row["en"]


def _latin(lang: str) -> str:
    return "en" if lang in {"ar", "ru", "uk"} else lang


def _align_paragraphs(foreign: str, english: str) -> Iterable[tuple[str, str]]:
    """Pair the sentences of two paragraphs by length (after Gale and Church 1993: 1-1, 1-2 and 2-1 only)."""
    left, right = _SENTENCE_END.split(foreign), _SENTENCE_END.split(english)
    scale = len(english) / max(1, len(foreign))
    cost: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(left) + 1):
        for j in range(len(right) + 1):
            for di, dj in ((1, 1), (1, 2), (2, 1)):
                before = cost.get((i - di, j - dj))
                if before is None:
                    continue
                long, short = len(" ".join(left[i - di : i])) * scale, len(" ".join(right[j - dj : j]))
                spent = before[0] + abs(long - short) / (long + short + 1) + (0.15 if di != dj else 0.0)
                if spent < cost.get((i, j), (1e9, (0, 0)))[0]:
                    cost[i, j] = (spent, (di, dj))
    at = (len(left), len(right))
    if at not in cost:
        return [(foreign, english)]
    pairs = []
    while at != (0, 0):
        di, dj = cost[at][1]
        pairs.append((" ".join(left[at[0] - di : at[0]]), " ".join(right[at[1] - dj : at[1]])))
        at = (at[0] - di, at[1] - dj)
    return pairs[::-1]
