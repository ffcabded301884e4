"""Compile Arabic name tokens -> usual Latin spelling: Wikidata labels (CC0) and Google's transliterations (Apache-2.0).

    python -m training.names --data ../shared/data

Writes provenance/speakers/names_ar.tsv.gz: one line a token, "arabic<TAB>latin". Needs a minute and no network.
"""

from __future__ import annotations

import argparse
import gzip
from collections import defaultdict
from pathlib import Path

from provenance.speakers.names import key_of

TARGET = Path(__file__).resolve().parents[1] / "provenance" / "speakers" / "names_ar.tsv.gz"
# A spelling seen once in Wikidata is as often a slip as a name.
_LEAST_SEEN = 2
# One listing by Google's editors weighs as much as this many Wikidata labels.
_LISTED_WEIGHT = 4


def count_spellings(data: Path) -> dict[str, dict[str, int]]:
    """Return key of the Arabic token -> Latin spelling -> how often it was seen."""
    seen: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    lexicons = data / "lexicons"
    with gzip.open(lexicons / "wikidata_names" / "data_wd_arabic_80.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            latin, arabic, count = line.rstrip("\n").split("\t")
            if int(count) >= _LEAST_SEEN:
                seen[key_of(arabic.replace(" ", ""))][latin] += int(count)
    with gzip.open(lexicons / "google_transliteration" / "ar2en.txt.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            arabic, latin = line.rstrip("\n").split("\t")[:2]
            seen[key_of(arabic)][latin.replace("'", "").casefold()] += _LISTED_WEIGHT
    return seen


def main() -> None:
    """Write the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    seen = count_spellings(options.parse_args().data)
    rows = []
    for arabic, spellings in sorted(seen.items()):
        latin = min(spellings, key=lambda spelling: (-spellings[spelling], spelling))
        if len(arabic) > 1 and " " not in arabic and latin.isalpha():
            rows.append(f"{arabic}\t{latin}\n")
    with gzip.GzipFile(TARGET, "wb", mtime=0) as target:
        target.write("".join(rows).encode("utf-8"))
    print(f"{len(rows)} tokens, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
