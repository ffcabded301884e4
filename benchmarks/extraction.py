"""Measure extraction against gold attributions with the scorer's own metrics.

    benchmarks/extraction.py --gold GOLD.jsonl[.gz] [--documents DOCS.jsonl] [--lang xx] [--flat] [--pred-out OUT]

The scorer is the one beside the data folder (`tools/score_quotes.py`); it is named with --scorer or found from
$PROVENANCE_DATA, else from the data beside the checkout. Gold without a language is read as English.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import importlib.util
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from provenance.extract import extract_quotes
from provenance.model import Quote, Span

BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2] / "shared" / "data"


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSONL file, gzipped or not."""
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def present(quote: Quote) -> dict[str, Any]:
    """Return a quote as the scorer reads it."""

    def place(span: Span | None) -> dict[str, Any] | None:
        return None if span is None else {"start": span.start, "end": span.end, "exact": span.exact}

    speaker = quote.speaker
    return {
        "id": quote.id,
        "kind": quote.kind,
        "source": place(quote.mention),
        "cue": place(quote.cue),
        "content": [place(span) for span in quote.content],
        "speaker": speaker
        and {"name": speaker.name, "name_in_text": speaker.name_in_text, "kind": speaker.kind},
        "within": quote.within,
        "confidence": quote.confidence,
        "evidence": list(quote.evidence),
    }


def load_scorer(path: Path) -> Any:
    """Return the scorer's module."""
    spec = importlib.util.spec_from_file_location("score_quotes", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer at {path}; name it with --scorer")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> int:
    """Run the benchmark and print one JSON object."""
    data = Path(os.environ.get("PROVENANCE_DATA", BESIDE_THE_CHECKOUT))
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--gold", type=Path, required=True)
    cli.add_argument("--documents", type=Path)
    cli.add_argument("--lang")
    cli.add_argument("--ids", nargs="*")
    cli.add_argument("--flat", action="store_true")
    cli.add_argument("--all-kinds", action="store_true")
    cli.add_argument("--pred-out", type=Path)
    cli.add_argument("--scorer", type=Path, default=data.parent / "tools" / "score_quotes.py")
    args = cli.parse_args()
    documents = {row["id"]: row for row in read_rows(args.documents)} if args.documents else {}
    gold = read_rows(args.gold)
    gold = [g for g in gold if not args.lang or documents.get(g["id"], {}).get("lang", "en") == args.lang]
    gold = [
        g for g in gold if args.all_kinds or documents.get(g["id"], {}).get("kind", "article") == "article"
    ]
    gold = [g for g in gold if not args.ids or g["id"] in args.ids]
    predicted, length, began = [], 0, time.perf_counter()
    for row in gold:
        document = documents.get(row["id"], row)
        text = document["text"]
        length += len(text)
        done = extract_quotes(
            text,
            document=row["id"],
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            lang=document.get("lang", "en"),
            kind=document.get("kind", "article"),
            outlet=document.get("outlet"),
            title=document.get("title"),
        )
        predicted.append({"id": row["id"], "quotes": [present(quote) for quote in done.quotes]})
    seconds = time.perf_counter() - began
    if args.pred_out:
        lines = (json.dumps(row, ensure_ascii=False) for row in predicted)
        args.pred_out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    texts = {name: document["text"] for name, document in documents.items()}
    result = load_scorer(args.scorer).score(gold, {row["id"]: row for row in predicted}, texts, args.flat)
    result["characters_per_second"] = round(length / seconds)
    print(json.dumps(result, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
