"""Decide the origin document before the origin sentence: which official text a report is about."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.match.document_text import DocumentText, measure_closeness
from provenance.match.likeness import Likeness
from provenance.match.pieces import Piece
from provenance.match.relatedness import list_related

_RIVALRY = 4
"""How fast a document's claim on a piece falls where another document is likelier: the power of their ratio."""


def weigh_documents(
    later: DocumentText, pieces: Sequence[Piece], tables: Sequence[Likeness]
) -> dict[tuple[str, str], float]:
    """Return 0-1 for each document how likely the report is about it: 1 for the likeliest of its kind.

    Likelihood is what the documents share, times how near they are in time. Official documents are weighed against
    official ones, and within one language apart from across languages, since their scales differ. A document that has
    no more in common with the report than chance gives has no weight, however little the others have.
    """
    related = list_related(later, pieces, tables)
    weights = {table.document.key: 0.0 for table in tables}
    for group in _group_rivals([table for table in tables if table.document.key in related]):
        claims = _share_pieces(pieces, group)
        raw = [
            table.sharing * claim * measure_closeness(table.document, later)
            for table, claim in zip(group, claims, strict=True)
        ]
        best = max(raw)
        for table, weight in zip(group, raw, strict=True):
            weights[table.document.key] = weight / best if best else 0.0
    return weights


def _group_rivals(tables: Sequence[Likeness]) -> list[list[Likeness]]:
    groups: dict[tuple[bool, bool], list[Likeness]] = {}
    for table in tables:
        groups.setdefault((table.document.official, table.same_language), []).append(table)
    return list(groups.values())


def _share_pieces(pieces: Sequence[Piece], tables: Sequence[Likeness]) -> list[float]:
    """Return how much of the report each document lays claim to: a piece counts where hardly another one fits better.

    Any report of the week finds a chance twin of some piece; where its own document fits better, that says nothing.
    """
    claims = [0.0] * len(tables)
    for number, piece in enumerate(pieces):
        best = [max(table.scores[number], default=0.0) for table in tables]
        most = max(best)
        if most < 1:
            continue
        mass = sum(piece.content.values())
        for place, (table, like) in enumerate(zip(tables, best, strict=True)):
            if like >= 1:
                claims[place] += mass * min(1.0, like * table.unit) * (like / most) ** _RIVALRY
    return claims
