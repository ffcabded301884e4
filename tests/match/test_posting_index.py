"""The posting index in memory: equal to a plain slow reference, and to itself however passages come."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.match import posting_index
from provenance.match.gram_arrays import GramReader
from provenance.match.grams import passage_grams
from provenance.match.posting_index import Hit, PostingIndex
from provenance.match.ranking import DOCUMENT_FREQUENCY_CAP, RAREST_KEYS

WORDS = [
    "the",
    "harbour",
    "bridge",
    "of",
    "Ostland",
    "will",
    "not",
    "open",
    "in",
    "May",
    "2031",
    "said",
    "Ilo",
]
WORDS += ["Varn’s", "office", "won't", "l'été", "الجسر", "قالَ"]
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), max_size=12)
KEYS = st.integers(min_value=-40, max_value=40)
PASSAGES = st.lists(st.sets(KEYS, max_size=30), max_size=30)


def slow_candidates(passages: list[set[int]], keys: set[int], *, limit: int, share: float = 0.0) -> list[Hit]:
    """What `PostingIndex.candidates` is to give, said as plainly as it can be."""
    standing = {key: [n for n, held in enumerate(passages) if key in held] for key in keys}
    known = [key for key in keys if 0 < len(standing[key]) <= posting_index.DOCUMENT_FREQUENCY_CAP]
    rarest = sorted(known, key=lambda key: (len(standing[key]), key))[:RAREST_KEYS]
    hits = Counter(number for key in rarest for number in standing[key])
    first = max(hits.values(), default=0)
    near = [Hit(number, count) for number, count in hits.items() if count >= share * first]
    return sorted(near, key=lambda hit: (-hit.hits, hit.passage))[:limit]


@given(
    PASSAGES,
    st.sets(KEYS),
    st.tuples(st.integers(0, 12), st.sampled_from([0.0, 0.5, 1.0])),
    st.integers(1, 40),
    st.integers(0, 30),
)
def test_candidates_equal_those_of_the_slow_reference(
    passages: list[set[int]], keys: set[int], asked: tuple[int, float], buffered: int, compacted: int
) -> None:
    """However small the buffer, however many arrays, with a cap that cuts: the answer is the reference's."""
    limit, share = asked
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(posting_index, "_BUFFERED", buffered)
        patch.setattr(posting_index, "DOCUMENT_FREQUENCY_CAP", 6)
        patch.setattr("provenance.match.ranking.DOCUMENT_FREQUENCY_CAP", 6)
        index = PostingIndex()
        for number, held in enumerate(passages):
            assert index.add(held) == number
            if number == compacted:
                index.compact()
        found = index.candidates(keys, limit=limit, share=share)
        assert found == slow_candidates(passages, keys, limit=limit, share=share)
        assert len(index) == len(passages)


@given(TEXTS, st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), st.integers(1, 60))
def test_texts_added_at_once_are_found_as_if_added_one_by_one(
    texts: list[str], query: str, buffered: int
) -> None:
    """A batch read in arrays gives the same index as passages that come singly."""
    keys = passage_grams(query, "en")
    single, batch = PostingIndex(), PostingIndex()
    for text in texts:
        single.add(passage_grams(text, "en"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(posting_index, "_BUFFERED", buffered)
        reader = GramReader("en")
        half = len(texts) // 2
        for part in (texts[:half], texts[half:]):
            batch.add_all(*reader.read(part), count=len(part))
    assert batch.candidates(keys, limit=9) == single.candidates(keys, limit=9)
    assert batch.sharing(keys, at_least=2) == single.sharing(keys, at_least=2)


@given(TEXTS, st.sampled_from(["en", "fr", "ar"]))
def test_keys_read_at_once_are_the_keys_of_each_text(texts: list[str], lang: str) -> None:
    """The arrays hold exactly what `passage_grams` gives, each key of each text once."""
    keys, owners = GramReader(lang).read(texts)
    found = sorted(zip(owners.tolist(), keys.tolist(), strict=True))
    assert found == [(owner, key) for owner, text in enumerate(texts) for key in passage_grams(text, lang)]


def test_a_key_above_the_cap_is_no_key_and_stays_none() -> None:
    """What stands everywhere tells nothing; passages that come later do not bring it back."""
    index = PostingIndex()
    for _ in range(DOCUMENT_FREQUENCY_CAP):
        index.add([1])
    assert len(index.candidates([1], limit=999)) == DOCUMENT_FREQUENCY_CAP
    index.add([1, 2])
    index.compact()
    index.add([1])
    assert index.candidates([1], limit=999) == []
    assert index.candidates([1, 2], limit=999) == [Hit(DOCUMENT_FREQUENCY_CAP, 1)]


@pytest.mark.parametrize("text", ["", "…", "of the and to"])
def test_a_query_without_keys_finds_nothing(text: str) -> None:
    """Stop words and marks are no query, and an empty index has no answer."""
    assert PostingIndex().candidates(passage_grams(text, "en"), limit=5) == []
    assert PostingIndex().sharing([7], at_least=1) == []
