"""Take documents in: skip what is known, analyse what is not, store each whole, then link what changed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from provenance.errors import InputError
from provenance.importers.base import ImportFailure, Record
from provenance.nlp.component import Tier
from provenance.services.analysis import analyse, fingerprint, name_document
from provenance.services.linking import link_pending
from provenance.services.ports import AnalysedVersion
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.ports import ReviewStore
from provenance.services.workers import default_workers, map_in_order

Outcome = Literal["new", "new_version", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class IngestEvent:
    """What became of one input: `place` names its file and line, `document` its id once that is known.

    `flags` are those of the extraction ("cues_unavailable:tr").
    """

    outcome: Outcome
    place: str
    document: str | None = None
    quotes: int = 0
    message: str = ""
    flags: tuple[str, ...] = ()


@dataclass(slots=True)
class IngestReport:
    """What a run did; each list holds its events in input order. `linked` counts documents linked again, `boilerplate`
    their sentences that other reports have too and that nobody said.
    """

    new: list[IngestEvent] = field(default_factory=list)
    new_versions: list[IngestEvent] = field(default_factory=list)
    unchanged: list[IngestEvent] = field(default_factory=list)
    failed: list[IngestEvent] = field(default_factory=list)
    linked: int = 0
    boilerplate: int = 0

    def note(self, event: IngestEvent) -> None:
        """Put an event in the list of its outcome."""
        lists = {"new": self.new, "new_version": self.new_versions, "unchanged": self.unchanged}
        lists.get(event.outcome, self.failed).append(event)


Watcher = Callable[[IngestEvent], None]
LinkWatcher = Callable[[int, int], None]


def ingest(
    store: ReviewStore,
    inputs: Iterable[Record | ImportFailure],
    *,
    workers: int | None = None,
    tier: Tier | None = None,
    watch: Watcher | None = None,
    watch_links: LinkWatcher | None = None,
) -> IngestReport:
    """Store every input, each in one transaction, then link all documents whose links may have changed.

    A record that cannot be used is reported and the rest goes on. A run that is stopped leaves whole documents;
    the next one stores what is missing and links what was stored without links. `tier` names the trained components
    for all documents; without it each kind of document has its own. `watch` hears of each input as it
    is done, `watch_links(done, total)` of linking. Raises StoreError when the database gives up.
    """
    report = IngestReport()
    # One moment for the whole batch: versions without a date then rank by content, not by order of arrival.
    started = datetime.now(UTC).replace(microsecond=0)
    run = _Run(store, started, tier)
    workers = workers or default_workers()
    for event in _store_each(run, inputs, workers=workers):
        report.note(event)
        if watch is not None:
            watch(event)
    linked = link_pending(store, workers=workers, watch=watch_links)
    report.linked, report.boilerplate = linked.done, linked.boilerplate
    if linked.documents:
        # The first time all documents are looked at, those of an older database too.
        touched = (*linked.documents, *linked.origins)
        ReviewDesk(store).refresh(documents=touched if store.has_queue() else None)
    for document, fault in linked.failed.items():
        message = f"{document}: fault in the linking ({fault}); it is stored, its links are tried again by the next run"
        event = IngestEvent("failed", document, document, message=message)
        report.note(event)
        if watch is not None:
            watch(event)
    return report


@dataclass(frozen=True, slots=True)
class _Run:
    """What holds for all documents of one run."""

    store: ReviewStore
    started: datetime
    tier: Tier | None

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.tier)


@dataclass(frozen=True, slots=True)
class _Task:
    """What a worker gets: a record still to be analysed."""

    record: Record
    started: datetime
    tier: Tier | None


def _store_each(
    run: _Run, inputs: Iterable[Record | ImportFailure], *, workers: int
) -> Iterator[IngestEvent]:
    """Yield one event for each input: skipped, stored, or failed."""
    aside: deque[IngestEvent] = deque()
    for done in map_in_order(_analyse_safely, _sift(run, inputs, aside), workers=workers):
        while aside:
            yield aside.popleft()
        yield done if isinstance(done, IngestEvent) else _add(run, *done)
    yield from aside


def _sift(run: _Run, inputs: Iterable[Record | ImportFailure], aside: deque[IngestEvent]) -> Iterator[_Task]:
    """Yield what must be analysed; put what failed to be read or is known already `aside`."""
    for item in inputs:
        if isinstance(item, ImportFailure):
            aside.append(IngestEvent("failed", item.place, message=item.message))
            continue
        document = name_document(item)
        if run.store.knows(document=document, raw_sha256=item.raw_sha256, fingerprint=run.fingerprint):
            aside.append(IngestEvent("unchanged", item.place, document))
        else:
            yield _Task(item, run.started, run.tier)


def _analyse_safely(task: _Task) -> IngestEvent | tuple[str, AnalysedVersion]:
    """Return the place and the analysed version, or a failure; runs in a worker."""
    place = task.record.place
    document = name_document(task.record)
    try:
        return place, analyse(task.record, ingested=task.started, tier=task.tier)
    except InputError as error:
        return IngestEvent("failed", place, document, message=f"{place}: {error}")
    except Exception as error:  # noqa: BLE001 (a fault of ours in one document must not take the batch with it)
        fault = f"{type(error).__name__}: {error}"
        return IngestEvent(
            "failed", place, document, message=f"{place}: fault in the analysis ({fault}); please report it"
        )


def _add(run: _Run, place: str, analysed: AnalysedVersion) -> IngestEvent:
    """Store one version and say what that did."""
    document = analysed.document.id
    try:
        outcome = run.store.add(analysed, fingerprint=run.fingerprint)
    except InputError as error:
        return IngestEvent("failed", place, document, message=f"{place}: {error}")
    return IngestEvent(outcome, place, document, quotes=len(analysed.quotes), flags=analysed.flags)
