"""Shared mistakes: two reports that depart from the original in the same way did not both read the original."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.match.choices import Choice
from provenance.match.content import content_key
from provenance.match.edits import Alignment
from provenance.match.vocabulary import load_vocabulary

_LEAST = 2
"""Departing words that two reports must share; one number is enough, since nobody hits on the same wrong one."""
_NEAR = 0.5
"""Share of the later words that the original must hold before its other words are departures and not another text."""


def count_copied_departures(report: Choice, official: Sequence[Choice]) -> int:
    """Return how many departures of a later wording from its original stand in the `report` before it, 0 for chance.

    Departures are words that count (no stop words) and that no official passage chosen for the wording holds.
    """
    alignments = [choice.alignment for choice in official if choice.alignment is not None]
    if report.alignment is None or not alignments:
        return 0
    if max(alignment.coverage_later for alignment in alignments) < _NEAR:
        return 0
    lang = report.table.document.base_lang
    units = report.alignment.later_units
    held = set().union(*(_carried(alignment) for alignment in alignments))
    shared = [
        units[number].key
        for number in sorted(_carried(report.alignment) - held)
        if content_key(units[number].key, lang) is not None
    ]
    wrong_number = any(key.isdigit() or key in load_vocabulary(lang).numbers for key in shared)
    return len(shared) if wrong_number or len(shared) >= _LEAST else 0


def _carried(alignment: Alignment) -> set[int]:
    """Return the numbers of the later words that are carried over."""
    return {
        number for op in alignment.ops if op.kind in ("equal", "move") for number in range(*op.later_words)
    }
