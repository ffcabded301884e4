"""The questions of the command line: said-by, who-said, trace, diff, export."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from io import TextIOWrapper
from typing import IO, Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from provenance.errors import InputError, LookupFailedError
from provenance.exporters.names import web_address
from provenance.services.answers.archive import match_object, said_by_object
from provenance.services.answers.comparison import comparison_object
from provenance.services.answers.trail import trail_object
from provenance.services.diff import compare
from provenance.services.export import EXPORT_FORMATS, ExportOptions, export, settings_of
from provenance.services.lookup import find_speakers, said_by
from provenance.services.namesakes import find_namesakes
from provenance.services.ports import QuoteFilter
from provenance.services.trace import trace
from provenance.services.wording import who_said
from provenance_web.api.answering import answer
from provenance_web.api.examples import described
from provenance_web.api.reading import Day, Limit, Name, Words, read_since, read_until

router = APIRouter(prefix="/api/v1", tags=["questions"])
Asked = Annotated[str, Query(min_length=1, max_length=2_000)]
KINDS = {
    "jsonl": ("application/x-ndjson", "jsonl"),
    "csv": ("text/csv; charset=utf-8", "csv"),
    "web-annotation": ("application/ld+json", "json"),
    "claimreview": ("application/ld+json", "json"),
    "prov-json": ("application/json", "json"),
    "atom": ("application/atom+xml", "xml"),
    "html": ("text/html; charset=utf-8", "html"),
}
IN_MEMORY = 8 * 1024 * 1024
BLOCK = 64 * 1024


@router.get("/said-by", openapi_extra=described("said-by"))
def ask_said_by(
    request: Request,
    *,
    speaker: Asked,
    about: Words = None,
    since: Day = None,
    until: Day = None,
    lang: Name = None,
    kind: Name = None,
    outlet: Name = None,
    limit: Limit = 100,
) -> Response:
    """List everything a speaker said."""
    chosen = QuoteFilter(
        about=about,
        since=read_since(since),
        until=read_until(until),
        lang=lang,
        kind=kind,
        outlet=outlet,
        limit=limit,
    )
    with request.app.state.open_store() as store:
        speakers = find_speakers(store, speaker)
        namesakes = find_namesakes(store, speakers)
        found = list(said_by(store, speaker, chosen=chosen))
    return answer(request, said_by_object((*speakers, *namesakes), found))


@router.get("/who-said", openapi_extra=described("who-said"))
def ask_who_said(request: Request, text: Asked, limit: Limit = 20) -> Response:
    """Find who said these words or a variant of them, earliest first."""
    with request.app.state.open_store() as store:
        found = who_said(store, text, limit=limit)
    return answer(request, {"matches": [match_object(match) for match in found]})


@router.get("/trace", openapi_extra=described("trace"))
def ask_trace(request: Request, quote: Name = None, text: Words = None) -> Response:
    """Show the origin of a quote or of words, and every later variant; give one of `quote` and `text`."""
    if (quote is None) == (text is None):
        raise InputError("give one of quote and text")
    with request.app.state.open_store() as store:
        if quote is not None and store.quote(quote) is None:
            raise LookupFailedError(f"no quote {quote!r}: /api/v1/quotes lists all")
        found = trace(store, quote or text or "")
    return answer(request, trail_object(found))


@router.get("/diff", openapi_extra=described("diff"))
def ask_diff(request: Request, a: Asked, b: Asked) -> Response:
    """Compare two quotes, or two versions (`ID@1`, `ID@2`); `a` is the earlier."""
    with request.app.state.open_store() as store:
        found = compare(store, a, b)
    return answer(request, comparison_object(found))


@router.get("/exports/{format}", openapi_extra=described(None))
def write_export(
    request: Request,
    *,
    format: str,
    since: Day = None,
    bom: bool = False,
    publisher: Name = None,
    publisher_url: Words = None,
    feed_url: Words = None,
    limit: Annotated[int | None, Query(ge=1)] = None,
) -> Response:
    """Download everything in one of the formats of `provenance export`."""
    if format not in KINDS:
        raise LookupFailedError(f"no export format {format!r}: use one of {', '.join(EXPORT_FORMATS)}")
    given = {
        "bom": bom or None,
        "publisher": publisher,
        "publisher_url": publisher_url,
        "feed_url": feed_url,
        "limit": limit,
    }
    for name, value in given.items():
        if value is not None and name not in settings_of(format):
            raise InputError(f"{name} does not go with the format {format}; leave it out")
        if name.endswith("_url") and value is not None and web_address(value) is None:
            raise InputError(f"{name} {value!r} is no http or https address; give a whole one")
    if format == "claimreview" and not (publisher and publisher.strip() and publisher_url):
        raise InputError("a ClaimReview is signed: give publisher and publisher_url")
    options = ExportOptions(
        since=read_since(since),
        bom=bom,
        publisher=publisher,
        publisher_url=publisher_url,
        feed_url=feed_url,
        limit=limit,
    )
    # Written whole before the first byte is sent: an error half way must not look like the end.
    kept = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 (closed by _blocks)
    text = TextIOWrapper(kept, encoding="utf-8", newline="", write_through=True)
    try:
        with request.app.state.open_store() as store:
            export(store, form=format, stream=text, options=options)
        text.flush()
        text.detach()
    except BaseException:
        kept.close()
        raise
    length = kept.tell()
    kept.seek(0)
    kind, ending = KINDS[format]
    headers = {
        "Content-Disposition": f'attachment; filename="provenance-{format}.{ending}"',
        "Content-Length": str(length),
    }
    return StreamingResponse(_blocks(kept), headers=headers, media_type=kind)


def _blocks(kept: IO[bytes]) -> Iterator[bytes]:
    with kept:
        while block := kept.read(BLOCK):
            yield block
