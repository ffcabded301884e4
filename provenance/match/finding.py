"""Find where words stand: cut them at ellipses and brackets, ask an index for candidates, lay them side by side.

The one way from words to places, whatever holds the postings: a store's table or the index in memory gives `search`,
and whoever has the texts gives `read`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from provenance.match.align import ELLIPSIS, align_units, find_breaks
from provenance.match.edits import Alignment
from provenance.match.grams import passage_grams
from provenance.match.wording import Unit, read_keys, read_units

Place = TypeVar("Place")
Search = Callable[[Sequence[int]], Iterable[tuple[Place, int]]]
"""Gives the places that share the rarest of some posting keys, each with its hits, most hits first."""

_BRACKETS = re.compile(r"[\[(][^\[\]()]{0,200}[\])]")
_MOST_PIECES = 8
"""More pieces than a quotation has ellipses: the rest of the text is searched as one."""


class Text(NamedTuple):
    """Words and the language they are in."""

    text: str
    lang: str


Read = Callable[[Sequence[Place]], Sequence[Text | None]]
"""Gives the text of each place, None for one that is there no more."""


@dataclass(frozen=True, slots=True)
class Found(Generic[Place]):
    """A place that carries words asked for: how they lie there, and how many posting keys led to it."""

    place: Place
    alignment: Alignment
    hits: int

    @property
    def rank(self) -> tuple[float, float, float]:
        """What places are ordered by: the share of the words they carry, how closely, and how much else they say."""
        return self.alignment.coverage_later, self.alignment.score, self.alignment.coverage_earlier


class _Likely(NamedTuple, Generic[Place]):
    """A candidate read, with what no alignment can exceed: the share of the words asked for, and of its own."""

    bound: float
    bound_own: float
    together: int
    place: Place
    text: Text
    hits: int


@dataclass(slots=True)
class _Asked:
    """Words asked for, read in each language that a candidate turns out to be in."""

    text: str
    read: dict[str, tuple[list[Unit], tuple[int, ...]]] = field(default_factory=dict)
    keyed: dict[str, tuple[Counter[str], set[tuple[str, str]]]] = field(default_factory=dict)

    def align(self, earlier: Text) -> Alignment:
        if earlier.lang not in self.read:
            units = read_units(self.text, earlier.lang)
            self.read[earlier.lang] = units, find_breaks(self.text, units)
        units, breaks = self.read[earlier.lang]
        return align_units(read_units(earlier.text, earlier.lang), units, breaks=breaks)

    def weigh(self, place: Place, earlier: Text, hits: int) -> _Likely[Place]:
        if earlier.lang not in self.keyed:
            keys = read_keys(self.text, earlier.lang)
            self.keyed[earlier.lang] = Counter(keys), set(pairwise(keys))
        counts, pairs = self.keyed[earlier.lang]
        keys = read_keys(earlier.text, earlier.lang)
        shared, left = 0, dict(counts)
        for key in keys:
            if left.get(key):
                left[key] -= 1
                shared += 1
        together = len(pairs.intersection(pairwise(keys)))
        bound = shared / max(1, counts.total())
        return _Likely(bound, shared / max(1, len(keys)), together, place, earlier, hits)


def cut_query(text: str) -> list[str]:
    """Return the pieces of `text` that stood together: cut at ellipses, and at brackets, whose words an editor wrote.

    Words in brackets are no piece; a text that has no other words is its own piece.
    """
    pieces = [piece for part in ELLIPSIS.split(text) for piece in _BRACKETS.split(part)]
    pieces = [piece for piece in pieces if any(char.isalnum() for char in piece)]
    return [text] if not pieces or len(pieces) > _MOST_PIECES else pieces


def find_candidates(text: str, lang: str, search: Search[Place], *, limit: int) -> list[tuple[Place, int]]:
    """Return at most `limit` places that share rare words with a piece of `text`, most hits first.

    Each piece is searched for itself: its rarest words lead to it, whatever the others hold.
    """
    asked = [keys for keys in (passage_grams(piece, lang) for piece in cut_query(text)) if keys]
    if len(asked) == 1:
        return list(search(asked[0]))[:limit]
    hits: dict[Place, int] = {}
    for keys in asked:
        for place, count in search(keys):
            hits[place] = hits.get(place, 0) + count
    # Stable: equal ones stay in the order of the piece that found them.
    return sorted(hits.items(), key=lambda item: -item[1])[:limit]


def find_all(
    text: str, lang: str, search: Search[Place], read: Read[Place], *, limit: int, least: float
) -> Iterator[Found[Place]]:
    """Yield the candidates that carry at least the share `least` of the words of `text`, most hits first."""
    asked = _Asked(text)
    candidates = find_candidates(text, lang, search, limit=limit)
    texts = read([place for place, _ in candidates])
    for (place, hits), earlier in zip(candidates, texts, strict=True):
        if earlier is not None and asked.weigh(place, earlier, hits).bound >= least:
            alignment = asked.align(earlier)
            if alignment.coverage_later >= least:
                yield Found(place, alignment, hits)


def find_best(
    text: str, lang: str, search: Search[Place], read: Read[Place], *, limit: int = 16, aligned: int = 6
) -> Found[Place] | None:
    """Return the candidate that carries most of the words of `text`, or None when no passage shares a rare word.

    The `limit` best candidates are read and the likeliest `aligned` at most laid beside the words: one that cannot
    carry more than the best so far, word order aside, ends the search.
    """
    asked = _Asked(text)
    candidates = find_candidates(text, lang, search, limit=limit)
    if not candidates:
        return None
    texts = read([place for place, _ in candidates])
    likely = [
        asked.weigh(place, earlier, hits)
        for (place, hits), earlier in zip(candidates, texts, strict=True)
        if earlier is not None
    ]
    likely.sort(key=lambda one: (-one.bound, -one.together, -one.bound_own))
    best: Found[Place] | None = None
    for one in likely[:aligned]:
        if best is not None and (one.bound, one.bound_own) <= (best.rank[0], best.rank[2]):
            break
        found = Found(one.place, asked.align(one.text), one.hits)
        if best is None or found.rank > best.rank:
            best = found
    return best
