"""Decide the origin document before the origin sentence: which official text a report is about."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.match.document_text import DocumentText, measure_closeness
from provenance.match.likeness import Likeness


def weigh_documents(later: DocumentText, tables: Sequence[Likeness]) -> dict[tuple[str, str], float]:
    """Return 0-1 for each document how likely the report is about it: 1 for the likeliest of its kind.

    Likelihood is what the documents share, times how near they are in time. Official documents are weighed against
    official ones, and within one language apart from across languages, since their scales differ.
    """
    raw = {table.document.key: table.sharing * measure_closeness(table.document, later) for table in tables}
    weights: dict[tuple[str, str], float] = {}
    for table in tables:
        rivals = [
            raw[other.document.key]
            for other in tables
            if other.document.official == table.document.official
            and other.same_language == table.same_language
        ]
        best = max(rivals)
        weights[table.document.key] = raw[table.document.key] / best if best else 0.0
    return weights
