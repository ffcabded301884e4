"""The same words without a report between: what a speaker says again, and what nobody says at all."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.match.attributions import may_be_same_speaker
from provenance.model import OFFICIAL_KINDS, Lineage
from provenance.services.lineages import touching_links
from provenance.services.lookup import find_version
from provenance.services.ports import Store
from provenance.services.wording import WordingMatch, describe_place, search_wording

AGAIN = 0.8
"""Share of the words that an earlier event must have before the speaker is said to have used them there."""
WORD_FOR_WORD = 0.98
_REPORTS = 3
"""Reports with a sentence in common, and nobody to have said it, from which it is boilerplate."""


def find_repeats(store: Store, lineage: Lineage) -> tuple[WordingMatch, ...]:
    """Return the earlier events at which the origin's speaker said the same, earliest first.

    Only official documents are events. One that is published by the origin's outlet speaks for the same issuer. No
    link leads there: who repeats a stock phrase reports nobody. Events of unknown date are none, since nothing tells
    that they came before.
    """
    origin = lineage.origin
    version = find_version(store, origin.end.document, origin.end.sha256)
    if version is None or version.kind not in OFFICIAL_KINDS or version.published is None:
        return ()
    own = describe_place(store, origin.end, score=1.0, how="wording")
    known = {variant.end.document for variant in lineage.variants}
    found: dict[str, WordingMatch] = {}
    for match in search_wording(store, origin.end.span.exact):
        moment = match.version.published
        if (
            match.score >= AGAIN
            and match.version.kind in OFFICIAL_KINDS
            and match.document.id not in known
            and moment is not None
            and moment < version.published
            and own is not None
            and _speak_alike(own, match)
        ):
            found.setdefault(match.document.id, match)
    return tuple(sorted(found.values(), key=lambda match: (str(match.version.published), match.document.id)))


def _speak_alike(one: WordingMatch, other: WordingMatch) -> bool:
    """Tell whether two official places have one issuer, or speakers who may be one."""
    speakers = [match.quote.speaker for match in (one, other) if match.quote is not None]
    if len(speakers) == 2 and speakers[0] is not None and speakers[1] is not None:
        return may_be_same_speaker(speakers[0], speakers[1])
    return one.document.outlet is not None and one.document.outlet == other.document.outlet


def count_boilerplate(store: Store, matches: Iterable[WordingMatch]) -> int:
    """Return in how many reports of different text the words stand unlinked as running text; 0 where that is few."""
    texts = {
        match.version.sha256
        for match in matches
        if match.score >= WORD_FOR_WORD
        and match.quote is None
        and match.version.kind not in OFFICIAL_KINDS
        and not touching_links(store, match.end)
    }
    return len(texts) if len(texts) >= _REPORTS else 0
