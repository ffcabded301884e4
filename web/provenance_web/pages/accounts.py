"""Accounts, for administrators; what is posted is the server's to check."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from provenance_web.rendering import render

router = APIRouter()


@router.get("/admin/accounts")
def accounts(request: Request) -> Response:
    """List the accounts, with the forms to add and change them."""
    return render(request, "accounts.html", accounts=request.app.state.access().accounts())
