"""Who the API takes a program for, and the log of access."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from provenance.exporters.jsonl import time_text
from provenance.services.access import AccessEvent
from provenance_web.api.answering import answer, page_links
from provenance_web.api.examples import described
from provenance_web.api.reading import Limit, Name, Offset

router = APIRouter(prefix="/api/v1", tags=["access"])


@router.get("/me", openapi_extra=described(None))
def show_me(request: Request) -> Response:
    """Say who is logged in, and the token that X-CSRF-Token of a browser's posts carries."""
    account = request.state.account
    shown = account and {"name": account.name, "role": account.role, "language": account.language}
    return answer(request, {"account": shown, "csrf": request.state.csrf})


@router.get("/access", openapi_extra=described(None))
def list_access(request: Request, account: Name = None, offset: Offset = 0, limit: Limit = 100) -> Response:
    """List who used the desk, newest first; the last second may still be missing."""
    found = request.app.state.access().events(offset=offset, limit=limit + 1, account=account)
    links = page_links(request, offset=offset, limit=limit, more=len(found) > limit)
    return answer(request, {"events": [access_object(one) for one in found[:limit]]}, links=links)


def access_object(event: AccessEvent) -> dict[str, object]:
    """Return one use of the desk as JSON."""
    return {
        "at": time_text(event.at),
        "account": event.account,
        "address": event.address,
        "what": event.what,
        "method": event.method,
        "path": event.path,
        "status": event.status,
        "note": event.note,
    }
