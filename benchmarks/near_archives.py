"""The two archives that near_duplicates.py measures: the store on disk and the index in memory."""

from __future__ import annotations

import gc
import hashlib
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from provenance.match.cross_keys import passage_cross_keys
from provenance.match.grams import passage_grams
from provenance.match.wording_index import WordingIndex
from provenance.model import Document, Passage, Span, Version
from provenance.services.ports import AnalysedVersion
from provenance.services.searching import find_passage
from provenance_db import open_store

PER_DOCUMENT = 50
"""Passages of one document, about as many as a briefing has."""


class Cost(NamedTuple):
    """Seconds that a document took, on the clock and of the processor."""

    wall: float
    cpu: float

    @classmethod
    def of(cls, work: Callable[[], object]) -> Cost:
        """Return what it costs to do some work."""
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        return cls(time.perf_counter() - wall, time.process_time() - cpu)


class MemoryArchive:
    """The index in memory."""

    def __init__(self) -> None:
        self.index = WordingIndex("en")

    def fill(self, passages: Sequence[str]) -> tuple[list[Cost], Cost]:
        """Add the passages document by document; return the cost of each, and of making the index compact then."""
        costs = [
            Cost.of(partial(self.index.add, passages[first : first + PER_DOCUMENT]))
            for first in range(0, len(passages), PER_DOCUMENT)
        ]
        return costs, Cost.of(self.index.compact)

    def find(self, wording: str) -> str | None:
        """Return the text found."""
        found = self.index.find_best(wording)
        return None if found is None else found.text.text


class DiskArchive:
    """A store in a SQLite file; documents hold passages as their paragraphs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._store = open_store(f"sqlite:///{path}")

    def fill(self, passages: Sequence[str]) -> list[Cost]:
        """Store the passages document by document and return the cost of each, reading its keys included."""

        def add(first: int) -> None:
            self._store.add(_analyse(first // PER_DOCUMENT, passages[first : first + PER_DOCUMENT]))

        costs = [Cost.of(partial(add, first)) for first in range(0, len(passages), PER_DOCUMENT)]
        self._store.close()
        self._store = open_store(f"sqlite:///{self._path}")
        return costs

    def find(self, wording: str) -> str | None:
        """Return the text found."""
        found = find_passage(self._store, wording, lang="en")
        return None if found is None else found.text.text

    def file_mb(self) -> int:
        """Return the size of the database and its log."""
        return round(sum(file.stat().st_size for file in self._path.parent.glob(f"{self._path.name}*")) / 1e6)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()


def _analyse(number: int, passages: Sequence[str]) -> AnalysedVersion:
    name, text = f"d{number:08}", "\n\n".join(passages)
    spans, at = [], 0
    for passage in passages:
        spans.append(Span.cut(text, at, at + len(passage)))
        at += len(passage) + 2
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    # A document an hour, since postings across languages are kept by day.
    moment = datetime(2021, 1, 20, tzinfo=UTC) + timedelta(hours=number)
    version = Version(name, sha256, sha256, text, "article", "en", published=moment, ingested=moment)
    return AnalysedVersion(
        document=Document(name),
        version=version,
        passages=tuple(Passage(index, span) for index, span in enumerate(spans)),
        quotes=(),
        grams=tuple(passage_grams(passage, "en") for passage in passages),
        cross_keys=tuple(passage_cross_keys(passage, "en") for passage in passages),
    )


SMALL = 10_000
"""Passages of the archive with which the cost of a document in larger ones is compared."""


def growth(costs: Sequence[Cost], *, small: Sequence[Cost]) -> dict[str, object]:
    """Return the milliseconds of a new document up to 10,000, 100,000 and all passages.

    Each is the mean over the second half of the documents up to then, merges and checkpoints with it; `cpu` is the
    processor's part of it, without waiting for the disk. `ratio` is the dearest by the first. `small` are the costs
    of 10,000 passages in an archive of their own filled after the large one: the first is the mean of both, so that
    a machine that grows slower or faster in the half hour between makes no growth.
    """
    ends = sorted({min(len(costs), count // PER_DOCUMENT) for count in (SMALL, 100_000, 10**9)})
    parts = {end * PER_DOCUMENT: list(costs[end // 2 : end]) for end in ends}
    parts[ends[0] * PER_DOCUMENT] += small[ends[0] // 2 : ends[0]]
    walls = {at: 1000 * sum(cost.wall for cost in part) / len(part) for at, part in parts.items()}
    cpus = {at: 1000 * sum(cost.cpu for cost in part) / len(part) for at, part in parts.items()}
    return {
        "ms_per_document": {str(at): round(cost, 2) for at, cost in walls.items()},
        "cpu_ms_per_document": {str(at): round(cost, 2) for at, cost in cpus.items()},
        "mean": round(1000 * sum(cost.wall for cost in costs) / len(costs), 2),
        "ratio": round(max(walls.values()) / walls[ends[0] * PER_DOCUMENT], 2),
        "cpu_ratio": round(max(cpus.values()) / cpus[ends[0] * PER_DOCUMENT], 2),
    }


def resident_mb() -> int:
    """Return the resident memory of this process."""
    gc.collect()
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) // 1024
    return 0
