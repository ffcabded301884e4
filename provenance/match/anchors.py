"""Line up two long sequences in linear memory: by what stands once in both, then piece by piece between.

Patience diff (Bram Cohen) on runs of words: runs that each side has once are anchors, their longest order-keeping
chain is kept, and only what lies between two anchors is compared. Nothing is quadratic in the whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence

from rapidfuzz.distance import Levenshtein

from provenance.match.edits import KINDS, Code

_RUN = 4
"""Words of a run that can be an anchor: shorter ones stand in both sides by chance."""
LONGEST_STRETCH = 4000
"""Items on a side up to which a stretch between anchors is compared whole."""


def align_long(left: Sequence[str], right: Sequence[str]) -> list[Code]:
    """Return opcodes that turn `left` into `right`, in time about linear in their lengths.

    Not always the cheapest ones, but applied to `left` they give `right`.
    """
    head, tail = shared_ends(left, right)
    codes: list[Code] = [("equal", 0, head, 0, head)] if head else []
    at = (head, head)
    stop = (len(left) - tail, len(right) - tail)
    for i, j in chain_anchors(left, right, size=_RUN, start=at, stop=stop):
        if i < at[0] or j < at[1]:
            continue  # inside the stretch that the anchor before it grew to
        size = 0
        while i + size < stop[0] and j + size < stop[1] and left[i + size] == right[j + size]:
            size += 1
        codes.extend(compare_stretch(left, right, at, (i, j)))
        codes.append(("equal", i, i + size, j, j + size))
        at = (i + size, j + size)
    codes.extend(compare_stretch(left, right, at, stop))
    if tail:
        codes.append(("equal", stop[0], len(left), stop[1], len(right)))
    return join_codes(codes)


def shared_ends(left: Sequence[Hashable], right: Sequence[Hashable]) -> tuple[int, int]:
    """Return how many items both sequences begin with, and how many of the rest they end with."""
    most = min(len(left), len(right))
    head = 0
    while head < most and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < most - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    return head, tail


def chain_anchors(
    left: Sequence[Hashable],
    right: Sequence[Hashable],
    *,
    size: int,
    start: tuple[int, int] = (0, 0),
    stop: tuple[int, int],
) -> list[tuple[int, int]]:
    """Return the places of runs of `size` items that stand once on each side: the longest chain in both orders."""
    before = _single_runs(left, size, start[0], stop[0])
    after = _single_runs(right, size, start[1], stop[1])
    pairs = sorted((i, after[run]) for run, i in before.items() if run in after)
    return longest_chain(pairs)


def _single_runs(items: Sequence[Hashable], size: int, first: int, last: int) -> dict[int, int]:
    """Return the hash of each run of items that stands once in `[first, last)`, with its place."""
    places: dict[int, int] = {}
    for at in range(first, last - size + 1):
        run = hash(tuple(items[at : at + size]))
        places[run] = -1 if run in places else at
    return {run: at for run, at in places.items() if at >= 0}


def longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence of pairs, sorted by their first, whose second rises too (patience sorting)."""
    ends: list[int] = []
    tails: list[int] = []
    links: list[int] = []
    for number, (_, j) in enumerate(pairs):
        place = bisect_left(ends, j)
        links.append(tails[place - 1] if place else -1)
        if place == len(ends):
            ends.append(j)
            tails.append(number)
        else:
            ends[place], tails[place] = j, number
    chain: list[tuple[int, int]] = []
    at = tails[-1] if tails else -1
    while at >= 0:
        chain.append(pairs[at])
        at = links[at]
    return chain[::-1]


def compare_stretch(
    left: Sequence[str],
    right: Sequence[str],
    start: tuple[int, int],
    stop: tuple[int, int],
) -> list[Code]:
    """Return the opcodes of a stretch of both sides; one longer than `LONGEST_STRETCH` is compared in equal shares."""
    sizes = stop[0] - start[0], stop[1] - start[1]
    shares = max(1, -(-max(sizes) // LONGEST_STRETCH))
    codes: list[Code] = []
    for share in range(shares):
        a, b = (start[0] + sizes[0] * n // shares for n in (share, share + 1))
        c, d = (start[1] + sizes[1] * n // shares for n in (share, share + 1))
        codes.extend(
            (KINDS[step.tag], step.src_start + a, step.src_end + a, step.dest_start + c, step.dest_end + c)
            for step in Levenshtein.opcodes(left[a:b], right[c:d])
        )
    return codes


def join_codes(codes: Sequence[Code]) -> list[Code]:
    """Return opcodes with neighbours of one kind made one."""
    joined: list[Code] = []
    for code in codes:
        if joined and joined[-1][0] == code[0] and joined[-1][2] == code[1] and joined[-1][4] == code[3]:
            joined[-1] = (code[0], joined[-1][1], code[2], joined[-1][3], code[4])
        else:
            joined.append(code)
    return joined
