"""The demo story taken in, and what is worst in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from provenance.demo import story_folder
from provenance.importers.files import open_inputs
from provenance.model import SEVERITIES, Change, ChangeClass, Link, Severity
from provenance.services.ingest import IngestReport, ingest
from provenance.services.ports import Store
from provenance.services.review.ports import ReviewStore


def ingest_story(store: ReviewStore) -> IngestReport:
    """Take the packaged story in: one process is enough for eleven short documents."""
    return ingest(store, open_inputs([str(story_folder())]), workers=1)


@dataclass(frozen=True, slots=True)
class Finding:
    """One grave change of a link: what a person should look at."""

    link: Link
    change: Change


GRAVEST: tuple[ChangeClass, ...] = (
    "negation_lost", "negation_added", "number", "attribution_lost", "marks_added", "modality", "speaker",
)  # fmt: skip
"""Classes in the order a reader would want to be told of them, of equal severity; all others come after."""


def worst_findings(store: Store, *, least: Severity = "high") -> list[Finding]:
    """Return the changes of all links at least as grave as `least`, worst first.

    A change that stands in two pieces of one sentence is given once. Every document comes with its worst change
    before any comes with its second.
    """
    floor = SEVERITIES.index(least)
    found: dict[tuple[object, ...], Finding] = {}
    for link in store.links():
        for change in link.changes:
            if SEVERITIES.index(change.severity) >= floor:
                place = change.later or link.later.span
                key = (link.later.document, change.change_class, change.earlier, place.end)
                found.setdefault(key, Finding(link, change))
    ordered = sorted(found.values(), key=_rank)
    turns: Counter[str] = Counter()
    in_turn: list[tuple[int, int, Finding]] = []
    for position, finding in enumerate(ordered):
        document = finding.link.later.document
        in_turn.append((turns[document], position, finding))
        turns[document] += 1
    return [finding for _, _, finding in sorted(in_turn, key=lambda item: item[:2])]


def _rank(finding: Finding) -> tuple[int, int, str, int, str]:
    place, change = finding.link.later, finding.change
    gravity = GRAVEST.index(change.change_class) if change.change_class in GRAVEST else len(GRAVEST)
    severity = -SEVERITIES.index(change.severity)
    return severity, gravity, place.document, place.span.start, finding.link.id
