"""Accounts: who may use the desk, in which role; for administrators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from fastapi import APIRouter, Request
from fastapi.responses import Response

from provenance_web.rendering import render

router = APIRouter()


@router.get("/admin/accounts")
def accounts(request: Request) -> Response:
    """List the accounts, with forms to add one and to change each."""
    found = cast("Sequence[object]", request.app.state.access().accounts())
    return render(request, "accounts.html", accounts=found)
