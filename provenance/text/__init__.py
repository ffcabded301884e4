"""Text as it came: decoding, canonical form, words, marks, sentences, paragraphs, turns, and maps between forms."""

from provenance.text.marks import MarkedText, MarkPair, pair_marks
from provenance.text.paragraphs import detect_wrap, split_paragraphs
from provenance.text.words import Token, Word, split_tokens, split_words

__all__ = [
    "MarkPair",
    "MarkedText",
    "Token",
    "Word",
    "detect_wrap",
    "pair_marks",
    "split_paragraphs",
    "split_tokens",
    "split_words",
]
