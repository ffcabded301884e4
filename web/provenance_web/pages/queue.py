"""The queue: what waits for a decision, worst first."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from provenance_web import addresses
from provenance_web.pages.asking import desk_of, noted_event, reviewer_of
from provenance_web.pages.filter_form import filter_pairs, filter_query, read_filter
from provenance_web.rendering import render

router = APIRouter()
PAGE = 50


@router.get("/")
def front() -> Response:
    """Send to the queue."""
    return RedirectResponse("/queue", status_code=303)


@router.get("/queue")
def queue(
    request: Request, offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0, done: str = "", did: str = ""
) -> Response:
    """Show a page of the queue; to htmx only its results."""
    chosen = read_filter(request.query_params.multi_items())
    reviewer = reviewer_of(request)
    with desk_of(request) as desk:
        page = desk.queue(chosen, reviewer=reviewer, offset=offset, limit=PAGE)
        noted = noted_event(desk, did, reviewer)
        saved = desk.saved_filters(reviewer) if reviewer else ()
    pairs = filter_pairs(chosen)
    asked = request.headers.get
    partial = asked("hx-request") == "true" and asked("hx-history-restore-request") != "true"
    return render(
        request,
        "queue_results.html" if partial else "queue.html",
        page=page,
        chosen=chosen,
        query=filter_query(chosen),
        narrowed=bool(pairs),
        saved=[(one.name, addresses.with_query("/queue", filter_pairs(one.chosen))) for one in saved],
        previous=_page_address(pairs, offset - PAGE) if offset else "",
        following=_page_address(pairs, offset + PAGE) if offset + PAGE < page.total else "",
        next_address=addresses.with_query("/next", pairs),
        done=bool(done),
        noted=noted,
        since=_day_text(chosen.since),
    )


def _page_address(pairs: list[tuple[str, str]], offset: int) -> str:
    return addresses.with_query("/queue", [*pairs, ("offset", str(max(0, offset)))])


def _day_text(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else ""
