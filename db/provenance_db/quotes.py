"""Reading quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any, cast

from sqlalchemy import Connection, Row, Select, and_, bindparam, func, or_, select

from provenance.model import DOCUMENT_KINDS, Quote, QuoteKind, Span, Speaker, SpeakerKind
from provenance.services.ports import QuoteFilter, StoredQuote
from provenance_db.documents import BATCH, find_version
from provenance_db.folding import fold, like_pattern
from provenance_db.review_contents import IS_CORRECTED_QUOTE, correct_contents, quotes_with_other_contents
from provenance_db.review_tables import REVIEW_ITEM
from provenance_db.rows import texts_from
from provenance_db.tables import DOCUMENT, OUTLET, QUOTE, QUOTE_SPAN, SPEAKER, VERSION
from provenance_db.times import to_stored

_GIVEN = {0: (), 1: ("speaker.given",), 2: ("speaker.given", "speaker.was_unknown")}
"""Evidence that a reviewer said whose a quote is."""
_ROOT = SPEAKER.alias("root")


def _all_quotes() -> Select[Any]:
    """Select quotes with their place, whom their speaker belongs to, and the decision that corrected them."""
    return (
        select(
            QUOTE,
            DOCUMENT.c.id.label("document"),
            VERSION.c.sha256,
            SPEAKER.c.kind.label("speaker_kind"),
            SPEAKER.c.name.label("own_name"),
            _ROOT.c.name.label("root_name"),
            _ROOT.c.kind.label("root_kind"),
            REVIEW_ITEM.c.effective.label("corrected_by"),
        )
        .select_from(QUOTE)
        .join(VERSION, VERSION.c.pk == QUOTE.c.version_pk)
        .join(DOCUMENT, DOCUMENT.c.pk == VERSION.c.document_pk)
        .outerjoin(SPEAKER, SPEAKER.c.pk == QUOTE.c.speaker_pk)
        .outerjoin(_ROOT, _ROOT.c.pk == SPEAKER.c.root_pk)
        .outerjoin(REVIEW_ITEM, and_(REVIEW_ITEM.c.subject == QUOTE.c.id, *IS_CORRECTED_QUOTE))
    )


def list_quotes(connection: Connection, chosen: QuoteFilter) -> Iterator[StoredQuote]:
    """List the chosen quotes of latest versions by (published, document, start, id), unknown dates last."""
    query = _narrow(_all_quotes().where(VERSION.c.is_latest == 1), chosen).order_by(
        VERSION.c.published.asc().nulls_last(), DOCUMENT.c.id, QUOTE.c.start_offset, QUOTE.c.id
    )
    if chosen.limit is not None and chosen.about is None:
        query = query.limit(max(0, chosen.limit))
    with connection.execute(query.execution_options(yield_per=BATCH)) as streamed:
        found: Iterator[StoredQuote] = (
            one for rows in streamed.partitions(BATCH) for one in _assemble(connection, rows)
        )
        if chosen.about is not None:
            # Words that a reviewer corrected are looked at here: what is stored to search in are those found.
            words = fold(chosen.about).split()
            fitting = (one for one in found if all(word in fold(one.quote.wording) for word in words))
            found = islice(fitting, None if chosen.limit is None else max(0, chosen.limit))
        yield from found


def _narrow(query: Select[Any], chosen: QuoteFilter) -> Select[Any]:
    if chosen.speaker_keys is not None:
        own = SPEAKER.alias("own")
        roots = select(func.coalesce(own.c.root_pk, own.c.pk)).where(own.c.key.in_(chosen.speaker_keys))
        query = query.where(func.coalesce(SPEAKER.c.root_pk, SPEAKER.c.pk).in_(roots))
    if chosen.about is not None:
        words = [QUOTE.c.folded.like(like_pattern(word), escape="\\") for word in fold(chosen.about).split()]
        query = query.where(or_(and_(True, *words), QUOTE.c.id.in_(quotes_with_other_contents())))
    if chosen.since is not None:
        query = query.where(VERSION.c.published >= to_stored(chosen.since, place="since"))
    if chosen.until is not None:
        query = query.where(VERSION.c.published <= to_stored(chosen.until, place="until"))
    if chosen.lang is not None:
        query = query.where(VERSION.c.lang == chosen.lang)
    if chosen.kind is not None:
        # The two sets of kinds share no word, so that one option serves for both.
        column = VERSION.c.kind if chosen.kind in DOCUMENT_KINDS else QUOTE.c.kind
        query = query.where(column == chosen.kind)
    if chosen.outlet is not None:
        query = query.join(OUTLET, OUTLET.c.pk == VERSION.c.outlet_pk).where(OUTLET.c.name == chosen.outlet)
    if chosen.document is not None:
        query = query.where(DOCUMENT.c.id == chosen.document)
    return query


def list_version_quotes(
    connection: Connection, *, document: str, sha256: str, as_found: bool = False
) -> list[Quote]:
    """Return the quotes of one version, latest or not, by (start, end, id)."""
    version = find_version(connection, document=document, sha256=sha256)
    if version is None:
        return []
    query = (
        _all_quotes()
        .where(QUOTE.c.version_pk == version.pk)
        .order_by(QUOTE.c.start_offset, QUOTE.c.end_offset, QUOTE.c.id)
    )
    rows = connection.execute(query).all()
    return [stored.quote for stored in _assemble(connection, rows, as_found=as_found)]


@cache
def _quote_of_id() -> Select[Any]:
    return _all_quotes().where(QUOTE.c.id == bindparam("quote"))


@cache
def _spans_of_quotes() -> Select[Any]:
    return (
        select(QUOTE_SPAN)
        .where(QUOTE_SPAN.c.quote_pk.in_(bindparam("quotes", expanding=True)))
        .order_by(QUOTE_SPAN.c.quote_pk, QUOTE_SPAN.c.part, QUOTE_SPAN.c.position)
    )


def find_quote(connection: Connection, quote: str, *, as_found: bool = False) -> StoredQuote | None:
    """Return the quote of this id, from any version."""
    rows = connection.execute(_quote_of_id(), {"quote": quote}).all()
    return next(iter(_assemble(connection, rows, as_found=as_found)), None)


def _assemble(
    connection: Connection, rows: Sequence[Row[Any]], *, as_found: bool = False
) -> list[StoredQuote]:
    """Join quotes with their spans; contents are as reviewers corrected them unless `as_found`."""
    parts: dict[int, dict[str, list[Span]]] = {}
    for start in range(0, len(rows), BATCH):
        pks = [row.pk for row in rows[start : start + BATCH]]
        spans = connection.execute(_spans_of_quotes(), {"quotes": pks})
        for row in spans.all():
            span = Span(row.start_offset, row.end_offset, row.exact, row.prefix, row.suffix)
            parts.setdefault(row.quote_pk, {}).setdefault(row.part, []).append(span)
    found = [StoredQuote(row.document, row.sha256, _quote_from(row, parts.get(row.pk, {}))) for row in rows]
    if as_found or all(row.corrected_by is None for row in rows):
        return found
    return correct_contents(connection, found)


def _quote_from(row: Row[Any], spans: dict[str, list[Span]]) -> Quote:
    speaker = None
    moved = row.extracted_pk is not None or row.given
    if row.speaker_name is not None or row.given:
        speaker = Speaker(
            name=row.root_name or (row.own_name if moved else row.speaker_name),
            kind=cast("SpeakerKind", row.root_kind or row.speaker_kind),
            name_in_text=row.name_in_text,
            role=None if row.given else row.role,
            mention_resolved=bool(row.mention_resolved),
        )
    return Quote(
        id=row.id,
        kind=cast("QuoteKind", row.kind),
        content=tuple(spans.get("content", ())),
        cue=next(iter(spans.get("cue", ())), None),
        mention=next(iter(spans.get("mention", ())), None),
        speaker=speaker,
        within=row.within,
        confidence=row.confidence,
        evidence=(*texts_from(row.evidence), *_GIVEN[row.given]),
    )
