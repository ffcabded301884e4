"""A text with its quotes: every character once, nested and overlapping quotes each whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("fastapi")

from provenance.model import Quote, Span
from provenance_web.pages.highlights import lay_out

TEXT = 'Ada Quill said "we will wait", and then "no more".\nShe added nothing.\n\nThe end.'


def quote(
    name: str, *ranges: tuple[int, int], text: str = TEXT, mention: tuple[int, int] | None = None
) -> Quote:
    """A quote of some stretches of a text."""
    return Quote(
        id=name,
        kind="direct",
        content=tuple(Span.cut(text, *one) for one in ranges),
        mention=Span.cut(text, *mention) if mention else None,
    )


def test_paragraphs_hold_the_text_and_no_empty_lines() -> None:
    """A paragraph is a line that has something on it."""
    paragraphs = lay_out(TEXT, ())
    assert ["".join(one.text for one in each.segments) for each in paragraphs] == [
        line for line in TEXT.split("\n") if line
    ]


def test_a_quote_inside_a_quote_lies_deeper() -> None:
    """The inner words belong to both quotes, and say so by their depth."""
    outer, inner = quote("a", (15, 49)), quote("b", (19, 28))
    (first, *_) = lay_out(TEXT, (inner, outer))
    depths = {segment.text: len(segment.covering) for segment in first.segments}
    assert depths[TEXT[19:28]] == 2
    assert depths[TEXT[15:19]] == 1
    assert [one.quote.id for one in first.begins] == ["a", "b"], "numbered in the order of the text"


def test_overlapping_quotes_share_their_common_words() -> None:
    """Neither swallows the other."""
    (first, *_) = lay_out(TEXT, (quote("a", (10, 30)), quote("b", (20, 40))))
    covering = {segment.text: [one.quote.id for one in segment.covering] for segment in first.segments}
    assert covering[TEXT[10:20]] == ["a"]
    assert covering[TEXT[20:30]] == ["a", "b"]
    assert covering[TEXT[30:40]] == ["b"]


def test_a_quote_in_two_parts_opens_twice_with_one_number() -> None:
    """Words cut by their speaker phrase are one quote."""
    (first, *_) = lay_out(TEXT, (quote("a", (16, 28), (41, 48)),))
    assert [segment.text for segment in first.segments if 1 in segment.opens] == [TEXT[16:28], TEXT[41:48]]
    assert len(first.begins) == 1


def test_a_quote_over_several_paragraphs_stands_in_the_margin_once() -> None:
    """Where it begins."""
    paragraphs = lay_out(TEXT, (quote("a", (16, 60)),))
    assert [len(each.begins) for each in paragraphs] == [1, 0, 0]
    assert paragraphs[1].segments[0].covering


def test_the_mention_of_the_speaker_is_told_from_the_quote() -> None:
    """It has its own class."""
    (first, *_) = lay_out(TEXT, (quote("a", (16, 28), mention=(0, 9)),))
    assert (first.segments[0].text, first.segments[0].css) == ("Ada Quill", "mention")


RANGES = st.lists(
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
    .map(sorted)
    .filter(lambda one: one[0] < one[1]),
    max_size=6,
)


@given(RANGES)
def test_every_character_stands_once_whatever_the_quotes(ranges: list[list[int]]) -> None:
    """And each quote covers exactly its own characters, line ends aside."""
    quotes = [quote(f"q{number}", (start, end)) for number, (start, end) in enumerate(ranges)]
    paragraphs = lay_out(TEXT, quotes)
    assert "".join(one.text for each in paragraphs for one in each.segments) == TEXT.replace("\n", "")
    for made in quotes:
        covered = [
            one.text for each in paragraphs for one in each.segments
            if any(covering.quote.id == made.id for covering in one.covering)
        ]  # fmt: skip
        assert "".join(covered) == made.content[0].exact.replace("\n", "")
