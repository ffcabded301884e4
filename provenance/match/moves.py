"""Find words that an alignment shows as lost in one place and new in another: moved blocks."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.match.edits import Code

_MOST_WORDS = 2000
"""Changed words in which moves are looked for; a text that differs more was not rearranged but rewritten."""
_SHORTEST = 2
"""Words of the shortest block called moved; one word alone may be there by chance."""


def mark_moves(codes: Sequence[Code], left: Sequence[str], right: Sequence[str]) -> list[Code]:
    """Return the opcodes with each moved block as one `move` in later order; its deletion is left out.

    Words of the free ends of the earlier side can have moved too; each is used once, longest blocks first.
    """
    changed = [code for code in codes if code[0] != "equal"]
    lost = [(i1, i2) for _, i1, i2, _, _ in changed if i2 - i1 >= _SHORTEST]
    ends = (min((code[1] for code in codes), default=0), max((code[2] for code in codes), default=0))
    lost += [(i1, i2) for i1, i2 in ((0, ends[0]), (ends[1], len(left))) if i2 - i1 >= _SHORTEST]
    fresh = [(j1, j2) for _, _, _, j1, j2 in changed if j2 - j1 >= _SHORTEST]
    words = sum(last - first for first, last in (*lost, *fresh))
    blocks = _common_blocks(lost, fresh, left, right) if lost and fresh and words <= _MOST_WORDS else []
    if not blocks:
        return list(codes)
    gone = {word for i, _, size in blocks for word in range(i, i + size)}
    came = {j: (i, size) for i, j, size in blocks}
    marked: list[Code] = []
    for code in codes:
        if code[0] == "equal":
            marked.append(code)
        else:
            marked.extend(_split_code(code, gone, came))
    return marked


def _common_blocks(
    lost: Sequence[tuple[int, int]],
    fresh: Sequence[tuple[int, int]],
    left: Sequence[str],
    right: Sequence[str],
) -> list[tuple[int, int, int]]:
    """Return non-overlapping `(earlier start, later start, length)` of common runs, longest first."""
    places: dict[tuple[str, ...], list[int]] = {}
    for first, last in lost:
        for i in range(first, last - _SHORTEST + 1):
            places.setdefault(tuple(left[i : i + _SHORTEST]), []).append(i)
    bound = {i: last for first, last in lost for i in range(first, last)}
    found: list[tuple[int, int, int]] = []
    for first, last in fresh:
        for j in range(first, last - _SHORTEST + 1):
            for i in places.get(tuple(right[j : j + _SHORTEST]), [])[:16]:
                size = _SHORTEST
                while i + size < bound[i] and j + size < last and left[i + size] == right[j + size]:
                    size += 1
                found.append((i, j, size))
    chosen: list[tuple[int, int, int]] = []
    used_left: set[int] = set()
    used_right: set[int] = set()
    for i, j, size in sorted(found, key=lambda block: (-block[2], block[1], block[0])):
        if used_left.isdisjoint(range(i, i + size)) and used_right.isdisjoint(range(j, j + size)):
            chosen.append((i, j, size))
            used_left.update(range(i, i + size))
            used_right.update(range(j, j + size))
    return chosen


def _split_code(code: Code, gone: set[int], came: dict[int, tuple[int, int]]) -> list[Code]:
    """Return what is left of a code when moved words are taken out of it, with the moves in their places."""
    _, i1, i2, j1, j2 = code
    kept = _runs([i for i in range(i1, i2) if i not in gone])
    parts: list[Code] = []
    j = plain = j1
    while j < j2:
        if j in came:
            if plain < j:
                parts.append(("insert", i1, i1, plain, j))
            i, size = came[j]
            parts.append(("move", i, i + size, j, j + size))
            j = plain = j + size
        else:
            j += 1
    if plain < j2:
        parts.append(("insert", i1, i1, plain, j2))
    if not any(part[0] == "move" for part in parts) and kept and parts:
        # Nothing moved in: what is left is still an exchange at this place.
        first, last = kept[0]
        rest: list[Code] = [("delete", a, b, j2, j2) for a, b in kept[1:]]
        return [("replace", first, last, j1, j2), *rest]
    deleted: list[Code] = [("delete", a, b, j1, j1) for a, b in kept]
    return deleted + parts


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number:
            runs[-1] = (runs[-1][0], number + 1)
        else:
            runs.append((number, number + 1))
    return runs
