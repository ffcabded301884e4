"""Documents: the list, and one with its quotes highlighted and their speakers in the margin."""

from __future__ import annotations

from itertools import islice
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from provenance.services.lookup import show_version
from provenance_web.pages.asking import store_of
from provenance_web.pages.highlights import lay_out
from provenance_web.rendering import render

router = APIRouter()
PAGE = 100


@router.get("/documents")
def documents(  # noqa: PLR0917 (FastAPI fills the fields by their names)
    request: Request,
    lang: str = "",
    kind: str = "",
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    id: str = "",
    version: Annotated[int | None, Query(ge=1, le=1_000_000)] = None,
) -> Response:
    """List the documents by date; with `id` show that one, whatever characters it is made of."""
    if id:
        return document(request, id, version)
    with store_of(request) as store:
        rows = list(islice(store.documents(lang=lang or None, kind=kind or None), offset, offset + PAGE + 1))
    return render(
        request, "documents.html", rows=rows[:PAGE], more=len(rows) > PAGE, offset=offset, size=PAGE,
        lang=lang, kind=kind,
    )  # fmt: skip


@router.get("/documents/{id:path}")
def document(
    request: Request,
    id: str,
    version: Annotated[int | None, Query(ge=1, le=1_000_000)] = None,
) -> Response:
    """Show a version of a document, the latest when none is named."""
    with store_of(request) as store:
        found = show_version(store, f"{id}@{version}" if version else id)
        versions = store.versions(found.document.id)
    return render(
        request, "document.html", found=found, version=found.version, versions=versions,
        paragraphs=lay_out(found.version.text, found.quotes),
    )  # fmt: skip
