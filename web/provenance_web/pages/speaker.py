"""Speakers: the list, and everything that one of them said."""

from __future__ import annotations

from itertools import islice
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from provenance.errors import LookupFailedError
from provenance.services.lookup import find_speakers, found_quotes
from provenance.services.namesakes import find_namesakes
from provenance.services.ports import QuoteFilter
from provenance_web.pages.asking import store_of
from provenance_web.rendering import render

router = APIRouter()
PAGE = 100
Offset = Annotated[int, Query(ge=0, le=10_000_000)]


@router.get("/speakers")
def speakers(request: Request, q: str = "", offset: Offset = 0) -> Response:
    """List speakers, those with most quotes first."""
    with store_of(request) as store:
        try:
            found = find_speakers(store, q) if q.strip() else store.speakers()
        except LookupFailedError:
            found = ()
    rows = sorted(found, key=lambda speaker: (-speaker.quotes, speaker.name, speaker.key))
    return render(
        request,
        "speakers.html",
        rows=rows[offset : offset + PAGE],
        total=len(rows),
        offset=offset,
        size=PAGE,
        q=q,
    )


@router.get("/speakers/{key}")
def speaker(request: Request, key: str, offset: Offset = 0) -> Response:
    """Show a speaker: names, roles, and quotes by date."""
    with store_of(request) as store:
        one = next((each for each in store.speakers() if each.key == key), None)
        if one is None:
            raise LookupFailedError(f"no speaker has the key {key!r}")
        roles = store.speaker_roles(key)
        others = find_namesakes(store, [one])
        chosen = QuoteFilter(speaker_keys=(key,))
        decisions = [one for one in store.judgements() if key in (one.subject, one.value)]
        quotes = list(islice(found_quotes(store, chosen), offset, offset + PAGE + 1))
    return render(
        request, "speaker.html", one=one, roles=roles, others=others, decisions=decisions, quotes=quotes[:PAGE],
        more=len(quotes) > PAGE, offset=offset, size=PAGE,
    )  # fmt: skip
