"""Read the seed files: wordings with a marked difference, and words that stand for one another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_SLOT = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
_CHOICE = re.compile(r"\S+")

Segments = tuple[tuple[str, str], ...]
"""Pieces of a wording as (earlier, later); the two are equal where nothing was edited."""


@dataclass(frozen=True)
class Frame:
    """A sentence written for this benchmark with one difference, and the class of it."""

    kind: str
    segments: Segments

    def flipped(self) -> Frame:
        """Return the frame with its later wording as the earlier one."""
        return Frame(self.kind, tuple((later, earlier) for earlier, later in self.segments))


@dataclass(frozen=True)
class Seeds:
    """What is seeded in one language."""

    lang: str
    frames: tuple[Frame, ...]
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    """(class, words of one form that stand for one another)."""
    drops: frozenset[str]
    """Negations that can be left out alone."""
    inserts: tuple[tuple[str, frozenset[str], str], ...]
    """(`before`, `after` or `wrap`, words, the negation put there)."""
    names: tuple[str, ...]
    """Invented names."""
    entities: tuple[str, ...] = ()
    """Names of places that stand for one another, for a script without capitals."""
    marked: frozenset[str] = field(default_factory=frozenset)
    """Every word that some seed of a class consists of: no plain word."""

    def months(self) -> frozenset[str]:
        """Return the words of the groups of dates, in small letters."""
        return frozenset(word.lower() for kind, words in self.groups if kind == "date" for word in words)


@cache
def read_seeds(lang: str, *, held: bool = False) -> Seeds:
    """Return the seeds of a language; raises ValueError for a line that means nothing.

    With `held`, the frames are those of `held.txt`, which were measured once, after the rules were done.
    """
    frames: list[Frame] = []
    groups: list[tuple[str, tuple[str, ...]]] = []
    inserts: list[tuple[str, frozenset[str], str]] = []
    pools: dict[str, list[str]] = {"group negation drop": [], "names": [], "entities": [], "not plain": []}
    lines = (_HERE / f"{lang}.txt").read_text(encoding="utf-8").splitlines()
    if held:
        lines = [line for line in lines if not _SLOT.search(line)]
        others = (_HERE / "held.txt").read_text(encoding="utf-8").splitlines()
        lines += [line.removeprefix(f"{lang} ") for line in others if line.startswith(f"{lang} ")]
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        kind, _, rest = line.partition(": ")
        if kind in pools:
            pools[kind].extend(rest.split())
        elif kind.startswith("group "):
            groups.append((kind.removeprefix("group "), tuple(rest.split())))
        elif kind.startswith(("insert ", "wrap ")):
            words, _, fresh = rest.partition(" | ")
            mode = "wrap" if kind.startswith("wrap ") else kind.split()[-1]
            inserts.append((mode, frozenset(words.split()), fresh))
        elif _SLOT.search(rest):
            frames.append(Frame(kind, _cut(rest)))
        else:
            raise ValueError(f"{lang}.txt: neither a wording with [one|other] nor a list: {line!r}")
    marked = {
        word.lower().strip(",.")
        for frame in frames
        if frame.kind not in ("plain", "harmless", "cleaned", "entity")
        for earlier, later in frame.segments
        if earlier != later
        for word in f"{earlier} {later}".split()
    }
    marked |= {word.lower() for _, words in groups for word in words} | set(pools["not plain"])
    return Seeds(
        lang, tuple(frames), tuple(groups), frozenset(pools["group negation drop"]), tuple(inserts),
        tuple(pools["names"]), tuple(pools["entities"]), frozenset(marked),
    )  # fmt: skip


def _cut(wording: str) -> Segments:
    """Return a marked wording in segments; words that both alternatives share at their ends stay outside."""
    segments: list[tuple[str, str]] = []
    at = 0
    for match in _SLOT.finditer(wording):
        if match.start() > at:
            segments.append((wording[at : match.start()],) * 2)
        parts = _trim(match.group(1), match.group(2))
        at = match.end()
        if (
            len(parts) == 1
            and "" in parts[-1]
            and wording[at : at + 1] == " "
            and (not match.start() or wording[match.start() - 1] == " ")
        ):
            parts[-1] = (parts[-1][0] + " " * bool(parts[-1][0]), parts[-1][1] + " " * bool(parts[-1][1]))
            at += 1
        segments.extend(parts)
    if at < len(wording):
        segments.append((wording[at:],) * 2)
    return tuple(segments)


def _trim(earlier: str, later: str) -> list[tuple[str, str]]:
    """Return two alternatives with the blank-parted words they begin and end with in segments of their own."""
    if any(side != side.strip() for side in (earlier, later)):
        return [(earlier, later)]
    one, other = _CHOICE.findall(earlier), _CHOICE.findall(later)
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < min(len(one), len(other)) - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    parts = [(" ".join(one[:head]),) * 2] if head else []
    middle = " ".join(one[head : len(one) - tail]), " ".join(other[head : len(other) - tail])
    spaced = [(" " if head and side else "") + side + (" " if tail and side else "") for side in middle]
    if head and tail:
        spaced = [side or " " for side in spaced]
    parts.append((spaced[0], spaced[1]))
    if tail:
        parts.append((" ".join(one[len(one) - tail :]),) * 2)
    return parts
