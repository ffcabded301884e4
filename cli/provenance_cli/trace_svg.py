"""A lineage as a picture: one box a wording, down a line of time."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from provenance.model import Lineage, Variant
from provenance_cli.change_words import RELATION_WORDS, by_severity, change_text
from provenance_cli.plain_text import RIGHT_TO_LEFT, shortened, wrapped
from provenance_cli.trace_text import moment_text

WIDTH, MARGIN, LINE, PAD = 760, 20, 19, 12
BOX_LEFT = 60
COLUMNS = 84
"""Characters a line of a box holds at 13 px; text is wrapped here because SVG does not."""
COLOURS = {"high": "#b00020", "medium": "#8a4b00", "low": "#555555", "none": "#555555"}


def lineage_picture(lineage: Lineage) -> str:
    """Return a self-contained SVG; right-to-left lines are set from the right edge of their box."""
    later = [one for one in lineage.variants if one.end != lineage.origin.end]
    top = MARGIN
    shapes: list[str] = []
    for number, variant in enumerate((lineage.origin, *later)):
        lines = list(_lines(variant, origin=number == 0))
        height = 2 * PAD + LINE * len(lines)
        shapes.append(_box(lines, top=top, height=height, origin=number == 0))
        top += height + MARGIN
    rail = f'<line x1="34" y1="{MARGIN}" x2="34" y2="{top - MARGIN}" stroke="#99a" stroke-width="2"/>'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{top}" viewBox="0 0 {WIDTH} {top}"'
            ' font-family="system-ui,sans-serif" font-size="13" role="img">',
            "<title>The trail of a wording</title>",
            f'<rect width="{WIDTH}" height="{top}" fill="#ffffff"/>',
            rail,
            *shapes,
            "</svg>",
        ]
    )


def _lines(variant: Variant, *, origin: bool) -> Iterator[tuple[str, str]]:
    """Yield the lines of one box, each with its colour."""
    outlet = f" · {variant.outlet}" if variant.outlet else ""
    yield f"{moment_text(variant.published)}{outlet} · {variant.end.document} [{variant.lang}]", "#555555"
    for line in wrapped(variant.end.span.exact, COLUMNS):
        yield line, "#111111"
    yield variant.speaker or "no speaker named", "#555555"
    if origin:
        return
    yield f"{RELATION_WORDS.get(variant.relation or '', '')} (score {variant.score:.2f})", "#224488"
    changes = by_severity(variant.changes)
    for change in changes[:4]:
        yield change_text(change, room=COLUMNS), COLOURS[change.severity]
    if len(changes) > 4:
        yield f"and {len(changes) - 4} more", "#555555"


def _box(lines: list[tuple[str, str]], *, top: int, height: int, origin: bool) -> str:
    colour = "#1a7f37" if origin else "#3366aa"
    width = WIDTH - BOX_LEFT - MARGIN
    parts = [
        f'<circle cx="34" cy="{top + PAD + 8}" r="6" fill="{colour}"/>',
        f'<rect x="{BOX_LEFT}" y="{top}" width="{width}" height="{height}" rx="6" fill="#f7f8fa" stroke="{colour}"/>',
    ]
    for number, (line, fill) in enumerate(lines):
        y = top + PAD + LINE * number + 13
        text = escape(shortened(line, COLUMNS + 10))
        if RIGHT_TO_LEFT.search(line[:1] or " "):
            place = f'x="{BOX_LEFT + width - PAD}" direction="rtl"'
        else:
            place = f'x="{BOX_LEFT + PAD}"'
        parts.append(f'<text {place} y="{y}" fill="{fill}" unicode-bidi="plaintext">{text}</text>')
    return "\n".join(parts)
