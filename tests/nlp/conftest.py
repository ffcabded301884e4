"""A tokenizer small enough to see through: words of one or two pieces, single characters for the rest."""

from __future__ import annotations

import string

import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    """WordPiece over a few words and all ASCII characters."""
    characters = [char for char in string.printable if not char.isspace() and not char.isupper()] + [
        "“",
        "”",
        "’",
    ]
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "said", "the", "mayor", "bridge", "is", "safe", "##r"]
    pieces += [*characters, *(f"##{char}" for char in characters)]
    vocabulary = {piece: number for number, piece in enumerate(dict.fromkeys(pieces))}
    made = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made
