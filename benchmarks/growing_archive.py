"""Measure what one more report costs in an archive of two languages that grows: storing it and linking what it touches.

    python benchmarks/growing_archive.py --data ../shared/data [--sizes 100,200,400] [--json]

The archive holds American political reports (PolNeAR's training part, texts only) and Tunisian radio reports in equal
numbers, with days given to them by us, spread over sixty, so that all of them lie within the weeks in which one may be
the original of another: the more there are, the denser. At each size one report of each language is added as the
newest of all, and one as the oldest (a late-arriving original, which all the others follow). `seconds` is processor
time of this process (one worker), the median of three reports; `linked` how many documents were linked again.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from provenance.importers.files import open_inputs
from provenance.services.ingest import ingest
from provenance.services.review.ports import ReviewStore
from provenance_db import open_store

FIRST_DAY = date(2016, 9, 1)
DAYS = 60
STEP = 37
"""Days are given out in steps of this, which meets each of the sixty before any twice."""
PROBES = 3

Report = dict[str, str]


def read_texts(data: Path, seed: int) -> dict[str, list[Report]]:
    """Return the reports of each language in a chance order."""
    paths = {"en": data / "polnear" / "train.jsonl.gz", "ar": data / "arabic_news" / "ant_dev.jsonl.gz"}
    texts: dict[str, list[Report]] = {}
    for lang, path in paths.items():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        random.Random(seed).shuffle(rows)
        texts[lang] = [{"id": f"{lang}-{row['id']}", "lang": lang, "text": row["text"]} for row in rows]
    return texts


def deal(texts: dict[str, list[Report]]) -> Iterator[Report]:
    """Yield reports of both languages in turn, each with its day, as long as there are some of both."""
    for number in range(2 * min(map(len, texts.values()))):
        day = FIRST_DAY + timedelta(days=1 + number * STEP % DAYS)
        yield make_report(texts["en" if number % 2 else "ar"].pop(), day)


def make_report(report: Report, day: date) -> Report:
    """Return a report as the command line reads it."""
    return {**report, "kind": "article", "outlet": "Archive", "published": day.isoformat()}


def put(store: ReviewStore, reports: list[Report]) -> tuple[float, int]:
    """Ingest reports; return processor seconds and how many documents were linked."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        path.write_text("".join(json.dumps(report) + "\n" for report in reports), encoding="utf-8")
        started = time.process_time()
        done = ingest(store, open_inputs([path]), workers=1, tier="fast")
        return time.process_time() - started, done.linked


def probe(store: ReviewStore, texts: dict[str, list[Report]]) -> dict[str, dict[str, float]]:
    """Return what one more report costs, by its language and whether it is the newest or the oldest."""
    found: dict[str, dict[str, float]] = {}
    for place, day in (("newest", FIRST_DAY + timedelta(days=DAYS + 1)), ("oldest", FIRST_DAY)):
        for lang, reports in texts.items():
            costs = [put(store, [make_report(reports.pop(), day)]) for _ in range(PROBES)]
            seconds, linked = zip(*costs, strict=True)
            found[f"{place} {lang}"] = {
                "seconds": round(statistics.median(seconds), 2),
                "linked": statistics.median(linked),
            }
    return found


def measure(data: Path, sizes: list[int], seed: int) -> dict[str, object]:
    """Return the costs at each size."""
    texts = read_texts(data, seed)
    dealt, stored, result = deal(texts), 0, {}
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder) / 'archive.db'}")
        for size in sizes:
            seconds, _ = put(store, [next(dealt) for _ in range(size - stored)])
            result[str(size)] = {"filled_in": round(seconds, 1), **probe(store, texts)}
            stored = size
        store.close()
    return {"seed": seed, "sizes": result}


def main() -> None:
    """Print the costs."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, default=Path("../shared/data"))
    cli.add_argument("--sizes", default="100,200,400", help="documents in the archive, ascending")
    cli.add_argument("--seed", type=int, default=7)
    cli.add_argument("--json", action="store_true", help="one JSON object on stdout")
    args = cli.parse_args()
    result = measure(args.data, [int(size) for size in args.sizes.split(",")], args.seed)
    print(json.dumps(result) if args.json else json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
