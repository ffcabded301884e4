"""The review queue as it is exported: items with both wordings, worst first, and what was decided on them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache

from provenance.exporters.judged_item import Decision, JudgedItem, Wording
from provenance.model import Document, Link, LinkEnd, Severity, Version
from provenance.model.review import ITEM_STATES, ReviewItem
from provenance.services.review.desk import open_desk
from provenance.services.review.found import worst_change
from provenance.services.review.opinions import told_part
from provenance.services.review.ports import ReviewStore
from provenance.services.review.replay import DECIDING, ItemEvent
from provenance.services.review.views import QueueFilter

_ALL = 2**31 - 1


def judged_items(
    store: ReviewStore, *, since: datetime | None = None, pairs: bool = False
) -> Iterator[JudgedItem]:
    """Yield the items of the queue that are about a wording, decided or not, worst first.

    Pairs of speakers are about none; with `pairs` they come as well, their two names as wordings of no document. With
    `since`, only items of reports published then or later, and items decided then or later.
    """
    open_desk(store)
    decisions = standing_decisions(store.item_events())
    places = _Places(store)
    every = QueueFilter(states=ITEM_STATES)
    page = store.list_items(every, reviewer=None, now=datetime.now(UTC), offset=0, limit=_ALL)
    for item in page.items:
        decision = decisions.get(item.id)
        published = item.published is not None and since is not None and item.published >= since
        decided = decision is not None and since is not None and decision.decided >= since
        if (item.subject_kind == "speakers" and not pairs) or (
            since is not None and not published and not decided
        ):
            continue
        if item.subject_kind == "speakers":
            yield _pair(item, decision)
            continue
        found = _read(store, places, item, decision)
        if found is not None:
            yield found


def standing_decisions(events: Sequence[ItemEvent]) -> Mapping[str, Decision]:
    """Return the last decision on each item that no undo took back; `events` are the newest first."""
    return {
        event.item: Decision(
            action=event.judgement.action, reviewer=event.judgement.reviewer, decided=event.judgement.decided,
            value=told_part(event.judgement.value), reason=event.judgement.reason,
        )
        for event in reversed(events)
        if event.holds and event.judgement.action in DECIDING and event.judgement.action != "unsure"
    }  # fmt: skip


class _Places:
    """Documents, versions and links as items need them: those next to each other are mostly of few documents."""

    def __init__(self, store: ReviewStore) -> None:
        self._store = store
        self.version = lru_cache(maxsize=256)(self._version)
        self.links = lru_cache(maxsize=64)(self._links)

    def _version(self, document: str, sha256: str) -> tuple[Document | None, Version | None]:
        version = next((one for one in self._store.versions(document) if one.sha256 == sha256), None)
        return self._store.document(document), version

    def _links(self, document: str) -> dict[str, Link]:
        """Return the links of a document by id, as decided; those that were rejected as they were found."""
        found = {link.id: link for link in self._store.links(later_document=document, as_found=True)}
        return found | {link.id: link for link in self._store.links(later_document=document)}

    def wording(self, end: LinkEnd) -> Wording:
        """Return a wording with what is known of its document."""
        document, version = self.version(end.document, end.sha256)
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


def _read(
    store: ReviewStore, places: _Places, item: ReviewItem, decision: Decision | None
) -> JudgedItem | None:
    link = places.links(item.document).get(item.subject) if item.subject_kind == "link" else None
    quote_id = item.subject if item.subject_kind == "quote" else None
    if link is not None:
        quote_id = link.later.quote
    quote = None if quote_id is None else store.quote(quote_id)
    if link is not None:
        later, earlier = places.wording(link.later), places.wording(link.earlier)
    elif quote is not None:
        end = LinkEnd(quote.document, quote.sha256, quote.quote.content[0], quote.quote.id)
        later, earlier = places.wording(end), None
    else:
        return None
    speaker = None if quote is None else quote.quote.speaker
    return JudgedItem(
        id=item.id,
        rule=item.rule,
        severity=item.severity if link is None else _severity_left(item, link),
        later=later,
        earlier=earlier,
        speaker=None if speaker is None else speaker.name,
        speaker_kind=None if speaker is None else speaker.kind,
        changes=() if link is None else link.changes,
        priority=item.priority.total,
        state=item.state,
        decision=decision,
    )


def _pair(item: ReviewItem, decision: Decision | None) -> JudgedItem:
    """Return two speakers that may be one: the names that reviewers were shown."""
    earlier, later = json.loads(item.evidence)["speakers"]
    return JudgedItem(
        id=item.id, rule=item.rule, severity=item.severity, later=Wording(document="", exact=later),
        earlier=Wording(document="", exact=earlier), speaker=item.speaker, speaker_kind="person",
        priority=item.priority.total, state=item.state, decision=decision,
    )  # fmt: skip


def _severity_left(item: ReviewItem, link: Link) -> Severity:
    """Return how grave an item still is: a corrected one as grave as the worst change that it tells."""
    if item.state != "corrected":
        return item.severity
    worst = worst_change(link.changes)
    return "none" if worst is None else worst.severity
