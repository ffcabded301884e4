"""Compile Arabic common words and names: camel_morph (MIT), TICO-19 (CC0), Multilingual WordNet (CC BY-SA 3.0).

    python -m training.common_words --data ../shared/data

Writes provenance/speakers/words_ar.txt.gz: one key a line, names behind a "+". Arabic has no capitals; that a word is a
common noun, or known as a name, is what tells where a name begins and ends. Needs some seconds and no network.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from provenance.speakers.names import key_of
from training.lexicons_camel import read_forms, read_rows, to_arabic

TARGET = Path(__file__).resolve().parents[1] / "provenance" / "speakers" / "words_ar.txt.gz"
_WORD = re.compile(r"[\u0621-\u0652]+")
_LEAST_SEEN = 2
"""A word that the parallel text has once may be a foreign name."""


def read_names(data: Path) -> set[str]:
    """Return the keys of proper nouns."""
    rows = read_rows(data, "Noun-Prop")
    return {key_of(to_arabic(row[field])) for row in rows for field in ("FORM", "LEMMA")}


def read_common(data: Path) -> set[str]:
    """Return the keys of common words of all three sources, without article and joined particles."""
    seen: dict[str, int] = {}
    for line in _read(data / "parallel" / "tico19.en-ar.jsonl.gz"):
        for word in _WORD.findall(json.loads(line)["ar"]):
            seen[_bare(key_of(word))] = seen.get(_bare(key_of(word)), 0) + 1
    common = {key for key, count in seen.items() if count >= _LEAST_SEEN}
    for line in _read(data / "lexicons" / "omw" / "wns_arb_wn-nodia-arb.tab.gz"):
        word = line.rstrip("\n").split("\t")[-1]
        if " " not in word and _WORD.fullmatch(word):
            common.add(_bare(key_of(word)))
    proper = {key_of(to_arabic(row["FORM"])) for row in read_rows(data, "Noun-Prop")}
    for form, _, _ in read_forms(data):
        if key_of(form) not in proper:
            common.add(key_of(form))
    return {key for key in common if len(key) > 1}


def _read(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from lines


def _bare(key: str) -> str:
    for start in ("وال", "بال", "كال", "فال", "ال", "لل"):
        if key.startswith(start) and len(key) > len(start) + 2:
            return key[len(start) :]
    return key


def main() -> None:
    """Write the table."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, required=True)
    data = cli.parse_args().data
    names = {f"+{key}" for key in read_names(data) if len(key) > 1}
    rows = "\n".join(sorted(names | read_common(data))) + "\n"
    TARGET.write_bytes(gzip.compress(rows.encode("utf-8"), 9, mtime=0))


if __name__ == "__main__":
    main()
