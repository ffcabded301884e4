"""PolNeAR -> examples: word labels, links between spans, and the grammar that CoreNLP saw, for training together."""

from __future__ import annotations

import gzip
import json
import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from provenance.nlp.encoding import EncodedText, encode_text
from provenance.nlp.labels import LABELS, OUTSIDE, ROLES, may_follow

Ints = NDArray[np.int64]
Record = dict[str, Any]
Words = tuple[int, int]

IGNORE = -100
STRAIGHT = 0.2
"""Share of the texts that are also learnt with straight quotation marks."""
_CURLY = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
_SPAN = re.compile(r"Span=(\d+):(\d+)")
_NER = re.compile(r"NER=(\w+)")


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a parser saw: tag, relation and entity names to numbers, shared by all examples."""

    tags: dict[str, int] = field(default_factory=dict)
    relations: dict[str, int] = field(default_factory=dict)
    entities: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """A document: its words, a label for each, gold spans (in words) by role, and links between them.

    `links` are pairs of numbers: a content or source and the cue it belongs to. `syntax` has a row for each word:
    tag, relation, entity, head word (IGNORE where the parser saw no word there). `states` has a row for each word too:
    what a teacher thought of it.
    """

    encoded: EncodedText
    labels: Ints
    spans: dict[str, list[Words]]
    content_links: list[tuple[int, int]]
    source_links: list[tuple[int, int]]
    syntax: Ints
    states: NDArray[np.float16] | None = None


def read_records(path: Path) -> list[Record]:
    """Return the records of a .jsonl.gz file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_parses(path: Path, grammar: Grammar) -> dict[str, list[tuple[int, int, int, int, int, int]]]:
    """Return for each document its parsed tokens: start, end, tag, relation, entity, offset where the head starts."""
    parses: dict[str, list[tuple[int, int, int, int, int, int]]] = {}
    current: list[tuple[int, int, int, int, int, int]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        sentence: list[list[str]] = []
        for line in lines:
            if line.startswith("# newdoc id = "):
                current = parses.setdefault(line.removeprefix("# newdoc id = ").strip(), [])
            elif not line.strip():
                current.extend(_read_sentence(sentence, grammar))
                sentence = []
            elif line[0].isdigit():
                sentence.append(line.rstrip("\n").split("\t"))
        current.extend(_read_sentence(sentence, grammar))
    return parses


def _read_sentence(rows: list[list[str]], grammar: Grammar) -> Iterator[tuple[int, int, int, int, int, int]]:
    spans = []
    for row in rows:
        found = _SPAN.search(row[9])
        spans.append((int(found[1]), int(found[2])) if found else (0, 0))
    for row, (start, end) in zip(rows, spans, strict=True):
        if start == end:
            continue
        tag = grammar.tags.setdefault(row[4], len(grammar.tags))
        relation = grammar.relations.setdefault(row[7].split(":")[0], len(grammar.relations))
        found = _NER.search(row[9])
        entity = grammar.entities.setdefault(found[1] if found else "", len(grammar.entities))
        head = int(row[6])
        yield start, end, tag, relation, entity, spans[head - 1][0] if head else start


def make_example(
    record: Record,
    tokenizer: Tokenizer,
    *,
    parse: list[tuple[int, int, int, int, int, int]] | None = None,
    straighten: bool = False,
) -> Example:
    """Return a record as an example; `straighten` writes its quotation marks as typewriters do."""
    text = record["text"].translate(_CURLY) if straighten else record["text"]
    encoded = encode_text(text, tokenizer)
    spans: dict[str, list[Words]] = {role: [] for role in ROLES}
    places: dict[str, dict[Words, int]] = {role: {} for role in ROLES}
    content_links, source_links = [], []
    for attribution in record["attributions"]:
        numbers = {
            role: [
                places[role].setdefault(words, len(places[role]))
                for words in _find_words(text, encoded, attribution[role])
            ]
            for role in ROLES
        }
        cues = numbers["cue"][:1]
        content_links += [(content, cue) for cue in cues for content in numbers["content"]]
        source_links += [(source, cue) for cue in cues for source in numbers["source"]]
    for role in ROLES:
        spans[role] = list(places[role])
    return Example(
        encoded, label_words(spans, len(encoded)), spans, content_links, source_links, _align(encoded, parse)
    )


def make_raw(text: str, tokenizer: Tokenizer) -> Example:
    """Return a text that nobody annotated; its labels are IGNORE, for a teacher to fill in."""
    encoded = encode_text(text, tokenizer)
    labels = np.full(len(encoded), IGNORE, np.int64)
    return Example(encoded, labels, {role: [] for role in ROLES}, [], [], _align(encoded, None))


def label_words(spans: dict[str, list[Words]], count: int) -> Ints:
    """Return a label for each word; where spans overlap the shorter one wins, since it would be lost otherwise."""
    labels = np.zeros(count, np.int64)
    every = [(last - first, first, last, role) for role in ROLES for first, last in spans[role]]
    for _, first, last, role in sorted(every, reverse=True):
        labels[first] = LABELS.index(f"B-{role}")
        labels[first + 1 : last] = LABELS.index(f"I-{role}")
    for word in range(count):  # what a shorter span left of a longer one begins anew
        if not may_follow(int(labels[word - 1]) if word else OUTSIDE, int(labels[word])):
            labels[word] -= 1
    return labels


def _find_words(text: str, encoded: EncodedText, ranges: list[list[int]] | None) -> list[Words]:
    """Return gold ranges as ranges of words, without the punctuation at their edges."""
    found = []
    for given_start, given_end in ranges or []:
        start, end = given_start, given_end
        while start < end and _is_edge(text[start]):
            start += 1
        while end > start and _is_edge(text[end - 1]):
            end -= 1
        first = int(np.searchsorted(encoded.ends, start, side="right"))
        last = int(np.searchsorted(encoded.starts, end, side="left"))
        if first < last:
            found.append((first, last))
    return found


def _is_edge(char: str) -> bool:
    return unicodedata.category(char)[0] in "PZC" or char in "`´"


def _align(encoded: EncodedText, parse: list[tuple[int, int, int, int, int, int]] | None) -> Ints:
    """Return what the parser saw for each of our words; the words differ a little."""
    syntax = np.full((len(encoded), 4), IGNORE, np.int64)
    if not parse or not len(encoded):
        return syntax
    rows = np.array(parse, np.int64)
    at = np.searchsorted(rows[:, 0], encoded.starts, side="right") - 1
    inside = (at >= 0) & (encoded.starts < rows[np.maximum(at, 0), 1])
    syntax[inside, :3] = rows[at[inside], 2:5]
    heads = np.searchsorted(encoded.ends, rows[at[inside], 5], side="right")
    syntax[inside, 3] = np.minimum(heads, len(encoded) - 1)
    return syntax


def read_examples(
    data: Path, part: str, tokenizer: Tokenizer, grammar: Grammar, *, straighten: random.Random | None = None
) -> list[tuple[Record, Example]]:
    """Return a part of PolNeAR ("train", "dev") as examples, with the records they come from."""
    parses = read_parses(data / "polnear" / f"{part}.corenlp.conllu.gz", grammar)
    return [
        (
            record,
            make_example(
                record,
                tokenizer,
                parse=parses.get(record["id"]),
                straighten=straighten is not None and straighten.random() < STRAIGHT,
            ),
        )
        for record in read_records(data / "polnear" / f"{part}.jsonl.gz")
    ]
