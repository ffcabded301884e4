"""The counts of the work, and how far readers agree."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Judgement, JudgementAction
from provenance.services.review.counting import cohen_kappa, count_work, measure_agreement
from provenance.services.review.replay import ItemEvent

DAY = datetime(2024, 3, 1, 23, 59, tzinfo=UTC)


def event(number: int, action: JudgementAction, item: str, by: str, *, holds: bool = True) -> ItemEvent:
    """An event `number` minutes after a minute to midnight."""
    made = Judgement(f"j{number:03}", action, item, "", by, DAY + timedelta(minutes=number))
    return ItemEvent(made, item, 0, "{}", holds)


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        ([], None),
        ([("confirm", "confirm")], None),
        ([("confirm", "confirm")] * 2, 1.0),
        ([("confirm", "confirm"), ("reject", "reject")], 1.0),
        ([("confirm", "reject"), ("reject", "confirm")], -1.0),
        ([("confirm", "confirm"), ("confirm", "reject")], 0.0),
        # Cohen's own kind of table: 20, 5, 10, 15 of 50 give 0.4.
        (
            [("confirm", "confirm")] * 20
            + [("confirm", "reject")] * 5
            + [("reject", "confirm")] * 10
            + [("reject", "reject")] * 15,
            0.4,
        ),
    ],
)
def test_kappa(pairs: list[tuple[str, str]], kappa: float | None) -> None:
    """Agreement beyond chance, by tables worked out by hand."""
    assert cohen_kappa(pairs) == kappa


@given(st.lists(st.tuples(*[st.sampled_from(["confirm", "reject", "unsure"])] * 2), min_size=2, max_size=30))
def test_kappa_is_bounded_and_the_same_for_both(pairs: list[tuple[str, str]]) -> None:
    """It lies between -1 and 1, and does not ask who came first."""
    found = cohen_kappa(pairs)
    assert found is not None
    assert -1 <= found <= 1
    assert found == cohen_kappa([(other, one) for one, other in pairs])


def test_the_last_decision_that_holds_is_compared() -> None:
    """Changed minds count as changed; what is undone, comments and skips count for nothing."""
    events = [
        event(0, "reject", "i1", "ines"),
        event(1, "confirm", "i1", "ines"),
        event(2, "confirm", "i1", "omar"),
        event(3, "confirm", "i2", "ines"),
        event(4, "reject", "i2", "omar", holds=False),
        event(5, "comment", "i2", "omar"),
        event(6, "confirm", "i2", "omar"),
    ]
    (found,) = measure_agreement(events)
    assert (found.first, found.second, found.shared, found.agreed, found.kappa) == ("ines", "omar", 2, 2, 1.0)


def test_counts() -> None:
    """States by rule, actions by reviewer, decisions by UTC day."""
    events = [
        event(0, "confirm", "i1", "ines"),
        event(1, "reject", "i2", "omar"),
        event(2, "skip", "i3", "omar"),
        event(3, "reject", "i3", "omar", holds=False),
        event(4, "undo", "j003", "omar"),
    ]
    found = count_work([("number", "open", 2), ("number", "confirmed", 1), ("date", "open", 4)], events, [])
    assert found.states == {"confirmed": 1, "open": 6}
    assert found.rules == {"date": {"open": 4}, "number": {"open": 2, "confirmed": 1}}
    assert found.reviewers == {"ines": {"confirm": 1}, "omar": {"reject": 1, "skip": 1}}
    assert found.days == {"2024-03-01": 1, "2024-03-02": 1}
