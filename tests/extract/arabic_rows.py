"""What is read of an Arabic text, as the tables of cases write it."""

from __future__ import annotations

from provenance.extract import extract_quotes

Row = tuple[str | None, str, str, str | None]
"""Mention, cue, content and speaker, all as the text has them."""


def read(text: str) -> list[Row]:
    """Return the row of each quote."""
    quotes = extract_quotes(text, document="d", sha256="s", lang="ar", kind="article").quotes
    return [
        (
            quote.mention and quote.mention.exact,
            quote.cue.exact if quote.cue is not None else "",
            " ".join(span.exact for span in quote.content),
            quote.speaker and (quote.speaker.name_in_text or quote.speaker.name),
        )
        for quote in quotes
    ]
