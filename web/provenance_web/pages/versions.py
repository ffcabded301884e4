"""Two versions of a document, or two quotes, side by side."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response
from markupsafe import Markup

from provenance.reports.diff_page import render_diff_fragment
from provenance.services.diff import compare
from provenance_web.language import translator
from provenance_web.pages.asking import store_of
from provenance_web.rendering import render

router = APIRouter()


@router.get("/documents-diff")
def differences(request: Request, a: str = "", b: str = "") -> Response:
    """Show what changed from `a` to `b`: two versions `ID@1`, `ID@2`, or the ids of two quotes."""
    if not a or not b:
        return render(request, "diff.html", comparison=None, made="", a=a, b=b)
    with store_of(request) as store:
        comparison = compare(store, a, b)
    made = Markup(render_diff_fragment(comparison, translate=translator(request)))
    return render(request, "diff.html", comparison=comparison, made=made, a=a, b=b)
