"""What goes wrong, told: a page for people, RFC 9457 problem details for programs."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from http import HTTPStatus
from importlib import import_module
from importlib.util import find_spec

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from provenance.errors import (
    ClaimedError,
    InputError,
    LookupFailedError,
    ProvenanceError,
    StaleDecisionError,
    StoreError,
    StoreLockedError,
)
from provenance.model.review import Claim
from provenance.services.answers.review import claim_object, view_object
from provenance.services.review.views import ItemView
from provenance_web.security.refusal import Refusal

API = "/api/"
STATUS_OF: tuple[tuple[type[ProvenanceError], int], ...] = (
    (LookupFailedError, 404),
    (StaleDecisionError, 409),
    (ClaimedError, 409),
    (InputError, 422),
    (StoreError, 503),
)


def is_api(path: str) -> bool:
    """Tell whether a program asks."""
    return path.startswith(API)


def problem(
    request: Request,
    status: int,
    detail: str,
    *,
    title: str | None = None,
    headers: Mapping[str, str] | None = None,
    more: Mapping[str, object] | None = None,
) -> Response:
    """Return the answer to a request that failed; `more` are further members of the problem object."""
    title = title or HTTPStatus(status).phrase
    if is_api(request.url.path):
        told = {"type": "about:blank", "title": title, "status": status, "detail": detail, **(more or {})}
        body = json.dumps(told, ensure_ascii=False)
        return Response(body, status, headers, "application/problem+json")
    response = _page(request, status, title, detail)
    for name, value in (headers or {}).items():
        response.headers[name] = value
    return response


def _page(request: Request, status: int, title: str, detail: str) -> Response:
    """Return the page of a problem; a plain one where the pages are not installed."""
    if find_spec("provenance_web.rendering") is not None:
        made = import_module("provenance_web.rendering").render_problem(request, status, title, detail)
        if isinstance(made, Response):
            return made
    head, text = html.escape(title), html.escape(detail)
    return HTMLResponse(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{head}</title>'
        f'<h1>{head}</h1><p dir="auto">{text}</p></html>',
        status,
    )


def refusal_response(request: Request, refusal: Refusal) -> Response:
    """Return the answer to a request that is not let through."""
    if refusal.location is not None and not is_api(request.url.path):
        if request.headers.get("hx-request"):
            return Response(status_code=401, headers={"HX-Redirect": refusal.location})
        return RedirectResponse(refusal.location, 303)
    return problem(request, refusal.status, refusal.detail, title=refusal.title, headers=refusal.headers)


def error_response(request: Request, error: ProvenanceError) -> Response:
    """Return the answer to an error of ours: its message says what happened and what to do."""
    status = next((status for kind, status in STATUS_OF if isinstance(error, kind)), 500)
    headers = {"Retry-After": "5"} if isinstance(error, StoreLockedError) else None
    return problem(request, status, str(error), headers=headers, more=_more(error))


def _more(error: ProvenanceError) -> dict[str, object]:
    """Return what a program needs to go on: the item as it is now, or who holds it."""
    if isinstance(error, StaleDecisionError) and isinstance(error.item, ItemView):
        return {"item": view_object(error.item)}
    if isinstance(error, ClaimedError) and isinstance(error.claim, Claim):
        return {"claim": claim_object(error.claim)}
    return {}
