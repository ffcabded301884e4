"""Smaller networks taught by a larger one: by its states everywhere, and by labels that it gives to raw texts."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import torch
from quotes_batches import Batch, collate, make_batches, make_windows
from quotes_corpus import IGNORE, Example
from quotes_learning import LINK_WEIGHT, Plan, average_of, gather_words, link_loss, make_schedule
from quotes_network import Network, crf_loss
from torch import Tensor, nn
from torch.nn import functional

from provenance.nlp.decoding import decode

HIDDEN_WEIGHT, SOFT_WEIGHT = 1.0, 0.3
"""How much the teacher's hidden states and label scores count beside the labels themselves."""


def ask(teacher: Network, examples: Sequence[Example], *, special: tuple[int, int]) -> list[Example]:
    """Return the examples with the teacher's states, and with its labels where they have none.

    Asked once, so that students may hear it often: states are kept in 16 bits, 768 bytes a word.
    """
    teacher.eval()
    transitions, opening = (part.detach().numpy() for part in teacher.score_transitions())
    asked = []
    for example in examples:
        windows = make_windows([example], None)
        states = np.zeros((len(example.encoded), teacher.shape.width), np.float16)
        labels = example.labels.copy()
        for window in windows:
            _, a, b = window
            batch = collate([window], special)
            with torch.no_grad():
                hidden = gather_words(teacher.encode(batch.pieces, batch.features, None), batch)
                scores = teacher.label(hidden)[0].numpy()
            states[a:b] = hidden[0].numpy()
            if (example.labels[a:b] == IGNORE).any():
                ((best, _),) = decode([scores], transitions=transitions, opening=opening)
                labels[a:b] = best
        asked.append(replace(example, states=states, labels=labels))
    return asked


def distil(
    teacher: Network,
    student: Network,
    examples: Sequence[Example],
    plan: Plan,
    *,
    special: tuple[int, int],
    after_epoch: Callable[[int, Network], None] = lambda _, __: None,
) -> None:
    """Teach `student` in place on examples that a teacher was asked about; it ends with the averaged weights."""
    rng = random.Random(plan.seed)
    torch.manual_seed(plan.seed)
    optimiser = torch.optim.AdamW(student.parameters(), lr=plan.rate, weight_decay=plan.decay, fused=True)
    steps = plan.epochs * (len(make_windows(examples, random.Random(0))) // plan.batch + 1)
    schedule = make_schedule(optimiser, steps, plan)
    average = average_of(student, plan)
    started, step, total = time.perf_counter(), 0, 0.0
    for epoch in range(plan.epochs):
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
        after_epoch(epoch, average.module)
    student.load_state_dict(average.module.state_dict())


def _loss(teacher: Network, student: Network, batch: Batch) -> Tensor:
    if batch.states is None:
        raise ValueError("the teacher was not asked about these examples: call `ask` first")
    hidden = gather_words(student.encode(batch.pieces, batch.features, batch.present), batch)
    scores = student.label(hidden)
    there = torch.arange(hidden.shape[1])[None, :] < batch.lengths[:, None]
    wanted = batch.states[there]
    # Hidden states are normalised by layer, so their mean square is about one and differences compare over words.
    states = functional.mse_loss(hidden[there], wanted)
    with torch.no_grad():
        told = teacher.label(wanted).log_softmax(-1)
    soft = functional.kl_div(scores[there].log_softmax(-1), told, reduction="batchmean", log_target=True)
    labels = crf_loss(scores, batch.labels, batch.lengths, *student.score_transitions())
    links = link_loss(student, student.link(hidden), batch)
    return labels + SOFT_WEIGHT * soft + HIDDEN_WEIGHT * states + LINK_WEIGHT * links
