"""What every exporter keeps to: it streams, repeats itself exactly, knows an empty archive, takes all text as text."""

from __future__ import annotations

import csv
import io
import json
import re
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TextIO, cast

import pytest
from lxml import etree, html
from prov.model import ProvDocument

from provenance.errors import InputError
from provenance.exporters.base import Exporter, ExportObject
from provenance.exporters.csv import read_table
from provenance.exporters.jsonl import document_object, quote_object, version_object
from provenance.model import Document, Quote, Span, Speaker
from provenance.services.export import EXPORT_FORMATS, ExportOptions, make_exporter
from tests.exporters.samples import (
    ARABIC,
    HOSTILE,
    SHA,
    TEXT,
    make_quote,
    make_version,
    sample_objects,
    spoiled,
    written,
)

OPTIONS = ExportOptions(
    publisher="Harbor Desk", publisher_url="https://desk.example/checks", feed_url="https://desk.example/f"
)
STREAMING = tuple(form for form in EXPORT_FORMATS if form not in ("atom", "html", "claimreview"))
"""Formats whose size grows with the quotes; a feed holds its newest entries, the others read the queue."""


def maker(form: str) -> Callable[[TextIO], Exporter]:
    """The exporter of a format with all its settings given."""
    return lambda stream: make_exporter(form, stream, OPTIONS)


def texts_of_json(value: object) -> Iterator[str]:
    """Every text inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts_of_json(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of_json(inner)


def read_jsonl(text: str) -> list[str]:
    """The texts of a file of JSON lines."""
    return [
        found for line in text.removesuffix("\n").split("\n") for found in texts_of_json(json.loads(line))
    ]


def read_csv(text: str) -> list[str]:
    """The texts of a table, after no cell of it was found to begin a formula."""
    for row in csv.reader(io.StringIO(text, newline="")):
        for piece in re.split("[;\t\r\n]", "\n".join(row)):
            assert piece.strip(" \u200b\x00\"'")[:1] not in set("=+-@＝") or piece.startswith("'")
    return [cell for row in read_table(io.StringIO(text, newline="")) for cell in row.values()]


def read_json(text: str) -> list[str]:
    """The texts of one JSON document in which nothing is a live address."""
    found = list(texts_of_json(json.loads(text)))
    pairs: list[tuple[str, object]] = []
    json.loads(text, object_pairs_hook=lambda items: pairs.extend(items) or dict(items))
    addresses = [value for key, value in pairs if key in ("source", "url", "id") and isinstance(value, str)]
    assert not [one for one in addresses if not one.startswith(("http://", "https://", "urn:"))]
    return found


def read_embedded(text: str) -> list[str]:
    """The texts of JSON that stands inside a page's script element without ending it."""
    page = html.document_fromstring(f'<script type="application/ld+json">{text}</script><p>after</p>')
    (script,) = page.iter("script")
    assert [one.tag for one in page.iter()] == ["html", "head", "script", "body", "p"]
    return read_json(str(script.text))


def read_prov(text: str) -> list[str]:
    """The texts of a PROV document, after the library of the standard has read it and given it back the same."""
    document = ProvDocument.deserialize(content=text, format="json")
    assert ProvDocument.deserialize(content=document.serialize(format="json"), format="json") == document
    return list(texts_of_json(json.loads(text)))


def read_atom(text: str) -> list[str]:
    """The texts of a feed that is well-formed and holds only harmless elements and links."""
    feed = etree.fromstring(text.encode("utf-8"))
    allowed = {"div", "p", "blockquote", "ul", "li"}
    found: list[str] = []
    for element in feed.iter():
        space, _, name = str(element.tag).removeprefix("{").partition("}")
        assert space == "http://www.w3.org/2005/Atom" or name in allowed
        assert element.get("href", "https://").startswith("https://")
        assert not [key for key in element.attrib if str(key).startswith("on")]
        found.append(element.text or "")
    return found


def read_page(text: str) -> list[str]:
    """The texts of a page in which nothing runs, loads or steers the direction of what follows."""
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    page = html.document_fromstring(text)
    allowed = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "article", "p", "bdi", "code", "div", "a",
               "figure", "figcaption", "br", "blockquote", "ul", "li", "del", "ins", "footer"}  # fmt: skip
    assert {str(one.tag) for one in page.iter()} <= allowed
    names = {str(name) for one in page.iter() for name in one.attrib}
    assert names <= {"lang", "charset", "name", "content", "http-equiv", "class", "dir", "href", "rel"}
    assert all(str(one.get("href")).startswith("https://") for one in page.iter("a"))
    return [str(one) for one in page.itertext()]


READERS: dict[str, Callable[[str], list[str]]] = {
    "jsonl": read_jsonl, "csv": read_csv, "web-annotation": read_json, "claimreview": read_embedded,
    "prov-json": read_prov, "atom": read_atom, "html": read_page,
}  # fmt: skip


def test_every_format_has_a_reader_here() -> None:
    """A format that is added must be read back here."""
    assert set(READERS) == set(EXPORT_FORMATS)


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_the_same_objects_give_the_same_bytes(form: str) -> None:
    """An export tells nothing of when or where it ran."""
    assert written(maker(form), sample_objects()) == written(maker(form), sample_objects())


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_an_empty_archive_is_a_valid_file(form: str) -> None:
    """Where nothing is stored the file is still one of its kind."""
    text = written(maker(form), [])
    if form != "jsonl":
        READERS[form](text)
        assert text.strip()


@pytest.mark.parametrize("form", EXPORT_FORMATS)
@pytest.mark.parametrize("bad", HOSTILE)
def test_hostile_text_is_only_text(form: str, bad: str) -> None:
    """A hostile string in every field at once breaks no file, and nothing in it is live."""
    objects = cast("list[ExportObject]", [spoiled(item, bad) for item in sample_objects()])
    texts = READERS[form](written(maker(form), objects))
    if form in ("jsonl", "csv", "prov-json", "web-annotation"):
        assert bad in texts


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_arabic_comes_out_as_it_went_in(form: str) -> None:
    """Right-to-left text is written in its own letters and in logical order."""
    objects = cast("list[ExportObject]", [spoiled(item, ARABIC) for item in sample_objects()])
    text = written(maker(form), objects)
    assert ARABIC in text
    assert any(ARABIC in found for found in READERS[form](text))


def many_quotes(count: int) -> Iterator[ExportObject]:
    """An archive of short documents with ten quotes each, made as it is read."""
    for number in range(count // 10):
        name = f"d{number}"
        yield document_object(Document(name, url=f"https://wire.example/{number}", outlet="Coast Wire"))
        yield version_object(replace(make_version(), document=name))
        for place in range(10):
            content = (Span.cut(TEXT, 21 + place, 50),)
            speaker = Speaker("Mira Dallow", "person")
            quote = Quote(f"q{number}-{place}", "direct", content, speaker=speaker)
            yield quote_object(quote, document=name, sha256=SHA)


class Discarding(io.TextIOBase):
    """A stream that counts what it is given and keeps nothing."""

    size = 0

    def write(self, text: str) -> int:
        """Count the characters."""
        self.size += len(text)
        return len(text)


@pytest.mark.parametrize("form", STREAMING)
def test_memory_does_not_grow_with_the_quotes(form: str) -> None:
    """A long archive takes no more memory than a short one: nothing that was written is held."""
    exporter_peaks = []
    for count in (4_000, 8_000):
        stream = Discarding()
        tracemalloc.start()
        exporter = make_exporter(form, cast("TextIO", stream), OPTIONS)
        for item in many_quotes(count):
            exporter.write(item)
        exporter.finalize()
        exporter_peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert stream.size > 100 * count
    short, long = exporter_peaks
    assert long < short + 1_500_000  # four thousand quotes held would be three times that


def test_an_exporter_writes_as_it_goes() -> None:
    """What streams has written a quote before the next one comes."""
    for form in ("jsonl", "csv", "web-annotation"):
        stream = io.StringIO(newline="")
        exporter = make_exporter(form, stream, OPTIONS)
        exporter.write(quote_object(make_quote(), document="wire", sha256=SHA))
        assert "We will not sell the harbour." in stream.getvalue()


def test_an_unknown_format_names_those_that_exist() -> None:
    """A wrong name of a format is answered with the right ones."""
    with pytest.raises(InputError, match="use one of jsonl, csv, web-annotation"):
        make_exporter("docx", io.StringIO())
