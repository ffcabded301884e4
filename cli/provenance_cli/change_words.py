"""Changes as lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from provenance.model import Change
from provenance.reports.words import CHANGE_WORDS, RELATION_WORDS, by_severity, change_sides
from provenance_cli.plain_text import cell_width, isolated, shortened, terminal_width

__all__ = ["CHANGE_WORDS", "RELATION_WORDS", "by_severity", "change_lines", "change_text", "severity_sign"]


def change_text(change: Change, *, room: int) -> str:
    """Return one change on one line of at most `room` cells: what, from which words to which, how grave.

    Of another speaker the note names both; the words they are said to have said tell nothing.
    """
    words = CHANGE_WORDS[change.change_class]
    grave = f" [{change.severity}{', in quotation marks' if change.in_quotes else ''}]"
    left = room - cell_width(words) - cell_width(grave) - len(":  → ")
    sides = [side for side in change_sides(change) if side]
    cells = max(8, left // max(1, len(sides)))
    return f"{words}: {' → '.join(isolated(shortened(side, cells)) for side in sides)}{grave}"


def severity_sign(change: Change) -> str:
    """Return the sign before a change: "!" when it is grave, in colour where there is colour."""
    if change.severity == "high":
        return click.style("!", fg="red", bold=True)
    return click.style("·", fg="yellow") if change.severity == "medium" else "·"


def change_lines(changes: Iterable[Change], *, indent: int, most: int = 6) -> Iterator[str]:
    """Yield changes worst first; those beyond `most` and the harmless are counted, never left unsaid."""
    ordered = by_severity(changes)
    listed = [change for change in ordered if change.severity != "none"][:most]
    blank = " " * indent
    for change in listed:
        yield f"{blank}{severity_sign(change)} {change_text(change, room=terminal_width() - indent - 2)}"
    rest = len(ordered) - len(listed)
    if rest:
        yield f"{blank}· and {rest} lesser change{'' if rest == 1 else 's'}"
