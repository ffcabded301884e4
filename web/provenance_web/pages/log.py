"""What was decided, newest first; and where two readers disagree."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from provenance_web.pages.asking import desk_of, reviewer_of
from provenance_web.rendering import render

router = APIRouter()
PAGE = 100
Offset = Annotated[int, Query(ge=0, le=10_000_000)]


@router.get("/log")
def log(request: Request, reviewer: str = "", offset: Offset = 0) -> Response:
    """Show the events, of all or of one reviewer."""
    with desk_of(request) as desk:
        events = desk.log(reviewer=reviewer or None, offset=offset, limit=PAGE + 1)
    own = {one.judgement.id for one in events if one.holds and one.judgement.reviewer == reviewer_of(request)}
    return render(
        request, "log.html", events=events[:PAGE], more=len(events) > PAGE, offset=offset, size=PAGE,
        reviewer=reviewer, own=own,
    )  # fmt: skip


@router.get("/disagreements")
def disagreements(request: Request, offset: Offset = 0) -> Response:
    """Show the items on which two readers decided differently, worst first."""
    with desk_of(request) as desk:
        items = desk.disagreements(offset=offset, limit=PAGE + 1)
    return render(
        request, "disagreements.html", items=items[:PAGE], more=len(items) > PAGE, offset=offset, size=PAGE
    )
