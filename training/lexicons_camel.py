"""Read camel_morph (MIT): Arabic verbs, adjectives, proper nouns with English glosses; derive deverbal nouns."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections.abc import Iterator
from pathlib import Path

_LETTERS = {
    "'": "ء", "|": "آ", ">": "أ", "&": "ؤ", "<": "إ", "}": "ئ", "A": "ا", "b": "ب", "p": "ة", "t": "ت", "v": "ث",
    "j": "ج", "H": "ح", "x": "خ", "d": "د", "*": "ذ", "r": "ر", "z": "ز", "s": "س", "$": "ش", "S": "ص", "D": "ض",
    "T": "ط", "Z": "ظ", "E": "ع", "g": "غ", "f": "ف", "q": "ق", "k": "ك", "l": "ل", "m": "م", "n": "ن", "h": "ه",
    "w": "و", "Y": "ى", "y": "ي", "{": "ا", "`": "",
}  # fmt: skip
_PREFIX = "official_releases_lrec-coling2024_release_data_camel-morph-msa_camel_morph_msa_MSA-"
# Deverbal nouns and participles of the derived forms follow the pattern of the verb (Wright, Arabic grammar,
# §§ 202, 236): pattern of the lemma without vowels of case -> shapes over the three root letters.
_SHAPES = {
    "1a2~a3": ("ت12ي3", "م123", "ت123ة"),
    "ta1a2~a3": ("ت123", "مت123"),
    ">a1o2a3": ("ا12ا3", "م123"),
    "1A2a3": ("م1ا23ة", "1ا23", "م1ا23"),
    "1aA2a3": ("م1ا23ة", "1ا23", "م1ا23"),
    "{i1ota2a3": ("ا1ت2ا3", "م1ت23"),
    "ta1aA2a3": ("ت1ا23", "مت1ا23"),
    "{isota1o2a3": ("است12ا3", "مست123"),
    "{ino1a2a3": ("ان12ا3", "من123"),
    ">a1aA3": ("ا1ا3ة", "م1ي3"),
    "{isota1aA3": ("است1ا3ة", "مست1ي3"),
    ">a1a2~": ("ا12ا2", "م12"),
    "{i1ota2~": ("ا1ت2ا2", "م1ت2"),
    "{isota1a2~": ("است12ا2", "مست12"),
    "1a2~aY": ("ت12ية",),
    "ta1a2~aY": ("ت12ي",),
    ">a1o2aY": ("ا12ا",),
    "{i1ota2aY": ("ا1ت2ا",),
    "1a2a3": ("1ا23", "123", "م12و3", "12و3", "12ا3ة", "12ا3"),
    "1a2i3": ("1ا23", "123", "م12و3"),
    "1aA3": ("1اي3", "1و3", "1ي3"),
    "1a2~": ("1ا2", "م12و2", "12"),
}  # fmt: skip
_WEAK = re.compile("[wy>'&}]")


def to_arabic(buckwalter: str) -> str:
    """Return Buckwalter letters as Arabic script without vowels and pattern suffixes."""
    return "".join(
        _LETTERS.get(char, "") for char in buckwalter.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0]
    )


def read_rows(data: Path, part: str) -> Iterator[dict[str, str]]:
    """Yield the rows of one camel_morph table."""
    path = data / "lexicons" / "camel_morph" / f"{_PREFIX}{part}-LEX.csv.gz"
    if part.startswith("Verb"):
        path = data / "lexicons" / "camel_morph" / f"{_PREFIX}Verb-LEX-{part[-2:]}.csv.gz"
    with gzip.open(path, "rb") as raw:
        yield from csv.DictReader(io.TextIOWrapper(raw, encoding="utf-8", newline=""))


def split_gloss(gloss: str) -> list[str]:
    """Return the single glosses of `corrode;be_accustomed`, words split by spaces."""
    parts = re.split(r"[;/,+]", gloss.replace("_", " "))
    return [re.sub(r"\(.*?\)|\[.*?\]", "", part).strip() for part in parts if part.strip()]


def read_forms(data: Path) -> Iterator[tuple[str, list[str], float]]:
    """Yield (Arabic form, English glosses, trust 0-1)."""
    for row in read_rows(data, "Verb-PV"):
        glosses = split_gloss(row["GLOSS"])
        yield to_arabic(row["FORM"]), glosses, 1.0
        yield to_arabic(row["LEMMA"]), glosses, 1.0
        for noun in _derive_nouns(row):
            yield noun, glosses, 0.7
    for row in read_rows(data, "Verb-IV"):
        stem = to_arabic(row["FORM"])
        for person in "يتنا":
            yield person + stem, split_gloss(row["GLOSS"]), 0.9
    for part in ("Adj", "Noun-Prop"):
        for row in read_rows(data, part):
            for name in ("FORM", "LEMMA"):
                yield to_arabic(row[name]), split_gloss(row["GLOSS"]), 1.0


def _derive_nouns(row: dict[str, str]) -> Iterator[str]:
    root = row["ROOT"].split(".")
    pattern = row["PATTERN_LEMMA"].split("-")[0]
    shapes = _SHAPES.get(pattern, ())
    if len(root) != 3:
        return
    weak_middle = len(root[1]) == 1 and _WEAK.match(root[1])
    for shape in shapes:
        # A weak or hamza letter changes by rules that the shapes do not carry; a wrong form is worse than none.
        if ("2" in shape and weak_middle and "3" in pattern and pattern not in ("1a2~a3", "ta1a2~a3")) or (
            "3" in shape and _WEAK.match(root[2])
        ):
            continue
        yield "".join(to_arabic(root[int(char) - 1]) if char in "123" else char for char in shape)
