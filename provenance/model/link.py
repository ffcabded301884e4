"""Changes, links between wordings, and the lineage they form."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from provenance.model.span import Span

ChangeClass = Literal[
    "punctuation", "spelling", "marks_added", "marks_dropped", "ellipsis", "editorial_insertion",
    "cut_start", "cut_end", "cut_inside", "addition", "substitution", "reorder", "merge",
    "number", "date", "entity", "negation_lost", "negation_added", "modality", "tense", "intensity",
    "speaker", "attribution_lost", "attribution_added", "translation", "cleaned_speech",
]  # fmt: skip
Severity = Literal["high", "medium", "low", "none"]
SEVERITIES: tuple[Severity, ...] = ("none", "low", "medium", "high")
Relation = Literal[
    "verbatim", "trimmed", "altered_in_quotes", "paraphrase", "translation", "translated_paraphrase", "merged"
]
RELATIONS: tuple[Relation, ...] = (
    "verbatim", "trimmed", "altered_in_quotes", "paraphrase", "translation", "translated_paraphrase", "merged",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One difference on aligned words, with its place on both sides.

    `earlier` is None for something added, `later` is None for something lost; never are both None.
    `in_quotes` tells whether the later side stands inside quotation marks.
    """

    change_class: ChangeClass
    severity: Severity
    earlier: Span | None = None
    later: Span | None = None
    in_quotes: bool = False
    note: str = ""

    def __post_init__(self) -> None:
        if self.earlier is None and self.later is None:
            raise ValueError(f"a change of class {self.change_class} needs a span on at least one side")


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """One end of a link: a span of a document's Version, and the quote it belongs to when there is one."""

    document: str
    sha256: str
    span: Span
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An earlier wording that a later one carries.

    `score` is 0-1. `is_origin` tells that `earlier` is where the lineage of `later` begins. `ambiguous` tells that
    another earlier wording fits as well; a reviewer decides.
    """

    id: str
    earlier: LinkEnd
    later: LinkEnd
    relation: Relation
    score: float
    changes: tuple[Change, ...] = ()
    evidence: tuple[str, ...] = ()
    is_origin: bool = False
    ambiguous: bool = False


def derive_link_id(*, earlier: LinkEnd, later: LinkEnd) -> str:
    """Return the id of a link: a hash of its two ends."""
    key = repr(tuple((end.document, end.sha256, end.span.start, end.span.end) for end in (earlier, later)))
    return "l" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Variant:
    """One wording in a lineage: where and when it stands, who is said to have said it, and what changed."""

    end: LinkEnd
    published: datetime | None
    outlet: str | None
    lang: str
    speaker: str | None
    relation: Relation | None
    changes: tuple[Change, ...] = ()
    score: float = 1.0
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Lineage:
    """The dated graph of links from one origin; `variants` in time order, the origin first."""

    origin: Variant
    variants: tuple[Variant, ...]
    links: tuple[Link, ...]
