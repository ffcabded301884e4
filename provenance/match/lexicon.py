"""Compiled word tables from six languages into English stems, and how rare each English stem is.

A table file is `QPLX1`, a line of JSON, then zlib-packed sections: keys, number of entries of each key, entries
(index into the English vocabulary), weights. The tables and their licences are described in `lexicons/CARD.md`.
"""

from __future__ import annotations

import json
import math
import sys
import zlib
from array import array
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from provenance.errors import LanguageError
from provenance.match.lexicon_stems import arabic_candidates, drop_shared_prefix, stem_word

MAGIC = b"QPLX1\n"
FOREIGN_LANGUAGES = ("ar", "de", "es", "fr", "ru", "uk")
LEXICON_LANGUAGES = ("en", *FOREIGN_LANGUAGES)
Translations = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class EnglishStems:
    """The English stems that all tables point to, with the share of sentences that hold each."""

    stems: tuple[str, ...]
    frequency: dict[str, int]
    sentences: int

    def rarity(self, stem: str) -> float:
        """Return the inverse document frequency of a stem (natural logarithm; add-one, so it is never infinite)."""
        return math.log((self.sentences + 1) / (self.frequency.get(stem, 0) + 1))

    def rarity_of_any(self, stems: tuple[str, ...]) -> float:
        """Return the inverse document frequency of a synonym set: how rare any of its stems is (Pirkola 1998)."""
        held = sum(self.frequency.get(stem, 0) for stem in stems)
        return math.log((self.sentences + 1) / (min(held, self.sentences) + 1))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's table; `lookup` gives the English stems a word may stand for, weights 0-1, best first."""

    lang: str
    positions: dict[str, int]
    starts: array[int]
    entries: array[int]
    weights: bytes
    english: EnglishStems
    _seen: dict[str, Translations] = field(default_factory=dict)

    def lookup(self, folded: str) -> Translations:
        """Return the English stems of a folded word; empty when the table does not know it."""
        known = self._seen.get(folded)
        if known is None:
            known = self._seen[folded] = self._find(folded)
        return known

    def read(self, key: str) -> Translations:
        """Return what stands under one key of the table."""
        at = self.positions.get(key)
        if at is None:
            return ()
        span = range(self.starts[at], self.starts[at + 1])
        return tuple((self.english.stems[self.entries[i]], self.weights[i] / 255) for i in span)

    def _find(self, folded: str) -> Translations:
        if self.lang == "ar":
            return self._find_arabic(folded)
        found = self.read(stem_word(folded, self.lang))
        if not found and self.lang == "de":
            found = self._find_compound(folded)
        return found or self._find_prefixed(folded)

    def _find_prefixed(self, folded: str) -> Translations:
        """Read a word the table lacks without a prefix that many languages share: désescalade as escalade."""
        bare = drop_shared_prefix(folded)
        found = self.read(stem_word(bare, self.lang)) if bare else ()
        return tuple((stem, weight * 0.8) for stem, weight in found)

    def _find_arabic(self, folded: str) -> Translations:
        merged = dict(self.read("~" + stem_word(folded, "ar")))
        least: int | None = None
        for form, cut in arabic_candidates(folded):
            if least is not None and cut > least:
                break
            for stem, weight in self.read(form):
                least = cut
                merged[stem] = max(merged.get(stem, 0.0), weight)
        return _ranked(merged)

    def _find_compound(self, folded: str) -> Translations:
        """Split a German compound in two known parts, the longest head first; each part counts a little less."""
        for at in range(4, len(folded) - 3):
            head = self.read(stem_word(folded[at:], "de"))
            if not head:
                continue
            for joint in ("", "s", "es", "n", "en"):
                front = folded[:at].removesuffix(joint) if joint else folded[:at]
                first = self.read(stem_word(front, "de")) if len(front) >= 4 else ()
                if first:
                    merged = {stem: weight * 0.8 for stem, weight in head}
                    for stem, weight in first:
                        merged[stem] = max(merged.get(stem, 0.0), weight * 0.8)
                    return _ranked(merged)
        return ()


def _ranked(merged: dict[str, float]) -> Translations:
    return tuple(sorted(merged.items(), key=lambda item: (-item[1], item[0])))


@cache
def load_english() -> EnglishStems:
    """Return the English stems with their frequencies, read once."""
    header, sections = _read_file("en")
    stems = tuple(sections[0].decode("utf-8").split("\n"))
    counts = _numbers("I", sections[1])
    return EnglishStems(
        stems=stems, frequency=dict(zip(stems, counts, strict=True)), sentences=header["sentences"]
    )


@cache
def load_lexicon(lang: str) -> Lexicon:
    """Return the table of one language, read once.

    Raises LanguageError when there is no table for the language.
    """
    if lang not in FOREIGN_LANGUAGES:
        raise LanguageError(
            f"no word table from {lang!r} into English; there are tables for {', '.join(FOREIGN_LANGUAGES)}"
        )
    _, (keys, counts, entries, weights) = _read_file(lang)
    starts = array("I", [0])
    total = 0
    for count in _numbers("H", counts):
        total += count
        starts.append(total)
    positions = {key: at for at, key in enumerate(keys.decode("utf-8").split("\n"))}
    return Lexicon(
        lang=lang, positions=positions, starts=starts, entries=_numbers("I", entries), weights=weights,
        english=load_english(),
    )  # fmt: skip


def _read_file(lang: str) -> tuple[dict[str, int], list[bytes]]:
    raw = resources.files("provenance.match").joinpath("lexicons", f"{lang}.lex").read_bytes()
    if not raw.startswith(MAGIC):
        raise LanguageError(f"the word table {lang}.lex is damaged; install the package anew")
    line_end = raw.index(b"\n", len(MAGIC))
    header = json.loads(raw[len(MAGIC) : line_end])
    sections, at = [], line_end + 1
    for size in header["sections"]:
        sections.append(zlib.decompress(raw[at : at + size]))
        at += size
    return header, sections


def _numbers(code: str, raw: bytes) -> array[int]:
    values = array(code)
    values.frombytes(raw)
    if sys.byteorder == "big":
        values.byteswap()
    return values
