"""Check that an archive does not depend on the order its documents come in: links, origins, everything stored.

    benchmarks/orders.py --data ../shared/data [--orders 200] [--whole 10] [--seed 30] [--json]

The documents of the reference story and of the demo story are read once. For each order they are stored in a fresh
database and linked, in up to three runs; in every second order the original statements and transcripts come last,
after the reports of them were linked. The digest of all that is stored (documents, quotes, speakers, links with their
changes and origins) and of all lineages must be that of the first order. The first `--whole` orders compute each link
anew; the others remember what the comparison of one report with one set of earlier documents gave, which was computed
with that set in random order.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from provenance.demo import story_folder
from provenance.importers.base import Record
from provenance.importers.files import open_inputs
from provenance.match.cross_protocol import CrossScorers
from provenance.match.document_text import DocumentText
from provenance.match.lineage import build_lineages
from provenance.match.linking import LinkedDocument, link_document
from provenance.services import link_finding, linking
from provenance.services.analysis import analyse
from provenance.services.lineages import load_documents
from provenance.services.ports import AnalysedVersion
from provenance_db import open_store
from provenance_db.digest import content_digest

Linker = Callable[..., LinkedDocument]


def main() -> int:
    """Run the orders and print the result; the exit status is 1 when any archive differed."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, default=Path("../shared/data"))
    cli.add_argument("--orders", type=int, default=200, help="orders of each story")
    cli.add_argument("--whole", type=int, default=10, help="orders that compute every link anew")
    cli.add_argument("--seed", type=int, default=30)
    cli.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    args = cli.parse_args()
    stories = {"reference": args.data / "story" / "documents.jsonl", "demo": story_folder()}
    result = {
        name: compare_orders(read(path), orders=args.orders, whole=args.whole, seed=args.seed)
        for name, path in stories.items()
    }
    print(json.dumps(result) if args.json else json.dumps(result, indent=2))
    return 1 if any(story["different"] for story in result.values()) else 0


def read(path: Path) -> list[AnalysedVersion]:
    """Return the documents of a story, analysed."""
    return [analyse(record) for record in open_inputs([str(path)]) if isinstance(record, Record)]


def compare_orders(
    documents: Sequence[AnalysedVersion], *, orders: int, whole: int, seed: int
) -> Mapping[str, float]:
    """Return how many orders gave an archive other than the first, with what was compared."""
    dice = random.Random(seed)
    began = time.perf_counter()
    wanted, links, lineages = archive_of([documents])
    remember = remembering(random.Random(seed + 1))
    different = 0
    for number in range(orders):
        link_finding.link_document = link_document if number < whole else remember
        different += archive_of(draw_runs(documents, dice, late=number % 2 == 0))[0] != wanted
    link_finding.link_document = link_document
    return {
        "documents": len(documents),
        "links": links,
        "lineages": lineages,
        "orders": orders,
        "originals_last": (orders + 1) // 2,
        "different": different,
        "seconds": round(time.perf_counter() - began, 1),
    }


def draw_runs(
    documents: Sequence[AnalysedVersion], dice: random.Random, *, late: bool
) -> list[list[AnalysedVersion]]:
    """Return the documents in a random order, cut into one to three runs; `late` puts originals behind reports."""
    order = dice.sample(documents, len(documents))
    if late:
        order.sort(key=lambda one: one.version.kind != "article")
        first = next(at for at, one in enumerate(order) if one.version.kind != "article")
        cuts = [first]
    else:
        cuts = sorted(dice.sample(range(1, len(order)), dice.randrange(3)))
    return [order[start:end] for start, end in zip([0, *cuts], [*cuts, len(order)], strict=True)]


def archive_of(runs: Sequence[Sequence[AnalysedVersion]]) -> tuple[str, int, int]:
    """Return a digest of the archive that these runs fill and link, its links, and its lineages."""
    store = open_store("sqlite://")
    try:
        for run in runs:
            for version in run:
                store.add(version)
            report = linking.link_pending(store)
            if report.failed:
                raise SystemExit(f"linking failed: {dict(report.failed)}")
        links = list(store.links())
        ends = [end for link in links for end in (link.earlier, link.later)]
        lineages = build_lineages(links, load_documents(store, ends))
        digest = hashlib.sha256((content_digest(store) + repr(lineages)).encode("utf-8")).hexdigest()
        return digest, len(links), len(lineages)
    finally:
        store.close()


def remembering(dice: random.Random) -> Linker:
    """Return `link_document` that compares a report with one set of documents once, in random order."""
    known: dict[tuple[object, ...], LinkedDocument] = {}

    def link_once(
        later: DocumentText, earlier: Sequence[DocumentText], *, cross: CrossScorers | None = None
    ) -> LinkedDocument:
        key = (later.key, frozenset(document.key for document in earlier))
        if key not in known:
            known[key] = link_document(later, dice.sample(list(earlier), len(earlier)), cross=cross)
        return known[key]

    return link_once


if __name__ == "__main__":
    sys.exit(main())
