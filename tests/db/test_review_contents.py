"""The right words of a quote, put in place by a reviewer: every later answer has them, undo takes them back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from provenance.errors import InputError
from provenance.model import Quote
from provenance.services.export import export_objects
from provenance.services.ports import QuoteFilter
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, Event, ItemView, QueueFilter
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day, quote_at
from tests.db.review_story import Clock

TEXT = '"All is well," he said, "and the nets are full." Nobody asked why. All is quiet now e\u0301.'


def desk_with(store: SqlStore, before: str = "", on: int = 0) -> ReviewDesk:
    """A quote of which only the first words were found, and of whom nobody knows who said them."""
    made = analysed(before + TEXT, id="note", quotes=(), published=day(on))
    shift = len(before)
    quote = quote_at(made.version, content=[(shift + 1, shift + 12)], mention=(shift + 15, shift + 17))
    store.add(replace(made, quotes=(quote,)))
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    return desk


def only(desk: ReviewDesk) -> ItemView:
    """The item of the quote, decided or not."""
    (item,) = desk.queue(QueueFilter(states=("open", "corrected"), rules=("doubtful_speaker",))).items
    return desk.item(item.id)


def correct(desk: ReviewDesk, content: object, **more: str) -> Event:
    """Say what the right words are."""
    value = json.dumps({"content": content, **more})
    request = DecisionRequest(item=only(desk).item.id, action="correct", reviewer="ines", value=value)
    return desk.decide(request)


def told(store: SqlStore) -> Quote:
    """The quote as answers have it, all ways of asking agreeing, its spans found true in the latest text."""
    (listed,) = store.quotes(QuoteFilter())
    version = store.latest("note")
    assert version is not None
    assert all(version.text[span.start : span.end] == span.exact for span in listed.quote.content)
    asked = store.quote(listed.quote.id)
    assert asked is not None
    assert asked.quote == listed.quote
    assert list(store.version_quotes(document="note", sha256=version.sha256)) == [listed.quote]
    return listed.quote


BOTH = ["All is well,", "and the nets are full."]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (BOTH, BOTH),
        ([{"start": 1, "end": 13}, {"start": 25, "end": 47}], BOTH),
        ("All is well", ["All is well"]),
        ("is well", ["is well"]),
        ([{"start": 25, "end": 47}], ["and the nets are full."]),
        (["All is quiet now e\u0301"], ["All is quiet now e\u0301"]),
    ],
)
def test_the_right_words_are_in_every_answer(store: SqlStore, content: object, words: list[str]) -> None:
    """By places or by the words themselves, in one part or several; the item is settled, undo gives the old ones."""
    desk = desk_with(store)
    event = correct(desk, content)
    assert [span.exact for span in told(store).content] == words
    assert only(desk).item.state == "corrected"
    assert desk.refresh().reopened == 0
    desk.undo(event.judgement.id, reviewer="ines")
    assert [span.exact for span in told(store).content] == ["All is well"]
    assert store.check() == []


def test_the_search_for_words_follows(store: SqlStore) -> None:
    """A quote is found by the words that it has now, not by those it had."""
    desk = desk_with(store)
    assert (about(store, "nets"), about(store, "well")) == (0, 1)
    correct(desk, ["and the nets are full"])
    assert (about(store, "NETS full"), about(store, "well")) == (1, 0)


def about(store: SqlStore, words: str) -> int:
    """How many quotes have these words."""
    return len(list(store.quotes(QuoteFilter(about=words, limit=1))))


def test_a_re_ingest_keeps_the_right_words(store: SqlStore) -> None:
    """They are as far from where the quote is found now as they were; the page still shows what was found."""
    desk = desk_with(store)
    correct(desk, BOTH, speaker="Jonas Weil")
    desk_with(store, before="A note from the port, where all is well. ", on=1)
    found = told(store)
    assert [span.exact for span in found.content] == BOTH
    assert found.start == 42
    assert found.speaker is not None
    assert found.speaker.name == "Jonas Weil"
    view = only(desk)
    assert view.item.state == "corrected"
    assert view.later is not None
    assert view.later.span.exact == "All is well"
    objects = [one for one in export_objects(store) if one["type"] == "quote"]
    assert [[span["exact"] for span in one["content"]] for one in objects][-1] == BOTH


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ([], "must be words"),
        (3, "must be words"),
        ({"start": 1, "end": 500}, "whole numbers"),
        ([{"start": 5, "end": 5}], "whole numbers"),
        ([{"start": True, "end": 5}], "whole numbers"),
        ([{"start": 1, "end": 5, "exact": "All"}], "must be words"),
        ([{"start": 24, "end": 46}, {"start": 1, "end": 12}], "order of the text"),
        ([{"start": 1, "end": 12}, {"start": 5, "end": 13}], "not overlap"),
        ("All is lost", "does not stand in the text"),
        ("  ", "does not stand in the text"),
        ([{"start": 12, "end": 14}], "no words"),
        ([{"start": len(TEXT) - 4, "end": len(TEXT) - 2}], "cuts a letter"),
        (["All is well"] * 21, "at most 20"),
    ],
)
def test_what_are_no_words_of_the_text(store: SqlStore, content: object, words: str) -> None:
    """Places outside, out of order or inside a letter, and words that nobody wrote, are refused in words."""
    desk = desk_with(store)
    with pytest.raises(InputError, match=words):
        correct(desk, content)
    assert desk.log() == []
