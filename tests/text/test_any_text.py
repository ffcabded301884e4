"""Whatever the text, every step ends, and gives ranges of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.model import DOCUMENT_KINDS
from provenance.text import (
    detect_wrap,
    flag_spoofs,
    pair_marks,
    recognise_kind,
    split_paragraphs,
    split_sentences,
    split_tokens,
    split_turns,
)

PARTS = [
    "Q  ",
    "MS. A: ",
    "س: ",
    "“",
    "”",
    '"',
    "«",
    "»",
    "'",
    ". ",
    "? ",
    "\n",
    "\n\n",
    "(Laughter.)",
    "1. ",
    "# ",
    "\u202e",
    "a",
    "Ж",
    "م",
]
ANY_TEXT = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PARTS), max_size=30).map("".join))


@given(ANY_TEXT, st.sampled_from(["en", "ar", "ru", "fr", "xx", ""]))
def test_the_whole_way(text: str, lang: str) -> None:
    """Paragraphs, marks, sentences, tokens, turns, kind and flags of any text lie inside it and agree."""
    paragraphs = split_paragraphs(text)
    marked = pair_marks(text, lang=lang, paragraphs=paragraphs)
    places = [
        *paragraphs,
        *split_sentences(text, lang, pairs=marked, paragraphs=paragraphs),
        *(pair.outer for pair in (*marked.pairs, *marked.open_ended)),
        *((token.start, token.end) for token in split_tokens(text, lang)),
        *(place for turn in split_turns(text, paragraphs=paragraphs) for place in turn.body),
        *((flag.start, flag.end) for flag in flag_spoofs(text)),
    ]

    assert all(0 <= start < end <= len(text) for start, end in places)
    assert recognise_kind(text, title=text) in DOCUMENT_KINDS
    assert detect_wrap(text) is None or "\n" in text


@given(ANY_TEXT, st.sampled_from(["en", "ar"]))
def test_the_same_text_gives_the_same(text: str, lang: str) -> None:
    """No step remembers what it saw before."""
    first = (pair_marks(text, lang=lang), split_sentences(text, lang), split_turns(text))
    split_sentences("Another text. “With marks.”", lang)

    assert first == (pair_marks(text, lang=lang), split_sentences(text, lang), split_turns(text))
