"""Where a wording comes from and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.errors import LookupFailedError
from provenance.model import Lineage, LinkEnd
from provenance.services.lineages import find_lineage
from provenance.services.lookup import show_quote
from provenance.services.origins import same_place
from provenance.services.ports import Store
from provenance.services.repeats import count_boilerplate, find_repeats
from provenance.services.wording import WordingMatch, linked_end, search_wording, translated_wording

AS_GOOD = 0.02
"""How much less a place may carry of the words asked for and still count as carrying them as well."""
COMPARED = 8
"""Places that carry the words equally well and are looked at for their lineages."""


@dataclass(frozen=True, slots=True)
class Trail:
    """The lineage of a wording; `elsewhere` are places with the same words that no link joins to it.

    They are look-alikes of another event, or wording too common to be linked; nothing of them is hidden.
    `said_before` are earlier events at which the origin's speaker used the words: repetitions of his own, and no
    reports. `boilerplate` is in how many reports the words stand that nobody said, 0 when they are no boilerplate.
    """

    lineage: Lineage
    elsewhere: tuple[WordingMatch, ...] = ()
    said_before: tuple[WordingMatch, ...] = ()
    boilerplate: int = 0


def trace(store: Store, wording: str) -> Trail:
    """Return the trail of a quote (by its id) or of words (from the stored passage that carries them best).

    Of places that carry the words equally well, the one with the most variants is traced, then the earliest; the
    others are given as `elsewhere` when no link joins them. Words that stand nowhere are looked for in other
    languages. Raises LookupFailedError when nothing stored carries the
    words, InputError when there is no word.
    """
    start = quoted_place(store, wording)
    if start is not None:
        lineage = find_lineage(store, start)
        return Trail(lineage, said_before=find_repeats(store, lineage))
    found = search_wording(store, wording) or translated_wording(store, wording)
    if not found:
        raise LookupFailedError(
            "nothing stored carries these words: give fewer or rarer ones, or ingest the documents they stand in"
        )
    best = [match for match in found if match.score >= found[0].score - AS_GOOD][:COMPARED]
    lineages = [find_lineage(store, linked_end(store, match)) for match in best]
    chosen = max(lineages, key=lambda lineage: len(lineage.variants))  # the first, so the earliest, of equals
    before = find_repeats(store, chosen)
    repeated = {match.document.id for match in before}
    elsewhere = tuple(
        match for match in best if match.document.id not in repeated and not _holds(chosen, match.end)
    )
    return Trail(chosen, elsewhere, before, 0 if chosen.links else count_boilerplate(store, found))


def quoted_place(store: Store, quote: str) -> LinkEnd | None:
    """Return the longest span of the quote of this id, or None when it is no quote's id."""
    found = show_quote(store, quote.strip()) if len(quote) < 40 else None
    if found is None:
        return None
    longest = max(found.quote.content, key=lambda span: (len(span.exact), -span.start))
    return LinkEnd(found.document.id, found.version.sha256, longest, found.quote.id)


def _holds(lineage: Lineage, place: LinkEnd) -> bool:
    return any(same_place(variant.end, place) for variant in (lineage.origin, *lineage.variants))
