"""Whether a report has anything from a document: what all its sentences say together, against chance.

Any two documents of a week share some words, and of a hundred documents the likeliest is like the report by chance
alone. So each sentence is a witness: how much oftener is its best passage as near as that in a document that was
reported than in one that has nothing to do with the report (a likelihood ratio)? The witnesses together must outweigh
how many documents there are to choose from: those compared, since in another language the others share nothing.

Chance was measured on documents that cannot report each other: American news of 2016 against Tunisian radio news of
the same weeks and White House texts of five years later, and different documents of NTREX, in all our languages; what
is retold was set by the story of development. Tables are for a document of 35 passages: in one of four times as many,
a sentence finds something near by chance twice as often.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence

from provenance.match.document_text import DocumentText, measure_closeness
from provenance.match.likeness import Likeness
from provenance.match.pieces import Piece

_STEPS = (0.5, 1.0, 1.5, 2.0, 2.5)
"""Where the classes of likeness (multiples of what a link needs) part."""
_WITHIN = (0.37, 5.0, 22.0, 42.0, 62.0, 140.0)
_ACROSS = (0.32, 1.2, 4.0, 10.7, 21.0, 42.0)
"""Likelihood ratio of each class, within one language and across two."""
_USUAL_PASSAGES = 35
_CROWDING = (0.6, 3.0)
"""Least and greatest factor by which chance grows with the passages of a document."""
_PIVOT, _CROWDING_OF_PIVOT = "en", 2.0
"""Between two languages neither of which is English words meet by way of it, and twice as many by chance."""
_CARRIED = 0.35
"""Share of its sentences that a report has from a document it reports, roughly: others say little against it."""
_MARGIN_WITHIN, _MARGIN_ACROSS = 0.0, 1.0
"""Logarithm of the odds above even ones that a document must reach."""


def list_related(
    later: DocumentText, pieces: Sequence[Piece], tables: Sequence[Likeness]
) -> set[tuple[str, str]]:
    """Return the keys of the documents that the report has something from, rather than by chance words in common.

    Documents near in time are expected before the others. Within one language apart from across languages.
    """
    related: set[tuple[str, str]] = set()
    for same_language, margin in ((True, _MARGIN_WITHIN), (False, _MARGIN_ACROSS)):
        group = [table for table in tables if table.same_language is same_language]
        priors = [measure_closeness(table.document, later) for table in group]
        whole = sum(priors)
        for table, prior in zip(group, priors, strict=True):
            if weigh_evidence(later, pieces, table) + math.log(prior / whole) >= margin:
                related.add(table.document.key)
    return related


def weigh_evidence(later: DocumentText, pieces: Sequence[Piece], table: Likeness) -> float:
    """Return the logarithm of how much likelier these likenesses are if the report has words from the document."""
    ratios = _WITHIN if table.same_language else _ACROSS
    least, most = _CROWDING
    crowding = min(most, max(least, math.sqrt(len(table.document.passages) / _USUAL_PASSAGES)))
    if not table.same_language and _PIVOT not in {later.base_lang, table.document.base_lang}:
        crowding *= _CROWDING_OF_PIVOT
    return sum(
        _weigh(ratios[bisect_right(_STEPS, like)], crowding) for like in _pair_sentences(pieces, table)
    )


def _pair_sentences(pieces: Sequence[Piece], table: Likeness) -> list[float]:
    """Return the likeness of each sentence of the report to the passage it is paired with, 0 where there is none.

    A quote and the rest of its sentence are one witness, and a passage is paired with one sentence, the nearest: a
    long passage that has a little of everything is like half of any report.
    """
    nearest: dict[tuple[int, int], float] = {}
    sentences = {piece.passage.index: 0.0 for piece in pieces}
    for piece, row in zip(pieces, table.scores, strict=True):
        for passage, like in enumerate(row):
            if like >= _STEPS[0]:
                pair = piece.passage.index, passage
                nearest[pair] = max(nearest.get(pair, 0.0), like)
    taken: set[int] = set()
    for (sentence, passage), like in sorted(nearest.items(), key=lambda item: (-item[1], item[0])):
        if not sentences[sentence] and passage not in taken:
            sentences[sentence] = like
            taken.add(passage)
    return list(sentences.values())


def _weigh(ratio: float, crowding: float) -> float:
    return math.log(1 - _CARRIED + _CARRIED * (ratio / crowding if ratio > 1 else ratio))
