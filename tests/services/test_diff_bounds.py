"""Large and hostile texts in `diff`: time and memory grow with the texts, not with their product."""

from __future__ import annotations

import hashlib
import random
import re
import tracemalloc

import pytest

from provenance.model import Document, Quote, Span, Version
from provenance.services.diff import Comparison, compare_versions
from provenance.services.lookup import FoundVersion
from provenance.services.version_quotes import follow_quotes
from tests.measuring import measure


def read(text: str) -> FoundVersion:
    sha = hashlib.sha256(text.encode()).hexdigest()
    version = Version("report", sha, sha, text, "article", "en")
    return FoundVersion(Document("report"), version, 1, ())


def compare(earlier: str, later: str) -> tuple[Comparison, float]:
    seconds, found = measure(lambda: compare_versions(read(earlier), read(later)))
    return found, seconds


def write(words: int, *, stop: str, seed: int) -> str:
    dice = random.Random(seed)
    known = [f"word{n}" for n in range(3000)]
    return stop.join(" ".join(dice.choices(known, k=12)).capitalize() for _ in range(words // 12))


def edit(text: str) -> str:
    dice = random.Random(3)
    return " ".join("other" if dice.random() < 0.02 else word for word in text.split(" "))


CASES = {
    "many lines, alike": lambda words: (text := write(words, stop=".\n", seed=1), edit(text)),
    "many lines, unrelated": lambda words: (
        write(words, stop=".\n", seed=1),
        write(words, stop=".\n", seed=2),
    ),
    "one line, alike": lambda words: (text := write(words, stop=" ", seed=1), edit(text)),
    "one line, unrelated": lambda words: (write(words, stop=" ", seed=1), write(words, stop=" ", seed=2)),
    "one sentence over and over": lambda words: (
        "No. " * words,
        "No. " * (words // 2) + "Yes. " * (words // 2),
    ),
    "words without a stop": lambda words: ("no " * words, "yes no " * (words // 2)),
}


@pytest.mark.parametrize("case", CASES)
def test_twice_the_text_takes_little_more_than_twice_the_time(case: str) -> None:
    """Two texts of a megabyte are compared in ten seconds at most: a tenth of that takes a second or two."""
    compare(*CASES[case](2_000))
    # The better of two runs each: a neighbour on the machine slows one of them, a square both.
    once = min(compare(*CASES[case](3_000))[1] for _ in range(2))
    twice = min(compare(*CASES[case](6_000))[1] for _ in range(2))
    assert twice < 3.5 * once + 0.2
    assert twice < 4


def test_memory_stays_bounded() -> None:
    """Two lines of 30 kB each need less than 25 MB, so two of a megabyte less than 500 MB."""
    texts = CASES["one line, alike"](4_000)
    tracemalloc.start()
    compare(*texts)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 25_000_000


def test_one_word_beside_a_long_text() -> None:
    """A text of one word is found in one of 20,000 words, and the other way round."""
    text = write(20_000, stop=" ", seed=1)
    assert compare(text, text.split(" ", 1)[0])[0].pieces
    assert compare("Bridge", text)[0].pieces


def test_a_long_quotation_keeps_its_words() -> None:
    """20,000 words with one exchanged in the middle show that one word."""
    words = write(20_000, stop=" ", seed=1).split(" ")
    later = [*words[:9000], "never", *words[9001:]]
    found, _ = compare(" ".join(words), " ".join(later))
    assert [change.change_class for change in found.changes] == ["negation_added", "cut_inside"]


def test_quotes_are_followed_in_time_that_grows_with_their_number() -> None:
    """Four thousand quotes take little more than twice what two thousand take: a megabyte of news has as many."""

    def follow(number: int) -> float:
        text = "".join(f"Ada Quill said that bridge {n} stays shut. " for n in range(number))
        later = text.replace("7 stays", "7 may stay")
        versions = [read(each).version for each in (text, later)]
        quotes = [
            [
                Quote(
                    id=f"q{side}-{found.start()}", kind="indirect", content=(Span.cut(each, *found.span()),)
                )
                for found in re.finditer(r"that bridge \d+ \w+ ?\w* shut", each)
            ]
            for side, each in enumerate((text, later))
        ]
        assert len(quotes[0]) == len(quotes[1]) == number
        seconds, fates = measure(lambda: follow_quotes(versions[0], quotes[0], versions[1], quotes[1]))
        assert {fate.fate for fate in fates} == {"kept", "altered"}
        return seconds

    once = min(follow(2_000) for _ in range(2))
    assert min(follow(4_000) for _ in range(2)) < 3 * once + 0.5
