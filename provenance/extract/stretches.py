"""A text of several languages, each part read with the grammar of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from provenance.extract.drafts import Draft
from provenance.extract.grammar import Grammar, compile_grammar
from provenance.extract.joining import read_layer
from provenance.extract.languages_within import Stretch, lang_at
from provenance.extract.lines import Reading
from provenance.text.sentences import split_sentences
from provenance.text.words import split_tokens

Reader = Callable[[int, int], list[Draft]]
"""Returns the drafts of a range of the text and of the quotations inside it."""


def reread(reading: Reading, stretches: Sequence[Stretch]) -> Reading:
    """Return the reading with the sentences and tokens of each stretch cut as its own language has them."""
    if not stretches:
        return reading
    text = reading.text
    sentences = [each for each in reading.sentences if not lang_at(stretches, each[0])]
    for lang in sorted({stretch.lang for stretch in stretches}):
        own = [each for each in reading.paragraphs if lang_at(stretches, each[0]) == lang]
        sentences += split_sentences(text, lang, pairs=reading.pairs, paragraphs=own)
    tokens = [token for token in reading.tokens if not lang_at(stretches, token.start)]
    for start, end, lang in ((each.start, each.end, each.lang) for each in stretches):
        tokens += [
            token._replace(start=token.start + start, end=token.end + start)
            for token in split_tokens(text[start:end], lang)
        ]
    tokens.sort()
    return replace(
        reading,
        sentences=sorted(sentences),
        tokens=tokens,
        token_starts=[token.start for token in tokens],
    )


def make_reader(reading: Reading, grammar: Grammar, stretches: Sequence[Stretch]) -> Reader:
    """Return what reads a range of the text, its stretches in other languages with their own grammar.

    At the border of a stretch nothing goes on from before: a speaker's next sentence is in the same language.
    """
    grammars = {"": grammar} | {stretch.lang: compile_grammar(stretch.lang) for stretch in stretches}

    def read(start: int, end: int) -> list[Draft]:
        drafts: list[Draft] = []
        for begin, stop, lang in _cut(stretches, start, end):
            drafts.extend(read_layer(reading, begin, stop, depth=0, grammar=grammars[lang]))
        return drafts

    return read


def _cut(stretches: Sequence[Stretch], start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield the parts of `[start, end)` with their languages; "" is the document's own."""
    at = start
    for stretch in stretches[max(0, bisect_right(stretches, start, key=_start_of) - 1) :]:
        if stretch.start >= end:
            break
        if stretch.end <= at:
            continue
        if stretch.start > at:
            yield at, stretch.start, ""
        yield max(at, stretch.start), min(stretch.end, end), stretch.lang
        at = min(stretch.end, end)
    if at < end:
        yield at, end, ""


def _start_of(stretch: Stretch) -> int:
    return stretch.start
