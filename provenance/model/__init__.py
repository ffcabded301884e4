"""The nouns of Quote Provenance: frozen values, standard library only."""

from provenance.model.document import (
    DOCUMENT_KINDS,
    OFFICIAL_KINDS,
    Document,
    DocumentKind,
    Passage,
    Version,
)
from provenance.model.judgement import JUDGEMENT_ACTIONS, Judgement, JudgementAction
from provenance.model.link import (
    RELATIONS,
    SEVERITIES,
    Change,
    ChangeClass,
    Lineage,
    Link,
    LinkEnd,
    Relation,
    Severity,
    Variant,
    derive_link_id,
)
from provenance.model.quote import (
    ISSUER_NOT_NAMED,
    QUOTE_KINDS,
    SPEAKER_KINDS,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
    derive_quote_id,
)
from provenance.model.span import CONTEXT, Span, merge_ranges

__all__ = [
    "CONTEXT",
    "DOCUMENT_KINDS",
    "ISSUER_NOT_NAMED",
    "JUDGEMENT_ACTIONS",
    "OFFICIAL_KINDS",
    "QUOTE_KINDS",
    "RELATIONS",
    "SEVERITIES",
    "SPEAKER_KINDS",
    "Change",
    "ChangeClass",
    "Document",
    "DocumentKind",
    "Judgement",
    "JudgementAction",
    "Lineage",
    "Link",
    "LinkEnd",
    "Passage",
    "Quote",
    "QuoteKind",
    "Relation",
    "Severity",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Variant",
    "Version",
    "derive_link_id",
    "derive_quote_id",
    "merge_ranges",
]
