"""Telling the 8-bit charsets of Arabic, Cyrillic and Latin texts apart, by how plausible the letters are."""

from __future__ import annotations

import re
from collections import Counter

_ARABIC_COMMON = "الينمورتبعدفةسهكقأحجشصطخذىضزإئغثءظؤآ"
_RUSSIAN_COMMON = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_UKRAINIAN_COMMON = "оанитіверсклудмпязбьгчйхжїєцшющфґ"
_LATIN_COMMON = "éàèüöäñçóíáúêâîôûëïßøåæœÉÀÜÖÄÑÓÇÈÊÁÍÚ"
_TYPOGRAPHY = "’‘“”«»–—…„‹›•·№©®™€£§°،؟؛¿¡ºª´\xa0\xad"

CANDIDATES: tuple[tuple[str, str], ...] = (
    ("cp1252", "latin"),
    ("cp1256", "arabic"),
    ("iso8859_6", "arabic"),
    ("cp1251", "cyrillic"),
    ("koi8_r", "cyrillic"),
    ("koi8_u", "cyrillic"),
)
"""Charsets in the order in which they win a tie."""
_SAMPLE = 1 << 18
"""Bytes looked at: letter counts settle long before."""
_PLAUSIBLE = 0.55
"""Mean plausibility (0-1) under which no charset is believed."""
_BROKEN_CASE = re.compile(r"[а-яёіїєґ][А-ЯЁІЇЄҐ]")
_LATIN_LETTER = "A-Za-z"
_MIXED = re.compile(
    rf"[{_LATIN_LETTER}][\u0400-\u04ff\u0621-\u064a]|[\u0400-\u04ff\u0621-\u064a][{_LATIN_LETTER}]"
)
_LATIN_RUN = re.compile(r"[\xc0-\xff]{3,}")


def detect_legacy(raw: bytes) -> str | None:
    """Return Python's name of the likeliest 8-bit charset of `raw`, or None when none is plausible."""
    sample = raw[:_SAMPLE]
    best: tuple[float, str] | None = None
    for charset, script in CANDIDATES:
        try:
            text = sample.decode(charset)
            raw.decode(charset)
        except UnicodeDecodeError:
            continue
        score = _score(text, script)
        if best is None or score > best[0] + 1e-9:
            best = (score, charset)
    if best is None or best[0] < _PLAUSIBLE:
        return None
    return best[1]


def _score(text: str, script: str) -> float:
    """Return how plausible (0-1) the characters outside ASCII are as letters and marks of `script`."""
    counts = Counter(char for char in text if ord(char) > 127)
    total = sum(counts.values())
    if not total:
        return 0.0
    weights = _weights(script)
    score = sum(count * weights.get(char, 0.0) for char, count in counts.items()) / total
    if script == "latin":
        strange = sum(len(run) for run in _LATIN_RUN.findall(text))
    elif script == "cyrillic":
        strange = 2 * len(_BROKEN_CASE.findall(text)) + 2 * len(_MIXED.findall(text))
    else:
        strange = 2 * len(_MIXED.findall(text))
    return score - strange / total


def _weights(script: str) -> dict[str, float]:
    """Return each character's plausibility: commoner letters weigh more, so that a shifted alphabet loses."""
    weights = dict.fromkeys(_TYPOGRAPHY, 0.7)
    if script == "latin":
        weights.update(dict.fromkeys(_LATIN_COMMON, 1.0))
        return weights
    if script == "arabic":
        return weights | _ranked(_ARABIC_COMMON) | dict.fromkeys("ًٌٍَُِّْـ", 0.5)
    ranked = _ranked(_RUSSIAN_COMMON)
    for letter, weight in _ranked(_UKRAINIAN_COMMON).items():
        ranked[letter] = max(weight, ranked.get(letter, 0.0))
    return weights | ranked | {letter.upper(): weight - 0.2 for letter, weight in ranked.items()}


def _ranked(letters: str) -> dict[str, float]:
    return {letter: 1.0 - 0.6 * rank / len(letters) for rank, letter in enumerate(letters)}
