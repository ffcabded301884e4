"""The half-made quote that passes from step to step until everything about it is known."""

from __future__ import annotations

from dataclasses import dataclass, field

from provenance.extract.cues import Hit
from provenance.nlp.component import Finding
from provenance.speakers.mention import MentionForm

Range = tuple[int, int]


@dataclass(slots=True, eq=False)
class Draft:
    """A quote in the making, in code points; mutable because steps add to it in turn.

    `shares` is the draft whose mention this one takes over (coordination, participle); `continues` the one that a
    quote without cue or a null subject goes on from. `layer` counts the quotations around it.
    """

    contents: list[Range]
    cue: Range | None = None
    mention: Range | None = None
    form: MentionForm = "null"
    shares: Draft | None = None
    continues: Draft | None = None
    within: Draft | None = None
    layer: int = 0
    paragraph: int = 0
    direct: bool = False
    awaits: bool = False
    hit: Hit | None = None
    confidence: float = 0.5
    back: bool = False
    """The content is the sentence before the cue (así lo dijo Doe); the joining step fills it in."""
    evidence: list[str] = field(default_factory=list)
    whole: bool = False
    finding: Finding | None = None
    """What a trained component saw, when it saw this quote."""
    agreed: bool = False
    """Grammar and component saw it both."""

    @property
    def start(self) -> int:
        """Offset of the first content; of the cue while there is none."""
        if self.contents:
            return self.contents[0][0]
        return self.cue[0] if self.cue else 0

    @property
    def end(self) -> int:
        """Offset after the last content; after the cue while there is none."""
        if self.contents:
            return self.contents[-1][1]
        return self.cue[1] if self.cue else 0
