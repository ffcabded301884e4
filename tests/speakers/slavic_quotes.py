"""What is read of a Russian or Ukrainian text."""

from __future__ import annotations

from provenance.extract import extract_quotes
from provenance.model import Quote


def read_quotes(lang: str, text: str) -> tuple[Quote, ...]:
    """Return the quotes of an article."""
    return extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes


def last_speaker(lang: str, text: str) -> str | None:
    """Return the name of whoever speaks last."""
    speaker = read_quotes(lang, text)[-1].speaker
    return speaker.name if speaker is not None else None
