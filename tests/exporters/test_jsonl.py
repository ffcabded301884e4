"""The JSON contract: values go out under the agreed keys, with spans that prove themselves."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.exporters.jsonl import (
    JsonLinesExporter,
    document_object,
    extraction_object,
    judgement_object,
    link_object,
    quote_object,
    time_text,
    version_object,
)
from provenance.exporters.utf16 import Utf16Offsets
from provenance.model import Change, Document, Judgement, Link, LinkEnd, Quote, Span, Speaker, Version

TEXT = "\U0001f30d Mira Dallow said: “We will not sell the harbour.”"
QUOTE = Quote(
    id="q1",
    kind="direct",
    content=(Span.cut(TEXT, 21, 50),),
    cue=Span.cut(TEXT, 14, 18),
    mention=Span.cut(TEXT, 2, 13),
    speaker=Speaker("Mira Dallow", "person", "Mira Dallow", "harbour minister"),
    confidence=0.93333333,
    evidence=("marks", "cue:said"),
)


def make_link() -> Link:
    """A link between two wordings of the same invented minister."""
    earlier = Span.cut("We will not sell.", 0, 17)
    later = Span.cut("She said they will sell.", 9, 24)
    return Link(
        id="l1",
        earlier=LinkEnd("a", "aa", earlier, "q1"),
        later=LinkEnd("b", "bb", later),
        relation="paraphrase",
        score=0.91,
        changes=(Change("negation_lost", "high", earlier=Span.cut("We will not sell.", 8, 11)),),
        evidence=("words:2",),
        is_origin=True,
    )


def test_quote_in_extract_has_the_contract_keys() -> None:
    """A quote inside `extract` carries exactly the keys of the contract, the mention under `source`."""
    found = quote_object(QUOTE)
    assert list(found) == [
        "id", "kind", "source", "cue", "content", "speaker", "within", "confidence", "evidence",
    ]  # fmt: skip
    assert found["source"] == {"start": 2, "end": 13, "exact": "Mira Dallow"}
    assert found["speaker"] == {
        "name": "Mira Dallow",
        "name_in_text": "Mira Dallow",
        "kind": "person",
        "role": "harbour minister",
        "mention_resolved": False,
    }
    assert found["within"] is None


def test_exported_quote_names_its_document_and_utf16_range() -> None:
    """In an export a quote is typed, names its document, and its spans hold UTF-16 offsets as well."""
    found = quote_object(QUOTE, document="d1", sha256="ff", utf16=Utf16Offsets(TEXT))
    assert (found["type"], found["document"], found["sha256"]) == ("quote", "d1", "ff")
    assert found["source"] == {
        "start": 2, "end": 13, "exact": "Mira Dallow", "utf16_start": 3, "utf16_end": 14,
    }  # fmt: skip


def test_missing_roles_are_null() -> None:
    """A quote without mention, cue and speaker has nulls there, not absent keys."""
    found = quote_object(Quote(id="q2", kind="indirect", content=QUOTE.content))
    assert (found["source"], found["cue"], found["speaker"]) == (None, None, None)


def test_extraction_object_is_one_line_of_extract() -> None:
    """The line of one document holds its id, language, kind, hash, length, quotes and flags."""
    found = extraction_object(
        document="d1", lang="en", kind="article", sha256="ff", length=len(TEXT), quotes=[QUOTE], flags=["f"]
    )
    assert list(found) == ["id", "lang", "kind", "sha256", "length", "quotes", "flags"]
    assert found["quotes"] == [quote_object(QUOTE)]


def test_link_object_has_both_ends_and_its_changes() -> None:
    """A link names both places, whether it is the origin, and each change with null for the absent side."""
    found = link_object(make_link(), earlier_utf16=Utf16Offsets("We will not sell."))
    assert found["type"] == "link"
    assert found["earlier"] == {
        "document": "a", "sha256": "aa", "start": 0, "end": 17, "exact": "We will not sell.",
        "utf16_start": 0, "utf16_end": 17, "quote": "q1",
    }  # fmt: skip
    assert found["is_origin"] is True
    (change,) = found["changes"]
    assert (change["class"], change["later"], change["severity"]) == ("negation_lost", None, "high")


@pytest.mark.parametrize(
    ("moment", "precision", "expected"),
    [
        (None, None, None),
        (datetime(2031, 4, 2, tzinfo=UTC), "day", "2031-04-02"),
        (datetime(2031, 4, 2, 7, 5, tzinfo=UTC), "second", "2031-04-02T07:05:00Z"),
        (datetime(2031, 4, 2, 7, 5, tzinfo=timezone(timedelta(hours=2))), None, "2031-04-02T05:05:00Z"),
        (datetime(2031, 4, 2, 7, 5), None, "2031-04-02T07:05:00Z"),
    ],
)
def test_times_are_written_in_utc_with_their_precision(
    moment: datetime | None, precision: str | None, expected: str | None
) -> None:
    """A time is UTC with Z; a day stays a day; an unknown time is null."""
    assert time_text(moment, precision) == expected


def test_version_carries_its_text_and_hashes() -> None:
    """A version can be checked on its own: text, length, both hashes, and published at its precision."""
    found = version_object(
        Version("d1", "aa", "bb", TEXT, "article", "en", published=datetime(2031, 4, 2, tzinfo=UTC),
                published_precision="day")
    )  # fmt: skip
    assert (found["text"], found["length"], found["published"]) == (TEXT, len(TEXT), "2031-04-02")


def test_lines_are_json_and_keep_scripts_readable() -> None:
    """Each object is one line of JSON; Arabic is not escaped and dates of metadata become text."""
    stream = io.StringIO()
    exporter = JsonLinesExporter(stream)
    exporter.write(document_object(Document("د", outlet="ساحل نت", metadata={"seen": date(2031, 4, 2)})))
    exporter.write(
        judgement_object(Judgement("j1", "confirm", "l1", "", "ana", datetime(2031, 4, 3, tzinfo=UTC)))
    )
    exporter.finalize()
    lines = stream.getvalue().splitlines()
    assert "ساحل نت" in lines[0]
    assert json.loads(lines[0])["metadata"] == {"seen": "2031-04-02"}
    assert json.loads(lines[1])["decided"] == "2031-04-03T00:00:00Z"


def test_metadata_without_json_form_is_refused() -> None:
    """A value that JSON cannot hold is an error that names its type."""
    with pytest.raises(TypeError, match="set has no JSON form"):
        JsonLinesExporter(io.StringIO()).write({"type": "document", "metadata": {1}})


@given(st.text(st.characters(exclude_categories=["Cs"])), st.data())
def test_utf16_offsets_are_what_utf16_counts(text: str, data: st.DataObject) -> None:
    """The UTF-16 offset of a place is the number of 16-bit units before it."""
    place = data.draw(st.integers(0, len(text)))
    assert Utf16Offsets(text).at(place) == len(text[:place].encode("utf-16-le")) // 2
