"""A comparison as HTML: two columns, the words aligned, the changes classed, and what became of each quote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.model import Quote, Span
from provenance.reports.diff_rows import Cell, Row, comparison_rows
from provenance.reports.marks import label, render_changes, render_wording
from provenance.reports.markup import Translate, element, lang_attribute, render_page, safe
from provenance.reports.words import (
    CHANGE_WORDS,
    FATE_WORDS,
    OUTCOME_WORDS,
    STRETCH_WORDS,
    by_severity,
    day_text,
)
from provenance.services.diff import Comparison, Side
from provenance.services.in_place import lay_in_place
from provenance.services.version_quotes import Fate, QuoteFate

ORDER: tuple[Fate, ...] = ("reattributed", "altered", "lost", "gained", "kept")


def render_diff_page(comparison: Comparison, *, translate: Translate = str, lang: str = "en") -> str:
    """Return a self-contained page of a comparison: send it, print it, read it on a phone."""
    return render_page(
        translate("What changed"), render_diff_fragment(comparison, translate=translate), lang=lang
    )


def render_diff_fragment(comparison: Comparison, *, translate: Translate = str) -> str:
    """Return a comparison as markup to embed: classes only, no style, no script, no ids, no heading above h2."""
    names = translate("Earlier"), translate("Later")
    rows = list(comparison_rows(comparison))
    parts = ['<section class="qp-report qp-diff">', '<table class="qp-rows">', "<thead><tr>"]
    parts += [
        _side(name, side) for name, side in zip(names, (comparison.earlier, comparison.later), strict=True)
    ]
    parts.append("</tr></thead>\n<tbody>")
    parts += _rows(rows, comparison, names, translate)
    parts.append("</tbody>\n</table>")
    if all(row.same for row in rows):
        parts.append(f"<p>{safe(translate('The words are the same.'))}</p>")
    if comparison.changes:
        parts.append(f"<h2>{safe(translate('Changes, worst first'))}</h2>")
        parts.append(render_changes(comparison.changes, translate=translate))
    if comparison.fates:
        parts += _fates(comparison, translate)
    return "\n".join([*parts, "</section>"])


def _side(name: str, side: Side) -> str:
    when = day_text(side.version.published, side.version.published_precision)
    outlet = f" · {element('bdi', side.outlet)}" if side.outlet else ""
    return f'<th scope="col">{safe(name)}: {element("bdi", side.name)} · {safe(when)}{outlet}</th>'


def _rows(
    rows: Sequence[Row], comparison: Comparison, names: tuple[str, str], translate: Translate
) -> Iterator[str]:
    langs = comparison.earlier.version.lang, comparison.later.version.lang
    for row in rows:
        cells = []
        named: set[int] = set()
        for name, lang, side in zip(names, langs, (row.earlier, row.later), strict=True):
            parts = "".join(_cell(cell, named, translate) for cell in side)
            text = f'<div dir="auto"{lang_attribute(lang)}>{parts.strip()}</div>' if parts.strip() else ""
            cells.append(f'<td data-side="{safe(name)}">{text}</td>' if text else "<td></td>")
        yield f'<tr class="{"qp-same" if row.same else "qp-differs"}">{"".join(cells)}</tr>'


def render_sides(comparison: Comparison, *, translate: Translate = str) -> tuple[str, str]:
    """Return the earlier and the later words as markup, each with its own marks and labels, to stand side by side."""
    made: list[str] = []
    rows = list(comparison_rows(comparison))
    for cells in (
        [cell for row in rows for cell in row.earlier],
        [cell for row in rows for cell in row.later],
    ):
        named: set[int] = set()
        made.append("".join(_cell(cell, named, translate) for cell in cells))
    return made[0], made[1]


def _cell(cell: Cell, named: set[int], translate: Translate) -> str:
    """Return the words of one cell; the blanks around them stay outside their mark."""
    if cell.kind == "kept" or not cell.text.strip():
        return safe(cell.text)
    words = cell.text.strip()
    start = cell.text.index(words)
    fresh = [change for change in by_severity(cell.changes) if id(change) not in named]
    named.update(id(change) for change in fresh)
    labels = [CHANGE_WORDS[change.change_class] for change in fresh]
    if not cell.changes:
        labels = [STRETCH_WORDS[cell.kind]]
    classes = "".join(f" qp-class-{name}" for name in dict.fromkeys(one.change_class for one in cell.changes))
    tag = {"cut": "del", "moved": "mark"}.get(cell.kind, "ins")
    note = label(", ".join(map(translate, dict.fromkeys(labels)))) if labels else ""
    marked = f'<{tag} class="qp-{cell.kind}{classes}" dir="auto">{safe(words)}</{tag}>'
    return f"{safe(cell.text[:start])}{marked}{note}{safe(cell.text[start + len(words) :])}"


def _fates(comparison: Comparison, translate: Translate) -> Iterator[str]:
    """Yield what became of the quotes, the gravest first; those that were kept are listed too, last."""
    counts = Counter(fate.fate for fate in comparison.fates)
    yield f"<h2>{safe(translate('Quotes'))}</h2>"
    told = [f"{translate(FATE_WORDS[fate])}: {counts[fate]}" for fate in ORDER if counts[fate]]
    yield f'<p class="qp-summary">{" · ".join(map(safe, told))}</p>'
    yield '<ul class="qp-fates">'
    for wanted in ORDER:
        for fate in comparison.fates:
            if fate.fate == wanted:
                yield _fate(fate, comparison, translate)
    yield "</ul>"


def _fate(fate: QuoteFate, comparison: Comparison, translate: Translate) -> str:
    outcome = f" ({translate(OUTCOME_WORDS[fate.outcome])})" if fate.outcome and fate.fate != "kept" else ""
    head = f'<span class="qp-fate-{fate.fate}"><b>{safe(translate(FATE_WORDS[fate.fate]))}</b>{safe(outcome)}</span>'
    quotes = [quote for quote in (fate.earlier, fate.later) if quote is not None]
    speakers = list(dict.fromkeys(_speaker(quote, translate) for quote in quotes))
    lang = comparison.later.version.lang
    who = " → ".join(element("bdi", name) for name in speakers)
    if len(quotes) == 2:
        placed = lay_in_place(_whole(quotes[0].wording), _whole(quotes[1].wording), (), lang=lang)
        words = render_wording(placed, lang=lang, translate=translate)
    else:
        tag, css = ("del", "qp-cut") if fate.fate == "lost" else ("ins", "qp-added")
        words = f'<blockquote class="qp-wording" dir="auto">{element(tag, quotes[0].wording, css=css)}</blockquote>'
    return f"<li>{head} · {who}{words}</li>"


def _whole(text: str) -> Span:
    return Span(0, len(text), text)


def _speaker(quote: Quote, translate: Translate) -> str:
    return quote.speaker.name if quote.speaker else translate("(not resolved)")
