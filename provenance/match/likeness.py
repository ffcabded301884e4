"""How like each piece of a later document is to each passage of an earlier one, whatever their languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from provenance.match.blocks import Side
from provenance.match.change_words_left import is_name
from provenance.match.content import content_of, local_rarity, weigh_content
from provenance.match.cross_protocol import CrossScorer
from provenance.match.document_text import DocumentText
from provenance.match.pieces import Piece
from provenance.match.wording import Unit, read_units

SAME_LANGUAGE_THRESHOLD = 0.36
"""Share of a later piece's content that a passage must hold before it may be where the piece comes from."""
LEAST_MASS = 1.6
"""Weight of shared content, about two words that are not in every sentence: one word is chance."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The table of one document: `scores[piece][passage]`, each a multiple of the threshold (1 may be a link).

    `sharing` is 0-1: how much of the whole later document the earlier one could account for. `units` and `overlaps`
    are there within one language, `scorer` across two.
    """

    document: DocumentText
    scores: tuple[tuple[float, ...], ...]
    sharing: float
    units: tuple[tuple[Unit, ...], ...] = ()
    contents: tuple[dict[str, float], ...] = ()
    rarity: dict[str, float] | None = None
    scorer: CrossScorer | None = None

    @property
    def same_language(self) -> bool:
        """Whether both documents are in one language."""
        return self.scorer is None


def compare_within_language(pieces: Sequence[Piece], earlier: DocumentText) -> Likeness:
    """Return the likeness of pieces to the passages of a document in the same language."""
    lang, text = earlier.base_lang, earlier.version.text
    units = [
        tuple(read_units(text, lang, start=passage.span.start, end=passage.span.end))
        for passage in earlier.passages
    ]
    contents = [content_of(passage, lang) for passage in units]
    rarity = local_rarity(contents)
    side = Side(text, lang)
    names = [
        content_of((unit for number, unit in enumerate(passage) if is_name(passage, number, side)), lang)
        for passage in units
    ]
    scores = _score_pieces(pieces, contents, names, rarity)
    return Likeness(
        earlier,
        tuple(scores),
        _share_of(pieces, scores, unit=SAME_LANGUAGE_THRESHOLD),
        tuple(units),
        tuple(contents),
        rarity,
    )


def _score_pieces(
    pieces: Sequence[Piece],
    contents: Sequence[dict[str, float]],
    names: Sequence[dict[str, float]],
    rarity: dict[str, float],
) -> list[tuple[float, ...]]:
    """Return a row of likenesses for each piece; postings spare the pairs that share nothing.

    Shared names alone make no wording: two words must be shared, and one of them be no name.
    """
    postings: dict[str, list[int]] = {}
    wholes = [weigh_content(content, rarity) for content in contents]
    for number, content in enumerate(contents):
        for family in content:
            postings.setdefault(family, []).append(number)
    rows: list[tuple[float, ...]] = []
    for piece in pieces:
        mass, shared, plain = [0.0] * len(contents), [0] * len(contents), [0] * len(contents)
        for family, weight in sorted(piece.content.items()):
            for number in postings.get(family, ()):
                mass[number] += weight * rarity[family]
                shared[number] += 1
                plain[number] += family not in names[number]
        whole = weigh_content(piece.content, rarity)
        rows.append(
            tuple(
                _likeness(mass[n] / whole, mass[n] / wholes[n])
                if mass[n] >= LEAST_MASS and shared[n] >= 2 and plain[n]
                else 0.0
                for n in range(len(contents))
            )
        )
    return rows


def _likeness(later_share: float, earlier_share: float) -> float:
    # A piece that holds little else than the passage is nearer than one that shares the same words by the way.
    return later_share * (0.85 + 0.15 * min(1.0, 2 * earlier_share)) / SAME_LANGUAGE_THRESHOLD


def compare_across_languages(
    pieces: Sequence[Piece],
    later: DocumentText,
    earlier: DocumentText,
    scorer: CrossScorer,
    *,
    sharing: float,
) -> Likeness:
    """Return the likeness of pieces to the passages of a document in another language.

    `sharing` is what the scorer says of the two documents as wholes.
    """
    texts = [passage.span.exact for passage in earlier.passages]
    rows = (
        scorer.score_passages([piece.wording(later.version.text) for piece in pieces], texts) if texts else []
    )
    scores = [tuple(score / scorer.link_threshold for score in row) for row in rows] or [() for _ in pieces]
    # Two signals that err apart: whole texts share names with any report of the week, passages find chance twins.
    found = _share_of(pieces, scores, unit=scorer.link_threshold)
    return Likeness(earlier, tuple(scores), sharing * found, scorer=scorer)


def _share_of(pieces: Sequence[Piece], scores: Sequence[Sequence[float]], *, unit: float) -> float:
    """Return the weighted share of pieces that find a passage, each by how like it is; `unit` is the score of 1."""
    whole = sum(sum(piece.content.values()) for piece in pieces)
    if not whole:
        return 0.0
    held = 0.0
    for piece, row in zip(pieces, scores, strict=True):
        best = max(row, default=0.0)
        if best >= 1:
            held += sum(piece.content.values()) * min(1.0, best * unit)
    return held / whole
