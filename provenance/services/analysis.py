"""One record becomes everything the database keeps of it: version, quotes, passages and posting keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from provenance import __version__
from provenance.importers.base import Record
from provenance.model import Document, DocumentKind, Version
from provenance.nlp.component import Tier
from provenance.services.language import recognise_language
from provenance.services.ports import AnalysedVersion
from provenance.text.canonical import text_sha256


def fingerprint(tier: Tier | None = None) -> str:
    """Return which program, components and tier read a document; one read by others is read again."""
    from provenance.nlp.models import digest_models  # noqa: PLC0415 (reads files)

    return f"provenance {__version__} {digest_models()} {tier or 'by kind'}"


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a record says of itself or, where it is silent, what was recognised in its text."""

    lang: str
    kind: DocumentKind


def name_document(record: Record) -> str:
    """Return the id of a record's document: its own id, else its URL, else the hash of its text."""
    return record.id or record.url or "t" + text_sha256(record.text)[:16]


def recognise(record: Record) -> Recognised:
    """Return language and kind of a record; raises LanguageError when the text has none of the known scripts."""
    from provenance.text.turns import recognise_kind  # noqa: PLC0415 (patterns are not compiled for --help)

    lang = record.lang or recognise_language(record.text)
    return Recognised(lang=lang, kind=record.kind or recognise_kind(record.text, title=record.title))


def choose_tier(kind: DocumentKind) -> Tier:
    """Return the tier for a document when none is asked for: transcripts are long and come in bulk."""
    return "fast" if kind == "transcript" else "accurate"


def analyse(record: Record, *, ingested: datetime | None = None, tier: Tier | None = None) -> AnalysedVersion:
    """Return the record's document with its quotes, passages and posting keys; pure, the same on every machine.

    `ingested` is UTC; `tier` names the trained component, where the language has one. Raises LanguageError as
    `recognise` does.
    """
    from provenance.extract import extract_quotes  # noqa: PLC0415 (the engine is not loaded for --help)
    from provenance.match.cross_keys import passage_cross_keys  # noqa: PLC0415
    from provenance.match.grams import passage_grams  # noqa: PLC0415
    from provenance.nlp.tagger import load_tagger  # noqa: PLC0415

    recognised = recognise(record)
    document = Document(
        id=name_document(record), url=record.url, outlet=record.outlet, metadata=dict(record.metadata)
    )
    version = Version(
        document=document.id,
        sha256=text_sha256(record.text),
        raw_sha256=record.raw_sha256,
        text=record.text,
        kind=recognised.kind,
        lang=recognised.lang,
        title=record.title,
        published=record.published,
        published_precision=record.published_precision,
        ingested=ingested,
        charset=record.charset,
    )
    issuer = record.metadata.get("issuer")
    extraction = extract_quotes(
        version.text,
        document=document.id,
        sha256=version.sha256,
        lang=version.lang,
        kind=version.kind,
        outlet=document.outlet,
        title=version.title,
        issuer=issuer if isinstance(issuer, str) else None,
        component=load_tagger(version.lang, tier or choose_tier(version.kind)),
    )
    return AnalysedVersion(
        document=document,
        version=version,
        passages=extraction.passages,
        quotes=extraction.quotes,
        grams=tuple(passage_grams(passage.span.exact, version.lang) for passage in extraction.passages),
        flags=extraction.flags,
        cross_keys=tuple(
            passage_cross_keys(passage.span.exact, version.lang) for passage in extraction.passages
        ),
    )
