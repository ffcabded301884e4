"""Compile the word tables from Arabic, German, Spanish, French, Russian and Ukrainian into English stems.

    python training/lexicons.py --data ../shared/data --out provenance/match/lexicons

Reads open licences only (see `provenance/match/lexicons/CARD.md`). NTREX never enters a table: it tunes thresholds.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter, defaultdict
from multiprocessing import Pool
from pathlib import Path

from lexicons_camel import read_forms
from lexicons_ibm1 import train_ibm1
from lexicons_names import read_names
from lexicons_parallel import MAX_WORDS, Pair, count_stems, read_sentence_pairs, stems_of
from lexicons_wordnet import read_pairs, read_relations, read_sense_counts
from lexicons_write import write_english, write_table

from provenance.match.lexicon import FOREIGN_LANGUAGES
from provenance.match.lexicon_stems import arabic_candidates, arabic_key, stem_word
from provenance.match.lexicon_words import fold_letters

Table = dict[str, dict[str, float]]
# A stem that stands in more than one sentence of six carries nothing that could tell sentences apart.
COMMON_SHARE = 0.16
LEAST_RELATIVE = 0.3


def main() -> int:
    """Compile all tables and say how large they are."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument(
        "--data", type=Path, required=True, help="the folder with lexicons/, parallel/, whitehouse/"
    )
    cli.add_argument("--out", type=Path, required=True, help="the folder to write *.lex into")
    cli.add_argument(
        "--jobs", type=int, default=min(2, os.cpu_count() or 1), help="languages compiled at once"
    )
    args = cli.parse_args()
    started = time.perf_counter()
    args.out.mkdir(parents=True, exist_ok=True)
    counts, sentences = count_stems(args.data)
    common = {stem for stem, held in counts.items() if held > COMMON_SHARE * sentences}
    with Pool(args.jobs) as pool:
        jobs = [(args.data, lang, common) for lang in FOREIGN_LANGUAGES]
        tables = dict(zip(FOREIGN_LANGUAGES, pool.starmap(compile_table, jobs, chunksize=1), strict=True))
    used = {stem for table in tables.values() for row in table.values() for stem in row}
    stems = sorted(used | {stem for stem, held in counts.items() if held >= 3})
    write_english(args.out / "en.lex", counts=counts, sentences=sentences, stems=stems)
    for lang, table in tables.items():
        write_table(args.out / f"{lang}.lex", table, stems=stems)
        print(f"{lang}: {len(table):,} keys, {sum(map(len, table.values())):,} entries")
    size = sum(path.stat().st_size for path in args.out.glob("*.lex"))
    print(f"{size / 1e6:.2f} MB in {time.perf_counter() - started:.0f} s")
    return 0


def compile_table(data: Path, lang: str, common: set[str]) -> Table:
    """Return key -> English stem -> weight for one language."""
    lemmas, phrases = _read_dictionaries(data, lang)
    table: Table = defaultdict(dict)
    for lemma, row in lemmas.items():
        keys = {arabic_key(lemma), "~" + stem_word(lemma, "ar")} if lang == "ar" else {stem_word(lemma, lang)}
        for key in keys:
            share = 0.8 if key.startswith("~") else 1.0
            for stem, weight in row.items():
                table[key][stem] = max(table[key].get(stem, 0.0), weight * share)
    for key, row in _learn(data, lang, table, phrases).items():
        for stem, weight in row.items():
            table[key][stem] = max(table[key].get(stem, 0.0), weight)
    for name, row in read_names(data, lang).items():
        key = arabic_key(name) if lang == "ar" else stem_word(name, lang)
        for stem, weight in row.items():
            if weight > table[key].get(stem, 0.0):
                table[key][stem] = weight
    _add_relatives(table)
    kept = {
        key: {s: w for s, w in row.items() if s not in common and w >= 0.05} for key, row in table.items()
    }
    return {key: row for key, row in kept.items() if row and any(char.isalnum() for char in key)}


def _add_relatives(table: Table) -> None:
    """Give each entry the derived forms of its stems too: one translator's `invade` is another's `invasion`."""
    relatives: Table = defaultdict(dict)
    for lemma, other, weight in read_relations():
        one, two = stems_of(lemma, "en"), stems_of(other, "en")
        if len(one) == len(two) == 1 and one != two:
            relatives[one[0]][two[0]] = relatives[two[0]][one[0]] = weight
    for row in table.values():
        for stem, weight in list(row.items()):
            for relative, share in relatives.get(stem, {}).items():
                if weight * share >= LEAST_RELATIVE:
                    row[relative] = max(row.get(relative, 0.0), weight * share)


def _read_dictionaries(data: Path, lang: str) -> tuple[Table, list[Pair]]:
    """Return folded lemma -> English stems, and phrases of several words as little sentence pairs."""
    senses = read_sense_counts()
    lemmas: Table = defaultdict(dict)
    phrases: list[Pair] = []
    for origin, lemma, english in read_pairs(data, lang):
        folded = [fold_letters(part, lang) for part in lemma.replace("-", " ").split()]
        trust = 0.9 if origin == "awn" else 1.0
        used = [sum(senses.get((e.lower(), part), 0) for part in "nvar") for e in english]
        for text, uses in zip(english, used, strict=True):
            if len(folded) == 1:
                _add_english(lemmas[folded[0]], text, trust * (1.0 if 10 * uses >= max(used) else 0.6))
            elif len(folded) <= 3:
                phrases.append((stems_of(lemma, lang), stems_of(text, "en")))
    if lang == "ar":
        for form, glosses, trust in read_forms(data):
            folded_form = fold_letters(form, "ar")
            for rank, gloss in enumerate(glosses):
                if len(folded_form) >= 2:
                    _add_english(lemmas[folded_form], gloss, trust * max(0.6, 1 - 0.1 * rank))
    return lemmas, phrases


def _add_english(row: dict[str, float], text: str, weight: float) -> None:
    stems = [stem for stem in stems_of(text, "en") if len(stem) > 1]
    if len(stems) > 3 or not stems:
        return
    share = 1.0 if len(stems) == 1 else 0.6
    for stem in stems:
        row[stem] = max(row.get(stem, 0.0), weight * share)


def _learn(data: Path, lang: str, known: Table, phrases: list[Pair]) -> Table:
    """Return the table that IBM model 1 learns from the parallel texts, weights 0-1."""
    texts = list(read_sentence_pairs(data, lang))
    pairs = [(stems_of(foreign, lang), stems_of(english, "en")) for foreign, english in texts]
    pairs = [(f[:MAX_WORDS], e[:MAX_WORDS]) for f, e in pairs if f and e] + phrases
    prior = _prior(pairs, lang, known)
    table, counts = train_ibm1(pairs, prior=prior)
    back: dict[str, float] = Counter()
    for row in counts.values():
        for stem, count in row.items():
            back[stem] += count
    learnt: Table = {}
    for word, row in counts.items():
        total = sum(row.values())
        best = max(row.values(), default=0.0)
        kept = {}
        for stem, count in row.items():
            share = table[word][stem]
            # Both directions must agree, or rare words collect whatever stands beside them.
            both = (count / total * count / back[stem]) ** 0.5
            if word and count >= 0.3 and share >= 0.04 and both >= 0.08:
                kept[stem] = min(1.0, (count / best) ** 0.5) * min(1.0, 0.5 + both)
        if kept:
            learnt[("~" + word) if lang == "ar" and not word[0].isdigit() else word] = kept
    return learnt


def _prior(pairs: list[Pair], lang: str, known: Table) -> Table:
    prior: Table = {}
    for word in {word for foreign, _ in pairs for word in foreign}:
        row = dict(known.get("~" + word, {})) if lang == "ar" else dict(known.get(word, {}))
        if lang == "ar":
            for form, _ in arabic_candidates(word)[:6]:
                row = {**known.get(form, {}), **row}
        if word[0].isdigit():
            row[word] = 1.0
        if row:
            top = sum(row.values())
            prior[word] = {stem: weight / top for stem, weight in row.items()}
    return prior


if __name__ == "__main__":
    sys.exit(main())
