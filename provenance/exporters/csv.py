"""One table of quotes for a spreadsheet, in which no cell can run as a formula, and the reader that takes it back."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final, TextIO

from provenance.exporters.base import ExportObject

COLUMNS: Final = (
    "document", "version", "outlet", "title", "url", "published", "lang", "quote", "kind", "speaker", "speaker_kind",
    "speaker_role", "speaker_in_text", "mention", "cue", "content", "spans", "within", "confidence",
)  # fmt: skip
JOINT: Final = " […] "
"""What stands between the parts of a quote that was cut in two."""
BYTE_ORDER_MARK: Final = "\ufeff"

_STARTS_FORMULA = frozenset("=+-−@|%\t\r")
"""After NFKC, so that full-width, small, raised and lowered forms are these signs too."""
_QUOTES = frozenset("\"'`´")
_PASSED_OVER = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp", "Pi", "Pf", "Ps", "Mn", "Me"))
"""Categories of what may stand unheeded before a formula: controls, blanks, quotation marks, brackets, accents."""
_PLACE = re.compile(r"(?<![^;\t\r\n])")
"""Where a cell begins: at its start, and behind what a spreadsheet of another locale takes for its end."""
_GUARD = re.compile(r"(?<![^;\t\r\n])'")


class CsvExporter:
    """Writes each quote as one row (RFC 4180); links and judgements have no place in the table.

    `spans` holds the code point ranges of the content as `12-40;55-60`. Text that a spreadsheet might run gets an
    apostrophe in front; `read_table` takes it off again. `bom` writes a byte order mark, by which Excel knows UTF-8.
    """

    def __init__(self, stream: TextIO, *, bom: bool = False) -> None:
        self._stream = stream
        self._rows = csv.writer(stream, lineterminator="\r\n")
        self._bom = bom
        self._document: ExportObject = {}
        self._version: ExportObject = {}
        self._begun = False

    def write(self, item: ExportObject) -> None:
        """Write a quote; remember the document and version that the next quotes stand in."""
        if item["type"] == "document":
            self._document = item
        elif item["type"] == "version":
            self._version = item
        elif item["type"] == "quote":
            self._begin()
            self._rows.writerow([guard_cell(cell) for cell in self._cells(item)])

    def finalize(self) -> None:
        """Write the head of the table if there was no quote."""
        self._begin()

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            if self._bom:
                self._stream.write(BYTE_ORDER_MARK)
            self._rows.writerow(COLUMNS)

    def _cells(self, quote: ExportObject) -> list[object]:
        document = self._document if self._document.get("id") == quote["document"] else {}
        version = self._version if self._version.get("sha256") == quote.get("sha256") else {}
        speaker = _inner(quote["speaker"])
        content = quote["content"]
        assert isinstance(content, list)  # noqa: S101, RUF100 # quote_object builds it so
        return [
            quote["document"], version.get("number"), document.get("outlet"), version.get("title"), document.get("url"),
            version.get("published"), version.get("lang"), quote["id"], quote["kind"], speaker.get("name"),
            speaker.get("kind"), speaker.get("role"), speaker.get("name_in_text"), _inner(quote["source"]).get("exact"),
            _inner(quote["cue"]).get("exact"), JOINT.join(str(span["exact"]) for span in content),
            ";".join(f"{span['start']}-{span['end']}" for span in content), quote["within"], quote["confidence"],
        ]  # fmt: skip


def guard_cell(value: object) -> object:
    """Return a cell that no spreadsheet runs: an apostrophe before what may be a formula, text else unchanged.

    An apostrophe that already stands in such a place is doubled, so that `restore_cell` gives back every text.
    """
    if not isinstance(value, str):
        return value
    parts: list[str] = []
    runs, end = False, len(value)
    for place in reversed([match.start() for match in _PLACE.finditer(value)]):
        found = _runs(value, place, end)
        runs = runs if found is None else found
        parts.append(value[place:end])
        if runs or value.startswith("'", place):
            parts.append("'")
        end = place
    return "".join(reversed(parts))


def restore_cell(cell: str) -> str:
    """Return the text that `guard_cell` was given."""
    return _GUARD.sub("", cell)


def read_table(stream: TextIO) -> Iterator[dict[str, str]]:
    """Yield the rows of a table by column, as they were before they were guarded; what was null is empty.

    `stream` is opened as UTF-8 with `newline=""`; a byte order mark is passed over.
    """
    rows = csv.reader(stream)
    head = [name.removeprefix(BYTE_ORDER_MARK) for name in next(rows, [])]
    for row in rows:
        yield dict(zip(head, map(restore_cell, row), strict=True))


def _runs(text: str, place: int, end: int) -> bool | None:
    """Tell whether `text` from `place` may run as a formula; None when nothing before `end` decides it."""
    for char in text[place:end]:
        if unicodedata.normalize("NFKC", char)[:1] in _STARTS_FORMULA:
            return True
        if char not in _QUOTES and unicodedata.category(char) not in _PASSED_OVER:
            return False
    return None


def _inner(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}
