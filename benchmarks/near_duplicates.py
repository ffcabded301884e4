"""Find the passage that a wording comes from, in an archive of N passages: recall, speed and memory beside others'.

    python benchmarks/near_duplicates.py --documents ../shared/data/whitehouse/releases.jsonl.gz --passages 100000

Passages are the paragraphs (or --unit sentence) with at least --least words of the documents' `text`, in an order
drawn by --seed. Where there are fewer than N, more are made by replacing 30 % of the words of each with others of the
collection; `passages_made` says how many. Queries are drawn from the original passages and changed: not at all
(exact), one half left (cut), 20 % and 40 % of the words replaced, deleted or preceded by another (edit20, edit40),
first and last third around an ellipsis (ellipsis), a stretch moved elsewhere (moved). A query counts as right when
the text of the first passage found is equal to the one it was made of.

Measured twice: passages in the store on disk (SQLite; `ms_per_query`, `recall`) and in the index in memory
(`ms_per_query_memory`, `recall_memory`); both times include choosing among candidates, all medians over the queries
of all kinds. `build_mb_s` and `rss_mb` are those of the index in memory with its texts, `store_build_mb_s` that of
the store, `rss_peak_mb` the most that the process held. With --growth the cost of a new document is measured up to
10,000, 100,000 and N passages; making the index in memory compact, done once at the end, is `compact_seconds`. With
--keep FOLDER the store stays there and the next run asks it again: a search is measured without filling a million.

Peers answer the first of the same queries (`queries` says how many); `ours_on_same_queries` is our recall on them.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import near_archives
import near_peers
from passages import KINDS, Collection, collect, perturb

Query = tuple[str, str, str]
"""Kind, wording, and the passage it was made of."""
BRUTE_QUERIES, SLOW_QUERIES = 10, 50
"""Queries of each kind that the slow peers answer."""


def make_queries(collection: Collection, *, each: int, seed: int) -> list[Query]:
    """Return so many queries of each kind, kinds taking turns, so that the first ones are of all kinds."""
    dice = random.Random(seed + 1)
    chosen = [collection.passages[dice.randrange(collection.originals)] for _ in range(each)]
    return [
        (kind, perturb(kind, passage, collection.pool, dice), passage) for passage in chosen for kind in KINDS
    ]


def measure(
    queries: Sequence[Query], find: Callable[[str], str | None]
) -> tuple[dict[str, float], float, list[bool]]:
    """Return recall@1 by kind, median milliseconds a query, and what was right; `find` gives the text found."""
    right: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    times: list[float] = []
    for kind, wording, passage in queries:
        started = time.perf_counter()
        found = find(wording)
        times.append(time.perf_counter() - started)
        right[kind].append(found == passage)
    recall = {kind: round(sum(hits) / max(1, len(hits)), 4) for kind, hits in right.items()}
    verdicts = [right[kind][place // len(KINDS)] for place, (kind, _, _) in enumerate(queries)]
    return recall, round(1000 * statistics.median(times), 3), verdicts


def measure_memory(collection: Collection, queries: Sequence[Query], *, growth: bool) -> dict[str, object]:
    """Return the figures of the index in memory."""
    archive = near_archives.MemoryArchive()
    costs, compacting = archive.fill(collection.passages)
    recall, milliseconds, verdicts = measure(queries, archive.find)
    result: dict[str, object] = {
        "recall_memory": recall,
        "ms_per_query_memory": milliseconds,
        "build_mb_s": round(collection.megabytes / sum(cost.wall for cost in (*costs, compacting)), 2),
        "compact_seconds": round(compacting.wall, 2),
        "rss_mb": near_archives.resident_mb(),
        "rss_peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "verdicts": verdicts,
    }
    if growth:
        small, _ = near_archives.MemoryArchive().fill(collection.passages[: near_archives.SMALL])
        result["growth_memory"] = near_archives.growth(costs, small=small)
    return result


def measure_store(collection: Collection, queries: Sequence[Query], *, growth: bool) -> dict[str, object]:
    """Return the figures of a store on disk that is made for it."""
    with tempfile.TemporaryDirectory() as folder:
        archive = near_archives.DiskArchive(Path(folder) / "archive.db")
        costs = archive.fill(collection.passages)
        again = near_archives.DiskArchive(Path(folder) / "small.db")
        small = again.fill(collection.passages[: near_archives.SMALL] if growth else ())
        again.close()
        result = ask_store(archive, queries) | {
            "store_build_mb_s": round(collection.megabytes / sum(cost.wall for cost in costs), 2)
        }
    if growth:
        result["growth"] = near_archives.growth(costs, small=small)
    return result


def measure_kept(collection: Collection, queries: Sequence[Query], path: Path) -> dict[str, object]:
    """Return what the queries cost in the store of an earlier run, filled now if there was none."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        for left in path.parent.glob(f"{unfinished.name}*"):
            left.unlink()  # of a run that was stopped, with its log
        archive = near_archives.DiskArchive(unfinished)
        archive.fill(collection.passages)
        archive.close()
        unfinished.rename(path)
    return ask_store(near_archives.DiskArchive(path), queries)


def ask_store(archive: near_archives.DiskArchive, queries: Sequence[Query]) -> dict[str, object]:
    """Return what was found in a store and what it cost, and close it."""
    recall, milliseconds, _ = measure(queries, archive.find)
    size = archive.file_mb()
    archive.close()
    return {"recall": recall, "ms_per_query": milliseconds, "store_file_mb": size}


def measure_peer(
    make: type[near_peers.Peer], collection: Collection, queries: Sequence[Query], verdicts: Sequence[bool]
) -> dict[str, object]:
    """Return the figures of one peer, and ours on the same queries."""
    peer = make()
    before, started = near_archives.resident_mb(), time.perf_counter()
    peer.build(collection.passages)
    seconds, memory = time.perf_counter() - started, near_archives.resident_mb() - before

    def find(wording: str) -> str | None:
        number = peer.find(wording)
        return None if number is None else collection.passages[number]

    recall, milliseconds, _ = measure(queries, find)
    ours = {
        kind: [hit for query, hit in zip(queries, verdicts, strict=False) if query[0] == kind]
        for kind in KINDS
    }
    return {
        "recall": recall,
        "ms_per_query": milliseconds,
        "build_mb_s": round(collection.megabytes / seconds, 2),
        "rss_mb": memory,
        "queries": len(queries),
        "ours_on_same_queries": {kind: round(sum(hits) / len(hits), 4) for kind, hits in ours.items()},
    }


def show(result: dict[str, object]) -> None:
    """Print the figures as a table."""
    peers = result.pop("peers")
    assert isinstance(peers, dict)
    rows = {
        "ours, store on disk": (result.get("recall"), result.get("ms_per_query")),
        "ours, in memory": (result["recall_memory"], result["ms_per_query_memory"]),
    } | {name: (peer["recall"], peer["ms_per_query"]) for name, peer in peers.items()}
    print(f"{'':28}" + "".join(f"{kind:>10}" for kind in KINDS) + f"{'ms':>10}")
    for name, (recall, milliseconds) in rows.items():
        if isinstance(recall, dict):
            print(f"{name:28}" + "".join(f"{recall[kind]:10.4f}" for kind in KINDS) + f"{milliseconds:10.2f}")
    for name, value in result.items():
        if "recall" not in name:
            print(f"{name}: {value}")


def parse_command_line() -> argparse.Namespace:
    """Return the options."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--documents", type=Path, required=True, help="JSONL or JSONL.gz, a `text` a line")
    cli.add_argument("--passages", type=int, default=10_000)
    cli.add_argument("--unit", choices=("paragraph", "sentence"), default="paragraph")
    cli.add_argument("--least", type=int, default=12, help="words of the shortest passage")
    cli.add_argument("--queries", type=int, default=500, help="of each kind")
    cli.add_argument("--slow", type=int, default=SLOW_QUERIES, help="of each kind, for MinHash and FTS5")
    cli.add_argument("--brute", type=int, default=BRUTE_QUERIES, help="of each kind, for brute force")
    cli.add_argument("--seed", type=int, default=7)
    cli.add_argument("--growth", action="store_true", help="cost of a new document as the archive grows")
    cli.add_argument("--no-peers", action="store_true")
    cli.add_argument("--no-store", action="store_true", help="in memory only")
    cli.add_argument(
        "--keep", type=Path, help="folder of stores to ask again, not filled anew; no growth on disk"
    )
    cli.add_argument("--json", action="store_true", help="one JSON object on stdout")
    return cli.parse_args()


def main() -> None:
    """Print the figures, for readers or as one JSON object."""
    args = parse_command_line()
    collection = collect(
        args.documents, count=args.passages, unit=args.unit, least=args.least, seed=args.seed
    )
    queries = make_queries(collection, each=args.queries, seed=args.seed)
    result: dict[str, object] = {
        "passages": len(collection.passages), "passages_made": len(collection.passages) - collection.originals,
        "unit": args.unit, "least_words": args.least, "megabytes": round(collection.megabytes, 2),
        "queries": len(queries), "seed": args.seed,
    }  # fmt: skip
    result |= measure_memory(collection, queries, growth=args.growth)
    verdicts = result.pop("verdicts")
    assert isinstance(verdicts, list)
    if args.keep is not None:
        name = f"{args.documents.stem}-{args.unit}-{args.least}-{args.passages}-{args.seed}.db"
        result |= measure_kept(collection, queries, args.keep / name)
    elif not args.no_store:
        result |= measure_store(collection, queries, growth=args.growth)
    peers: dict[str, object] = {}
    for peer in () if args.no_peers else near_peers.PEERS:
        most = args.brute if peer is near_peers.BruteForce else args.slow
        share = queries if peer is near_peers.CharacterGrams else queries[: most * len(KINDS)]
        print(f"{peer.name} …", file=sys.stderr)
        try:
            peers[peer.name] = measure_peer(peer, collection, share, verdicts)
        except ImportError as error:
            print(f"{peer.name} is not measured: {error}", file=sys.stderr)
    result["peers"] = peers
    if args.json:
        print(json.dumps(result))
    else:
        show(result)


if __name__ == "__main__":
    main()
