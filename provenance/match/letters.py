"""Look for words letter by letter where they stand: for words so common that no posting key of theirs is followed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple, TypeVar

from provenance.match.grams import find_words, passage_grams

Place = TypeVar("Place")


class Letters(NamedTuple):
    """Words to look for letter by letter: the spellings they may have, and their posting keys."""

    spellings: tuple[str, ...]
    grams: tuple[int, ...]


Scan = Callable[[Sequence[Letters], int], Sequence[Sequence[Place]]]
"""Gives for each of some words the places that hold them, at most so many.

Where a posting key of theirs is rare enough to be followed, `search` has led to all that hold them, and none is given.
"""

_RUN = 3
"""Words of a run: fewer stand everywhere, and more are seldom left together where two words in five were changed."""
_MOST_RUNS = 40
"""Runs looked for at most: the archive is read for each."""
_MOST_HOLDING = 300
"""A run that more places hold tells nothing."""
_EDGES = " \t\n\r.,;:!?…\"'“”„«»‹›‘’()[]—–-"
"""What a quotation may have at its ends that its words do not have where they come from."""


def hold_pieces(
    pieces: Sequence[str], keys: Sequence[Sequence[int]], scan: Scan[Place], *, limit: int
) -> list[tuple[Place, int]]:
    """Return at most `limit` places that hold whole pieces, each of some words; those with most of them first.

    `keys` are the posting keys of each piece.
    """
    asked = [
        Letters(_spell(piece), tuple(grams))
        for piece, grams in zip(pieces, keys, strict=True)
        if len(find_words(piece)) >= _RUN
    ]
    found = Counter(chain.from_iterable(scan(asked, limit))) if asked else Counter()
    return found.most_common(limit)


def hold_runs(pieces: Sequence[str], lang: str, scan: Scan[Place], *, limit: int) -> list[tuple[Place, int]]:
    """Return at most `limit` places that hold runs of three words of the pieces; those with most of them first.

    For a wording in which words were changed here and there: between them, runs are left as they were.
    """
    runs = dict.fromkeys(islice(_cut_runs(pieces), _MOST_RUNS))
    asked = [Letters(_turn_apostrophes(run), passage_grams(run, lang)) for run in runs]
    found: Counter[Place] = Counter()
    for places in scan(asked, _MOST_HOLDING + 1) if asked else ():
        if len(places) <= _MOST_HOLDING:
            found.update(places)
    return found.most_common(limit)


def _cut_runs(pieces: Iterable[str]) -> Iterator[str]:
    """Yield each run of words, with the marks between them, bare at its ends."""
    for piece in pieces:
        tokens = piece.split()
        words = [place for place, token in enumerate(tokens) if any(char.isalnum() for char in token)]
        for first, last in zip(words, words[_RUN - 1 :], strict=False):
            yield " ".join(tokens[first : last + 1]).strip(_EDGES)


def _spell(piece: str) -> tuple[str, ...]:
    """Return the spellings in which a piece is looked for: either apostrophe, the first letter capital or not."""
    forms = _turn_apostrophes(" ".join(piece.strip(_EDGES).split()))
    return tuple(dict.fromkeys(one for form in forms for one in (form, form[:1].swapcase() + form[1:])))


def _turn_apostrophes(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((words, words.replace("'", "’"), words.replace("’", "'"))))
