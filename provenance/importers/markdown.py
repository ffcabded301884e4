"""Markdown with YAML front matter between two lines of `---`; the text after it is kept exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

import yaml

from provenance.errors import InputError, RecordError
from provenance.importers.base import ImportFailure, ImportOptions, Record, read_whole, sha256_of
from provenance.importers.fields import build_record
from provenance.text.decode import decode

_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_OPENING = re.compile(r"---[ \t]*\r?\n")
_MOST_FRONT_MATTER = 64 * 1024  # code points: more is no description of a document


class MarkdownImporter:
    """Reads `.md`: front matter gives the fields of the record, everything after it is the text."""

    def read(
        self, stream: BinaryIO, *, place: str, options: ImportOptions
    ) -> Iterator[Record | ImportFailure]:
        """Give the one document of the file."""
        try:
            raw = read_whole(stream)
            decoded = decode(raw)
            said, body = split_front_matter(decoded.text)
            yield build_record(
                text=body,
                raw_sha256=sha256_of(raw),
                place=place,
                charset=decoded.charset,
                said=said,
                options=options,
            )
        except InputError as error:
            yield ImportFailure(place, error)


def split_front_matter(text: str) -> tuple[Mapping[str, object], str]:
    """Return the fields of the front matter and the text after it; no fields where there is none.

    Values stay the text they are written as (a date is not turned into another). Raises RecordError when the
    front matter is not closed, is no YAML, or is no list of keys and values.
    """
    if not _OPENING.match(text):
        return {}, text
    found = _FRONT_MATTER.match(text)
    if found is None:
        # a thematic break may open a text that has no front matter: only keys make it one
        if re.match(r"---[ \t]*\r?\n[A-Za-z_]+:", text):
            raise RecordError("the front matter is not closed: end it with a line of '---' before the text")
        return {}, text
    source_text = found["yaml"]
    if len(source_text) > _MOST_FRONT_MATTER:
        raise RecordError("the front matter is longer than 64 KiB: move the text below the second '---'")
    try:
        said = yaml.load(source_text, Loader=_PlainLoader)  # noqa: S506, RUF100 # a BaseLoader: texts only
    except yaml.YAMLError as error:
        raise RecordError(
            f"the front matter is no YAML ({_where(error)}): correct it, or remove it"
        ) from error
    except RecursionError as error:
        raise RecordError("the front matter is nested too deeply: write one 'key: value' a line") from error
    if said is None or said == "":
        return {}, text[found.end() :]
    if not isinstance(said, dict):
        raise RecordError("the front matter holds no keys: write one 'key: value' a line, such as 'lang: ar'")
    return {str(key): value or None for key, value in said.items()}, text[found.end() :]


class _PlainLoader(yaml.BaseLoader):
    """Reads every value as text, and no aliases: a few lines of those unfold to gigabytes."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases (*name) are not allowed")
        node: yaml.Node | None = super().compose_node(parent, index)
        return node


def _where(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error)
    # the mark counts from 0 inside the block, which starts on line 2 of the file
    return problem if mark is None else f"line {mark.line + 2}: {problem}"
