"""Files packed with gzip: unpacked as they are read, and never beyond a bound."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import BinaryIO

from provenance.errors import InputError

MAX_UNPACKED_BYTES = 4 * 1024**3
"""Most that one packed file may unpack to; a kilobyte of gzip can hold gigabytes of blanks."""


class UnpackedStream(io.RawIOBase):
    """The bytes of a gzip stream; reading raises InputError where it is damaged, cut off or too large."""

    def __init__(self, packed: BinaryIO, *, limit: int = MAX_UNPACKED_BYTES) -> None:
        self._gzip = gzip.GzipFile(fileobj=packed, mode="rb")
        self._left = limit
        self._limit = limit

    def readable(self) -> bool:
        """Tell that the stream can be read."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override] # typeshed's WriteableBuffer is not public
        """Read up to the length of `buffer` into it."""
        try:
            chunk = self._gzip.read(len(buffer))
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise InputError(
                f"the packed file is damaged or cut off ({error}): copy or download it again"
            ) from error
        self._left -= len(chunk)
        if self._left < 0:
            raise InputError(
                f"the packed file unpacks to more than {self._limit // 2**20} MiB: unpack and split it first"
            )
        buffer[: len(chunk)] = chunk
        return len(chunk)


def unpack(packed: BinaryIO, *, limit: int = MAX_UNPACKED_BYTES) -> BinaryIO:
    """Return the unpacked bytes of a gzip stream as a stream."""
    return io.BufferedReader(UnpackedStream(packed, limit=limit), buffer_size=1 << 16)
