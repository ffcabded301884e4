"""Find where words stand: cut them at ellipses and brackets, ask an index for candidates, lay them side by side.

The one way from words to places, whatever holds the postings: a store's table or the index in memory gives `search`,
and whoever has the texts gives `read`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Generic, NamedTuple, TypeVar

from provenance.match.align import ELLIPSIS, align_units, find_breaks
from provenance.match.edits import Alignment
from provenance.match.glance import MARGIN, Glance, Glancer
from provenance.match.grams import grams_of, hash_text, passage_grams
from provenance.match.letters import Scan, hold_pieces, hold_runs
from provenance.match.wording import Unit, read_keys, read_units

Place = TypeVar("Place")
Search = Callable[[Sequence[int], int, float], Iterable[tuple[Place, int]]]
"""Gives the places that share the rarest of some posting keys, at most so many, each with its hits, most hits first.

The third argument is the share of the hits of the first that a place must have.
"""

_BRACKETS = re.compile(r"[\[(][^\[\]()]{0,200}[\])]")
_CUTS = re.compile(r"[…\[(]|\.\.|\. \.")
"""What every ellipsis and bracket begins with or holds: most texts have neither, and this is quicker to see."""
_FIRST = 8
"""Candidates asked for first: the right one is nearly always the first or the second of them."""
_MANY = 300
"""Candidates asked for when the first were doubtful: more than there are with the same hits by one key, mostly."""
_EACH = 32
"""Candidates asked for with each of several pieces: what has few hits of each may have most of all together."""
_FEW_HITS = 4
"""So many hits may be chance: there are as many passages with as many."""
_NEAR = 0.5
"""Share of the hits of the first candidate that others must have to be read."""
_FAR = 0.65
"""Where nothing nearer than this was found, what holds runs of the words is looked for: the right one has .7 mostly."""
_ALIGNED = 4
"""Candidates laid beside the words at most."""
_MOST_PIECES = 8
"""More pieces than a quotation has ellipses: the rest of the text is searched as one."""


class Text(NamedTuple):
    """Words and the language they are in."""

    text: str
    lang: str


Read = Callable[[Sequence[Place]], Sequence[Text | None]]
"""Gives the text of each place, None for one that is there no more."""


@dataclass(frozen=True)
class Found(Generic[Place]):
    """A place that carries words asked for: its text, how many posting keys led to it, and how the words lie there."""

    place: Place
    text: Text
    hits: int
    asked: Asked

    @cached_property
    def alignment(self) -> Alignment:
        """The words laid beside the text of the place; worked out when first asked for."""
        return self.asked.align(self.text)

    @property
    def rank(self) -> tuple[float, float, float]:
        """What places are ordered by: the share of the words they carry, how closely, and how much else they say.

        One that carries them all comes before others. Of those that do not, the mean of the three counts: in a long
        text many of the words stand by chance, one here and one there.
        """
        laid = self.alignment
        shares = laid.coverage_later, laid.score, laid.coverage_earlier
        return shares if laid.coverage_later == 1.0 else (sum(shares) / 3, *shares[:2])


@dataclass(slots=True)
class Asked:
    """Words asked for, read in each language that a candidate turns out to be in."""

    text: str
    lang: str
    _units: dict[str, tuple[list[Unit], tuple[int, ...]]] = field(default_factory=dict)
    _counts: dict[str, Counter[str]] = field(default_factory=dict)

    def align(self, earlier: Text) -> Alignment:
        """Return the words laid beside an earlier text."""
        if earlier.lang not in self._units:
            units = read_units(self.text, earlier.lang)
            self._units[earlier.lang] = units, find_breaks(self.text, units)
        units, breaks = self._units[earlier.lang]
        return align_units(read_units(earlier.text, earlier.lang), units, breaks=breaks)

    def bound(self, earlier: Text) -> float:
        """Return the share of the words that stand in an earlier text in any order: no alignment carries more."""
        if earlier.lang not in self._counts:
            self._counts[earlier.lang] = Counter(read_keys(self.text, earlier.lang))
        left = self._counts[earlier.lang].copy()
        whole = left.total()
        shared = 0
        for key in read_keys(earlier.text, earlier.lang):
            if left[key] > 0:
                left[key] -= 1
                shared += 1
        return shared / whole if whole else 1.0


def cut_query(text: str) -> list[str]:
    """Return the pieces of `text` that stood together: cut at ellipses, and at brackets, whose words an editor wrote.

    Words in brackets are no piece; a text that has no other words is its own piece.
    """
    if not _CUTS.search(text):
        return [text]
    pieces = [piece for part in ELLIPSIS.split(text) for piece in _BRACKETS.split(part)]
    pieces = [piece for piece in pieces if any(char.isalnum() for char in piece)]
    return [text] if not pieces or len(pieces) > _MOST_PIECES else pieces


def find_candidates(
    text: str, lang: str, search: Search[Place], *, limit: int, scan: Scan[Place] | None = None
) -> list[tuple[Place, int]]:
    """Return at most `limit` places that share rare words with a piece of `text`, most hits first.

    Each piece is searched for itself: its rarest words lead to it, whatever the others hold. Where none leads anywhere,
    `scan` looks for pieces of nothing but common words letter by letter.
    """
    pieces = cut_query(text)
    keys = [passage_grams(piece, lang) for piece in pieces]
    return _merge(keys, search, limit=limit) or _hold(pieces, keys, scan, limit=limit)


def find_all(
    text: str,
    lang: str,
    search: Search[Place],
    read: Read[Place],
    *,
    limit: int,
    least: float,
    scan: Scan[Place] | None = None,
) -> Iterator[Found[Place]]:
    """Yield the candidates that carry at least the share `least` of the words of `text`, most hits first."""
    asked = Asked(text, lang)
    candidates = find_candidates(text, lang, search, limit=limit, scan=scan)
    texts = read([place for place, _ in candidates])
    for (place, hits), earlier in zip(candidates, texts, strict=True):
        if earlier is not None and asked.bound(earlier) >= least:
            found = Found(place, earlier, hits, asked)
            if found.alignment.coverage_later >= least:
                yield found


def find_best(
    text: str, lang: str, search: Search[Place], read: Read[Place], *, scan: Scan[Place] | None = None
) -> Found[Place] | None:
    """Return the candidate that carries most of the words of `text`, or None when no passage shares a rare word.

    Words so common that none is followed are found where they stand letter by letter, by `scan`; where the best found
    is far from the words, runs of three of them are looked for in the same way.

    Candidates with at least half as many hits as the first are read; many more where the words are so common that
    hits tell little, and none read carries enough. A quick look (words in common, in order and beside each other)
    tells which are worth laying beside the words; where one is well ahead of all others, none is.
    """
    texts = cut_query(text)
    pieces = [hash_text(piece, lang) for piece in texts]
    keys = [grams_of(words) for words in pieces]
    look = _Look(Glancer(texts, [code for words in pieces for code, _ in words]), read, Asked(text, lang))
    candidates = _merge(keys, search, limit=_FIRST, share=_NEAR) or _hold(texts, keys, scan, limit=_MANY)
    look.at(candidates)
    if look.is_doubtful(hits=candidates[0][1] if candidates else 0):
        look.at(_merge(keys, search, limit=_MANY))
        if scan is not None and look.is_far:
            look.at(hold_runs(texts, lang, scan, limit=_MANY))
    return look.choose()


@dataclass(slots=True)
class _Look(Generic[Place]):
    """Candidates read so far, each with what a quick look at it shows."""

    glancer: Glancer
    read: Read[Place]
    asked: Asked
    seen: list[tuple[Glance, Found[Place]]] = field(default_factory=list)
    places: set[Place] = field(default_factory=set)

    def at(self, candidates: Iterable[tuple[Place, int]]) -> None:
        """Look at candidates that were not read yet, up to one that is the words and nothing else."""
        new = [one for one in candidates if one[0] not in self.places]
        self.places.update(place for place, _ in new)
        texts = self.read([place for place, _ in new]) if new else ()
        for (place, hits), earlier in zip(new, texts, strict=True):
            if earlier is not None:
                glance = self.glancer.look(*earlier)
                self.seen.append((glance, Found(place, earlier, hits, self.asked)))
                if glance.is_whole:
                    break
        # Stable: of equal ones that with more hits stays before the other.
        self.seen.sort(key=lambda one: one[0].rank, reverse=True)

    def is_doubtful(self, *, hits: int) -> bool:
        """Tell whether another candidate may carry more: few keys led to these, or they have too few of the words."""
        best = self.seen[0][0] if self.seen else Glance(0.0, 0.0)
        return best.carried < 0.5 or (hits <= _FEW_HITS and not best.is_whole)

    @property
    def is_far(self) -> bool:
        """Whether none seen is near enough to be taken for where the words come from."""
        return not self.seen or self.seen[0][0].nearness < _FAR

    def choose(self) -> Found[Place] | None:
        """Return the nearest; those that a quick look cannot tell apart are laid beside the words."""
        if not self.seen:
            return None
        best, found = self.seen[0]
        if best.is_whole or best.is_ahead([glance for glance, _ in self.seen[1:]]):
            return found
        close = [one for one in self.seen[:_ALIGNED] if one[0].carried > best.carried - MARGIN]
        # Of equal ones by words, that which says least else by letters.
        return max(close, key=lambda one: (one[0].literal, one[1].rank, -len(one[1].text.text)))[1]


def _hold(
    texts: Sequence[str], keys: Sequence[Sequence[int]], scan: Scan[Place] | None, *, limit: int
) -> list[tuple[Place, int]]:
    return [] if scan is None else hold_pieces(texts, keys, scan, limit=limit)


def _merge(
    asked: Iterable[Sequence[int]], search: Search[Place], *, limit: int, share: float = 0.0
) -> list[tuple[Place, int]]:
    """Return the places found for several pieces, hits added up, most first.

    Those with less than the share `share` of the hits of the first are left out.
    """
    pieces = [keys for keys in asked if keys]
    if len(pieces) == 1:
        return list(islice(search(pieces[0], limit, share), limit))
    hits: dict[Place, int] = {}
    for keys in pieces:
        for place, count in search(keys, max(limit, _EACH), 0.0):
            hits[place] = hits.get(place, 0) + count
    # Stable: equal ones stay in the order of the piece that found them.
    merged = sorted(hits.items(), key=lambda item: -item[1])[:limit]
    return [one for one in merged if one[1] >= share * merged[0][1]]
