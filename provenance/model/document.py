"""Documents, their immutable Versions, and the Passages that wording is searched in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from provenance.model.span import Span

DocumentKind = Literal["article", "statement", "transcript"]
DOCUMENT_KINDS: tuple[DocumentKind, ...] = ("article", "statement", "transcript")
OFFICIAL_KINDS: tuple[DocumentKind, ...] = ("statement", "transcript")
"""Kinds of document that are primary: they hold the speaker's own words rather than a report of them."""


@dataclass(frozen=True, slots=True)
class Document:
    """One publication, known by its `id`: a given id, else its URL, else the hash of its text."""

    id: str
    url: str | None = None
    outlet: str | None = None
    metadata: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Version:
    """One immutable text of a Document.

    `text` is the canonical text: line ends are `\\n`, nothing else differs from the decoded bytes. `sha256` is the
    hex digest of `text` in UTF-8, `raw_sha256` that of the bytes as they came. Times are UTC; `published` is None
    when it is not known. A date without a time has `published_precision` "day" and midnight UTC.
    """

    document: str
    sha256: str
    raw_sha256: str
    text: str
    kind: DocumentKind
    lang: str
    title: str | None = None
    published: datetime | None = None
    published_precision: Literal["day", "second"] | None = None
    ingested: datetime | None = None
    charset: str = "utf-8"
    number: int = 1
    """Rank among the Document's versions by (published, ingested, sha256), from 1; set by the store on reading."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a Version, quoted or not; `index` counts from 0 in text order."""

    index: int
    span: Span
