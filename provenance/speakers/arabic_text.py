"""An Arabic document cut up for looking names up in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property, lru_cache

from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.names import bare_article, key_of
from provenance.speakers.words_of import keys_of, words_of
from provenance.text.words import Word

_MOST = 60
"""Places of one word that are looked at, so that time grows with the length of the text only."""
_STOP = re.compile(r"[^\s\"«»“”]")
PREFIXES = ("و", "ل", "ب", "ف", "ك", "ول", "وب")
"""Letters that are joined to a noun."""


def _stands_for(key: str, form: str) -> bool:
    """Tell whether a key is a form itself, or the form is left without its article and joined letters."""
    forms = [key, bare_article(key), key.removeprefix("لل")]
    forms += [bare_article(key[len(letters) :]) for letters in PREFIXES if key.startswith(letters)]
    return form in forms


@lru_cache(maxsize=1 << 14)
def _spellings_of(form: str) -> tuple[str, ...]:
    """Return all keys that can stand for a form: with the article, joined letters, or both."""
    keys = {start + article + form for start in ("", "لل", *PREFIXES) for article in ("", "ال")}
    return tuple(key for key in keys if _stands_for(key, form))


@dataclass
class ArabicText:
    """A document's words, and where each key stands; both are worked out when first asked for."""

    text: str

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in order."""
        return words_of(self.text, "ar")

    @cached_property
    def _keys(self) -> dict[str, list[int]]:
        """Where each key stands, as it is written."""
        found: dict[str, list[int]] = {}
        for at, key in enumerate(keys_of(self.text, "ar")):
            found.setdefault(key, []).append(at)
        return found

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The answers of `places`, as far as they were asked for."""
        return {}

    def places(self, key: str) -> list[int]:
        """Return where a key stands, with or without article and joined letters, in order."""
        found = self._places.get(key)
        if found is None:
            lists = [self._keys[spelling] for spelling in _spellings_of(key) if spelling in self._keys]
            found = self._places[key] = sorted(at for places in lists for at in places)
        return found

    @cached_property
    def fullest(self) -> dict[str, str]:
        """Full names by surname, as far as they were asked for."""
        return {}

    @cached_property
    def titled(self) -> dict[int, tuple[str, str]]:
        """Name and title of the phrases that begin at a word, as far as they were read."""
        return {}

    def before(self, key: str, anchor: int) -> list[int]:
        """Return the last places of a key before an offset, in order; a long text has more than anybody needs."""
        places = self.places(key)
        end = bisect_left(places, anchor, key=self._start_of)
        return places[max(0, end - _MOST) : end]

    def behind(self, key: str, anchor: int) -> list[int]:
        """Return the first places of a key from an offset on."""
        places = self.places(key)
        first = bisect_left(places, anchor, key=self._start_of)
        return places[first : first + _MOST]

    def _start_of(self, at: int) -> int:
        return self.words[at].start

    def joined(self, at: int) -> bool:
        """Tell whether nothing but blanks and marks stands between a word and the one before it."""
        gap = self.text[self.words[at - 1].end : self.words[at].start]
        return "\n" not in gap and not _STOP.search(gap)

    def run(self, at: int, longest: int) -> list[str]:
        """Return the words from `at` on up to the next punctuation."""
        found = [self.words[at].text]
        while len(found) < longest and at + len(found) < len(self.words) and self.joined(at + len(found)):
            following = self.words[at + len(found)].text
            if key_of(following) in load_nouns().times | load_nouns().closed:
                break
            found.append(following)
        return found
