"""The pages speak each language wholly, and nothing in a catalogue is out of date."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("babel")

from provenance_web.language import LANGUAGES, direction_of, read_catalogue, translator_for

GENERATOR = Path(__file__).resolve().parents[2] / "docs" / "generate_catalogues.py"
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    """The script that writes the catalogues, as a module."""
    spec = importlib.util.spec_from_file_location("generate_catalogues", GENERATOR)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def phrases(generator: ModuleType) -> set[str]:
    """Every phrase that a page may show."""
    return set(generator.collect_phrases())


def test_phrases_are_found_in_templates_code_and_tables(phrases: set[str]) -> None:
    """A phrase of each kind: a template's, a handler's, a table's of the reports, a table's of the desk."""
    assert {"Take the next item", "No speaker is called so.", "a “not” lost", "Not held by others"} <= phrases


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_is_complete_and_up_to_date(
    language: str, generator: ModuleType, phrases: set[str]
) -> None:
    """Every phrase has its translation, none is left over, and the file is what the generator writes."""
    made, missing = generator.made_catalogue(language, phrases)
    assert not missing
    assert generator.catalogue_path(language).read_bytes() == made


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_are_in_their_own_script(language: str, phrases: set[str]) -> None:
    """A translation has letters of its language's script: an English phrase left in place is no translation."""
    script = re.compile("[\u0621-\u064a]" if language == "ar" else "[\u0400-\u04ff]")
    translate = translator_for(language)
    assert [phrase for phrase in phrases if not script.search(translate(phrase))] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_bring_no_markup_and_no_hidden_characters(language: str, phrases: set[str]) -> None:
    """What goes into pages is text: no tags, no bidi controls, no blanks at the ends."""
    translate = translator_for(language)
    made = [translate(phrase) for phrase in phrases]
    assert [text for text in made if re.search("[<>\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)] == []
    assert [text for text in made if text != text.strip()] == []


def test_english_needs_no_catalogue() -> None:
    """The phrases are English themselves."""
    assert read_catalogue("en").gettext("Queue") == "Queue"


def _directions() -> Iterator[tuple[str, str]]:
    yield from (("ar", "rtl"), ("en", "ltr"), ("uk", "ltr"), ("ru", "ltr"))


@pytest.mark.parametrize(("language", "direction"), list(_directions()))
def test_a_page_runs_in_the_direction_of_its_language(language: str, direction: str) -> None:
    """Arabic pages run from right to left."""
    assert direction_of(language) == direction
