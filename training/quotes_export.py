"""A trained network -> the files that the program ships: int8 ONNX, tokenizer, weights of links and decoding."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
import torch
from quotes_network import Network

from provenance.nlp.labels import OUTSIDE


def export(
    network: Network, folder: Path, *, tokenizer: Path, shared: str = "tokenizer.json", eagerness: float = 0.0
) -> None:
    """Write a network into `folder`; `shared` is where its tokenizer will lie, as seen from there.

    `eagerness` is added to the scores of spans that begin behind a word of none, so that more of them do.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    example = (
        torch.zeros(1, 8, dtype=torch.long),
        torch.zeros(1, 8, 3, dtype=torch.long),
        torch.zeros(6, dtype=torch.long),
    )
    with tempfile.TemporaryDirectory() as work:
        plain = Path(work) / "plain.onnx"
        torch.onnx.export(
            network,
            example,
            str(plain),
            input_names=["pieces", "features", "words"],
            output_names=["labels", "states"],
            dynamic_axes={
                "pieces": {1: "length"},
                "features": {1: "length"},
                "words": {0: "count"},
                "labels": {1: "count"},
                "states": {1: "count"},
            },
            opset_version=17,
            custom_opsets={"com.microsoft": 1},
            dynamo=False,
        )
        quantize_dynamic(
            plain,
            folder / "network.onnx",
            op_types_to_quantize=["MatMul", "Gather"],
            per_channel=True,
            reduce_range=True,  # without VNNI, sums of full 8-bit products overflow 16 bits
            weight_type=QuantType.QInt8,
        )
    # Links are scored at the ends of spans alone, a few words of each window: the program multiplies these itself.
    link = torch.cat([network.link.weight.detach().T, network.link.bias.detach()[None]])
    np.save(folder / "links.npy", link.numpy().astype(np.float16))
    transitions, opening = (part.detach().clone() for part in network.score_transitions())
    transitions[OUTSIDE, 1::2] += eagerness
    rest = {
        "tokenizer": shared,
        "transitions": _listed(transitions),
        "opening": _listed(opening),
        "buckets": [_listed(table) for table in network.buckets],
        "none": _listed(network.none),
        "calibration": [0.0, 1.0, *7 * [0.0]],
    }
    (folder / "decoding.json").write_text(json.dumps(rest) + "\n", encoding="utf-8")
    target = (folder / shared).resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    if target != tokenizer.resolve():
        target.write_bytes(tokenizer.read_bytes())


def _listed(tensor: torch.Tensor) -> object:
    return [
        [round(x, 4) for x in row] if isinstance(row, list) else round(row, 4)
        for row in tensor.detach().tolist()
    ]
