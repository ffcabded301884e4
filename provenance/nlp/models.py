"""Where the files of trained components lie, and which ones these are."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from provenance.nlp.component import Tier

MODELS = Path(__file__).resolve().parent / "models"


def find_model(lang: str, tier: Tier) -> Path | None:
    """Return the folder of the component for a language and tier, or None when there is none."""
    folder = MODELS / f"{lang.partition('-')[0].lower()}-{tier}"
    return folder if (folder / "network.onnx").is_file() else None


@cache
def digest_models() -> str:
    """Return a short hash that changes with the weights of any component.

    It reads the small files of decoding only: no training ends with the same transitions as another.
    """
    digest = hashlib.sha256()
    for path in sorted(MODELS.glob("*/decoding.json")):
        digest.update(path.parent.name.encode() + path.read_bytes())
    return digest.hexdigest()[:8]
