"""Quotes as W3C Web Annotations: each content span found by its position and by its words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, TextIO

from provenance.exporters.base import ExportObject
from provenance.exporters.names import name_of, web_address
from provenance.model import CONTEXT

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_GENERATOR: Final = {
    "id": name_of("software", "quote-provenance"),
    "type": "Software",
    "name": "Quote Provenance",
}


class WebAnnotationExporter:
    """Writes one AnnotationPage, annotation by annotation (W3C Web Annotation Data Model, 2017).

    A TextPositionSelector counts code points, as the recommendation has it; a TextQuoteSelector stands beside it.
    Speaker and kind of quote are bodies; `state` says when the text was taken. Links and judgements are passed over.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._address: tuple[str, str] = ("", "")
        self._version: ExportObject = {}
        self._count = 0

    def write(self, item: ExportObject) -> None:
        """Write a quote; remember the address and text that the next quotes stand in."""
        if item["type"] == "document":
            document = str(item["id"])
            self._address = (document, web_address(item["url"]) or name_of("document", document))
        elif item["type"] == "version":
            self._version = item
        elif item["type"] == "quote":
            self._stream.write(self._opening() if self._count == 0 else ",\n")
            self._stream.write(json.dumps(self._annotation(item), ensure_ascii=False))
            self._count += 1

    def finalize(self) -> None:
        """Close the page."""
        self._stream.write(f"{self._opening() if self._count == 0 else ''}\n]}}\n")

    def _opening(self) -> str:
        head = json.dumps({"@context": _CONTEXT, "id": name_of("export", "quotes"), "type": "AnnotationPage"})
        return f'{head[:-1]}, "items": [\n'

    def _annotation(self, item: ExportObject) -> dict[str, object]:
        document = str(item["document"])
        owner, address = self._address
        bodies = [
            {"type": "TextualBody", "purpose": "classifying", "value": item["kind"], "format": "text/plain"}
        ]
        if isinstance(item["speaker"], Mapping):
            name = item["speaker"]["name"]
            bodies.insert(
                0, {"type": "TextualBody", "purpose": "identifying", "value": name, "format": "text/plain"}
            )
        content = item["content"]
        assert isinstance(content, list)  # noqa: S101, RUF100 # quote_object builds it so
        source = address if owner == document else name_of("document", document)
        return {
            "id": name_of("quote", str(item["id"])),
            "type": "Annotation",
            "motivation": "identifying",
            "generator": _GENERATOR,
            "body": bodies,
            "target": [self._target(span, item=item, source=source) for span in content],
        }

    def _target(self, span: Mapping[str, object], *, item: ExportObject, source: str) -> dict[str, object]:
        start, end = int(str(span["start"])), int(str(span["end"]))
        words: dict[str, object] = {"type": "TextQuoteSelector", "exact": span["exact"]}
        target: dict[str, object] = {
            "type": "SpecificResource",
            "source": source,
            "selector": [{"type": "TextPositionSelector", "start": start, "end": end}, words],
        }
        version = self._version
        if (version.get("document"), version.get("sha256")) == (item["document"], item.get("sha256")):
            text = str(version["text"])
            words |= {"prefix": text[max(0, start - CONTEXT) : start], "suffix": text[end : end + CONTEXT]}
            if version.get("ingested"):
                target["state"] = {"type": "TimeState", "sourceDate": version["ingested"]}
        return target
