"""Posting keys: stable, folded, and shared by wordings that share words."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.match.grams import candidate_keys, passage_grams


def test_keys_are_the_same_in_another_process_with_another_hash_seed() -> None:
    """A key stored today is found by a run of tomorrow."""
    text = "The harbour bridge will open in May"
    code = f"from provenance.match.grams import passage_grams; print(passage_grams({text!r}, 'en'))"
    for seed in ("1", "2"):
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": "."}
        run = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
        )
        assert run.stdout == f"{passage_grams(text, 'en')}\n"


@pytest.mark.parametrize(
    ("one", "other", "lang"),
    [
        ("NATO's bridge-building will go on", "Nato’s bridge-building WILL go on!", "en"),
        ("قالَ المُتحدِّثُ إن الجسر مفتوح", "قال المتحدث ان الجسر مفتوح", "ar"),
        ("Её мост ещё открыт", "Ее мост еще открыт", "ru"),
    ],
)
def test_spelling_that_carries_no_meaning_gives_the_same_keys(one: str, other: str, lang: str) -> None:
    """Case, vowel signs, letter forms, apostrophes and marks do not keep two wordings apart."""
    assert passage_grams(one, lang) == passage_grams(other, lang)


def test_stop_words_alone_are_no_key() -> None:
    """A passage is never searched by "the", nor by "of the"."""
    assert passage_grams("of the and to", "en") == ()


def test_a_trimmed_wording_shares_keys_with_the_whole() -> None:
    """A query of a few words finds the passage they stand in."""
    whole = set(passage_grams("The minister said the harbour bridge will open in May after all", "en"))
    assert set(candidate_keys("harbour bridge will open", "en")) <= whole


@given(st.text())
def test_keys_are_sorted_distinct_signed_64_bit(text: str) -> None:
    """Any text gives keys that a database can hold."""
    keys = passage_grams(text, "en")
    assert list(keys) == sorted(set(keys))
    assert all(-(1 << 63) <= key < 1 << 63 for key in keys)
