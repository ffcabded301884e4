"""A comparison as the JSON contract has it."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.exporters.jsonl import change_object, quote_object, span_object, time_text
from provenance.model import Quote, Span
from provenance.services.diff import Comparison, Piece, Side
from provenance.services.version_quotes import Fate, QuoteFate


def comparison_object(comparison: Comparison) -> dict[str, object]:
    """Return both sides, the aligned words, the changes, the quotes that differ and where each was found again."""
    fates = comparison.fates
    return {
        "earlier": _side(comparison.earlier),
        "later": _side(comparison.later),
        "words": [_piece(piece) for piece in comparison.pieces],
        "changes": [change_object(change) for change in comparison.changes],
        "quotes": {
            "gained": [quote_object(fate.later) for fate in fates if fate.fate == "gained" and fate.later],
            "lost": [quote_object(fate.earlier) for fate in fates if fate.fate == "lost" and fate.earlier],
            "altered": _pairs(fates, "altered"),
            "reattributed": _pairs(fates, "reattributed"),
        },
        "anchors": [_anchor(fate, fate.earlier) for fate in fates if fate.earlier],
    }


def _side(side: Side) -> dict[str, object]:
    version, quote = side.version, side.quote
    start, end = (quote.start, quote.end) if quote else (0, len(version.text))
    return {
        "document": version.document,
        "sha256": version.sha256,
        "number": version.number,
        "quote": quote.id if quote else None,
        "start": start,
        "end": end,
        "exact": version.text[start:end],
        "published": time_text(version.published, version.published_precision),
        "outlet": side.outlet,
        "lang": version.lang,
        "speaker": quote.speaker.name if quote and quote.speaker else None,
    }


def _piece(piece: Piece) -> dict[str, object]:
    return {"op": piece.kind, "earlier": _span(piece.earlier), "later": _span(piece.later)}


def _pairs(fates: Iterable[QuoteFate], wanted: Fate) -> list[dict[str, object]]:
    return [
        {"earlier": quote_object(fate.earlier), "later": quote_object(fate.later)}
        for fate in fates
        if fate.fate == wanted and fate.earlier and fate.later
    ]


def _anchor(fate: QuoteFate, quote: Quote) -> dict[str, object]:
    return {
        "quote": quote.id,
        "earlier": span_object(fate.sought or quote.content[0]),
        "outcome": fate.outcome,
        "later": _span(fate.anchor),
        "ratio": round(fate.ratio, 4),
        "candidates": fate.candidates,
    }


def _span(span: Span | None) -> dict[str, object] | None:
    return None if span is None else span_object(span)
