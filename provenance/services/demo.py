"""The demo story taken in, and what is worst in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from provenance.demo import story_folder
from provenance.importers.files import open_inputs
from provenance.model import SEVERITIES, Change, Link
from provenance.services.ingest import IngestReport, ingest
from provenance.services.ports import Store


def ingest_story(store: Store) -> IngestReport:
    """Take the packaged story in: one process is enough for eleven short documents."""
    return ingest(store, open_inputs([str(story_folder())]), workers=1)


@dataclass(frozen=True, slots=True)
class Finding:
    """One grave change of a link: what a person should look at."""

    link: Link
    change: Change


def worst_findings(store: Store, *, least: str = "high") -> Iterator[Finding]:
    """Yield the changes of all links at least as grave as `least`, worst first, then by later document and place."""
    floor = SEVERITIES.index(least)  # type: ignore[arg-type] # ValueError for an unknown word is what we want
    found = [
        Finding(link, change)
        for link in store.links()
        for change in link.changes
        if SEVERITIES.index(change.severity) >= floor
    ]
    yield from sorted(found, key=_rank)


def _rank(finding: Finding) -> tuple[int, str, int, str]:
    place = finding.link.later
    return (
        -SEVERITIES.index(finding.change.severity),
        place.document,
        place.span.start,
        finding.change.change_class,
    )
