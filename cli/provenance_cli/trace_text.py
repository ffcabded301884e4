"""A lineage for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from provenance.model import Lineage, Variant
from provenance.reports.words import RELATION_WORDS, moment_text
from provenance.services.in_place import links_into, mark_variant
from provenance.services.trace import Trail
from provenance.services.wording import WordingMatch
from provenance_cli.change_words import change_lines
from provenance_cli.output import day_text
from provenance_cli.plain_text import isolated, paragraph, shown
from provenance_cli.trace_marks import marked_lines


def trail_lines(trail: Trail) -> Iterator[str]:
    """Yield the origin, each later variant in time order with what changed, and look-alikes kept apart."""
    yield from _lineage_lines(trail.lineage)
    if trail.boilerplate:
        yield ""
        yield f"Boilerplate: {trail.boilerplate} reports have these words and nobody said them; not linked."
    if trail.said_before:
        yield ""
        yield click.style("Said before by the same speaker, at other events", bold=True)
        yield from _match_lines(trail.said_before)
    if trail.elsewhere:
        yield ""
        yield click.style(
            "The same words, joined by no link (another event, or too common to tell)", bold=True
        )
        yield from _match_lines(trail.elsewhere)


def _match_lines(matches: Iterable[WordingMatch]) -> Iterator[str]:
    for match in matches:
        when = day_text(match.version.published, match.version.published_precision)
        speaker = isolated(shown(match.speaker)) if match.speaker else "no speaker named"
        place = f"{isolated(shown(match.document.id))} {match.span.start}-{match.span.end}"
        yield f"   {when}  {place}, {speaker}"


def _lineage_lines(lineage: Lineage) -> Iterator[str]:
    yield click.style("Origin", bold=True)
    if lineage.origin.title:
        yield paragraph(lineage.origin.title, indent=3)
    yield from _place_lines(lineage, lineage.origin)
    later = [one for one in lineage.variants if one.end != lineage.origin.end]
    yield ""
    if not later:
        yield "No later variant is stored."
        return
    languages = sorted({one.lang for one in (lineage.origin, *later)})
    count = f"{len(later)} later variant{'' if len(later) == 1 else 's'}"
    yield click.style(f"{count}, in time order (languages: {', '.join(languages)})", bold=True)
    for number, variant in enumerate(later, start=1):
        relation = RELATION_WORDS[variant.relation] if variant.relation else "no link"
        yield f"{number}. {relation}  (score {variant.score:.2f})"
        yield from _doubt_lines(lineage, variant)
        yield from _place_lines(lineage, variant)
        changed = list(change_lines(variant.changes, indent=3))
        yield from changed or ["   · no change"]


def _doubt_lines(lineage: Lineage, variant: Variant) -> Iterator[str]:
    """Yield by way of which other report a wording came, and that its origin is in doubt."""
    into = links_into(lineage, variant)
    if into and into[0].earlier.document != lineage.origin.end.document:
        yield f"   by way of {isolated(shown(into[0].earlier.document))}"
    if any(link.ambiguous for link in into):
        yield click.style("   another origin fits as well", fg="yellow")


def _place_lines(lineage: Lineage, variant: Variant) -> Iterator[str]:
    outlet = f"  {isolated(shown(variant.outlet))}" if variant.outlet else ""
    yield f"   {moment_text(variant.published)}{outlet}  [{variant.lang}]"
    speaker = isolated(shown(variant.speaker)) if variant.speaker else "no speaker named"
    end = variant.end
    yield f"   {isolated(shown(end.document))} {end.span.start}-{end.span.end}, {speaker}:"
    yield from marked_lines(mark_variant(lineage, variant), indent=6)
