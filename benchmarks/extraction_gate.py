"""Measure extraction on every set of gold there is, and hold it against the frozen figures.

    benchmarks/extraction_gate.py --data ../shared/data            fails when a figure fell by more than half a point
    benchmarks/extraction_gate.py --data ../shared/data --freeze   writes the figures instead, to be committed

The frozen figures lie in `benchmarks/results/extraction.json`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FROZEN = HERE / "results" / "extraction.json"
MOST = 0.005
"""How far a figure may fall: half a point."""
LANGUAGES = ("en", "ar", "ru", "uk", "fr", "de", "es")


def list_sets(data: Path) -> dict[str, list[str]]:
    """Return the options of `extraction.py` for each set of gold."""
    polnear = ["--gold", str(data / "polnear" / "dev.jsonl.gz"), "--flat"]
    story = [
        "--gold",
        str(data / "story" / "gold.jsonl"),
        "--documents",
        str(data / "story" / "documents.jsonl"),
    ]
    radio = ["--documents", str(data / "arabic_news" / "ant_dev.jsonl.gz"), "--lang", "ar", "--gold"]
    return {
        "polnear dev, accurate": [*polnear, "--tier", "accurate"],
        "polnear dev, fast": [*polnear, "--tier", "fast"],
        "polnear dev, grammar": [*polnear, "--tier", "grammar"],
        **{f"story {lang}": [*story, "--lang", lang] for lang in LANGUAGES},
        "story all": story,
        "arabic radio, development": [*radio, str(HERE / "arabic_gold" / "development.jsonl")],
        "arabic radio, measuring": [*radio, str(HERE / "arabic_gold" / "measuring.jsonl")],
        "arabic radio, blind": [*radio, str(HERE / "arabic_gold" / "blind.jsonl")],
    }  # fmt: skip


def figures_of(result: dict[str, Any]) -> Iterator[tuple[str, float]]:
    """Yield the figures of a set that must not fall."""
    for role in ("source", "cue", "content"):
        yield f"{role} fragment", result[role]["fragment"]["f1"]
    yield "content char", result["content"]["char"]["f1"]
    yield "found", result["found"]["f1"]
    for name in ("source@found", "speaker@found", "kind@found"):
        if name in result:
            yield name, result[name]
    yield "direct found", result["direct_found"][0]


def compare(frozen: dict[str, Any], fresh: dict[str, Any]) -> list[str]:
    """Return a line for every figure that fell too far, and for every set that is missing."""
    faults = []
    for name, then in frozen.items():
        if name not in fresh:
            faults.append(f"{name}: not measured")
            continue
        now = dict(figures_of(fresh[name]))
        faults += [
            f"{name}: {figure} fell from {value:.4f} to {now[figure]:.4f}"
            for figure, value in figures_of(then)
            if now[figure] < value - MOST
        ]
    return faults


def run(options: list[str], scorer: Path) -> Any:
    """Return what `extraction.py` measures."""
    command = [sys.executable, str(HERE / "extraction.py"), "--scorer", str(scorer), *options]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


def main() -> int:
    """Measure, then freeze or compare."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, required=True)
    cli.add_argument("--freeze", action="store_true")
    args = cli.parse_args()
    if not args.data.is_dir():
        print(f"no data at {args.data}: figures of extraction are not checked", file=sys.stderr)
        return 0
    scorer = args.data.parent / "tools" / "score_quotes.py"
    fresh = {}
    for name, options in list_sets(args.data).items():
        fresh[name] = run(options, scorer)
        print(name, dict(figures_of(fresh[name])), file=sys.stderr)
    for result in fresh.values():
        result.pop("characters_per_second")  # extraction_speed.py measures that
    if args.freeze:
        FROZEN.write_text(json.dumps(fresh, indent=1) + "\n", encoding="utf-8")
        return 0
    faults = compare(json.loads(FROZEN.read_text(encoding="utf-8")), fresh)
    print("\n".join(faults) or "no figure of extraction fell")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
