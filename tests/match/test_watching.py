"""Reports run over many wordings: those in them are candidates, in batches as one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.match import watching
from provenance.match.gram_arrays import GramReader
from provenance.match.watching import Watched, WordingWatch

QUOTES = [
    "the harbour bridge of Ostland will open in May",
    "no ferry crosses the strait while the bridge is being painted",
    "the tunnel under the old harbour stays shut until autumn",
]
FILLER = "Markets were calm on Tuesday, and nobody expected the council to meet again before winter."


def found_in(watch: WordingWatch, *reports: str) -> list[tuple[int, int]]:
    return [(one.report, one.wording) for one in watch.scan(reports)]


def test_quotes_in_a_report_are_its_candidates() -> None:
    """Whole, cut, changed in a few words; a report without any has none, and neither has an empty one."""
    watch = WordingWatch(QUOTES, lang="en")
    whole = f"{FILLER} “{QUOTES[0]},” she said. {FILLER}"
    cut = f"{FILLER} “No ferry crosses the strait,” he said."
    changed = f"The tunnel beneath the old harbour remains shut until autumn. {FILLER}"
    assert found_in(watch, whole, FILLER, cut, "", changed) == [(0, 0), (2, 1), (4, 2)]
    assert len(watch) == 3


def test_a_quote_across_the_border_of_two_blocks_is_found_once() -> None:
    """Hits are counted over neighbouring blocks together, wherever in the report the quote begins."""
    watch = WordingWatch(QUOTES, lang="en")
    for before in range(50, 70):
        report = "so " * before + QUOTES[2] + " so" * 100
        assert found_in(watch, report) == [(0, 2)]


def test_no_wordings_and_no_reports_give_nothing() -> None:
    """Empty on either side is no error."""
    assert found_in(WordingWatch([], lang="en"), FILLER) == []
    assert found_in(WordingWatch(["of the"], lang="en"), "of the") == []
    assert found_in(WordingWatch(QUOTES, lang="en")) == []


def test_half_a_quote_of_common_words_leads_to_it() -> None:
    """Where a half has no rare words of its own, the rarest of its common ones lead to it all the same."""
    openings = ("I want to thank the council", "we will speak about the budget", "nobody asked the minister")
    quotes = [f"{opening} because number{place} happened" for place in range(70) for opening in openings]
    watch = WordingWatch(quotes, lang="en")
    report = f"{FILLER} “{openings[1]},” she said."
    assert {quotes[wording] for _, wording in found_in(watch, report)} == {
        quote for quote in quotes if quote.startswith(openings[1])
    }


REPORTS = st.lists(
    st.lists(st.sampled_from([*QUOTES, FILLER, "harbour bridge", "…"]), max_size=4).map(" ".join), max_size=5
)


@given(REPORTS)
def test_a_batch_gives_what_its_reports_give_singly(reports: list[str]) -> None:
    """Reports read together do not touch each other."""
    watch = WordingWatch(QUOTES, lang="en")
    singly = [Watched(place, *one[1:]) for place, text in enumerate(reports) for one in watch.scan([text])]
    assert list(watch.scan(reports)) == singly


@given(REPORTS)
def test_hits_set_aside_early_would_not_have_been_enough(reports: list[str]) -> None:
    """What is sorted out by hash before hits are counted changes no answer, however small the table."""
    watch = WordingWatch([*QUOTES, FILLER, "harbour", "the bridge of Ostland is open"], lang="en")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(WordingWatch, "_sift", lambda _watch, wordings, *_: np.arange(len(wordings)))
        every = list(watch.scan(reports))
        patched.undo()
        patched.setattr(watching, "_SLOT", 3)
        assert list(watch.scan(reports)) == every
    assert list(watch.scan(reports)) == every


@given(REPORTS, st.integers(1, 9))
def test_keys_read_in_blocks_are_the_keys_of_the_texts(reports: list[str], size: int) -> None:
    """Blocks only tell where in a text a key stands."""
    reader = GramReader("en")
    keys, owners = reader.read_all(reports)
    in_blocks, blocks, edges = reader.read_blocks(reports, size=size)
    assert in_blocks.tolist() == keys.tolist()
    assert (edges.searchsorted(blocks, side="right") >= owners + 1).all()
