"""What is stored: documents, versions, quotes, speakers."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from provenance.errors import LookupFailedError
from provenance.services.answers.archive import (
    document_row_object,
    found_quote_object,
    shown_speaker_object,
    shown_version_object,
    speaker_row_object,
    version_rows_object,
)
from provenance.services.decisions import decisions
from provenance.services.lookup import find_speaker, find_speakers, found_quotes, show_quote, show_version
from provenance.services.ports import QuoteFilter
from provenance_web.api.answering import answer, page_links
from provenance_web.api.examples import described
from provenance_web.api.reading import Day, Limit, Name, Offset, Words, read_since, read_until

router = APIRouter(prefix="/api/v1", tags=["archive"])


@router.get("/documents", openapi_extra=described("documents"))
def list_documents(
    request: Request, lang: Name = None, kind: Name = None, offset: Offset = 0, limit: Limit = 100
) -> Response:
    """List documents by date."""
    with request.app.state.open_store() as store:
        rows = list(islice(store.documents(lang=lang, kind=kind), offset, offset + limit + 1))
    links = page_links(request, offset=offset, limit=limit, more=len(rows) > limit)
    return answer(request, {"documents": [document_row_object(row) for row in rows[:limit]]}, links=links)


@router.get("/documents/{id:path}", openapi_extra=described("show"))
def show_document(
    request: Request, id: str, version: Annotated[int | None, Query(ge=1, le=100_000)] = None
) -> Response:
    """Show a document's latest version, or the one of this number, with its text and quotes; `id` may be its URL."""
    with request.app.state.open_store() as store:
        document = store.document(id)
        known = id if document is None else document.id
        found = show_version(store, known if version is None else f"{known}@{version}")
    return answer(request, shown_version_object(found))


@router.get("/versions", openapi_extra=described(None))
def list_versions(request: Request, document: Annotated[str, Query(max_length=2_000)]) -> Response:
    """List the versions of a document, without their texts."""
    with request.app.state.open_store() as store:
        found = store.document(document)
        if found is None:
            raise LookupFailedError(f"no document {document!r}: /api/v1/documents lists all")
        versions = store.versions(found.id)
    return answer(request, version_rows_object(versions))


@router.get("/quotes", openapi_extra=described(None))
def list_quotes(
    request: Request,
    *,
    speaker: Name = None,
    about: Words = None,
    since: Day = None,
    until: Day = None,
    lang: Name = None,
    kind: Name = None,
    outlet: Name = None,
    document: Words = None,
    offset: Offset = 0,
    limit: Limit = 100,
) -> Response:
    """List quotes by date; `speaker` is a name, alias or key."""
    chosen = QuoteFilter(
        about=about,
        since=read_since(since),
        until=read_until(until),
        lang=lang,
        kind=kind,
        outlet=outlet,
        document=document,
        limit=offset + limit + 1,
    )
    with request.app.state.open_store() as store:
        if speaker is not None:
            keys = tuple(one.key for one in find_speakers(store, speaker))
            chosen = replace(chosen, speaker_keys=keys)
        found = list(islice(found_quotes(store, chosen), offset, None))
    links = page_links(request, offset=offset, limit=limit, more=len(found) > limit)
    return answer(request, {"quotes": [found_quote_object(one) for one in found[:limit]]}, links=links)


@router.get("/quotes/{id}", openapi_extra=described("show"))
def show_one_quote(request: Request, id: str) -> Response:
    """Show one quote, from any version."""
    with request.app.state.open_store() as store:
        found = show_quote(store, id)
    if found is None:
        raise LookupFailedError(f"no quote {id!r}: /api/v1/quotes lists all")
    return answer(request, found_quote_object(found))


@router.get("/speakers", openapi_extra=described("speakers"))
def list_speakers(
    request: Request, matching: Name = None, offset: Offset = 0, limit: Limit = 100
) -> Response:
    """List speakers by name."""
    with request.app.state.open_store() as store:
        found = store.speakers(matching=matching)
    links = page_links(request, offset=offset, limit=limit, more=len(found) > offset + limit)
    shown = found[offset : offset + limit]
    return answer(request, {"speakers": [speaker_row_object(one) for one in shown]}, links=links)


@router.get("/speakers/{key}", openapi_extra=described("speakers"))
def show_one_speaker(request: Request, key: str) -> Response:
    """Show one speaker by key or name: roles and what was decided."""
    with request.app.state.open_store() as store:
        found = find_speaker(store, key)
        roles, decided = store.speaker_roles(found.key), decisions(store, speaker=found)
    return answer(request, shown_speaker_object(found, roles, decided))
