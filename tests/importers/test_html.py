"""The article of a page: every word and mark of it, what the page says of itself, and none of its frame."""

from __future__ import annotations

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import InputError
from provenance.importers.base import ImportFailure, ImportOptions, Record
from provenance.importers.html import HtmlImporter
from provenance.importers.html_page import read_page

LONG = "The council of Port Ellery met on Monday to hear what would become of the old harbour and its crews."


class InProcess:
    """Reads pages in this process: what the worker does, without the worker."""

    def ask(self, html: str) -> dict[str, object]:
        """Answer as the worker would."""
        page = read_page(html)
        return {"text": page.text, "said": page.said}


def blocks(body: str) -> list[str]:
    """The article's blocks in a page of two long paragraphs around `body`."""
    html = f"<html><body><article><p>{LONG}</p>{body}<p>{LONG} Again.</p></article></body></html>"
    found = read_page(html).text.split("\n\n")
    assert (found[0], found[-1]) == (LONG, f"{LONG} Again.")
    return found[1:-1]


def record(raw: bytes, options: ImportOptions | None = None) -> Record | ImportFailure:
    """What the importer gives for a page."""
    importer = HtmlImporter(InProcess())
    (found,) = importer.read(io.BytesIO(raw), place="page.html", options=options or ImportOptions())
    importer.close()
    return found


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>Yes.</p><p>Yes.</p>", ["Yes.", "Yes."]),
        ("<p>MS. DALLOW: Yes.<br>Q  Why?<br/>\n MS. DALLOW: No.</p>", ["MS. DALLOW: Yes.\nQ Why?\nMS. DALLOW: No."]),
        ("<p>One<br><br>Two<br><br><br>Three</p>", ["One", "Two", "Three"]),
        ("<p>  Folded \n\t blanks </p>", ["Folded blanks"]),
        ("<p>in<b>side</b> a <i>word</i> , <a href=x>link</a>.</p>", ["inside a word , link."]),
        ("<p>a <b> b</b> c</p>", ["a b c"]),
        ("<ul><li>First<li>Second</ul><ol><li>Third</ol>", ["First", "Second", "Third"]),
        ("<blockquote><p>Quoted words.</p>After.</blockquote>", ["Quoted words.", "After."]),
        ("<aside class='pullquote'>“Never,” she said.</aside>", ["“Never,” she said."]),
        ("<table><tr><th>MS. DALLOW<td>Good evening.<tr><td>Q<td><p>Why</p><p>now?</p></table>",
         ["MS. DALLOW\tGood evening.", "Q", "Why", "now?"]),
        ("<dl><dt>MODERATOR:<dd>Next.</dl>", ["MODERATOR:", "Next."]),
        ("<pre>  one\n    two</pre>", ["one\ntwo"]),
        ("<div>Loose <em>text</em><p>inner</p> and after</div>", ["Loose text", "inner", "and after"]),
        ("<figure><img alt='no'><figcaption>The harbour at dusk.</figcaption></figure>", ["The harbour at dusk."]),
        ("<footer>Correction: an earlier version gave another day.</footer>",
         ["Correction: an earlier version gave another day."]),
        ("<p>He said: <q>never</q>.</p>", ["He said: never."]),
        ("<p>x&nbsp;y&#8203;z &amp;amp; &lt;b&gt; &hellip;</p>", ["x\u00a0y\u200bz &amp; <b> …"]),
        ("<p>قال: «لن&nbsp;نبيع» <span dir=rtl>\u202bالميناء\u202c</span></p>",
         ["قال: «لن\u00a0نبيع» \u202bالميناء\u202c"]),
        ("<p>Cafe\u0301</p>", ["Cafe\u0301"]),
        ("<p>a<!-- no -->b<?php no ?>c</p>", ["abc"]),
        ("<p>one<wbr>two &shy;</p>", ["onetwo \u00ad"]),
    ],
)  # fmt: skip
def test_the_words_of_an_article_are_kept(body: str, expected: list[str]) -> None:
    """Blocks, line ends, tables and inline elements come out as a browser shows them, marks and all."""
    assert blocks(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert('words')</script>",
        "<style>p { content: 'words' }</style>",
        "<noscript>Switch it on.</noscript>",
        "<template><p>Later.</p></template>",
        "<p hidden>Hidden words.</p>",
        "<p style='display: none'>Hidden words.</p>",
        "<svg><text>Drawn</text></svg>",
        "<button>Share this</button>",
        "<form><label>Your address</label><input value=x></form>",
        "<nav>Sections <a href=/>Home</a></nav>",
        "<div class='share-bar'>Share this with your friends today.</div>",
        "<section id=comments><p>A reader did not agree with this at all, she wrote.</p></section>",
        "<aside class='related'><h3>More</h3><ul><li><a href=a>A story</a><li><a href=b>B story</a></ul></aside>",
        "<ul><li><a href=a>One more story</a><li><a href=b>Two more stories</a><li><a href=c>Three</a></ul>",
        "<p>&nbsp;</p><p> \n </p><hr>",
    ],
)
def test_what_is_no_word_of_the_article_is_left_out(body: str) -> None:
    """Scripts, hidden elements, forms, menus, comments and lists of links are no text."""
    assert [one for one in blocks(body) if one != "\u00a0"] == []


def test_the_frame_of_the_page_is_left_out_and_the_heading_kept() -> None:
    """Header, menu, teasers and footer go; heading, dek and byline above the text stay."""
    html = f"""<body><header><h2>Coast Wire</h2><p>News of the coast since last year, every day and night.</p></header>
    <nav><ul><li><a href=/>Home</a></ul></nav>
    <div id="page"><div id="story"><h1>Harbour stays</h1><p>No sale, says the minister.</p><p>By A. Writer</p>
    <div class="text"><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p></div></div>
    <div id="teasers"><p><a href=a>{LONG}</a></p><p><a href=b>{LONG}</a></p></div></div>
    <footer><p>Copyright Coast Wire, all rights are reserved by us and by nobody else.</p></footer></body>"""
    assert read_page(html).text.split("\n\n") == [
        "Harbour stays", "No sale, says the minister.", "By A. Writer", LONG, LONG, LONG
    ]  # fmt: skip


def test_a_page_of_many_articles_keeps_them_all() -> None:
    """Where no part holds nearly all words, as in a live blog, all parts are the text."""
    html = (
        "<body><main>"
        + "".join(f"<article><p>{LONG} {number}.</p></article>" for number in range(4))
        + "</main>"
    )
    assert read_page(html).text.count(LONG) == 4


def test_a_name_of_the_frame_does_not_hide_the_whole_article() -> None:
    """A page whose body is called 'sidebar menu-open' still has its words."""
    html = f"<body class='has-sidebar menu-open'><form id=nav><div class='ad'><p>{LONG}</p><p>{LONG}</p></div></form>"
    assert read_page(html).text == f"{LONG}\n\n{LONG}"


def test_a_page_of_short_words_only_is_read() -> None:
    """A page without any sentence gives what it has."""
    assert read_page("<body><div>Harbour</div><div>Stays</div>").text == "Harbour\n\nStays"


@pytest.mark.parametrize(
    "html", ["", " ", "<html></html>", "<body><script>x()</script>", "<body><p>—</p>", "<p hidden>x</p>"]
)
def test_a_page_without_words_is_refused(html: str) -> None:
    """A page that fills itself by script is an error that says so."""
    with pytest.raises(InputError, match="the page"):
        read_page(html)


def test_a_page_nested_beyond_reading_is_refused_not_halved() -> None:
    """The parser stops at a depth and would give half the article: that is an error."""
    with pytest.raises(InputError, match="beyond what is read safely"):
        read_page("<body>" + "<div>" * 3000 + f"<p>{LONG}")
    assert read_page("<body>" + "<div>" * 1500 + f"<p>{LONG}").text == LONG


PAGE = """<!doctype html><html lang="uk-UA"><head><title>Harbour stays | Wire</title>
<meta property="og:title" content="Harbour   stays"><meta property="og:site_name" content="Coast Wire">
<meta property="og:locale" content="en_GB"><link rel="canonical" href="https://wire.example/harbour">
<meta property="og:url" content="https://other.example/"><meta name="date" content="1 May 2031">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "no"},
{"@type": ["NewsArticle"], "headline": "LD title", "datePublished": "2031-04-02T10:00:00+02:00",
"publisher": {"@type": "Organization", "name": "LD Wire"}, "inLanguage": "en"}]}</script></head>
<body><article><h1>Harbour stays</h1><p>LONG</p><p>LONG</p><time datetime="2031-04-05">April</time></article></body>
""".replace("LONG", LONG)


def found_in(html: str) -> Record:
    """The record of a page."""
    found = record(html.encode())
    assert isinstance(found, Record), found
    return found


def test_metadata_of_the_page_fills_the_record() -> None:
    """Title, outlet, date, language and address come from the metadata, the surest first."""
    found = found_in(PAGE)
    assert (found.title, found.outlet, found.lang, found.url) == (
        "Harbour stays", "Coast Wire", "uk", "https://wire.example/harbour"
    )  # fmt: skip
    assert found.published is not None
    assert (found.published.isoformat(), found.published_precision) == ("2031-04-02T08:00:00+00:00", "second")


@pytest.mark.parametrize(
    ("cut", "field", "expected"),
    [
        (('property="og:title"', 'property="x"'), "title", "LD title"),
        (('property="og:site_name"', 'property="x"'), "outlet", "LD Wire"),
        ((' lang="uk-UA"', ""), "lang", "en"),
        (('rel="canonical"', 'rel="x"'), "url", "https://other.example/"),
        (('href="https://wire.example/harbour"', 'href="/harbour"'), "url", "https://other.example/"),
        (("application/ld+json", "x"), "published", "2031-05-01"),
        (('"@graph": [', '"@graph": [[['), "title", "Harbour stays"),
    ],
)
def test_what_one_place_does_not_say_comes_from_the_next(
    cut: tuple[str, str], field: str, expected: str
) -> None:
    """Without one kind of metadata the next is taken; broken JSON-LD and relative addresses are passed over."""
    assert str(getattr(found_in(PAGE.replace(*cut)), field)).startswith(expected)


def test_time_elements_give_the_date_when_nothing_else_does() -> None:
    """The first <time datetime> is the last resort."""
    html = PAGE.replace("application/ld+json", "x").replace('name="date"', 'name="x"')
    assert str(found_in(html).published).startswith("2031-04-05")


def test_an_ambiguous_date_of_a_page_is_unknown_and_kept_as_written() -> None:
    """A page's 03/04/2031 is not guessed: the date is unknown and the words are kept."""
    html = PAGE.replace("application/ld+json", "x").replace("1 May 2031", "03/04/2031").replace("<time", "<x")
    found = found_in(html)
    assert found.published is None
    assert found.metadata == {"published_as_written": "03/04/2031"}


def test_the_declared_charset_is_heeded() -> None:
    """A page that says windows-1251 is read so."""
    html = '<meta charset="windows-1251"><p>Порт остаётся городским, сказала министр Мира Даллоу в понедельник.</p>'
    found = record(html.encode("cp1251"))
    assert isinstance(found, Record)
    assert found.text.startswith("Порт остаётся")
    assert found.charset in ("windows-1251", "cp1251")


def test_options_win_over_the_page() -> None:
    """What the caller gives wins over the page's metadata."""
    found = record(PAGE.encode(), ImportOptions(outlet="Gazette", url="https://g.example/"))
    assert isinstance(found, Record)
    assert (found.outlet, found.url) == ("Gazette", "https://g.example/")


def test_a_page_that_cannot_be_read_is_a_failure() -> None:
    """Faults of a page come as failures with the place."""
    failed = record(b"<html><body></body></html>")
    assert isinstance(failed, ImportFailure)
    assert failed.message.startswith("page.html: the page has no text")


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<>&"), min_size=1, max_size=30
)


@given(st.lists(WORDS.filter(lambda text: any(char.isalnum() for char in text)), min_size=1, max_size=6))
def test_every_character_of_every_paragraph_comes_out(paragraphs: list[str]) -> None:
    """Whatever the script, a paragraph's characters come out as they went in, blanks at its edges aside."""
    html = "<article>" + "".join(f"<p>{text}</p>" for text in paragraphs) + "</article>"
    assert read_page(html).text.split("\n\n") == [
        " ".join(filter(None, text.split(" "))) for text in paragraphs
    ]


@given(st.text(st.sampled_from("<>/=\"' abpdivtr!-&;ـق\u0301\n"), max_size=80))
def test_no_markup_however_broken_raises_anything_else(soup: str) -> None:
    """Any soup of tags gives text that was in it, or an InputError."""
    try:
        text = read_page(soup).text
    except InputError:
        return
    assert unicodedata.is_normalized("NFC", text) or "\u0301" in soup
