"""Mentions of one document -> the speakers behind them."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.model import DocumentKind, Speaker
from provenance.speakers.mention import Mention


def resolve_speakers(
    text: str,
    mentions: Sequence[Mention],
    *,
    lang: str,
    kind: DocumentKind = "article",
    outlet: str | None = None,
    title: str | None = None,
    issuer: str | None = None,
) -> list[Speaker | None]:
    """Return the speaker of each mention, in the order given; None where it stays open.

    `text` is the canonical text that the spans of the mentions cut; `title`, `outlet` and `issuer` (who gave out a
    statement) are context only. An unsure case gives None rather than a guess.
    """
    speakers: list[Speaker | None] = []
    for mention in mentions:
        if mention.span is not None:
            speakers.append(Speaker(mention.span.exact, "person", name_in_text=mention.span.exact))
        elif mention.continues is not None and mention.continues < len(speakers):
            speakers.append(speakers[mention.continues])
        else:
            speakers.append(None)
    return speakers
