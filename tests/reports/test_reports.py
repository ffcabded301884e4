"""Pages, fragments and pictures: whole, safe, self-contained, readable by everybody."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.reports import (
    STYLESHEET,
    render_diff_fragment,
    render_diff_page,
    render_timeline_svg,
    render_trace_fragment,
    render_trace_page,
)
from provenance.reports.line_breaking import Run, advance, break_lines, is_right_to_left
from provenance.reports.style import INKS_ON_GROUNDS, PALETTE
from tests.reports.reading import Reader
from tests.reports.values import BRIDGE, BRIDGE_LATER, JISR, JISR_LATER, comparison, hostile_trail, trail

SVG = "{http://www.w3.org/2000/svg}"
EVIL = [
    "<script>alert(1)</script>", "]]>", "</style><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' x='",
    "<!-- --><![CDATA[ & &amp; &#0;", "\x00\x08\x0b\x1b[31m\x7f\x85", "\u202eevil\u2066\u2069",
    "\ufffe\uffff\U0001ffff", "\ud800", "javascript:alert(1)", "{{7*7}}{% raw %}", "\u2028\u2029\ufeff\u200b",
]  # fmt: skip
ALLOWED = {
    "section", "table", "thead", "tbody", "tr", "th", "td", "div", "span", "p", "ol", "ul", "li", "h2", "bdi", "b",
    "del", "ins", "mark", "small", "blockquote", "time", "a",
}  # fmt: skip
FRAGMENTS: list[Callable[[str], str]] = [
    lambda text: render_trace_fragment(hostile_trail(text)),
    lambda text: render_diff_fragment(comparison(text, f"{text} {text}.", name=text)),
]


PAGES: list[Callable[[], str]] = [
    lambda: render_trace_page(trail()),
    lambda: render_diff_page(comparison(BRIDGE, BRIDGE_LATER)),
]


def read_fragment(markup: str) -> Reader:
    """Read a fragment and check that it is fit to be embedded under a strict policy."""
    read = Reader(markup)
    assert set(read.tags) <= ALLOWED
    names = {name for _, name, _ in read.attributes}
    assert names <= {"class", "dir", "lang", "datetime", "data-side", "scope", "href"}
    return read


@pytest.mark.parametrize("render", FRAGMENTS)
@pytest.mark.parametrize("text", EVIL)
def test_hostile_texts_stay_texts(text: str, render: Callable[[str], str]) -> None:
    """Markup, control and bidi characters in any field come out as text that can be seen."""
    made = render(text)
    read_fragment(made)
    made.encode()
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff\ufffe\uffff]", made
    )


@pytest.mark.parametrize("text", EVIL)
@pytest.mark.parametrize("standalone", [True, False])
def test_a_picture_of_hostile_texts_is_valid_xml(text: str, standalone: bool) -> None:
    """The SVG parses as XML 1.0 and has none but its own elements."""
    root = ElementTree.fromstring(render_timeline_svg(hostile_trail(text).lineage, standalone=standalone))
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "title", "desc", "style", "rect", "line", "circle", "text", "tspan"}
    assert ("style" in tags) is standalone
    assert not any(name.startswith("on") or name == "style" for one in root.iter() for name in one.attrib)


@given(st.text(max_size=40))
def test_no_text_breaks_out(text: str) -> None:
    """Whatever stands in every field: only our elements and attributes come out, and the picture is XML."""
    for render in FRAGMENTS:
        read_fragment(render(text))
    ElementTree.fromstring(render_timeline_svg(hostile_trail(text).lineage))


@pytest.mark.parametrize(
    ("before", "after", "lang"), [(BRIDGE, BRIDGE_LATER, "en"), (JISR, JISR_LATER, "ar")]
)
def test_each_later_word_stands_once_in_order(before: str, after: str, lang: str) -> None:
    """Without what was cut and without the labels, the wording reads as it was published."""
    read = Reader(render_trace_fragment(trail(before, (after,), lang=lang)))
    words = read.words("blockquote.qp-wording", without=("del.", "small."))
    assert "".join(words) == "".join(f"{before} {after}".split())


def test_both_columns_hold_their_texts() -> None:
    """Side by side, the left column is the earlier text and the right one the later, no word lost or doubled."""
    before = f"“{BRIDGE}” Ada Quill said. Boats wait below the mark. Nobody crossed on Sunday."
    after = f"“{BRIDGE_LATER}” Ada Quill said. Nobody crossed on Sunday. A ferry sails at noon."
    made = render_diff_fragment(comparison(before, after))
    cells = re.findall(r"<td.*?</td>", made, flags=re.DOTALL)
    for side, text in ((cells[::2], before), (cells[1::2], after)):
        read = [Reader(cell).words("td.", without=("small.",)) for cell in side]
        assert "".join(word for words in read for word in words) == "".join(text.split())


def test_differences_have_labels_beside_their_colours() -> None:
    """Who sees no colour reads the class of a change where it stands, and its severity in the list."""
    read = Reader(render_trace_fragment(trail()))
    labels = " ".join(read.words("small.qp-label"))
    assert "date" in labels
    assert "lost" in labels
    assert read.tags["del"] >= 2
    assert read.tags["ins"] >= 2
    assert "".join(read.words("span.qp-severity")).startswith("high")


def test_what_became_of_each_quote_is_listed() -> None:
    """Quotes altered, lost and gained are counted and shown with their words."""
    read = Reader(render_diff_fragment(comparison(BRIDGE, BRIDGE_LATER)))
    assert "altered:" in read.words("p.qp-summary")
    assert {"12", "112"} <= set(read.words("ul.qp-fates", without=("small.",)))


def test_unknown_facts_are_said_to_be_unknown() -> None:
    """A missing date, outlet or speaker is named as missing, and undated wordings are counted."""
    made = hostile_trail("x")
    text = " ".join(Reader(render_trace_fragment(made)).words("section."))
    assert "date unknown: 1" in text
    assert "date unknown" in ElementTree.tostring(
        ElementTree.fromstring(render_timeline_svg(made.lineage)), encoding="unicode", method="text"
    )
    assert "another origin fits as well" in text


@pytest.mark.parametrize("render", PAGES)
def test_a_page_is_one_file(render: Callable[[], str]) -> None:
    """Its one stylesheet is allowed by its hash; nothing is loaded, nothing runs."""
    page = render()
    read = Reader(page)
    assert read.tags["style"] == 1
    assert not {"script", "link", "img", "iframe", "form"} & set(read.tags)
    style = page.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in page
    assert "url(" not in style
    assert "@import" not in style
    assert "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_page_speaks_the_language_it_is_given(lang: str) -> None:
    """Phrases pass through `translate`; an Arabic page runs from the right."""
    page = render_trace_page(trail(), translate=lambda phrase: f"¶{phrase}", lang=lang)
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">' in page
    assert "¶The trail of a wording" in page
    assert "¶a “not” lost" in page


@pytest.mark.parametrize(
    ("address", "kept"),
    [("/documents/1", True), ("https://example.org/x", True), ("?id=1", True), ("javascript:alert(1)", False),
     ("//evil.example", False), ("data:text/html,x", False), (" /x", False)],
)  # fmt: skip
def test_only_web_addresses_and_paths_become_links(address: str, kept: bool) -> None:
    """An address that could run something or leave the site unseen is not linked."""
    made = render_trace_fragment(trail(), address=lambda _: address)
    assert ("<a href=" in made) is kept


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_contrast_is_enough(mode: str) -> None:
    """Every ink has a contrast of 4.5 or more on each ground it stands on (WCAG 2.2 AA)."""
    palette = PALETTE[mode]
    low = {
        (ink, ground): contrast(palette[ink], palette[ground])
        for ink, ground in INKS_ON_GROUNDS
        if contrast(palette[ink], palette[ground]) < 4.5
    }
    assert not low


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_class_that_is_used_is_ours() -> None:
    """Embedded markup takes no class of the page around it, and the stylesheet styles none of that page's."""
    made = render_trace_fragment(trail()) + render_diff_fragment(comparison(BRIDGE, BRIDGE_LATER))
    used = {name for value in re.findall(r'class="([^"]*)"', made) for name in value.split()}
    assert used
    assert all(name.startswith("qp-") for name in used)
    assert all(name.startswith("qp-") for name in re.findall(r"\.([a-z][a-z-]*)", STYLESHEET))


def test_a_right_to_left_wording_hangs_from_the_right_edge() -> None:
    """Arabic lines of a picture begin at the right edge of their card, English ones at the left."""
    for text, edge in ((JISR, "rtl"), (BRIDGE, None)):
        lang = "ar" if edge else "en"
        root = ElementTree.fromstring(render_timeline_svg(trail(text, (), lang=lang).lineage))
        lines = [one for one in root.iter(f"{SVG}text") if text[:12] in "".join(one.itertext())]
        assert [one.get("direction") for one in lines] == [edge]
        assert (int(lines[0].get("x") or 0) > 320) is (edge == "rtl")


@pytest.mark.parametrize("size", [1, 59])
def test_a_picture_grows_with_the_lineage(size: int) -> None:
    """Cards stand one under the other and never overlap, with 2 wordings and with 60."""
    root = ElementTree.fromstring(render_timeline_svg(trail(later=[BRIDGE_LATER] * size).lineage))
    cards = [(int(one.get("y") or 0), int(one.get("height") or 0)) for one in root.iter(f"{SVG}rect")][1:]
    assert len(cards) == size + 1
    assert all(top + height < below for (top, height), (below, _) in pairwise(cards))
    assert cards[-1][0] + cards[-1][1] < int(root.get("height") or 0)


@given(
    st.lists(st.tuples(st.text(max_size=30), st.sampled_from(["", "qp-cut"])), max_size=6), st.integers(8, 60)
)
def test_broken_lines_fit_and_lose_nothing(texts: list[tuple[str, str]], width: int) -> None:
    """No line of a picture is wider than its card, and all characters are there in order."""
    from provenance.text.visible import shown

    lines = break_lines([Run(text, css) for text, css in texts], float(width))
    joined = "".join(run.text for line in lines for run in line)
    assert "".join(joined.split()) == "".join("".join(shown(text) for text, _ in texts).split())
    assert all(sum(advance(run.text) for run in line) <= width + 0.01 for line in lines)


@pytest.mark.parametrize(
    ("text", "right"), [(JISR, True), (BRIDGE, False), ("«12» قال", True), ("12", False)]
)
def test_direction_is_that_of_the_first_letter(text: str, right: bool) -> None:
    """As `dir="auto"` decides it."""
    assert is_right_to_left(text) is right
