"""One of each value that goes out, about invented people."""

from __future__ import annotations

from datetime import UTC, datetime

from provenance.model import Change, Document, Judgement, Link, LinkEnd, Quote, Span, Speaker, Version
from provenance.model.quote import derive_quote_id

SHA = "0123456789abcdef" * 4
TEXT = "\U0001f30d Mira Dallow said: “We will not sell the harbour.”"
CONTENT = (Span.cut(TEXT, 21, 50),)


def make_quote() -> Quote:
    """A direct quote with every role."""
    return Quote(
        id=derive_quote_id(document="wire", sha256=SHA, content=CONTENT, cue=None, mention=None),
        kind="direct",
        content=CONTENT,
        cue=Span.cut(TEXT, 14, 18),
        mention=Span.cut(TEXT, 2, 13),
        speaker=Speaker("Mira Dallow", "person", "Mira Dallow", "harbour minister"),
        confidence=0.93333333,
        evidence=("marks", "cue:said"),
    )


def make_link() -> Link:
    """A link between two wordings, in which a 'not' was lost."""
    earlier, later = "We will not sell.", "She said they will sell."
    return Link(
        id="l1",
        earlier=LinkEnd("wire", SHA, Span.cut(earlier, 0, 17), "q1"),
        later=LinkEnd("gazette", SHA, Span.cut(later, 9, 24)),
        relation="paraphrase",
        score=0.91,
        changes=(Change("negation_lost", "high", earlier=Span.cut(earlier, 8, 11)),),
        evidence=("words:2",),
        is_origin=True,
    )


def make_document() -> Document:
    """A document with a key that is no field of ours."""
    return Document("wire", url="https://wire.example/a", outlet="Coast Wire", metadata={"section": "ports"})


def make_version() -> Version:
    """The version that the quote stands in."""
    return Version(
        "wire", SHA, SHA, TEXT, "article", "en", title="Harbour", published=datetime(2031, 4, 2, tzinfo=UTC),
        published_precision="day", ingested=datetime(2031, 4, 2, 9, 30, 1, 250_000, tzinfo=UTC),
    )  # fmt: skip


def make_judgement() -> Judgement:
    """A reviewer's decision on the link."""
    return Judgement("j1", "confirm", "l1", "", "ana", datetime(2031, 4, 3, tzinfo=UTC), "read both")
