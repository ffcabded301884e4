"""Where a wording comes from and what became of it."""

from __future__ import annotations

from provenance.errors import LookupFailedError
from provenance.model import LinkEnd
from provenance.services.lookup import show_quote
from provenance.services.ports import Store
from provenance.services.wording import search_wording


def find_start(store: Store, wording: str) -> LinkEnd:
    """Return the place a trace starts from: the quote of this id, else the stored passage that carries the words best.

    Raises LookupFailedError when nothing stored carries them.
    """
    quote = show_quote(store, wording.strip()) if len(wording) < 40 else None
    if quote is not None:
        longest = max(quote.quote.content, key=lambda span: (len(span.exact), -span.start))
        return LinkEnd(quote.document.id, quote.version.sha256, longest, quote.quote.id)
    found = search_wording(store, wording)
    if not found:
        raise LookupFailedError(
            "nothing stored carries these words: give fewer or rarer ones, or ingest the documents they stand in"
        )
    return found[0].end
