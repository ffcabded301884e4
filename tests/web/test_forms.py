"""What the forms of the pages mean: filters as queries, and the buttons of a decision."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("fastapi")

from provenance.errors import InputError
from provenance.model.review import ITEM_STATES, REVIEW_RULES
from provenance.services.review.views import QueueFilter
from provenance_web import addresses
from provenance_web.pages.corrections import read_action, value_parts
from provenance_web.pages.filter_form import filter_query, read_filter, read_query

WORDS = st.none() | st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).map(str.strip).filter(bool)
FILTERS = st.builds(
    QueueFilter,
    rules=st.sets(st.sampled_from(REVIEW_RULES)).map(lambda chosen: tuple(r for r in REVIEW_RULES if r in chosen)),
    states=st.sets(st.sampled_from(ITEM_STATES)).map(lambda chosen: tuple(s for s in ITEM_STATES if s in chosen)),
    speaker=WORDS,
    outlet=WORDS,
    lang=st.none() | st.sampled_from(["ar", "en"]),
    change_class=st.none() | st.sampled_from(["number", "negation_lost"]),
    severity=st.none() | st.sampled_from(["low", "medium", "high"]),
    since=st.none() | st.dates(min_value=datetime(1900, 1, 1, tzinfo=UTC).date()).map(
        lambda day: datetime(day.year, day.month, day.day, tzinfo=UTC)
    ),
    document=WORDS,
    text=WORDS,
    unclaimed_by_others=st.booleans(),
)  # fmt: skip


@given(FILTERS)
def test_a_filter_comes_back_from_its_query(chosen: QueueFilter) -> None:
    """What a form sends and a bookmark keeps is the same filter."""
    assert read_query(filter_query(chosen)) == chosen


@pytest.mark.parametrize(
    "pairs",
    [
        [("rules", "no such rule")],
        [("severity", "dreadful")],
        [("since", "yesterday")],
        [("since", "2024-02-30")],
        [("change_class", "<script>")],
        [("unknown", "field")],
        [("text", "   ")],
    ],
)
def test_what_a_query_cannot_mean_narrows_nothing(pairs: list[tuple[str, str]]) -> None:
    """An old or mistyped address shows the whole queue rather than an error, and rather than nothing."""
    assert read_filter(pairs) == QueueFilter()


@pytest.mark.parametrize(
    ("action", "fields", "meant"),
    [
        ("confirm", {"speaker": "Mara Quint"}, ("confirm", "")),
        ("correct:speaker", {"speaker": " Mara Quint "}, ("correct", {"speaker": "Mara Quint"})),
        ("correct:relation", {"relation": "trimmed", "speaker": "x"}, ("correct", {"relation": "trimmed"})),
        ('correct:{"earlier": {"document": "d:1", "start": 3, "end": 9}}', {},
         ("correct", {"earlier": {"document": "d:1", "start": 3, "end": 9}})),
        ("correct", {"value": '{"speaker": "مارا"}'}, ("correct", {"speaker": "مارا"})),
        ('correct:{"drop_changes": "all"}', {}, ("correct", {"drop_changes": "all"})),
        ("correct:content", {"content": " All is well\r\n\r\nand the nets\r\nare full "},
         ("correct", {"content": ["All is well", "and the nets\nare full"]})),
        ("correct:changes", {"drop": ['{"class": "number"}'], "speaker": "x"},
         ("correct", {"drop_changes": [{"class": "number"}]})),
    ],
)  # fmt: skip
def test_a_button_says_what_is_decided(
    action: str, fields: dict[str, Any], meant: tuple[str, object]
) -> None:
    """The field that belongs to the button counts; what stands in others does not."""
    given_fields: dict[str, Any] = {"value": "", "relation": "", "speaker": "", **fields}
    verb, value = read_action(action, **given_fields)
    assert (verb, json.loads(value) if value else "") == meant


@pytest.mark.parametrize(
    "action",
    ["", "destroy", "correct", "correct:speaker", "correct:relation", "correct:changes", "correct:content"],
)
def test_a_button_that_means_nothing_is_refused(action: str) -> None:
    """An unknown action, and a correction without the right value."""
    with pytest.raises(InputError):
        read_action(action, value="", relation="  ", speaker=" ")


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ('{"speaker": "Mara Quint"}', [("speaker", "Mara Quint")]),
        ('{"earlier": {"document": "d", "start": 3, "end": 9}}', [("earlier", "d 3–9")]),
        ('{"drop_changes": [{"class": "number", "earlier": "12", "later": "20"}], "relation": "trimmed"}',
         [("no:number", "12 → 20"), ("relation", "trimmed")]),
        ('{"compared": {"found_at": 1}, "content": [{"start": 1, "end": 4, "exact": "All"}]}', [("content", "All")]),
        ("s1234", [("", "s1234")]),
        ("[1]", [("", "[1]")]),
        ("", []),
    ],
)  # fmt: skip
def test_a_correction_is_shown_in_its_parts(value: str, parts: list[tuple[str, str]]) -> None:
    """What is no object is shown as it is."""
    assert value_parts(value) == parts


@pytest.mark.parametrize(
    ("target", "local"),
    [
        ("/items/i1?text=a", "/items/i1?text=a"),
        ("https://elsewhere.example/", "/queue"),
        ("//elsewhere.example", "/queue"),
        ("/\\elsewhere.example", "/queue"),
        ("/a\nb", "/queue"),
        ("", "/queue"),
    ],
)
def test_nobody_is_sent_away_from_the_desk(target: str, local: str) -> None:
    """An address to go back to is one of this desk."""
    assert addresses.local(target) == local


@pytest.mark.parametrize(
    "name", ["..", "a/../b", ".", "", "a/b", "?x", "#y", "a b", "\ud800", "وثيقة", "%2e%2e"]
)
def test_the_address_of_a_document_holds_any_id(name: str) -> None:
    """An id that a browser would take for a way up, or for a query, stays one word of the address."""
    address = addresses.document(name, 2)
    path = address.split("?")[0]
    assert address.isascii()
    assert path.startswith("/documents")
    assert "/.." not in path
    assert "version=2" in address
