"""Search the passages of a store for words, the same way as an index in memory is searched."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.match.finding import Found, Read, Search, Text, find_best
from provenance.match.letters import Letters, Scan
from provenance.services.ports import PassagePlace, Store


def search_passages(store: Store) -> Search[PassagePlace]:
    """Return what finds the passages of a store that share rare posting keys, most hits first."""

    def search(keys: Sequence[int], limit: int, share: float) -> list[tuple[PassagePlace, int]]:
        found = store.candidates(keys, limit=limit, share=share)
        return [((one.document, one.sha256, one.index), one.hits) for one in found]

    return search


def read_passages(store: Store) -> Read[PassagePlace]:
    """Return what reads the passages of a store with their languages."""

    def read(places: Sequence[PassagePlace]) -> list[Text | None]:
        return [Text(*row) if row is not None else None for row in store.passage_texts(places)]

    return read


def scan_passages(store: Store) -> Scan[PassagePlace]:
    """Return what finds the passages of a store that hold words of nothing but common ones letter by letter.

    Letters are the same in every language: what was found in one is not looked for in the next.
    """
    found_already: set[tuple[str, ...]] = set()

    def scan(asked: Sequence[Letters], limit: int) -> list[list[PassagePlace]]:
        new = [words for words in asked if words.spellings not in found_already]
        found = dict(zip(new, store.holding(new, limit=limit), strict=True)) if new else {}
        found_already.update(words.spellings for words, places in found.items() if places)
        return [[(one.document, one.sha256, one.index) for one in found.get(words, ())] for words in asked]

    return scan


def find_passage(store: Store, text: str, *, lang: str) -> Found[PassagePlace] | None:
    """Return the stored passage that carries most of the words of `text`, or None when none shares a rare word."""
    with store.snapshot():
        return find_best(text, lang, search_passages(store), read_passages(store), scan=scan_passages(store))
