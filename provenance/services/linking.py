"""Keep the links what the set of documents says they are, in whatever order the documents came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from provenance.errors import StoreError
from provenance.match.cross_protocol import CrossScorers
from provenance.match.grams import passage_grams
from provenance.match.linking import link_document
from provenance.model import Link
from provenance.services.catalogue import Catalogue
from provenance.services.foreign import COMPARED, ForeignDocuments
from provenance.services.ports import Store
from provenance.services.scorers import choose_scorers

LOOKED_AT = 200
"""Passages looked at for each passage of a report to choose them."""


@dataclass(frozen=True, slots=True)
class LinkReport:
    """How many documents were linked again, and which could not be: their ids, each with what went wrong.

    `documents` are those that were linked again, `origins` those that one of these has or had wording from: how far
    their wording went may be another now. `boilerplate` counts the sentences of these documents that other
    reports have too and that nobody said: they are linked to none of them.
    """

    done: int = 0
    failed: Mapping[str, str] = field(default_factory=dict)
    boilerplate: int = 0
    documents: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()


def link_pending(store: Store, *, watch: Callable[[int, int], None] | None = None) -> LinkReport:
    """Link every document that was stored since it was last linked.

    The marks of the store say which those are, so that a run that was killed between storing and linking is
    completed by the next one; so is one in which a document failed. One process links at a time.
    """
    if not store.pending_marks():
        return LinkReport()
    with store.linking():
        marks = store.pending_marks()
        report = link_changed(store, marks, watch=watch)
        if not report.failed:
            store.clear_marks(marks)
    return report


def link_changed(
    store: Store, changed: Iterable[str], *, watch: Callable[[int, int], None] | None = None
) -> LinkReport:
    """Recompute wholly the links of every document whose links the `changed` ones can touch.

    The result is a function of the set of documents: a document's links depend on the latest versions of the
    documents that share posting keys with it, or that `ForeignDocuments` finds in other languages. Raises
    StoreError when the database gives up; any other fault costs the links of its document only.
    """
    catalogue, cross = Catalogue(store), choose_scorers()
    anew = set(changed)
    archive = _Archive(store, catalogue, cross, ForeignDocuments(store, catalogue, cross, changed=len(anew)))
    targets = sorted(_targets(archive, anew))
    failed: dict[str, str] = {}
    boilerplate = 0
    origins: set[str] = set()
    for done, target in enumerate(targets, start=1):
        try:
            repeated, touched = _relink(archive, target)
            boilerplate += repeated
            origins |= touched
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 (a fault of ours in one document must not take the others' links)
            failed[target] = f"{type(error).__name__}: {error}"
        if watch is not None:
            watch(done, len(targets))
    return LinkReport(
        len(targets) - len(failed),
        failed,
        boilerplate,
        tuple(targets),
        tuple(sorted(origins.difference(targets))),
    )


@dataclass(frozen=True, slots=True)
class _Archive:
    """The archive as one run of linking sees it."""

    store: Store
    catalogue: Catalogue
    cross: CrossScorers
    foreign: ForeignDocuments


def _targets(archive: _Archive, changed: set[str]) -> set[str]:
    """Return the documents whose links may differ now: the changed ones, and the reports one of them may precede."""
    store, catalogue = archive.store, archive.catalogue
    reports = {name for name, entry in catalogue.entries.items() if not entry.official}
    targets = set(changed)  # an official one too: an earlier version of it may have been read as a report
    targets |= {
        link.later.document
        for document in changed
        for link in store.links(earlier_document=document, as_found=True)
    }
    for document in sorted(changed & catalogue.entries.keys()):
        if reports <= targets:
            break
        targets.update(archive.foreign.reports(document))
        copies = catalogue.copies(document)
        if copies[0] == document:
            targets.update(copies)
        *former, latest = (
            store.sharing(document=document, sha256=version.sha256) for version in store.versions(document)
        )
        targets.update(other for other in latest if catalogue.may_precede(document, other))
        # What shared words with an earlier version, of whatever day, was compared with it, and is no more.
        targets |= reports.intersection(set().union(*former))
    return targets


def _relink(archive: _Archive, target: str) -> tuple[int, set[str]]:
    """Replace the links of one report by what its possible originals give.

    Return its sentences of boilerplate, and the documents that it has or had wording from.
    """
    store, catalogue = archive.store, archive.catalogue
    entry = catalogue.entries.get(target)
    later = None if entry is None or entry.official else catalogue.load(target)
    if later is None:
        # An official document is no report; but an earlier version of it may have been read as one.
        if next(iter(store.links(later_document=target, as_found=True)), None) is not None:
            return 0, set(store.replace_links(target, ()))
        return 0, set()
    wanted = {
        *_originals(store, catalogue, target, later.version.sha256),
        *catalogue.first_of_copies(archive.foreign.originals(target)),
    }
    earlier = [document for document in map(catalogue.load, sorted(wanted)) if document is not None]
    found = link_document(later, earlier, cross=archive.cross)
    common = {link.id for link in found.links if _is_too_common(store, catalogue, link, lang=later.base_lang)}
    links = [link for link in found.links if link.id not in common]
    before = store.replace_links(target, links)
    return len(found.boilerplate) + len(common), {*before, *(link.earlier.document for link in links)}


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
