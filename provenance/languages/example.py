"""The shape of a language's worked examples: a short invented text and the quotes that it holds.

They are documentation of a pack and its test at once: `tests/languages/test_conformance.py` runs every pack's
`examples.EXAMPLES` through the engine.
"""

from __future__ import annotations

from dataclasses import dataclass

from provenance.model import DocumentKind, QuoteKind


@dataclass(frozen=True, slots=True)
class Expected:
    """One quote that must be found; texts are exact, None means that there is none.

    `speaker` is the canonical name; `within` is the index of the outer quote in the example's list.
    """

    content: tuple[str, ...]
    cue: str | None
    mention: str | None
    kind: QuoteKind
    speaker: str | None = None
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text and all quotes in it, in text order of content. `shows` says in a few words what it is there for."""

    shows: str
    text: str
    quotes: tuple[Expected, ...]
    kind: DocumentKind = "article"
    title: str | None = None
    outlet: str | None = None
    issuer: str | None = None
