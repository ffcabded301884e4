"""Folding: the shadow of a text on which wordings are compared, with the way back to every character."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from provenance.text.characters import COMBINING, INVISIBLE
from provenance.text.offsets import OffsetMap, Piece

_TATWEEL = "\u0640"
_WIDE = (
    r"ßẞİŉæÆœŒĳĲǄ-ǌǱ-ǳ…‥‼⁇-⁉№℡™℠\ufb00-\ufb06\ufb13-\ufb17\ufb4f\ufbdd\ufbea-\ufdfc\ufe19\ufe30"
    r"\ufef5-\ufefc\ufe70-\ufe7f"
)
"""Characters that fold into several."""
_BARE_MARKS = r"\ufcf2-\ufcf4\ufe71\ufe77\ufe79\ufe7b\ufe7d\ufe7f"
"""Presentation forms of Arabic vowel signs: nothing stays of them but the character they hang on."""
_MARKS = f"{COMBINING}{INVISIBLE}{_TATWEEL}{_BARE_MARKS}"

_IRREGULAR = re.compile(rf"[{_WIDE}]?[{_MARKS}]+|[{_WIDE}]")
"""Where folding changes the count of characters: what hangs on a character, or one that becomes several."""
_HANGING = re.compile(rf"[{_MARKS}]+")

_LONG = 4000
"""Code points from which it pays to look first which characters a text has."""

_SAME: dict[str, str] = {
    "“”„‟«»″＂〝〞": '"',
    "‘’‚‛´′ʼʹʻ‹›＇": "'",
    "‐‑‒–—―−⁃﹘﹣－": "-",
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000": " ",
    "أإآٱ": "ا",
    "ؤئ": "ء",
    "ىیېے": "ي",
    "ةہھە": "ه",
    "کڪ": "ك",
    "،": ",",
    "؛": ";",
    "؟": "?",
    "٫": ".",
    "٬": ",",
    "٪": "%",
    "۔": ".",
    "ёЁ": "е",
}
"""Characters written for one another, and what stands for all of them."""
_BARE_VOWELS = frozenset({"fr", "es", "pt", "it", "ca"})
"""Languages whose papers drop accents, on capitals above all ("Etats-Unis")."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the map from it to the text it came from."""

    text: str
    offsets: OffsetMap


class _FoldTable(dict[int, str]):
    """What each character folds into, worked out when first met: Unicode has more than a table should hold."""

    def __init__(self, *, bare_vowels: bool) -> None:
        super().__init__()
        self._bare_vowels = bare_vowels
        for characters, one in _SAME.items():
            self.update(dict.fromkeys(map(ord, characters), one))

    def __missing__(self, code: int) -> str:
        folded = self._fold(chr(code))
        self[code] = folded
        return folded

    def _fold(self, char: str) -> str:
        if char.isascii():
            return char.lower()
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            return str(digit)
        wide = unicodedata.normalize("NFKC", char) if _is_form(char) else char
        if wide != char:
            # A form with its points, as Hebrew has them: the points go as they do behind any other letter.
            return (_HANGING.sub("", wide) or wide).translate(self)
        lower = {"ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "İ": "i"}.get(
            char, char.lower()
        )
        if self._bare_vowels and len(lower) == 1:
            base = unicodedata.normalize("NFD", lower)[0]
            return base if base.isascii() else self._known(lower)
        return self._known(lower) if len(lower) == 1 else lower

    def _known(self, char: str) -> str:
        return self.get(ord(char), char)


def fold(text: str, lang: str = "") -> Folded:
    """Return `text` as it is compared: case, width, digits, marks, dashes and spelling variants made one.

    Arabic loses vowel signs and tatweel, forms of alif become ا, ى becomes ي, ة becomes ه, ؤ and ئ become ء (after
    Larkey et al. 2002); Cyrillic ё becomes е; French and Spanish lose accents; invisible characters go. The map leads
    from every range of the folded text to whole characters of `text`.
    """
    if text.isascii():
        return Folded(text.lower(), OffsetMap.identity(len(text)))
    table = _table(lang in _BARE_VOWELS)
    irregular = _find_irregular(text)
    if irregular is None:
        return Folded(text.translate(table), OffsetMap.identity(len(text)))
    parts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    for match in irregular.finditer(text):
        start, end = match.span()
        if start > at and _HANGING.match(text, start):
            start -= 1  # the character that the marks hang on
        elif start == at and not at:
            end = _take_first(text, end)
        if end <= at:
            continue
        parts.append(text[at:start].translate(table))
        pieces.append((start - at, start - at, True))
        folded = _fold_cluster(text[start:end], table)
        parts.append(folded)
        pieces.append((end - start, len(folded), False))
        at = end
    parts.append(text[at:].translate(table))
    pieces.append((len(text) - at, len(text) - at, True))
    return Folded("".join(parts), OffsetMap.of_pieces(pieces))


@lru_cache(maxsize=1 << 17)
def fold_word(word: str, lang: str = "") -> str:
    """Return one word folded as `fold` does, from a cache; for words, whose kinds are few and uses many."""
    if word.isascii():
        return word.lower()
    # Most words need no map back and none of what makes one.
    regular = len(word) < _LONG and not _IRREGULAR.search(word)
    return word.translate(_table(lang in _BARE_VOWELS)) if regular else fold(word, lang).text


def _find_irregular(text: str) -> re.Pattern[str] | None:
    """Return the pattern of what changes the count of characters in `text`, or None where nothing does.

    A class of the few such characters that a long text really has is searched forty times faster than all of them.
    """
    if len(text) < _LONG:
        return _IRREGULAR if _IRREGULAR.search(text) else None
    present = sorted(char for char in set(text) if _IRREGULAR.match(char))
    hanging = re.escape("".join(char for char in present if _HANGING.match(char)))
    wide = re.escape("".join(char for char in present if not _HANGING.match(char)))
    if hanging and wide:
        return re.compile(f"[{wide}]?[{hanging}]+|[{wide}]")
    if not present:
        return None
    return re.compile(f"[{hanging}]+" if hanging else f"[{wide}]")


def _take_first(text: str, at: int) -> int:
    """Return the end of the text's first visible character: marks and invisible signs before it go with it."""
    if not _HANGING.match(text):
        return at
    hanging = _HANGING.match(text, at + 1)
    return hanging.end() if hanging else min(at + 1, len(text))


def _fold_cluster(cluster: str, table: _FoldTable) -> str:
    """Return a character with its marks as one: composed where Unicode has a character for it, else bare."""
    composed = unicodedata.normalize("NFC", _INVISIBLE.sub("", cluster))
    return _HANGING.sub("", composed.translate(table))


_INVISIBLE = re.compile(rf"[{INVISIBLE}]+")


@lru_cache(maxsize=2)
def _table(bare_vowels: bool) -> _FoldTable:
    return _FoldTable(bare_vowels=bare_vowels)


def _is_form(char: str) -> bool:
    """Tell whether `char` is a presentation form, wide or ligatured: NFKC undoes those without loss of sense."""
    return char in "…‥‼⁇⁈⁉№℡™℠ŉĳĲ" or "Ǆ" <= char <= "ǌ" or "Ǳ" <= char <= "ǳ" or "\ufb00" <= char <= "\uffef"
