"""Changes that a reviewer calls false alarms: the link stays in every answer, they are told no more."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from provenance.errors import InputError
from provenance.model import Change, Span
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.opinions import told_part
from provenance.services.review.views import DecisionRequest, Event, QueueFilter
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day, link_between
from tests.db.review_story import FIRST, Clock, copy_of

NUMBER = {"class": "number", "earlier": "12", "later": "20"}
VERB = {"class": "substitution", "earlier": "lost", "later": "lost"}


def told_twice(
    store: SqlStore, words: str = "We lost 20 boats", *, before: str = "", on: int = 1
) -> ReviewDesk:
    """A report with two changes: a number, and a word of medium severity."""
    store.add(FIRST)
    text = f'{before}"{words}," said Mara Quint. Report ends.'
    later = analysed(text, id="report-00000", published=day(on))
    store.add(later)
    link = link_between(FIRST, later, relation="altered_in_quotes", score=0.9)
    found = [
        Change(
            "number", "high", cut(FIRST.version.text, "12"), cut(later.version.text, "20"), in_quotes=True
        ),
        Change("substitution", "medium", cut(FIRST.version.text, "lost"), cut(later.version.text, "lost")),
        Change("punctuation", "none", cut(FIRST.version.text, "."), cut(later.version.text, ".")),
    ]
    end = replace(link.later, span=cut(text, text.removeprefix(before).partition(" Report")[0]))
    store.replace_links(later.document.id, [replace(link, later=end, changes=tuple(found), ambiguous=True)])
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    return desk


def cut(text: str, words: str) -> Span:
    """The first place of these words."""
    return Span.cut(text, text.index(words), text.index(words) + len(words))


def drop(desk: ReviewDesk, dropped: object, by: str = "ines", **more: object) -> Event:
    """Say on the only item that these changes are none."""
    (item,) = desk.queue(QueueFilter()).items
    value = json.dumps({"drop_changes": dropped, **more})
    return desk.decide(DecisionRequest(item=item.id, action="correct", reviewer=by, value=value))


def classes(store: SqlStore) -> list[list[str]]:
    """The classes of changes that answers tell, by link."""
    return [[change.change_class for change in link.changes] for link in store.links()]


@pytest.mark.parametrize(
    ("dropped", "left"),
    [
        ("all", ["punctuation"]),
        (["number"], ["substitution", "punctuation"]),
        (["number", "substitution"], ["punctuation"]),
        (["punctuation"], ["number", "substitution"]),
        ([NUMBER], ["substitution", "punctuation"]),
        ([{"class": "number"}, VERB], ["punctuation"]),
    ],
)
def test_a_false_alarm_is_told_no_more(store: SqlStore, dropped: object, left: list[str]) -> None:
    """The link stays and is no longer ambiguous, the item is settled, undo brings the changes back."""
    desk = told_twice(store)
    event = drop(desk, dropped)
    assert classes(store) == [left]
    assert [link.relation for link in store.links()] == [
        "verbatim" if left == ["punctuation"] else "altered_in_quotes"
    ]
    assert [link.ambiguous for link in store.links()] == [False]
    assert [len(link.changes) for link in store.links(as_found=True)] == [3]
    assert desk.queue(QueueFilter(states=("corrected",))).total == 1
    desk.undo(event.judgement.id, reviewer="ines")
    assert classes(store) == [["number", "substitution", "punctuation"]]
    assert desk.queue(QueueFilter(states=("open",))).total == 1


def test_the_log_says_which_changes_were_dropped(store: SqlStore) -> None:
    """What was dropped is noted by class and words, so that "all" means those that stood there then."""
    desk = told_twice(store)
    assert json.loads(told_part(drop(desk, "all").judgement.value)) == {"drop_changes": [NUMBER, VERB]}


def test_two_readers_agree_however_they_say_it(store: SqlStore) -> None:
    """The same changes named as "all", by class, or one by one are one opinion."""
    desk = told_twice(store)
    desk.set_readers(2)
    drop(desk, "all")
    assert classes(store) == [["number", "substitution", "punctuation"]]
    drop(desk, ["substitution", NUMBER], by="omar")
    assert classes(store) == [["punctuation"]]


def test_a_re_ingest_keeps_what_was_dropped(store: SqlStore) -> None:
    """The same words at other offsets: still no change; other words: the item is open again."""
    desk = told_twice(store)
    drop(desk, ["number"])
    for on, words, before, left in (
        (2, "We lost 20 boats", "Port news. ", ["substitution", "punctuation"]),
        (3, "We lost 20 ships", "", ["number", "substitution", "punctuation"]),
    ):
        told_twice(store, words, before=before, on=on)
        assert classes(store) == [left]
    assert [item.state for item in desk.queue(QueueFilter()).items] == ["open"]


def test_several_things_are_corrected_at_once(store: SqlStore) -> None:
    """A correction may name a relation and a speaker beside the changes that are none."""
    desk = told_twice(store)
    drop(desk, "all", relation="verbatim", speaker="Jonas Weil")
    (link,) = store.links()
    assert (link.relation, len(link.changes)) == ("verbatim", 1)
    found = store.quote(link.later.quote or "")
    assert found is not None
    assert found.quote.speaker is not None
    assert found.quote.speaker.name == "Jonas Weil"


@pytest.mark.parametrize(
    ("dropped", "words"),
    [
        ("none", "must be"),
        ([], "must be"),
        (["date"], "no change 'date': it tells number, punctuation, substitution"),
        ([{"class": "number", "earlier": "13"}], "no change"),
        ([{"klass": "number"}], "no change"),
        ([3], "no change"),
    ],
)
def test_what_cannot_be_dropped(store: SqlStore, dropped: object, words: str) -> None:
    """A change that the item does not tell is refused in words, and nothing is noted."""
    desk = told_twice(store)
    with pytest.raises(InputError, match=words):
        drop(desk, dropped)
    assert desk.log() == []


def test_an_item_without_alarm_has_none_to_drop(store: SqlStore) -> None:
    """A link that is only ambiguous, with no change of any severity."""
    store.add(FIRST)
    later = copy_of(1)
    store.add(later)
    store.replace_links(later.document.id, [replace(link_between(FIRST, later), changes=(), ambiguous=True)])
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    with pytest.raises(InputError, match="no change that could be a false alarm"):
        drop(desk, "all")
