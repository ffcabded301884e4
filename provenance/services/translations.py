"""Find words in other languages that were never linked: by compiled word tables, in archives of a story's size."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.match.cross import LexicalScorers
from provenance.model import LinkEnd
from provenance.services.ports import Store

MOST_PASSAGES = 3_000
"""Passages of one language that are read for one question: about three seconds. A larger language is left out."""
LEAST = 0.3
"""Likeness from which a passage is shown: below, half of the best passages only share a topic."""
SHOWN = 5


def find_translations(store: Store, text: str, *, lang: str) -> Iterator[tuple[LinkEnd, float]]:
    """Yield passages in other languages that say what `text` says, with a likeness (0-1), best first in a language.

    The likeness is that of wordings alone, without the dates and documents that links rest on, so it counts for less
    than a link. Languages without a word table, or with more than `MOST_PASSAGES` passages here, are passed over.
    """
    languages = sorted({row.version.lang for row in store.documents()} - {lang})
    for other in languages:
        scorer = LexicalScorers().scorer(later=lang, earlier=other)
        if scorer is None:
            continue
        places = list(_places(store, other))
        if len(places) > MOST_PASSAGES:
            continue
        texts = [place.span.exact for place in places]
        matches = scorer.match_passages([text], texts, most=2 * SHOWN)
        best = sorted(matches, key=lambda match: (-match.comparison.score, match.earlier))[:SHOWN]
        yield from (
            (places[match.earlier], match.comparison.score)
            for match in best
            if match.comparison.score >= LEAST
        )


def _places(store: Store, lang: str) -> Iterator[LinkEnd]:
    count = 0
    for row in store.documents(lang=lang):
        for passage in store.passages(document=row.document.id, sha256=row.version.sha256):
            yield LinkEnd(row.document.id, row.version.sha256, passage.span)
            count += 1
            if count > MOST_PASSAGES:
                return
