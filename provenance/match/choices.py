"""Choose, for one piece of a report, the earlier passages that its wording comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from provenance.match.align import align_units
from provenance.match.content import weigh_content
from provenance.match.document_text import order_key
from provenance.match.edits import Alignment
from provenance.match.likeness import LEAST_MASS, Likeness
from provenance.match.pieces import Piece

_PRIOR = (0.6, 0.8)
"""Across languages a likeness counts this much in a document of no weight, and so much more in the likeliest one:
most of what a report says comes from the document it is about (document linking is right in 99 of 100)."""
_SURE_WEIGHT = 0.3
"""Share of the likeliest document's weight that another one needs, unless its wording cannot be chance."""
_LONG_RUN = 7
"""Content-bearing words in a row that are no chance."""
_LEAST_CARRIED, _LEAST_WORDS = 0.3, 2
"""Share and number of the piece's words that a passage of its language must carry."""
_SURE_FAMILIES = 1.5
"""Likeness from which words of the same families, in other forms, are enough."""
_SURE_TRANSLATION = 2.0
"""Likeness across languages that is no chance: twice what a link needs."""
_NEAR_TIE = 0.93
_FURTHER_SHARE = 0.28
"""Share of a piece that a further passage must account for alone before the piece is called merged."""
_TRIED = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One passage chosen for a piece: its table and number, how strong the case is, and the words side by side.

    `alignment` is None across languages. `rival` tells that a passage of another document fits as well.
    """

    table: Likeness
    passage: int
    likeness: float
    strength: float
    alignment: Alignment | None = None
    rival: bool = False


def choose_passages(
    piece: Piece, number: int, tables: Sequence[Likeness], weights: Mapping[tuple[str, str], float]
) -> list[Choice]:
    """Return the passages a piece comes from, the main one first; none when nothing is like enough.

    The main passage is the strongest; further ones are taken when they account for words that it does not hold.
    """
    found = _rank(piece, number, tables, weights)
    if not found:
        return []
    main = found[0]
    rival = any(
        other.table.document.key != main.table.document.key and other.strength >= _NEAR_TIE * main.strength
        for other in found[1:]
    )
    main = Choice(main.table, main.passage, main.likeness, main.strength, main.alignment, rival)
    return [main, *_further(piece, main, found[1:])]


def _rank(
    piece: Piece, number: int, tables: Sequence[Likeness], weights: Mapping[tuple[str, str], float]
) -> list[Choice]:
    """Return the possible passages, strongest first; ties go to the document first in time, then in text."""
    rough: list[tuple[float, int, int]] = []
    for place, table in enumerate(tables):
        weight = weights[table.document.key]
        if not weight and not table.same_language:
            continue  # nothing but the words of a language is shared: what is near in it is near by chance
        prior = _PRIOR[0] + _PRIOR[1] * weight
        prior = max(prior, 1.0) if table.same_language else prior
        rough.extend(
            (likeness * (0.5 + 0.5 * weight), place, passage)
            for passage, likeness in enumerate(table.scores[number])
            if likeness * prior >= 1
        )
    rough.sort(key=lambda entry: (-entry[0], order_key(tables[entry[1]].document.version), entry[2]))
    ranked: list[Choice] = []
    unlikely: list[Choice] = []
    for likely, place, passage in rough[:_TRIED]:
        table = tables[place]
        weight = weights[table.document.key]
        alignment, strength = None, likely
        if table.same_language:
            alignment = align_units(table.read_passage(passage), piece.units, breaks=piece.breaks)
            # Order and neighbourhood of words speak for a passage beyond the words themselves.
            strength += alignment.coverage_later * (0.5 + 0.5 * weight)
        likeness = table.scores[number][passage]
        if alignment is not None and _is_thin(alignment, likeness):
            continue
        choice = Choice(table, passage, likeness, strength, alignment)
        if weight >= _SURE_WEIGHT or _is_no_chance(alignment):
            ranked.append(choice)
        elif alignment is None and choice.likeness >= _SURE_TRANSLATION:
            unlikely.append(choice)
    # A report has most from one document and may still have a sentence from another that nothing else accounts for.
    ranked = ranked or unlikely
    ranked.sort(
        key=lambda choice: (
            -round(choice.strength, 9),
            order_key(choice.table.document.version),
            choice.passage,
        )
    )
    return ranked


def _is_thin(alignment: Alignment, likeness: float) -> bool:
    """Tell whether so few of the piece's own words are there that they stand there as in any text on the subject.

    Words in other forms carry it too where nearly all are there, but not one alone: diplomats and diplomacy.
    """
    if likeness >= _SURE_FAMILIES:
        return not alignment.carried
    least = min(_LEAST_WORDS, len(alignment.later_units))
    return alignment.carried < least or alignment.coverage_later < _LEAST_CARRIED


def _is_no_chance(alignment: Alignment | None) -> bool:
    return alignment is not None and alignment.longest_run >= _LONG_RUN and alignment.coverage_later >= 0.75


def _further(piece: Piece, main: Choice, others: Sequence[Choice]) -> list[Choice]:
    """Return further passages of a merged piece: each explains words of it that those before do not."""
    if not main.table.same_language:
        return [
            other
            for other in others[:1]
            if other.table is main.table
            and abs(other.passage - main.passage) == 1
            and other.likeness >= max(1.3, 0.85 * main.likeness)
        ]
    rarity = main.table.rarity or {}
    whole = weigh_content(piece.content, rarity)
    explained = main.table.read_content(main.passage)
    left = {family: weight for family, weight in piece.content.items() if family not in explained}
    taken: list[Choice] = []
    for other in others:
        if not other.table.same_language or len(taken) == 2:
            continue
        held = other.table.read_content(other.passage)
        fresh = {family: weight for family, weight in left.items() if family in held}
        mass = weigh_content(fresh, other.table.rarity or {})
        if len(fresh) >= 2 and mass >= LEAST_MASS and mass >= _FURTHER_SHARE * whole:
            taken.append(other)
            left = {family: weight for family, weight in left.items() if family not in fresh}
    return taken
