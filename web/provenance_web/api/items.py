"""The review queue: list, look, claim, decide, undo, count."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from provenance.errors import StaleDecisionError
from provenance.model.review import ITEM_STATES, REVIEW_RULES, DecisionAction, ItemState, ReviewRule
from provenance.services.answers.review import (
    claim_object,
    event_object,
    events_object,
    item_object,
    page_object,
    stats_object,
    view_object,
)
from provenance.services.review.views import DecisionRequest, ItemView, QueueFilter
from provenance_web.api.answering import answer, page_links
from provenance_web.api.examples import described
from provenance_web.api.reading import Day, Limit, Name, Offset, Words, read_since
from provenance_web.problems import problem

router = APIRouter(prefix="/api/v1", tags=["review"])
MARK = re.compile(r'(?:W/)?"r(\d{1,9})-[0-9a-f]{8}-[0-9a-f]+"')


class Decision(BaseModel):
    """What a reviewer decides; `seen` is the revision he saw, unless the header If-Match says it."""

    model_config = ConfigDict(extra="forbid", strict=True)
    action: DecisionAction
    value: str = Field("", max_length=4_000, description="Of `correct`: a JSON object, see docs/review.md.")
    reason: str = Field("", max_length=2_000)
    seen: int | None = Field(None, ge=0)


class Reason(BaseModel):
    """Why something is taken back."""

    model_config = ConfigDict(extra="forbid", strict=True)
    reason: str = Field("", max_length=2_000)


class Chosen(BaseModel):
    """Which items to take the next one from; every field narrows."""

    model_config = ConfigDict(extra="forbid")
    rule: list[ReviewRule] = []
    state: list[ItemState] = []
    speaker: str | None = Field(None, max_length=400)
    outlet: str | None = Field(None, max_length=400)
    lang: str | None = Field(None, max_length=40)
    change_class: str | None = Field(None, max_length=40)
    severity: Literal["high", "medium", "low"] | None = None
    since: str | None = Field(None, max_length=40)
    document: str | None = Field(None, max_length=2_000)
    text: str | None = Field(None, max_length=2_000)
    after: str | None = Field(default=None, max_length=100, description="Not this item: the one just left.")

    def filter(self) -> QueueFilter:
        """Return it as the desk wants it."""
        return QueueFilter(
            rules=tuple(self.rule),
            states=tuple(self.state),
            speaker=self.speaker,
            outlet=self.outlet,
            lang=self.lang,
            change_class=self.change_class,
            severity=self.severity,
            since=read_since(self.since),
            document=self.document,
            text=self.text,
        )


@router.get("/items", openapi_extra=described("review"))
def list_items(
    request: Request,
    *,
    rule: Annotated[list[ReviewRule] | None, Query(description=f"Any of {', '.join(REVIEW_RULES)}.")] = None,
    state: Annotated[list[ItemState] | None, Query(description=f"Any of {', '.join(ITEM_STATES)}.")] = None,
    speaker: Name = None,
    outlet: Name = None,
    lang: Name = None,
    change_class: Name = None,
    severity: Annotated[Literal["high", "medium", "low"] | None, Query(description="This or graver.")] = None,
    since: Day = None,
    document: Words = None,
    text: Words = None,
    offset: Offset = 0,
    limit: Limit = 50,
) -> Response:
    """List the items that wait for somebody, worst first, with counts of what the filter leaves out."""
    chosen = Chosen(
        rule=rule or [],
        state=state or [],
        speaker=speaker,
        outlet=outlet,
        lang=lang,
        change_class=change_class,
        severity=severity,
        since=since,
        document=document,
        text=text,
    )
    with request.app.state.open_desk() as desk:
        page = desk.queue(chosen.filter(), reviewer=request.state.account.name, offset=offset, limit=limit)
    links = page_links(request, offset=offset, limit=limit, more=page.total > offset + limit)
    return answer(request, page_object(page), links=links)


@router.get("/items/{id}", openapi_extra=described("review"))
def show_item(request: Request, id: str) -> Response:
    """Show one item; its entity tag is what If-Match of a decision wants."""
    with request.app.state.open_desk() as desk:
        view = desk.item(id, reviewer=request.state.account.name)
    return answer(request, view_object(view), mark=mark_of(view))


@router.post("/next", openapi_extra=described("review"))
def take_next(request: Request, chosen: Chosen) -> Response:
    """Claim the worst waiting item that nobody else holds; 204 when there is none."""
    with request.app.state.open_desk() as desk:
        view = desk.next(chosen.filter(), reviewer=request.state.account.name, after=chosen.after)
    return (
        Response(status_code=204) if view is None else answer(request, view_object(view), mark=mark_of(view))
    )


@router.post("/items/{id}/claim", openapi_extra=described("review"))
def claim_item(request: Request, id: str) -> Response:
    """Take an item, or keep it longer; 409 when somebody else holds it."""
    with request.app.state.open_desk() as desk:
        claim = desk.claim(id, reviewer=request.state.account.name)
    return answer(request, claim_object(claim))


@router.post("/items/{id}/release", openapi_extra=described(None))
def release_item(request: Request, id: str) -> Response:
    """Let go of an item."""
    with request.app.state.open_desk() as desk:
        desk.release(id, reviewer=request.state.account.name)
    return Response(status_code=204)


@router.post("/items/{id}/decide", openapi_extra=described("review"))
def decide_item(request: Request, id: str, decision: Decision) -> Response:
    """Note a decision on what was seen; 412 (409 with `seen`) when somebody decided since, 428 without either."""
    condition = request.headers.get("if-match")
    seen = decision.seen
    if condition is not None:
        found = MARK.fullmatch(condition.strip())
        with request.app.state.open_desk() as desk:
            view = desk.item(id, reviewer=request.state.account.name)
        if found is None or not condition.strip().removeprefix("W/").startswith(f'"{mark_of(view)}-'):
            return _stale(request, view, 412)
        seen = view.item.revision
    if seen is None:
        return problem(
            request,
            428,
            "Say what you saw: the header If-Match with the item's ETag, or `seen` with its revision.",
        )
    made = DecisionRequest(
        item=id,
        action=decision.action,
        reviewer=request.state.account.name,
        value=decision.value,
        reason=decision.reason,
        seen=seen,
    )
    with request.app.state.open_desk() as desk:
        try:
            event = desk.decide(made)
        except StaleDecisionError:
            view = desk.item(id, reviewer=made.reviewer)
            return _stale(request, view, 409 if condition is None else 412)
    return answer(request, event_object(event), status=201)


@router.post("/judgements/{id}/undo", openapi_extra=described("review"))
def undo_judgement(request: Request, id: str, reason: Reason) -> Response:
    """Take a decision back; undoing the undo gives it force again."""
    with request.app.state.open_desk() as desk:
        event = desk.undo(id, reviewer=request.state.account.name, reason=reason.reason)
    return answer(request, event_object(event), status=201)


@router.get("/disagreements", openapi_extra=described("review"))
def list_disagreements(request: Request, offset: Offset = 0, limit: Limit = 50) -> Response:
    """List the items on which two readers decided differently."""
    with request.app.state.open_desk() as desk:
        found = desk.disagreements(offset=offset, limit=limit + 1)
    links = page_links(request, offset=offset, limit=limit, more=len(found) > limit)
    return answer(request, {"items": [item_object(item) for item in found[:limit]]}, links=links)


@router.get("/log", openapi_extra=described("review"))
def list_log(
    request: Request,
    *,
    item: Name = None,
    reviewer: Name = None,
    since: Day = None,
    offset: Offset = 0,
    limit: Limit = 100,
) -> Response:
    """List what was decided, newest first."""
    with request.app.state.open_desk() as desk:
        found = desk.log(
            item=item, reviewer=reviewer, since=read_since(since), offset=offset, limit=limit + 1
        )
    links = page_links(request, offset=offset, limit=limit, more=len(found) > limit)
    return answer(request, events_object(found[:limit]), links=links)


@router.get("/stats", openapi_extra=described("review"))
def show_stats(request: Request) -> Response:
    """Count states, reviewers, days and agreement."""
    with request.app.state.open_desk() as desk:
        stats = desk.stats()
    return answer(request, stats_object(stats))


def mark_of(view: ItemView) -> str:
    """Return the part of an item's entity tag that a decision depends on: revision and evidence, no claims."""
    evidence = re.sub("[^0-9a-f]", "0", view.item.evidence[:8].lower()).ljust(8, "0")
    return f"r{view.item.revision}-{evidence}"


def _stale(request: Request, view: ItemView, status: int) -> Response:
    return problem(
        request,
        status,
        "Somebody decided this item, or its evidence changed, since you looked: look again before you decide.",
        more={"item": view_object(view)},
    )
