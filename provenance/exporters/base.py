"""What an exporter is: objects in, one text stream out, never more than one object held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TextIO

ExportObject = Mapping[str, object]
"""A typed object of the export contract, as `provenance.exporters.jsonl` builds it; `type` names its kind."""


class Exporter(Protocol):
    """Writes the objects of an export to a text stream.

    A document comes first, then its versions, each followed by its quotes; then links, then judgements.
    `finalize` is called once after the last object, also when there was none.
    """

    def __init__(self, stream: TextIO) -> None:
        """Write to `stream`, which the caller opens as UTF-8 with `newline=""` and closes."""

    def write(self, item: ExportObject) -> None:
        """Write one object, or pass over it when the format has no place for its type."""

    def finalize(self) -> None:
        """Write what closes the file."""
