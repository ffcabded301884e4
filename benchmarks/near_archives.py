"""The two archives that near_duplicates.py measures: the store on disk and the index in memory."""

from __future__ import annotations

import gc
import hashlib
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from provenance.match.grams import passage_grams
from provenance.match.wording_index import WordingIndex
from provenance.model import Document, Passage, Span, Version
from provenance.services.ports import AnalysedVersion
from provenance.services.searching import find_passage
from provenance_db import open_store

PER_DOCUMENT = 50
"""Passages of one document, about as many as a briefing has."""
WINDOW = 10_000
"""Passages over which the cost of a new document is averaged."""


class MemoryArchive:
    """The index in memory."""

    def __init__(self) -> None:
        self.index = WordingIndex("en")

    def fill(self, passages: Sequence[str]) -> list[float]:
        """Add the passages document by document and return the seconds of each document."""
        costs: list[float] = []
        for first in range(0, len(passages), PER_DOCUMENT):
            document = passages[first : first + PER_DOCUMENT]
            started = time.perf_counter()
            self.index.add(document)
            costs.append(time.perf_counter() - started)
        started = time.perf_counter()
        self.index.compact()
        costs[-1] += time.perf_counter() - started
        return costs

    def find(self, wording: str) -> str | None:
        """Return the text found."""
        found = self.index.find_best(wording)
        return None if found is None else found.text.text


class DiskArchive:
    """A store in a SQLite file; documents hold passages as their paragraphs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._store = open_store(f"sqlite:///{path}")

    def fill(self, passages: Sequence[str]) -> list[float]:
        """Store the passages document by document and return the seconds of each, reading its keys included."""
        costs: list[float] = []
        for first in range(0, len(passages), PER_DOCUMENT):
            started = time.perf_counter()
            self._store.add(_analyse(f"d{first:08}", passages[first : first + PER_DOCUMENT]))
            costs.append(time.perf_counter() - started)
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


def _analyse(name: str, passages: Sequence[str]) -> AnalysedVersion:
    text = "\n\n".join(passages)
    spans, at = [], 0
    for passage in passages:
        spans.append(Span.cut(text, at, at + len(passage)))
        at += len(passage) + 2
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    moment = datetime(2021, 1, 20, tzinfo=UTC)
    version = Version(name, sha256, sha256, text, "article", "en", published=moment, ingested=moment)
    return AnalysedVersion(
        document=Document(name),
        version=version,
        passages=tuple(Passage(index, span) for index, span in enumerate(spans)),
        quotes=(),
        grams=tuple(passage_grams(passage, "en") for passage in passages),
    )


def growth(costs: Sequence[float]) -> dict[str, object]:
    """Return the milliseconds of a new document in windows that end at 10,000, 100,000 and all passages.

    `ratio` is the dearest window by the first; merges and checkpoints that fall into a window are in it, and
    `mean` has all of them spread over all documents.
    """
    size = WINDOW // PER_DOCUMENT
    ends = sorted({min(len(costs), count // PER_DOCUMENT) for count in (10_000, 100_000, 10**9)})
    windows = {
        end * PER_DOCUMENT: 1000 * sum(costs[max(0, end - size) : end]) / min(size, end) for end in ends
    }
    first, *_ = windows.values()
    return {
        "ms_per_document": {str(at): round(cost, 2) for at, cost in windows.items()},
        "mean": round(1000 * sum(costs) / len(costs), 2),
        "ratio": round(max(windows.values()) / first, 2),
    }


def resident_mb() -> int:
    """Return the resident memory of this process."""
    gc.collect()
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) // 1024
    return 0
