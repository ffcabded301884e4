"""The formats that can be read: one table, nothing registers itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from provenance.errors import InputError
from provenance.importers.base import Importer
from provenance.importers.html import HtmlImporter
from provenance.importers.jsonl import JsonLinesImporter
from provenance.importers.markdown import MarkdownImporter
from provenance.importers.text import TextImporter

FORMATS: Final[dict[str, Callable[[], Importer]]] = {
    "text": TextImporter,
    "markdown": MarkdownImporter,
    "html": HtmlImporter,
    "jsonl": JsonLinesImporter,
}
SUFFIXES: Final[dict[str, str]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
PACKED: Final = ".gz"

_SNIFFED = (
    (re.compile(rb"\s*\{\s*\""), "jsonl"),
    (re.compile(rb"---[ \t]*\r?\n[A-Za-z_]+:"), "markdown"),
    (re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b",
                re.IGNORECASE | re.DOTALL), "html"),
)  # fmt: skip


def format_of(name: str) -> str:
    """Return the format that a file's suffix names; raises InputError that lists the known ones."""
    lower = name.lower().removesuffix(PACKED)
    for suffix, known in SUFFIXES.items():
        if lower.endswith(suffix):
            return known
    raise InputError(
        f"unknown kind of file: {', '.join(SUFFIXES)} are read (also with {PACKED});"
        " save its words as one of these"
    )


def sniff_format(head: bytes) -> str:
    """Return the format that the first bytes of a stream look like: plain text where they look like nothing."""
    head = head.removeprefix(b"\xef\xbb\xbf")
    return next((name for pattern, name in _SNIFFED if pattern.match(head)), "text")


class Importers:
    """The importers of one run, made when first needed; `close` ends what they started."""

    def __init__(self) -> None:
        self._made: dict[str, Importer] = {}

    def get(self, name: str) -> Importer:
        """Return the importer of a format; raises InputError that lists what exists for an unknown name."""
        if name not in FORMATS:
            raise InputError(f"unknown format {name!r}: {', '.join(FORMATS)} exist")
        if name not in self._made:
            self._made[name] = FORMATS[name]()
        return self._made[name]

    def close(self) -> None:
        """End the workers of the importers that have one."""
        for importer in self._made.values():
            close = getattr(importer, "close", None)
            if close is not None:
                close()
        self._made.clear()
