"""Seed edits of a known class in seven languages, and count how the change rules class them.

    python benchmarks/changes.py [--data DIR] [--limit 400] [--seed 7] [--json] [--misses KIND]

Sentences of the NTREX development set are edited in place, and wordings written for this benchmark (change_seeds/)
stand beside them, so that a pair can hold several edits, harmless ones among them; unchanged pairs are part of it.

hidden      an edit that no change covers (harmless ones have nothing to hide)
r           of the edits of a class, the share covered by a change of that class (negations: lost and added told apart)
p           of the changes reported with a class, the share that stand on an edit of it; whatever else is reported so,
            on another edit or on words that nobody touched, is wrong
harmless    r: the share of harmless edits on which no change is above severity none; p: of the edits of any kind that
            are called harmless, the share that are
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from change_seeds.edits import Pair, Range, Seed, each_pair
from change_seeds.seeds import read_seeds

from provenance.languages.change_words import CHANGE_LANGUAGES
from provenance.match.align import align_units, find_breaks
from provenance.match.attributions import compare_marks
from provenance.match.changes import Side, classify_changes
from provenance.match.pieces import Piece
from provenance.match.relations import name_relation
from provenance.match.wording import read_units
from provenance.model import Change, Passage, Span
from provenance.text.marks import pair_marks

_BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2] / "shared" / "data"
_MEASURED = {
    "number": "number", "date": "date", "negation_lost": "negation", "negation_added": "negation",
    "modality": "modality", "entity": "entity", "intensity": "intensity", "marks_added": "marks",
    "marks_dropped": "marks",
}  # fmt: skip
CLASSES = ("number", "negation", "date", "modality", "entity", "intensity", "marks", "harmless")
_SHARP = frozenset(CLASSES) - {"harmless"}


@dataclass(frozen=True)
class Verdict:
    """What the rules made of a pair: per seed if it is covered, rightly classed, called harmless; false calls."""

    pair: Pair
    changes: tuple[Change, ...]
    seeds: tuple[tuple[Seed, bool, bool, bool], ...]
    false_calls: tuple[Change, ...]


def judge(pair: Pair, lang: str) -> Verdict:
    """Return the verdict on one pair of wordings."""
    changes = find_changes(pair, lang)
    seeds = []
    for seed in pair.seeds:
        touching = [change for change in changes if _touches(change, seed)]
        right = any(_is_of_class(change, seed) for change in touching)
        seeds.append((seed, bool(touching), right, all(change.severity == "none" for change in touching)))
    false_calls = tuple(
        change
        for change in changes
        if change.change_class in _MEASURED
        and not any(_touches(change, seed) and _accounts_for(change, seed) for seed in pair.seeds)
    )
    return Verdict(pair, changes, tuple(seeds), false_calls)


def find_changes(pair: Pair, lang: str) -> tuple[Change, ...]:
    """Return the changes that linking would report for two wordings of one language."""
    sides = [Side(text, lang, tuple(one.inner for one in pair_marks(text, lang=lang).pairs)) for text in
             (pair.earlier, pair.later)]  # fmt: skip
    earlier, later = read_units(pair.earlier, lang), read_units(pair.later, lang)
    alignment = align_units(earlier, later, breaks=find_breaks(pair.later, later))
    changes = classify_changes(sides[0], sides[1], alignment)
    relation = name_relation(alignment, changes, sides[1])
    if not later:
        return changes
    whole = (later[0].start, later[-1].end)
    piece = Piece(Passage(Span.cut(pair.later, *whole), 0), (whole,), tuple(later), {}, ())
    return (*changes, *compare_marks(*sides, alignment, relation, piece=piece))


def _touches(change: Change, seed: Seed) -> bool:
    return any(
        _meets(span, place)
        for places in seed.places
        for span, place in zip((change.earlier, change.later), places, strict=True)
    )


def _meets(span: Span | None, place: Range) -> bool:
    if span is None:
        return False
    start, end = place
    if start == end:  # words that are missing here: the change may stand on a neighbour
        return span.start <= start + 1 and start - 1 <= span.end
    return span.start < end and start < span.end


def _accounts_for(change: Change, seed: Seed) -> bool:
    """Tell whether a seed is a reason for a change: never for always is a matter of degree as well."""
    return _is_of_class(change, seed) or (change.change_class, seed.kind) == ("intensity", "negation")


def _is_of_class(change: Change, seed: Seed) -> bool:
    if _MEASURED.get(change.change_class) != seed.kind:
        return False
    if seed.kind == "negation":
        return change.change_class == ("negation_lost" if seed.flipped else "negation_added")
    if seed.kind == "marks":
        return change.change_class == ("marks_dropped" if seed.flipped else "marks_added")
    return True


def count(verdicts: Iterator[Verdict]) -> Counter[tuple[str, str]]:
    """Return counts by (what, class): edits, hidden, right, false, called (harmless)."""
    counts: Counter[tuple[str, str]] = Counter()
    for verdict in verdicts:
        for seed, covered, right, harmless in verdict.seeds:
            counts["edits", seed.kind] += 1
            counts["called", seed.kind] += harmless
            counts["right", seed.kind] += harmless if seed.kind == "harmless" else right
            counts["hidden", seed.kind] += seed.kind != "harmless" and not covered
        for change in verdict.false_calls:
            counts["false", _MEASURED[change.change_class]] += 1
    return counts


def rate(counts: Counter[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Return precision, recall and number of edits of each class."""
    rates: dict[str, dict[str, float]] = {}
    for kind in CLASSES:
        right, edits = counts["right", kind], counts["edits", kind]
        wrong = counts["false", kind]
        if kind == "harmless":
            wrong = sum(
                number for (what, other), number in counts.items() if what == "called" and other != kind
            )
        rates[kind] = {
            "p": round(right / max(1, right + wrong), 4), "r": round(right / max(1, edits), 4), "n": edits,
        }  # fmt: skip
    return rates


def sum_up(counts: Counter[tuple[str, str]]) -> dict[str, object]:
    """Return the figures of one set of counts."""
    return {
        "hidden": sum(number for (what, _), number in counts.items() if what == "hidden"),
        "edits": sum(number for (what, _), number in counts.items() if what == "edits"),
        "classes": rate(counts),
    }


def show_misses(verdict: Verdict, lang: str, kind: str) -> None:
    """Print what went wrong with one class, for whoever works on the rules."""
    for seed, covered, right, harmless in verdict.seeds:
        wrong = not harmless if kind == "harmless" else not right
        if (seed.kind == kind and wrong) or (kind == "hidden" and not covered and seed.kind != "harmless"):
            words = [(verdict.pair.earlier[slice(*a)], verdict.pair.later[slice(*b)]) for a, b in seed.places]
            print(
                f"{lang} missed {seed.kind} by {seed.made_by}: {words if seed.made_by != 'touched up' else ''}"
            )
            print("   ", verdict.pair.earlier, "\n   ", verdict.pair.later)
            print("   ", [_say(change) for change in verdict.changes])
    for change in verdict.false_calls:
        if _MEASURED[change.change_class] == kind:
            print(
                f"{lang} false {_say(change)}   seeded: {[(s.kind, s.made_by) for s in verdict.pair.seeds]}"
            )
            print("   ", verdict.pair.earlier, "\n   ", verdict.pair.later)


def _say(change: Change) -> str:
    one, other = (span.exact if span else "" for span in (change.earlier, change.later))
    return f"{change.change_class}/{change.severity}: {one!r} → {other!r}"


def main() -> None:
    """Print a table, or one JSON object."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument(
        "--data", type=Path, default=Path(os.environ.get("PROVENANCE_DATA", _BESIDE_THE_CHECKOUT)),
        help="folder that holds ntrex/dev.jsonl.gz",
    )  # fmt: skip
    command.add_argument("--limit", type=int, default=400, help="sentences of each language (default 400)")
    command.add_argument("--seed", type=int, default=7, help="of the random choices (default 7)")
    command.add_argument("--langs", default=",".join(CHANGE_LANGUAGES), help="languages, comma between")
    command.add_argument(
        "--held", action="store_true", help="wordings nobody tuned by, instead of the usual ones"
    )
    command.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    command.add_argument(
        "--misses", metavar="KIND", help="print each miss and false call of a class, or hidden"
    )
    args = command.parse_args()
    with gzip.open(args.data / "ntrex" / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][: args.limit]
    began = time.process_time()
    total: Counter[tuple[str, str]] = Counter()
    by_language = {}
    for lang in args.langs.split(","):
        pairs = each_pair(rows, read_seeds(lang, held=args.held), random.Random(f"{args.seed} {lang}"))
        verdicts = [judge(pair, lang) for pair in pairs]
        if args.misses:
            for verdict in verdicts:
                show_misses(verdict, lang, args.misses)
        counts = count(iter(verdicts))
        by_language[lang] = sum_up(counts)
        total.update(counts)
    result = sum_up(total) | {
        "seed": args.seed, "sentences": len(rows), "seconds": round(time.process_time() - began, 1),
        "languages": by_language,
    }  # fmt: skip
    if args.json:
        print(json.dumps(result))
    elif not args.misses:
        _print_table(result)


def _print_table(result: dict[str, object]) -> None:
    print(f"{result['edits']} edits, {result['hidden']} hidden, {result['seconds']} s")
    by_language = result["languages"]
    assert isinstance(by_language, dict)
    for name, part in {"all": result, **by_language}.items():
        cells = [
            f"{kind} {cell['p']:.3f}/{cell['r']:.3f} ({cell['n']})" for kind, cell in part["classes"].items()
        ]
        print(f"{name:4} hidden {part['hidden']:3}  " + "  ".join(cells))


if __name__ == "__main__":
    main()
