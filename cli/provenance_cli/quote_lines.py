"""Quotes as lines of text: who, what, where, and on what ground."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from provenance.model import Quote, Speaker
from provenance.services.lookup import FoundQuote
from provenance_cli.output import day_text
from provenance_cli.plain_text import isolated, paragraph, shown
from provenance_cli.table import table_lines

SPEAKER_KIND_WORDS = {
    "person": "person",
    "organization": "body",
    "anonymous": "unnamed",
    "document": "document",
    "collective": "group",
}


def speaker_text(speaker: Speaker | None) -> str:
    """Return a speaker's name, and the name in the text where that differs; "(not resolved)" for none."""
    if speaker is None:
        return "(not resolved)"
    return speaker.name


def quote_table(quotes: Iterable[Quote]) -> list[str]:
    """Return the quotes of one document as a table in text order."""
    rows = [
        [
            speaker_text(quote.speaker),
            quote.kind,
            ("↳ " if quote.within else "") + quote.wording,
            f"{quote.start}-{quote.end}",
        ]
        for quote in quotes
    ]
    return table_lines(["Speaker", "Kind", "Words", "Where"], rows, grow=2)


def found_quote_lines(found: FoundQuote) -> Iterator[str]:
    """Yield one quote as a block: place and id, grounds, words."""
    version, quote = found.version, found.quote
    when = day_text(version.published, version.published_precision)
    head = f"{when}  {isolated(shown(found.document.id))}  {quote.id}"
    yield click.style(head, bold=True)
    yield "  " + " · ".join(_grounds(quote))
    yield paragraph(quote.wording, indent=4)


def _grounds(quote: Quote) -> Iterator[str]:
    yield isolated(shown(speaker_text(quote.speaker)))
    yield quote.kind
    if quote.cue is not None:
        yield f"cue {isolated(shown(quote.cue.exact))}"
    yield f"characters {quote.start}-{quote.end}"
    if quote.within:
        yield f"within {quote.within}"


def quote_detail_lines(quote: Quote) -> Iterator[str]:
    """Yield everything that is known of one quote, one fact a line."""
    speaker = quote.speaker
    yield f"kind        {quote.kind}"
    if speaker is not None:
        role = f", {shown(speaker.role)}" if speaker.role else ""
        yield f"speaker     {isolated(shown(speaker.name) + role)} ({SPEAKER_KIND_WORDS[speaker.kind]})"
        if speaker.name_in_text and speaker.name_in_text != speaker.name:
            yield f"            in the text: {isolated(shown(speaker.name_in_text))}"
    else:
        yield "speaker     (not resolved)"
    if quote.mention is not None:
        yield f"mention     {isolated(shown(quote.mention.exact))}  {quote.mention.start}-{quote.mention.end}"
    if quote.cue is not None:
        yield f"cue         {isolated(shown(quote.cue.exact))}  {quote.cue.start}-{quote.cue.end}"
    for span in quote.content:
        yield f"content     {span.start}-{span.end}"
        yield paragraph(span.exact, indent=12)
    if quote.within:
        yield f"within      {quote.within}"
    yield f"confidence  {quote.confidence:.2f}"
    yield f"evidence    {', '.join(map(shown, quote.evidence)) or '(none)'}"
