"""Put together what one item shows: both places with their context, what changed, who decided what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from provenance.model import Link, LinkEnd, Span
from provenance.model.review import ReviewItem
from provenance.services.namesakes import find_by_sound
from provenance.services.ports import Store, StoredSpeaker
from provenance.services.review.ports import ReviewStore
from provenance.services.review.views import Event, ItemView, Place

CONTEXT = 300
"""Code points of text shown before and after a wording."""
_MOST_OTHERS = 8


def show_item(store: ReviewStore, item: ReviewItem, *, gone: bool, events: Sequence[Event]) -> ItemView:
    """Return an item with its places, its link as linking found it, and its events, newest first."""
    if item.subject_kind == "speakers":
        keys = item.subject.split()
        speakers = tuple(one for one in store.speakers() if one.key in keys)
        return _view(item, gone=gone, events=events, speakers=speakers)
    if item.subject_kind == "quote":
        found = store.quote(item.subject, as_found=True)
        if found is None:
            return _view(item, gone=True, events=events)
        longest = max(found.quote.content, key=lambda span: (len(span.exact), -span.start))
        later = _place(store, LinkEnd(found.document, found.sha256, longest, found.quote.id))
        mention = found.quote.mention.exact if found.quote.mention is not None else ""
        return _view(
            item, gone=gone, events=events, later=later, evidence=found.quote.evidence,
            speakers=_possible(store, mention),
        )  # fmt: skip
    links = () if gone else store.links_beside(item.subject)
    if not links:
        return _view(item, gone=True, events=events)
    return _show_link(store, item, links[0], links[1:], events)


def _show_link(
    store: Store, item: ReviewItem, link: Link, beside: Sequence[Link], events: Sequence[Event]
) -> ItemView:
    rivals = [one.earlier for one in beside if link.ambiguous]
    if link.ambiguous and not rivals:
        rivals = _same_words(store, link)
    others = [place for end in rivals[:_MOST_OTHERS] if (place := _place(store, end)) is not None]
    return _view(
        item, gone=False, events=events, later=_place(store, link.later), earlier=_place(store, link.earlier),
        link=link, evidence=link.evidence, others=tuple(others),
    )  # fmt: skip


def _same_words(store: Store, link: Link) -> list[LinkEnd]:
    """Return other places that carry the earlier wording: what an ambiguous origin may be instead."""
    from provenance.services.wording import search_wording  # noqa: PLC0415 (asked for seldom, and heavy)

    own = (link.earlier.document, link.later.document)
    return [
        match.end for match in search_wording(store, link.earlier.span.exact) if match.document.id not in own
    ]


def _possible(store: Store, mention: str) -> tuple[StoredSpeaker, ...]:
    """Return the speakers that a mention may mean, by its words."""
    if not mention.strip():
        return ()
    named = list(store.speakers(matching=mention)) or list(find_by_sound(store, mention))
    return tuple(named[:_MOST_OTHERS])


def _place(store: Store, end: LinkEnd) -> Place | None:
    found = store.version_of(end.document, end.sha256)
    if found is None:
        return None
    document, version = found
    text, span = version.text, end.span
    quote = None if end.quote is None else store.quote(end.quote)
    return Place(
        document=document, version=replace(version, text=""), span=Span.cut(text, span.start, span.end),
        before=text[max(0, span.start - CONTEXT) : span.start], after=text[span.end : span.end + CONTEXT],
        quote=None if quote is None else quote.quote,
    )  # fmt: skip


def _view(
    item: ReviewItem,
    *,
    gone: bool,
    events: Sequence[Event],
    later: Place | None = None,
    earlier: Place | None = None,
    link: Link | None = None,
    evidence: tuple[str, ...] = (),
    speakers: tuple[StoredSpeaker, ...] = (),
    others: tuple[Place, ...] = (),
) -> ItemView:
    return ItemView(
        item=item, later=later, earlier=earlier, link=link, changes=() if link is None else link.changes,
        evidence=evidence, speakers=speakers, other_origins=others, events=tuple(events), gone=gone,
    )  # fmt: skip
