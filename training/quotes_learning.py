"""Train a network: labels by CRF, links, and what a parser saw, at once; averaged weights are kept."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

import torch
from quotes_batches import Batch, Links, make_batches, make_windows
from quotes_corpus import IGNORE, Example, Grammar
from quotes_network import Network, crf_loss
from torch import Tensor, nn
from torch.nn import functional

from provenance.nlp.linking import LINK_WIDTH

LINK_WEIGHT, SYNTAX_WEIGHT = 0.05, 0.08
"""How much links and grammar count beside labels, per window and per word."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how fast to learn."""

    epochs: int
    run: int = 0
    """Epochs after which to stop early, if not 0; the rate falls as if all were run."""
    batch: int = 8
    rate: float = 1.2e-4
    head_rate: float = 1e-3
    warmup: float = 0.1
    decay: float = 0.01
    average: float = 0.998
    seed: int = 7


class Syntax(nn.Module):
    """Heads that learn tags, relations, entities and head words; they are thrown away after training."""

    def __init__(self, width: int, grammar: Grammar) -> None:
        super().__init__()
        sizes = (len(grammar.tags), len(grammar.relations), len(grammar.entities))
        self.kinds = nn.ModuleList(nn.Linear(width, size) for size in sizes)
        self.child = nn.Linear(width, 96)
        self.head = nn.Linear(width, 96)

    def loss(self, hidden: Tensor, batch: Batch) -> Tensor:
        """Return the summed mean losses of the four tasks over the words that the parser saw."""
        total = hidden.new_zeros(())
        for number, kind in enumerate(self.kinds):
            scores = kind(hidden)
            total = total + functional.cross_entropy(
                scores.flatten(0, 1), batch.syntax[:, :, number].flatten(), ignore_index=IGNORE
            )
        arcs = self.child(hidden) @ self.head(hidden).transpose(1, 2) * 96**-0.5
        absent = torch.arange(hidden.shape[1])[None, :] >= batch.lengths[:, None]
        arcs = arcs.masked_fill(absent[:, None, :], -1e4)
        return total + functional.cross_entropy(
            arcs.flatten(0, 1), batch.syntax[:, :, 3].flatten(), ignore_index=IGNORE
        )


def link_loss(network: Network, vectors: Tensor, batch: Batch) -> Tensor:
    """Return the mean loss of choosing each content's cue and each cue's source, "none" being a choice."""
    losses = []
    for row, sides in enumerate(batch.links):
        for side, links in enumerate(sides):
            if not links.cues or (side == 0 and not links.spans):
                continue
            scores = score_window(network, vectors[row], links, side)
            gold = links.gold
            if side == 1:  # each cue chooses its source
                scores, gold = scores.T, gold.T
            none = network.none[side].expand(len(scores), 1)
            chances = torch.cat([scores, none], 1).log_softmax(1)
            told = torch.cat([gold, ~gold.any(1, keepdim=True)], 1)
            losses.append(-torch.logsumexp(chances.masked_fill(~told, -1e4), 1).mean())
    return torch.stack(losses).mean() if losses else vectors.sum() * 0


def score_window(network: Network, vectors: Tensor, links: Links, side: int) -> Tensor:
    """Return scores (spans, cues); the same as `provenance.nlp.linking.score_links`, for learning."""
    if not links.spans:
        return vectors.new_zeros((0, len(links.cues)))

    def ends(spans: list[tuple[int, int]], part: int) -> Tensor:
        first = vectors[[a for a, _ in spans], part * LINK_WIDTH : (part + 1) * LINK_WIDTH]
        return first + vectors[[b - 1 for _, b in spans], (part + 1) * LINK_WIDTH : (part + 2) * LINK_WIDTH]

    scores = ends(links.spans, 4 * side) @ ends(links.cues, 4 * side + 2).T
    for table, bucket in zip(network.buckets, links.buckets, strict=True):
        scores = scores + table[side][bucket]
    return scores


def gather_words(pieces: Tensor, batch: Batch) -> Tensor:
    """Return the vectors of each word's first piece."""
    return pieces.gather(1, batch.words[:, :, None].expand(-1, -1, pieces.shape[2]))


def learn(
    network: Network,
    draw: Callable[[int], Sequence[Example]],
    plan: Plan,
    *,
    grammar: Grammar,
    special: tuple[int, int],
    after_epoch: Callable[[int, Network], None],
) -> None:
    """Train `network` in place on what `draw` gives for each epoch; at the end it holds the averaged weights."""
    rng = random.Random(plan.seed)
    torch.manual_seed(plan.seed)
    syntax = Syntax(network.shape.width, grammar)
    slow = [p for n, p in network.named_parameters() if n.startswith(("layers", "pieces", "places", "norm"))]
    known = {id(p) for p in slow}
    fast = [p for p in chain(network.parameters(), syntax.parameters()) if id(p) not in known]
    optimiser = torch.optim.AdamW(
        [{"params": slow, "lr": plan.rate}, {"params": fast, "lr": plan.head_rate}],
        weight_decay=plan.decay,
        fused=True,
    )
    steps = plan.epochs * (len(make_windows(draw(0), random.Random(0))) // plan.batch + 1)
    schedule = make_schedule(optimiser, steps, plan)
    average = average_of(network, plan)
    started, step = time.perf_counter(), 0
    for epoch in range(plan.run or plan.epochs):
        network.train()
        examples = draw(epoch)
        totals = [0.0, 0.0, 0.0, 0]
        for batch in make_batches(make_windows(examples, rng), size=plan.batch, special=special, rng=rng):
            hidden = gather_words(network.encode(batch.pieces, batch.features, batch.present), batch)
            labels = crf_loss(
                network.label(hidden), batch.labels, batch.lengths, *network.score_transitions()
            )
            links = link_loss(network, network.link(hidden), batch)
            told = syntax.loss(hidden, batch)
            (labels + LINK_WEIGHT * links + SYNTAX_WEIGHT * told).backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            schedule.step()
            average.update_parameters(network)
            step += 1
            for number, value in enumerate((labels, links, told)):
                totals[number] += float(value.detach())
            totals[3] += 1
            if step % 50 == 0:
                mean = [round(total / totals[3], 4) for total in totals[:3]]
                print(
                    f"epoch {epoch} step {step}/{steps} {mean} {time.perf_counter() - started:.0f} s",
                    flush=True,
                )
        after_epoch(epoch, average.module)
    network.load_state_dict(average.module.state_dict())


def make_schedule(
    optimiser: torch.optim.Optimizer, steps: int, plan: Plan
) -> torch.optim.lr_scheduler.LambdaLR:
    """Return the rate over the steps: up, then down in a straight line."""
    return torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate_at(step / steps, plan.warmup))


def average_of(network: Network, plan: Plan) -> torch.optim.swa_utils.AveragedModel:
    """Return the running average of a network's weights (exponential moving average)."""
    return torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(plan.average)
    )


def _rate_at(done: float, warmup: float) -> float:
    """Return the share of the full rate: up over the warm-up, then down in a straight line."""
    return done / warmup if done < warmup else max(0.0, (1 - done) / (1 - warmup))
