"""Quotes and their speakers."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from provenance.model.span import Span

QuoteKind = Literal["direct", "mixed", "indirect"]
QUOTE_KINDS: tuple[QuoteKind, ...] = ("direct", "mixed", "indirect")
SpeakerKind = Literal["person", "organization", "anonymous", "document", "collective"]
SPEAKER_KINDS: tuple[SpeakerKind, ...] = ("person", "organization", "anonymous", "document", "collective")


ISSUER_NOT_NAMED = "(issuer not named)"
"""Ends the name of a document speaker of which nothing tells who issued it: two of them need not be one."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """The resolved who of a quote.

    `name` is canonical: the English name of a person or body where it is known, a described label for an unnamed
    official ("senior administration official (US, anonymous)"), a title for a document ("White House statement").
    `name_in_text` is the fullest name the document itself uses. `mention_resolved` tells whether the quote's own
    mention was a pronoun, role or null subject that was resolved to this speaker.
    """

    name: str
    kind: SpeakerKind
    name_in_text: str | None = None
    role: str | None = None
    mention_resolved: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """One attributed thing said: content, cue, mention and speaker, with the evidence for each.

    `content` holds one or more spans in text order; a quote cut by its speaker phrase has two. `mention` is the
    field's "source span". `within` is the id of the quote whose content holds this one. `confidence` is 0-1.
    """

    id: str
    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Span | None = None
    mention: Span | None = None
    speaker: Speaker | None = None
    within: str | None = None
    confidence: float = 0.5
    evidence: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Offset of the first code point of the content."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Offset after the last code point of the content."""
        return self.content[-1].end

    @property
    def wording(self) -> str:
        """The content's text, its parts joined by one blank."""
        return " ".join(span.exact for span in self.content)


def derive_quote_id(
    *, document: str, sha256: str, content: Sequence[Span], cue: Span | None, mention: Span | None
) -> str:
    """Return the id of a quote: a hash of where it stands, so that every run and machine gives the same."""
    places = [(span.start, span.end) for span in content]
    key = repr(
        (document, sha256, places, cue and (cue.start, cue.end), mention and (mention.start, mention.end))
    )
    return "q" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
