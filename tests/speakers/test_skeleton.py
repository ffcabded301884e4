"""Consonant skeletons: one key for a name in three scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.speakers.skeleton import consonant_skeleton


@pytest.mark.parametrize(
    "spellings",
    [
        ("Psaki", "Псаки", "ساكي", "بساكى"),
        ("Biden", "Байден", "بايدن"),
        ("Putin", "Poutine", "Путин", "بوتين"),
        ("Zelenskyy", "Selenskyj", "Зеленский", "زيلينسكي", "Zelensky"),
        ("Johnson", "Джонсон", "جونسون"),
        ("Erdoğan", "Эрдоган", "أردوغان"),
        ("Guterres", "Гутерриш", "غوتيريش", "جوتيريش"),
        ("Scholz", "Шольц", "شولتس", "شولتز"),
        ("el-Sisi", "السيسي", "Сиси"),
        ("Ushakov", "Ушаков", "أوشاكوف", "Ouchakov", "Uschakow"),
    ],
)
def test_spellings_of_one_name_share_a_skeleton(spellings: tuple[str, ...]) -> None:
    """Whatever script a newspaper uses, the consonants agree."""
    assert len({consonant_skeleton(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("Biden", "Putin"), ("Lavrov", "Ushakov"), ("Merkel", "Macron")])
def test_different_names_differ(one: str, other: str) -> None:
    """A skeleton is coarse, yet it tells the leaders of one story apart."""
    assert consonant_skeleton(one) != consonant_skeleton(other)


def test_words_are_kept_apart() -> None:
    """Each word has its part, so that a given name cannot pass for a surname."""
    assert consonant_skeleton("Jen Psaki") == "GN SK"


@given(st.text(max_size=40))
def test_any_text_has_a_skeleton(text: str) -> None:
    """No input fails, and a skeleton is made of class letters and blanks alone."""
    assert set(consonant_skeleton(text)) <= set("PFGKSTDLMNR ")
