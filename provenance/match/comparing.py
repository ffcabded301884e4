"""What a later wording makes of one earlier wording that it is known to come from: relation, changes, score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from provenance.match.align import align_units
from provenance.match.attributions import (
    compare_attribution,
    compare_marks,
    find_covering_quotes,
    find_outer_speakers,
)
from provenance.match.blocks import Side
from provenance.match.changes import classify_changes, order_changes
from provenance.match.changes_across import classify_changes_across
from provenance.match.cross_protocol import CrossScorers
from provenance.match.document_text import DocumentText, read_side
from provenance.match.edits import Alignment
from provenance.match.pieces import Piece, cut_piece
from provenance.match.relations import name_relation
from provenance.match.wording import read_units
from provenance.model import Change, Quote, Relation, Span


@dataclass(frozen=True, slots=True)
class Compared:
    """How a piece of `later` stands to a wording of `earlier`; `covering` are the quotes that the wording stands in.

    `changes` are in no order. `alignment` is None across languages; `score` is given by `compare_wordings`, None where
    it had no scorer for the two languages.
    """

    relation: Relation
    changes: tuple[Change, ...]
    covering: tuple[Quote, ...]
    later: Side
    alignment: Alignment | None = None
    score: float | None = None

    def relation_with(self, changes: Sequence[Change]) -> Relation:
        """Return the relation if these were all the changes there are."""
        if self.alignment is None:
            return self.relation
        return name_relation(self.alignment, changes, self.later)


def compare_piece(
    earlier: DocumentText,
    wording: Span,
    later: DocumentText,
    piece: Piece,
    *,
    sides: tuple[Side, Side],
    alignment: Alignment | None,
    relation: Relation = "translated_paraphrase",
) -> Compared:
    """Return what changed from a wording to a piece of a later document.

    `alignment` is theirs within one language; without it the two are of two languages, and `relation` is known.
    """
    before, after = sides
    if alignment is not None:
        changes = list(classify_changes(before, after, alignment))
        relation = name_relation(alignment, changes, after)
        changes += compare_marks(before, after, alignment, relation, piece=piece)
        origin = alignment.earlier_range
    else:
        place = after.span(piece.start, piece.end)
        changes = list(classify_changes_across(before, wording, after, place, relation=relation))
        origin = (wording.start, wording.end)
    covering = find_covering_quotes(earlier, *origin)
    outer = find_outer_speakers(later, piece.quote)
    changes += compare_attribution(earlier, wording, covering, after, piece, outer=outer)
    return Compared(relation, tuple(changes), tuple(covering), after, alignment)


def rate_alignment(alignment: Alignment) -> float:
    """Return the score of a link within one language: mostly how much of the later wording is carried over."""
    return alignment.coverage_later * 0.6 + 0.4 * alignment.score


def compare_wordings(
    earlier: DocumentText,
    wording: Span,
    later: DocumentText,
    place: Span,
    *,
    cross: CrossScorers | None = None,
) -> Compared | None:
    """Compare any two wordings of two documents as linking would, had it chosen them.

    None when one of them has no words. `cross` says how like wordings of two languages are; without it they count as
    a free translation.
    """
    quotes = find_covering_quotes(later, place.start, place.end)
    piece = cut_piece(later, place, quote=quotes[0] if quotes else None)
    units = read_units(earlier.version.text, earlier.base_lang, start=wording.start, end=wording.end)
    if not units or not piece.units:
        return None
    sides = read_side(earlier), read_side(later)
    if earlier.base_lang == later.base_lang:
        alignment = align_units(units, piece.units, breaks=piece.breaks)
        found = compare_piece(earlier, wording, later, piece, sides=sides, alignment=alignment)
        return _finish(found, rate_alignment(alignment))
    scorer = None if cross is None else cross.scorer(later=later.base_lang, earlier=earlier.base_lang)
    relation: Relation = "translated_paraphrase"
    score = None
    if scorer is not None:
        score = scorer.score_passages([piece.wording(later.version.text)], [wording.exact])[0][0]
        relation = "translation" if score >= scorer.translation_threshold else "translated_paraphrase"
    found = compare_piece(earlier, wording, later, piece, sides=sides, alignment=None, relation=relation)
    return _finish(found, score)


def _finish(found: Compared, score: float | None) -> Compared:
    rounded = None if score is None else round(max(0.0, min(1.0, score)), 6)
    return replace(found, changes=order_changes(list(found.changes)), score=rounded)
