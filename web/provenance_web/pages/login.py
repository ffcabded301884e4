"""The form to log in, and the choice of language; what is posted to log in or out is the server's to check."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from provenance_web.addresses import local
from provenance_web.language import COOKIE, LANGUAGES
from provenance_web.rendering import render

router = APIRouter()
YEAR = 365 * 24 * 3600


@router.get("/login")
def login(request: Request, next: str = "") -> Response:  # noqa: A002 (the query's name in the contract)
    """Show the form."""
    return login_page(request, next=next)


def login_page(request: Request, *, next: str = "", problem: str = "", status: int = 200) -> Response:  # noqa: A002
    """Return the form, with `problem` when a try failed; the server answers a failed POST with it."""
    target = local(next) if next else "/queue"
    return render(request, "login.html", status=status, next=target, problem=problem)


@router.post("/language")
def choose_language(
    request: Request, language: Annotated[str, Form()], back: Annotated[str, Form()] = ""
) -> Response:
    """Remember the language of the interface and go back."""
    answer = RedirectResponse(local(back), status_code=303)
    if language in LANGUAGES:
        secure = request.url.scheme == "https"
        answer.set_cookie(COOKIE, language, max_age=YEAR, httponly=True, samesite="lax", secure=secure)
    return answer
