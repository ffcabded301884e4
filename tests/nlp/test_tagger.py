"""The components that ship: they load, read any text, and find what anybody would."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from provenance.nlp.component import Tier
from provenance.nlp.models import digest_models, find_model
from provenance.nlp.tagger import load_tagger

TIERS: tuple[Tier, ...] = ("accurate", "fast")
_REPORT = (
    "OVERBY — The old bridge will stay closed until the end of March, Mayor Lena Hartwell said on Monday.\n"
    "“We will not risk a single life,” Hartwell told reporters. “The bridge must be rebuilt.”\n"
    "A senior city official, who asked not to be named, warned that the work could cost twice as much.\n"
)


@pytest.mark.parametrize("tier", TIERS)
def test_a_plain_report_gives_its_speakers(tier: Tier) -> None:
    """A quotation in two parts and an unnamed official are found; the accurate tier sees the first claim as well."""
    component = load_tagger("en", tier)
    assert component is not None
    quotes = extract_quotes(
        _REPORT, document="d", sha256="0" * 64, lang="en", kind="article", component=component
    ).quotes
    found = {(quote.speaker.name, quote.kind) for quote in quotes if quote.speaker}
    assert ("Lena Hartwell", "direct") in found
    assert tier == "fast" or ("Lena Hartwell", "indirect") in found
    assert any(name.startswith("senior") and "anonymous" in name for name, _ in found)
    assert all(0 <= quote.confidence <= 1 for quote in quotes)
    assert any(f"tagger.en.{tier}" in quote.evidence for quote in quotes)


@pytest.mark.parametrize(
    "text",
    ["", "\n", "“", "\ud800 said", "\x00" * 50, "word " * 2000, "x" * 5000, "قال الوزير إن الجسر مغلق"],
)
def test_any_text_is_read(text: str) -> None:
    """Nothing, lone surrogates, NULs, words longer than a window and other scripts pass; spans lie in the text."""
    component = load_tagger("en", "fast")
    assert component is not None
    for finding in component.find(text):
        for start, end in [*finding.contents, *filter(None, (finding.cue, finding.mention))]:
            assert 0 <= start < end <= len(text)


def test_what_stands_in_one_window_does_not_depend_on_the_rest() -> None:
    """A report behind many windows of other text has the findings that it has alone, moved by what is before it."""
    component = load_tagger("en", "fast")
    assert component is not None
    filler = ("The river rose by a foot in the night and fell again. " * 25).strip() + "\n"
    before = filler * 40
    moved = [f for f in component.find(before + _REPORT) if f.contents[0][0] >= len(before)]
    assert moved
    assert {f.cue and (before + _REPORT)[slice(*f.cue)] for f in moved} >= {"told"}


def test_a_language_without_a_component_has_none() -> None:
    """The grammar then works alone; a regional code has the component of its language."""
    assert load_tagger("ar", "accurate") is None
    assert find_model("en-GB", "fast") == find_model("en", "fast")
    assert len(digest_models()) == 8
