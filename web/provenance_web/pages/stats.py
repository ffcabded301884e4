"""How far the work is, who does it, and how well readers agree."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from provenance.model.review import ITEM_STATES, REVIEW_RULES
from provenance_web.pages.asking import desk_of
from provenance_web.rendering import render

router = APIRouter()
DAYS = 30


@router.get("/stats")
def stats(request: Request) -> Response:
    """Show counts by state, reason, reviewer and day, agreement, and what is held."""
    with desk_of(request) as desk:
        found = desk.stats()
    actions = list(dict.fromkeys(action for counts in found.reviewers.values() for action in counts))
    days = sorted(found.days.items(), reverse=True)[:DAYS]
    return render(
        request, "stats.html", found=found, states=ITEM_STATES, rules=REVIEW_RULES, actions=actions, days=days,
        busiest=max((count for _, count in days), default=1),
    )  # fmt: skip
