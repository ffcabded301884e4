"""A wording on a terminal with what changed marked in place: [-gone-] {+new+}, in colour where there is colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from provenance.services.in_place import InPlace, Stretch
from provenance_cli.plain_text import cell_width, isolated, shown, terminal_width, wrapped

Word = tuple[str, str | None]
"""A word and its colour; the colour None is that of the terminal."""
GONE, NEW, MOVED = "red", "green", "magenta"


def marked_lines(placed: InPlace, *, indent: int) -> Iterator[str]:
    """Yield a wording in lines that fit the terminal; the signs say the same as the colours."""
    yield from styled_lines(_words(placed.stretches), indent=indent)


def gone_words(text: str) -> Iterator[Word]:
    """Yield the words of what went: [-so-]."""
    return _signed(text, "[-", "-]", GONE)


def new_words(text: str) -> Iterator[Word]:
    """Yield the words of what came: {+so+}."""
    return _signed(text, "{+", "+}", NEW)


def plain_words(text: str) -> Iterator[Word]:
    """Yield words as they are."""
    for word in shown(text).split():
        yield word, None


def styled_lines(words: Iterable[Word], *, indent: int) -> Iterator[str]:
    """Yield words in lines of the terminal's width, right-to-left lines isolated, each word in its colour."""
    room = terminal_width() - indent
    line: list[Word] = []
    used = 0
    for word, colour in words:
        for piece in wrapped(word, room):
            size = cell_width(piece)
            if line and used + 1 + size > room:
                yield _line(line, indent)
                line, used = [], 0
            used += size + (1 if line else 0)
            line.append((piece, colour))
    if line:
        yield _line(line, indent)


def _line(words: Iterable[Word], indent: int) -> str:
    styled = " ".join(click.style(word, fg=colour) if colour else word for word, colour in words)
    return " " * indent + isolated(styled)


def _words(stretches: Iterable[Stretch]) -> Iterator[Word]:
    kept = ""
    for stretch in stretches:
        if stretch.kind in ("kept", "noted"):
            kept += stretch.later  # a mark that follows a word stays with it
            continue
        yield from plain_words(kept)
        kept = ""
        if stretch.kind == "moved":
            yield from _signed(stretch.later, "{>", "<}", MOVED)
            continue
        yield from gone_words(stretch.earlier)
        yield from new_words(stretch.later)
    yield from plain_words(kept)


def _signed(text: str, opening: str, closing: str, colour: str) -> Iterator[Word]:
    words = shown(text).split()
    for number, word in enumerate(words):
        first, last = number == 0, number == len(words) - 1
        yield f"{opening if first else ''}{word}{closing if last else ''}", colour
