"""Seed edits into real sentences of seven languages and count how many the change rules see.

    python benchmarks/changes.py [--data DIR] [--limit 600] [--seed 7]

Each sentence of the NTREX development set gets at most one edit of each kind, made with the language's own change
words. An edit is `hidden` when no change covers its place, `classed` when a covering change has the wanted class.
Harmless edits (case, marks, spacing) raise a `false alarm` when any change is above severity none.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from provenance.languages.change_words import CHANGE_LANGUAGES
from provenance.match.align import align
from provenance.match.change_words_left import is_name
from provenance.match.changes import Side, classify_changes
from provenance.match.figures import read_figures
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import Unit, read_units
from provenance.model import Change

_BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2] / "shared" / "data"
_NAMES = {"ar": "زهران", "ru": "Ковалев", "uk": "Ковальчук"}


@dataclass(frozen=True)
class Edit:
    """An edited sentence: what was done, its place in the earlier and in the later sentence, and the wanted classes."""

    kind: str
    text: str
    earlier: tuple[int, int]
    later: tuple[int, int]
    wanted: frozenset[str]


Editor = Callable[[str, list[Unit], str, random.Random], Edit | None]


def _replace(text: str, unit: Unit, fresh: str, kind: str, *wanted: str) -> Edit:
    made = text[: unit.start] + fresh + text[unit.end :]
    return Edit(kind, made, (unit.start, unit.end), (unit.start, unit.start + len(fresh)), frozenset(wanted))


def _drop(text: str, unit: Unit, kind: str, *wanted: str) -> Edit:
    end = unit.end + (1 if text[unit.end : unit.end + 1] == " " else 0)
    return Edit(
        kind,
        text[: unit.start] + text[end:],
        (unit.start, unit.end),
        (unit.start, unit.start),
        frozenset(wanted),
    )


def edit_number(text: str, units: list[Unit], lang: str, rng: random.Random) -> Edit | None:
    """Put a digit before a number."""
    found = [
        units[figure.first]
        for figure in read_figures(units, lang)
        if figure.meaning[0] == "number"
        and units[figure.first].text.isdigit()
        and figure.last == figure.first + 1
    ]
    unit = rng.choice(found) if found else None
    return _replace(text, unit, f"1{unit.text}", "number", "number", "date") if unit else None


def edit_month(text: str, units: list[Unit], lang: str, rng: random.Random) -> Edit | None:
    """Exchange a month for another one."""
    months = load_vocabulary(lang).words.months
    found = [
        units[f.first]
        for f in read_figures(units, lang)
        if f.meaning[0] == "month" and units[f.first].text.lower() in months
    ]
    unit = rng.choice(found) if found else None
    if unit is None:
        return None
    others = [word for word, month in months.items() if month != months[unit.text.lower()] and len(word) > 3]
    fresh = rng.choice(others)
    return _replace(text, unit, fresh.capitalize() if unit.text[0].isupper() else fresh, "date", "date")


def drop_negation(text: str, units: list[Unit], lang: str, rng: random.Random) -> Edit | None:
    """Leave a negation out."""
    vocabulary = load_vocabulary(lang)
    found = [
        unit
        for unit in units
        if unit.key in vocabulary.negations and unit.key not in {"ne", "n"} and "'" not in unit.text
    ]
    unit = rng.choice(found) if found else None
    return _drop(text, unit, "negation_lost", "negation_lost") if unit else None


def add_negation(text: str, units: list[Unit], lang: str, rng: random.Random) -> Edit | None:
    """Put the language's plain negation before a word inside the sentence."""
    if len(units) < 4:
        return None
    word = {"en": "not", "ar": "لم", "ru": "не", "uk": "не", "fr": "pas", "de": "nicht", "es": "no"}[lang]
    number = rng.randrange(1, len(units) - 1)
    unit = units[number]
    if word in (unit.key, units[number - 1].key):
        return None  # the same word twice has no place of its own
    made = f"{text[: unit.start]}{word} {text[unit.start :]}"
    place = unit.start, unit.start + len(word)
    return Edit("negation_added", made, (unit.start, unit.start), place, frozenset({"negation_added"}))


def edit_modality(text: str, units: list[Unit], lang: str, rng: random.Random) -> Edit | None:
    """Exchange a modal word for one of another group."""
    words, vocabulary = load_vocabulary(lang).words.modals, load_vocabulary(lang)
    found = [unit for unit in units if unit.text.lower() in words and "'" not in unit.text]
    unit = rng.choice(found) if found else None
    if unit is None:
        return None
    group = words[unit.text.lower()]
    others = [
        word
        for word, other in words.items()
        if other != group and word.isalpha() and word not in vocabulary.negations
    ]
    return _replace(text, unit, rng.choice(others), "modality", "modality", "tense", "negation_added")


def edit_name(text: str, units: list[Unit], lang: str, rng: random.Random) -> Edit | None:
    """Exchange a name for an invented one."""
    side = Side(text, lang)
    found = [
        unit for number, unit in enumerate(units) if is_name(units, number, side) and unit.text.isalpha()
    ]
    unit = rng.choice(found) if found else None
    return (
        _replace(text, unit, _NAMES.get(lang, "Zorvath"), "name", "entity", "substitution") if unit else None
    )


def drop_word(text: str, units: list[Unit], _: str, rng: random.Random) -> Edit | None:
    """Leave any word out of the middle."""
    inner = [unit for unit in units[2:-2] if "'" not in unit.text and "’" not in unit.text]
    unit = rng.choice(inner) if inner else None
    return _drop(text, unit, "any_word_lost", *_ANY) if unit else None


def edit_harmless(text: str, units: list[Unit], _: str, rng: random.Random) -> Edit | None:
    """Put marks around the sentence, turn its straight marks and apostrophes, double a blank, drop the full stop."""
    made = text.replace("'", "’").replace(" - ", " – ")
    made = rng.choice(
        [
            f"“{made}”",
            made.rstrip(". "),
            made.replace(" ", "  ", 1),
            made[0].lower() + made[1:] if made[1:2].islower() else made,
        ]
    )
    return Edit("harmless", made, (0, 0), (0, 0), frozenset()) if made != text and units else None


_ANY = (
    "cut_inside", "number", "date", "entity", "negation_lost", "negation_added", "modality", "tense", "intensity",
    "cleaned_speech", "substitution", "addition",
)  # fmt: skip
_EDITORS: tuple[Editor, ...] = (
    edit_number, edit_month, drop_negation, add_negation, edit_modality, edit_name, drop_word, edit_harmless,
)  # fmt: skip


def each_edit(sentences: list[str], lang: str, rng: random.Random) -> Iterator[tuple[str, Edit]]:
    """Give every edit of every sentence."""
    for sentence in sentences:
        units = read_units(sentence, lang)
        for editor in _EDITORS:
            edit = editor(sentence, units, lang, rng) if units else None
            if edit is not None:
                yield sentence, edit


def rate_edit(sentence: str, edit: Edit, lang: str) -> tuple[bool, bool, list[Change]]:
    """Return whether the edit is covered by a change, whether by one of a wanted class, and all changes."""
    changes = classify_changes(
        Side(sentence, lang, ((0, len(sentence)),)),
        Side(edit.text, lang, ((0, len(edit.text)),)),
        align(sentence, edit.text, lang=lang),
    )
    covering = [change for change in changes if _covers(change, edit)]
    return bool(covering), any(change.change_class in edit.wanted for change in covering), list(changes)


def _covers(change: Change, edit: Edit) -> bool:
    sides = ((change.earlier, edit.earlier), (change.later, edit.later))
    return any(
        span is not None and span.start < max(end, start + 1) and start < span.end
        for span, (start, end) in sides
    )


def measure(sentences: list[str], lang: str, *, seed: int) -> dict[str, dict[str, int]]:
    """Return the counts of one language by kind of edit."""
    counts: dict[str, Counter[str]] = {}
    for sentence, edit in each_edit(sentences, lang, random.Random(seed)):
        cell = counts.setdefault(edit.kind, Counter(edits=0, hidden=0, classed=0, false_alarms=0))
        covered, classed, changes = rate_edit(sentence, edit, lang)
        cell["edits"] += 1
        if edit.kind == "harmless":
            cell["false_alarms"] += any(change.severity != "none" for change in changes)
        else:
            cell["hidden"] += not covered
            cell["classed"] += classed
    return {kind: dict(cell) for kind, cell in sorted(counts.items())}


def main() -> None:
    """Print the counts of every language as JSON."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument(
        "--data", type=Path, default=Path(os.environ.get("PROVENANCE_DATA", _BESIDE_THE_CHECKOUT))
    )
    command.add_argument("--limit", type=int, default=600)
    command.add_argument("--seed", type=int, default=7)
    args = command.parse_args()
    with gzip.open(args.data / "ntrex" / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][: args.limit]
    by_language = {
        lang: measure([row[lang] for row in rows], lang, seed=args.seed) for lang in CHANGE_LANGUAGES
    }
    total: Counter[str] = Counter()
    for kinds in by_language.values():
        for cell in kinds.values():
            total.update(cell)
    print(
        json.dumps(
            {"sentences": len(rows), "seed": args.seed, "total": dict(total), "languages": by_language},
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
