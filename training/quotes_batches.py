"""Examples -> batches of windows, as padded tensors with everything that is learnt from them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from quotes_corpus import IGNORE, Example
from torch import Tensor

from provenance.nlp.linking import bucket_pairs
from provenance.nlp.windows import SIZE, cut_windows

Window = tuple[Example, int, int]


@dataclass(frozen=True, slots=True)
class Links:
    """Spans, cues and gold of one window for one side: flags (spans, cues) of which belong together."""

    spans: list[tuple[int, int]]
    cues: list[tuple[int, int]]
    buckets: tuple[Tensor, Tensor, Tensor]
    gold: Tensor


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows as tensors; `words` holds the place of each word's first piece, `states` what a teacher thought of it."""

    pieces: Tensor
    features: Tensor
    present: Tensor
    words: Tensor
    lengths: Tensor
    labels: Tensor
    syntax: Tensor
    states: Tensor | None
    links: list[tuple[Links, Links]]


def make_windows(examples: Sequence[Example], rng: random.Random | None) -> list[Window]:
    """Return all examples in windows; with `rng` the first of each has any size, so that borders move."""
    windows = []
    for example in examples:
        first = rng.randint(SIZE // 4, SIZE) if rng else 0
        windows += [(example, a, b) for a, b in cut_windows(example.encoded, first_size=first)]
    return windows


def make_batches(
    windows: list[Window], *, size: int, special: tuple[int, int], rng: random.Random | None
) -> Iterator[Batch]:
    """Yield batches of `size` windows of like length, in random order with `rng`."""
    windows = list(windows)
    groups = [windows]
    if rng:
        rng.shuffle(windows)
        chunk = 16 * size
        groups = [windows[at : at + chunk] for at in range(0, len(windows), chunk)]
    batches = []
    for group in groups:
        group.sort(key=_count_pieces)
        batches += [group[at : at + size] for at in range(0, len(group), size)]
    if rng:
        rng.shuffle(batches)
    for batch in batches:
        yield collate(batch, special)


def _count_pieces(window: Window) -> int:
    example, a, b = window
    return int(example.encoded.last[b - 1] - example.encoded.first[a])


def collate(windows: Sequence[Window], special: tuple[int, int]) -> Batch:
    """Return windows as one batch; `special` holds the numbers of the pieces that open and close a window."""
    longest = min(max(_count_pieces(window) for window in windows), SIZE)
    most = max(b - a for _, a, b in windows)
    count = len(windows)
    pieces = np.zeros((count, longest + 2), np.int64)
    features = np.zeros((count, longest + 2, 3), np.int64)
    present = np.zeros((count, longest + 2), np.int64)
    words = np.zeros((count, most), np.int64)
    labels = np.zeros((count, most), np.int64)
    syntax = np.full((count, most, 4), IGNORE, np.int64)
    for row, (example, a, b) in enumerate(windows):
        encoded = example.encoded
        origin, stop = int(encoded.first[a]), min(int(encoded.last[b - 1]), int(encoded.first[a]) + SIZE)
        length = stop - origin
        pieces[row, 0], pieces[row, length + 1] = special
        pieces[row, 1 : length + 1] = encoded.pieces[origin:stop]
        sizes = encoded.last[a:b] - encoded.first[a:b]
        features[row, 1 : length + 1] = np.repeat(encoded.features[a:b], sizes, axis=0)[:length]
        present[row, : length + 2] = 1
        words[row, : b - a] = encoded.first[a:b] - origin + 1
        labels[row, : b - a] = example.labels[a:b]
        syntax[row, : b - a] = example.syntax[a:b]
        heads = syntax[row, : b - a, 3]
        heads[heads != IGNORE] -= a
        heads[(heads < 0) | (heads >= b - a)] = IGNORE
    if (labels[:, 0] % 2 == 0).any():  # the rest of a span that the window cuts begins anew
        cut = (labels[:, 0] > 0) & (labels[:, 0] % 2 == 0)
        labels[cut, 0] -= 1
    return Batch(
        *(torch.from_numpy(array) for array in (pieces, features, present, words)),
        torch.tensor([b - a for _, a, b in windows]),
        torch.from_numpy(labels),
        torch.from_numpy(syntax),
        _cut_states(windows, most),
        [_cut_links(window) for window in windows],
    )


def _cut_states(windows: Sequence[Window], most: int) -> Tensor | None:
    """Return the teacher's states of windows (count, most, width), where every example has them."""
    parts = [example.states[a:b] for example, a, b in windows if example.states is not None]
    if len(parts) < len(windows):
        return None
    states = np.zeros((len(parts), most, parts[0].shape[1]), np.float32)
    for row, part in enumerate(parts):
        states[row, : len(part)] = part
    return torch.from_numpy(states)


def _cut_links(window: Window) -> tuple[Links, Links]:
    example, a, b = window
    paragraphs = np.searchsorted(example.encoded.breaks, np.arange(a, b), side="right")
    inside = {
        role: [n for n, (first, last) in enumerate(spans) if first >= a and last <= b]
        for role, spans in example.spans.items()
    }
    cues = sorted(inside["cue"], key=lambda number: example.spans["cue"][number])
    sides = []
    for role, pairs in (("content", example.content_links), ("source", example.source_links)):
        spans = [(example.spans[role][n][0] - a, example.spans[role][n][1] - a) for n in inside[role]]
        heads = [(example.spans["cue"][n][0] - a, example.spans["cue"][n][1] - a) for n in cues]
        gold = np.zeros((len(spans), len(heads)), np.bool_)
        rows, columns = ({n: at for at, n in enumerate(group)} for group in (inside[role], cues))
        for span, cue in pairs:
            if span in rows and cue in columns:
                gold[rows[span], columns[cue]] = True
        if spans and heads:
            first, second, third = (torch.from_numpy(b) for b in bucket_pairs(spans, heads, paragraphs))
        else:
            first = second = third = torch.zeros((len(spans), len(heads)), dtype=torch.long)
        sides.append(Links(spans, heads, (first, second, third), torch.from_numpy(gold)))
    return sides[0], sides[1]
