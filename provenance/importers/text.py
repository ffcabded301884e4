"""Plain text: the whole file is the text of one document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from provenance.errors import InputError
from provenance.importers.base import ImportFailure, ImportOptions, Record, read_whole, sha256_of
from provenance.importers.fields import build_record
from provenance.text.decode import decode


class TextImporter:
    """Reads `.txt`: what the file does not say (title, outlet, date) comes from the options or stays unknown."""

    def read(
        self, stream: BinaryIO, *, place: str, options: ImportOptions
    ) -> Iterator[Record | ImportFailure]:
        """Give the one document of the file."""
        try:
            raw = read_whole(stream)
            decoded = decode(raw)
            yield build_record(
                text=decoded.text,
                raw_sha256=sha256_of(raw),
                place=place,
                charset=decoded.charset,
                said={},
                options=options,
            )
        except InputError as error:
            yield ImportFailure(place, error)
