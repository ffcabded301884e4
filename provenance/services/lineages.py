"""The lineage a stored place belongs to, from the links that can be reached from it."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.match.document_text import DocumentText
from provenance.match.lineage import build_lineage
from provenance.model import Lineage, Link, LinkEnd
from provenance.services.catalogue import load_version
from provenance.services.origins import same_place
from provenance.services.ports import Store


def find_lineage(store: Store, start: LinkEnd) -> Lineage:
    """Return the lineage of the wording at `start`; without a link it is that wording alone."""
    links = joined_links(store, start)
    ends = [start, *(end for link in links for end in (link.earlier, link.later))]
    return build_lineage(links, load_documents(store, ends), start=start)


def joined_links(store: Store, start: LinkEnd) -> list[Link]:
    """Return all stored links that can be reached from a place, through places they share, by id."""
    found: dict[str, Link] = {}
    waiting = [start]
    while waiting:
        for link in touching_links(store, waiting.pop()):
            if link.id not in found:
                found[link.id] = link
                waiting += [link.earlier, link.later]
    return [found[name] for name in sorted(found)]


def touching_links(store: Store, place: LinkEnd) -> list[Link]:
    """Return the stored links that begin or end at this place."""
    return [
        *(link for link in store.links(later_document=place.document) if same_place(link.later, place)),
        *(link for link in store.links(earlier_document=place.document) if same_place(link.earlier, place)),
    ]


def load_documents(store: Store, ends: Iterable[LinkEnd]) -> dict[tuple[str, str], DocumentText]:
    """Return the versions that the ends stand in, by document id and text hash."""
    loaded: dict[tuple[str, str], DocumentText] = {}
    for end in ends:
        key = (end.document, end.sha256)
        if key not in loaded:
            found = store.version_of(*key)
            if found is not None:
                loaded[key] = load_version(store, found[1], outlet=found[0].outlet)
    return loaded
