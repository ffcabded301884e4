"""Case endings of Cyrillic names."""

from __future__ import annotations

import pytest

from provenance.speakers.gazetteer import find_body, find_country, find_figures_by_surname
from provenance.speakers.inflection import is_base_form, is_cyrillic, stem_key
from provenance.speakers.names import same_person_name


@pytest.mark.parametrize(
    "forms",
    [
        ("ланскои", "ланского", "ланскому", "ланским", "ланском"),
        ("петров", "петрова", "петрову", "петровым", "петровои"),
        ("луговая", "луговую"),
        ("россия", "россии", "россию"),
        ("украіна", "украіни", "украіну", "украіною"),
        ("вера лугова", "веры луговои", "веру лугову"),
    ],
)
def test_all_cases_of_a_name_have_one_stem(forms: tuple[str, ...]) -> None:
    """Forms of one name share their stem, in keys without й and ї."""
    assert len({stem_key(form) for form in forms}) == 1


@pytest.mark.parametrize("key", ["biden", "ساكي", "оон", "ли"])
def test_short_words_and_other_scripts_stay_as_they_are(key: str) -> None:
    """Three letters stay at least, and only Cyrillic has these endings."""
    assert stem_key(key) == key


def test_case_does_not_part_a_person_from_himself() -> None:
    """A surname in the genitive is short for the full name in the nominative; another surname is not."""
    assert same_person_name("Пётр Ланской", "Ланского")
    assert same_person_name("Вера Лугова", "Луговой")
    assert not same_person_name("Пётр Ланской", "Луговой")


def test_tables_are_found_by_any_case() -> None:
    """Countries, bodies and surnames of the tables are found in the cases that news puts them in."""
    country, body = find_country("России"), find_body("Держдепартаменту")
    assert country is not None
    assert country.code == "RU"
    assert body is not None
    assert body.name == "State Department"
    assert find_figures_by_surname("Байденом")[0].name == "Joe Biden"
    assert find_country("росту") is None


@pytest.mark.parametrize(
    ("base", "other"), [("петров", "петрова"), ("ланскои", "ланского"), ("лугова", "луговою")]
)
def test_nominative_is_told_from_other_cases(base: str, other: str) -> None:
    """The form without an ending, or without an oblique one, is the nominative."""
    assert is_base_form(base, other)
    assert not is_base_form(other, base)


def test_script_is_told_by_the_first_letter() -> None:
    """Keys of other scripts and empty keys are no Cyrillic."""
    assert is_cyrillic("єва")
    assert not is_cyrillic("eva")
    assert not is_cyrillic("")
