"""Languages as data: one package per language code, each with a `PACK`; no rules and no text processing here."""

from provenance.languages.example import Example, Expected
from provenance.languages.pack import (
    Cue,
    Frame,
    LanguagePack,
    NominalClass,
    Pronoun,
    known_languages,
    load_pack,
)

__all__ = [
    "Cue", "Example", "Expected", "Frame", "LanguagePack", "NominalClass", "Pronoun", "known_languages", "load_pack",
]  # fmt: skip
