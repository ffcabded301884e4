"""Find what one report has from others, in this process or in several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from provenance.errors import StoreError
from provenance.match.cross_protocol import CrossScorers
from provenance.match.grams import passage_grams
from provenance.match.linking import link_document
from provenance.model import Link
from provenance.services.catalogue import Catalogue
from provenance.services.foreign import COMPARED, ForeignDocuments
from provenance.services.ports import Store
from provenance.services.scorers import choose_scorers, uses_model
from provenance.services.workers import map_in_order

LOOKED_AT = 200
"""Passages looked at for each passage of a report to choose them."""
WORTH_WORKERS = 64
"""Below this many reports, opening the archive in other processes costs more than it saves."""
_ENTRIES_EACH = 50
"""Documents of an archive for which one report more is asked: each process reads what is known of all of them."""


@dataclass(frozen=True, slots=True)
class Archive:
    """The archive as one run of linking sees it."""

    store: Store
    catalogue: Catalogue
    cross: CrossScorers
    foreign: ForeignDocuments


@dataclass(frozen=True, slots=True)
class Found:
    """What a report has from others, or what went wrong: links, and sentences of boilerplate that are linked to none.

    `is_report` is false of an official document and of one that is gone.
    """

    links: tuple[Link, ...] = ()
    boilerplate: int = 0
    is_report: bool = True
    fault: str | None = None


def open_archive(store: Store, *, changed: int) -> Archive:
    """Return the archive of a store of which so many documents have changed since the reports were last linked."""
    catalogue, cross = Catalogue(store), choose_scorers()
    return Archive(store, catalogue, cross, ForeignDocuments(store, catalogue, cross, changed=changed))


def find_each(archive: Archive, targets: Sequence[str], *, changed: int, workers: int) -> Iterator[Found]:
    """Yield what each target has from others, in their order.

    What is found depends on the documents only, so that it may be found on several processes while links are written.
    Raises StoreError when the database gives up; any other fault is told in its place.
    """
    opener = archive.store.opener
    worth = WORTH_WORKERS + len(archive.catalogue.entries) // _ENTRIES_EACH
    if workers == 1 or opener is None or uses_model() or len(targets) < worth:
        yield from (find_links(archive, target) for target in targets)
        return
    yield from map_in_order(partial(_find_elsewhere, opener, changed), targets, workers=workers)


def find_links(archive: Archive, target: str) -> Found:
    """Return what one document has from its possible originals."""
    try:
        return _find(archive, target)
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 (a fault of ours in one document must not take the others' links)
        return Found(fault=f"{type(error).__name__}: {error}")


def _find_elsewhere(opener: Callable[[], Store], changed: int, target: str) -> Found:
    return find_links(_open_elsewhere(opener, changed), target)


@lru_cache(maxsize=1)
def _open_elsewhere(opener: Callable[[], Store], changed: int) -> Archive:
    """Return the archive of this process, which was started for one run of linking and ends with it."""
    return open_archive(opener(), changed=changed)


def _find(archive: Archive, target: str) -> Found:
    store, catalogue = archive.store, archive.catalogue
    entry = catalogue.entries.get(target)
    later = None if entry is None or entry.official else catalogue.load(target)
    if later is None:
        return Found(is_report=False)
    wanted = {
        *_originals(store, catalogue, target, later.version.sha256),
        *catalogue.first_of_copies(archive.foreign.originals(target)),
    }
    earlier = [document for document in map(catalogue.load, sorted(wanted)) if document is not None]
    found = link_document(later, earlier, cross=archive.cross)
    common = {link.id for link in found.links if _is_too_common(store, catalogue, link, lang=later.base_lang)}
    links = tuple(link for link in found.links if link.id not in common)
    return Found(links, len(found.boilerplate) + len(common))


def _is_too_common(store: Store, catalogue: Catalogue, link: Link, *, lang: str) -> bool:
    """Tell whether running text has only words that stand all over the archive, so that one report's are nobody's.

    Of a thousand reports with one disclaimer those compared may hold it once; the postings know better. A copy of the
    whole text is a copy for all that.
    """
    entry = catalogue.entries.get(link.earlier.document)
    if entry is None or entry.official or entry.base_lang != lang:
        return False
    if link.later.quote is not None or link.later.sha256 == link.earlier.sha256:
        return False
    grams = passage_grams(link.later.span.exact, lang)
    return bool(grams) and not store.candidates(grams, limit=1, exclude_document=link.later.document)


def _originals(store: Store, catalogue: Catalogue, target: str, sha256: str) -> set[str]:
    """Return the documents of the report's own language that it may have wording from.

    All that share posting keys with it and come before it; in a large archive, where nearly every document does,
    those with the most keys in common passage by passage.
    """
    # Copies are known without keys, which a text under a thousand addresses makes too common to be looked up.
    sharing = {*store.sharing(document=target, sha256=sha256), catalogue.copies(target)[0]}
    before = catalogue.first_of_copies(other for other in sharing if catalogue.may_precede(other, target))
    if len(before) <= COMPARED:
        return before
    weights: Counter[str] = Counter()
    for grams in store.terms(document=target, sha256=sha256):
        best: dict[str, int] = {}
        for found in store.candidates(grams, limit=LOOKED_AT, exclude_document=target) if grams else ():
            if found.document in before:
                best[found.document] = max(best.get(found.document, 0), found.hits)
        # Squares, because one passage with ten keys in common says more than ten with one.
        weights.update({document: hits * hits for document, hits in best.items()})
    ranked = sorted(weights, key=lambda document: (-weights[document], document))
    return set(ranked[:COMPARED])
