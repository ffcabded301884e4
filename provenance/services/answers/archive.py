"""Documents, versions, quotes, speakers and matches as JSON objects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from provenance.exporters.jsonl import judgement_object, quote_object, time_text, version_object
from provenance.model import Version
from provenance.services.decisions import Decision
from provenance.services.lookup import FoundQuote, FoundVersion
from provenance.services.ports import DocumentRow, StoredRole, StoredSpeaker
from provenance.services.wording import WordingMatch

JsonObject = dict[str, object]


def document_row_object(row: DocumentRow) -> JsonObject:
    """Return one line of the listing of documents."""
    version = row.version
    return {
        "id": row.document.id,
        "url": row.document.url,
        "outlet": row.document.outlet,
        "title": version.title,
        "published": time_text(version.published, version.published_precision),
        "lang": version.lang,
        "kind": version.kind,
        "sha256": version.sha256,
        "versions": row.versions,
        "quotes": row.quotes,
    }


def shown_version_object(found: FoundVersion) -> JsonObject:
    """Return a version with its text and quotes, and what is known of its document."""
    return version_object(found.version) | {
        "url": found.document.url,
        "outlet": found.document.outlet,
        "versions": found.versions,
        "quotes": [quote_object(quote) for quote in found.quotes],
    }


def version_rows_object(versions: Iterable[Version]) -> JsonObject:
    """Return the versions of a document without their texts."""
    rows = [version_object(version) for version in versions]
    return {"versions": [{key: value for key, value in row.items() if key != "text"} for row in rows]}


def found_quote_object(found: FoundQuote) -> JsonObject:
    """Return a quote as exports have it, with outlet, date and language of its document."""
    version = found.version
    return quote_object(found.quote, document=found.document.id, sha256=version.sha256) | {
        "outlet": found.document.outlet,
        "lang": version.lang,
        "published": time_text(version.published, version.published_precision),
    }


def said_by_object(speakers: Iterable[StoredSpeaker], found: Iterable[FoundQuote]) -> JsonObject:
    """Return the answer of `said-by`: whom the name means, and their quotes."""
    return {
        "speakers": [speaker_row_object(one) for one in speakers],
        "quotes": [found_quote_object(one) for one in found],
    }


def match_object(match: WordingMatch) -> JsonObject:
    """Return one answer of `who-said`."""
    return {
        "document": match.document.id,
        "sha256": match.version.sha256,
        "start": match.span.start,
        "end": match.span.end,
        "exact": match.span.exact,
        "speaker": match.speaker,
        "published": time_text(match.version.published, match.version.published_precision),
        "outlet": match.document.outlet,
        "lang": match.version.lang,
        "score": round(match.score, 4),
        "how": match.how,
        "quote": match.quote.id if match.quote else None,
    }


def speaker_row_object(speaker: StoredSpeaker) -> JsonObject:
    """Return one line of the listing of speakers."""
    return {
        "key": speaker.key,
        "name": speaker.name,
        "kind": speaker.kind,
        "role": speaker.role,
        "aliases": list(speaker.aliases),
        "quotes": speaker.quotes,
        "outlets": list(speaker.outlets),
    }


def shown_speaker_object(
    speaker: StoredSpeaker, roles: Sequence[StoredRole], decided: Iterable[Decision]
) -> JsonObject:
    """Return a speaker with the roles that documents give it and what was decided about it."""
    found = [{"role": each.role, "documents": list(each.documents), "quotes": each.quotes} for each in roles]
    return speaker_row_object(speaker) | {
        "roles": found,
        "decisions": [decision_object(one) for one in decided],
    }


def decision_object(decision: Decision) -> JsonObject:
    """Return a decision about speakers: the judgement as exports have it, whom it is about, and if it counts."""
    return judgement_object(decision.judgement) | {
        "subject_name": decision.subject,
        "object_name": decision.object,
        "holds": decision.holds,
    }
