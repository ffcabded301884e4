"""The table of quotes: one row a quote, nothing in it runs, everything can be restored."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.exporters.csv import COLUMNS, CsvExporter, guard_cell, read_table, restore_cell
from provenance.exporters.jsonl import document_object, link_object, quote_object, version_object
from provenance.model import Quote, Span, Speaker
from tests.exporters.samples import SHA, TEXT, make_document, make_link, make_quote, make_version


def table(*quotes: Quote, sha256: str = SHA) -> list[dict[str, str]]:
    """The rows written for some quotes of the sample document."""
    stream = io.StringIO(newline="")
    exporter = CsvExporter(stream)
    exporter.write(document_object(make_document()))
    exporter.write(version_object(make_version()))
    for quote in quotes:
        exporter.write(quote_object(quote, document="wire", sha256=sha256))
    exporter.write(link_object(make_link()))
    exporter.finalize()
    return list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))


def test_a_quote_is_a_row_with_its_document() -> None:
    """A row tells who said what, where it stands and in which outlet."""
    (row,) = table(make_quote())
    assert tuple(row) == COLUMNS
    assert (row["document"], row["version"], row["outlet"], row["published"]) == (
        "wire",
        "1",
        "Coast Wire",
        "2031-04-02",
    )
    assert (row["speaker"], row["content"], row["spans"]) == (
        "Mira Dallow",
        "We will not sell the harbour.",
        "21-50",
    )


def test_a_cut_quote_shows_its_joint_and_both_places() -> None:
    """A quote of two spans shows where it was cut."""
    quote = replace(make_quote(), content=(Span.cut(TEXT, 21, 28), Span.cut(TEXT, 38, 49)), speaker=None)
    (row,) = table(quote)
    assert (row["content"], row["spans"]) == ("We will […] the harbour", "21-28;38-49")
    assert row["speaker"] == ""


def test_a_quote_of_another_version_does_not_borrow_its_date() -> None:
    """Where the version of a quote was not seen, its columns stay empty."""
    (row,) = table(make_quote(), sha256="f" * 64)
    assert (row["version"], row["published"]) == ("", "")


def test_an_empty_export_has_the_head_of_the_table() -> None:
    """Without any quote the columns are still named."""
    stream = io.StringIO(newline="")
    CsvExporter(stream).finalize()
    assert stream.getvalue() == ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("|x", "'|x"),
        ("＝1", "'＝1"),
        ("＠x", "'＠x"),
        ("﹣1", "'﹣1"),
        ("⁼1", "'⁼1"),
        ("−1", "'−1"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("\tplain", "'\tplain"),
        ("\u200b=1", "'\u200b=1"),
        ("\u202e=1", "'\u202e=1"),
        ("\x00=1", "'\x00=1"),
        (" =1", "' =1"),
        ("\u00a0=1", "'\u00a0=1"),
        ('"=1', "'\"=1"),
        ("“ =1", "'“ =1"),
        ("(+1", "'(+1"),
        ("'=1", "''=1"),
        ("'", "''"),
        ("''", "'''"),
        ("ten;=1", "ten;'=1"),
        ("ten;'=1", "ten;''=1"),
        ("ten\n =1", "ten\n' =1"),
        ("\n\n=1", "'\n'\n'=1"),
        ("a = b", "a = b"),
        ("it's", "it's"),
        ("ten; eleven", "ten; eleven"),
        ("12-40;55-60", "12-40;55-60"),
        ("وقال", "وقال"),
        ("", ""),
    ],
)
def test_a_cell_that_may_run_is_guarded_and_restored(text: str, guarded: str) -> None:
    """Formulas become text: full-width ones, those behind blanks, quotes and unseen characters, and those that stand
    where a spreadsheet of another locale begins a cell; nothing else is touched."""
    assert guard_cell(text) == guarded
    assert restore_cell(guarded) == text


def test_a_formula_as_speaker_does_not_reach_the_sheet() -> None:
    """What a page calls its speaker is guarded as all cells are."""
    (row,) = table(replace(make_quote(), speaker=Speaker("=cmd|' /C calc'!A0", "person")))
    assert row["speaker"] == "'=cmd|' /C calc'!A0"


def test_guarding_takes_time_in_proportion_to_the_text() -> None:
    """A cell of blank lines only is read once, not once for each line."""
    assert guard_cell("\n" * 200_000) == "\n" * 200_000


TEXTS = st.text(alphabet="=+-@\t\r\n;,'\"“ \u200b＝x\x00") | st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS)
def test_every_text_is_restored(text: str) -> None:
    """Guarding loses nothing, and what it leaves as it is needs no restoring."""
    guarded = guard_cell(text)
    assert isinstance(guarded, str)
    assert restore_cell(guarded) == text


@given(TEXTS)
def test_no_guarded_text_begins_a_formula_in_any_locale(text: str) -> None:
    """However a spreadsheet cuts the cell, at semicolons, tabs or line ends, no piece begins a formula."""
    pieces = re.split("[;\t\r\n]", str(guard_cell(text)))
    assert not [piece for piece in pieces if piece.strip(' \u200b\x00"“')[:1] in set("=+-@＝")]


@given(st.lists(TEXTS, min_size=1), st.booleans())
def test_a_table_is_read_back_as_it_was(titles: list[str], bom: bool) -> None:
    """Any texts whatever come back from the file exactly, with a byte order mark and without."""
    stream = io.StringIO(newline="")
    exporter = CsvExporter(stream, bom=bom)
    for title in titles:
        exporter.write(version_object(replace(make_version(), title=title)))
        exporter.write(quote_object(make_quote(), document="wire", sha256=SHA))
    exporter.finalize()
    written = stream.getvalue().encode("utf-8")
    assert written.startswith("\ufeff".encode()) is bom
    read = read_table(io.StringIO(written.decode("utf-8"), newline=""))
    assert [(row["title"], row["spans"]) for row in read] == [(title, "21-50") for title in titles]


def test_lines_end_as_rfc_4180_has_it() -> None:
    """Rows end in CR LF, and a line end inside a cell stands within quotation marks."""
    stream = io.StringIO(newline="")
    exporter = CsvExporter(stream)
    exporter.write(version_object(replace(make_version(), title='two\nlines, "one" cell')))
    exporter.write(quote_object(make_quote(), document="wire", sha256=SHA))
    exporter.finalize()
    assert '"two\nlines, ""one"" cell"' in stream.getvalue()
    assert stream.getvalue().count("\r\n") == 2
