"""Measure how well a sentence finds its translation: among all, inside its document, and when it may have none.

    python benchmarks/crosslingual.py --pairs ntrex/dev.jsonl.gz --from ar --to en --json

The file holds one object a line with a text for each language code and `doc`. Open-set figures take away half of the
true sentences (fixed seed): a query whose sentence is gone must not be answered.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from provenance.match.cross import CrossMatch, LexicalScorer, load_scorer

SEED = 7
PRECISION = 0.95


def main() -> int:
    """Measure one pair of languages and print the result."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument(
        "--pairs", type=Path, required=True, help="JSONL or JSONL.gz with a text per language and `doc`"
    )
    cli.add_argument("--from", dest="later", required=True, help="language of the queries")
    cli.add_argument("--to", dest="earlier", default="en", help="language of the sentences searched")
    cli.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    args = cli.parse_args()
    result = measure(read_rows(args.pairs), later=args.later, earlier=args.earlier)
    print(
        json.dumps(result) if args.json else "\n".join(f"{name:36}{value}" for name, value in result.items())
    )
    return 0


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSONL file, gzipped or not."""
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in raw.decode("utf-8").splitlines() if line.strip()]


def measure(rows: Sequence[dict[str, Any]], *, later: str, earlier: str) -> dict[str, Any]:
    """Return all figures for one pair of languages; shares are 0-1."""
    started = time.perf_counter()
    scorer = load_scorer(later, earlier)
    queries, targets = [row[later] for row in rows], [row[earlier] for row in rows]
    by_doc: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        by_doc[row["doc"]].append(at)
    ranks = _ranks(scorer, queries, targets, whole_sentences=False)
    prior = _ranks(scorer, queries, targets, whole_sentences=True)
    gone = set(random.Random(SEED).sample(range(len(rows)), len(rows) // 2))
    inside = _inside(scorer, queries, targets, by_doc, gone=set())
    return {
        "from": later,
        "to": earlier,
        "sentences": len(rows),
        "documents": len(by_doc),
        "p_at_1": _share(rank == 1 for rank in ranks),
        "p_at_1_prior": _share(rank == 1 for rank in prior),
        "mrr": round(sum(1 / rank for rank in ranks if rank) / len(ranks), 4),
        "p_at_1_in_document": _share(match is not None and ok for match, ok in inside),
        "document_p_at_1": _document_p_at_1(scorer, queries, targets, by_doc),
        "open_recall_at_p95": _open_recall(_among_all(scorer, queries, targets, gone), len(rows) - len(gone)),
        "open_recall_at_p95_in_document": _open_recall(
            _inside(scorer, queries, targets, by_doc, gone=gone), len(rows) - len(gone)
        ),
        "seconds": round(time.perf_counter() - started, 1),
    }


def _ranks(
    scorer: LexicalScorer, queries: list[str], targets: list[str], *, whole_sentences: bool
) -> list[int]:
    """Return the rank of each query's own sentence, 0 where it was not found."""
    ranks = [0] * len(queries)
    seen: dict[int, int] = defaultdict(int)
    for match in scorer.match_passages(queries, targets, most=50, whole_sentences=whole_sentences):
        seen[match.later] += 1
        if match.later == match.earlier:
            ranks[match.later] = seen[match.later]
    return ranks


def _among_all(
    scorer: LexicalScorer, queries: list[str], targets: list[str], gone: set[int]
) -> list[tuple[CrossMatch | None, bool]]:
    kept = [at for at in range(len(targets)) if at not in gone]
    matches = scorer.match_passages(queries, [targets[at] for at in kept], most=1)
    return [(match, kept[match.earlier] == match.later) for match in matches]


def _inside(
    scorer: LexicalScorer,
    queries: list[str],
    targets: list[str],
    by_doc: dict[str, list[int]],
    *,
    gone: set[int],
) -> list[tuple[CrossMatch | None, bool]]:
    """Return the best match of each query within its own document, and whether it is the right one."""
    results: list[tuple[CrossMatch | None, bool]] = []
    for places in by_doc.values():
        kept = [at for at in places if at not in gone]
        matches = scorer.match_passages([queries[at] for at in places], [targets[at] for at in kept], most=1)
        best = {match.later: match for match in matches}
        for number, at in enumerate(places):
            match = best.get(number)
            results.append((match, match is not None and kept[match.earlier] == at))
    return results


def _document_p_at_1(
    scorer: LexicalScorer, queries: list[str], targets: list[str], by_doc: dict[str, list[int]]
) -> float:
    documents = ["\n".join(targets[at] for at in places) for places in by_doc.values()]
    right = []
    for number, places in enumerate(by_doc.values()):
        scores = scorer.score_documents("\n".join(queries[at] for at in places), documents)
        right.append(max(range(len(scores)), key=scores.__getitem__) == number)
    return _share(right)


def _open_recall(results: list[tuple[CrossMatch | None, bool]], answerable: int) -> float:
    """Return the most queries answered rightly at any score cut where precision is still 0.95."""
    ranked = sorted(((match.score, ok) for match, ok in results if match is not None), reverse=True)
    right, best = 0, 0
    for answered, (_, ok) in enumerate(ranked, 1):
        right += ok
        if right >= PRECISION * answered:
            best = right
    return round(best / answerable, 4)


def _share(values: Any) -> float:
    held = [bool(value) for value in values]
    return round(sum(held) / len(held), 4)


if __name__ == "__main__":
    sys.exit(main())
