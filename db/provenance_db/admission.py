"""What may be stored: checked before the first row is written, with the same answer for both databases."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping

from provenance.errors import InputError
from provenance.model import (
    DOCUMENT_KINDS,
    JUDGEMENT_ACTIONS,
    QUOTE_KINDS,
    RELATIONS,
    SEVERITIES,
    SPEAKER_KINDS,
    Judgement,
    Link,
    Quote,
    Span,
)
from provenance.services.ports import AnalysedVersion

MAX_PASSAGES = 1 << 20
"""A passage's key holds its version and 20 bits of position."""
_GRAM_LIMIT = 1 << 63


def admit_version(analysed: AnalysedVersion) -> None:
    """Raise InputError when `analysed` cannot be stored exactly as it is, or contradicts itself."""
    document, version = analysed.document, analysed.version
    place = f"document {document.id!r}"
    if not document.id:
        raise InputError("a document without id: give it one, or its URL or the hash of its text")
    if version.document != document.id:
        raise InputError(f"{place}: its version belongs to document {version.document!r}")
    admit_texts(
        place,
        {
            "id": document.id, "url": document.url, "outlet": document.outlet, "text": version.text,
            "title": version.title, "language": version.lang, "charset": version.charset,
            "raw_sha256": version.raw_sha256, **{f"flag {n}": flag for n, flag in enumerate(analysed.flags)},
        },
    )  # fmt: skip
    _admit_choice(place, "kind", version.kind, DOCUMENT_KINDS)
    if version.published_precision is not None:
        _admit_choice(place, "precision", version.published_precision, ("day", "second"))
    if hashlib.sha256(version.text.encode("utf-8")).hexdigest() != version.sha256:
        raise InputError(f"{place}: sha256 {version.sha256} is not that of its text")
    if len(version.raw_sha256) != 64:
        raise InputError(f"{place}: raw_sha256 {version.raw_sha256!r} is no SHA-256 in hexadecimal digits")
    if analysed.raw is not None and hashlib.sha256(analysed.raw).hexdigest() != version.raw_sha256:
        raise InputError(f"{place}: raw_sha256 {version.raw_sha256} is not that of its bytes")
    _admit_passages(place, analysed)
    _admit_quotes(place, analysed)


def _admit_passages(place: str, analysed: AnalysedVersion) -> None:
    if len(analysed.passages) >= MAX_PASSAGES:
        raise InputError(f"{place}: more than {MAX_PASSAGES - 1} passages: split it into several documents")
    for keyed in (analysed.grams, analysed.cross_keys):
        if keyed and len(keyed) != len(analysed.passages):
            raise InputError(
                f"{place}: posting keys for {len(keyed)} passages, but there are {len(analysed.passages)}"
            )
    for position, passage in enumerate(analysed.passages):
        if passage.index != position:
            raise InputError(f"{place}: passage {passage.index} stands where {position} is due")
        admit_span(place, passage.span, analysed.version.text)
    for keys in (*analysed.grams, *analysed.cross_keys):
        if any(not -_GRAM_LIMIT <= key < _GRAM_LIMIT for key in keys):
            raise InputError(f"{place}: a posting key does not fit into 64 bits with sign")


def _admit_quotes(place: str, analysed: AnalysedVersion) -> None:
    ids = {quote.id for quote in analysed.quotes}
    if len(ids) != len(analysed.quotes):
        raise InputError(f"{place}: two quotes have the same id")
    for quote in analysed.quotes:
        _admit_quote(f"{place}, quote {quote.id!r}", quote, text=analysed.version.text, ids=ids)


def _admit_quote(place: str, quote: Quote, *, text: str, ids: set[str]) -> None:
    if not quote.id or not quote.content:
        raise InputError(f"{place}: a quote needs an id and content")
    _admit_choice(place, "kind", quote.kind, QUOTE_KINDS)
    admit_share(place, "confidence", quote.confidence)
    spans = [*quote.content, *(span for span in (quote.cue, quote.mention) if span is not None)]
    for span in spans:
        admit_span(place, span, text)
    if any(one.end > other.start for one, other in zip(quote.content, quote.content[1:], strict=False)):
        raise InputError(f"{place}: its content spans are not in text order")
    if quote.within is not None and (quote.within not in ids or quote.within == quote.id):
        raise InputError(f"{place}: it lies within quote {quote.within!r}, which this version does not have")
    admit_texts(place, {"id": quote.id, **{f"evidence {n}": line for n, line in enumerate(quote.evidence)}})
    if quote.speaker is not None:
        speaker = quote.speaker
        _admit_choice(place, "speaker's kind", speaker.kind, SPEAKER_KINDS)
        if not speaker.name:
            raise InputError(f"{place}: its speaker has no name")
        admit_texts(
            place, {"speaker": speaker.name, "name in text": speaker.name_in_text, "role": speaker.role}
        )


def admit_link(link: Link) -> None:
    """Raise InputError when a link's own values cannot be stored; its spans are checked against their texts."""
    place = f"link {link.id!r}"
    _admit_choice(place, "relation", link.relation, RELATIONS)
    admit_share(place, "score", link.score)
    admit_texts(place, {"id": link.id, **{f"evidence {n}": line for n, line in enumerate(link.evidence)}})
    for change in link.changes:
        _admit_choice(place, "severity", change.severity, SEVERITIES)
        admit_texts(place, {"note": change.note})


def admit_judgement(judgement: Judgement) -> None:
    """Raise InputError when a judgement cannot be stored."""
    place = f"judgement {judgement.id!r}"
    if not judgement.id:
        raise InputError("a judgement without id")
    _admit_choice(place, "action", judgement.action, JUDGEMENT_ACTIONS)
    admit_texts(
        place,
        {
            "id": judgement.id, "subject": judgement.subject, "value": judgement.value,
            "reviewer": judgement.reviewer, "reason": judgement.reason,
        },
    )  # fmt: skip


def admit_span(place: str, span: Span, text: str) -> None:
    """Raise InputError unless `span` says what stands at its place of `text`, its context included."""
    if text[span.start : span.end] != span.exact or span.end > len(text):
        raise InputError(f"{place}: the span [{span.start}, {span.end}) is not what stands there in the text")
    before = text[max(0, span.start - len(span.prefix)) : span.start]
    if before != span.prefix or text[span.end : span.end + len(span.suffix)] != span.suffix:
        raise InputError(f"{place}: the context of span [{span.start}, {span.end}) is not what stands there")


def admit_share(place: str, name: str, value: float) -> None:
    """Raise InputError unless `value` lies between 0 and 1; not-a-number does not."""
    if not 0 <= value <= 1:
        raise InputError(f"{place}: its {name} {value} does not lie between 0 and 1")


def admit_texts(place: str, texts: Mapping[str, str | None]) -> None:
    """Raise InputError for characters that Postgres cannot keep: U+0000 and lone surrogates."""
    for name, value in texts.items():
        if value is None or (value.isascii() and "\0" not in value):
            continue
        if "\0" in value:
            raise InputError(f"{place}: its {name} holds U+0000 at {value.index(chr(0))}: remove it")
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            raise InputError(
                f"{place}: its {name} holds a lone surrogate at {error.start}: remove it"
            ) from error


def pack_json(place: str, value: object) -> str:
    """Return `value` as JSON text in one fixed form; raises InputError for what JSON or Postgres cannot keep."""
    _admit_parts(place, value)
    try:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InputError(f"{place}: its metadata cannot be written as JSON ({error})") from error


def _admit_parts(place: str, value: object) -> None:
    todo: list[object] = [value]
    while todo:
        current = todo.pop()
        if isinstance(current, Mapping):
            if any(not isinstance(key, str) for key in current):
                raise InputError(f"{place}: its metadata have a key that is no text")
            todo += [*current.keys(), *current.values()]
        elif isinstance(current, list | tuple):
            todo += current
        elif isinstance(current, str):
            # Here and not on the JSON text, which writes U+0000 as an escape.
            admit_texts(place, {"metadata": current})


def _admit_choice(place: str, name: str, value: str, choices: Iterable[str]) -> None:
    if value not in choices:
        raise InputError(f"{place}: its {name} {value!r} is not one of {', '.join(choices)}")
