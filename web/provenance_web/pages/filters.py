"""Saved filters: keep one under a name, forget it."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response

from provenance.errors import InputError
from provenance.services.review.views import SavedFilter
from provenance_web import addresses
from provenance_web.pages.asking import author_of, desk_of, see_other
from provenance_web.pages.filter_form import read_query

router = APIRouter()
LONGEST = 80


@router.post("/filters")
def save_filter(
    request: Request, name: Annotated[str, Form()] = "", query: Annotated[str, Form()] = ""
) -> Response:
    """Keep the filter of the query string `query`."""
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST or "/" in name:
        raise InputError(f"a filter needs a name of 1 to {LONGEST} characters without /: give it another")
    with desk_of(request) as desk:
        desk.save_filter(SavedFilter(reviewer=author_of(request), name=name, chosen=read_query(query)))
    return see_other(request, addresses.with_query("/queue", parse_qsl(query)))


@router.post("/filters/{name}/drop")
def drop_filter(request: Request, name: str) -> Response:
    """Forget a filter."""
    with desk_of(request) as desk:
        desk.drop_filter(reviewer=author_of(request), name=name)
    return see_other(request, "/queue")
