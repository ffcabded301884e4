"""Reads invented reports with their attributions, and measures an extraction against them.

The same measure as the shared scorer's "found", written anew so that tests need no file from outside: an attribution
is found when a quote's content covers it with an intersection over union of characters of at least a half, one to one.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from provenance.extract import extract_quotes
from provenance.model import Quote

REPORTS = Path(__file__).parent / "reports"
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Measure:
    """How much of a set of reports was found: F1 of attributions; of found ones, who has the right speaker and kind."""

    found: float
    speaker: float
    kind: float


def report_sets() -> list[tuple[str, str]]:
    """Return language and name of every file of reports, sorted."""
    return sorted((path.parent.name, path.stem) for path in REPORTS.glob("*/*.jsonl"))


def read_reports(lang: str, name: str) -> list[dict[str, Any]]:
    """Return the reports of one file."""
    lines = (REPORTS / lang / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line.strip()]


def spans_of(role: Any) -> list[tuple[int, int]]:
    """Return the spans of an attribution's role, which may be null, one pair or several."""
    if not role:
        return []
    pairs = [role] if isinstance(role[0], int) else role
    return [(start, end) for start, end in pairs]


def measure(reports: list[dict[str, Any]]) -> Measure:
    """Return how well the quotes that are extracted from the reports agree with their attributions."""
    gold = predicted = found = speakers = named = kinds = 0
    for report in reports:
        quotes = extract_quotes(
            report["text"], document=report["id"], sha256="0" * 64, lang=report["lang"], kind=report["kind"],
            outlet=report["outlet"], title=report["title"],
        ).quotes  # fmt: skip
        pairs = _match(report, quotes)
        gold, predicted, found = (
            gold + len(report["attributions"]),
            predicted + len(quotes),
            found + len(pairs),
        )
        for attribution, quote in pairs:
            kinds += attribution["type"] == quote.kind
            if attribution["speaker"]:
                named += 1
                speakers += _agrees(attribution, quote)
    return Measure(2 * found / max(1, gold + predicted), speakers / max(1, named), kinds / max(1, found))


def _match(report: dict[str, Any], quotes: tuple[Quote, ...]) -> list[tuple[dict[str, Any], Quote]]:
    """Return the attributions with the quotes that cover them, the closest first, each taken once."""
    text = report["text"]
    wanted = [_letters(text, spans_of(each["content"])) for each in report["attributions"]]
    given = [_letters(text, [(span.start, span.end) for span in quote.content]) for quote in quotes]
    shares = sorted(
        ((len(a & b) / len(a | b), i, j) for i, a in enumerate(wanted) for j, b in enumerate(given) if a & b),
        reverse=True,
    )
    left, right, pairs = set(range(len(wanted))), set(range(len(given))), []
    for share, i, j in shares:
        if share >= _ENOUGH and i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((report["attributions"][i], quotes[j]))
    return pairs


def _letters(text: str, spans: list[tuple[int, int]]) -> set[int]:
    """Return the places of a content, without blanks and punctuation at the edges of its spans."""
    places: set[int] = set()
    for start, end in spans:
        inner = [at for at in range(start, end) if unicodedata.category(text[at])[0] not in "PZC"]
        if inner:
            places.update(range(inner[0], inner[-1] + 1))
    return places


def _agrees(attribution: dict[str, Any], quote: Quote) -> bool:
    speaker = quote.speaker
    said = {_plain(speaker.name), _plain(speaker.name_in_text or "")} - {""} if speaker is not None else set()
    return any(_plain(label) in said for label in (attribution["speaker"], *attribution["speaker_alt"]))


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", " ", letters).strip()
