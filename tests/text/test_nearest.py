"""Words are found where they stand nearest to a place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.nearest import find_nearest


@pytest.mark.parametrize(
    ("near", "found"),
    [(0, 0), (4, 0), (5, 8), (8, 8), (12, 8), (13, 16), (16, 16), (99, 16)],
)
def test_the_nearest_of_several(near: int, found: int) -> None:
    """Before or behind the place, whichever is less far; the place may lie behind the end."""
    assert find_nearest("boats.. boats.. boats", "boats", near) == found


def test_of_two_as_near_the_first() -> None:
    """A place in the middle decides for what comes first; words that stand nowhere are not found."""
    assert find_nearest("ab ab", "ab", 1) == 0
    assert find_nearest("ab  ab", "ab", 2) == 0
    assert find_nearest("ab", "cd", 0) is None


@given(st.text("ab", max_size=30), st.text("ab", min_size=1, max_size=3), st.integers(0, 40))
def test_it_is_what_a_look_at_every_place_finds(text: str, words: str, near: int) -> None:
    """The quick way gives what trying each offset gives."""
    places = [at for at in range(len(text)) if text.startswith(words, at)]
    assert find_nearest(text, words, near) == min(places, key=lambda at: abs(at - near), default=None)
