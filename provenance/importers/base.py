"""What an importer reads and what it gives: records and failures, one after another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO, Literal, Protocol

from provenance.errors import InputError
from provenance.model import DocumentKind

MAX_TEXT_BYTES = 64 * 1024 * 1024
"""Largest file of one document, and longest line of a batch: no report is that long, and memory is bounded."""


@dataclass(frozen=True, slots=True)
class Record:
    """One document as a file gives it, before anything is recognised in it.

    `text` is canonical: line ends are `\\n`, nothing else is changed. `raw_sha256` is that of the bytes read: the
    file's (unpacked, when it was packed), or the line's without its end in a batch. `place` names file and line
    for messages. What the file does not say is None.
    """

    text: str
    raw_sha256: str
    place: str
    id: str | None = None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: datetime | None = None
    published_precision: Literal["day", "second"] | None = None
    lang: str | None = None
    kind: DocumentKind | None = None
    charset: str = "utf-8"
    metadata: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportFailure:
    """What could not be read: `place` names file and line, `error` says what happened and what to do."""

    place: str
    error: InputError

    @property
    def message(self) -> str:
        """The failure in one line."""
        return f"{self.place}: {self.error}"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the caller says of every input; a value given here wins over what the file says.

    `published` is read as dates in files are. `url` and `title` name one document, so a batch refuses them.
    """

    outlet: str | None = None
    published: str | None = None
    lang: str | None = None
    kind: DocumentKind | None = None
    url: str | None = None
    title: str | None = None


class Importer(Protocol):
    """Reads one format."""

    def read(
        self, stream: BinaryIO, *, place: str, options: ImportOptions
    ) -> Iterator[Record | ImportFailure]:
        """Give what the stream holds, one by one.

        What cannot be read comes as an ImportFailure in its turn, and reading goes on after it where it can.
        """


_MAGIC = {
    b"%PDF-": "a PDF", b"PK\x03\x04": "a zip or Office file", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture", b"\x1f\x8b": "packed with gzip", b"{\\rtf": "an RTF file", b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an Office file",
}  # fmt: skip


def sha256_of(raw: bytes) -> str:
    """Return the hex SHA-256 of bytes."""
    return hashlib.sha256(raw).hexdigest()


def read_whole(stream: BinaryIO) -> bytes:
    """Return all bytes of one document's file.

    Raises InputError when it is empty, larger than any text, or plainly no text but a PDF, a picture or the like.
    """
    raw = stream.read(MAX_TEXT_BYTES + 1)
    if len(raw) > MAX_TEXT_BYTES:
        raise InputError(
            f"the file is larger than {MAX_TEXT_BYTES // 2**20} MiB: split it, or give many documents as .jsonl"
        )
    if not raw.strip():
        raise InputError("the file is empty: nothing to read; check that it was saved or downloaded in full")
    for magic, name in _MAGIC.items():
        if raw.startswith(magic):
            raise InputError(f"the file is no text but {name}: save its words as .txt, .md or .html")
    return raw
