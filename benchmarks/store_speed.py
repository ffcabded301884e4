"""Store a whole archive without extraction and measure the database alone: seconds, size, memory, look-ups.

The bar: all White House documents within 5 minutes on one core and 1.5 GB; `candidates` in 2 ms at the median.
Sentences are cut crudely and quotes are not sought: what is measured is the Store.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import re
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from provenance.match.grams import passage_grams
from provenance.model import Document, Passage, Span, Speaker, Version
from provenance.model.quote import Quote, derive_quote_id
from provenance.services.ports import AnalysedVersion
from provenance_db import open_store

_SENTENCE = re.compile(r"\S.*?(?:[.?!](?=\s)|\n\n|\Z)", re.DOTALL)


def read_analysed(path: Path, *, most: int) -> Iterator[AnalysedVersion]:
    """Yield the documents of a JSONL file, each sentence a passage and every tenth sentence a quote."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number >= most:
                return
            record = json.loads(line)
            yield analyse(record["url"], record["text"], number=number)


def analyse(name: str, text: str, *, number: int) -> AnalysedVersion:
    """Return a document with all that the store indexes."""
    sha256 = hashlib.sha256(text.encode("utf-8")).hexdigest()
    spans = [Span.cut(text, *match.span()) for match in _SENTENCE.finditer(text)]
    moment = datetime(2021, 1, 20, tzinfo=UTC)
    version = Version(name, sha256, sha256, text, "article", "en", published=moment, ingested=moment)
    quotes = tuple(
        Quote(
            id=derive_quote_id(document=name, sha256=sha256, content=[span], cue=None, mention=None),
            kind="direct",
            content=(span,),
            speaker=Speaker(f"Speaker {position % 7}", "person", role="spokesperson"),
        )
        for position, span in enumerate(spans[::10])
    )
    return AnalysedVersion(
        document=Document(name, url=name, outlet=f"Outlet {number % 5}"),
        version=version,
        passages=tuple(Passage(index, span) for index, span in enumerate(spans)),
        quotes=quotes,
        grams=tuple(passage_grams(span.exact, "en") for span in spans),
    )


def main() -> None:
    """Read the command line and print the figures as one JSON object."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--documents", type=Path, default=Path("../shared/data/whitehouse/releases.jsonl.gz"))
    cli.add_argument("--most", type=int, default=1_000_000)
    cli.add_argument("--url", help="another database than a temporary SQLite file")
    cli.add_argument("--json", action="store_true", help="accepted for uniformity: the output is always JSON")
    args = cli.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(args.url or f"sqlite:///{folder}/speed.db")
        seconds, given, sample = 0.0, 0, random.Random(1)
        queries: list[tuple[str, tuple[int, ...]]] = []
        for each in read_analysed(args.documents, most=args.most):
            started = time.perf_counter()
            store.add(each)
            seconds += time.perf_counter() - started
            given += sum(map(len, each.grams))
            queries += [(each.document.id, keys) for keys in each.grams if sample.random() < 0.005]
        times = []
        for document, keys in sample.sample(queries, min(1000, len(queries))):
            started = time.perf_counter()
            store.candidates(keys, limit=20, exclude_document=document)
            times.append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
        faults = store.check()
        result = {
            "documents": store.info().counts,
            "keys_given": given,
            "add_seconds": round(seconds, 1),
            "file_mb": round(sum(file.stat().st_size for file in Path(folder).glob("speed.db*")) / 1e6),
            "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3),
            "candidates_ms": {
                "median": round(statistics.median(times), 2),
                "p95": round(statistics.quantiles(times, n=20)[-1], 2),
            },
            "check_seconds": round(time.perf_counter() - started, 1),
            "faults": list(faults),
        }
        store.close()
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
