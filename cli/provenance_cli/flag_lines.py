"""What a flag of an extraction means, for a reader of the table."""

from __future__ import annotations

from provenance_cli.plain_text import shown

_MEANINGS = {
    "cues_unavailable": "the language has no pack: only quotations in marks and turns are found",
    "languages_within": "paragraphs in other languages, read with their own grammar",
    "spoof": "characters that deceive the eye or the search",
}


def flag_line(flag: str) -> str:
    """Return a flag with its meaning."""
    meaning = _MEANINGS.get(flag.partition(":")[0])
    return f"flag: {shown(flag)} ({meaning})" if meaning else f"flag: {shown(flag)}"
