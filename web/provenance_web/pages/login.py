"""The form to log in; what is posted to log in or out, and the choice of language, are the server's to check."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from provenance_web.addresses import local
from provenance_web.pages.asking import reviewer_of
from provenance_web.rendering import render

router = APIRouter()


@router.get("/login")
def login(request: Request, next: str = "", failed: str = "") -> Response:
    """Show the form; `failed` says that a try with a wrong name or password came before."""
    target = local(next) if next else "/queue"
    if reviewer_of(request) is not None and not failed:
        return RedirectResponse(target, status_code=303)
    return render(request, "login.html", next=target, failed=bool(failed))
