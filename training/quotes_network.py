"""The network: a small transformer over word pieces, a CRF over words, and scores for links between spans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from provenance.nlp.encoding import CASES, PLACES, QUOTATIONS
from provenance.nlp.labels import LABELS, may_follow
from provenance.nlp.linking import BUCKETS, LINK_WIDTH

FORBIDDEN = -1e4


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a network is."""

    vocabulary: int
    width: int = 384
    heads: int = 12
    inner: int = 1536
    layers: int = 6
    positions: int = 256
    head_width: int = 32


class FusedAttention(torch.autograd.Function):
    """onnxruntime's own attention in an exported network; windows run one by one there, so nothing is masked."""

    @staticmethod
    def forward(context: object, query: Tensor, key: Tensor, value: Tensor, heads: int) -> Tensor:  # noqa: ARG004
        """Return something of the right shape: this runs only while the graph is traced."""
        return query.clone()

    @staticmethod
    def symbolic(graph: Any, query: Any, key: object, value: object, heads: int) -> object:
        """Return the node that stands for it in the graph."""
        node = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads)
        node.setType(query.type())  # type: ignore[attr-defined]
        return node


class Layer(nn.Module):
    """A transformer layer as BERT has it: attention and a feed-forward part, each normalised behind its sum."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.heads, self.head_width = shape.heads, shape.head_width
        attended = shape.heads * shape.head_width
        self.attend = nn.Linear(shape.width, 3 * attended)
        self.mix = nn.Linear(attended, shape.width)
        self.mix_norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.widen = nn.Linear(shape.width, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden: Tensor, bias: Tensor | None, places: Tensor | None = None) -> Tensor:
        """Return hidden states of shape (batch, pieces, width); `bias` is added to the scores of attention.

        With `places` only the states of these pieces are worked out, in their order; they look at all pieces.
        """
        if places is None:
            chosen, parts = hidden, self.attend(hidden).chunk(3, -1)
        else:
            chosen = hidden.index_select(1, places)
            cut = self.heads * self.head_width
            weight, shift = self.attend.weight, self.attend.bias
            query = functional.linear(chosen, weight[:cut], shift[:cut])
            parts = (query, *functional.linear(hidden, weight[cut:], shift[cut:]).chunk(2, -1))
        if torch.onnx.is_in_onnx_export():
            mixed = FusedAttention.apply(*parts, self.heads)
        else:  # No dropout on attention: drawing its random numbers costs a third of the forward pass on a CPU.
            query, key, value = (part.unflatten(2, (self.heads, -1)).transpose(1, 2) for part in parts)
            mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
            mixed = mixed.transpose(1, 2).flatten(2)
        hidden = self.mix_norm(chosen + self.dropout(self.mix(mixed)))
        inner = self.narrow(functional.gelu(self.widen(hidden)))
        return self.norm(hidden + self.dropout(inner))


class Network(nn.Module):
    """Pieces and features -> for each piece, label scores and the vectors from which links are scored."""

    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.pieces = nn.Embedding(shape.vocabulary, shape.width)
        self.places = nn.Embedding(shape.positions, shape.width)
        self.features = nn.ModuleList(nn.Embedding(size, shape.width) for size in (CASES, QUOTATIONS, PLACES))
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.label = nn.Linear(shape.width, len(LABELS))
        self.link = nn.Linear(shape.width, 8 * LINK_WIDTH)
        nn.init.normal_(self.link.weight, std=0.02)
        nn.init.zeros_(self.link.bias)
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.first = nn.Parameter(torch.zeros(len(LABELS)))
        # For contents and sources each: what a bucket of distance, of paragraphs, of cues between is worth, and none.
        self.buckets = nn.ParameterList(nn.Parameter(torch.zeros(2, size)) for size in BUCKETS)
        self.none = nn.Parameter(torch.zeros(2))
        allowed = [
            [may_follow(before, label) for label in range(len(LABELS))] for before in range(len(LABELS))
        ]
        self.register_buffer("barred", torch.where(torch.tensor(allowed), 0.0, FORBIDDEN), persistent=False)
        self.register_buffer("barred_first", self.barred[0].clone(), persistent=False)

    def encode(
        self, pieces: Tensor, features: Tensor, present: Tensor | None, places: Tensor | None = None
    ) -> Tensor:
        """Return the last hidden states; of shape (batch, n, width); `features` is (batch, n, 3), `present` 0 or 1.

        With `places` (numbers of pieces) only those of them, in their order: the last layer then does less.
        """
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        hidden = self.pieces(pieces) + self.places(positions)
        for number, table in enumerate(self.features):
            hidden = hidden + table(features[:, :, number])
        hidden = self.dropout(self.norm(hidden))
        bias = None if present is None else (1.0 - present.to(hidden.dtype))[:, None, None, :] * FORBIDDEN
        *lower, last = self.layers
        for layer in lower:
            hidden = layer(hidden, bias)
        return last(hidden, bias, places)

    def forward(self, pieces: Tensor, features: Tensor, words: Tensor) -> tuple[Tensor, Tensor]:
        """Return label scores (batch, words, labels) and states (batch, words, width), nothing masked.

        `words` holds the place of each word's first piece: what the program runs and needs, and no more.
        """
        hidden = self.encode(pieces, features, None, words)
        return self.label(hidden), hidden

    def score_transitions(self) -> tuple[Tensor, Tensor]:
        """Return what each label costs behind each, and at the beginning of a window."""
        return self.transitions + self.barred, self.first + self.barred_first


def crf_loss(scores: Tensor, labels: Tensor, lengths: Tensor, transitions: Tensor, first: Tensor) -> Tensor:
    """Return the mean negative log likelihood of label sequences per word (Lafferty et al. 2001, linear chain).

    `scores` (batch, words, labels), `labels` (batch, words) padded with 0, `lengths` (batch,).
    """
    words = scores.shape[1]
    mask = torch.arange(words)[None, :] < lengths[:, None]
    told = scores.gather(2, labels[:, :, None])[:, :, 0]
    steps = transitions[labels[:, :-1], labels[:, 1:]]
    gold = (told * mask).sum(1) + (steps * mask[:, 1:]).sum(1) + first[labels[:, 0]]
    alpha = scores[:, 0] + first
    for word in range(1, words):
        new = torch.logsumexp(alpha[:, :, None] + transitions, 1) + scores[:, word]
        alpha = torch.where(mask[:, word, None], new, alpha)
    return (torch.logsumexp(alpha, 1) - gold).sum() / lengths.sum()


def load_pretrained(
    network: Network, weights: dict[str, Tensor], kept: NDArray[np.int64], layers: list[int]
) -> None:
    """Fill a network from BERT weights: the kept rows of its vocabulary and the named layers of its encoder."""
    own = network.state_dict()
    pick = torch.from_numpy(kept)
    own["pieces.weight"] = weights["embeddings.word_embeddings.weight"][pick]
    types = weights["embeddings.token_type_embeddings.weight"][0]
    own["places.weight"] = weights["embeddings.position_embeddings.weight"][: network.shape.positions] + types
    own["norm.weight"] = weights["embeddings.LayerNorm.weight"]
    own["norm.bias"] = weights["embeddings.LayerNorm.bias"]
    for place, number in enumerate(layers):
        there = f"encoder.layer.{number}."
        for kind in ("weight", "bias"):
            parts = [weights[f"{there}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            own[f"layers.{place}.attend.{kind}"] = torch.cat(parts)
            for ours, theirs in (
                ("mix", "attention.output.dense"),
                ("mix_norm", "attention.output.LayerNorm"),
                ("widen", "intermediate.dense"),
                ("narrow", "output.dense"),
                ("norm", "output.LayerNorm"),
            ):
                own[f"layers.{place}.{ours}.{kind}"] = weights[f"{there}{theirs}.{kind}"]
    network.load_state_dict(own)
