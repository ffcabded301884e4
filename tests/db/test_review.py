"""The review queue in the database: found, listed, claimed, decided, undone, and what decisions do."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from provenance.errors import ClaimedError, InputError, LookupFailedError, StaleDecisionError
from provenance.model.review import ReviewItem
from provenance.services.ports import QuoteFilter
from provenance.services.review.desk import LONGEST_REASON, ReviewDesk
from provenance.services.review.views import DecisionRequest, Event, QueueFilter, SavedFilter
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day, quote_at
from tests.db.review_story import FIRST, Clock, copy_of, desk_with, tell


def only(desk: ReviewDesk, **chosen: object) -> ReviewItem:
    """The one item that a filter lets through."""
    (item,) = desk.queue(QueueFilter(**chosen)).items  # type: ignore[arg-type]
    return item


def decide(desk: ReviewDesk, item: str, action: str = "confirm", by: str = "ines", **more: object) -> Event:
    """Decide an item."""
    return desk.decide(DecisionRequest(item=item, action=action, reviewer=by, **more))  # type: ignore[arg-type]


def test_an_item_for_each_changed_wording(store: SqlStore) -> None:
    """The worst stands first; the page says how many each field of the filter leaves out."""
    desk = desk_with(store, 6)
    tell(store, copy_of(90), change_class="substitution", severity="medium")
    desk.refresh()
    page = desk.queue(QueueFilter(rules=("number",), lang="uk"))
    assert (page.total, page.everything) == (2, 7)
    assert page.left_out == {"rules": 1, "lang": 4}
    whole = desk.queue(QueueFilter()).items
    totals = [item.priority.total for item in whole]
    assert totals == sorted(totals, reverse=True)
    assert whole[-1].rule == "altered_in_quotes"
    assert desk.queue(QueueFilter(), offset=5, limit=1).items == whole[5:6]


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        (QueueFilter(outlet="Outlet 1"), 1),
        (QueueFilter(speaker="quint"), 6),
        (QueueFilter(speaker="nobody"), 0),
        (QueueFilter(change_class="number"), 6),
        (QueueFilter(change_class="date"), 0),
        (QueueFilter(severity="medium"), 6),
        (QueueFilter(since=day(4)), 3),
        (QueueFilter(document="report-00002"), 1),
        (QueueFilter(text="BOATS 20"), 6),
        (QueueFilter(text="100%"), 0),
        (QueueFilter(states=("confirmed",)), 0),
    ],
)
def test_every_field_narrows(store: SqlStore, chosen: QueueFilter, count: int) -> None:
    """Each field of a filter leaves those that fit."""
    assert desk_with(store, 6).queue(chosen).total == count


def test_a_decision_and_its_undo(store: SqlStore) -> None:
    """A rejected link is in no later answer; undoing the decision, and undoing the undo, take effect at once."""
    desk = desk_with(store)
    item = only(desk)
    event = decide(desk, item.id, "reject", seen=item.revision)
    assert (event.holds, event.seen) == (True, item.revision)
    assert list(store.links()) == []
    assert len(list(store.links(as_found=True))) == 1
    assert desk.item(item.id).item.state == "rejected"
    undo = desk.undo(event.judgement.id, reviewer="omar")
    assert len(list(store.links())) == 1
    assert only(desk).state == "open"
    desk.undo(undo.judgement.id, reviewer="omar")
    assert list(store.links()) == []
    assert [one.judgement.action for one in desk.log(item=item.id)] == ["undo", "undo", "reject"]
    assert [one.holds for one in desk.log(item=item.id)] == [True, False, True]
    with pytest.raises(InputError, match="undone already"):
        desk.undo(undo.judgement.id, reviewer="omar")


def test_a_stale_decision_overwrites_nothing(store: SqlStore) -> None:
    """Who decides on a page that somebody decided meanwhile is shown the item as it is now."""
    desk = desk_with(store)
    item = only(desk)
    decide(desk, item.id, by="omar", seen=item.revision)
    with pytest.raises(StaleDecisionError) as caught:
        decide(desk, item.id, "reject", seen=item.revision)
    assert caught.value.item.item.state == "confirmed"  # type: ignore[attr-defined]
    assert len(desk.log(item=item.id)) == 1


def test_a_page_that_showed_other_evidence_is_stale(store: SqlStore) -> None:
    """Nobody decides on a wording that he did not see."""
    desk = desk_with(store)
    item = only(desk)
    tell(store, analysed('"We lost 90 boats," said Mara Quint.', id="report-00000", published=day(4)))
    desk.refresh(documents=["report-00000"])
    with pytest.raises(StaleDecisionError):
        decide(desk, item.id, seen=item.revision)


def test_claims_keep_two_people_apart(store: SqlStore) -> None:
    """Each `next` gives another item; a claim runs out, can be let go, and ends with the decision."""
    desk = desk_with(store, 2)
    clock = desk._clock
    assert isinstance(clock, Clock)
    first, second = (desk.next(QueueFilter(), reviewer=who) for who in ("ines", "omar"))
    assert first is not None
    assert second is not None
    assert first.item.id != second.item.id
    assert desk.next(QueueFilter(), reviewer="lena") is None
    with pytest.raises(ClaimedError, match="ines") as caught:
        decide(desk, first.item.id, by="omar")
    assert caught.value.claim.reviewer == "ines"  # type: ignore[attr-defined]
    with pytest.raises(ClaimedError):
        desk.claim(first.item.id, reviewer="omar")
    clock.now += timedelta(minutes=16)
    decide(desk, first.item.id, by="omar")
    desk.claim(second.item.id, reviewer="lena")
    desk.release(second.item.id, reviewer="lena")
    assert desk.stats().claims == ()


def test_skipping_puts_behind_and_decides_nothing(store: SqlStore) -> None:
    """A skipped item stands last for who skipped it, stays open, and a comment changes nothing."""
    desk = desk_with(store, 2)
    first = desk.queue(QueueFilter()).items[0]
    decide(desk, first.id, "skip")
    decide(desk, first.id, "comment", reason="who counted them?")
    assert [item.id == first.id for item in desk.queue(QueueFilter(), reviewer="ines").items] == [False, True]
    assert desk.queue(QueueFilter(), reviewer="omar").items[0].id == first.id
    assert desk.item(first.id).item.state == "open"


def test_the_order_is_the_same_with_and_without_skipped_items(store: SqlStore) -> None:
    """A page is read in the order of an index where nobody skipped anything, and sorted where somebody did."""
    desk = desk_with(store, 9)
    everything = [item.id for item in desk.queue(QueueFilter(), reviewer="ines").items]
    last = everything[-1]
    decide(desk, last, "skip")
    page = [desk.queue(QueueFilter(), reviewer="ines", offset=at, limit=2).items for at in range(0, 9, 2)]
    assert [item.id for items in page for item in items] == everything
    decide(desk, everything[0], "skip")
    skipped = [item.id for item in desk.queue(QueueFilter(), reviewer="ines").items]
    assert skipped == [*everything[1:-1], everything[0], last]
    assert [item.id for item in desk.queue(QueueFilter()).items] == everything


def test_reopening_says_why(store: SqlStore) -> None:
    """Re-ingesting the same words reopens nothing; other words, or another change, do, and undoing that closes it."""
    desk = desk_with(store)
    item = only(desk)
    decide(desk, item.id)
    tell(store, analysed('"We lost 20 boats," said Mara Quint. More.', id="report-00000", published=day(3)))
    report = desk.refresh(documents=["report-00000"])
    kept = desk.item(item.id)
    assert (report.reopened, kept.item.state, kept.gone) == (0, "confirmed", False)
    tell(store, analysed('"We lost 21 boats," said Mara Quint.', id="report-00000", published=day(4)))
    assert desk.refresh(documents=["report-00000"]).reopened == 1
    again = desk.item(item.id).item
    assert again.state == "open"
    assert "the later wording changed" in again.reopened
    assert "21 boats" in again.reopened


def test_what_is_gone_keeps_its_decisions(store: SqlStore) -> None:
    """An item that was judged stays to be looked up when its link is gone, and comes back with it."""
    desk = desk_with(store, 2)
    judged, other = desk.queue(QueueFilter()).items
    decide(desk, judged.id)
    links = {
        name: list(store.links(later_document=name, as_found=True))
        for name in (judged.document, other.document)
    }
    for name in links:
        store.replace_links(name, [])
    assert desk.refresh().gone == 2
    assert desk.item(judged.id).gone
    with pytest.raises(LookupFailedError):
        desk.item(other.id)
    assert desk.queue(QueueFilter(states=("confirmed",))).total == 0
    for name, found in links.items():
        store.replace_links(name, found)
    desk.refresh()
    assert desk.item(judged.id).item.state == "confirmed"


def test_a_corrected_speaker_is_used_and_survives(store: SqlStore) -> None:
    """The quote is his in every listing and after a re-ingest; the item stays decided; undo gives it back."""
    desk = desk_with(store)
    item = only(desk)
    event = decide(desk, item.id, "correct", value=json.dumps({"speaker": "Jonas Weil"}))

    def named() -> set[str]:
        chosen = QuoteFilter(document="report-00000")
        return {one.quote.speaker.name for one in store.quotes(chosen) if one.quote.speaker is not None}

    assert named() == {"Jonas Weil"}
    assert "Mara Quint" not in next(one for one in store.speakers() if one.name == "Jonas Weil").aliases
    assert desk.refresh().reopened == 0
    assert desk.item(item.id).item.state == "corrected"
    tell(
        store, analysed('"We lost 20 boats," said Mara Quint. New end.', id="report-00000", published=day(3))
    )
    desk.refresh()
    assert named() == {"Jonas Weil"}
    assert desk.item(item.id).item.state == "corrected"
    desk.undo(event.judgement.id, reviewer="ines")
    assert named() == {"Mara Quint"}
    assert store.check() == []


def test_a_pronoun_given_to_somebody_is_no_name_of_his(store: SqlStore) -> None:
    """A quote without speaker makes an item; who corrects it gives the quote, not the word that stood there."""
    made = analysed('"All is well," he said. End.', id="note", quotes=())
    quote = quote_at(made.version, content=[(1, 12)], mention=(15, 17))
    store.add(replace(made, quotes=(quote,)))
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    item = only(desk, rules=("doubtful_speaker",))
    event = decide(desk, item.id, "correct", value='{"speaker": "Jonas Weil"}')
    (jonas,) = store.speakers(matching="Jonas Weil")
    assert (jonas.aliases, jonas.quotes) == (("Jonas Weil",), 1)
    desk.undo(event.judgement.id, reviewer="ines")
    assert [one.quote.speaker for one in store.quotes(QuoteFilter())] == [None]
    assert only(desk, rules=("doubtful_speaker",)).id == item.id


def test_an_ambiguous_origin_is_settled(store: SqlStore) -> None:
    """Confirming the given origin makes the link unambiguous; another origin takes its place."""
    desk = desk_with(store, 0)
    tell(store, copy_of(1), ambiguous=True)
    desk.refresh()
    item = only(desk)
    event = decide(desk, item.id)
    assert [link.ambiguous for link in store.links()] == [False]
    desk.undo(event.judgement.id, reviewer="ines")
    assert [link.ambiguous for link in store.links()] == [True]
    place = {"document": "harbour", "start": 35, "end": 55}
    decide(desk, item.id, "correct", value=json.dumps({"earlier": place}))
    (link,) = store.links()
    assert link.earlier.span.exact == FIRST.version.text[35:55]
    assert not link.ambiguous


def test_a_corrected_relation(store: SqlStore) -> None:
    """Listings give the relation that the reviewer said."""
    desk = desk_with(store)
    decide(desk, only(desk).id, "correct", value='{"relation": "paraphrase"}')
    assert [link.relation for link in store.links()] == ["paraphrase"]


def test_two_spellings_become_one(store: SqlStore) -> None:
    """Confirming namesakes merges them, undo takes them apart, rejecting is not asked again."""
    store.add(FIRST)
    store.add(analysed('"لا نعرف," said مارا كوينت. End.', id="ar", lang="ar"))
    desk = ReviewDesk(store, clock=Clock())
    desk.refresh()
    found = desk.queue(QueueFilter(rules=("namesakes",))).items
    if not found:
        pytest.skip("these two spellings do not sound alike to the program")
    event = decide(desk, found[0].id)
    assert len(store.speakers(matching="quint")) == 1
    desk.refresh()
    assert desk.queue(QueueFilter(rules=("namesakes",))).total == 0
    desk.undo(event.judgement.id, reviewer="ines")
    desk.refresh()
    assert desk.queue(QueueFilter(rules=("namesakes",))).total == 1


def test_a_second_reader(store: SqlStore) -> None:
    """With two readers an item is done when both agree; else it is disputed until one changes his mind."""
    desk = desk_with(store, 2)
    desk.set_readers(2)
    one, other = desk.queue(QueueFilter()).items
    decide(desk, one.id)
    assert desk.item(one.id).item.state == "open"
    decide(desk, one.id, by="omar")
    assert desk.item(one.id).item.state == "confirmed"
    decide(desk, other.id)
    decide(desk, other.id, "reject", by="omar")
    assert [item.id for item in desk.disagreements()] == [other.id]
    (agreement,) = desk.stats().agreement
    assert (agreement.shared, agreement.agreed) == (2, 1)
    decide(desk, other.id, "confirm", by="omar")
    assert desk.disagreements() == ()


def test_filters_are_kept_by_name(store: SqlStore) -> None:
    """A reviewer's filter comes back as it was, and is his alone."""
    desk = desk_with(store)
    kept = SavedFilter(
        reviewer="ines", name="mine", chosen=QueueFilter(rules=("number",), since=day(2), text="بحر")
    )
    desk.save_filter(kept)
    desk.save_filter(kept)
    assert list(desk.saved_filters("ines")) == [kept]
    assert list(desk.saved_filters("omar")) == []
    desk.drop_filter(reviewer="ines", name="mine")
    assert list(desk.saved_filters("ines")) == []


@pytest.mark.parametrize(
    ("more", "error", "words"),
    [
        ({"action": "comment", "reason": "x" * (LONGEST_REASON + 1)}, InputError, "shorten"),
        ({"action": "comment", "reason": "  "}, InputError, "empty"),
        ({"action": "confirm", "value": "x"}, InputError, "only `correct`"),
        ({"action": "correct", "value": "{"}, InputError, "JSON object"),
        ({"action": "correct", "value": '{"relation": "worse"}'}, InputError, "no relation"),
        ({"action": "correct", "value": '{"later": {"start": 5, "end": 4}}'}, InputError, "whole numbers"),
        ({"action": "confirm", "by": "  "}, InputError, "name"),
        ({"action": "confirm", "reason": "\ud800"}, InputError, "reason"),
        ({"action": "explode"}, InputError, "no decision"),
    ],
)
def test_what_cannot_be_decided(
    store: SqlStore, more: dict[str, object], error: type[Exception], words: str
) -> None:
    """Bad input is refused in words, and nothing is noted."""
    desk = desk_with(store)
    with pytest.raises(error, match=words):
        decide(desk, only(desk).id, **more)  # type: ignore[arg-type]
    assert desk.log() == []


def test_unknown_ids(store: SqlStore) -> None:
    """Ids that are not there are named."""
    desk = desk_with(store)
    with pytest.raises(LookupFailedError, match="i0"):
        decide(desk, "i0")
    with pytest.raises(LookupFailedError, match="j0"):
        desk.undo("j0", reviewer="ines")
    with pytest.raises(LookupFailedError, match="i0"):
        desk.claim("i0", reviewer="ines")


def test_a_queue_of_many_documents_is_refreshed_at_once(store: SqlStore) -> None:
    """Three hundred thousand documents in one refresh: more than a statement of either database takes."""
    tell(store, FIRST)
    ReviewDesk(store).refresh()
    report = store.put_items((), documents=[f"d{number}" for number in range(300_000)])
    assert (report.added, report.gone) == (0, 0)
