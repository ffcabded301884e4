"""Paragraphs of plain and of hard-wrapped text."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text import cuts_grapheme, detect_wrap, split_paragraphs

PROSE = (
    "The harbour council met on Monday to hear what the engineers had found under the old pier, and it did not like "
    "what it heard. Mira Dallow, who speaks for the council, said that nobody would be sent home before the winter. "
    "The repair, she went on, would take until the spring at the earliest, and the money was not there yet."
)
ARABIC_PROSE = (
    "اجتمع مجلس الميناء يوم الاثنين للاستماع إلى ما وجده المهندسون تحت الرصيف القديم ولم يعجبه ما سمع. وقالت ميرا دالو "
    "المتحدثة باسم المجلس إن أحدا لن يعاد إلى بيته قبل الشتاء وإن الإصلاح سيستمر حتى الربيع على أقرب تقدير."
)


def paragraphs_of(text: str) -> list[str]:
    return [text[start:end] for start, end in split_paragraphs(text)]


def test_each_newline_ends_a_paragraph_of_plain_text() -> None:
    """Without wrapping, a newline is the end of a paragraph, and blanks around it belong to none."""
    assert paragraphs_of("One line.\n  Another. \n\n\nA third.\n") == ["One line.", "Another.", "A third."]


@pytest.mark.parametrize("width", [60, 66, 72, 78, 80])
@pytest.mark.parametrize("prose", [PROSE, ARABIC_PROSE])
def test_wrapped_lines_are_one_paragraph(prose: str, width: int) -> None:
    """In hard-wrapped text a paragraph runs to the blank line, whatever the width and script."""
    wrapped = textwrap.fill(prose, width)
    text = f"{wrapped}\n\n{wrapped}\n"

    found = paragraphs_of(text)

    assert [wrapped, wrapped] == found
    width_found = detect_wrap(text)
    assert width_found is not None
    assert width_found <= width


def test_wrapping_with_markdown_line_ends_and_no_break_spaces() -> None:
    """Two blanks at a line's end and no-break spaces inside lines, as archives leave them, change nothing."""
    wrapped = textwrap.fill(PROSE.replace(". ", ".\xa0 "), 72)

    assert [wrapped] == paragraphs_of(f"  \n{wrapped}  \n  \n")


def test_a_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    """A short line inside wrapped text was broken on purpose."""
    wrapped = textwrap.fill(PROSE, 72)
    text = f"The Old Pier\nHarbour Road\n{wrapped}\n\n{wrapped}\n"

    assert ["The Old Pier", "Harbour Road", wrapped, wrapped] == paragraphs_of(text)


def test_list_items_in_wrapped_text_are_paragraphs() -> None:
    """Each item of a list stands alone, its continuation lines with it."""
    item = textwrap.fill("-   " + PROSE, 72, subsequent_indent="    ")

    assert [item, item] == paragraphs_of(f"{item}\n{item}\n")


def test_long_addresses_do_not_hide_the_width() -> None:
    """Lines that overrun the width, as web addresses do, leave it visible."""
    wrapped = textwrap.fill(PROSE, 72)
    address = "https://harbour.example/" + "pier/" * 20
    text = "\n\n".join([f"{wrapped}\n{address}\n{wrapped}", *[wrapped] * 6])

    assert detect_wrap(text) == 72 or (detect_wrap(text) or 0) >= 66


@pytest.mark.parametrize(
    "text",
    [
        "Roses are red,\nViolets are blue,\nThe pier is old,\nThe council too.\n",
        "\n".join(f"{number}. Name of a person, port of call" for number in range(30)),
        "\n".join([PROSE, PROSE, PROSE]),
        "One.\nTwo.\nThree.\nFour.\nFive sentences stand here, each on a line of its own.\nSix.\n",
        "",
        " \n\t\n",
    ],
)
def test_verses_lists_and_news_are_not_wrapped(text: str) -> None:
    """Short lines alone prove no wrapping."""
    assert detect_wrap(text) is None


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(" \n\u0301a.\u2028"))))
def test_paragraphs_cover_all_that_is_written(text: str) -> None:
    """Paragraphs stand in order, hold every visible character, and cut no grapheme cluster."""
    ranges = split_paragraphs(text)
    covered: set[int] = set()
    at = 0
    for start, end in ranges:
        assert at <= start < end
        assert not cuts_grapheme(text, start)
        covered |= set(range(start, end))
        at = end
    assert all(char.isspace() for place, char in enumerate(text) if place not in covered)
