"""Search: who said these words, and everything that somebody said."""

from __future__ import annotations

from itertools import islice

from fastapi import APIRouter, Request
from fastapi.responses import Response

from provenance.errors import InputError, LookupFailedError
from provenance.services.lookup import FoundQuote, said_by
from provenance.services.ports import QuoteFilter, Store
from provenance.services.repeats import count_boilerplate
from provenance.services.wording import WordingMatch, who_said
from provenance_web.language import translator
from provenance_web.pages.asking import store_of
from provenance_web.rendering import render

router = APIRouter()
MOST = 50


@router.get("/search")
def search(request: Request, q: str = "", speaker: str = "") -> Response:
    """Find words in any language; with a speaker, what that speaker said about them, or at all."""
    _ = translator(request)
    matches: list[WordingMatch] = []
    quotes: list[FoundQuote] = []
    problem, common = "", 0
    with store_of(request) as store:
        try:
            if speaker.strip():
                quotes = _said(store, speaker.strip(), q.strip())
            elif q.strip():
                matches = who_said(store, q, limit=MOST)
                common = count_boilerplate(store, matches)
        except LookupFailedError:
            problem = _("No speaker is called so.")
        except InputError:
            problem = _("There is no word to look for.")
    asked = bool(q.strip() or speaker.strip())
    return render(
        request, "search.html", q=q, speaker=speaker, matches=matches, quotes=quotes[:MOST],
        more=len(quotes) > MOST, most=MOST, problem=problem, common=common, asked=asked,
    )  # fmt: skip


def _said(store: Store, speaker: str, about: str) -> list[FoundQuote]:
    chosen = QuoteFilter(about=about or None, limit=MOST + 1)
    return list(islice(said_by(store, speaker, chosen=chosen), MOST + 1))
