"""The table of quotes: one row a quote, nothing in it runs, everything can be restored."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.exporters.csv import COLUMNS, CsvExporter, guard_cell, restore_cell
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
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "＠x",
        "\u200b=1",
        "\u202e=1",
        " =1",
        "\u00a0=1",
        "|x",
        "'=1",
        "'",
    ],
)
def test_a_cell_that_may_run_is_guarded_and_restored(text: str) -> None:
    """Formulas, also fullwidth ones and those behind invisible characters, become text."""
    guarded = guard_cell(text)
    assert guarded == f"'{text}"
    assert restore_cell(guarded) == text


def test_a_formula_as_speaker_does_not_reach_the_sheet() -> None:
    """What a page calls its speaker is guarded as all cells are."""
    (row,) = table(replace(make_quote(), speaker=Speaker("=cmd|' /C calc'!A0", "person")))
    assert row["speaker"] == "'=cmd|' /C calc'!A0"


@given(st.text())
def test_every_text_is_restored(text: str) -> None:
    """Guarding loses nothing, and what it leaves as it is needs no restoring."""
    guarded = guard_cell(text)
    assert isinstance(guarded, str)
    assert restore_cell(guarded) == text
