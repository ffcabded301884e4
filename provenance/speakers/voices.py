"""Who spoke before: the resolved mentions of a document, found from the last one back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from provenance.model import Speaker
from provenance.speakers.mention import Mention

FARTHEST = 200
"""Voices that a pronoun or a verb without subject looks back over: nobody remembers more, and time stays bounded."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A resolved mention, as later ones look back at it."""

    mention: Mention
    speaker: Speaker
    gender: str
    index: int

    @property
    def place(self) -> int:
        """Offset of the mention, or of what stands for it."""
        return self.mention.span.start if self.mention.span is not None else self.mention.anchor


@dataclass(slots=True)
class Voices:
    """The voices of a document in the order in which they were resolved, which is that of the text."""

    names: set[str] = field(default_factory=set)
    """What the speakers so far are called."""
    _all: list[Voice] = field(default_factory=list)
    _within: dict[int | None, list[Voice]] = field(default_factory=lambda: defaultdict(list))
    _by_index: dict[int, Voice] = field(default_factory=dict)
    _last: dict[str, Speaker] = field(default_factory=dict)
    _unnamed: list[Speaker] = field(default_factory=list)
    _called: dict[str, tuple[int, Speaker | None]] = field(default_factory=dict)

    def add(self, voice: Voice) -> None:
        """Take in the next voice."""
        self.names.add(voice.speaker.name)
        self._all.append(voice)
        self._within[voice.mention.within].append(voice)
        self._by_index[voice.index] = voice
        self._last[voice.speaker.kind] = voice.speaker
        if voice.speaker.kind == "anonymous":
            self._unnamed.append(voice.speaker)

    def back(self) -> Iterator[Voice]:
        """Yield the voices from the last one back, as far as anybody remembers."""
        return islice(reversed(self._all), FARTHEST)

    def back_within(self, within: int | None) -> Iterator[Voice]:
        """Yield the voices that stand within the same quote, or outside all, from the last one back."""
        return islice(reversed(self._within[within]), FARTHEST)

    def of_mention(self, index: int) -> Voice | None:
        """Return the voice of the mention with a number, or None when it has none yet."""
        return self._by_index.get(index)

    def last_of_kind(self, kind: str) -> Speaker | None:
        """Return the last speaker of a kind."""
        return self._last.get(kind)

    def last_unnamed(self, called: str) -> Speaker | None:
        """Return the last unnamed speaker with `called` in his description, else the last unnamed one."""
        seen, found = self._called.get(called, (0, None))
        for speaker in self._unnamed[seen:]:
            found = speaker if called and called in speaker.name else found
        self._called[called] = (len(self._unnamed), found)
        return found or self.last_of_kind("anonymous")


def find_fitting(voices: Iterable[Voice], gender: str, number: str) -> Voice | None:
    """Return the first voice that a verb's form fits, else the first body: writers do not always keep its gender."""
    held = list(voices)
    fitting = next((voice for voice in held if agrees(voice, gender, number)), None)
    return fitting or next((voice for voice in held if agrees(voice, gender, number, loose=True)), None)


def agrees(voice: Voice, gender: str, number: str, *, loose: bool = False) -> bool:
    """Tell whether a verb's form fits a speaker; `loose` lets a body or document fit whatever its noun's gender."""
    if (voice.speaker.kind == "collective") == (number == "s"):
        return False if number else voice.speaker.kind != "collective" or not gender
    thing = voice.speaker.kind in {"organization", "document"}
    return not gender or (loose and thing) or voice.gender in {"", "n", gender}
