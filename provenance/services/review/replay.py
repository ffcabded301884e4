"""What follows from the decisions on one item: a pure function of its events and of what it shows now."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from provenance.model import Judgement
from provenance.model.review import ItemState
from provenance.services.review.opinions import told_part

DECIDING: Final = ("confirm", "reject", "correct", "unsure")
"""Actions that are an opinion on the item; comments and skips are none."""
STATES: Final[Mapping[str, ItemState]] = {
    "confirm": "confirmed",
    "reject": "rejected",
    "correct": "corrected",
    "unsure": "unsure",
}
_MAJORITY: Final = 3
"""Readers of whom most must agree to settle what two disputed."""


@dataclass(frozen=True, slots=True)
class ItemEvent:
    """A judgement on an item; `evidence` is what the item showed then, `holds` False once it is undone.

    `about` is the kind and id of what the item was about then, empty where that is not known.
    """

    judgement: Judgement
    item: str
    seen: int
    evidence: str
    holds: bool = True
    about: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where an item stands: `effective` is the id of the judgement that takes effect, if one does."""

    state: ItemState = "open"
    revision: int = 0
    opinions: int = 0
    effective: str | None = None
    reopened: str = ""


def replay(events: Sequence[ItemEvent], *, evidence: str, readers: int = 1) -> Standing:
    """Return where an item stands that shows `evidence` now; `events` by (decided, id).

    Of each reviewer the last opinion that holds counts, if it was given on this evidence. With `readers` 2 an item is
    done when two agree. Who decides differently makes it disputed, until one of them changes his mind or most of
    three or more agree.
    """
    revision = stamp(sum(event.judgement.action not in {"comment", "skip"} for event in events), evidence)
    held = [event for event in events if event.holds and event.judgement.action in DECIDING]
    current = {event.judgement.reviewer: event.judgement for event in held if event.evidence == evidence}
    if not current:
        reopened = say_difference(held[-1].evidence, evidence) if held else ""
        return Standing(revision=revision, reopened=reopened)
    opinions = sorted(current.values(), key=lambda one: (one.decided, one.id))
    ballots = Counter((one.action, told_part(one.value)) for one in opinions)
    (action, value), most = ballots.most_common(1)[0]
    agreed = len(ballots) == 1 or (len(opinions) >= _MAJORITY and 2 * most > len(opinions))
    if not agreed:
        return Standing(state="disputed", revision=revision, opinions=len(opinions))
    if most < readers:
        return Standing(revision=revision, opinions=len(opinions))
    chosen = next(one for one in reversed(opinions) if (one.action, told_part(one.value)) == (action, value))
    effective = None if action == "unsure" else chosen.id
    return Standing(state=STATES[action], revision=revision, opinions=len(opinions), effective=effective)


def stamp(decisions: int, evidence: str) -> int:
    """Return a number that differs once a decision was added or the item shows something else.

    So that a form is stale, too, when the wording changed that its author looked at.
    """
    shown = int(hashlib.sha256(evidence.encode("utf-8", "surrogatepass")).hexdigest()[:4], 16)
    return decisions << 16 | shown


def say_difference(before: str, now: str) -> str:
    """Return in words how what an item shows differs from what it showed when it was decided."""
    old, new = _read(before), _read(now)
    said = []
    for side in ("later", "earlier"):
        words = [(one.get(side) or {}).get("exact", "") for one in (old, new)]
        if words[0] != words[1]:
            said.append(f"the {side} wording changed: “{_cut(words[0])}” is now “{_cut(words[1])}”")
    if old.get("speaker") != new.get("speaker"):
        said.append(
            f"the speaker changed: {old.get('speaker') or 'none'} is now {new.get('speaker') or 'none'}"
        )
    if old.get("relation") != new.get("relation"):
        said.append(f"the relation changed: {old.get('relation')} is now {new.get('relation')}")
    before_changes, now_changes = (Counter(map(tuple, one.get("changes", ()))) for one in (old, new))
    said += [f"a change was added: {change[0]}" for change in sorted(now_changes - before_changes)]
    said += [f"a change is gone: {change[0]}" for change in sorted(before_changes - now_changes)]
    if old.get("others") != new.get("others"):
        said.append("other possible origins came or went")
    return "; ".join(said) or "what is known about it changed"


def _read(evidence: str) -> dict[str, Any]:
    try:
        found = json.loads(evidence)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _cut(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"
