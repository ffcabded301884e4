"""What pages ask the app for: the desk, the store, who is asking."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import cast

from fastapi import Request
from fastapi.responses import RedirectResponse, Response

from provenance.services.ports import Store
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import Event


def desk_of(request: Request) -> AbstractContextManager[ReviewDesk]:
    """Open the review desk for one request."""
    return cast("AbstractContextManager[ReviewDesk]", request.app.state.open_desk())


def store_of(request: Request) -> AbstractContextManager[Store]:
    """Open the store, with decisions applied, for one request."""
    return cast("AbstractContextManager[Store]", request.app.state.open_store())


def reviewer_of(request: Request) -> str | None:
    """Return the name of who is asking, None when nobody is logged in."""
    account = getattr(request.state, "account", None)
    return None if account is None else cast("str", account.name)


def author_of(request: Request) -> str:
    """Return the name to note decisions under; the app lets nobody without an account come this far."""
    return reviewer_of(request) or "nobody"


def noted_event(desk: ReviewDesk, judgement: str, reviewer: str | None) -> Event | None:
    """Return the reviewer's own judgement of this id when it is one of the newest and holds: it can be taken back."""
    if not judgement or reviewer is None:
        return None
    newest = desk.log(reviewer=reviewer, limit=10)
    return next((event for event in newest if event.holds and event.judgement.id == judgement), None)


def see_other(request: Request, target: str) -> Response:
    """Send the browser to a page after a form; htmx is told by a header."""
    if request.headers.get("hx-request") == "true":
        return Response(status_code=204, headers={"HX-Redirect": target})
    return RedirectResponse(target, status_code=303)
