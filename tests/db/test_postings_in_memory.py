"""The store's postings and those in memory give the same candidates."""

from __future__ import annotations

import random

import pytest

from provenance.match.posting_index import PostingIndex
from provenance_db.store import SqlStore
from tests.db.factories import analysed, gram


@pytest.mark.parametrize("seed", range(4))
def test_store_and_memory_give_equal_candidates(store: SqlStore, seed: int) -> None:
    """The same passages in the same order: the same places with the same hits, whichever holds the postings."""
    dice = random.Random(seed)
    words = [f"w{number}" for number in range(12)]
    index, places = PostingIndex(), []
    for name in ("a", "b", "c"):
        sentences = [
            " ".join(dice.choice(words).capitalize() for _ in range(dice.randint(1, 6))) + "."
            for _ in range(9)
        ]
        document = analysed(" ".join(sentences), id=name, quotes=())
        store.add(document)
        for place, keys in enumerate(document.grams):
            index.add(keys)
            places.append((name, place))
    for _ in range(10):
        keys = [gram(word) for word in dice.sample(words, dice.randint(1, 8))]
        stored = [(one.document, one.index, one.hits) for one in store.candidates(keys, limit=7)]
        assert stored == [(*places[hit.passage], hit.hits) for hit in index.candidates(keys, limit=7)]
