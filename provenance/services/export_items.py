"""The review queue as it is exported: links with a change worth a look, worst first, and what was decided on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final

from provenance.exporters.judged_item import Decision, JudgedItem, Wording
from provenance.model import SEVERITIES, Change, Document, Judgement, Link, LinkEnd, Version, find_undone
from provenance.services.ports import Store

_RULES: Final = {
    "negation_lost": "negation", "negation_added": "negation", "number": "number", "date": "date", "entity": "entity",
    "speaker": "speaker_differs", "attribution_lost": "attribution_lost",
}  # fmt: skip
_WEIGHTS: Final = {"high": 1.0, "medium": 0.5, "low": 0.2, "none": 0.0}
_DECIDING: Final = ("confirm", "reject", "correct")
_STATES: Final = {"confirm": "confirmed", "reject": "rejected", "correct": "corrected"}


def judged_items(store: Store, *, since: datetime | None = None) -> Iterator[JudgedItem]:
    """Yield an item for each link with a change of medium or high severity, or of ambiguous origin, worst first.

    With `since`, only links into reports published then or later, and links decided then or later.
    """
    decisions = standing_decisions(store.judgements())

    @lru_cache(maxsize=256)
    def place(document: str, sha256: str) -> tuple[Document | None, Version | None]:
        version = next((one for one in store.versions(document) if one.sha256 == sha256), None)
        return store.document(document), version

    found = [(link, rule) for link in store.links() if (rule := rule_of(link)) is not None]
    for link, rule in sorted(found, key=lambda pair: (-_priority(pair[0]), pair[0].id)):
        decision = decisions.get(link.id)
        later = _wording(link.later, *place(link.later.document, link.later.sha256))
        if since is not None and not _is_new(later, decision, since):
            continue
        quote = None if link.later.quote is None else store.quote(link.later.quote)
        speaker = None if quote is None else quote.quote.speaker
        yield JudgedItem(
            id=link.id,
            rule=rule,
            severity=_worst(link.changes).severity if link.changes else "low",
            later=later,
            earlier=_wording(link.earlier, *place(link.earlier.document, link.earlier.sha256)),
            speaker=None if speaker is None else speaker.name,
            speaker_kind=None if speaker is None else speaker.kind,
            changes=link.changes,
            priority=_priority(link),
            state="open" if decision is None else _STATES[decision.action],
            decision=decision,
        )


def rule_of(link: Link) -> str | None:
    """Return the rule by which a link is worth a look, named after its worst change, or None."""
    worst = _worst(link.changes) if link.changes else None
    if worst is not None and worst.severity in ("high", "medium"):
        named = _RULES.get(worst.change_class)
        if named is not None:
            return named
        if any(change.in_quotes and change.severity in ("high", "medium") for change in link.changes):
            return "altered_in_quotes"
    return "ambiguous_origin" if link.ambiguous else None


def standing_decisions(judgements: Sequence[Judgement]) -> Mapping[str, Decision]:
    """Return the decision that holds on each subject: the last that no undo took back, an undone undo not counting."""
    undone = find_undone((one.id, one.action, one.subject) for one in reversed(judgements))
    return {
        one.subject: Decision(
            action=one.action, reviewer=one.reviewer, decided=one.decided, value=one.value, reason=one.reason
        )
        for one in judgements
        if one.action in _DECIDING and one.id not in undone
    }


def _worst(changes: Sequence[Change]) -> Change:
    """Return the gravest change; of equals the one with a rule of its own, else the first."""
    return max(changes, key=lambda one: (SEVERITIES.index(one.severity), one.change_class in _RULES))


def _priority(link: Link) -> float:
    return (_WEIGHTS[_worst(link.changes).severity] if link.changes else _WEIGHTS["low"]) * link.score


def _is_new(later: Wording, decision: Decision | None, since: datetime) -> bool:
    published = later.published is not None and later.published >= since
    return published or (decision is not None and decision.decided >= since)


def _wording(end: LinkEnd, document: Document | None, version: Version | None) -> Wording:
    return Wording(
        document=end.document,
        exact=end.span.exact,
        outlet=None if document is None else document.outlet,
        url=None if document is None else document.url,
        title=None if version is None else version.title,
        lang=None if version is None else version.lang,
        published=None if version is None else version.published,
        published_precision=None if version is None else version.published_precision,
    )
