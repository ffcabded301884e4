"""Quotes as W3C annotations: one page of JSON, each quote found by place and by words."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

from provenance.exporters.jsonl import document_object, link_object, quote_object, version_object
from provenance.exporters.web_annotation import WebAnnotationExporter
from provenance.model import Document, Quote
from tests.exporters.samples import SHA, TEXT, make_document, make_link, make_quote, make_version


def page(*quotes: Quote, document: Document | None = None, sha256: str = SHA) -> dict[str, Any]:
    """The annotation page of some quotes."""
    stream = io.StringIO()
    exporter = WebAnnotationExporter(stream)
    exporter.write(document_object(document or make_document()))
    exporter.write(version_object(make_version()))
    for quote in quotes:
        exporter.write(quote_object(quote, document="wire", sha256=sha256))
    exporter.write(link_object(make_link()))
    exporter.finalize()
    found: dict[str, Any] = json.loads(stream.getvalue())
    return found


def test_a_quote_is_an_annotation_of_its_page() -> None:
    """Speaker and kind are bodies; the target names the page and both selectors."""
    (annotation,) = page(make_quote())["items"]
    assert [body["value"] for body in annotation["body"]] == ["Mira Dallow", "direct"]
    (target,) = annotation["target"]
    assert target["source"] == "https://wire.example/a"
    place, words = target["selector"]
    assert TEXT[place["start"] : place["end"]] == words["exact"] == "We will not sell the harbour."
    assert (words["prefix"], words["suffix"]) == (TEXT[:21], TEXT[50:])


def test_a_document_without_address_gets_a_name() -> None:
    """What has no URL is named by a URN, its id escaped."""
    (annotation,) = page(make_quote(), document=Document("wire"))["items"]
    assert annotation["target"][0]["source"] == "urn:quote-provenance:document:wire"


def test_context_is_left_out_where_the_text_is_not_at_hand() -> None:
    """A quote of a version that was not seen has no prefix, and one without speaker no such body."""
    (annotation,) = page(replace(make_quote(), speaker=None), sha256="f" * 64)["items"]
    assert "prefix" not in annotation["target"][0]["selector"][1]
    assert [body["purpose"] for body in annotation["body"]] == ["classifying"]


def test_any_number_of_quotes_is_one_json_document() -> None:
    """None, one and several quotes are valid JSON with the context of the recommendation."""
    for count in (0, 1, 3):
        found = page(*[make_quote()] * count)
        assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert (found["type"], len(found["items"])) == ("AnnotationPage", count)
