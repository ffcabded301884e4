"""Choose the word pieces that a model keeps: those which news uses, and single characters."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

LEAST = 2


def load_whole(path: Path) -> Tokenizer:
    """Return the tokenizer of a pretrained model, without its padding and cutting."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def prune(whole: Tokenizer, texts: Iterable[str]) -> tuple[Tokenizer, NDArray[np.int64]]:
    """Return a tokenizer with fewer pieces, and for each of its pieces the number it had in the whole one.

    Words of a piece that is gone fall into smaller ones, since the single characters all stay.
    """
    seen: Counter[int] = Counter()
    for text in texts:
        seen.update(whole.encode(text, add_special_tokens=False).ids)
    spec = json.loads(whole.to_str())
    vocabulary: dict[str, int] = spec["model"]["vocab"]
    special = {token["id"] for token in spec["added_tokens"]}
    kept = [
        number
        for piece, number in sorted(vocabulary.items(), key=lambda item: item[1])
        if number in special or seen[number] >= LEAST or _is_letter(piece.removeprefix("##"), seen[number])
    ]
    old = {number: piece for piece, number in vocabulary.items()}
    spec["model"]["vocab"] = {old[number]: place for place, number in enumerate(kept)}
    places = {number: place for place, number in enumerate(kept)}
    for token in spec["added_tokens"]:
        token["id"] = places[token["id"]]
    spec["post_processor"] = spec["truncation"] = spec["padding"] = None
    return Tokenizer.from_str(json.dumps(spec)), np.array(kept, np.int64)


def _is_letter(piece: str, count: int) -> bool:
    """Tell whether a piece is one character of the Latin script or of punctuation, or of any script when seen."""
    return len(piece) == 1 and (count > 0 or piece < "\u0250" or "\u2000" <= piece < "\u2070")
