"""Where an item stands follows from its events and from what it shows, and from nothing else."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Judgement, JudgementAction
from provenance.services.review.replay import DECIDING, ItemEvent, replay, say_difference

SHOWN = json.dumps({"later": {"exact": "We lost 20 boats"}, "relation": "altered_in_quotes", "changes": []})
OTHER = json.dumps({"later": {"exact": "We lost 21 boats"}, "relation": "altered_in_quotes", "changes": []})
START = datetime(2024, 3, 1, tzinfo=UTC)


def event(
    number: int,
    action: JudgementAction,
    by: str = "ines",
    *,
    shown: str = SHOWN,
    holds: bool = True,
    value: str = "",
) -> ItemEvent:
    """The `number`-th event on an item."""
    made = Judgement(f"j{number:03}", action, "i1", value, by, START + timedelta(minutes=number))
    return ItemEvent(made, "i1", 0, shown, holds)


@pytest.mark.parametrize(
    ("told", "readers", "state", "opinions", "effective"),
    [
        ([], 1, "open", 0, None),
        ([("confirm", "ines")], 1, "confirmed", 1, "j000"),
        ([("reject", "ines")], 1, "rejected", 1, "j000"),
        ([("unsure", "ines")], 1, "unsure", 1, None),
        ([("skip", "ines"), ("comment", "omar")], 1, "open", 0, None),
        ([("reject", "ines"), ("confirm", "ines")], 1, "confirmed", 1, "j001"),
        ([("confirm", "ines"), ("reject", "omar")], 1, "disputed", 2, None),
        ([("confirm", "ines"), ("reject", "omar"), ("confirm", "lena")], 1, "confirmed", 3, "j002"),
        ([("confirm", "ines")], 2, "open", 1, None),
        ([("confirm", "ines"), ("confirm", "ines")], 2, "open", 1, None),
        ([("confirm", "ines"), ("confirm", "omar")], 2, "confirmed", 2, "j001"),
        ([("confirm", "ines"), ("reject", "omar"), ("confirm", "omar")], 2, "confirmed", 2, "j002"),
    ],
)
def test_where_an_item_stands(
    told: list[tuple[JudgementAction, str]], readers: int, state: str, opinions: int, effective: str | None
) -> None:
    """Each reader's last opinion counts; two who differ dispute; a second reader is waited for."""
    events = [event(number, action, by) for number, (action, by) in enumerate(told)]
    found = replay(events, evidence=SHOWN, readers=readers)
    assert (found.state, found.opinions, found.effective, found.reopened) == (state, opinions, effective, "")


def test_two_corrections_agree_only_in_their_value() -> None:
    """Two readers who correct to different things differ."""
    events = [
        event(1, "correct", value='{"relation":"paraphrase"}'),
        event(2, "correct", "omar", value='{"a":1}'),
    ]
    assert replay(events, evidence=SHOWN).state == "disputed"


def test_what_was_compared_anew_is_no_part_of_a_correction() -> None:
    """Two readers who say the same agree, though two versions of the program worked out different changes."""
    told = [
        event(1, "correct", value='{"compared": {"changes": [1]}, "relation": "trimmed"}'),
        event(2, "correct", "omar", value='{"compared": {"changes": [2]}, "relation": "trimmed"}'),
    ]
    assert (replay(told, evidence=SHOWN, readers=2).state, replay(told, evidence=SHOWN).effective) == (
        "corrected", "j002",
    )  # fmt: skip


def test_other_evidence_opens_a_decided_item_and_says_why() -> None:
    """The decision on other words is not used; with the old words shown again it counts again."""
    events = [event(1, "confirm")]
    found = replay(events, evidence=OTHER)
    assert (found.state, found.effective) == ("open", None)
    assert found.reopened == "the later wording changed: “We lost 20 boats” is now “We lost 21 boats”"
    assert replay(events, evidence=SHOWN).state == "confirmed"


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ({"speaker": "Mara"}, {"speaker": None}, "the speaker changed: Mara is now none"),
        (
            {"relation": "verbatim"},
            {"relation": "paraphrase"},
            "the relation changed: verbatim is now paraphrase",
        ),
        ({"changes": []}, {"changes": [["number", "high", "1", "2"]]}, "a change was added: number"),
        ({"changes": [["number", "high", "1", "2"]]}, {"changes": []}, "a change is gone: number"),
        ({"others": []}, {"others": [{"document": "a"}]}, "other possible origins came or went"),
        ({"rules": ["date"]}, {"rules": ["number"]}, "what is known about it changed"),
    ],
)
def test_differences_are_told_in_words(before: dict[str, object], now: dict[str, object], said: str) -> None:
    """What reopened an item is named."""
    assert say_difference(json.dumps(before), json.dumps(now)) == said


EVENTS = st.lists(
    st.tuples(
        st.sampled_from([*DECIDING, "skip", "comment", "undo"]),
        st.sampled_from(["ines", "omar", "lena"]),
        st.sampled_from([SHOWN, OTHER]),
        st.booleans(),
    ),
    max_size=12,
)


@given(EVENTS, st.sampled_from([1, 2]))
def test_laws_of_replay(told: list[tuple[JudgementAction, str, str, bool]], readers: int) -> None:
    """What is undone, a comment or a skip changes no state; every decision gives another revision; opinions bound."""
    events = [
        event(n, action, by, shown=shown, holds=holds) for n, (action, by, shown, holds) in enumerate(told)
    ]
    found = replay(events, evidence=SHOWN, readers=readers)
    counting = [one for one in events if one.holds and one.judgement.action in DECIDING]
    alone = replay(counting, evidence=SHOWN, readers=readers)
    assert (found.state, found.opinions, found.effective) == (alone.state, alone.opinions, alone.effective)
    assert found.opinions == len({one.judgement.reviewer for one in counting if one.evidence == SHOWN})
    assert (found.effective is not None) == (found.state in {"confirmed", "rejected", "corrected"})
    assert bool(found.reopened) <= (found.state == "open")
    more = replay([*events, event(99, "confirm", "vera")], evidence=SHOWN, readers=readers)
    assert more.revision > found.revision
    commented = replay([*events, event(99, "comment", "vera")], evidence=SHOWN, readers=readers)
    assert commented == found
