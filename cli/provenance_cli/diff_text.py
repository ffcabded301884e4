"""A comparison for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

import click

from provenance.reports.words import FATE_WORDS, day_text
from provenance.services.diff import Comparison, Piece, Side
from provenance.services.version_quotes import QuoteFate
from provenance_cli.change_words import by_severity, change_text, severity_sign
from provenance_cli.plain_text import cell_width, isolated, shortened, shown, terminal_width
from provenance_cli.quote_lines import speaker_text
from provenance_cli.trace_marks import Word, gone_words, new_words, plain_words, styled_lines

AROUND = 40
"""Unchanged characters shown on each side of a difference."""


def comparison_lines(comparison: Comparison) -> Iterator[str]:
    """Yield both sides, the differing words with some context, the changes worst first, and the fates of quotes."""
    yield _side_line("earlier", comparison.earlier)
    yield _side_line("later  ", comparison.later)
    yield ""
    if all(piece.kind == "equal" for piece in comparison.pieces):
        yield "The words are the same."
    else:
        yield click.style("Words: [-gone-] {+new+}", bold=True)
        for words in _differences(comparison.pieces):
            yield from styled_lines(words, indent=2)
    if comparison.changes:
        yield ""
        yield click.style("Changes, worst first", bold=True)
        for change in by_severity(comparison.changes):
            yield f"  {severity_sign(change)} {change_text(change, room=terminal_width() - 4)}"
    if comparison.fates:
        yield ""
        yield from _fate_lines(comparison.fates)


def _side_line(name: str, side: Side) -> str:
    when = day_text(side.version.published, side.version.published_precision)
    outlet = f"  {isolated(shown(side.outlet))}" if side.outlet else ""
    return f"{name}  {isolated(shown(side.name))}  {when}{outlet}"


def _differences(pieces: tuple[Piece, ...]) -> Iterator[list[Word]]:
    """Yield the words of each run of differences, with the unchanged words around it."""
    line: list[Word] = []
    differs = False
    for piece in pieces:
        earlier = piece.earlier.exact if piece.earlier else ""
        later = piece.later.exact if piece.later else ""
        if piece.kind in ("equal", "move"):
            flat = " ".join(later.split())
            if len(flat) > 2 * AROUND:
                if differs:
                    yield [*line, *plain_words(_head(flat))]
                line, differs = [*plain_words(_tail(flat))], False
            else:
                line += plain_words(flat)
            continue
        differs = True
        line += [*gone_words(earlier), *new_words(later)]
    if differs:
        yield line


def _head(text: str) -> str:
    return text if len(text) <= AROUND else text[:AROUND].rsplit(" ", 1)[0] + " …"


def _tail(text: str) -> str:
    return text if len(text) <= AROUND else "… " + text[-AROUND:].split(" ", 1)[-1]


def _fate_lines(fates: tuple[QuoteFate, ...]) -> Iterator[str]:
    """Yield how many quotes were kept, and each of the others with its words."""
    counts = {word: sum(FATE_WORDS[fate.fate] == word for fate in fates) for word in FATE_WORDS.values()}
    yield click.style("Quotes: ", bold=True) + ", ".join(
        f"{count} {word}" for word, count in counts.items() if count
    )
    for fate in fates:
        if fate.fate == "kept":
            continue
        yield f"  {FATE_WORDS[fate.fate]}{f' (words found again: {fate.outcome})' if fate.outcome else ''}"
        for sign, quote in (("-", fate.earlier), ("+", fate.later)):
            if quote is not None:
                speaker = shortened(speaker_text(quote.speaker), 40)
                room = terminal_width() - 8 - cell_width(speaker)
                yield f"    {sign} {isolated(speaker)}: {isolated(shortened(quote.wording, room))}"
