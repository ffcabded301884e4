"""Read Open Multilingual WordNet tabs and join them to English through Princeton WordNet 3.0."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

WORDNET = Path("/usr/share/wordnet")
_FILES = {"n": "data.noun", "v": "data.verb", "a": "data.adj", "r": "data.adv"}
_CODES = {"ar": "arb", "de": "deu", "es": "spa", "fr": "fra", "ru": "rus", "uk": "ukr"}


def read_english_synsets(folder: Path = WORDNET) -> dict[str, list[str]]:
    """Return synset -> English lemmas in WordNet's order, e.g. `00006032-a`."""
    if not (folder / "data.noun").exists():
        raise SystemExit(f"no Princeton WordNet 3.0 in {folder}: install Debian's package wordnet-base")
    synsets: dict[str, list[str]] = {}
    for part, name in _FILES.items():
        with (folder / name).open(encoding="utf-8") as lines:
            for line in lines:
                if line.startswith(" "):
                    continue
                fields = line.split(" ")
                count = int(fields[3], 16)
                lemmas = [fields[4 + 2 * i].split("(")[0].replace("_", " ") for i in range(count)]
                synsets[f"{fields[0]}-{part}"] = lemmas
    return synsets


def read_sense_counts(folder: Path = WORDNET) -> dict[tuple[str, str], int]:
    """Return (lemma, part of speech) -> tagged uses, from WordNet's `cntlist.rev`: common lemmas come first."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    parts = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
    with (folder / "cntlist.rev").open(encoding="utf-8") as lines:
        for line in lines:
            key, _, count = line.split()
            lemma, rest = key.split("%")
            counts[lemma.replace("_", " "), parts[rest[0]]] += int(count)
    return counts


def read_pairs(data: Path, lang: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield (origin, foreign lemma, English lemmas of its synset) of every tab there is for a language."""
    synsets = read_english_synsets()
    code = _CODES[lang]
    names = {"awn": "wns_arb_wn-nodia-arb.tab.gz"} if lang == "ar" else {}
    names |= {"wikt": f"wns_wikt_wn-wikt-{code}.tab.gz", "cldr": f"wns_cldr_wn-cldr-{code}.tab.gz"}
    for origin, name in names.items():
        with gzip.open(data / "lexicons" / "omw" / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                fields = line.rstrip("\n").split("\t")
                if line.startswith("#") or len(fields) < 3 or not fields[1].endswith("lemma"):
                    continue
                # Satellite adjectives are "s" in some tabs and "a" in WordNet's file.
                english = synsets.get(fields[0].replace("-s", "-a"))
                if english:
                    yield origin, fields[2].strip(), english


def read_relations(folder: Path = WORDNET) -> Iterator[tuple[str, str, float]]:
    """Yield (lemma, related lemma, weight) for words that translators put for one another.

    Derived forms and pertainyms (invade, invasion; Russia, Russian) and capitals that stand for their country.
    """
    synsets = read_english_synsets(folder)
    for part, name in _FILES.items():
        with (folder / name).open(encoding="utf-8") as lines:
            for line in lines:
                if line.startswith(" "):
                    continue
                fields, _, gloss = line.partition("|")
                cells = fields.split(" ")
                lemmas = synsets[f"{cells[0]}-{part}"]
                at = 4 + 2 * len(lemmas)
                for symbol, offset, target_part, places in _pointers(cells, at):
                    targets = synsets.get(f"{offset}-{target_part.replace('s', 'a')}", [])
                    source, target = int(places[:2], 16), int(places[2:], 16)
                    if symbol in "+\\" and source and target:
                        yield lemmas[source - 1], targets[target - 1], 0.6
                    elif symbol == "#p" and "capital" in gloss and "country" not in gloss and targets:
                        yield lemmas[0], targets[0], 0.4


def _pointers(cells: list[str], at: int) -> Iterator[tuple[str, str, str, str]]:
    for i in range(int(cells[at])):
        symbol, offset, part, places = cells[at + 1 + 4 * i : at + 5 + 4 * i]
        yield symbol, offset, part, places
