"""A trained network -> a smaller one: some of its layers, and in each the heads and inner units that do most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import torch
from quotes_batches import Batch
from quotes_network import Layer, Network
from torch import Tensor
from torch.nn import functional


def shrink(
    network: Network, batches: Iterable[Batch], *, layers: Sequence[int], heads: int, inner: int
) -> Network:
    """Return a network of the named layers, with the `heads` and `inner` units that add most to the states.

    What a head or unit adds is measured on `batches`: the mean length of what it puts into the sum behind it (Michel
    et al. 2019 prune heads one by one in the same spirit, by their gradients).
    """
    small = Network(replace(network.shape, layers=len(layers), heads=heads, inner=inner))
    told = network.state_dict()
    own = {name: value for name, value in told.items() if not name.startswith("layers.")}
    added = _measure(network, batches)
    for place, number in enumerate(layers):
        by_head, by_unit = added[number]
        pick_heads = by_head.topk(heads).indices.sort().values
        units = by_unit.topk(inner).indices.sort().values
        width = network.shape.head_width
        columns = (pick_heads[:, None] * width + torch.arange(width)).flatten()
        whole = network.shape.heads * width
        rows = torch.cat([columns + part * whole for part in range(3)])
        cuts = {
            "attend": (rows, None),
            "mix": (None, columns),
            "widen": (units, None),
            "narrow": (None, units),
        }
        prefix = f"layers.{number}."
        for name, value in told.items():
            if name.startswith(prefix):
                rest = name.removeprefix(prefix)
                own[f"layers.{place}.{rest}"] = _cut(value, *cuts.get(rest.split(".")[0], (None, None)))
    small.load_state_dict(own)
    return small


def _cut(value: Tensor, rows: Tensor | None, columns: Tensor | None) -> Tensor:
    value = value if rows is None else value[rows]
    return value if columns is None or value.dim() == 1 else value[:, columns]


def _measure(network: Network, batches: Iterable[Batch]) -> list[tuple[Tensor, Tensor]]:
    """Return for each layer how much each head and each inner unit adds."""
    shape = network.shape
    sums = [(torch.zeros(shape.heads), torch.zeros(shape.inner)) for _ in range(shape.layers)]

    def watch(number: int, layer: Layer) -> list[torch.utils.hooks.RemovableHandle]:
        by_head, by_unit = sums[number]

        def mixed(_: object, inputs: tuple[Tensor, ...]) -> None:
            parts = inputs[0].reshape(-1, shape.heads, shape.head_width)
            out = layer.mix.weight.reshape(-1, shape.heads, shape.head_width)
            by_head.add_(torch.einsum("nhd,ohd->nho", parts, out).norm(dim=2).sum(0))

        def widened(_: object, __: object, output: Tensor) -> None:
            size = layer.narrow.weight.norm(dim=0)
            by_unit.add_(functional.gelu(output).abs().flatten(0, 1).sum(0) * size)

        return [layer.mix.register_forward_pre_hook(mixed), layer.widen.register_forward_hook(widened)]

    handles = [
        handle
        for number, layer in enumerate(network.layers)
        for handle in watch(number, layer)  # type: ignore[arg-type]
    ]
    network.eval()
    with torch.no_grad():
        for batch in batches:
            network.encode(batch.pieces, batch.features, batch.present)
    for handle in handles:
        handle.remove()
    return sums
