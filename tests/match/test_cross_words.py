"""Words, stems and name skeletons as other languages see them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.match.lexicon_names import compare_skeletons, name_skeleton
from provenance.match.lexicon_pivot import pivot_ukrainian
from provenance.match.lexicon_stems import arabic_candidates, arabic_key, drop_shared_prefix, stem_word
from provenance.match.lexicon_words import fold_letters, fold_number, split_cross_words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("1,000", "1000"),
        ("1.000.000", "1000000"),
        ("3,5", "3.5"),
        ("١٢", "12"),
        ("٣٫٥", "3.5"),
        ("10\u00a0000", "10000"),
    ],
)
def test_numbers_of_all_spellings_become_one(written: str, folded: str) -> None:
    """Thousands marks go, decimals get a full stop, Arabic-Indic digits become ASCII."""
    assert fold_number(written) == folded


@pytest.mark.parametrize(
    ("word", "lang", "folded"),
    [
        ("المُتحدِّثُ", "ar", "المتحدث"),
        ("أوكرانيا", "ar", "اوكرانيا"),
        ("حكومة", "ar", "حكومه"),
        ("Ёлка", "ru", "елка"),
        ("п’ять", "uk", "пять"),
        ("Straße", "de", "strasse"),
        ("Élysée", "fr", "elysee"),
    ],
)
def test_letters_that_say_the_same_are_one(word: str, lang: str, folded: str) -> None:
    """Vowel signs, hamza seats, accents, ё and sharp s do not tell words apart."""
    assert fold_letters(word, lang) == folded


@given(st.text(st.characters(max_codepoint=127)), st.sampled_from(["en", "de", "fr", "ru"]))
def test_plain_words_fold_as_they_do_among_others(word: str, lang: str) -> None:
    """A word of ASCII alone takes a short way; a vowel sign that is dropped makes it take the long one."""
    assert fold_letters(word, lang) == fold_letters(word + "\u0301", lang)


def test_words_keep_their_places_and_lose_elisions() -> None:
    """French elisions are cut, English possessives too; offsets are those of the text as written."""
    text = "L’accord d'Orvane, dit-il, et Vell's reply"
    words = split_cross_words(text, "fr")
    assert [text[word.start : word.end] for word in words[:2]] == ["L’accord", "d'Orvane"]
    assert [word.folded for word in words[:2]] == ["accord", "orvane"]
    assert [word.capital for word in words[:2]] == [False, True]
    assert split_cross_words("Vell's", "en")[0].folded == "vell"


@given(st.text(max_size=60), st.sampled_from(["ar", "ru", "uk", "fr", "de", "es", "en"]))
def test_any_text_splits_into_words_in_order(text: str, lang: str) -> None:
    """Whatever the text: words lie inside it, in order, without overlap, and have a folded form."""
    end = 0
    for word in split_cross_words(text, lang):
        assert end <= word.start < word.end <= len(text)
        assert word.folded
        end = word.end


@given(st.text(alphabet="ابتجدرسعفقكلمنهوي", min_size=1, max_size=12))
def test_arabic_candidates_begin_with_the_word_itself(word: str) -> None:
    """The uncut form comes first, and more is cut from one candidate to the next."""
    cuts = [cut for _, cut in arabic_candidates(word)]
    assert cuts == sorted(cuts)
    if len(word) > 1:
        assert arabic_candidates(word)[0][1] == 0
    assert len(stem_word(word, "ar")) <= len(word)


def test_arabic_lemmas_are_filed_without_the_feminine_ending() -> None:
    """A pronoun hides the feminine ending, so lemmas are filed without it."""
    assert arabic_key("حكومه") == "حكوم"
    assert "حكوم" in dict(arabic_candidates("وحكومتها"))
    assert arabic_key("مهه") == "مهه"


@pytest.mark.parametrize(
    ("one", "other"),
    [("президента", "президентом"), ("відповідальність", "відповідальності"), ("погодитися", "погодилися")],
)
def test_ukrainian_forms_of_a_word_meet(one: str, other: str) -> None:
    """Endings of cases and persons are cut."""
    assert stem_word(one, "uk") == stem_word(other, "uk")


@pytest.mark.parametrize(
    ("foreign", "script", "latin"),
    [
        ("زيلينسكي", "arab", "zelenskyy"),
        ("بايدن", "arab", "biden"),
        ("володимир", "cyrl", "volodymyr"),
        ("вашингтон", "cyrl", "washington"),
        ("ماكرون", "arab", "macron"),
    ],
)
def test_names_meet_across_scripts(foreign: str, script: str, latin: str) -> None:
    """A name and its transliteration have like skeletons."""
    assert compare_skeletons(name_skeleton(foreign, script), name_skeleton(latin, "latn")) >= 0.75


@pytest.mark.parametrize(("one", "other"), [("b", "b"), ("bd", "bt"), ("mrkl", "zlnsk"), ("", "")])
def test_short_or_different_skeletons_do_not_meet(one: str, other: str) -> None:
    """One consonant says nothing, two must be equal, and different names stay apart."""
    assert compare_skeletons(one, other) == 0.0


def test_a_name_without_letters_of_its_script_has_no_skeleton() -> None:
    """Nothing to compare is an empty skeleton."""
    assert name_skeleton("", "arab") == ""


def test_ukrainian_cognates_are_read_through_russian() -> None:
    """A word the Ukrainian table lacks is understood by its Russian cognate; a word with none stays unknown."""
    assert "journalist" in dict(pivot_ukrainian(stem_word("журналістів", "uk")))
    assert "virus" in dict(pivot_ukrainian(stem_word("антивірусів", "uk")))
    assert pivot_ukrainian("ааа") == ()
    assert pivot_ukrainian("щцщцщ") == ()


def test_shared_prefixes_are_cut_only_from_long_words() -> None:
    """Too little left means no prefix."""
    assert drop_shared_prefix("desescalada") == "escalada"
    assert drop_shared_prefix("debate") == ""
    assert drop_shared_prefix("haus") == ""
