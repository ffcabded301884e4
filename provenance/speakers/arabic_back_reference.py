"""Arabic mentions that point back: a role alone, an office with its name elsewhere, a verb without a subject."""

from __future__ import annotations

import re
from functools import cache

from provenance.languages.pack import load_pack
from provenance.model import Speaker
from provenance.speakers.arabic_fuller import find_office_holder, find_subject_before
from provenance.speakers.arabic_roles import find_bearer
from provenance.speakers.mention import Mention
from provenance.speakers.names import key_of
from provenance.speakers.reading import Reading
from provenance.speakers.scene import Scene, as_speaker
from provenance.speakers.voices import agrees

_FIRST_WORD = re.compile(r"\w[\w\u064b-\u0652]*")


def bearer_of_role(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the person named last whose title has the Arabic noun that alone is the mention (الوزير)."""
    person = find_bearer(reading, mention.anchor, scene.cast) if scene.arabic else None
    return as_speaker(person) if person is not None else None


def named_holder(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the person whom an Arabic text names with the office of a mention, when nobody of the cast has it."""
    if not scene.arabic:
        return None
    if any(person.holds(reading.office) for person in scene.cast.persons if reading.office):
        return None
    name, title = find_office_holder(reading.text, mention.anchor, scene.arabic[0])
    if not name:
        return None
    return as_speaker(scene.cast.add(name, Reading("person", name, name, title, office=reading.office)))


def subject_before(mention: Mention, scene: Scene) -> Speaker | None:
    """Return the person whom an Arabic text told of before a verb without a subject, when nobody has spoken yet."""
    if not scene.arabic or mention.span is not None or mention.within is not None:
        return None
    name, title = find_subject_before(mention.anchor, mention.gender, scene.arabic[0])
    if not name:
        return None
    return as_speaker(scene.cast.add(name, Reading("person", name, name, title, gender=mention.gender)))


def speaker_around(mention: Mention, scene: Scene) -> Speaker | None:
    """Return who speaks an Arabic verb without a subject inside a quote: a participle goes on with the quote's speaker.

    A quote whose cue stands behind it is the text's own sentence (وأضاف أن …، وفق بلاغ): there the last one outside
    goes on.
    """
    if not scene.arabic or mention.within is None or mention.continues is not None:
        return None
    outer = scene.mentions[mention.within]
    if outer.anchor > mention.anchor:
        before = (voice for voice in scene.voices.back_within(outer.within) if voice.place < mention.anchor)
        found = next((v for v in before if agrees(v, mention.gender, mention.number)), None)
        return found.speaker if found is not None else None
    speaker = scene.speakers[mention.within]
    if speaker is None or not _is_participle(scene.text, mention.anchor):
        return None
    voice = scene.voices.of_mention(mention.within)
    return speaker if voice is None or agrees(voice, mention.gender, mention.number) else None


def _is_participle(text: str, anchor: int) -> bool:
    """Tell whether the cue at an offset is a participle (مؤكدا), which never has a subject of its own."""
    word = _FIRST_WORD.match(text, anchor)
    return word is not None and key_of(word.group()).removeprefix("و") in _participles()


@cache
def _participles() -> frozenset[str]:
    pack = load_pack("ar")
    assert pack is not None  # this module belongs to it
    return frozenset(key_of(form) for cue in pack.cues for form in cue.participles)
