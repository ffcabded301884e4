"""Keep the links what the set of documents says they are, in whatever order the documents came."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from provenance.errors import StoreError
from provenance.services.link_finding import Archive, Found, find_each, open_archive
from provenance.services.ports import Store


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


def link_pending(
    store: Store, *, workers: int = 1, watch: Callable[[int, int], None] | None = None
) -> LinkReport:
    """Link every document that was stored since it was last linked.

    The marks of the store say which those are, so that a run that was killed between storing and linking is
    completed by the next one; so is one in which a document failed. One run links at a time, on so many `workers`
    as it is worth.
    """
    if not store.pending_marks():
        return LinkReport()
    with store.linking():
        marks = store.pending_marks()
        report = link_changed(store, marks, workers=workers, watch=watch)
        if not report.failed:
            store.clear_marks(marks)
    return report


def link_changed(
    store: Store,
    changed: Iterable[str],
    *,
    workers: int = 1,
    watch: Callable[[int, int], None] | None = None,
) -> LinkReport:
    """Recompute wholly the links of every document whose links the `changed` ones can touch.

    The result is a function of the set of documents: a document's links depend on the latest versions of the
    documents that share posting keys with it, or that `ForeignDocuments` finds in other languages. Raises
    StoreError when the database gives up; any other fault costs the links of its document only.
    """
    anew = set(changed)
    archive = open_archive(store, changed=len(anew))
    targets = sorted(_targets(archive, anew))
    failed: dict[str, str] = {}
    boilerplate = 0
    origins: set[str] = set()
    each = find_each(archive, targets, changed=len(anew), workers=workers)
    for done, (target, found) in enumerate(zip(targets, each, strict=True), start=1):
        fault = found.fault or _keep(store, target, found, origins)
        if fault is not None:
            failed[target] = fault
        boilerplate += found.boilerplate
        if watch is not None:
            watch(done, len(targets))
    return LinkReport(
        len(targets) - len(failed),
        failed,
        boilerplate,
        tuple(targets),
        tuple(sorted(origins.difference(targets))),
    )


def _targets(archive: Archive, changed: set[str]) -> set[str]:
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


def _keep(store: Store, target: str, found: Found, origins: set[str]) -> str | None:
    """Replace the links of one document, add where it has or had wording from to `origins`, and say what went wrong."""
    # An official document is no report; but an earlier version of it may have been read as one.
    if not found.is_report and next(iter(store.links(later_document=target, as_found=True)), None) is None:
        return None
    try:
        origins |= store.replace_links(target, found.links)
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 (a fault of ours in one document must not take the others' links)
        return f"{type(error).__name__}: {error}"
    origins.update(link.earlier.document for link in found.links)
    return None
