"""A lineage as a page to send or print."""

from __future__ import annotations

from html import escape

from provenance.model import Change, Variant
from provenance.services.trace import Trail
from provenance.services.wording import WordingMatch
from provenance_cli.change_words import CHANGE_WORDS, RELATION_WORDS, by_severity
from provenance_cli.page import marked_text, page
from provenance_cli.trace_text import moment_text


def trail_page(trail: Trail) -> str:
    """Return a self-contained HTML page: origin, each variant with its changes, look-alikes kept apart."""
    lineage = trail.lineage
    later = [one for one in lineage.variants if one.end != lineage.origin.end]
    parts = ["<h1>The trail of a wording</h1>", "<h2>Origin</h2>", _variant(lineage.origin, origin=True)]
    parts.append(f"<h2>Later variants: {len(later)}</h2>")
    parts += [_variant(one, origin=False) for one in later]
    if trail.boilerplate:
        parts.append(
            f"<p>Boilerplate: {trail.boilerplate} reports have these words, and nobody said them.</p>"
        )
    if trail.said_before:
        parts.append("<h2>Said before by the same speaker, at other events</h2>")
        parts += ["<ul>", *map(_elsewhere, trail.said_before), "</ul>"]
    if trail.elsewhere:
        parts.append("<h2>The same words, joined by no link</h2>")
        parts += ["<ul>", *map(_elsewhere, trail.elsewhere), "</ul>"]
    return page("The trail of a wording", "\n".join(parts))


def _elsewhere(match: WordingMatch) -> str:
    when = escape(moment_text(match.version.published))
    place = f"{marked_text('bdi', match.document.id)} {match.span.start}–{match.span.end}"
    return f"<li>{when} · {place} · {marked_text('bdi', match.speaker or 'no speaker named')}</li>"


def _variant(variant: Variant, *, origin: bool) -> str:
    end = variant.end
    about = [f"<time>{escape(moment_text(variant.published))}</time>"]
    if variant.outlet:
        about.append(marked_text("bdi", variant.outlet))
    if variant.title:
        about.append(marked_text("bdi", variant.title))
    about.append(
        f"{marked_text('bdi', end.document)} {end.span.start}–{end.span.end} [{escape(variant.lang)}]"
    )
    lines = [
        f'<article class="{"origin" if origin else "variant"}">',
        f'<p class="meta">{" · ".join(about)}</p>',
    ]
    lines.append(marked_text("blockquote", end.span.exact, lang=variant.lang))
    lines.append(f'<p class="meta">{marked_text("bdi", variant.speaker or "no speaker named")}</p>')
    if not origin:
        relation = RELATION_WORDS.get(variant.relation or "", "")
        lines.append(f"<p>{escape(relation)} (score {variant.score:.2f})</p>")
        lines += ["<ul>", *map(change_item, by_severity(variant.changes)), "</ul>"] if variant.changes else []
    return "\n".join([*lines, "</article>"])


def change_item(change: Change) -> str:
    """Return one change as a list item: words before, words after, how grave."""
    earlier = marked_text("del", change.earlier.exact) if change.earlier else ""
    later = marked_text("ins", change.later.exact) if change.later else ""
    arrow = " → " if earlier and later else ""
    inside = ", in quotation marks" if change.in_quotes else ""
    return (
        f'<li><span class="{change.severity}">{escape(CHANGE_WORDS[change.change_class])}</span>: '
        f"{earlier}{arrow}{later} <small>{change.severity}{inside}</small></li>"
    )
