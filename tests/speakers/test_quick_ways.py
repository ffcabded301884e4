"""Quick ways past words that mean nothing to a table: each gives what asking the table for every phrase gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.speakers.arabic_text import PREFIXES, ArabicText
from provenance.speakers.gazetteer import (
    find_body,
    find_country,
    find_figure,
    is_beside_figures,
    load_figures,
    may_begin_place,
    may_enclose_figure,
)
from provenance.speakers.names import bare_article, key_of
from provenance.speakers.reading import PhraseTable, find_phrases, find_places, load_vocabulary, read_tokens
from provenance.speakers.skeleton import consonant_skeleton

_ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
_WORDS = ("the", "White", "House", "United", "States", "Белого", "дома", "U.S.", "Jean-Pierre", "spokesman", "البيت",
          "للبيت", "الأبيض", "أمريكا", "والولايات", "المتحدة", "الخارجية", "senior", "administration", "official",
          "مسؤول", "بالبيت", "رفيع", "المستوى", "France's", "Großbritannien")  # fmt: skip


_GIVEN = (
    "جو",
    "بايدن",
    "الرئيس",
    "السيسي",
    "الفتاح",
    "محمد",
    "بن",
    "سلمان",
    "فلاديمير",
    "بوتين",
    "و",
    "ال",
    "أوباما",
)


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=7))
def test_no_place_is_passed_by(words: list[str]) -> None:
    """The body and country of a mention are those of the first phrase that any table knows."""
    tokens = read_tokens(" ".join(words))
    phrases = [
        (at, " ".join(tokens.words[at:after]))
        for at in range(len(tokens.words))
        for after in range(at + 1, min(at + 5, len(tokens.words)) + 1)
    ]
    known = [(at, phrase) for at, phrase in phrases if find_body(phrase) or find_country(phrase)]
    assert all(may_begin_place(tokens.words[at]) for at, _ in known)
    bodies = [find_body(phrase) for _, phrase in known if len(phrase) > 3]
    assert find_places(tokens)[1] is not None or not any(bodies)


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=7), st.sampled_from(["en", "ar"]))
def test_no_phrase_is_passed_by(words: list[str], lang: str) -> None:
    """What a table has a phrase for is found at the first word that one begins with."""
    tokens = read_tokens(" ".join(words))
    for table in load_vocabulary(lang).tables.values():
        found = find_phrases(tokens, table)
        places = {at for first, after, _ in found for at in range(first, after)}
        alone = {at for at, key in enumerate(tokens.keys) if table.get(key) or table.get(tokens.bare[at])}
        assert alone <= places


def test_a_table_of_phrases_tells_what_they_begin_and_end_with() -> None:
    """A hyphenated word counts by its first part, as phrases of several words do."""
    table = PhraseTable({"press secretary": "press secretary", "vice president": "vice president"})
    assert table.may_begin("press")
    assert table.may_begin("vice chair")
    assert not table.may_begin("secretary")
    assert table.last_words == {"secretary", "president"}


@given(st.text(alphabet=_ARABIC + " ", max_size=20))
def test_arabic_letters_have_the_skeleton_that_the_long_way_gives(name: str) -> None:
    """The short way for bare Arabic letters leaves out only rules that mean other letters; a dash asks for them."""
    longer = " ".join(f"{word}-" for word in name.split())
    assert consonant_skeleton(name) == consonant_skeleton(f"{name} -")
    if "عبد " not in name:
        assert consonant_skeleton(name) == consonant_skeleton(longer)


def test_no_figure_is_passed_by() -> None:
    """Every spelling of a figure begins with a word that is not passed by; a common noun is."""
    names = [each for figure in load_figures() for each in figure.spellings if " " in each]
    assert len(names) > 500
    assert [name for name in names if is_beside_figures(name.split()[0])] == []
    assert is_beside_figures("جسر")
    assert is_beside_figures("bridge")


@given(
    st.text(alphabet=_ARABIC, min_size=1, max_size=6)
    | st.text(alphabet="abcdeghijlmnorstuvwß.-'’ABJR", min_size=1, max_size=6),
    st.sampled_from(["جو بايدن", "السيسي", "بوتين", "Joe Biden", "Biden", "Erdoğan"]),
)
def test_words_passed_by_begin_no_figure(word: str, rest: str) -> None:
    """A word that is passed by makes no name known, whatever stands behind it."""
    if is_beside_figures(word):
        assert find_figure(f"{word} {rest}") is None


def test_every_figure_stands_between_its_outer_words() -> None:
    """The first and last words of each spelling in Arabic letters may enclose it; two common nouns enclose nobody."""
    names = [each.split() for figure in load_figures() for each in figure.spellings if each[:1] > "ء"]
    assert all(may_enclose_figure(words[0], words[-1]) for words in names if "عبد" not in words)
    assert not may_enclose_figure("جسر", "طريق")


@given(st.sampled_from(_GIVEN), st.sampled_from(_GIVEN), st.text(alphabet=_ARABIC, min_size=1, max_size=5))
def test_words_that_enclose_nobody_make_no_name(first: str, last: str, word: str) -> None:
    """Whatever stands between them, or in the place of one of them, no figure is known by it."""
    for words in ((first, last), (word, last), (first, word), (first, word, last)):
        if not may_enclose_figure(words[0], words[-1]):
            assert find_figure(" ".join(words)) is None


_FORMS = (
    "وزارة",
    "الوزارة",
    "لوزارة",
    "للوزارة",
    "وبالوزارة",
    "ولوزارة",
    "بيان",
    "لبيان",
    "ال",
    "والي",
    "الوالي",
)


@pytest.mark.parametrize("form", [key_of(form) for form in _FORMS])
@given(words=st.lists(st.sampled_from(_FORMS), max_size=12))
def test_a_word_is_found_under_all_that_it_may_stand_for(form: str, words: list[str]) -> None:
    """A key stands wherever a word is left as it without its article and joined letters, in order."""

    def stripped(key: str) -> set[str]:
        joined = {bare_article(key[len(letters) :]) for letters in PREFIXES if key.startswith(letters)}
        return {key, bare_article(key), key.removeprefix("لل"), *joined}

    text = ArabicText(" ".join(words))
    assert text.places(form) == [at for at, word in enumerate(words) if form in stripped(key_of(word))]
