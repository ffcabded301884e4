"""Clauses of a passage that its translation leaves out, and clauses that it adds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.match.blocks import Side
from provenance.match.content import content_key
from provenance.match.wording import Unit

_CLAUSE_MARK = re.compile(r"[,;:،؛.!?؟()–—]")
_LEAST_WORDS = 4
"""Content words of a clause from which their having no counterpart says something."""
_MOST_MATCHED = 0.2
_LEAST_BESIDE, _MOST_BESIDE = 2, 0.35
"""Content words beside one that went, and the share of them with a counterpart below which their clause went too."""
_LEAST_ELSEWHERE = 0.6
"""Share of the other content words with a counterpart: below it the tables know too little of this passage."""


def find_lone_clauses(side: Side, units: Sequence[Unit], matched: Sequence[bool]) -> Iterator[range]:
    """Give the units of each clause almost none of whose content words has a counterpart, while the others have."""
    content = [content_key(unit.key, side.lang) is not None for unit in units]
    clauses = list(_cut_clauses(side, units))
    if len(clauses) < 2:
        return
    for clause in clauses:
        inside = [matched[n] for n in clause if content[n]]
        outside = [matched[n] for n in range(len(units)) if content[n] and n not in clause]
        if (
            len(inside) >= _LEAST_WORDS
            and sum(inside) <= _MOST_MATCHED * len(inside)
            and outside
            and sum(outside) >= _LEAST_ELSEWHERE * len(outside)
        ):
            yield clause


def is_cut_clause(side: Side, units: Sequence[Unit], matched: Sequence[bool], number: int) -> bool:
    """Tell whether the clause of a unit, or the rest of the wording from it on, was mostly left out with it."""
    clause = next(one for one in _cut_clauses(side, units) if number in one)
    rest = range(clause.start, len(units))
    return any(
        len(words) >= _LEAST_BESIDE and sum(words) <= _MOST_BESIDE * len(words)
        for part in (clause, rest)
        if (
            words := [
                matched[n] for n in part if n != number and content_key(units[n].key, side.lang) is not None
            ]
        )
    )


def _cut_clauses(side: Side, units: Sequence[Unit]) -> Iterator[range]:
    first = 0
    for number in range(1, len(units) + 1):
        if number == len(units) or _CLAUSE_MARK.search(
            side.text[units[number - 1].end : units[number].start]
        ):
            yield range(first, number)
            first = number
