"""Sentences side by side: each once and in order, equal ones found, few and many alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.services import sentence_pairs
from provenance.services.sentence_pairs import Range, pair_sentences

SENTENCES = st.lists(
    st.sampled_from(
        ["The bridge will open.", "The bridge may open.", "No.", "We met in Lorn.", "Rain fell."]
    ),
    max_size=12,
)


def lay(sentences: list[str]) -> tuple[str, list[Range]]:
    text, ranges = "", []
    for sentence in sentences:
        ranges.append((len(text), len(text) + len(sentence)))
        text += sentence + " "
    return text, ranges


@pytest.mark.parametrize("most", [4000, 0])
@given(left=SENTENCES, right=SENTENCES)
def test_each_sentence_stands_once_and_in_order(left: list[str], right: list[str], most: int) -> None:
    """Nothing is left out or told twice, and `equal` is said of equal sentences only, whichever way they are paired."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sentence_pairs, "MOST_COMPARED", most)
        one, two = lay(left), lay(right)
        pairs = list(pair_sentences(one[0], one[1], two[0], two[1], lang="en"))
    assert [pair.earlier for pair in pairs if pair.earlier] == one[1]
    assert [pair.later for pair in pairs if pair.later] == two[1]
    for pair in pairs:
        assert pair.earlier or pair.later
        if pair.earlier and pair.later:
            assert (one[0][slice(*pair.earlier)] == two[0][slice(*pair.later)]) == (pair.kind == "equal")


@pytest.mark.parametrize("most", [4000, 0])
def test_a_changed_sentence_stands_beside_what_it_was(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new sentence before it does not draw it away."""
    monkeypatch.setattr(sentence_pairs, "MOST_COMPARED", most)
    one = lay(["The council met.", "The bridge of Lorn will open in May."])
    two = lay(["Rain fell.", "The bridge of Lorn may open in May."])
    pairs = list(pair_sentences(one[0], one[1], two[0], two[1], lang="en"))
    assert [pair.kind for pair in pairs if pair.earlier and pair.later] == ["differs"]
