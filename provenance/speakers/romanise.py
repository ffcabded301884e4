"""Arabic names in Latin letters, by a table of usual spellings; no guess for a name that the table does not know."""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files

from provenance.speakers.names import key_of, split_name

_PARTICLES = {
    "بن": "ben",
    "ابن": "ibn",
    "بنت": "bint",
    "ال": "Al",
    "عبد": "Abdel",
    "ابو": "Abu",
    "بو": "Bou",
    "ام": "Umm",
}

# Folded like names of the table (علي is left out: Ali and "on" are told apart by their spelling elsewhere).
_FUNCTION_WORDS = frozenset(
    {
        "الي", "ان", "انه", "انها", "من", "في", "عن", "مع", "بعد", "قبل", "ما", "لا", "هو", "هي", "قد", "ثم", "او",
        "كان", "حسب", "وفق", "منذ", "كل", "بين", "هذا", "هذه", "له", "لها", "اي", "لم", "لن", "اليوم", "امس",
    }
)  # fmt: skip


def romanise(name: str) -> str | None:
    """Return the usual Latin spelling of an Arabic name, word by word; None when a word is not in the table."""
    table, words = _table(), []
    for word in split_name(name):
        key = key_of(word)
        if key in _PARTICLES:
            words.append(_PARTICLES[key])
            continue
        latin = table.get(key)
        if latin is None and key.startswith("ال") and key[2:] in table:
            latin = "al-" + table[key[2:]].title()
        if latin is None:
            return None
        words.append(latin if latin.startswith("al-") else latin.title())
    return " ".join(words) if words else None


def is_name_token(word: str) -> bool:
    """Tell whether an Arabic word is known as part of a name."""
    key = key_of(word)
    if key in _FUNCTION_WORDS:
        return False
    return key in _PARTICLES or key in _table() or (key.startswith("ال") and key[2:] in _table())


@cache
def _table() -> dict[str, str]:
    packed = files("provenance.speakers").joinpath("names_ar.tsv.gz").read_bytes()
    rows = gzip.decompress(packed).decode("utf-8").splitlines()
    return dict(row.split("\t") for row in rows)
