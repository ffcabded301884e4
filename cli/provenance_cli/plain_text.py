"""Text on a terminal: right-to-left runs isolated, dangerous characters shown, lines wrapped by cells."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator

from provenance.text.visible import shown

__all__ = [
    "cell_width",
    "isolated",
    "listing",
    "paragraph",
    "shortened",
    "shown",
    "terminal_width",
    "wrapped",
]

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
WIDEST = 100


def terminal_width() -> int:
    """Return the columns to write in: those of the terminal up to 100, else 80; $COLUMNS overrides."""
    return max(40, min(WIDEST, shutil.get_terminal_size((80, 24)).columns))


def isolated(line: str) -> str:
    """Return `line` within U+2068…U+2069 when it holds right-to-left letters, so that it moves nothing else."""
    return f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}" if RIGHT_TO_LEFT.search(line) else line


def cell_width(text: str) -> int:
    """Return the terminal cells `text` takes: vowel signs and isolates none, wide characters two."""
    from rich.cells import cell_len  # noqa: PLC0415 (rich is not read for --help)

    return cell_len(text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, ""))


def wrapped(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` cells, broken at blanks, a longer word wherever it must."""
    lines: list[str] = []
    line = ""
    for word in _pieces(shown(text), width):
        joined = f"{line} {word}" if line else word
        if line and cell_width(joined) > width:
            lines.append(line)
            line = word
        else:
            line = joined
    lines.append(line)
    return lines


def _pieces(text: str, width: int) -> Iterator[str]:
    for word in text.split():
        rest = word
        while cell_width(rest) > width:
            cut = next(
                end for end in range(len(rest) - 1, 0, -1) if end == 1 or cell_width(rest[:end]) <= width
            )
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def paragraph(text: str, *, indent: int = 0, width: int | None = None) -> str:
    """Return `text` wrapped, each line isolated and indented by `indent` blanks."""
    room = (width or terminal_width()) - indent
    return "\n".join(" " * indent + isolated(line) for line in wrapped(text, room))


def listing(items: Iterable[str], *, indent: int = 0) -> Iterator[str]:
    """Yield lines of items with commas between, broken between items only, each item isolated by itself.

    In a line of names in two scripts that were isolated together, the counts behind them would change places.
    """
    room, line = terminal_width() - indent, ""
    for item in map(isolated, (shortened(item, room - 1) for item in items)):
        joined = f"{line}, {item}" if line else item
        if cell_width(joined) >= room:
            yield f"{' ' * indent}{line},"
            joined = item
        line = joined
    if line:
        yield f"{' ' * indent}{line}"


def shortened(text: str, cells: int) -> str:
    """Return `text` on one line in at most `cells` cells, with … where it was cut."""
    flat = " ".join(shown(text).split())
    if cell_width(flat) <= cells:
        return flat
    end = len(flat)
    while end and cell_width(flat[:end]) > cells - 1:
        end -= 1
    return flat[:end].rstrip() + "…"
