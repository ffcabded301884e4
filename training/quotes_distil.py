"""The fast tier: fewer layers, taught by the accurate one on raw texts, so that labels are not the limit."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

import torch
from quotes_batches import Batch, make_batches, make_windows
from quotes_corpus import IGNORE, Example
from quotes_learning import LINK_WEIGHT, Plan, average_of, gather_words, link_loss, make_schedule
from quotes_network import Network, Shape, crf_loss
from torch import Tensor, nn
from torch.nn import functional

from provenance.nlp.decoding import decode

HIDDEN_WEIGHT, SOFT_WEIGHT = 1.0, 0.3
"""How much the teacher's hidden states and label scores count beside the labels themselves."""


def make_student(teacher: Network, layers: Sequence[int]) -> Network:
    """Return a network that begins as the named layers of its teacher, with its embeddings and heads."""
    shape = teacher.shape
    student = Network(
        Shape(shape.vocabulary, shape.width, shape.heads, shape.inner, len(layers), shape.positions)
    )
    told = teacher.state_dict()
    own = {name: value for name, value in told.items() if not name.startswith("layers.")}
    for place, number in enumerate(layers):
        prefix = f"layers.{number}."
        own |= {
            f"layers.{place}.{name.removeprefix(prefix)}": value
            for name, value in told.items()
            if name.startswith(prefix)
        }
    student.load_state_dict(own)
    return student


def distil(
    teacher: Network, student: Network, examples: Sequence[Example], plan: Plan, *, special: tuple[int, int]
) -> None:
    """Teach `student` in place: gold labels where an example has them, else the teacher's, and always its states."""
    rng = random.Random(plan.seed)
    torch.manual_seed(plan.seed)
    teacher.eval()
    optimiser = torch.optim.AdamW(student.parameters(), lr=plan.rate, weight_decay=plan.decay, fused=True)
    steps = plan.epochs * (len(make_windows(examples, random.Random(0))) // plan.batch + 1)
    schedule = make_schedule(optimiser, steps, plan)
    average = average_of(student, plan)
    started, step, total = time.perf_counter(), 0, 0.0
    for _ in range(plan.epochs):
        student.train()
        for batch in make_batches(make_windows(examples, rng), size=plan.batch, special=special, rng=rng):
            loss = _loss(teacher, student, batch)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            schedule.step()
            average.update_parameters(student)
            step += 1
            total += float(loss.detach())
            if step % 50 == 0:
                print(
                    f"step {step}/{steps} {total / 50:.4f} {time.perf_counter() - started:.0f} s", flush=True
                )
                total = 0.0
    student.load_state_dict(average.module.state_dict())


def _fill_labels(teacher: Network, told: Tensor, batch: Batch) -> Tensor:
    """Return the labels of a batch, those of raw texts as the teacher decodes them."""
    raw = torch.nonzero(batch.labels[:, 0] == IGNORE)[:, 0].tolist()
    if not raw:
        return batch.labels
    transitions, opening = (part.detach().numpy() for part in teacher.score_transitions())
    windows = [told[row, : int(batch.lengths[row])].numpy() for row in raw]
    labels = batch.labels.clone()
    for row, (best, _) in zip(raw, decode(windows, transitions=transitions, opening=opening), strict=True):
        labels[row, : len(best)] = torch.from_numpy(best)
    return labels


def _loss(teacher: Network, student: Network, batch: Batch) -> Tensor:
    inputs = (batch.pieces, batch.features, batch.present)
    with torch.no_grad():
        wanted = gather_words(teacher.encode(*inputs), batch)
        told = teacher.label(wanted)
    hidden = gather_words(student.encode(*inputs), batch)
    scores = student.label(hidden)
    there = torch.arange(hidden.shape[1])[None, :] < batch.lengths[:, None]
    # Hidden states are normalised by layer, so their mean square is about one and differences compare over words.
    states = functional.mse_loss(hidden[there], wanted[there])
    soft = functional.kl_div(
        scores[there].log_softmax(-1), told[there].log_softmax(-1), reduction="batchmean", log_target=True
    )
    gold = _fill_labels(teacher, told, batch)
    labels = crf_loss(scores, gold, batch.lengths, *student.score_transitions())
    links = link_loss(student, student.link(hidden), batch)
    return labels + SOFT_WEIGHT * soft + HIDDEN_WEIGHT * states + LINK_WEIGHT * links
