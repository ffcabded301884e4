"""Quotes as W3C Web Annotations: each content span found by its position and by its words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TextIO
from urllib.parse import quote as escape

from provenance.exporters.base import ExportObject
from provenance.model import CONTEXT

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


class WebAnnotationExporter:
    """Writes one AnnotationPage, annotation by annotation (W3C Web Annotation Data Model, 2017).

    A TextPositionSelector counts code points, as the recommendation has it; a TextQuoteSelector stands beside it.
    The speaker and the kind of quote are bodies. Links and judgements are passed over.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._addresses: dict[str, str] = {}
        self._text: tuple[object, str] = (None, "")
        self._count = 0

    def write(self, item: ExportObject) -> None:
        """Write a quote; remember the address and text that the next quotes stand in."""
        if item["type"] == "document":
            self._addresses = {str(item["id"]): str(item["url"] or _name("document", str(item["id"])))}
        elif item["type"] == "version":
            self._text = (item["sha256"], str(item["text"]))
        elif item["type"] == "quote":
            self._stream.write(self._opening() if self._count == 0 else ",\n")
            self._stream.write(json.dumps(self._annotation(item), ensure_ascii=False))
            self._count += 1

    def finalize(self) -> None:
        """Close the page."""
        self._stream.write(f"{self._opening() if self._count == 0 else ''}\n]}}\n")

    def _opening(self) -> str:
        head = json.dumps({"@context": _CONTEXT, "type": "AnnotationPage"})
        return f'{head[:-1]}, "items": [\n'

    def _annotation(self, item: ExportObject) -> dict[str, object]:
        document = str(item["document"])
        address = self._addresses.get(document) or _name("document", document)
        bodies = [{"type": "TextualBody", "purpose": "classifying", "value": item["kind"]}]
        if isinstance(item["speaker"], Mapping):
            bodies.insert(
                0, {"type": "TextualBody", "purpose": "identifying", "value": item["speaker"]["name"]}
            )
        content = item["content"]
        assert isinstance(content, list)  # noqa: S101, RUF100 # quote_object builds it so
        return {
            "id": _name("quote", str(item["id"])),
            "type": "Annotation",
            "motivation": "identifying",
            "body": bodies,
            "target": [
                {"source": address, "selector": self._selectors(span, item.get("sha256"))} for span in content
            ],
        }

    def _selectors(self, span: Mapping[str, object], sha256: object) -> list[dict[str, object]]:
        start, end = int(str(span["start"])), int(str(span["end"]))
        words: dict[str, object] = {"type": "TextQuoteSelector", "exact": span["exact"]}
        known, text = self._text
        if known == sha256:
            words |= {"prefix": text[max(0, start - CONTEXT) : start], "suffix": text[end : end + CONTEXT]}
        return [{"type": "TextPositionSelector", "start": start, "end": end}, words]


def _name(what: str, identity: str) -> str:
    """Return an IRI for what has no address."""
    return f"urn:quote-provenance:{what}:{escape(identity, safe='')}"
