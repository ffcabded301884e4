"""Text as it came: decoding, canonical form, words, marks, sentences, paragraphs, turns, and maps between forms."""

from provenance.text.paragraphs import detect_wrap, split_paragraphs
from provenance.text.words import Token, Word, split_tokens, split_words

__all__ = ["Token", "Word", "detect_wrap", "split_paragraphs", "split_tokens", "split_words"]
