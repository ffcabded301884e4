"""What became of each quote from one version of a document to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from provenance.model import Quote, Span, Version
from provenance.text.reanchor import reanchor

Outcome = Literal["exact", "moved", "altered", "ambiguous", "gone"]
Fate = Literal["kept", "altered", "reattributed", "lost", "gained"]


@dataclass(frozen=True, slots=True)
class QuoteFate:
    """One quote across two versions.

    `fate`: kept as it was; altered in its words; reattributed to another speaker (its words may differ too);
    lost; gained. `anchor` says where the earlier quote's words stand in the later text and `outcome` how they were
    found again: exact, moved, altered, ambiguous or gone. A quote whose words stand there but that is no quote any
    more is lost with an outcome other than gone.
    """

    fate: Fate
    earlier: Quote | None
    later: Quote | None
    outcome: Outcome | None = None
    anchor: Span | None = None
    sought: Span | None = None
    """The span of the earlier quote that was looked for: its longest."""
    ratio: float = 0.0
    """How alike the found words are, 0-1."""
    candidates: int = 0
    """How many places fitted."""


def follow_quotes(
    one: Version, earlier: Sequence[Quote], two: Version, later: Sequence[Quote]
) -> tuple[QuoteFate, ...]:
    """Return the fate of every quote of either version: the earlier ones in text order, then those gained."""
    taken: set[str] = set()
    fates: list[QuoteFate] = []
    places = QuotePlaces(later)
    for quote in sorted(earlier, key=lambda found: (found.start, found.end, found.id)):
        sought = max(quote.content, key=lambda span: (len(span.exact), -span.start))
        found = reanchor(sought, one.text, two.text)
        free = [other for other in places.touching(found.span) if other.id not in taken] if found.span else []
        heir = _heir(found.span, free) if found.span else None
        if heir is not None:
            taken.add(heir.id)
        fate: Fate = "lost" if heir is None else _judge(quote, heir)
        place = (found.outcome, found.span, sought, found.ratio, found.candidates)
        fates.append(QuoteFate(fate, quote, heir, *place))
    gained = sorted(
        (found for found in later if found.id not in taken), key=lambda found: (found.start, found.id)
    )
    return (*fates, *(QuoteFate("gained", None, found) for found in gained))


class QuotePlaces:
    """The contents of quotes by their place: a text of a megabyte has thousands."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        parts = [(part.start, part.end, quote) for quote in quotes for part in quote.content]
        self._parts = sorted(parts, key=lambda part: part[:2])
        self._starts = [start for start, _, _ in self._parts]
        self._reach = list(accumulate((end for _, end, _ in self._parts), max))

    def touching(self, place: Span) -> list[Quote]:
        """Return the quotes with a content that shares characters with a place, each once."""
        found: dict[str, Quote] = {}
        at = bisect_left(self._starts, place.end) - 1
        while at >= 0 and self._reach[at] > place.start:
            _, end, quote = self._parts[at]
            if end > place.start:
                found[quote.id] = quote
            at -= 1
        return list(found.values())


def _heir(anchor: Span, quotes: Sequence[Quote]) -> Quote | None:
    """Return the quote that shares most with the anchor, if that is at least half of the shorter of the two."""

    def shared(quote: Quote) -> float:
        common = sum(
            max(0, min(part.end, anchor.end) - max(part.start, anchor.start)) for part in quote.content
        )
        size = sum(part.end - part.start for part in quote.content)
        return common / max(1, min(size, anchor.end - anchor.start)) - abs(size - len(anchor.exact)) * 1e-6

    best = max(quotes, key=lambda quote: (shared(quote), quote.id), default=None)
    return best if best is not None and shared(best) >= 0.5 else None


def _judge(earlier: Quote, later: Quote) -> Fate:
    names = tuple(quote.speaker.name if quote.speaker else None for quote in (earlier, later))
    if names[0] != names[1]:
        return "reattributed"
    return "kept" if earlier.wording == later.wording else "altered"
