"""Count false alarms on true translations, and edits of a known class that are seen, between languages.

    python benchmarks/changes_across.py --pairs ../shared/data/ntrex/dev.jsonl.gz [--limit 300] [--seed 7] [--json]

Sentences of NTREX's development part, English as the earlier wording and its translation as the later one. `true`:
the translation as it is, which should show nothing. `part`: the earlier wording is two sentences and the later one
the translation of the first and of what begins the second, as reports cut. Both give the share of pairs on which a
change of a class is reported as `medium` or `high` ("loud") in severity. `edited`: the English sentence is edited
first: a number, a month, a name exchanged, a "not" put in or taken out; the share seen with the class of the edit.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from provenance.match.blocks import Side
from provenance.match.changes_across import classify_changes_across
from provenance.model import Change, Span

LANGUAGES = ("ar", "ru", "uk", "fr", "de", "es")
LOUD = frozenset({"medium", "high"})
MONTHS = [
    "January",
    "February",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_NUMBER = re.compile(r"(?<![\w.,:-])(?:[3-9]|\d{2,4})(?![\w:%-]|[.,]\d)")
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_NOT = re.compile(r"\b(is|are|was|were|will|would|could|should|has|have|had|did|does|do) not\b")
_VERB = re.compile(r"\b(is|are|was|were|will|would|could|should)\b(?! not\b|n't|n’t)")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{4,}(?= [a-z])")
_CLAUSE = re.compile(r"[,،;؛:]\s")


def classify(earlier: str, later: str, lang: str) -> list[Change]:
    """Return the changes from an English wording to a later one, but for the translation itself."""
    sides = Side(earlier, "en"), Side(later, lang)
    spans = Span.cut(earlier, 0, len(earlier)), Span.cut(later, 0, len(later))
    found = classify_changes_across(sides[0], spans[0], sides[1], spans[1], relation="translation")
    return [change for change in found if change.change_class != "translation"]


def edit(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield the classes of edits that a sentence allows, each with the sentence so edited."""
    if (found := _NUMBER.search(text)) is not None and _MONTH.search(text) is None:
        other = str(int(found[0]) + rng.choice((2, 3, 5, 11)))
        yield "number", text[: found.start()] + other + text[found.end() :]
    if (found := _MONTH.search(text)) is not None:
        other = rng.choice([month for month in MONTHS if month != found[0]])
        yield "date", text[: found.start()] + other + text[found.end() :]
    negated = re.search(r"\b(not|no|never|nobody|nothing|without|nor|none)\b|n['’]t\b", text, re.IGNORECASE)
    if (found := _NOT.search(text)) is not None and len(re.findall(r"\bnot?\b|n['’]t\b", text)) == 1:
        yield "negation", text[: found.start()] + found[1] + text[found.end() :]
    elif negated is None and (found := _VERB.search(text)) is not None:
        yield "negation", text[: found.end()] + " not" + text[found.end() :]
    if (found := _NAME.search(text)) is not None:
        yield (
            "entity",
            text[: found.start()] + rng.choice(("Kessarin", "Talovar", "Brinwick")) + text[found.end() :],
        )


def measure(pairs: Sequence[tuple[str, str]], lang: str, rng: random.Random) -> dict[str, object]:
    """Return the shares for one language."""
    false: dict[str, Counter[str]] = {"true": Counter(), "part": Counter()}
    seen: Counter[str] = Counter()
    made: Counter[str] = Counter()
    for number, (english, foreign) in enumerate(pairs):
        following, continued = pairs[(number + 1) % len(pairs)]
        begun = _CLAUSE.split(continued)[0]
        cases = {"true": (english, foreign), "part": (f"{english} {following}", f"{foreign} {begun}")}
        for name, (earlier, later) in cases.items():
            false[name].update(
                {_group(c) for c in classify(earlier, later, lang) if c.severity in LOUD} or {"none"}
            )
        for wanted, edited in edit(english, rng):
            counted = {"number", "date"} if wanted == "number" else {wanted}  # a year is a date
            if counted & {_group(change) for change in classify(english, foreign, lang)}:
                continue  # told of the true translation already
            made[wanted] += 1
            seen[wanted] += bool(counted & {_group(change) for change in classify(edited, foreign, lang)})
    result: dict[str, object] = {
        name: {group: round(count / len(pairs), 3) for group, count in sorted(counts.items())}
        for name, counts in false.items()
    }
    result["edited"] = {
        group: {"r": round(seen[group] / count, 3), "n": count} for group, count in sorted(made.items())
    }
    return result


def _group(change: Change) -> str:
    return "negation" if change.change_class.startswith("negation") else change.change_class


def main() -> None:
    """Print the figures of every language."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--pairs", type=Path, required=True, help="JSONL.gz, a text per language code a line")
    cli.add_argument("--limit", type=int, default=300, help="sentences a language")
    cli.add_argument("--seed", type=int, default=7)
    cli.add_argument("--json", action="store_true", help="one JSON object on stdout")
    args = cli.parse_args()
    with gzip.open(args.pairs, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    first = random.Random(args.seed).randrange(max(1, len(rows) - args.limit))
    result = {
        lang: measure(
            [(row["en"], row[lang]) for row in rows[first : first + args.limit]],
            lang,
            random.Random(args.seed),
        )
        for lang in LANGUAGES
    }
    if args.json:
        print(json.dumps(result))
        return
    for lang, figures in result.items():
        for name, values in figures.items():
            print(lang, name, values)


if __name__ == "__main__":
    main()
