"""IBM model 1 (Brown et al. 1993) with a prior from dictionaries: which English stem a foreign stem stands for.

Each English word of a pair comes from one foreign word or from none. Expected counts start from the prior, so that a
word seen once keeps what the dictionary says of it. Plain Python, fixed order, no randomness: the same table each time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

Table = dict[str, dict[str, float]]
NULL = ""


def train_ibm1(
    pairs: Sequence[tuple[list[str], list[str]]], *, prior: Mapping[str, Mapping[str, float]], rounds: int = 6
) -> tuple[Table, Table]:
    """Return (t(english | foreign), expected counts) after some rounds of expectation-maximisation."""
    table = _start(pairs, prior)
    counts: Table = {}
    for _ in range(rounds):
        counts = defaultdict(lambda: defaultdict(float))
        for foreign, english in pairs:
            given = [*dict.fromkeys(foreign), NULL]
            for target in dict.fromkeys(english):
                shares = [table[word].get(target, 0.0) for word in given]
                total = sum(shares)
                if total <= 0:
                    continue
                for word, share in zip(given, shares, strict=True):
                    if share > total * 1e-4:
                        counts[word][target] += share / total
        table = _normalise(counts, prior)
    return table, {word: dict(row) for word, row in counts.items()}


def _start(pairs: Sequence[tuple[list[str], list[str]]], prior: Mapping[str, Mapping[str, float]]) -> Table:
    """Begin with co-occurrence (Dice) and add the prior: dictionary pairs then win the first round."""
    seen: Table = defaultdict(lambda: defaultdict(float))
    left: dict[str, float] = defaultdict(float)
    right: dict[str, float] = defaultdict(float)
    for foreign, english in pairs:
        for target in dict.fromkeys(english):
            right[target] += 1
        for word in (*dict.fromkeys(foreign), NULL):
            left[word] += 1
            row = seen[word]
            for target in dict.fromkeys(english):
                row[target] += 1
    start: Table = {}
    for word, row in seen.items():
        known = prior.get(word, {})
        start[word] = {
            target: (0.02 if word == NULL else 2 * count / (left[word] + right[target]))
            + known.get(target, 0.0)
            for target, count in row.items()
        }
    return start


def _normalise(counts: Table, prior: Mapping[str, Mapping[str, float]]) -> Table:
    table: Table = {}
    for word, row in counts.items():
        known = prior.get(word, {})
        total = sum(row.values()) + sum(known.values())
        table[word] = {
            target: (row.get(target, 0.0) + known.get(target, 0.0)) / total
            for target in {**row, **dict(known)}
        }
    return table
