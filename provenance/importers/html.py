"""HTML pages: the article's words by our own walker, in a worker process with bounded time and memory."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from provenance.errors import DateError, InputError, LanguageError
from provenance.importers.base import ImportFailure, ImportOptions, Record, read_whole, sha256_of
from provenance.importers.dates import parse_published
from provenance.importers.fields import build_record
from provenance.importers.html_process import HtmlWorker, PageReader
from provenance.importers.language_codes import read_language
from provenance.text.decode import decode

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_HEAD_BYTES = 4096  # where HTML has its charset, with room for long openings


class HtmlImporter:
    """Reads `.html` and `.htm`; the worker lives until `close`."""

    def __init__(self, reader: PageReader | None = None) -> None:
        self._worker = HtmlWorker() if reader is None else None
        self._reader: PageReader = reader if reader is not None else self._worker  # type: ignore[assignment] # one of the two is set

    def read(
        self, stream: BinaryIO, *, place: str, options: ImportOptions
    ) -> Iterator[Record | ImportFailure]:
        """Give the one article of the page."""
        try:
            raw = read_whole(stream)
            declared = _CHARSET.search(raw[:_HEAD_BYTES])
            decoded = decode(raw, declared=declared[1].decode("ascii") if declared else None)
            answer = self._reader.ask(decoded.text)
            yield build_record(
                text=str(answer["text"]),
                raw_sha256=sha256_of(raw),
                place=place,
                charset=decoded.charset,
                said=_choose(answer["said"]),
                options=options,
            )
        except InputError as error:
            yield ImportFailure(place, error)

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.close()


def _choose(said: object) -> Mapping[str, object]:
    """Return one value a field: the first that can be read.

    A page's own date or language that cannot be read is no fault of who gives us the page: the record goes without,
    and the date is kept as metadata.
    """
    found: dict[str, object] = {}
    if not isinstance(said, dict):
        return found
    for key in ("title", "outlet", "url"):
        if said.get(key):
            found[key] = said[key][0]
    dates = [str(value) for value in said.get("published", ())]
    readable = next((value for value in dates if _is_date(value)), None)
    if readable is not None:
        found["published"] = readable
    elif dates:
        found["published_as_written"] = dates[0]
    readable = next((value for value in map(str, said.get("lang", ())) if _is_language(value)), None)
    if readable is not None:
        found["lang"] = readable
    return found


def _is_date(value: str) -> bool:
    try:
        parse_published(value)
    except DateError:
        return False
    return True


def _is_language(value: str) -> bool:
    try:
        read_language(value)
    except LanguageError:
        return False
    return True
