"""A table of text cells that stays right with Arabic: wrapped here, because each line needs its own isolate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from provenance_cli.plain_text import cell_width, isolated, terminal_width, wrapped

GAP = "  "


def table_lines(heads: Sequence[str], rows: Iterable[Sequence[str]], *, grow: int) -> list[str]:
    """Return a table as lines that fit the terminal.

    Columns are as wide as their widest cell, up to 24; column `grow` takes what is left and wraps.
    """
    cells = [list(row) for row in rows]
    widths = [
        min(24, max([cell_width(head), *(cell_width(row[at]) for row in cells)]))
        for at, head in enumerate(heads)
    ]
    taken = sum(width for at, width in enumerate(widths) if at != grow) + len(GAP) * (len(heads) - 1)
    widths[grow] = max(16, terminal_width() - taken)
    lines = [click.style(_line(heads, widths), bold=True), _line(["─" * width for width in widths], widths)]
    for row in cells:
        columns = [wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
        for at in range(max(len(column) for column in columns)):
            lines.append(_line([column[at] if at < len(column) else "" for column in columns], widths))
    return lines


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [
        isolated(cell) + " " * (width - cell_width(cell)) for cell, width in zip(cells, widths, strict=True)
    ]
    return GAP.join(padded).rstrip()
