"""Split a random sample of transcripts into turns, and list every turn for a check by hand.

    python benchmarks/turns.py --documents FILE.jsonl[.gz] --sample 50 --seed 1 --listing listing.txt

Prints JSON: how many documents and turns, which labels, speed, and how many turns a few mechanical doubts pick out
(a label-like line inside a body, an empty body). The share of right turns is for a person to judge on the listing.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from provenance.text import Turn, recognise_kind, split_turns

_LABEL_INSIDE = re.compile(r"(?m)^\W*(?:[A-Z][A-Z.' ’-]{2,40}:\s|Q\s{2,})")
_SHOWN = 70


def read_documents(path: Path) -> Iterator[dict[str, str]]:
    """Yield the records of a JSON Lines file, compressed or not."""
    with path.open("rb") as stored, gzip.open(stored) if path.suffix == ".gz" else stored as lines:
        for line in lines:
            yield json.loads(line)


def show_turn(text: str, turn: Turn) -> str:
    """Return one turn on one line: its label, and the head and tail of what is said."""
    said = " ¶ ".join(" ".join(text[start:end].split()) for start, end in turn.body)
    shown = said if len(said) <= 2 * _SHOWN + 5 else f"{said[:_SHOWN]} … {said[-_SHOWN:]}"
    return f"{turn.speaker_label or '-':<32.32} | {len(turn.body):>2} | {shown}"


def find_doubts(text: str, turn: Turn) -> list[str]:
    """Return what looks wrong about a turn to a machine."""
    doubts = [
        f"label inside: {match.group().strip()!r}"
        for start, end in turn.body
        for match in _LABEL_INSIDE.finditer(text[start:end])
    ]
    if turn.label is not None and not turn.body:
        doubts.append("nothing said")
    return doubts


def main() -> int:
    """Run the benchmark and print its JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=Path, required=True)
    parser.add_argument("--sample", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--listing", type=Path)
    options = parser.parse_args()
    documents = [
        record
        for record in read_documents(options.documents)
        if recognise_kind(record["text"], title=record.get("title")) == "transcript"
    ]
    chosen = random.Random(options.seed).sample(documents, min(options.sample, len(documents)))
    labels: Counter[str] = Counter()
    doubts: Counter[str] = Counter()
    lines: list[str] = []
    seconds = 0.0
    for record in chosen:
        began = time.perf_counter()
        turns = split_turns(record["text"])
        seconds += time.perf_counter() - began
        lines.append(f"\n===== {record.get('title')} ({record.get('url', record.get('id'))})")
        for number, turn in enumerate(turns):
            labels[turn.speaker_label] += 1
            found = find_doubts(record["text"], turn)
            doubts.update(doubt.split(":")[0] for doubt in found)
            lines.append(
                f"{number:>4} {'?' if found else ' '} {show_turn(record['text'], turn)}  {'; '.join(found)}"
            )
    if options.listing is not None:
        options.listing.write_text("\n".join(lines) + "\n", encoding="utf-8")
    characters = sum(len(record["text"]) for record in chosen)
    result = {
        "transcripts": len(documents),
        "sample": len(chosen),
        "seed": options.seed,
        "turns": sum(count for label, count in labels.items() if label),
        "stretches_without_speaker": labels[""],
        "doubts": dict(doubts),
        "characters_per_second": round(characters / seconds) if seconds else None,
        "labels": dict(labels.most_common()),
    }
    json.dump(result, sys.stdout, ensure_ascii=False, indent=2)
    print()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
