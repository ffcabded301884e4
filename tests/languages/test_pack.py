"""Loading packs by their code."""

from __future__ import annotations

import pytest

from provenance.errors import LanguageError
from provenance.languages import known_languages, load_pack


def test_known_languages_are_sorted_and_hold_english_and_arabic() -> None:
    """The two languages of the first version are there."""
    assert list(known_languages()) == sorted(known_languages())
    assert {"ar", "en"} <= set(known_languages())


def test_regional_code_gives_the_pack_of_its_language() -> None:
    """en-GB is read with the pack of en."""
    pack = load_pack("en-GB")
    assert pack is not None
    assert pack.code == "en"


def test_language_without_a_pack_gives_none() -> None:
    """Latin has a code and no pack: that is no error."""
    assert load_pack("la") is None


@pytest.mark.parametrize("code", ["", "e", "english language", "../en", "12"])
def test_what_is_no_code_is_an_error(code: str) -> None:
    """A path or a sentence in place of a code is refused with the remedy."""
    with pytest.raises(LanguageError, match="ISO 639"):
        load_pack(code)


def test_module_that_is_no_language_gives_none() -> None:
    """A module of the package itself is no language."""
    assert load_pack("pack") is None
