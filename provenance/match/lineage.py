"""Follow links to the origin of a wording and list its variants in time order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from provenance.match.align import align_units
from provenance.match.attributions import find_covering_quotes
from provenance.match.changes import classify_changes
from provenance.match.document_text import DocumentText, order_key, read_side
from provenance.match.wording import read_units
from provenance.model import Change, Lineage, Link, LinkEnd, Quote, Span, Variant

Place = tuple[str, str, int, int]
"""Document, text hash, start and end of one end of a link."""


def build_lineage(
    links: Sequence[Link], documents: Mapping[tuple[str, str], DocumentText], *, start: LinkEnd
) -> Lineage:
    """Return the lineage that the wording at `start` belongs to.

    The origin is the earliest official wording among all that are joined to `start` by links, else the earliest one.
    Nothing is remembered between calls: an original that arrives late takes over. `documents` holds every document
    that the links name, by id and text hash; a document that is missing leaves its variants undated.
    """
    joined = _join(links, start)
    places: dict[Place, LinkEnd] = {}
    for end in [start, *(end for link in joined for end in (link.earlier, link.later))]:
        kept = places.get(place_of(end))
        # Two quotes may have the very same words; which of them names the place must not hang on the order of links.
        if kept is None or (end.quote is not None and (kept.quote is None or end.quote < kept.quote)):
            places[place_of(end)] = end
    ends = _without_parts(list(places.values()), start)
    ordered = sorted(ends, key=lambda end: _end_order(end, documents))
    official = [end for end in ordered if _is_official(end, documents) and _is_earlier_end(end, joined)]
    origin = (official or ordered)[0]
    rest = [end for end in ordered if place_of(end) != place_of(origin)]
    first = _make_variant(origin, documents)
    variants = [
        _make_variant(end, documents, link=_link_to(end, origin, joined), origin=origin) for end in rest
    ]
    return Lineage(origin=first, variants=(first, *variants), links=tuple(sorted(joined, key=_link_order)))


def build_lineages(
    links: Sequence[Link], documents: Mapping[tuple[str, str], DocumentText]
) -> tuple[Lineage, ...]:
    """Return every lineage of an archive once, by time of its origin; links alone make them."""
    lineages: dict[Place, Lineage] = {}
    seen: set[Place] = set()
    for link in sorted(links, key=_link_order):
        if place_of(link.later) in seen:
            continue
        lineage = build_lineage(links, documents, start=link.earlier)
        seen.update(place_of(found.later) for found in lineage.links)
        lineages.setdefault(place_of(lineage.origin.end), lineage)
    return tuple(sorted(lineages.values(), key=lambda lineage: _end_order(lineage.origin.end, documents)))


def place_of(end: LinkEnd) -> Place:
    """Return where an end stands."""
    return end.document, end.sha256, end.span.start, end.span.end


def _join(links: Sequence[Link], start: LinkEnd) -> list[Link]:
    """Return the links joined to `start`: up to what it comes from, then down to all that comes from there.

    A piece merged from two passages belongs to both lineages, but does not make one of them: going down, the other
    passages of a merged piece are not followed up.
    """
    roots = _climb(links, start)
    reached: list[LinkEnd] = list(roots)
    chosen: dict[str, Link] = {}
    while reached:
        end = reached.pop()
        for link in links:
            if link.id not in chosen and _same_wording(link.earlier, end):
                chosen[link.id] = link
                reached.append(link.later)
    return list(chosen.values())


def _climb(links: Sequence[Link], start: LinkEnd) -> list[LinkEnd]:
    """Return the earliest ends that `start` comes from; of several the best scored; `start` itself when none."""
    current, seen = start, {place_of(start)}
    while True:
        above = [
            link
            for link in links
            if _same_wording(link.later, current) and place_of(link.earlier) not in seen
        ]
        if not above:
            return [current] if place_of(current) == place_of(start) else [current, start]
        best = min(above, key=lambda link: (not link.is_origin, -link.score, _link_order(link)))
        current = best.earlier
        seen.add(place_of(current))


def _same_wording(one: LinkEnd, other: LinkEnd) -> bool:
    """Tell whether two ends stand in the same place: one holds at least half of the other, and is no longer by far."""
    if (one.document, one.sha256) != (other.document, other.sha256):
        return False
    if one.quote is not None and one.quote == other.quote and one.span.overlaps(other.span):
        return True
    shared = min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
    return shared * 2 >= min(one.span.end - one.span.start, other.span.end - other.span.start) > 0


def _without_parts(ends: Sequence[LinkEnd], start: LinkEnd) -> list[LinkEnd]:
    """Return the ends without those that only repeat a longer end of the same document; `start` stays."""
    kept: list[LinkEnd] = []
    for end in sorted(
        ends,
        key=lambda end: (place_of(end) != place_of(start), -(end.span.end - end.span.start), place_of(end)),
    ):
        if not any(
            (end.document, end.sha256) == (other.document, other.sha256)
            and (other.span.contains(end.span) or end.span.contains(other.span))
            for other in kept
        ):
            kept.append(end)
    return kept


def _is_earlier_end(end: LinkEnd, links: Sequence[Link]) -> bool:
    return not links or any(_same_wording(link.earlier, end) for link in links)


def _is_official(end: LinkEnd, documents: Mapping[tuple[str, str], DocumentText]) -> bool:
    document = documents.get((end.document, end.sha256))
    return document is not None and document.official


def _end_order(
    end: LinkEnd, documents: Mapping[tuple[str, str], DocumentText]
) -> tuple[bool, datetime, bool, str, str, int, int]:
    document = documents.get((end.document, end.sha256))
    if document is None:
        return (
            True,
            datetime.max.replace(tzinfo=UTC),
            True,
            end.document,
            end.sha256,
            end.span.start,
            end.span.end,
        )
    unknown, moment, name, sha256 = order_key(document.version)
    return unknown, moment, not document.official, name, sha256, end.span.start, end.span.end


def _link_order(link: Link) -> tuple[Place, Place]:
    return place_of(link.later), place_of(link.earlier)


def _link_to(end: LinkEnd, origin: LinkEnd, links: Sequence[Link]) -> Link | None:
    """Return the link by which an end came in: from the origin itself if there is one, else its best."""
    into = [link for link in links if _same_wording(link.later, end)]
    if not into:
        return None
    return min(
        into, key=lambda link: (not _same_wording(link.earlier, origin), -link.score, _link_order(link))
    )


def _make_variant(
    end: LinkEnd,
    documents: Mapping[tuple[str, str], DocumentText],
    *,
    link: Link | None = None,
    origin: LinkEnd | None = None,
) -> Variant:
    document = documents.get((end.document, end.sha256))
    changes: tuple[Change, ...] = link.changes if link else ()
    if (
        link is not None
        and origin is not None
        and document is not None
        and not _same_wording(link.earlier, origin)
    ):
        changes = _compare_with_origin(origin, end, documents) or changes
    return Variant(
        end=end,
        published=document.version.published if document else None,
        outlet=document.outlet if document else None,
        lang=document.version.lang if document else "und",
        speaker=_speaker_of(end, document),
        relation=link.relation if link else None,
        changes=changes,
        score=link.score if link else 1.0,
        title=document.version.title if document else None,
    )


def _compare_with_origin(
    origin: LinkEnd, end: LinkEnd, documents: Mapping[tuple[str, str], DocumentText]
) -> tuple[Change, ...]:
    """Return what changed against the origin of a variant that came by way of another report."""
    first, last = documents.get((origin.document, origin.sha256)), documents[end.document, end.sha256]
    if first is None or first.base_lang != last.base_lang:
        return ()
    sides = read_side(first), read_side(last)
    before, after = (
        read_units(side.text, side.lang, start=span.start, end=span.end)
        for side, span in zip(sides, (origin.span, end.span), strict=True)
    )
    return classify_changes(*sides, align_units(before, after))


def _speaker_of(end: LinkEnd, document: DocumentText | None) -> str | None:
    if document is None:
        return None
    quote = next((quote for quote in document.quotes if quote.id == end.quote), None)
    quotes: list[Quote] = [quote] if quote else _covering(document, end.span)
    return next((quote.speaker.name for quote in quotes if quote.speaker is not None), None)


def _covering(document: DocumentText, span: Span) -> list[Quote]:
    return find_covering_quotes(document, span.start, span.end)
