"""The form to log in; what is posted to it is the server's to check."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from provenance_web.addresses import local
from provenance_web.language import translator
from provenance_web.rendering import render

router = APIRouter()


@router.get("/login")
def login(request: Request, next: str = "", failed: str = "") -> Response:
    """Show the form; `failed` says that a try was wrong."""
    _ = translator(request)
    problem = _("Name or password is wrong.") if failed else ""
    return render(request, "login.html", next=local(next) if next else "/queue", problem=problem)
