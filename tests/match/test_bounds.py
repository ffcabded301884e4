"""Hostile and long wordings: time and memory stay bounded."""

from __future__ import annotations

import random
import time
import tracemalloc
from collections.abc import Iterator

import pytest

from provenance.match.align import align
from provenance.match.changes import Side, classify_changes
from provenance.match.versions import compare_texts


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    """Each case ends within twenty seconds of processor time, most within one."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < 20


def classify(earlier: str, later: str) -> int:
    found = align(earlier, later, lang="en")
    return len(classify_changes(Side(earlier, "en"), Side(later, "en"), found))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("no " * 4000, "yes " * 4000),
        ("a b " * 4000, "b a " * 4000),
        ("will not " * 3000, "may " * 6000),
        ("word … " * 4000, "… word" * 4000),
        ("12 million and " * 2000, "13 billion and " * 2000),
        ("“" * 20000, "x" * 20000),
        ("", "word " * 10000),
    ],
)  # fmt: skip
def test_one_long_sentence_is_compared_in_bounded_time(earlier: str, later: str) -> None:
    """A sentence of thousands of like words does not make any rule run away."""
    assert classify(earlier, later) >= 0


def test_alignment_needs_little_memory() -> None:
    """Two different sentences of 20,000 words are aligned in less than 100 MB."""
    rng = random.Random(3)
    words = [f"w{n}" for n in range(500)]
    earlier, later = (" ".join(rng.choices(words, k=20_000)) for _ in range(2))
    tracemalloc.start()
    align(earlier, later, lang="en")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000_000


def test_a_megabyte_against_a_megabyte() -> None:
    """Two versions of a long text with an edit in every tenth paragraph are compared in seconds."""
    rng = random.Random(5)
    words = [f"word{n}" for n in range(3000)]
    lines = [" ".join(rng.choices(words, k=40)) + "." for _ in range(4000)]
    later = [line.replace("word1", "other1", 1) if n % 10 == 0 else line for n, line in enumerate(lines)]
    ops = compare_texts("\n".join(lines), "\n".join(later), "en")
    assert 0 < sum(op.kind != "equal" for op in ops) <= 400
