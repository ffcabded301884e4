"""What a trained component gives to extraction, whatever stands behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

Tier = Literal["accurate", "fast"]
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """One attribution that a component sees: ranges in code points, half-open.

    `contents` are in text order; `cue` and `mention` are None where there is none. `sure_content`, `sure_cue`,
    `sure_mention` are posteriors of the labels, `sure_link` those of the links between the spans (0-1).
    """

    contents: tuple[Range, ...]
    cue: Range | None
    mention: Range | None
    sure_content: float
    sure_cue: float = 1.0
    sure_mention: float = 1.0
    sure_link: float = 1.0


class Component(Protocol):
    """A trained component: text in, findings in text order out; `name` stands in the evidence of its quotes."""

    @property
    def name(self) -> str:
        """Name and version, such as "tagger.en.accurate"."""

    def find(self, text: str) -> list[Finding]:
        """Return what the component sees in a text; time grows with the length only."""

    def weigh(self, finding: Finding, *, agreed: bool, direct: bool) -> float:
        """Return how likely a finding is right (0-1); `agreed`: the grammar sees it too, `direct`: it is in marks."""
