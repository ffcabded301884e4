"""Fit how sure a quote is to how often such quotes are right, on PolNeAR's development part."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from quotes_corpus import read_records

from provenance.extract import extract_quotes
from provenance.nlp.component import Finding, Tier
from provenance.nlp.tagger import Tagger, describe, read_tagger

Floats = NDArray[np.float64]
PENALTY = 1e-2


class Listening:
    """A component that keeps what it is asked to weigh; the confidence it gives is the number of the question."""

    def __init__(self, tagger: Tagger) -> None:
        self.name = tagger.name
        self._tagger = tagger
        self.asked: list[tuple[float, ...]] = []

    def find(self, text: str) -> list[Finding]:
        """Return what the tagger finds."""
        return self._tagger.find(text)

    def weigh(self, finding: Finding, *, agreed: bool, direct: bool) -> float:
        """Keep the evidence, and return where."""
        self.asked.append(describe(finding, agreed=agreed, direct=direct))
        return float(len(self.asked) - 1)


def calibrate(args: argparse.Namespace) -> None:
    """Fit and write the calibration of each tier that was exported."""
    records = read_records(args.data / "polnear" / "dev.jsonl.gz")
    tiers: tuple[Tier, ...] = ("accurate", "fast")
    for tier in tiers:
        folder: Path = args.out / f"en-{tier}"
        if (folder / "decoding.json").is_file():
            weights = fit(*collect(read_tagger(folder, name=tier), records))
            write(folder / "decoding.json", weights)
            print(f"{tier}: calibration {weights}", flush=True)


def collect(tagger: Tagger, records: Sequence[dict[str, Any]]) -> tuple[Floats, Floats]:
    """Return the evidence of each quote that the component found, and whether gold has it (IoU of at least a half)."""
    rows, right = [], []
    for record in records:
        component = Listening(tagger)
        done = extract_quotes(
            record["text"], document=record["id"], sha256="", lang="en", kind="article", component=component
        )
        wanted = [_characters(a["content"]) for a in record["attributions"]]
        for quote in done.quotes:
            if quote.within is None and quote.evidence[0] == component.name:
                said = _characters([[span.start, span.end] for span in quote.content])
                rows.append(component.asked[int(quote.confidence)])
                right.append(any(2 * len(said & one) >= len(said | one) for one in wanted))
    return np.array(rows), np.array(right, float)


def _characters(spans: Sequence[Sequence[int]]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


def fit(rows: Floats, right: Floats) -> list[float]:
    """Return the weights of a logistic regression (Newton's method, a small penalty on all but the constant)."""
    weights = np.zeros(rows.shape[1])
    penalty = PENALTY * len(rows) * np.eye(rows.shape[1]) / 100
    penalty[0, 0] = 0
    for _ in range(30):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (chance - right) + penalty @ weights
        curve = (rows * (chance * (1 - chance))[:, None]).T @ rows + penalty
        weights -= np.linalg.solve(curve + 1e-9 * np.eye(len(weights)), slope)
    return [round(float(weight), 4) for weight in weights]


def write(path: Path, weights: list[float]) -> None:
    """Put the weights into a component's file of decoding."""
    rest = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(rest | {"calibration": weights}) + "\n", encoding="utf-8")
