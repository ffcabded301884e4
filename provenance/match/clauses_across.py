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


def _cut_clauses(side: Side, units: Sequence[Unit]) -> Iterator[range]:
    first = 0
    for number in range(1, len(units) + 1):
        if number == len(units) or _CLAUSE_MARK.search(
            side.text[units[number - 1].end : units[number].start]
        ):
            yield range(first, number)
            first = number
