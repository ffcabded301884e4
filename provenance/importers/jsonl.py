"""JSON Lines: one document a line; a broken line is named and the rest is read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO, NoReturn

from provenance.errors import InputError, RecordError
from provenance.importers.base import MAX_TEXT_BYTES, ImportFailure, ImportOptions, Record, sha256_of
from provenance.importers.fields import build_record

_BOM = b"\xef\xbb\xbf"


class JsonLinesImporter:
    """Reads `.jsonl` line by line, never more than one line in memory."""

    def read(
        self, stream: BinaryIO, *, place: str, options: ImportOptions
    ) -> Iterator[Record | ImportFailure]:
        """Give the document of each line; blank lines are passed over."""
        number = found = 0
        while line := stream.readline(MAX_TEXT_BYTES + 1):
            number += 1
            here = f"{place}, line {number}"
            if number == 1:
                line = line.removeprefix(_BOM)
            if len(line) > MAX_TEXT_BYTES:
                yield ImportFailure(here, RecordError(
                    f"the line is longer than {MAX_TEXT_BYTES // 2**20} MiB, the rest of the file is not read:"
                    " write one document a line"
                ))  # fmt: skip
                return
            line = line.rstrip(b"\r\n")
            if not line.strip():
                continue
            found += 1
            try:
                yield read_line(line, place=here, options=options)
            except InputError as error:
                yield ImportFailure(here, error)
        if not found:
            yield ImportFailure(
                place, InputError("the file is empty: it holds no record, one JSON object a line")
            )


def read_line(line: bytes, *, place: str, options: ImportOptions) -> Record:
    """Return the record of one line; raises InputError that says what is wrong with it."""
    said = _parse_object(line)
    text = said.pop("text", None)
    if not isinstance(text, str) or not text:
        why = "has no 'text'" if text is None or text == "" else "has a 'text' that is no text"
        raise RecordError(f"the record {why}: give the words of the document under the key 'text'")
    return build_record(
        text=text, raw_sha256=sha256_of(line), place=place, charset="utf-8", said=said, options=options
    )


def _parse_object(line: bytes) -> dict[str, object]:
    try:
        value = json.loads(line.decode("utf-8"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise RecordError(
            f"byte {error.start} of the line is no UTF-8 (0x{line[error.start]:02x}): JSON is UTF-8, convert the file"
        ) from error
    except json.JSONDecodeError as error:
        raise RecordError(
            f"broken JSON at column {error.colno} ({error.msg}): correct or remove the line"
        ) from error
    except RecursionError as error:
        raise RecordError("the JSON is nested too deeply: write one flat object a line") from error
    except ValueError as error:
        raise RecordError(
            f"the JSON holds a number that cannot be read ({error}): correct the line"
        ) from error
    if not isinstance(value, dict):
        raise RecordError('the line is no JSON object: write {"text": …} on each line')
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
