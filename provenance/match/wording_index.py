"""Passages with their postings in memory: a new wording looked up in an archive, new reports run over old wordings."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from provenance.match.finding import Found, Text, find_all, find_best
from provenance.match.gram_arrays import GramReader
from provenance.match.letters import Letters
from provenance.match.posting_index import Hit, PostingIndex


class WordingIndex:
    """Passages of one language, numbered in the order in which they come; nothing is written anywhere.

    A passage takes its UTF-8 bytes and 12 bytes for each of its posting keys that few others have.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.postings = PostingIndex()
        self._reader = GramReader(lang)
        self._texts = bytearray()
        self._ends = array("Q", [0])

    def __len__(self) -> int:
        return len(self._ends) - 1

    def add(self, texts: Sequence[str]) -> range:
        """Add passages and return their numbers; a batch of a thousand costs less than a thousand batches of one."""
        for text in texts:
            self._texts += text.encode("utf-8", "surrogatepass")
            self._ends.append(len(self._texts))
        return self.postings.add_all(*self._reader.read(texts), count=len(texts))

    def compact(self) -> None:
        """Make searching quickest, when no more passages are to come for a while."""
        self.postings.compact()

    def text(self, number: int) -> str:
        """Return the passage of a number; raises IndexError when there is none."""
        if not 0 <= number < len(self):
            raise IndexError(f"there is no passage {number}: the index holds {len(self)}")
        return self._texts[self._ends[number] : self._ends[number + 1]].decode("utf-8", "surrogatepass")

    def find_best(self, text: str) -> Found[int] | None:
        """Return the passage that carries most of the words of `text`, by its number, or None."""
        return find_best(text, self.lang, self.search, self.read, scan=self.scan)

    def find_all(self, text: str, *, limit: int = 400, least: float = 0.5) -> Iterator[Found[int]]:
        """Yield the passages that carry at least the share `least` of the words of `text`, most hits first."""
        return find_all(text, self.lang, self.search, self.read, limit=limit, least=least, scan=self.scan)

    def search(self, keys: Sequence[int], limit: int, share: float = 0.0) -> list[Hit]:
        """Return at most `limit` passages that share the rarest of some posting keys, most hits first.

        Those with less than the share `share` of the hits of the first are left out.
        """
        return self.postings.candidates(keys, limit=limit, share=share)

    def scan(self, asked: Sequence[Letters], limit: int) -> list[list[int]]:
        """Return for each words asked for the first passages that hold them, if none of their keys is followed."""
        return [
            self._scan(words.spellings, limit) if self.postings.is_common(words.grams) else []
            for words in asked
        ]

    def _scan(self, spellings: Iterable[str], limit: int) -> list[int]:
        found: set[int] = set()
        for spelling in spellings:
            wanted, at, seen = spelling.encode("utf-8", "surrogatepass"), -1, 0
            while seen < limit and (at := self._texts.find(wanted, at + 1)) >= 0:
                number = bisect_right(self._ends, at) - 1
                if at + len(wanted) <= self._ends[number + 1]:
                    found.add(number)
                    seen, at = seen + 1, self._ends[number + 1] - 1
        return sorted(found)[:limit]

    def read(self, places: Sequence[int]) -> list[Text]:
        """Return the passages of these numbers with their language."""
        return [Text(self.text(place), self.lang) for place in places]
