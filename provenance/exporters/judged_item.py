"""What is exported of the review queue: an item with both wordings and what was decided, as one plain value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from provenance.exporters.jsonl import JsonObject, change_object, time_text
from provenance.model import Change, Severity, SpeakerKind

RULE_WORDS: Final = {
    "altered_in_quotes": "Altered inside quotation marks",
    "number": "Number changed",
    "negation": "Negation changed",
    "date": "Date changed",
    "entity": "Name changed",
    "speaker_differs": "Given to another speaker",
    "attribution_lost": "Stated as fact, speaker dropped",
    "ambiguous_origin": "Origin ambiguous",
    "doubtful_speaker": "Speaker doubtful",
    "namesakes": "Two speakers that may be one",
}
"""The rules that make items, in words for an editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One wording and where it stands."""

    document: str
    exact: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    lang: str | None = None
    published: datetime | None = None
    published_precision: Literal["day", "second"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The decision that holds: who, what, when, why; `value` is what a correction puts in place."""

    action: str
    reviewer: str
    decided: datetime
    value: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedItem:
    """An item of the queue with the wordings it is about, and the decision that holds when there is one."""

    id: str
    rule: str
    severity: Severity
    later: Wording
    earlier: Wording | None = None
    speaker: str | None = None
    speaker_kind: SpeakerKind | None = None
    changes: tuple[Change, ...] = ()
    priority: float = 0.0
    state: str = "open"
    decision: Decision | None = None


def item_object(item: JudgedItem) -> JsonObject:
    """Return an item as the typed object that exporters take."""
    decision = item.decision
    return {
        "type": "item",
        "id": item.id,
        "rule": item.rule,
        "severity": item.severity,
        "priority": round(item.priority, 4),
        "state": item.state,
        "speaker": None if item.speaker is None else {"name": item.speaker, "kind": item.speaker_kind},
        "later": _wording_object(item.later),
        "earlier": None if item.earlier is None else _wording_object(item.earlier),
        "changes": [change_object(change) for change in item.changes],
        "decision": None
        if decision is None
        else {
            "action": decision.action,
            "reviewer": decision.reviewer,
            "decided": time_text(decision.decided),
            "value": decision.value,
            "reason": decision.reason,
        },
    }


def _wording_object(wording: Wording) -> JsonObject:
    return {
        "document": wording.document,
        "exact": wording.exact,
        "outlet": wording.outlet,
        "url": wording.url,
        "title": wording.title,
        "lang": wording.lang,
        "published": time_text(wording.published, wording.published_precision),
    }
