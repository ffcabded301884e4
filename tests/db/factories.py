"""Analysed versions built by hand, for tests of anything that needs a Store: no extractor, no model."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from provenance.model import (
    Change,
    Document,
    DocumentKind,
    Judgement,
    JudgementAction,
    Link,
    LinkEnd,
    Passage,
    Quote,
    QuoteKind,
    Relation,
    Span,
    Speaker,
    SpeakerKind,
    Version,
    derive_link_id,
    derive_quote_id,
)
from provenance.services.ports import AnalysedVersion

EPOCH = datetime(2022, 1, 1, tzinfo=UTC)
_SENTENCE = re.compile(r"[^.]+\.?")
_SAID = re.compile(r'"([^"]+)," (said) ([^.,]+)')


def sha(text: str) -> str:
    """The hash that a version of this text has."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def gram(word: str) -> int:
    """A posting key for a word: stable, 64 bits with sign."""
    return int.from_bytes(
        hashlib.blake2b(word.encode("utf-8"), digest_size=8).digest(), "little", signed=True
    )


def grams_of(text: str) -> tuple[int, ...]:
    """Posting keys of a sentence: its words and pairs of words."""
    words = re.findall(r"\w+", text.lower())
    return tuple(gram(word) for word in [*words, *(f"{a} {b}" for a, b in pairwise(words))])


def day(number: int) -> datetime:
    """Midnight UTC, `number` days after the first of January 2022."""
    return EPOCH + timedelta(days=number)


def analysed(
    text: str = '"The talks went well," said Mara Quint. Nobody else spoke.',
    *,
    id: str = "courier-1",
    url: str | None = None,
    outlet: str | None = "The Courier",
    published: datetime | None = EPOCH,
    ingested: datetime | None = EPOCH,
    kind: DocumentKind = "article",
    lang: str = "en",
    title: str | None = None,
    metadata: dict[str, object] | None = None,
    flags: tuple[str, ...] = (),
    speaker_kind: SpeakerKind = "person",
    role: str | None = None,
    quotes: Sequence[Quote] | None = None,
    raw: bytes | None = None,
) -> AnalysedVersion:
    """A whole analysed version: its sentences are its passages, and `"…," said NAME.` its quotes."""
    version = Version(
        document=id,
        sha256=sha(text),
        raw_sha256=hashlib.sha256(raw).hexdigest() if raw is not None else sha(text),
        text=text,
        kind=kind,
        lang=lang,
        title=title,
        published=published,
        published_precision="day" if published else None,
        ingested=ingested,
    )
    passages = tuple(
        Passage(index, Span.cut(text, match.start(), match.end()))
        for index, match in enumerate(_SENTENCE.finditer(text))
    )
    found = tuple(quotes) if quotes is not None else tuple(_said(version, speaker_kind, role))
    return AnalysedVersion(
        document=Document(id=id, url=url, outlet=outlet, metadata=metadata or {}),
        version=version,
        passages=passages,
        quotes=found,
        grams=tuple(grams_of(passage.span.exact) for passage in passages),
        flags=flags,
        raw=raw,
    )


def _said(version: Version, speaker_kind: SpeakerKind, role: str | None) -> Iterable[Quote]:
    for match in _SAID.finditer(version.text):
        name = match.group(3)
        yield quote_at(
            version,
            content=[match.span(1)],
            cue=match.span(2),
            mention=match.span(3),
            speaker=Speaker(name=name, kind=speaker_kind, name_in_text=name, role=role),
        )


def quote_at(
    version: Version,
    *,
    content: Sequence[tuple[int, int]],
    cue: tuple[int, int] | None = None,
    mention: tuple[int, int] | None = None,
    speaker: Speaker | None = None,
    kind: QuoteKind = "direct",
    within: str | None = None,
    confidence: float = 0.9,
) -> Quote:
    """A quote at these places of a version."""
    spans = tuple(Span.cut(version.text, *place) for place in content)
    cue_span = Span.cut(version.text, *cue) if cue else None
    mention_span = Span.cut(version.text, *mention) if mention else None
    return Quote(
        id=derive_quote_id(
            document=version.document,
            sha256=version.sha256,
            content=spans,
            cue=cue_span,
            mention=mention_span,
        ),
        kind=kind,
        content=spans,
        cue=cue_span,
        mention=mention_span,
        speaker=speaker,
        within=within,
        confidence=confidence,
        evidence=("by-hand",),
    )


def link_between(
    earlier: AnalysedVersion,
    later: AnalysedVersion,
    *,
    relation: Relation = "verbatim",
    score: float = 1.0,
    passage: int = 0,
) -> Link:
    """A link between the same-numbered passages of two versions, with one change on both sides."""
    ends = [
        LinkEnd(
            one.document.id,
            one.version.sha256,
            one.passages[passage].span,
            one.quotes[0].id if one.quotes else None,
        )
        for one in (earlier, later)
    ]
    change = Change(
        "substitution", "low", earlier=ends[0].span, later=ends[1].span, in_quotes=True, note="by hand"
    )
    return Link(
        id=derive_link_id(earlier=ends[0], later=ends[1]),
        earlier=ends[0],
        later=ends[1],
        relation=relation,
        score=score,
        changes=(change,),
        evidence=("by-hand",),
        is_origin=True,
    )


def judgement(
    action: JudgementAction = "comment",
    *,
    id: str = "j1",
    subject: str = "",
    value: str = "",
    decided: datetime = EPOCH,
) -> Judgement:
    """A judgement by an invented reviewer."""
    return Judgement(
        id=id, action=action, subject=subject, value=value, reviewer="ines", decided=decided, reason="test"
    )
