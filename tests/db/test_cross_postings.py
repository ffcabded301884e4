"""Which documents share keys across languages: by day, mutual, and of latest versions only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import text

from provenance.errors import InputError
from provenance.services.ports import AnalysedVersion
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day

Keys = tuple[tuple[int, ...], ...]


def keyed(keys: Keys, *, id: str, published: datetime | None = None, words: str = "") -> AnalysedVersion:
    """A version whose sentences have these keys."""
    sentences = " ".join(f"Sentence {number} of {id}{words}." for number in range(len(keys)))
    made = analysed(sentences, id=id, url=None, published=published)
    assert len(made.passages) == len(keys)
    return replace(made, cross_keys=keys)


A: Keys = ((1, 2, 3, 4), (10, 11, -12, 13))
B: Keys = ((1, 2, 3, 99), (10, 11, -12))
C: Keys = ((1, 2, 11), (10, 3, -12))


def test_documents_share_by_sentences_not_by_sums(store: SqlStore) -> None:
    """Enough keys must stand in one sentence; how much is shared is the squares of each sentence's most, summed."""
    for keys, id in ((A, "a"), (B, "b"), (C, "c")):
        store.add(keyed(keys, id=id, published=day(1)))
    assert store.sharing_across(A, at_least=3) == {"a": 32, "b": 18}
    assert store.sharing_across(A, at_least=2) == {"a": 32, "b": 18, "c": 8}
    assert store.sharing_across([(7, 8, 9)], at_least=1) == store.sharing_across([], at_least=1) == {}
    assert store.check() == []


@pytest.mark.parametrize(("one", "other"), [("a", "b"), ("a", "c"), ("b", "c")])
@pytest.mark.parametrize("at_least", [1, 2, 3])
def test_sharing_is_mutual(store: SqlStore, one: str, other: str, at_least: int) -> None:
    """Whichever of two documents asks finds the other."""
    keys = {"a": A, "b": B, "c": C}
    for id in (one, other):
        store.add(keyed(keys[id], id=id))
    found = [
        asked in store.sharing_across(keys[asking], at_least=at_least)
        for asking, asked in ((one, other), (other, one))
    ]
    assert found[0] == found[1]


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (None, None, {"early", "late", "undated"}),
        (date(2022, 1, 2), date(2022, 1, 2), {"early", "undated"}),
        (date(2022, 1, 3), None, {"late", "undated"}),
        (None, date(2022, 1, 1), {"undated"}),
    ],
)
def test_days_bound_what_is_found(
    store: SqlStore, first: date | None, last: date | None, found: set[str]
) -> None:
    """Both days are included; a document of an unknown day may be of any."""
    store.add(keyed(A, id="early", published=day(1)))
    store.add(keyed(A, id="late", published=day(9)))
    store.add(keyed(A, id="undated"))
    assert set(store.sharing_across(A, first=first, last=last, at_least=4)) == found


def test_only_latest_versions_are_found(store: SqlStore) -> None:
    """What an earlier version of a document shared is past."""
    store.add(keyed(A, id="a", published=day(1)))
    store.add(keyed(((50, 51), (52,)), id="a", published=day(2), words=" anew"))
    assert store.sharing_across(A, at_least=1) == {}
    assert store.sharing_across([(50, 51)], at_least=2) == {"a": 4}


def test_keys_of_other_passages_than_there_are_are_refused(store: SqlStore) -> None:
    """Keys for one sentence of two, or of more than 64 bits, are the caller's fault, and nothing is stored."""
    with pytest.raises(InputError, match="posting keys for 1 passages, but there are 2"):
        store.add(replace(keyed(A, id="a"), cross_keys=A[:1]))
    with pytest.raises(InputError, match="64 bits"):
        store.add(replace(keyed(A, id="a"), cross_keys=((1 << 63,), ())))
    assert list(store.documents()) == []


def test_keys_of_passages_that_are_gone_are_a_fault(store: SqlStore) -> None:
    """`db check` names keys that lead nowhere."""
    store.add(keyed(A, id="a"))
    with store._engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(text("INSERT INTO cross_posting VALUES (1, 2, 3)"))
    assert store.check() == ["postings: 1 point to passages that are not there"]
