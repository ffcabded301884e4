"""One of each value that goes out, about invented people."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TextIO

from provenance.exporters.base import Exporter, ExportObject
from provenance.exporters.jsonl import (
    document_object,
    judgement_object,
    link_object,
    quote_object,
    version_object,
)
from provenance.exporters.judged_item import Decision, JudgedItem, Wording, item_object
from provenance.exporters.utf16 import Utf16Offsets
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


ARABIC = "قالت ميرا دالو: «لن نبيع الميناء»."
HOSTILE = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "</script><!--]]>",
    "=cmd|' /C calc'!A0",
    ";\t＝1+1",
    "javascript:alert(1)",
    "\x00\x08\x1b[31m\x7f\x85",
    "\u202eevil\u2066\u200b\ufeff",
    "one\u2028two\r\nthree",
    "&#60;b&gt; {{7*7}} %s \\u003c",
    "\ufffe\uffff\U0001f30d\U000e0041",
    "' \" ` \\",
)
"""Strings that do harm where they are not taken as mere text."""


def sample_objects() -> list[ExportObject]:
    """One object of each type as an export has it, two versions and a link to a second document among them."""
    return [
        document_object(make_document()),
        version_object(make_version()),
        quote_object(make_quote(), document="wire", sha256=SHA, utf16=Utf16Offsets(TEXT)),
        version_object(replace(make_version(), sha256="e" * 64, number=2)),
        document_object(Document("gazette", url="https://gazette.example/b?x=1&y=2", outlet="Gazette")),
        version_object(replace(make_version(), document="gazette")),
        link_object(make_link()),
        judgement_object(make_judgement()),
        item_object(make_item()),
    ]


def make_item() -> JudgedItem:
    """A lost 'not' that a reviewer has confirmed."""
    earlier, later = "We will not sell.", "they will sell."
    return JudgedItem(
        id="l1",
        rule="negation",
        severity="high",
        later=Wording(
            document="gazette", exact=later, outlet="Gazette", url="https://gazette.example/b", title="Sale", lang="en",
            published=datetime(2031, 4, 3, 8, tzinfo=UTC), published_precision="second",
        ),
        earlier=Wording(
            document="wire", exact=earlier, outlet="Coast Wire", url="https://wire.example/a", lang="en",
            published=datetime(2031, 4, 2, tzinfo=UTC), published_precision="day",
        ),
        speaker="Mira Dallow",
        speaker_kind="person",
        changes=(Change("negation_lost", "high", earlier=Span.cut(earlier, 8, 11)),),
        priority=0.91,
        state="confirmed",
        decision=Decision(
            action="confirm", reviewer="ana", decided=datetime(2031, 4, 4, tzinfo=UTC), reason="read both"
        ),
    )  # fmt: skip


def written(exporter: Callable[[TextIO], Exporter], objects: Iterable[ExportObject]) -> str:
    """What an exporter writes for some objects."""
    stream = io.StringIO(newline="")
    made = exporter(stream)
    for item in objects:
        made.write(item)
    made.finalize()
    return stream.getvalue()


def spoiled(value: object, bad: str, *, key: str = "") -> object:
    """The same object with every free text in it replaced by a hostile one; places, times and fixed words stay."""
    if isinstance(value, Mapping):
        return {name: spoiled(inner, bad, key=name) for name, inner in value.items()}
    if isinstance(value, list):
        return [spoiled(inner, bad, key=key) for inner in value]
    fixed = ("type", "rule", "severity", "state", "action", "class", "relation", "published", "ingested", "decided",
             "published_precision", "sha256", "kind")  # fmt: skip
    if not isinstance(value, str) or key in fixed:
        return value
    return f"{bad}{value}" if key in ("id", "document") else bad  # two documents never share an id
