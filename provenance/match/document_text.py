"""A document as linking sees it, and which documents come before which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from provenance.match.blocks import Side
from provenance.model import OFFICIAL_KINDS, Passage, Quote, Version
from provenance.text.marks import pair_marks


@dataclass(frozen=True, slots=True)
class DocumentText:
    """One version of a document with its outlet, passages and quotes."""

    version: Version
    outlet: str | None
    passages: tuple[Passage, ...]
    quotes: tuple[Quote, ...]

    @property
    def official(self) -> bool:
        """Whether the document is a statement or a transcript: its speaker's own words."""
        return self.version.kind in OFFICIAL_KINDS

    @property
    def base_lang(self) -> str:
        """The language without its region."""
        return self.version.lang.split("-", 1)[0].lower()

    @property
    def key(self) -> tuple[str, str]:
        """What the version is known by: document id and text hash."""
        return self.version.document, self.version.sha256


def published_day(version: Version) -> date | None:
    """Return the UTC day of publication; None when it is not known."""
    return None if version.published is None else _utc(version.published).date()


def comes_before(earlier: DocumentText, later: DocumentText) -> bool:
    """Tell whether `earlier` can be what `later` takes its wording from.

    An official document never reports another. Of two documents of one day whose hour is not known, an official one
    comes before a report; of two reports neither does, since an order would be a guess. An official document without
    a date may be the origin of any report; a report without one of none.
    """
    if later.official or earlier.version.document == later.version.document:
        return False
    one, other = earlier.version, later.version
    if one.published is None or other.published is None:
        return earlier.official
    if one.published_precision == "second" and other.published_precision == "second":
        return (
            _utc(one.published) <= _utc(other.published)
            if earlier.official
            else _utc(one.published) < _utc(other.published)
        )
    first, second = _utc(one.published).date(), _utc(other.published).date()
    return first <= second if earlier.official else first < second


def measure_closeness(earlier: DocumentText, later: DocumentText) -> float:
    """Return 0-1 how near in time two documents are: 1 to the next day, a half after four days, a tenth in a month."""
    first, second = published_day(earlier.version), published_day(later.version)
    if first is None or second is None:
        return 0.5
    days = max(0, abs((second - first).days) - 1)
    return 1 / (1 + days / 3)


def order_key(version: Version) -> tuple[bool, datetime, str, str]:
    """Return the place of a version in time order: unknown dates last, then by document and text hash."""
    moment = _utc(version.published) if version.published else datetime.max.replace(tzinfo=UTC)
    return version.published is None, moment, version.document, version.sha256


def drop_copies(documents: Iterable[DocumentText]) -> list[DocumentText]:
    """Return documents, given in time order, without the reports whose very text an earlier one of them has.

    One text under a thousand addresses is compared once; its first address stands for all. Of official texts each is
    kept, since which of two events a report is about must stay open.
    """
    seen: set[tuple[str, str]] = set()
    kept: list[DocumentText] = []
    for document in documents:
        key = (document.version.sha256, document.base_lang)
        if document.official or key not in seen:
            kept.append(document)
            seen.add(key)
    return kept


def read_side(document: DocumentText) -> Side:
    """Return a document as one side of a comparison, with the ranges that stand in quotation marks."""
    text = document.version.text
    marked = pair_marks(text, lang=document.base_lang)
    quoted = tuple(pair.inner for pair in (*marked.pairs, *marked.open_ended))
    return Side(text, document.base_lang, quoted, document.official)


def _utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
