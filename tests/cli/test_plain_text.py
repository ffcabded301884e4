"""Text on a terminal stays in its column, in its direction, and cannot steer the terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance_cli.plain_text import cell_width, isolated, listing, paragraph, shortened, shown, wrapped
from provenance_cli.table import table_lines

ARABIC = "وقالت السكرتيرة الصحفية إن المعبر لا يمكن أن يعاد فتحه"


@pytest.mark.parametrize(
    ("given_text", "printed"),
    [
        ("red \x1b[31m", "red ⟨U+001B⟩[31m"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("zero\u200bwidth", "zero⟨U+200B⟩width"),
        ("two\nlines\tand tab", "two lines and tab"),
        ("میخواهم\u200cها", "میخواهم\u200cها"),
    ],
)
def test_hidden_characters_are_shown(given_text: str, printed: str) -> None:
    """Controls that steer a terminal or hide text are written out; joiners that spelling needs stay."""
    assert shown(given_text) == printed


def test_right_to_left_lines_are_isolated() -> None:
    """Each line of Arabic stands between U+2068 and U+2069, so that numbers beside it stay where they are."""
    lines = paragraph(ARABIC, indent=2, width=30).splitlines()
    assert len(lines) > 1
    assert all(line.startswith("  \u2068") and line.endswith("\u2069") for line in lines)
    assert isolated("plain") == "plain"


@given(st.text(max_size=200), st.integers(min_value=4, max_value=60))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    """No line is wider than asked for, and the words are all there in order."""
    lines = wrapped(text, width)
    assert all(cell_width(line) <= max(width, 2) for line in lines)
    assert "".join("".join(lines).split()) == "".join(shown(text).split())


@given(st.text(max_size=80), st.integers(min_value=2, max_value=40))
def test_shortened_text_fits(text: str, cells: int) -> None:
    """What is cut ends in an ellipsis and fits."""
    assert cell_width(shortened(text, cells)) <= cells


def test_a_table_is_no_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """At 80 columns a long cell wraps and the columns after it stay in place."""
    monkeypatch.setenv("COLUMNS", "80")
    rows = [("Mira Halden", ARABIC * 3, "1-20"), ("x", "short", "3-4")]
    lines = table_lines(("Speaker", "Words", "Where"), rows, grow=1)
    assert max(cell_width(line) for line in lines[1:]) <= 80
    assert lines[2].rstrip().endswith("1-20")


@given(
    st.lists(st.text(alphabet="ab ميرا", min_size=1, max_size=30).filter(str.strip), min_size=1, max_size=12)
)
def test_a_listing_breaks_between_items_only(items: list[str]) -> None:
    """Every item stands once, in order, on one line, isolated by itself; no line is wider than the terminal."""
    lines = list(listing(items, indent=2))
    assert all(cell_width(line) <= 80 for line in lines)
    assert all(line.count("\u2068") == line.count("\u2069") for line in lines)
    assert " ".join(line.strip() for line in lines) == ", ".join(
        isolated(" ".join(item.split())) for item in items
    )
