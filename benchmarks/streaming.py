"""Run a stream of new reports over many quotes: MB/s on one core, and how many of the quotes in them are candidates.

    python benchmarks/streaming.py --documents ../shared/data/whitehouse/releases.jsonl.gz [--quotes 28840] [--json]

Quotes are sentences of at least --least words drawn from every second document. Reports are made of the paragraphs of
the other documents, --paragraphs of them each, with one quote put between them: word for word (exact), one half of it
(cut), with 20 % or 40 % of its words replaced, deleted or preceded by another (edit20, edit40). Reports come in
batches of --batch. `recall` is the share of reports for which the quote (or one of the same words) is among the
candidates, `candidates_per_report` what a verifier is left with; `mb_s` counts the UTF-8 of the reports over the
processor time of the one thread that reads, hashes, looks up and counts. Making the reports is not counted.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from passages import cut_passages, perturb, plain, read_texts

from provenance.match.watching import WordingWatch

KINDS = ("exact", "cut", "edit20", "edit40")


class Report(NamedTuple):
    """A text to be run over the quotes, with the quote that is in it and what was done to that."""

    text: str
    kind: str
    quote: str


def make_stream(path: Path, args: argparse.Namespace) -> tuple[list[str], list[Report]]:
    """Return the quotes and the reports."""
    dice = random.Random(args.seed)
    quotes: list[str] = []
    paragraphs: list[str] = []
    for number, text in enumerate(read_texts(path)):
        if number % 2 == 0:
            quotes += [plain(text[a:b]) for a, b in cut_passages(text, unit="sentence", least=args.least)]
        else:
            paragraphs += [plain(text[a:b]) for a, b in cut_passages(text, unit="paragraph", least=1)]
    quotes = dice.sample(quotes, min(args.quotes, len(quotes)))
    pool = [word for paragraph in paragraphs for word in paragraph.split()]
    reports: list[Report] = []
    for first in range(0, len(paragraphs), args.paragraphs):
        parts = paragraphs[first : first + args.paragraphs]
        kind, quote = KINDS[len(reports) % len(KINDS)], dice.choice(quotes)
        parts.insert(dice.randrange(len(parts) + 1), f"“{perturb(kind, quote, pool, dice)}”")
        reports.append(Report("\n\n".join(parts), kind, quote))
    return quotes, reports


def measure(quotes: Sequence[str], reports: Sequence[Report], *, batch: int) -> dict[str, object]:
    """Return the figures."""
    started = time.process_time()
    watch = WordingWatch(quotes, lang="en")
    build = time.process_time() - started
    found: dict[int, set[str]] = defaultdict(set)
    candidates, seconds, wall = 0, 0.0, 0.0
    for first in range(0, len(reports), batch):
        texts = [report.text for report in reports[first : first + batch]]
        started, began = time.process_time(), time.perf_counter()
        hits = list(watch.scan(texts))
        seconds += time.process_time() - started
        wall += time.perf_counter() - began
        candidates += len(hits)
        for hit in hits:
            found[first + hit.report].add(quotes[hit.wording])
    right: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for place, report in enumerate(reports):
        right[report.kind].append(report.quote in found[place])
    size = sum(len(report.text.encode()) for report in reports) / 1e6
    return {
        "quotes": len(quotes),
        "reports": len(reports),
        "megabytes": round(size, 2),
        "mb_s": round(size / seconds, 2),
        "mb_s_wall": round(size / wall, 2),
        "recall": {kind: round(sum(hits) / max(1, len(hits)), 4) for kind, hits in right.items()},
        "candidates_per_report": round(candidates / max(1, len(reports)), 2),
        "build_seconds": round(build, 2),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def main() -> None:
    """Print the figures, for readers or as one JSON object."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--documents", type=Path, required=True, help="JSONL or JSONL.gz, a `text` a line")
    cli.add_argument("--quotes", type=int, default=28_840)
    cli.add_argument("--least", type=int, default=12, help="words of the shortest quote")
    cli.add_argument("--paragraphs", type=int, default=5, help="of each report, beside the quote")
    cli.add_argument("--batch", type=int, default=100, help="reports read at once")
    cli.add_argument("--seed", type=int, default=7)
    cli.add_argument("--json", action="store_true", help="one JSON object on stdout")
    args = cli.parse_args()
    result = measure(*make_stream(args.documents, args), batch=args.batch) | {"seed": args.seed}
    if args.json:
        print(json.dumps(result))
        return
    for name, value in result.items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    main()
