"""The named fields of a record, from whatever a file says, with the caller's options over them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from provenance.errors import RecordError
from provenance.importers.base import ImportOptions, Record
from provenance.importers.dates import parse_published
from provenance.importers.language_codes import read_language
from provenance.model import DOCUMENT_KINDS, DocumentKind
from provenance.text.canonical import canonicalise

_FIELDS = ("id", "url", "outlet", "title", "published", "date", "lang", "kind")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def build_record(
    *,
    text: str,
    raw_sha256: str,
    place: str,
    charset: str,
    said: Mapping[str, object],
    options: ImportOptions,
) -> Record:
    """Return the record of one document from its text and what its file `said` about it.

    Keys that are no field of a record are kept as metadata, and so is a `kind` that is none of ours
    ("press-briefings"). Raises InputError when a field cannot be used, naming it, or when there is no text.
    """
    refuse_unstorable(text, name="text")
    canonical = canonicalise(text)
    if not has_words(canonical):
        raise RecordError("there is no text: only blanks and marks; give the words of the document")
    metadata = {key: value for key, value in said.items() if key not in _FIELDS}
    kind, unknown_kind = _read_kind(said, options)
    if unknown_kind is not None:
        metadata["kind"] = unknown_kind
    refuse_unstorable_values(metadata)
    when = options.published or _field_text(said, "published") or _field_text(said, "date")
    published, precision = parse_published(when) if when else (None, None)
    lang = options.lang or _field_text(said, "lang")
    return Record(
        text=canonical,
        raw_sha256=raw_sha256,
        place=place,
        id=_read_id(said),
        url=options.url or _field_text(said, "url"),
        outlet=options.outlet or _field_text(said, "outlet"),
        title=options.title or _field_text(said, "title"),
        published=published,
        published_precision=precision,
        lang=read_language(lang) if lang else None,
        kind=kind,
        charset=charset,
        metadata=metadata,
    )


def has_words(text: str) -> bool:
    """Tell whether a text holds at least one letter or digit."""
    return any(char.isalnum() for char in text)


def refuse_unstorable(text: str, *, name: str) -> None:
    """Raise RecordError when a text holds U+0000 or half a surrogate pair, which no database keeps alike."""
    found = _UNSTORABLE.search(text)
    if found:
        raise RecordError(
            f"{name} holds U+{ord(found[0]):04X} at character {found.start()}, which is no text:"
            " take the file from its origin again, or remove that character"
        )


def refuse_unstorable_values(value: object, *, name: str = "metadata", depth: int = 0) -> None:
    """Raise RecordError when metadata holds what cannot be stored, or is nested deeper than any sensible record."""
    if depth > 50:
        raise RecordError(f"{name} is nested more than 50 levels deep: flatten it or leave it out")
    if isinstance(value, str):
        refuse_unstorable(value, name=name)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            refuse_unstorable(str(key), name=name)
            refuse_unstorable_values(inner, name=name, depth=depth + 1)
    elif isinstance(value, list | tuple):
        for inner in value:
            refuse_unstorable_values(inner, name=name, depth=depth + 1)


def _field_text(said: Mapping[str, object], name: str) -> str | None:
    """Return a field as trimmed text, None when it is absent or empty."""
    value = said.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise RecordError(
            f"{name} is a {_json_type(value)}, not text: write it in quotation marks, or leave it out"
        )
    refuse_unstorable(value, name=name)
    return value.strip() or None


def _read_id(said: Mapping[str, object]) -> str | None:
    value = said.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    given = _field_text(said, "id")
    if given and any(unicodedata.category(char) == "Cc" for char in given):
        raise RecordError(f"the id {given!r} holds a control character: write it on one line, without tabs")
    return given


def _read_kind(said: Mapping[str, object], options: ImportOptions) -> tuple[DocumentKind | None, str | None]:
    """Return the kind, and the file's own word where it is none of the kinds known here."""
    said_kind = _field_text(said, "kind")
    known: DocumentKind | None = next((kind for kind in DOCUMENT_KINDS if kind == said_kind), None)
    return options.kind or known, said_kind if known is None else None


def _json_type(value: object) -> str:
    names = {bool: "truth value", int: "number", float: "number", list: "list", dict: "object"}
    return names.get(type(value), type(value).__name__)
