"""Text as it came: decoding, canonical form, words, marks, sentences, paragraphs, turns, and maps between forms."""

from provenance.text.graphemes import cuts_grapheme, snap_out
from provenance.text.marks import MarkedText, MarkPair, pair_marks
from provenance.text.paragraphs import detect_wrap, split_paragraphs
from provenance.text.sentences import split_sentences
from provenance.text.turns import Turn, recognise_kind, split_turns
from provenance.text.words import Token, Word, split_tokens, split_words

__all__ = [
    "MarkPair",
    "MarkedText",
    "Token",
    "Turn",
    "Word",
    "cuts_grapheme",
    "detect_wrap",
    "pair_marks",
    "recognise_kind",
    "snap_out",
    "split_paragraphs",
    "split_sentences",
    "split_tokens",
    "split_turns",
    "split_words",
]
