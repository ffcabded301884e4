"""One table of quotes for a spreadsheet, in which no cell can run as a formula."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Mapping
from typing import Final, TextIO

from provenance.exporters.base import ExportObject

COLUMNS: Final = (
    "document", "version", "outlet", "title", "url", "published", "lang", "quote", "kind", "speaker", "speaker_kind",
    "speaker_role", "speaker_in_text", "mention", "cue", "content", "spans", "within", "confidence",
)  # fmt: skip
JOINT: Final = " […] "
"""What stands between the parts of a quote that was cut in two."""

_STARTS_FORMULA = frozenset("=+-@|%\t\r＝＋－＠")


class CsvExporter:
    """Writes each quote as one row; links and judgements have no place in the table.

    `spans` holds the code point ranges of the content as `12-40;55-60`. Cells that a spreadsheet might run, or that
    begin with an apostrophe, get an apostrophe in front; `restore_cell` takes it off again.
    """

    def __init__(self, stream: TextIO) -> None:
        self._rows = csv.writer(stream, lineterminator="\r\n")
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
    """Return a cell that no spreadsheet runs: an apostrophe before what may be a formula, text else unchanged."""
    if not isinstance(value, str):
        return value
    visible = next((char for char in value if unicodedata.category(char) not in ("Cf", "Zs")), "")
    return f"'{value}" if value.startswith("'") or visible in _STARTS_FORMULA else value


def restore_cell(cell: str) -> str:
    """Return the text that `guard_cell` was given."""
    return cell.removeprefix("'")


def _inner(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}
