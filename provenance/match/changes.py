"""Class what changed between two aligned wordings: rules on the differing words, never a similarity score."""

from __future__ import annotations

from provenance.match.blocks import Comparison, Side, find_blocks
from provenance.match.change_figures import compare_figures
from provenance.match.change_names import compare_names
from provenance.match.change_rules import (
    compare_intensity,
    compare_modality,
    compare_negation,
    compare_tense,
)
from provenance.match.change_surface import compare_ends, compare_surface
from provenance.match.change_words_left import compare_brackets, compare_rest, compare_speech
from provenance.match.edits import Alignment
from provenance.match.spelling import compare_spelling
from provenance.model import SEVERITIES, Change

__all__ = ["Side", "classify_changes", "order_changes"]

_RULES = (
    compare_brackets,
    compare_speech,
    compare_spelling,
    compare_figures,
    compare_negation,
    compare_modality,
    compare_tense,
    compare_intensity,
    compare_names,
    compare_rest,
    compare_surface,
    compare_ends,
)
"""In this order: a rule takes the words it explains away from those after it; `compare_rest` leaves none."""


def classify_changes(earlier: Side, later: Side, alignment: Alignment) -> tuple[Change, ...]:
    """Return the changes of an alignment, in text order.

    The units of `alignment` must have their offsets in `earlier.text` and `later.text`. Every word that was not
    carried over stands in some change, save figures of equal value ("two" and "2").
    """
    found = Comparison(earlier, later, alignment, find_blocks(alignment))
    for rule in _RULES:
        rule(found)
    return order_changes(found.changes)


def order_changes(changes: list[Change]) -> tuple[Change, ...]:
    """Return changes in text order: by later place, then earlier place, then class; each once."""

    def place(change: Change) -> tuple[int, int, int, int, str]:
        later = change.later or change.earlier
        earlier = change.earlier or change.later
        assert later is not None
        assert earlier is not None
        return (
            later.start,
            later.end,
            earlier.start,
            -SEVERITIES.index(change.severity),
            change.change_class,
        )

    return tuple(sorted(dict.fromkeys(changes), key=place))
