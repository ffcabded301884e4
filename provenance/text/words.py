"""Words and tokens of a text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from provenance.text.characters import COMBINING, INVISIBLE, QUOTATION_MARKS

TokenKind = Literal["word", "number", "punct", "mark"]

_PART = rf"[^\W_]+(?:[{COMBINING}{INVISIBLE}]+[^\W_]+)*[{COMBINING}]*"
_ABBREVIATION = r"(?<![^\W_])[^\W\d_]\.(?:[^\W\d_]\.)+(?:[^\W\d_](?![^\W_]))?"
"""U.S., a.m., т.е., ر.ق.: single letters, each with its full stop."""
_NUMBER = r"\d+(?:[.,٫٬]\d+)+(?![^\W\d_])"

_JOINED = rf"{_PART}(?:(?:['’ʼ‘‐‑&]|(?<!\d)-|-(?!\d)){_PART})*"
"""Parts joined by apostrophes or hyphens; between two digits a hyphen is a range."""
# Most words are letters up to a blank: those need none of the rest, which takes twice the time.
_WORD = rf"[^\W_]++(?=\s)|{_ABBREVIATION}(?:[-‐‑]{_JOINED})?|{_NUMBER}|{_JOINED}"
_WORDS = re.compile(rf"(?=[^\W_])(?:{_WORD})")
_TOKENS = re.compile(
    rf"(?=\S)(?:(?P<word>{_WORD})|(?P<mark>''+|``|[{re.escape(QUOTATION_MARKS)}])"
    rf"|(?P<punct>\.\.+|--+|[^\w\s]|_))"
)
_ELISION = re.compile(r"(?i)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[^\W\d_])")
_ELIDED = re.compile(r"(?i)(?<![^\W_])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[«“„\"])")
"""Before a quotation mark the elided word stands alone: qu'« il pleut »."""
_NUMERIC = re.compile(r"[\d.,٫٬]+")


class Word(NamedTuple):
    """One word or number of a text: `[start, end)` in code points, and its text.

    A named tuple rather than a dataclass: a megabyte of text has 180,000 of them, and this is thrice as fast.
    """

    start: int
    end: int
    text: str


class Token(NamedTuple):
    """One token of a text: `[start, end)` in code points, its text, and what it is."""

    start: int
    end: int
    text: str
    kind: TokenKind


def split_words(text: str, lang: str = "") -> list[Word]:
    """Return the words and numbers of `text` in order, without punctuation.

    "don't", "de-escalate", "U.S." and "1,000" are one word each. Arabic proclitics stay on their word; French
    elided articles ("l'", "d'") are words of their own, as they are elsewhere when written out.
    """
    make = tuple.__new__  # half the time of Word(...), and every text passes here
    words = [make(Word, (*match.span(), match.group())) for match in _WORDS.finditer(text)]
    if lang == "fr":
        return _cut_elisions(_join_apostrophes(text, words))
    return words


def list_words(text: str, lang: str = "") -> list[str]:
    """Return the texts of `split_words`, where their places are not asked for."""
    if lang == "fr":
        return [word.text for word in split_words(text, lang)]
    return _WORDS.findall(text)


def split_tokens(text: str, lang: str = "") -> list[Token]:
    """Return every token of `text` in order: words, numbers, quotation marks and other punctuation."""
    tokens: list[Token] = []
    make = tuple.__new__  # half the time of Token(...), and every text passes here
    for match in _TOKENS.finditer(text):
        group = match.lastgroup
        start, end = match.span()
        exact = match.group()
        if group != "word":
            tokens.append(make(Token, (start, end, exact, group)))
        elif lang == "fr" and ("'" in exact or "’" in exact):
            tokens.extend(
                Token(*word, _kind_of(word.text)) for word in _cut_elisions([Word(start, end, exact)])
            )
        else:
            kind = "word" if exact[0].isalpha() else _kind_of(exact)
            tokens.append(make(Token, (start, end, exact, kind)))
    if lang == "fr" and (elided := {match.start(): match.end() for match in _ELIDED.finditer(text)}):
        tokens = [
            Token(token.start, elided[token.start], text[token.start : elided[token.start]], "word")
            if token.start in elided
            else token
            for token in tokens
            if token.end not in elided.values() or token.kind == "word"
        ]
    return tokens


def pick_words(tokens: Iterable[Token]) -> list[Word]:
    """Return the words and numbers among the tokens of a text: what `split_words` gives, with the text read once."""
    make = tuple.__new__
    return [make(Word, token[:3]) for token in tokens if token[3] in {"word", "number"}]


def _kind_of(word: str) -> TokenKind:
    return "number" if _NUMERIC.fullmatch(word) else "word"


def _join_apostrophes(text: str, words: list[Word]) -> list[Word]:
    """Return the words with the apostrophe of those that are elided before a quotation mark."""
    elided = {match.start(): match.end() for match in _ELIDED.finditer(text)}
    if not elided:
        return words
    return [
        Word(start, elided[start], text[start : elided[start]])
        if start in elided
        else Word(start, end, exact)
        for start, end, exact in words
    ]


def _cut_elisions(words: list[Word]) -> list[Word]:
    cut: list[Word] = []
    for word in words:
        start, end, exact = word
        match = _ELISION.match(exact) if "'" in exact or "’" in exact else None
        if match is None:
            cut.append(word)
            continue
        middle = start + match.end()
        cut.append(Word(start, middle, match.group()))
        cut.append(Word(middle, end, exact[match.end() :]))
    return cut
