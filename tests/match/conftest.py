"""Builders of documents for the tests of matching: invented people, bodies and outlets only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal

import pytest

from provenance.match.document_text import DocumentText
from provenance.model import DocumentKind, Passage, Quote, QuoteKind, Span, Speaker, Version, derive_quote_id
from provenance.text.sentences import split_sentences

QuotePlan = tuple[str, QuoteKind, str | None]


@pytest.fixture(scope="session")
def make_document() -> Callable[..., DocumentText]:
    """Build a document from its text; `quotes` are (words, kind, speaker) found in the text."""

    def build(
        name: str,
        text: str,
        *,
        kind: DocumentKind = "article",
        lang: str = "en",
        published: str | None = "2024-03-05",
        quotes: tuple[QuotePlan, ...] = (),
        title: str | None = None,
    ) -> DocumentText:
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        moment = datetime.fromisoformat(published).replace(tzinfo=UTC) if published else None
        known: Literal["day", "second"] | None = (
            ("second" if "T" in published else "day") if published else None
        )
        version = Version(
            document=name, sha256=sha256, raw_sha256=sha256, text=text, kind=kind, lang=lang, title=title,
            published=moment, published_precision=known,
        )  # fmt: skip
        passages = tuple(
            Passage(number, Span.cut(text, *place))
            for number, place in enumerate(split_sentences(text, lang))
        )
        return DocumentText(
            version, f"Outlet {name}", passages, tuple(_quote(version, plan) for plan in quotes)
        )

    return build


def _quote(version: Version, plan: QuotePlan) -> Quote:
    words, kind, name = plan
    contents = []
    for part in words.split(" | "):
        start = version.text.index(part)
        contents.append(Span.cut(version.text, start, start + len(part)))
    speaker = None
    if name is not None:
        unnamed = name[0].islower()
        speaker = Speaker(name, "anonymous" if unnamed else "person")
    return Quote(
        id=derive_quote_id(document=version.document, sha256=version.sha256, content=contents, cue=None, mention=None),
        kind=kind, content=tuple(contents), speaker=speaker, confidence=1.0,
    )  # fmt: skip
