"""A lineage as a picture: one card a wording, down a line of time, with what changed marked in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from provenance.model import Change, Lineage, Variant
from provenance.reports.line_breaking import Line, Run, break_lines, is_right_to_left, shortened_line
from provenance.reports.marks import stretch_labels
from provenance.reports.markup import Translate, safe
from provenance.reports.style import SVG_STYLESHEET
from provenance.reports.trace_page import language_text, later_variants, relation_facts, summary_facts
from provenance.reports.words import CHANGE_WORDS, SEVERITY_WORDS, by_severity, change_sides, moment_text
from provenance.services.in_place import mark_variant

MARGIN, GAP, PAD = 16, 18, 14
RAIL = 16
CARD_LEFT = 40
SIZES = {"": (16, 25), "qp-small": (14, 21)}
"""Font size and line height of the wording and of what stands around it, in units of the picture."""
MOST_CHANGES = 8
"""Changes listed on a card; the others are counted, and all of them are marked in place."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a card."""

    runs: Line
    size: str = ""
    right_to_left: bool = False


def render_timeline_svg(
    lineage: Lineage, *, width: int = 640, standalone: bool = True, translate: Translate = str
) -> str:
    """Return the picture of a lineage as well-formed SVG.

    `standalone` carries its own stylesheet, light and dark; without it the page it is put into must have
    `provenance.reports.STYLESHEET`. Right-to-left wordings are set from the right edge of their card.
    """
    top = MARGIN
    shapes: list[str] = []
    dots: list[int] = []
    for variant in (lineage.origin, *later_variants(lineage)):
        rows = list(_rows(lineage, variant, width - CARD_LEFT - MARGIN - 2 * PAD, translate))
        height = 2 * PAD + sum(SIZES[row.size][1] for row in rows)
        shapes.append(
            _card(rows, top=top, height=height, width=width, origin=variant.end == lineage.origin.end)
        )
        dots.append(top + PAD + 12)
        top += height + GAP
    end = top - GAP + MARGIN
    facts = " · ".join(summary_facts(lineage, translate))
    style = f"<style>{escape(SVG_STYLESHEET, quote=False)}</style>" if standalone else ""
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" class="qp-svg" width="{width}" height="{end}"'
        f' viewBox="0 0 {width} {end}" role="img">',
        f"<title>{safe(translate('The trail of a wording'))}</title>",
        f"<desc>{safe(facts)}</desc>",
        *filter(None, [style]),
        f'<rect class="qp-paper" width="{width}" height="{end}"/>',
        f'<line class="qp-rail" x1="{RAIL}" y1="{dots[0]}" x2="{RAIL}" y2="{dots[-1]}"/>',
        *shapes,
        "</svg>",
    ])  # fmt: skip


def _rows(lineage: Lineage, variant: Variant, room: int, translate: Translate) -> Iterator[_Row]:
    """Yield the lines of one card: when, who published it in which language, the words, the speaker, the changes."""
    small, large = room / SIZES["qp-small"][0], room / SIZES[""][0]
    origin = variant.end == lineage.origin.end
    moment = moment_text(variant.published)
    head = (
        [Run(translate("Origin"), "qp-ink-origin qp-strong", isolate=True), Run(" · ", "qp-faint")]
        if origin
        else []
    )
    head.append(Run(moment if variant.published else translate(moment), "qp-strong"))
    head += [
        Run(" · ", "qp-faint"),
        Run(variant.outlet or translate("outlet unknown"), "qp-strong", isolate=True),
    ]
    head += [Run(" · ", "qp-faint"), Run(language_text(variant.lang, translate), "qp-faint", isolate=True)]
    for line in break_lines(head, small * 0.94):
        yield _Row(line, "qp-small")
    if variant.title:
        title = shortened_line(variant.title, small)
        yield _Row((Run(title, "qp-faint", isolate=True),), "qp-small", is_right_to_left(title))
    right_to_left = is_right_to_left(variant.end.span.exact)
    for line in break_lines(_wording_runs(lineage, variant, translate), large):
        yield _Row(line, right_to_left=right_to_left)
    place = f"{variant.end.document} {variant.end.span.start}–{variant.end.span.end}"
    speaker = variant.speaker or translate("no speaker named")
    about = [
        Run(speaker, "qp-faint", isolate=True),
        Run(" · ", "qp-faint"),
        Run(place, "qp-faint", isolate=True),
    ]
    for line in break_lines(about, small):
        yield _Row(line, "qp-small")
    if origin:
        return
    facts = " · ".join(relation_facts(lineage, variant, translate))
    for line in break_lines([Run(facts, "qp-ink-later", isolate=True)], small):
        yield _Row(line, "qp-small")
    yield from _change_rows(variant.changes, small, translate)


def _wording_runs(lineage: Lineage, variant: Variant, translate: Translate) -> Iterator[Run]:
    placed = mark_variant(lineage, variant)
    for stretch, labels in stretch_labels(placed.stretches):
        if stretch.kind == "kept":
            yield Run(stretch.later)
            continue
        if stretch.earlier:
            yield Run(f" {stretch.earlier} ", "qp-cut", isolate=True)
        if stretch.later:
            yield Run(stretch.later, f"qp-{stretch.kind}", isolate=True)
        if labels:
            yield Run(f" [{', '.join(map(translate, labels))}] ", "qp-tag", isolate=True, whole=True)


def _change_rows(changes: Sequence[Change], width: float, translate: Translate) -> Iterator[_Row]:
    ordered = by_severity(changes)
    for change in ordered[:MOST_CHANGES]:
        inside = f", {translate('in quotation marks')}" if change.in_quotes else ""
        severity, what = SEVERITY_WORDS[change.severity], CHANGE_WORDS[change.change_class]
        name = f"{translate(severity)}{inside} · {translate(what)}:"
        sides = [shortened_line(side, 1.6 * width) for side in change_sides(change) if side]
        if change.change_class == "translation":
            del sides[1:]  # the later words stand above
        runs = [Run(name, f"qp-{change.severity}", isolate=True), Run(" ")]
        for number, side in enumerate(sides):
            if number:
                runs.append(Run(" → ", "qp-faint"))
            runs.append(Run(side, "qp-ink", isolate=True))
        for line in break_lines(runs, width):
            yield _Row(line, "qp-small")
    if len(ordered) > MOST_CHANGES:
        rest = f"{translate('lesser changes besides')}: {len(ordered) - MOST_CHANGES}"
        yield _Row((Run(rest, "qp-faint"),), "qp-small")


def _card(rows: Sequence[_Row], *, top: int, height: int, width: int, origin: bool) -> str:
    right = width - MARGIN
    parts = [
        f'<circle class="qp-dot{" qp-dot-origin" if origin else ""}" cx="{RAIL}" cy="{top + PAD + 12}" r="6"/>',
        f'<rect class="qp-card{" qp-card-origin" if origin else ""}" x="{CARD_LEFT}" y="{top}"'
        f' width="{right - CARD_LEFT}" height="{height}" rx="6"/>',
    ]
    y = top + PAD
    for row in rows:
        size, line_height = SIZES[row.size]
        y += line_height
        x = right - PAD if row.right_to_left else CARD_LEFT + PAD
        direction = ' direction="rtl"' if row.right_to_left else ""
        css = f' class="{row.size}"' if row.size else ""
        parts.append(
            f'<text{css} x="{x}" y="{y - (line_height - size) + 2}"{direction}>{_spans(row.runs)}</text>'
        )
    return "\n".join(parts)


def _spans(runs: Line) -> str:
    return "".join(
        f'<tspan class="{run.css}">{escape(run.written)}</tspan>' if run.css else escape(run.written)
        for run in runs
    )
