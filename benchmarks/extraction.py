"""Measure extraction against gold attributions with the scorer's own metrics.

    benchmarks/extraction.py --gold GOLD.jsonl[.gz] [--documents DOCS.jsonl[.gz]] [--lang xx] [--flat] [--tier TIER]

Besides the scorer's own figures: `direct_found`, the recall of attributions whose contents all stand in marks, and
`calibration_error`, how far confidence is from the share of quotes that are right (ten bins, weighted by size:
Naeini et al. 2015). Gold may name a speaker by `speaker_span`, a place in the text. The scorer is the one beside the
data folder (`tools/score_quotes.py`); it is named with --scorer or found from $PROVENANCE_DATA, else from the data
beside the checkout. Gold without a language is read as English.
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
from provenance.nlp.tagger import load_tagger

BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2] / "shared" / "data"
MARKS = "“”\"«»„‘’'"


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


def predict(document: dict[str, Any], tier: str) -> dict[str, Any]:
    """Return what extraction finds in a document, as the scorer reads it."""
    text, lang = document["text"], document.get("lang", "en")
    done = extract_quotes(
        text,
        document=document["id"],
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        lang=lang,
        kind=document.get("kind", "article"),
        outlet=document.get("outlet"),
        title=document.get("title"),
        component=None if tier == "grammar" else load_tagger(lang, "fast" if tier == "fast" else "accurate"),
    )
    return {"id": document["id"], "quotes": [present(quote) for quote in done.quotes]}


def fill_speakers(row: dict[str, Any], text: str) -> dict[str, Any]:
    """Return a row of gold whose speakers are names, read from the text where gold only says where they stand."""
    filled = [
        attribution
        if not attribution.get("speaker_span")
        else {**attribution, "speaker": text[slice(*attribution["speaker_span"])]}
        for attribution in row["attributions"]
    ]
    return {**row, "attributions": filled}


def keep_direct(row: dict[str, Any], text: str) -> dict[str, Any]:
    """Return a row of gold with only those attributions whose contents all stand in quotation marks."""

    def is_marked(span: list[int]) -> bool:
        inside = text[span[0]] in MARKS and text[span[1] - 1] in MARKS
        return inside or (text[span[0] - 1 : span[0]] in [*MARKS] and text[span[1] : span[1] + 1] in [*MARKS])

    def spans(attribution: dict[str, Any]) -> list[list[int]]:
        content = attribution["content"]
        return [content] if isinstance(content[0], int) else content

    direct = [
        a for a in row["attributions"] if a.get("content") and all(is_marked(span) for span in spans(a))
    ]
    return {**row, "attributions": direct}


def measure_calibration(pairs: list[tuple[float, bool]]) -> float:
    """Return the expected calibration error of (confidence, right) pairs over ten bins."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in pairs:
        bins.setdefault(min(9, int(confidence * 10)), []).append((confidence, right))
    gaps = (abs(sum(c - r for c, r in held)) for held in bins.values())
    return round(sum(gaps) / max(1, len(pairs)), 4)


def judge_quotes(
    gold: list[dict[str, Any]], predicted: dict[str, Any], *, flat: bool
) -> list[tuple[float, bool]]:
    """Return for each predicted quote its confidence, and whether it meets an attribution of gold (as `found` does)."""
    judged = []
    for row in gold:
        wanted = [_characters(a["content"]) for a in row["attributions"] if a.get("content")]
        for quote in predicted[row["id"]]["quotes"]:
            if flat and quote["within"]:
                continue
            said = _characters([[span["start"], span["end"]] for span in quote["content"]])
            right = any(len(said & one) >= 0.5 * len(said | one) for one in wanted)
            judged.append((quote["confidence"], right))
    return judged


def _characters(spans: Any) -> set[int]:
    return {
        at for start, end in ([spans] if isinstance(spans[0], int) else spans) for at in range(start, end)
    }


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
    cli.add_argument("--tier", choices=["accurate", "fast", "grammar"], default="accurate")
    cli.add_argument("--scorer", type=Path, default=data.parent / "tools" / "score_quotes.py")
    args = cli.parse_args()
    documents = {row["id"]: row for row in read_rows(args.documents)} if args.documents else {}
    gold = read_rows(args.gold)
    gold = [g for g in gold if not args.lang or documents.get(g["id"], {}).get("lang", "en") == args.lang]
    gold = [
        g for g in gold if args.all_kinds or documents.get(g["id"], {}).get("kind", "article") == "article"
    ]
    gold = [g for g in gold if not args.ids or g["id"] in args.ids]
    texts = {row["id"]: documents.get(row["id"], row)["text"] for row in gold}
    gold = [fill_speakers(row, texts[row["id"]]) for row in gold]
    began = time.perf_counter()
    predicted = [predict(documents.get(row["id"], row), args.tier) for row in gold]
    seconds = time.perf_counter() - began
    if args.pred_out:
        lines = (json.dumps(row, ensure_ascii=False) for row in predicted)
        args.pred_out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    by_id = {row["id"]: row for row in predicted}
    scorer = load_scorer(args.scorer)
    result = scorer.score(gold, by_id, texts, args.flat)
    direct = scorer.score([keep_direct(row, texts[row["id"]]) for row in gold], by_id, texts, args.flat)
    result["direct_found"] = [direct["found"]["r"], direct["counts"]["gold"]]
    result["calibration_error"] = measure_calibration(judge_quotes(gold, by_id, flat=args.flat))
    result["tier"] = args.tier
    result["characters_per_second"] = round(sum(map(len, texts.values())) / seconds)
    print(json.dumps(result, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
