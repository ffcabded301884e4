"""Another earlier or later wording put in place: the right two are compared anew, and every answer tells that."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from provenance.errors import InputError
from provenance.model import Change, Link
from provenance.services.ports import AnalysedVersion
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, Event, QueueFilter
from provenance.services.trace import trace
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day, link_between
from tests.db.review_story import FIRST, Clock

PORT = '"We lost 12 boats in the night," said Mara Quint. Nobody was hurt, she wrote.'
REPORT = '"We lost 20 boats in the night," said Mara Quint. Somebody was hurt.'
NAME = 'Port_100% "ميناء"'
WORDS = "We lost 12 boats in the night"


def port(text: str = PORT, on: int = 0) -> AnalysedVersion:
    """The document that the report really has its words from."""
    return analysed(text, id=NAME, outlet="Port Office", published=day(on))


def report(text: str = REPORT, on: int = 1) -> AnalysedVersion:
    """A later report."""
    return analysed(text, id="report", outlet="The Gull", published=day(on))


def desk_with(store: SqlStore, later: AnalysedVersion | None = None) -> ReviewDesk:
    """The report linked to the wrong document, with a change that is not even there."""
    later = later or report()
    for one in (FIRST, port(), later):
        store.add(one)
    link = link_between(FIRST, later, relation="paraphrase", score=0.5)
    wrong = Change("entity", "high", link.earlier.span, link.later.span, in_quotes=True)
    store.replace_links("report", [replace(link, changes=(wrong,), ambiguous=True)])
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    return desk


def place(text: str, words: str, **more: str) -> dict[str, object]:
    """Where these words stand in a text."""
    start = text.index(words)
    return {**more, "start": start, "end": start + len(words)}


def correct(desk: ReviewDesk, by: str = "ines", **value: object) -> Event:
    """Correct the only item."""
    (item,) = desk.queue(QueueFilter(states=("open", "corrected"))).items
    return desk.decide(DecisionRequest(item=item.id, action="correct", reviewer=by, value=json.dumps(value)))


def to_port(desk: ReviewDesk, by: str = "ines", **more: object) -> Event:
    """Say that the words come from the port office."""
    return correct(desk, by, earlier=place(PORT, WORDS, document=NAME), **more)


def only(store: SqlStore) -> Link:
    """The only link, its spans found true in the latest versions."""
    (link,) = store.links()
    for end, spans in (
        (link.earlier, [change.earlier for change in link.changes]),
        (link.later, [change.later for change in link.changes]),
    ):
        version = store.latest(end.document)
        assert version is not None
        assert version.sha256 == end.sha256
        for span in [end.span, *(one for one in spans if one is not None)]:
            assert version.text[span.start : span.end] == span.exact
    return link


def numbers(link: Link) -> list[tuple[str, str]]:
    """The numbers that a link tells as changed, and nothing else of any severity."""
    grave = [change for change in link.changes if change.severity != "none"]
    assert {change.change_class for change in grave} <= {"number"}
    return [(change.earlier.exact, change.later.exact) for change in grave if change.earlier and change.later]


def test_the_right_origin_is_compared_anew(store: SqlStore) -> None:
    """The changes are those between the right two wordings, with their relation and score; undo gives the old ones."""
    desk = desk_with(store)
    event = to_port(desk)
    link = only(store)
    assert (link.earlier.document, link.earlier.span.exact) == (NAME, WORDS)
    assert numbers(link) == [("12", "20")]
    assert (link.relation, link.ambiguous) == ("altered_in_quotes", False)
    assert link.score > 0.5
    assert link.earlier.quote is not None
    found = store.quote(link.earlier.quote)
    assert found is not None
    assert found.document == NAME
    desk.undo(event.judgement.id, reviewer="ines")
    assert (only(store).earlier.document, [c.change_class for c in only(store).changes]) == (
        "harbour",
        ["entity"],
    )


def test_the_trail_begins_where_the_reviewer_said(store: SqlStore) -> None:
    """Links of the right document hold it, those of the wrong one do not; so does the trail of the words."""
    desk = desk_with(store)
    to_port(desk)
    assert len(list(store.links(earlier_document=NAME))) == 1
    assert list(store.links(earlier_document="harbour")) == []
    assert [one.earlier.document for one in store.links(earlier_document="harbour", as_found=True)] == [
        "harbour"
    ]
    quote = only(store).earlier.quote
    assert quote is not None
    assert [one.end.document for one in trace(store, quote).lineage.variants] == [NAME, "report"]


@pytest.mark.parametrize(
    ("origin", "later"),
    [
        (None, f"Port news of the day. {REPORT}"),
        (f"A notice to all. {PORT}", None),
        (f"A notice to all. {PORT}", f"Port news of the day. {REPORT}"),
    ],
)
def test_the_correction_follows_its_words(store: SqlStore, origin: str | None, later: str | None) -> None:
    """In new versions of either document with the same words elsewhere the changes stand at the new places."""
    desk = desk_with(store)
    to_port(desk)
    if origin is not None:
        store.add(port(origin, on=2))
    if later is not None:
        again = report(later, on=3)
        store.add(again)
        link = link_between(FIRST, report())
        start = later.index('"We lost')
        span = replace(
            link.later.span, start=start, end=start + len(link.later.span.exact), prefix="", suffix=""
        )
        end = replace(link.later, sha256=again.version.sha256, span=span, quote=again.quotes[0].id)
        wrong = Change("entity", "high", link.earlier.span, span, in_quotes=True)
        store.replace_links(
            "report", [replace(link, relation="paraphrase", later=end, changes=(wrong,), ambiguous=True)]
        )
    desk.refresh()
    assert numbers(only(store)) == [("12", "20")]
    assert only(store).earlier.document == NAME


def test_words_that_are_gone_correct_nothing(store: SqlStore) -> None:
    """When the right wording no longer stands in its document, the link is told as it was found."""
    desk = desk_with(store)
    to_port(desk)
    store.add(port("All boats are in the harbour again.", on=2))
    assert only(store).earlier.document == "harbour"
    assert [change.change_class for change in only(store).changes] == ["entity"]


def test_another_later_wording_is_compared_anew(store: SqlStore) -> None:
    """The report's own words at another place, with the quote that they stand in."""
    text = 'It was "a bad night," said Mara Quint. "We lost 12 boats," said Mara Quint.'
    desk = desk_with(store, report(text))
    correct(desk, later=place(text, "We lost 12 boats"), earlier=place(PORT, WORDS, document=NAME))
    link = only(store)
    assert link.later.span.exact == "We lost 12 boats"
    assert link.relation in ("verbatim", "trimmed")
    assert [change.change_class for change in link.changes if change.severity != "none"] == ["cut_end"]
    found = store.quote(link.later.quote or "")
    assert found is not None
    assert found.quote.wording == "We lost 12 boats"


def test_what_follows_is_no_part_of_an_opinion(store: SqlStore) -> None:
    """Two readers agree on the origin; what the program worked out from it is kept beside, not judged."""
    desk = desk_with(store)
    desk.set_readers(2)
    event = to_port(desk)
    assert "compared" in json.loads(event.judgement.value)
    assert only(store).earlier.document == "harbour"
    to_port(desk, "omar")
    assert only(store).earlier.document == NAME
    assert desk.stats().agreement[0].agreed == 1


def test_a_new_origin_and_a_false_alarm_at_once(store: SqlStore) -> None:
    """Changes are dropped from those of the new comparison; words of which none was altered are verbatim."""
    desk = desk_with(store)
    with pytest.raises(InputError, match="no change 'entity': it tells number"):
        to_port(desk, drop_changes=["entity"])
    to_port(desk, drop_changes=["number"])
    assert numbers(only(store)) == []
    assert only(store).relation == "verbatim"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"earlier": {"document": "report", "start": 0, "end": 9}}, "the report itself"),
        ({"earlier": {"document": NAME, "start": 46, "end": 48}}, "no words"),
        ({"compared": {"relation": "verbatim"}}, "JSON object"),
        ({}, "JSON object"),
    ],
)
def test_what_cannot_be_put_in_place(store: SqlStore, value: dict[str, object], words: str) -> None:
    """A place in the report itself, one without words, and what only the program may say."""
    desk = desk_with(store)
    if "46" in json.dumps(value):
        start = PORT.index(". ")
        value = {"earlier": {"document": NAME, "start": start, "end": start + 2}}
    with pytest.raises(InputError, match=words):
        correct(desk, **value)
    assert desk.log() == []


SPOKEN = '"We lost 20 boats in the night," said Tessa Brandt. Somebody was hurt.'


@pytest.mark.parametrize(
    ("name", "spoken"),
    [("Mara Quint", []), ("Jonas Weil", ["Mara Quint → Jonas Weil"])],
)
def test_a_given_speaker_is_compared_anew(store: SqlStore, name: str, spoken: list[str]) -> None:
    """Whether the speaker is another one follows from who really spoke; undo tells what was found."""
    for one in (port(), report(SPOKEN)):
        store.add(one)
    link = link_between(port(), report(SPOKEN), relation="altered_in_quotes")
    found = [
        Change("speaker", "high", link.earlier.span, link.later.span, note="Mara Quint → Tessa Brandt"),
        Change("number", "high", link.earlier.span, link.later.span, in_quotes=True),
    ]
    store.replace_links("report", [replace(link, changes=tuple(found))])
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    event = correct(desk, speaker=name)
    told = {change.change_class: change.note for change in only(store).changes}
    assert [told.get("speaker")] == (spoken or [None])
    assert "number" in told
    desk.undo(event.judgement.id, reviewer="ines")
    assert {change.note for change in only(store).changes} >= {"Mara Quint → Tessa Brandt"}
