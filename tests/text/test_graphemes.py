"""Where a text may be cut."""

from __future__ import annotations

import pytest

from provenance.text import cuts_grapheme, snap_out


@pytest.mark.parametrize(
    ("text", "offset", "cut"),
    [
        ("ab", 1, False),
        ("ab", 0, False),
        ("ab", 2, False),
        ("e\u0301", 1, True),
        ("م\u064f", 1, True),
        (" \u0301", 1, True),
        ("\n\u0301", 1, False),
        ("\r\n", 1, True),
        ("👩\u200d👧", 1, True),
        ("👩\u200d👧", 2, True),
        ("a\u200db", 2, False),
        ("👍🏽", 1, True),
        ("🇳🇴🇸🇪", 1, True),
        ("🇳🇴🇸🇪", 2, False),
        ("🇳🇴🇸🇪", 3, True),
        ("\u1100\u1161", 1, True),
        ("\u1161\u11a8", 1, True),
        ("\uac00\u11a8", 1, True),
        ("\uac01\u1161", 1, False),
        ("\u11a8\u11a8", 1, True),
        ("\u1100a", 1, False),
        ("❤\ufe0f", 1, True),
    ],
)
def test_clusters_after_unicode_annex_29(text: str, offset: int, cut: bool) -> None:
    """Marks, joined pictures, flags and Korean syllables are one character to a reader."""
    assert cuts_grapheme(text, offset) is cut


def test_a_range_grows_to_whole_clusters() -> None:
    """Snapping out takes in the whole of what either end would cut."""
    assert snap_out("ae\u0301\u0302b", 2, 3) == (1, 4)
    assert snap_out("ab", 0, 1) == (0, 1)
