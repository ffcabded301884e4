"""What is known of one document while its mentions are resolved, and persons as speakers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from provenance.model import DocumentKind, Speaker
from provenance.speakers.arabic_text import ArabicText
from provenance.speakers.cast import Cast, Person
from provenance.speakers.gazetteer import Body
from provenance.speakers.mention import Mention
from provenance.speakers.own_words import MarksBefore
from provenance.speakers.reading import Vocabulary
from provenance.speakers.voices import Voices


@dataclass(slots=True)
class Scene:
    """What is known of the document while its mentions are resolved in text order."""

    text: str
    kind: DocumentKind
    cast: Cast
    vocabulary: Vocabulary
    body: Body | None
    side: str
    issuer: Speaker | None
    mentions: Sequence[Mention] = ()
    speakers: list[Speaker | None] = field(default_factory=list)
    """Of each mention, as far as they are resolved."""
    voices: Voices = field(default_factory=Voices)
    marks: MarksBefore = field(default_factory=lambda: MarksBefore(""))
    arabic: tuple[ArabicText, ...] = ()
    """Text and title of an Arabic document, cut up for looking up full names."""

    def among(self, vocabulary: Vocabulary) -> Scene:
        """Return the scene for a mention in the words of another language: the same persons and voices."""
        return self if vocabulary is self.vocabulary else replace(self, vocabulary=vocabulary)


def as_speaker(person: Person) -> Speaker:
    """Return a person of the cast as a speaker."""
    return Speaker(person.name, "person", person.name_in_text, person.titles[0] if person.titles else None)
