"""The review queue as JSON objects."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.exporters.jsonl import (
    change_object,
    judgement_object,
    link_object,
    quote_object,
    span_object,
    time_text,
)
from provenance.model.review import Claim, ReviewItem
from provenance.services.answers.archive import JsonObject, speaker_row_object
from provenance.services.review.views import Event, ItemView, Place, QueuePage, ReviewStats


def item_object(item: ReviewItem) -> JsonObject:
    """Return one line of the queue."""
    priority = item.priority
    return {
        "id": item.id,
        "rule": item.rule,
        "rules": list(item.rules),
        "subject_kind": item.subject_kind,
        "subject": item.subject,
        "severity": item.severity,
        "priority": {
            "total": round(priority.total, 4),
            "severity": round(priority.severity, 4),
            "confidence": round(priority.confidence, 4),
            "reach": round(priority.reach, 4),
            "outlets": priority.outlets,
            "copies": priority.copies,
        },
        "state": item.state,
        "revision": item.revision,
        "evidence": item.evidence,
        "document": item.document,
        "outlet": item.outlet,
        "lang": item.lang,
        "published": time_text(item.published),
        "speaker": item.speaker,
        "summary": item.summary,
        "reopened": item.reopened,
        "claim": None if item.claim is None else claim_object(item.claim),
        "skipped": item.skipped,
        "opinions": item.opinions,
    }


def claim_object(claim: Claim) -> JsonObject:
    """Return who holds an item, and until when."""
    return {"item": claim.item, "reviewer": claim.reviewer, "until": time_text(claim.until)}


def page_object(page: QueuePage) -> JsonObject:
    """Return one page of the queue, with what its filter leaves out."""
    return {
        "items": [item_object(item) for item in page.items],
        "total": page.total,
        "everything": page.everything,
        "left_out": dict(page.left_out),
        "offset": page.offset,
        "limit": page.limit,
    }


def view_object(view: ItemView) -> JsonObject:
    """Return one item with all that belongs to it."""
    return item_object(view.item) | {
        "later": None if view.later is None else place_object(view.later),
        "earlier": None if view.earlier is None else place_object(view.earlier),
        "link": None if view.link is None else link_object(view.link),
        "changes": [change_object(change) for change in view.changes],
        "grounds": list(view.evidence),
        "speakers": [speaker_row_object(one) for one in view.speakers],
        "other_origins": [place_object(place) for place in view.other_origins],
        "events": [event_object(event) for event in view.events],
        "gone": view.gone,
    }


def place_object(place: Place) -> JsonObject:
    """Return a wording in its text, with what stands around it."""
    version = place.version
    return {
        "document": place.document.id,
        "number": version.number,
        "sha256": version.sha256,
        "outlet": place.document.outlet,
        "title": version.title,
        "lang": version.lang,
        "published": time_text(version.published, version.published_precision),
        **span_object(place.span),
        "before": place.before,
        "after": place.after,
        "quote": None if place.quote is None else quote_object(place.quote),
    }


def event_object(event: Event) -> JsonObject:
    """Return a judgement on an item, and whether it still holds."""
    return judgement_object(event.judgement) | {
        "item": event.item,
        "seen": event.seen,
        "holds": event.holds,
    }


def events_object(events: Iterable[Event]) -> JsonObject:
    """Return a part of the log."""
    return {"events": [event_object(event) for event in events]}


def stats_object(stats: ReviewStats) -> JsonObject:
    """Return the counts of the desk."""
    return {
        "states": dict(stats.states),
        "rules": {rule: dict(states) for rule, states in stats.rules.items()},
        "reviewers": {name: dict(actions) for name, actions in stats.reviewers.items()},
        "days": dict(stats.days),
        "agreement": [
            {
                "first": one.first,
                "second": one.second,
                "shared": one.shared,
                "agreed": one.agreed,
                "kappa": None if one.kappa is None else round(one.kappa, 4),
            }
            for one in stats.agreement
        ],
        "claims": [claim_object(claim) for claim in stats.claims],
    }
