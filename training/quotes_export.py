"""A trained network -> the files that the program ships: int8 ONNX, tokenizer, weights of decoding."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

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
    example = (torch.zeros(1, 8, dtype=torch.long), torch.zeros(1, 8, 3, dtype=torch.long))
    names = ["pieces", "features"]
    with tempfile.TemporaryDirectory() as work:
        plain = Path(work) / "plain.onnx"
        torch.onnx.export(
            network,
            example,
            str(plain),
            input_names=names,
            output_names=["labels", "links"],
            dynamic_axes={name: {1: "length"} for name in (*names, "labels", "links")},
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
