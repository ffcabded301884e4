"""What each text format gives, and what it says of input that cannot be used."""

from __future__ import annotations

import hashlib
import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import DecodingError, InputError, LanguageError
from provenance.importers.base import ImportFailure, ImportOptions, Record
from provenance.importers.formats import FORMATS, Importers, format_of, sniff_format
from provenance.importers.jsonl import JsonLinesImporter
from provenance.importers.language_codes import read_language
from provenance.importers.markdown import MarkdownImporter, split_front_matter
from provenance.importers.text import TextImporter
from provenance.text.canonical import canonicalise

NO_OPTIONS = ImportOptions()
ODD = "“Cafe\u0301\u00a0now,” she said \u202bخبر\u202c \u200d…  end\n"
"""Decomposed letters, a no-break space, bidi controls, a joiner, two blanks: all of them evidence."""


def read_all(
    importer: object, raw: bytes, options: ImportOptions = NO_OPTIONS
) -> list[Record | ImportFailure]:
    """Everything an importer gives for some bytes."""
    return list(importer.read(io.BytesIO(raw), place="here", options=options))  # type: ignore[attr-defined] # any of them


def read_one(importer: object, raw: bytes, options: ImportOptions = NO_OPTIONS) -> Record:
    """The one record that some bytes hold."""
    (record,) = read_all(importer, raw, options)
    assert isinstance(record, Record), record
    return record


def failure(importer: object, raw: bytes, options: ImportOptions = NO_OPTIONS) -> ImportFailure:
    """The one failure that some bytes give."""
    (failed,) = read_all(importer, raw, options)
    assert isinstance(failed, ImportFailure), failed
    return failed


@pytest.mark.parametrize(
    ("importer", "raw"),
    [
        (TextImporter(), ODD.encode()),
        (MarkdownImporter(), b"---\nlang: en\n---\n" + ODD.encode()),
        (MarkdownImporter(), ODD.encode()),
        (JsonLinesImporter(), json.dumps({"text": ODD}).encode()),
    ],
    ids=["text", "markdown", "markdown without front matter", "jsonl"],
)
def test_text_is_kept_to_the_mark(importer: object, raw: bytes) -> None:
    """Nothing is composed, stripped or folded: the text is what was written, and its bytes are hashed."""
    record = read_one(importer, raw)
    assert record.text == ODD
    assert record.raw_sha256 == hashlib.sha256(raw).hexdigest()


@pytest.mark.parametrize("importer", [TextImporter(), MarkdownImporter()], ids=["text", "markdown"])
def test_line_ends_become_one_kind(importer: object) -> None:
    """Line ends of Windows and of old Macs become the one kind of the canonical text."""
    assert read_one(importer, b"one\r\ntwo\rthree\n").text == "one\ntwo\nthree\n"


def test_legacy_charset_is_recognised_and_named() -> None:
    """A file in an old Arabic charset is read, and the record says which one it was."""
    text = (
        "قالت الوزيرة إن الميناء لن يباع هذا العام، وأضافت أن القرار نهائي. وغادر رئيس البلدية القاعة مبكرا."
    )
    record = read_one(TextImporter(), text.encode("cp1256"))
    assert record.text == text
    assert "1256" in record.charset


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "the file is empty"),
        (b" \n\t\r\n", "the file is empty"),
        (b"-- ... --", "there is no text"),
        (b"%PDF-1.7 blah", "no text but a PDF"),
        (b"PK\x03\x04rest", "no text but a zip"),
        (b"\x89PNG\r\n", "no text but a picture"),
        (b"one\0two three", ""),
    ],
)
def test_a_file_that_is_no_text_is_refused_with_a_remedy(raw: bytes, message: str) -> None:
    """Empty, wordless and binary files fail by name, and the failure says where."""
    failed = failure(TextImporter(), raw)
    assert message in str(failed.error)
    assert failed.message.startswith("here: ")


def test_undecodable_bytes_name_their_offset() -> None:
    """Bytes that are text in no charset are a DecodingError with the offset."""
    failed = failure(TextImporter(), b"good text \x00\xff\xfe\x00\x01 rest")
    assert isinstance(failed.error, DecodingError)
    assert failed.error.offset >= 0


FRONT_MATTER = """---
id: harbour-1
url: https://wire.example/harbour
outlet: Coast Wire
title: "Harbour: not for sale"
date: 2031-04-02
lang: en-GB
kind: article
section: ports
tags: [harbour, sale]
correct: no
---
"""


def test_front_matter_gives_the_fields_and_the_rest_is_metadata() -> None:
    """Named keys become fields, others metadata, and values stay the text they were written as."""
    record = read_one(MarkdownImporter(), (FRONT_MATTER + "\nThe text.\n").encode())
    assert record.text == "\nThe text.\n"
    assert (record.id, record.url, record.outlet) == (
        "harbour-1",
        "https://wire.example/harbour",
        "Coast Wire",
    )
    assert (record.title, record.lang, record.kind) == ("Harbour: not for sale", "en", "article")
    assert (record.published, record.published_precision) == (datetime(2031, 4, 2, tzinfo=UTC), "day")
    assert record.metadata == {"section": "ports", "tags": ["harbour", "sale"], "correct": "no"}


@pytest.mark.parametrize(
    "text", ["Plain.\n", "---\n\nA rule above.\n", "---\nnot keys\n", "----\nA: b\n----\n", ""]
)
def test_text_without_front_matter_is_all_text(text: str) -> None:
    """A thematic break at the top is text, not front matter."""
    assert split_front_matter(text) == ({}, text)


@pytest.mark.parametrize("text", ["---\n---\nBody", "---\r\n# nothing\r\n---\r\nBody", "---\n...\nBody"])
def test_empty_front_matter_is_no_fields(text: str) -> None:
    """Front matter may be empty."""
    assert split_front_matter(text) == ({}, "Body")


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("---\nid: a\nThe text.", "front matter is not closed"),
        ("---\nid: [a\n---\nText.", "no YAML"),
        ("---\n- a\n- b\n---\nText.", "holds no keys"),
        ("---\na: &x [1]\nb: *x\n---\nText.", "aliases"),
        ("---\na: " + "[" * 2000 + "\n---\nText.", "front matter is"),
        ("---\na: " + "x" * 70_000 + "\n---\nText.", "longer than 64 KiB"),
        ("---\ndate: 03/04/2031\n---\nText.", "ambiguous"),
        ("---\nlang: Klingon\n---\nText.", "unknown language 'Klingon'"),
        ("---\ntitle: [a, b]\n---\nText.", "title is a list, not text"),
        ("---\nid: a\n---\n\n", "there is no text"),
    ],
)
def test_broken_front_matter_is_named_with_a_remedy(raw: str, message: str) -> None:
    """What is wrong with a file's head is said, and what to do."""
    assert message in str(failure(MarkdownImporter(), raw.encode()).error)


def test_a_batch_survives_its_broken_lines() -> None:
    """Each broken line is named with its number and reason; the lines around it are read."""
    lines = [
        b'\xef\xbb\xbf{"id": 7, "text": "First."}',
        b"",
        b'{"text": "Broken',
        b'{"title": "No text"}',
        b'{"text": ""}',
        b'{"text": 5}',
        b"[1, 2]",
        b'{"text": "Bad date.", "published": "03/04/2031"}',
        b'{"text": "Bad byte \xff"}',
        b'{"text": "Half a pair \\ud800"}',
        b'{"text": "Zero \\u0000 inside"}',
        b'{"text": "Not a number", "n": NaN}',
        b'{"text": "Long number", "n": ' + b"1" * 5000 + b"}",
        b'{"text": ' + b"[" * 100_000 + b"}",
        b'{"text": "Deep.", "m": ' + b"[" * 60 + b"]" * 60 + b"}",
        b'{"text": "Lang.", "lang": "??"}',
        b'{"text": "Id.", "id": "a\\nb"}',
        b'{"text": "Title.", "title": 5}',
        b'{"text": "Dots", "url": null, "published": null}\r',
    ]
    found = read_all(JsonLinesImporter(), b"\n".join(lines))
    assert [one.text for one in found if isinstance(one, Record)] == ["First.", "Dots"]
    assert isinstance(found[0], Record)
    assert found[0].id == "7"
    reasons = {one.place: str(one.error) for one in found if isinstance(one, ImportFailure)}
    assert [int(place.removeprefix("here, line ")) for place in reasons] == list(range(3, 19))
    for number, reason in {
        3: "broken JSON at column 10", 4: "has no 'text'", 5: "has no 'text'", 6: "is no text", 7: "no JSON object",
        8: "ambiguous", 9: "byte 19 of the line is no UTF-8", 10: "U+D800", 11: "U+0000", 12: "NaN", 13: "number",
        14: "nested too deeply", 15: "more than 50 levels", 16: "unknown language", 17: "control character",
        18: "title is a number",
    }.items():  # fmt: skip
        assert reason in reasons[f"here, line {number}"]


def test_a_file_of_blank_lines_holds_no_record() -> None:
    """A batch without any record is a failure, not silence."""
    assert "holds no record" in str(failure(JsonLinesImporter(), b"\n  \n").error)


def test_the_hash_of_a_line_does_not_depend_on_its_end() -> None:
    """The same record has the same hash at the end of a file, before a line end, or before one of Windows."""
    line = b'{"text": "Same."}'
    hashes = {read_one(JsonLinesImporter(), line + end).raw_sha256 for end in (b"", b"\n", b"\r\n")}
    assert hashes == {hashlib.sha256(line).hexdigest()}


def test_an_unknown_kind_is_kept_as_metadata() -> None:
    """A kind that is none of ours is kept and the document's kind is left to be recognised."""
    record = read_one(JsonLinesImporter(), b'{"text": "Good evening.", "kind": "press-briefings", "n": 1}')
    assert record.kind is None
    assert record.metadata == {"kind": "press-briefings", "n": 1}


def test_options_win_over_what_the_file_says() -> None:
    """What the caller gives is taken; what they leave open comes from the file."""
    options = ImportOptions(
        outlet="Gazette", published="2 April 2031", lang="fr", kind="statement", url="https://g.example/"
    )
    record = read_one(
        JsonLinesImporter(),
        b'{"text": "T.", "outlet": "Wire", "published": "2030-01-01", "lang": "en", "kind": "article",'
        b' "title": "Kept"}',
        options,
    )
    assert (record.outlet, record.lang, record.kind, record.title) == ("Gazette", "fr", "statement", "Kept")
    assert (record.url, record.published) == ("https://g.example/", datetime(2031, 4, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    ("tag", "code"),
    [("ar", "ar"), ("en-US", "en"), ("uk_UA", "uk"), ("ara", "ar"), (" RU ", "ru"), ("zh-Hant-TW", "zh")],
)
def test_language_tags_become_codes(tag: str, code: str) -> None:
    """Regions and scripts are left off; codes of three letters become those of two."""
    assert read_language(tag) == code


@pytest.mark.parametrize("tag", ["", "x", "qq", "english", "e1", "en--us", "12"])
def test_an_unknown_language_is_refused(tag: str) -> None:
    """What is no language code is an error that says how to give one."""
    with pytest.raises(LanguageError, match="ISO 639-1"):
        read_language(tag)


def test_an_unknown_format_lists_what_exists() -> None:
    """A miss names the formats, and an unknown suffix the suffixes."""
    with pytest.raises(InputError, match="text, markdown, html, jsonl"):
        Importers().get("docx")
    with pytest.raises(InputError, match=r"\.txt, .*\.jsonl"):
        format_of("report.docx")
    assert format_of("A.JSONL.GZ") == "jsonl"
    assert all(Importers().get(name) is not None for name in FORMATS)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b'{"text": "a"}\n', "jsonl"),
        (b'\xef\xbb\xbf  {\n"text"', "jsonl"),
        (b"---\nid: a\n---\n", "markdown"),
        (b"<!DOCTYPE html><p>", "html"),
        (b"\n <!-- saved -->\n<HTML>", "html"),
        (b"Plain words {not json}", "text"),
        (b"{not json}", "text"),
        (b"<b>bold</b> words", "text"),
        (b"", "text"),
    ],
)
def test_streams_are_known_by_their_first_bytes(head: bytes, expected: str) -> None:
    """A stream has no suffix: JSON objects, front matter and HTML are recognised, all else is text."""
    assert sniff_format(head) == expected


@given(st.binary(max_size=200), st.sampled_from([TextImporter(), MarkdownImporter(), JsonLinesImporter()]))
def test_any_bytes_give_records_or_failures(raw: bytes, importer: object) -> None:
    """No bytes whatever make an importer raise; what comes out can be stored."""
    for item in read_all(importer, raw):
        assert isinstance(item, Record | ImportFailure)
        if isinstance(item, Record):
            assert "\0" not in item.text
            assert item.text == canonicalise(item.text)
            item.text.encode("utf-8")
