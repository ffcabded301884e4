"""Text as it came: decoding, canonical form, words, marks, sentences, paragraphs, turns, and maps between forms."""

from provenance.text.canonical import canonicalise, text_sha256
from provenance.text.decode import Decoded, decode
from provenance.text.fold import Folded, fold, fold_word
from provenance.text.graphemes import cuts_grapheme, snap_out
from provenance.text.marks import MarkedText, MarkPair, pair_marks
from provenance.text.offsets import OffsetMap
from provenance.text.paragraphs import detect_wrap, split_paragraphs
from provenance.text.sentences import split_sentences
from provenance.text.spoof import SpoofFlag, flag_spoofs
from provenance.text.turns import Turn, recognise_kind, split_turns
from provenance.text.words import Token, Word, split_tokens, split_words

__all__ = [
    "Decoded",
    "Folded",
    "MarkPair",
    "MarkedText",
    "OffsetMap",
    "SpoofFlag",
    "Token",
    "Turn",
    "Word",
    "canonicalise",
    "cuts_grapheme",
    "decode",
    "detect_wrap",
    "flag_spoofs",
    "fold",
    "fold_word",
    "pair_marks",
    "recognise_kind",
    "snap_out",
    "split_paragraphs",
    "split_sentences",
    "split_tokens",
    "split_turns",
    "split_words",
    "text_sha256",
]
