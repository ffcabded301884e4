"""Read name tokens: Wikidata labels (CC0) for Arabic and Russian, Google's transliterations (Apache-2.0) for Arabic."""

from __future__ import annotations

import gzip
from collections import defaultdict
from pathlib import Path

from provenance.match.lexicon_stems import stem_word
from provenance.match.lexicon_words import fold_letters

_WIKIDATA = {"ar": "data_wd_arabic_80.gz", "ru": "data_wd_russian_80.gz"}
# A spelling seen once in Wikidata is as often a slip as a name.
_LEAST_SEEN = 2


def read_names(data: Path, lang: str) -> dict[str, dict[str, float]]:
    """Return folded foreign name -> English stem of the Latin name -> weight 0-1."""
    seen: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    if lang in _WIKIDATA:
        with gzip.open(
            data / "lexicons" / "wikidata_names" / _WIKIDATA[lang], "rt", encoding="utf-8"
        ) as lines:
            for line in lines:
                latin, foreign, count = line.rstrip("\n").split("\t")
                if int(count) >= _LEAST_SEEN:
                    seen[fold_letters(foreign.replace(" ", ""), lang)][_latin_stem(latin)] += int(count)
    if lang == "ar":
        path = data / "lexicons" / "google_transliteration" / "ar2en.txt.gz"
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                foreign, latin = line.rstrip("\n").split("\t")[:2]
                seen[fold_letters(foreign, lang)][_latin_stem(latin)] += 1
    names: dict[str, dict[str, float]] = {}
    for foreign, row in seen.items():
        most = max(row.values())
        if len(foreign) >= 3:
            names[foreign] = {
                stem: 0.9 * (n / most) ** 0.5 for stem, n in row.items() if 8 * n >= most and len(stem) > 1
            }
    return names


def _latin_stem(latin: str) -> str:
    return stem_word(fold_letters(latin, "en").replace("'", ""), "en")
