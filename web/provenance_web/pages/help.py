"""Help: the keys, what the marks mean, and what each decision does."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from provenance_web.rendering import render

router = APIRouter()


@router.get("/help")
def help_page(request: Request) -> Response:
    """Show the page."""
    return render(request, "help.html")
