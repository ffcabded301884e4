"""Records from files, folders, patterns and the standard input, one after another."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from provenance.errors import InputError
from provenance.importers.base import ImportFailure, ImportOptions, Record
from provenance.importers.dates import parse_published
from provenance.importers.formats import PACKED, SUFFIXES, Importers, format_of, sniff_format
from provenance.importers.language_codes import read_language
from provenance.importers.packed import unpack
from provenance.importers.places import STDIN, find_places

_GZIP = b"\x1f\x8b"
_HEAD = 4096


def open_inputs(
    paths: Sequence[str | Path], *, options: ImportOptions | None = None, stdin: BinaryIO | None = None
) -> Iterator[Record | ImportFailure]:
    """Return the records of all inputs, and a failure for each that cannot be read; the rest is read nevertheless.

    A path is a file, a folder (read to the bottom), a pattern, or `-` for the standard input (`stdin`, for tests).
    Suffixes name the format, packed with gzip or not; a stream is known by its first bytes. One document, or one
    line of a batch, is in memory at a time. Raises DateError or LanguageError at once for options that cannot be
    read.
    """
    options = options or ImportOptions()
    if options.published is not None:
        parse_published(options.published)
    if options.lang is not None:
        read_language(options.lang)
    return _refuse_shared_names(_read_all(paths, options=options, stdin=stdin), options=options)


def _read_all(
    paths: Sequence[str | Path], *, options: ImportOptions, stdin: BinaryIO | None
) -> Iterator[Record | ImportFailure]:
    importers = Importers()
    try:
        for place in find_places(paths):
            if isinstance(place, ImportFailure):
                yield place
            else:
                yield from _read_place(place, importers=importers, options=options, stdin=stdin)
    finally:
        importers.close()


def _read_place(
    path: Path, *, importers: Importers, options: ImportOptions, stdin: BinaryIO | None
) -> Iterator[Record | ImportFailure]:
    place = "standard input" if str(path) == STDIN else str(path)
    try:
        if str(path) == STDIN:
            yield from _read_stream(
                stdin or sys.stdin.buffer, place=place, importers=importers, options=options
            )
            return
        with path.open("rb") as stream:
            if not path.is_file() or _hides_its_format(path):
                yield from _read_stream(stream, place=place, importers=importers, options=options)
                return
            importer = importers.get(format_of(path.name))
            opened = unpack(stream) if path.name.lower().endswith(PACKED) else stream
            yield from importer.read(opened, place=place, options=options)
    except InputError as error:
        yield ImportFailure(place, error)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        remedy = "check that it exists and that you may read it"
        yield ImportFailure(place, InputError(f"cannot be read ({why}): {remedy}"))


def _hides_its_format(path: Path) -> bool:
    """Tell whether a packed file's name says nothing of what is in it."""
    name = path.name.lower()
    return name.endswith(PACKED) and not name.removesuffix(PACKED).endswith(tuple(SUFFIXES))


def _read_stream(
    stream: BinaryIO, *, place: str, importers: Importers, options: ImportOptions
) -> Iterator[Record | ImportFailure]:
    """Read a stream without a name by what its first bytes look like."""
    head = _read_head(stream)
    if head.startswith(_GZIP):
        stream = unpack(_HeadedStream.over(head, stream))
        head = _read_head(stream)
    importer = importers.get(sniff_format(head))
    yield from importer.read(_HeadedStream.over(head, stream), place=place, options=options)


def _read_head(stream: BinaryIO) -> bytes:
    """Return the first bytes; a pipe gives them in pieces, and fewer than asked for."""
    head = b""
    while len(head) < _HEAD and (piece := stream.read(_HEAD - len(head))):
        head += piece
    return head


class _HeadedStream(io.RawIOBase):
    """A stream whose first bytes were read already, from its beginning."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    @classmethod
    def over(cls, head: bytes, rest: BinaryIO) -> BinaryIO:
        """Return the whole stream, buffered."""
        return io.BufferedReader(cls(head, rest), buffer_size=1 << 16)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override] # typeshed's WriteableBuffer is not public
        chunk = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(chunk)] = chunk
        return len(chunk)


def _refuse_shared_names(
    found: Iterator[Record | ImportFailure], *, options: ImportOptions
) -> Iterator[Record | ImportFailure]:
    """Turn the second and later records into failures when the options name one document."""
    records = 0
    for item in found:
        records += isinstance(item, Record)
        if isinstance(item, Record) and records > 1 and (options.url or options.title):
            name = "URL" if options.url else "title"
            yield ImportFailure(item.place, InputError(
                f"one {name} was given for several documents: give it with one document at a time,"
                " or write it into each record"
            ))  # fmt: skip
        else:
            yield item
