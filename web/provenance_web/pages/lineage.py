"""Where a wording comes from: the line of time as a picture and as a table."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response
from markupsafe import Markup

from provenance.errors import InputError, LookupFailedError
from provenance.reports.timeline import render_timeline_svg
from provenance.reports.trace_page import ELSEWHERE, later_variants
from provenance.services.trace import trace
from provenance_web.language import translator
from provenance_web.pages.asking import store_of
from provenance_web.rendering import render

router = APIRouter()


@router.get("/lineage")
def lineage(request: Request, quote: str = "", text: str = "") -> Response:
    """Trace a quote by its id, or words."""
    _ = translator(request)
    wanted = quote.strip() or text.strip()
    trail, problem = None, ""
    if wanted:
        try:
            with store_of(request) as store:
                trail = trace(store, wanted)
        except (LookupFailedError, InputError):
            problem = _("Nothing stored carries these words. Give fewer or rarer ones.")
    values: dict[str, object] = {"trail": trail, "problem": problem, "text": text, "elsewhere": ELSEWHERE}
    if trail is not None:
        values["picture"] = Markup(
            render_timeline_svg(trail.lineage, width=760, standalone=False, translate=_)
        )
        values["variants"] = (trail.lineage.origin, *later_variants(trail.lineage))
    return render(request, "lineage.html", status=404 if problem else 200, **values)
