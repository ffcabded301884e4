"""Time the two plain networks that extraction is held against, on the texts of extraction_speed.py, untrained.

    benchmarks/extraction_yardsticks.py --data ../shared/data [--json]

The goals for speed were set on a machine where a spaCy tagger read 8,400 words a second and a MiniLM token classifier
3,700 (DESIGN §8). Networks of the same shapes with random weights take the same time, so they tell how fast another
machine is at this kind of work: `ner` is spaCy's entity recogniser on a tok2vec of width 96 and depth 6, `minilm` six
layers of width 384 with whole heads and inner units as int8 ONNX with onnxruntime's own attention, in windows of 256
pieces, with its tokenizer and nothing else (no decoding, no links, no speakers). Each runs in a process of its own,
bound to one core, and extraction by our tiers in turns with them. `minilm` needs the `train` extra.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from extraction_speed import read_texts, run_case, show

TURNS = 3
CASES = ("minilm", "accurate", "ner", "fast")
AGAINST = {"accurate": "minilm", "fast": "ner"}
GOALS = {"accurate": (3500, 3700), "fast": (10_000, 8400)}
"""Words a second that are wanted, and those of the plain network on the machine for which they were set."""
Read = Callable[[str], object]


def main() -> int:
    """Run the cases in turns and print their medians, and ours as shares of the plain networks'."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, required=True)
    cli.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    cli.add_argument("--case", choices=CASES, help="run this case alone, in this process")
    args = cli.parse_args()
    if args.case:
        print(json.dumps(measure(args.case, args.data)))
        return 0
    speeds: dict[str, list[float]] = {case: [] for case in CASES}
    for _ in range(TURNS):
        for case in CASES:
            speeds[case].append(run_case(case, args.data, script=__file__))
    result: dict[str, Any] = {case: {"words_per_second": runs} for case, runs in speeds.items()}
    for case, plain in AGAINST.items():
        ratios = [ours / theirs for ours, theirs in zip(speeds[case], speeds[plain], strict=True)]
        wanted, there = GOALS[case]
        result[case] |= {
            "times_plain": round(statistics.median(ratios), 3),
            "goal_times_plain": round(wanted / there, 3),
        }
    show(result, as_json=args.json)
    return 0


def measure(case: str, data: Path) -> int:
    """Return the words a second of a case, of its core's own time."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    texts = read_texts(data / "polnear" / "dev.jsonl.gz")
    plain: dict[str, Callable[[], Read]] = {"minilm": make_minilm, "ner": make_ner}
    read = plain[case]() if case in plain else make_ours(case)
    read(texts[0])
    began = time.process_time()
    for text in texts[1:]:
        read(text)
    seconds = time.process_time() - began
    return round(sum(len(text.split()) for text in texts[1:]) / seconds)


def make_ours(tier: str) -> Read:
    """Return our extraction by a tier, speakers with it."""
    from provenance.extract import extract_quotes  # noqa: PLC0415 (loaded in the measured process alone)
    from provenance.nlp.tagger import load_tagger  # noqa: PLC0415

    component = load_tagger("en", "fast" if tier == "fast" else "accurate")
    assert component is not None, "no component for English: run `make train-en`"
    return lambda text: extract_quotes(
        text, document="d", sha256="0" * 64, lang="en", kind="article", component=component
    )


def make_ner() -> Read:
    """Return spaCy's entity recogniser for three roles, its weights drawn at random."""
    import spacy  # noqa: PLC0415
    from spacy.training import Example  # noqa: PLC0415

    nlp = spacy.blank("en")
    shape = {"width": 96, "depth": 6, "embed_size": 2000, "window_size": 1, "maxout_pieces": 3,
             "subword_features": True, "pretrained_vectors": None}  # fmt: skip
    nlp.add_pipe(
        "ner",
        config={
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "ner",
                "extra_state_tokens": False,
                "hidden_width": 64,
                "maxout_pieces": 2,
                "use_upper": True,
                "tok2vec": {"@architectures": "spacy.HashEmbedCNN.v2", **shape},
            }
        },
    )
    spans = [(0, 4, "SOURCE"), (5, 9, "CUE"), (10, 16, "CONTENT")]
    taught = Example.from_dict(nlp.make_doc("Lena said enough today."), {"entities": spans})
    nlp.initialize(lambda: [taught])
    return nlp


def make_minilm() -> Read:
    """Return a token classifier of all-MiniLM-L6's shape as int8 ONNX, its weights drawn at random."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "training"))
    import numpy as np  # noqa: PLC0415
    from quotes import find_pretrained  # noqa: PLC0415
    from quotes_export import export  # noqa: PLC0415
    from quotes_network import Network, Shape  # noqa: PLC0415
    from quotes_vocabulary import load_whole  # noqa: PLC0415

    from provenance.nlp.tagger import Session  # noqa: PLC0415
    from provenance.nlp.windows import SIZE  # noqa: PLC0415

    pretrained = find_pretrained() / "tokenizer.json"
    tokenizer = load_whole(pretrained)
    with tempfile.TemporaryDirectory() as folder:
        network = Network(Shape(vocabulary=tokenizer.get_vocab_size()))
        export(network, Path(folder), tokenizer=pretrained)
        session = Session(Path(folder) / "network.onnx")

    def read(text: str) -> None:
        pieces = np.array(tokenizer.encode(text, add_special_tokens=False).ids, np.int64)
        for at in range(0, len(pieces), SIZE):
            window = pieces[at : at + SIZE]
            session.run(window, np.zeros((len(window), 3), np.int64), np.arange(len(window)))

    return read


if __name__ == "__main__":
    sys.exit(main())
