"""The store's postings and those in memory give the same candidates."""

from __future__ import annotations

import random

import pytest

from provenance.match.posting_index import PostingIndex
from provenance_db.store import SqlStore
from tests.db.factories import analysed, gram


@pytest.mark.parametrize("seed", range(6))
def test_store_and_memory_give_equal_candidates(
    store: SqlStore, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same passages in the same order: the same places with the same hits, whichever holds the postings.

    However few keys are followed, and however few passages are read before it is known which.
    """
    for module in ("provenance.match.ranking", "provenance_db.postings"):
        monkeypatch.setattr(f"{module}.RAREST_KEYS", 1 + seed)
    monkeypatch.setattr("provenance_db.postings._FEW", 1 + seed % 3)
    monkeypatch.setattr("provenance_db.postings._SPARE", 0)
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
        share, limit = dice.choice([0.0, 0.5, 1.0]), dice.randint(1, 9)
        found = store.candidates(keys, limit=limit, share=share)
        assert [(one.document, one.index, one.hits) for one in found] == [
            (*places[hit.passage], hit.hits) for hit in index.candidates(keys, limit=limit, share=share)
        ]
