"""Offset maps between a derived text and its original."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from provenance.text import OffsetMap

MAP = OffsetMap.of_pieces([(2, 2, True), (3, 1, False), (1, 2, False), (2, 2, True)])
"""ab|cde|f|gh became ab|C|ff|gh."""


@pytest.mark.parametrize(
    ("derived", "original"),
    [
        ((0, 1), (0, 1)),
        ((1, 3), (1, 5)),
        ((2, 3), (2, 5)),
        ((3, 4), (5, 6)),
        ((4, 5), (5, 6)),
        ((4, 6), (5, 7)),
        ((0, 7), (0, 8)),
        ((0, 0), (0, 0)),
        ((1, 1), (1, 1)),
        ((7, 7), (8, 8)),
    ],
)
def test_derived_ranges_lead_back(derived: tuple[int, int], original: tuple[int, int]) -> None:
    """A range of the derived text leads to the smallest whole pieces that made it."""
    assert MAP.to_original(*derived) == original


@pytest.mark.parametrize(
    ("original", "derived"),
    [
        ((0, 2), (0, 2)),
        ((2, 3), (2, 3)),
        ((4, 6), (2, 5)),
        ((6, 8), (5, 7)),
        ((3, 3), (2, 2)),
        ((8, 8), (7, 7)),
    ],
)
def test_original_ranges_lead_on(original: tuple[int, int], derived: tuple[int, int]) -> None:
    """A range of the original leads to all that it became."""
    assert MAP.to_derived(*original) == derived


def test_the_identity() -> None:
    """The map of a text onto itself carries every range to itself, of an empty text too."""
    assert OffsetMap.identity(5).to_original(1, 4) == (1, 4)
    assert OffsetMap.identity(0).to_derived(0, 0) == (0, 0)
    assert OffsetMap.identity(5).is_identity
    assert OffsetMap.of_pieces([]) == OffsetMap.identity(0)
    assert OffsetMap.of_pieces([(2, 2, True), (0, 0, True), (3, 3, True)]) == OffsetMap.identity(5)


@pytest.mark.parametrize("place", [(-1, 1), (2, 1), (0, 9)])
def test_ranges_outside_the_text_are_refused(place: tuple[int, int]) -> None:
    """A range that is none, or lies outside, is an error and not a guess."""
    with pytest.raises(ValueError, match="lies outside"):
        MAP.to_original(*place)


def test_pieces_that_cannot_be() -> None:
    """A run of two lengths, and a piece that became nothing beside others, are refused."""
    with pytest.raises(ValueError, match="a run cannot turn"):
        OffsetMap.of_pieces([(1, 2, True)])
    with pytest.raises(ValueError, match="joined to a neighbour"):
        OffsetMap.of_pieces([(1, 1, True), (2, 0, False)])


def test_a_text_that_became_nothing() -> None:
    """Where all was dropped, nothing stands for all of it."""
    gone = OffsetMap.of_pieces([(3, 0, False)])

    assert gone.to_derived(1, 2) == (0, 0)
    assert not gone.is_identity


def test_maps_join() -> None:
    """The map of a map leads from the last text to the first."""
    later = OffsetMap.of_pieces([(1, 1, True), (2, 1, False), (4, 4, True)])

    joined = MAP.compose(later)

    assert joined.to_original(1, 2) == (1, 5)
    assert joined.to_original(2, 3) == (5, 6)
    assert joined.to_derived(7, 8) == (5, 6)
    assert MAP.compose(OffsetMap.identity(7)) is MAP
    assert OffsetMap.identity(7).compose(later) is later
    with pytest.raises(ValueError, match="cannot join"):
        MAP.compose(OffsetMap.identity(3))


PIECES = st.lists(
    st.one_of(
        st.integers(1, 4).map(lambda size: (size, size, True)),
        st.tuples(st.integers(1, 4), st.integers(1, 4), st.just(False)),
    ),
    min_size=1,
    max_size=8,
)


@st.composite
def chains(draw: st.DrawFn) -> tuple[OffsetMap, OffsetMap]:
    first = OffsetMap.of_pieces(draw(PIECES))
    left = first.derived[-1]
    pieces: list[tuple[int, int, bool]] = []
    while left:
        taken = draw(st.integers(1, min(4, left)))
        pieces.append(
            (taken, taken, True) if draw(st.booleans()) else (taken, draw(st.integers(1, 4)), False)
        )
        left -= taken
    return first, OffsetMap.of_pieces(pieces)


@given(chains(), st.data())
def test_a_joined_map_covers_what_its_parts_carry(
    maps: tuple[OffsetMap, OffsetMap], data: st.DataObject
) -> None:
    """Going back by the joined map holds what going back by both gives, and its ends are those of the texts."""
    first, later = maps
    joined = first.compose(later)
    assert joined.original[-1] == first.original[-1]
    assert joined.derived[-1] == later.derived[-1]
    start = data.draw(st.integers(0, joined.derived[-1] - 1))
    end = data.draw(st.integers(start + 1, joined.derived[-1]))

    direct = joined.to_original(start, end)
    stepwise = first.to_original(*later.to_original(start, end))

    assert direct[0] <= stepwise[0]
    assert stepwise[1] <= direct[1]


@given(PIECES, st.data())
def test_there_and_back_holds_the_range(pieces: list[tuple[int, int, bool]], data: st.DataObject) -> None:
    """Any range carried across and back lies within what comes back."""
    offsets = OffsetMap.of_pieces(pieces)
    assume(offsets.original[-1])
    start = data.draw(st.integers(0, offsets.original[-1] - 1))
    end = data.draw(st.integers(start + 1, offsets.original[-1]))

    back = offsets.to_original(*offsets.to_derived(start, end))

    assert back[0] <= start
    assert end <= back[1]
