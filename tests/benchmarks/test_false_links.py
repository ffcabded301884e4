"""The benchmark of links that should not be there: on invented documents of which it is known what is right."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import false_links

HOSPITAL = {
    "en": [
        "The governor visited the hospital in the old town on Monday and thanked the nurses for their work.",
        "The governor promised three new ambulances and a larger kitchen before the winter.",
    ],
    "es": [
        "El gobernador visitó el lunes el hospital de la ciudad vieja y agradeció a las enfermeras su trabajo.",
        "El gobernador prometió tres nuevas ambulancias y una cocina más grande antes del invierno.",
    ],
}


def test_translated_sentences_are_found_and_each_link_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence with a quote has a link for each of its parts: none is counted as wrong that leads to its own."""
    monkeypatch.setattr(false_links, "LANGUAGES", ("en", "es"))
    measured = false_links.measure_twins({"hospital": HOSPITAL})
    assert measured == {"sentences": 2, "found": 1.0, "links": 3, "right": 1.0, "wrong_document": 0}


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2017-01-20T21:43:00+01:00", "2017-01-20"),
        ("17/02/2016", "2016-02-17"),
        ("05/05/2016 10:00", "2016-05-05"),
        ("09/04/2017", ""),
    ],
)
def test_a_day_that_may_be_a_month_is_not_guessed(written: str, day: str) -> None:
    """A report whose date can be read in two ways is left out."""
    assert false_links.read_day(written) == day


def test_an_offset_is_placed_in_its_paragraph() -> None:
    """Borders are where paragraphs begin."""
    borders = false_links.sentence_borders("One.\n\nTwo.\n\nThree.")
    assert [false_links.place_of(borders, at) for at in (0, 3, 6, 9, 12, 17)] == [0, 0, 1, 1, 2, 2]
