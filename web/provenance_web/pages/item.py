"""One item: both wordings, why it is here, the decision, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from provenance.errors import ClaimedError, InputError, StaleDecisionError
from provenance.model import RELATIONS
from provenance.services.ports import StoredSpeaker
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, Event, ItemView
from provenance_web import addresses
from provenance_web.language import translator
from provenance_web.pages.asking import author_of, desk_of, noted_event, reviewer_of, see_other
from provenance_web.pages.corrections import (
    FALSE_ALARM,
    change_choices,
    content_field,
    origin_value,
    read_action,
    value_parts,
)
from provenance_web.pages.filter_form import filter_pairs, filter_query, read_filter, read_query
from provenance_web.pages.wordings import context_after, context_before, show_sides
from provenance_web.rendering import render

router = APIRouter()


@router.get("/next")
def next_item(request: Request, after: str = "", did: str = "") -> Response:
    """Take the worst item that waits and show it; with none left, the queue."""
    chosen = read_filter(request.query_params.multi_items())
    with desk_of(request) as desk:
        found = desk.next(chosen, reviewer=author_of(request), after=after or None)
    pairs = filter_pairs(chosen)
    noted = [("did", did)] if did else []
    if found is None:
        return RedirectResponse(
            addresses.with_query("/queue", [*pairs, *noted, ("done", "1")]), status_code=303
        )
    target = addresses.with_query(addresses.item(found.item.id), [*pairs, *noted])
    return RedirectResponse(target, status_code=303)


@router.get("/items/{id}")
def show_item(request: Request, id: str, did: str = "") -> Response:
    """Show an item."""
    chosen = read_filter(request.query_params.multi_items())
    with desk_of(request) as desk:
        view = desk.item(id, reviewer=reviewer_of(request))
        done = noted_event(desk, did, reviewer_of(request))
    return item_page(request, view, query=filter_query(chosen), done=done)


def item_page(
    request: Request,
    view: ItemView,
    *,
    query: str,
    done: Event | None = None,
    kept: dict[str, Any] | None = None,
    problem: str = "",
    title: str = "",
    status: int = 200,
) -> Response:
    """Return the page of an item; `kept` is what the reviewer had entered, `problem` why it was not taken."""
    _ = translator(request)
    reviewer = reviewer_of(request)
    claim = view.item.claim
    own = [
        event for event in view.events
        if event.holds and event.judgement.reviewer == reviewer and event.judgement.action != "undo"
    ]  # fmt: skip
    return render(
        request,
        "item.html",
        status=status,
        view=view,
        item=view.item,
        sides=show_sides(view, _),
        origins=[(place, f"correct:{origin_value(place)}") for place in view.other_origins],
        relations=RELATIONS,
        false_alarm=FALSE_ALARM,
        change_choices=change_choices(view.changes),
        content_field=content_field(view),
        names=_names(view.speakers, view),
        query=query,
        queue_address=addresses.with_query("/queue", parse_qsl(query)),
        next_address=addresses.with_query("/next", [*parse_qsl(query), ("after", view.item.id)]),
        held_by_other=claim is not None and claim.reviewer != reviewer,
        held_by_me=claim is not None and claim.reviewer == reviewer,
        undoable={event.judgement.id for event in own},
        newest_own=_newest(own),
        value_parts=value_parts,
        context_before=context_before,
        context_after=context_after,
        done=done,
        kept=kept or {},
        problem=problem,
        problem_title=title,
    )


@router.post("/items/{id}/decide")
def decide(  # noqa: PLR0917 (FastAPI fills the fields by their names)
    request: Request,
    id: str,
    action: Annotated[str, Form()],
    value: Annotated[str, Form()] = "",
    reason: Annotated[str, Form()] = "",
    seen: Annotated[int | None, Form()] = None,
    relation: Annotated[str, Form()] = "",
    speaker: Annotated[str, Form()] = "",
    drop: Annotated[list[str] | None, Form()] = None,
    content: Annotated[str, Form()] = "",
    next: Annotated[str, Form()] = "",
) -> Response:
    """Note a decision and go on; one that cannot be taken is shown again with all that was entered."""
    _ = translator(request)
    kept: dict[str, Any] = {
        "reason": reason, "relation": relation, "speaker": speaker, "action": action, "value": value,
        "drop": drop or [],
        "content": content,
    }  # fmt: skip
    with desk_of(request) as desk:
        try:
            verb, made = read_action(
                action, value=value, relation=relation, speaker=speaker, drop=drop or (), content=content
            )
            event = desk.decide(
                DecisionRequest(
                    item=id,
                    action=verb,
                    reviewer=author_of(request),
                    value=made,
                    reason=reason.replace("\r\n", "\n"),
                    seen=seen,
                )
            )
        except StaleDecisionError as error:
            view = error.item if isinstance(error.item, ItemView) else _look(desk, id, request)
            title = _("Somebody decided meanwhile")
            detail = _(
                "Nothing was overwritten. See the history below; what you entered is still in the form."
            )
            return item_page(request, view, query=next, kept=kept, title=title, problem=detail, status=409)
        except ClaimedError:
            view = _look(desk, id, request)
            title = _("Another reviewer holds this item")
            detail = _("Your decision was not taken. What you entered is still in the form.")
            return item_page(request, view, query=next, kept=kept, title=title, problem=detail, status=409)
        except InputError as error:
            view = _look(desk, id, request)
            title = _("This cannot be decided so")
            return item_page(
                request, view, query=next, kept=kept, title=title, problem=str(error), status=422
            )
    if verb == "comment":
        return see_other(request, addresses.with_query(addresses.item(id), parse_qsl(next)))
    pairs = [*filter_pairs(read_query(next)), ("after", id), ("did", event.judgement.id)]
    return see_other(request, addresses.with_query("/next", pairs))


@router.post("/items/{id}/claim")
def claim(request: Request, id: str, next: Annotated[str, Form()] = "") -> Response:
    """Take an item, or hold it longer."""
    with desk_of(request) as desk:
        try:
            desk.claim(id, reviewer=author_of(request))
        except ClaimedError:
            _ = translator(request)
            view = _look(desk, id, request)
            title = _("Another reviewer holds this item")
            return item_page(
                request,
                view,
                query=next,
                title=title,
                problem=_("It is free again when it is decided or let go, or when the time is over."),
                status=409,
            )
    if request.headers.get("hx-request") == "true":
        return Response(status_code=204)
    return see_other(request, addresses.with_query(addresses.item(id), parse_qsl(next)))


@router.post("/items/{id}/release")
def release(request: Request, id: str, next: Annotated[str, Form()] = "") -> Response:
    """Let go of an item and go back to the queue."""
    with desk_of(request) as desk:
        desk.release(id, reviewer=author_of(request))
    return see_other(request, addresses.with_query("/queue", parse_qsl(next)))


@router.post("/judgements/{id}/undo")
def undo(
    request: Request,
    id: str,
    reason: Annotated[str, Form()] = "",
    next: Annotated[str, Form()] = "",
) -> Response:
    """Take a decision back and show its item."""
    with desk_of(request) as desk:
        event = desk.undo(id, reviewer=author_of(request), reason=reason)
    return see_other(request, addresses.with_query(addresses.item(event.item), parse_qsl(next)))


def _look(desk: ReviewDesk, item: str, request: Request) -> ItemView:
    return desk.item(item, reviewer=reviewer_of(request))


def _newest(own: Sequence[Event]) -> str:
    return (
        max(own, key=lambda event: (event.judgement.decided, event.judgement.id)).judgement.id if own else ""
    )


def _names(speakers: Sequence[StoredSpeaker], view: ItemView) -> list[str]:
    """Return the names to offer for a corrected speaker."""
    names = [speaker.name for speaker in speakers]
    for place in (view.earlier, view.later):
        if place and place.quote and place.quote.speaker:
            names.append(place.quote.speaker.name)
    return list(dict.fromkeys(names))
