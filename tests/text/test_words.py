"""Words and tokens keep their places and stay whole where readers see one word."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text import split_tokens, split_words
from provenance.text.words import list_words, pick_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She didn't de-escalate.", ["She", "didn't", "de-escalate"]),
        (
            "the U.S.-Norland talks at 3 p.m. today",
            ["the", "U.S.-Norland", "talks", "at", "3", "p.m.", "today"],
        ),
        ("paid 1,000.50 or 5%", ["paid", "1,000.50", "or", "5"]),
        ("on 2031-04-02 and 10-13", ["on", "2031", "04", "02", "and", "10", "13"]),
        ("COVID-19 hit", ["COVID-19", "hit"]),
        ("partners’ ’tis", ["partners", "tis"]),
        ("the AT&T deal", ["the", "AT&T", "deal"]),
        ("بوابة النور -كييف- 31 ديسمبر 2021- دعا", ["بوابة", "النور", "كييف", "31", "ديسمبر", "2021", "دعا"]),
        ("المُتحدِّثُ قال", ["المُتحدِّثُ", "قال"]),
        ('لـ"رويترز" و«الوطن»', ["لـ", "رويترز", "و", "الوطن"]),
        ("это т.е. так", ["это", "т.е.", "так"]),
        ("об'єкт і п’ять", ["об'єкт", "і", "п’ять"]),
        ("zero\u200bwidth", ["zero\u200bwidth"]),
        ("e\u0301te\u0301 là", ["e\u0301te\u0301", "là"]),
        ("... — !", []),
    ],
)
def test_words_of_three_scripts(text: str, words: list[str]) -> None:
    """Contractions, abbreviations, numbers, vowel signs and hidden characters stay in their word."""
    assert words == [word.text for word in split_words(text)]


def test_french_articles_are_words_of_their_own() -> None:
    """An elided article is cut off in French, and only there; aujourd'hui stays whole."""
    assert [word.text for word in split_words("l’Union d'aujourd'hui", "fr")] == [
        "l’",
        "Union",
        "d'",
        "aujourd'hui",
    ]
    assert [word.text for word in split_words("l’Union", "en")] == ["l’Union"]
    assert [token.text for token in split_tokens("l’Union", "fr")] == ["l’", "Union"]


def test_tokens_tell_what_they_are() -> None:
    """Words, numbers, quotation marks and other punctuation come in order with their kind."""
    tokens = split_tokens("He said: ''no'', \"1,000\" – so...")

    assert [(token.text, token.kind) for token in tokens] == [
        ("He", "word"),
        ("said", "word"),
        (":", "punct"),
        ("''", "mark"),
        ("no", "word"),
        ("''", "mark"),
        (",", "punct"),
        ('"', "mark"),
        ("1,000", "number"),
        ('"', "mark"),
        ("–", "punct"),
        ("so", "word"),
        ("...", "punct"),
    ]


@given(st.text(), st.sampled_from(["", "en", "fr", "ar"]))
def test_words_and_tokens_prove_themselves(text: str, lang: str) -> None:
    """Each word and token is the slice it names, in order, without overlap."""
    for found in (split_words(text, lang), split_tokens(text, lang)):
        at = 0
        for item in found:
            assert at <= item.start < item.end
            assert text[item.start : item.end] == item.text
            at = item.end


@given(st.text())
def test_tokens_hold_every_letter_and_digit(text: str) -> None:
    """No letter or digit stands outside the tokens."""
    covered = {at for token in split_tokens(text) for at in range(token.start, token.end)}

    assert not [char for at, char in enumerate(text) if at not in covered and char.isalnum()]


@pytest.mark.parametrize("unit", ["a\u0301", "\u200b", "a.", "a'", "1,", "x-", "\u0301"])
def test_words_cost_linear_time(unit: str) -> None:
    """Twice the text takes about twice the time, for texts made to trip the pattern."""

    def measure(count: int) -> float:
        text = "b" + unit * count
        began = time.perf_counter()
        split_words(text)
        return time.perf_counter() - began

    measure(1000)
    short = min(measure(20_000) for _ in range(3))
    assert min(measure(80_000) for _ in range(3)) < 12 * short + 0.05


@given(st.text(max_size=80), st.sampled_from(["", "fr", "ar"]))
def test_words_are_the_tokens_that_are_no_punctuation(text: str, lang: str) -> None:
    """A caller that has the tokens need not read the text again for its words."""
    words = split_words(text, lang)
    assert pick_words(split_tokens(text, lang)) == words
    assert list_words(text, lang) == [word.text for word in words]
