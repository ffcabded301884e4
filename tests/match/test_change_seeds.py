"""The benchmark of changes: its seeds are real differences, and its figures can fail."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.languages.change_words import CHANGE_LANGUAGES
from provenance.model import Change, Span

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
ROW = dict.fromkeys(
    CHANGE_LANGUAGES, "The council of Lorn met on 14 March and 12 clerks never spoke of the mill."
)


@pytest.fixture(autouse=True)
def _scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield
    for name in [name for name in sys.modules if name in ("changes",) or name.startswith("change_seeds")]:
        del sys.modules[name]


@pytest.mark.parametrize("lang", CHANGE_LANGUAGES)
def test_each_frame_differs_in_its_marked_place_only(lang: str) -> None:
    """Both wordings of each frame are sentences with single blanks, and differ."""
    from change_seeds.seeds import read_seeds

    seeds = read_seeds(lang)
    assert {frame.kind for frame in seeds.frames} >= {
        "number",
        "negation",
        "date",
        "modality",
        "entity",
        "harmless",
    }
    for frame in seeds.frames:
        earlier, later = ("".join(side) for side in zip(*frame.segments, strict=True))
        assert earlier != later
        for text in (earlier, later):
            assert "  " not in text, text
            assert text.strip() and not text.startswith(" "), text
            assert "|" not in text and text == text.rstrip(), text


@pytest.mark.parametrize("lang", CHANGE_LANGUAGES)
def test_seeds_stand_where_they_are_said_to(lang: str) -> None:
    """The two texts are equal outside the places of the seeds."""
    from change_seeds.edits import each_pair
    from change_seeds.seeds import read_seeds

    for pair in each_pair([ROW] * 6, read_seeds(lang), random.Random(3)):
        places = sorted(place for seed in pair.seeds for place in seed.places)
        one, other, rest, more = 0, 0, "", ""
        for (a, b), (c, d) in places:
            rest, more = rest + pair.earlier[one:a], more + pair.later[other:c]
            one, other = b, d
        assert rest + pair.earlier[one:] == more + pair.later[other:]


def test_a_wrong_class_costs_precision_and_recall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules that call everything a date are right about dates only, and a harmless edit is no longer harmless."""
    import changes
    from change_seeds.edits import each_pair
    from change_seeds.seeds import read_seeds

    def call_it_a_date(*_: object) -> tuple[Change, ...]:
        text = changes_of[-1].later
        return (Change("date", "high", None, Span.cut(text, 0, len(text))),)

    changes_of = []
    monkeypatch.setattr(changes, "classify_changes", call_it_a_date)
    monkeypatch.setattr(changes, "name_relation", lambda *_: "paraphrase")
    monkeypatch.setattr(changes, "compare_marks", lambda *_, **__: [])
    verdicts = []
    for pair in each_pair([ROW] * 12, read_seeds("en"), random.Random(3)):
        changes_of.append(pair)
        verdicts.append(changes.judge(pair, "en"))
    rates = changes.rate(changes.count(iter(verdicts)))
    assert rates["date"]["r"] == 1.0
    assert rates["date"]["p"] < 0.5
    assert rates["number"]["r"] == 0.0
    assert rates["harmless"]["r"] == 0.0
