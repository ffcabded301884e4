"""A comparison as a page to send or print."""

from __future__ import annotations

from html import escape

from provenance.services.diff import Comparison, Piece, Side
from provenance.services.version_quotes import QuoteFate
from provenance_cli.change_words import by_severity
from provenance_cli.diff_text import FATE_WORDS
from provenance_cli.output import day_text
from provenance_cli.page import marked_text, page
from provenance_cli.quote_lines import speaker_text
from provenance_cli.trace_html import change_item


def comparison_page(comparison: Comparison) -> str:
    """Return a self-contained HTML page: the text with what went and what came, the changes, the fates of quotes."""
    parts = ["<h1>What changed</h1>", _side("Earlier", comparison.earlier), _side("Later", comparison.later)]
    lang = escape(comparison.later.version.lang)
    parts.append(f'<p dir="auto" lang="{lang}">{" ".join(map(_piece, comparison.pieces))}</p>')
    if comparison.changes:
        parts += [
            "<h2>Changes, worst first</h2>",
            "<ul>",
            *map(change_item, by_severity(comparison.changes)),
            "</ul>",
        ]
    if comparison.fates:
        parts.append("<h2>Quotes</h2>")
        head = "<tr><th>what became of it</th><th>found again</th><th>earlier</th><th>later</th></tr>"
        parts += ["<table>", head, *map(_fate, comparison.fates), "</table>"]
    return page("What changed", "\n".join(parts))


def _side(name: str, side: Side) -> str:
    when = day_text(side.version.published, side.version.published_precision)
    outlet = marked_text("bdi", side.outlet) if side.outlet else ""
    return f'<p class="meta">{name}: {marked_text("bdi", side.name)} · {escape(when)} {outlet}</p>'


def _piece(piece: Piece) -> str:
    if piece.kind in ("equal", "move"):
        return marked_text("span", piece.later.exact) if piece.later else ""
    gone = marked_text("del", piece.earlier.exact) if piece.earlier else ""
    new = marked_text("ins", piece.later.exact) if piece.later else ""
    return f"{gone} {new}".strip()


def _fate(fate: QuoteFate) -> str:
    cells = [f"<td>{escape(FATE_WORDS[fate.fate])}</td>", f"<td>{escape(fate.outcome or '')}</td>"]
    for quote in (fate.earlier, fate.later):
        if quote is None:
            cells.append("<td></td>")
        else:
            speaker = marked_text("b", speaker_text(quote.speaker))
            cells.append(f"<td>{speaker}: {marked_text('span', quote.wording)}</td>")
    return f"<tr>{''.join(cells)}</tr>"
