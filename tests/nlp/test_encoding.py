"""Text as word pieces: every word has its place, and what pieces do not carry stands beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from provenance.nlp.encoding import encode_text
from provenance.nlp.windows import cut_windows

_TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from(
            ["The mayor", "said", "“", "”", '"', "safe", "\n", " ", ".", "é", "\ud800", "\x00", "قال"]
        ),
        max_size=60,
    ).map("".join),
)


@given(text=_TEXTS)
def test_words_stand_in_order_and_hold_no_blank(tokenizer: Tokenizer, text: str) -> None:
    """Ranges of words do not overlap, are not empty, and pieces are shared out among them without a gap."""
    encoded = encode_text(text, tokenizer)
    at = 0
    for start, end in zip(encoded.starts.tolist(), encoded.ends.tolist(), strict=True):
        assert at <= start < end <= len(text)
        at = end
    assert [0, *encoded.last.tolist()] == [*encoded.first.tolist(), len(encoded.pieces)]
    assert encoded.features.shape == (len(encoded), 3)


@given(text=_TEXTS, size=st.integers(1, 40), first=st.integers(0, 40))
def test_windows_tile_the_words(tokenizer: Tokenizer, text: str, size: int, first: int) -> None:
    """Every word is in one window, and no window of more than one word is over its size."""
    encoded = encode_text(text, tokenizer)
    windows = cut_windows(encoded, size=size, first_size=first)
    assert [word for a, b in windows for word in range(a, b)] == list(range(len(encoded)))
    for number, (a, b) in enumerate(windows):
        limit = first if first and number == 0 else size
        assert b - a == 1 or encoded.last[b - 1] - encoded.first[a] <= limit


def test_a_window_ends_with_its_paragraph_where_it_can(tokenizer: Tokenizer) -> None:
    """Rather a shorter window than half a paragraph at its end."""
    encoded = encode_text("the mayor said\nthe bridge is safe\nthe mayor", tokenizer)
    assert cut_windows(encoded, size=8) == [(0, 7), (7, 9)]


@pytest.mark.parametrize(
    ("word", "case"), [("said", 0), ("The", 1), ("I", 1), ("USA", 2), ("McX", 3), ("12", 4), (".", 5)]
)
def test_case_is_kept_beside_pieces_that_lost_it(tokenizer: Tokenizer, word: str, case: int) -> None:
    """The pretrained pieces are all lower case; names are known by their capitals."""
    assert encode_text(word, tokenizer).features[0, 0] == case


def test_marks_tell_what_is_quoted(tokenizer: Tokenizer) -> None:
    """Words of a quotation, of a few quoted words, and the marks themselves differ from the rest."""
    encoded = encode_text("the “the bridge is safe” “mayor” said", tokenizer)
    assert encoded.features[:, 1].tolist() == [0, 4, 1, 1, 1, 1, 5, 4, 2, 5, 0]


def test_a_paragraph_is_known_by_its_first_word(tokenizer: Tokenizer) -> None:
    """The first paragraphs, where titles and leads stand, are told apart from later ones."""
    encoded = encode_text("the mayor\nsaid the\nis\nsafe\nsafe is", tokenizer)
    assert encoded.features[:, 2].tolist() == [4, 0, 5, 1, 6, 7, 7, 3]
    assert encoded.breaks.tolist() == [0, 2, 4, 5, 6]
