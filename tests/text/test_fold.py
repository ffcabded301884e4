"""Folding makes one of what readers take for one, and the map leads back to every character."""

from __future__ import annotations

import sys
import time
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from provenance.text import OffsetMap, fold, fold_word
from provenance.text.fold import Folded


@pytest.mark.parametrize(
    ("lang", "text", "folded"),
    [
        ("en", "The HARBOUR", "the harbour"),
        ("en", "“It’s – so…”", '"it\'s - so..."'),
        ("en", "a\xa0b\u2009c", "a b c"),
        ("en", "so\u00adft zero\u200bwidth", "soft zerowidth"),
        ("en", "ﬁre № １２", "fire no 12"),
        ("de", "Straße GROẞ Öl", "strasse gross öl"),
        ("de", "O\u0308l", "öl"),
        ("fr", "Été œuvre ÎLE Ça", "ete oeuvre ile ca"),
        ("es", "Año PÚBLICO", "ano publico"),
        ("en", "café", "café"),
        ("tr", "İzmir", "izmir"),
        ("ru", "Ёлка всё а\u0301 и\u0306", "елка все а й"),
        ("uk", "Їжак Ґудзик", "їжак ґудзик"),
        ("ar", "المُتحدِّثُ", "المتحدث"),
        ("ar", "أحمد إلى آمنة ٱلله", "احمد الي امنه الله"),
        ("ar", "مسئول مسؤول بدء", "مسءول مسءول بدء"),
        ("ar", "و\u0654 ا\u0655", "ء ا"),
        ("ar", "مـــصر ﷲ ﻻ", "مصر الله لا"),
        ("ar", "١٢٫٥٪ ۱۲؟ ،؛", "12.5% 12? ,;"),
        ("fa", "کتاب یک", "كتاب يك"),
        ("el", "ΣΊΓΜΑ", "σίγμα"),
        ("", "", ""),
        ("", "\u200b\u0301", ""),
    ],
)
def test_what_is_written_in_two_ways_folds_into_one(lang: str, text: str, folded: str) -> None:
    """Case, width, marks, digits, vowel signs and spelling variants do not tell words apart."""
    assert fold(text, lang).text == folded
    assert fold_word(text, lang) == folded


def test_a_word_inside_vocalised_text_is_found_again() -> None:
    """A range of the folded text leads to whole characters with all their signs."""
    text = "قال المُتحدِّثُ إنّ"
    folded = fold(text, "ar")
    start = folded.text.index("المتحدث")

    assert text[slice(*folded.offsets.to_original(start, start + 7))] == "المُتحدِّثُ"
    assert folded.offsets.to_derived(4, 15) == (start, start + 7)


def test_ascii_and_plain_text_map_onto_themselves() -> None:
    """Where no character is lost or gained the map is the identity, and costs nothing."""
    assert fold("Plain TEXT").offsets.is_identity
    assert fold("Обычный ТЕКСТ “x”").offsets.is_identity
    assert not fold("Straße").offsets.is_identity


def test_long_texts_fold_as_short_ones_do() -> None:
    """The search that pays for long texts finds the same."""
    for unit in ("Straße ", "مُتـحد ", "ﬁxe\u0301 é ", "обычный ", "a\u200bß\u0301 "):
        many = 4000 // len(unit) + 1
        assert fold(unit * many).text == fold(unit).text * many
        assert fold(unit * many).offsets.original[-1] == len(unit) * many


TEXTS = st.text(
    alphabet=st.one_of(
        st.characters(exclude_categories=("Cs",)),
        st.sampled_from("aeÉß…ﬁ\u0301\u0308\u200b\u0640\u064f\u0654أوىةﷲ١ёЁ“”’–１"),
    ),
    max_size=40,
)
LANGS = st.sampled_from(["", "en", "fr", "ar", "ru"])


@given(TEXTS, LANGS)
def test_folding_twice_changes_nothing(text: str, lang: str) -> None:
    """A folded text is its own folding."""
    once = fold(text, lang).text

    assert fold(once, lang).text == once


@given(TEXTS, LANGS, st.data())
def test_there_and_back_covers(text: str, lang: str, data: st.DataObject) -> None:
    """A range carried to the folded text and back, or the other way, holds itself."""
    folded = fold(text, lang)
    assume(folded.text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    back = folded.offsets.to_original(*folded.offsets.to_derived(start, end))

    assert back[0] <= start
    assert end <= back[1]
    first = data.draw(st.integers(0, len(folded.text) - 1))
    last = data.draw(st.integers(first + 1, len(folded.text)))
    again = folded.offsets.to_derived(*folded.offsets.to_original(first, last))
    assert again[0] <= first
    assert last <= again[1]


@pytest.mark.parametrize("lang", ["", "fr"])
def test_every_character_keeps_its_place(lang: str) -> None:
    """Whatever a character of Unicode folds into, the map is as long as the folded text."""
    wrong = [
        f"U+{code:04X}"
        for code in range(0x80, sys.maxunicode + 1)
        if unicodedata.category(chr(code)) not in {"Cn", "Co", "Cs"}  # a million of them fold into nothing
        and any(
            (folded := fold(text, lang)).offsets.derived[-1] != len(folded.text)
            for text in (chr(code), f"a{chr(code)}b")
        )
    ]
    assert wrong == []


@given(TEXTS, LANGS, st.data())
def test_a_folded_slice_comes_from_its_original(text: str, lang: str, data: st.DataObject) -> None:
    """Folding the original range of a folded slice gives that slice, whole characters around it at most."""
    folded = fold(text, lang)
    assume(folded.text)
    first = data.draw(st.integers(0, len(folded.text) - 1))
    last = data.draw(st.integers(first + 1, len(folded.text)))
    start, end = folded.offsets.to_original(first, last)
    outer_first, outer_last = folded.offsets.to_derived(start, end)

    assert fold(text[start:end], lang).text == folded.text[outer_first:outer_last]


@given(TEXTS, LANGS)
def test_words_fold_as_texts_do(text: str, lang: str) -> None:
    """The cached way for words gives what the full way gives."""
    assert fold_word(text, lang) == fold(text, lang).text


@given(TEXTS, LANGS)
def test_folding_agrees_with_folding_each_part(text: str, lang: str) -> None:
    """Texts joined by a newline fold apart: what is far off changes nothing."""
    joined: Folded = fold(f"{text}\n{text}", lang)

    assert joined.text.endswith("\n" + fold("\n" + text, lang).text[1:])
    assert isinstance(joined.offsets, OffsetMap)


@pytest.mark.parametrize("unit", ["a\u0301", "\u200b", "ß", "\u0301ß", "مُ", "é "])
def test_folding_costs_linear_time(unit: str) -> None:
    """Twice the text takes about twice the time, for texts of nothing but irregular characters."""

    def measure(count: int) -> float:
        text = unit * count
        began = time.perf_counter()
        fold(text, "ar")
        return time.perf_counter() - began

    measure(5000)
    short = min(measure(10_000) for _ in range(3))
    assert min(measure(40_000) for _ in range(3)) < 12 * short + 0.05
