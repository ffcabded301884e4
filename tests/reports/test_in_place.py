"""A later wording in stretches: nothing lost, nothing twice, each change where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Change, Lineage, Span
from provenance.services.in_place import lay_in_place, mark_variant
from tests.reports.values import BRIDGE, BRIDGE_LATER, JISR, JISR_LATER, trail, variant, version

VOCABULARY = "the bridge will not open before 12 112 قال الجسر لن “high” …".split()  # noqa: SIM905
WORDS = st.lists(st.sampled_from(VOCABULARY), max_size=14)


@pytest.mark.parametrize(
    ("before", "after", "lang", "seen"),
    [
        (
            BRIDGE,
            BRIDGE_LATER,
            "en",
            {("altered", "will", "may"), ("cut", "not", ""), ("altered", "12", "112"), ("cut", "still", "")},
        ),
        (JISR, JISR_LATER, "ar", {("altered", "لن", "قد"), ("altered", "12", "112")}),
        ("He will go home.", "He will go home today.", "en", {("added", "", "today")}),
        ("Today he will go home at last.", "he will go home at last.", "en", {("cut", "Today", "")}),
        ("Nothing of it.", "Другие слова здесь", "en", {("added", "", "Другие слова здесь")}),
    ],
)
def test_differences_stand_where_they_are(
    before: str, after: str, lang: str, seen: set[tuple[str, str, str]]
) -> None:
    """Cut, added and altered words are told apart, each with its earlier words."""
    lineage = trail(before, (after,), lang=lang).lineage
    placed = mark_variant(lineage, lineage.variants[1])
    assert {(one.kind, one.earlier, one.later) for one in placed.stretches if one.kind != "kept"} == seen


@given(WORDS, WORDS)
def test_the_stretches_are_the_wording(before: list[str], after: list[str]) -> None:
    """Joined, the later sides are the later wording, character by character, whatever the two texts are."""
    one, two = " ".join(before), " ".join(after)
    placed = lay_in_place(Span(0, len(one), one), Span(0, len(two), two), (), lang="en")
    assert "".join(stretch.later for stretch in placed.stretches) == two
    words = "".join(stretch.later for stretch in placed.stretches).split()
    assert words == two.split()


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_can_be_laid_side_by_side(before: str, after: str) -> None:
    """No text breaks the law that the stretches are the wording."""
    placed = lay_in_place(Span(0, len(before), before), Span(0, len(after), after), (), lang="ar")
    assert "".join(stretch.later for stretch in placed.stretches) == after


def test_a_change_in_a_translation_is_marked_on_its_words() -> None:
    """Words of another language are not aligned; a change that names later words is shown on them."""
    hedge = Change(
        "modality", "medium", None, Span.cut(JISR_LATER, JISR_LATER.index("قد"), JISR_LATER.index("قد") + 2)
    )
    first = variant(0, BRIDGE)
    second = variant(1, JISR_LATER, lang="ar", base=version(0, BRIDGE), changes=(hedge,))
    placed = mark_variant(Lineage(first, (first, second), ()), second)
    assert [(one.kind, one.later, one.changes) for one in placed.stretches if one.kind != "kept"] == [
        ("added", "قد", (hedge,))
    ]
    assert "".join(one.later for one in placed.stretches) == JISR_LATER


def test_every_change_is_placed_or_named() -> None:
    """A change is on a stretch or among the unplaced; none disappears."""
    lineage = trail().lineage
    changes = lineage.variants[1].changes
    placed = mark_variant(lineage, lineage.variants[1])
    shown = [change for one in placed.stretches for change in one.changes]
    assert changes
    assert all(change in shown or change in placed.unplaced for change in changes)
