"""Laws of alignment: operations rebuild the later words, identity is 1.0, and no window costs less."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from provenance.match.align import align, align_units, apply_ops, split_segments
from provenance.match.edits import EditOp
from provenance.match.window import find_window
from provenance.match.wording import Unit, join_keys, read_units

WORDS = st.lists(st.sampled_from(["bridge", "will", "not", "open", "in", "May"]), max_size=14)


def cost_by_sellers(earlier: list[str], later: list[str]) -> int:
    """The slow obvious reference: Sellers' table (1980), whole, ends of the earlier side free."""
    row = [0] * (len(earlier) + 1)
    for place, word in enumerate(later, start=1):
        fresh = [place]
        for column, other in enumerate(earlier, start=1):
            fresh.append(min(row[column - 1] + (word != other), row[column] + 1, fresh[column - 1] + 1))
        row = fresh
    return min(row)


@given(WORDS, WORDS)
def test_no_window_costs_less_than_the_one_found(earlier: list[str], later: list[str]) -> None:
    """The bit-parallel search equals the slow reference, and its window really costs what it says."""
    window = find_window(earlier, later)
    assert window.cost == cost_by_sellers(earlier, later)
    assert window.cost == Levenshtein.distance(earlier[window.start : window.end], later)


@given(WORDS, WORDS, st.lists(st.integers(0, 14), max_size=3))
def test_operations_rebuild_the_later_words(earlier: list[str], later: list[str], breaks: list[int]) -> None:
    """Applied to the earlier words, the operations give the later ones exactly, segments and moves included."""
    left, right = read_units(" ".join(earlier), "en"), read_units(" ".join(later), "en")
    found = align_units(left, right, breaks=sorted(set(breaks)))
    assert apply_ops(found.ops, left, right) == join_keys(right)
    check_each_word_once(found.ops, len(right))
    assert 0.0 <= found.score <= 1.0


def check_each_word_once(ops: tuple[EditOp, ...], later_words: int) -> None:
    """Every later word lies in one operation; no earlier word lies in two."""
    later = [n for op in ops for n in range(*op.later_words)]
    earlier = [n for op in ops for n in range(*op.earlier_words)]
    assert later == list(range(later_words))
    assert len(earlier) == len(set(earlier))


@given(st.text(max_size=200), st.sampled_from(["en", "ar", "ru", "fr", "xx"]))
def test_identity_scores_one(text: str, lang: str) -> None:
    """Any text aligned with itself is carried over whole."""
    found = align(text, text, lang=lang)
    assert found.score == 1.0
    assert {op.kind for op in found.ops} <= {"equal"}


@given(st.text(max_size=80), st.text(max_size=80))
def test_places_lie_in_their_texts(earlier: str, later: str) -> None:
    """Every range of every operation is a range of the given string."""
    found = align(earlier, later, lang="en")
    for op in found.ops:
        assert 0 <= op.earlier[0] <= op.earlier[1] <= len(earlier)
        assert 0 <= op.later[0] <= op.later[1] <= len(later)


def kinds(earlier: str, later: str, lang: str = "en") -> list[tuple[str, str, str]]:
    return [
        (op.kind, earlier[slice(*op.earlier)], later[slice(*op.later)])
        for op in align(earlier, later, lang=lang).ops
    ]


def test_a_trimmed_quotation_costs_nothing() -> None:
    """Words before and after the part that is quoted are no operation."""
    assert kinds(
        "We said it then: the bridge will open in May, if it can.", "the bridge will open in May"
    ) == [("equal", "the bridge will open in May", "the bridge will open in May")]


def test_an_exchanged_word_stands_beside_the_word_that_was_there() -> None:
    """A number at the edge of a quotation is replaced, not added."""
    assert kinds("The quake killed 112 people", "killed 12 people")[1] == ("replace", "112", "12")


@pytest.mark.parametrize("mark", ["…", "...", "[...]", ". . .", "[…]"])
def test_an_ellipsis_parts_the_quotation_in_segments(mark: str) -> None:
    """What stands before and after the mark is found at both its places, the words between are deleted."""
    earlier = "The bridge will open in May because the steel arrived early and the crews worked at night"
    assert kinds(earlier, f"The bridge will open {mark} the crews worked at night") == [
        ("equal", "The bridge will open", "The bridge will open"),
        ("delete", "in May because the steel arrived early and", ""),
        ("equal", "the crews worked at night", "the crews worked at night"),
    ]


def test_a_cut_without_a_mark_is_bridged_too() -> None:
    """A long silent cut does not make the alignment give up one half of the quotation."""
    earlier = (
        "The bridge will surely open in May because the steel came early and so the whole town may come to us"
    )
    found = kinds(earlier, "The bridge will surely open in May and so the whole town may come to us")
    assert [kind for kind, _, _ in found] == ["equal", "delete", "equal"]


def test_moved_words_are_seen_as_moved() -> None:
    """A clause that changed places is one move, neither lost nor new."""
    found = kinds(
        "After long talks in Lorn the council agreed to open the bridge",
        "the council agreed to open the bridge After long talks in Lorn",
    )
    assert ("move", "After long talks in Lorn", "After long talks in Lorn") in found
    assert not any(kind in ("insert", "delete") for kind, _, _ in found)


def test_segments_out_of_order_are_aligned_as_one() -> None:
    """When the parts around an ellipsis stand the other way round, no earlier word is used twice."""
    earlier = "the crews worked at night and the bridge will open in May"
    found = align(earlier, "the bridge will open in May … the crews worked at night", lang="en")
    check_each_word_once(found.ops, len(found.later_units))


def test_contractions_are_the_words_they_stand_for() -> None:
    """ "won't" and "will not" are one wording; "us" and "the US" are not."""
    assert align("We won't go", "we will not go", lang="en").score == 1.0
    assert align("They told us", "they told US", lang="en").score < 1.0


def test_nothing_aligned_with_nothing_is_whole() -> None:
    """Two empty wordings are identical; an empty one and a full one share nothing."""
    assert align("", "", lang="en").score == 1.0
    assert align("", "the bridge", lang="en").score == 0.0
    assert align("the bridge", "", lang="en").coverage_later == 1.0


def test_segments_cover_all_words() -> None:
    """Breaks outside the wording are passed over."""
    assert split_segments(5, [0, 2, 5, 9]) == [(0, 2), (2, 5)]
    assert read_units("one two", "en") == [Unit(0, 3, "one", "one"), Unit(4, 7, "two", "two")]
