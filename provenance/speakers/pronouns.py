"""Pronouns: he, she, sie, elle; whoever spoke last outside the quotes, else who the text tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from provenance.model import Speaker
from provenance.speakers.cast import Person
from provenance.speakers.full_names import LANGUAGES
from provenance.speakers.mention import Mention
from provenance.speakers.nouns import GENDER_OF_ARTICLE
from provenance.speakers.reading import Reading
from provenance.speakers.scene import Scene, as_speaker, leading_pair
from provenance.speakers.topics import find_introduced, find_topic, may_have_topic
from provenance.speakers.voices import Voice

_NOT_SHE = frozenset({"der", "das", "dem", "des", "ein", "einem", "eines", "sein", "ihr"})
_SENTENCE_END = re.compile(r"[.!?…]\s+\S")
_NEAR = 400
"""Code points before a pronoun in which a person who did not speak may still be its antecedent."""


def resolve_pronoun(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return whom a pronoun means; a speaker does not call himself "he" in his own words."""
    around = scene.speakers[mention.within] if mention.within is not None else None
    outer = scene.mentions[mention.within] if mention.within is not None else None
    gender = reading.gender or mention.gender
    if not gender and reading.number == "s" and _may_be_plural(reading, scene):
        last = next(scene.voices.back_within(mention.within), None)
        if last is not None and last.speaker.kind in {"collective", "organization"} and _may_be_she(last):
            return last.speaker
        gender = "f"  # sie: a woman, several, or a body
    if reading.number != "p" and (body := _body_of_gender(mention, gender, scene)) is not None:
        return body
    if reading.number in {"p", "d"}:
        return scene.voices.last_of_kind("collective") or leading_pair(scene)
    if _is_first_person(reading, scene):
        return around or scene.issuer
    # Nobody calls himself by name in what he says, and "he" in his own words is another.
    excluded = named_in(mention, scene)
    if around is not None and _in_own_words(mention, outer, scene):
        excluded.add(around.name)
    excluded |= _named_beside(mention, scene)
    introduced = find_introduced(mention, gender, scene) if may_have_topic(mention, scene) else None
    if introduced is not None:
        return introduced
    topic = find_topic(mention, gender, scene) if may_have_topic(mention, scene) else None
    if topic is not None and topic.name not in excluded:
        return as_speaker(topic)
    start = mention.span.start if mention.span is not None else mention.anchor
    for voice in _voices_before(mention, start, scene):
        if voice.speaker.name not in excluded and _answers(voice, gender):
            return voice.speaker
    person = _nearest_person(scene, start, gender, excluded)
    return as_speaker(person) if person is not None else None


def _may_be_plural(reading: Reading, scene: Scene) -> bool:
    """Tell whether a pronoun is one for a woman and for several alike: sie."""
    pack, text = scene.vocabulary.pack, reading.text.casefold()
    if pack is None or scene.vocabulary.lang not in LANGUAGES:
        return False
    return any(
        each.form == text and each.case == "subject" and each.person == 3 and not each.gender + each.number
        for each in pack.pronouns
    )


def _body_of_gender(mention: Mention, gender: str, scene: Scene) -> Speaker | None:
    """Return the body that spoke last, where its article has the gender of a pronoun: La préfecture …, elle …"""
    last = next(scene.voices.back_within(mention.within), None)
    if scene.vocabulary.lang not in {"fr", "es"} or last is None or last.speaker.kind != "organization":
        return None
    words = last.mention.span.exact.replace("’", "'").split() if last.mention.span is not None else [""]
    article = words[0].lower() if words else ""
    fits = not gender or article.startswith("l'") or GENDER_OF_ARTICLE.get(article) == gender
    return last.speaker if fits and article[:1].isalpha() else None


def _may_be_she(voice: Voice) -> bool:
    """Tell whether no article says that a body or several people are called "he" or "it": der Verband, das Amt."""
    words = voice.mention.span.exact.split() if voice.mention.span is not None else []
    return not words or words[0].lower() not in _NOT_SHE


def _named_beside(mention: Mention, scene: Scene) -> set[str]:
    """Return who is named in the pronoun's own clause before it: Dem Minister Karl Roth wirft er vor, …"""
    if mention.span is None or scene.vocabulary.lang not in LANGUAGES:
        return set()
    start = mention.span.start
    comma = max(scene.text.rfind(mark, max(0, start - _NEAR), start) for mark in ",.:;!?“”»\n–—(")
    return {person.name for _, person in scene.cast.index.named_between(max(0, comma), start)}


def named_in(mention: Mention, scene: Scene) -> set[str]:
    """Return the names of the persons whom the content of a quote names."""
    start = mention.span.start if mention.span is not None else mention.anchor
    # "That he said": what was told in a sentence of the reporter's own before may name its speaker.
    told = [end for _, end in mention.contents if _SENTENCE_END.search(scene.text, end - 1, start)]
    return {
        person.name
        for first, end in mention.contents
        if end not in told
        for _, person in scene.cast.index.named_between(first, end)
    }


def _voices_before(mention: Mention, start: int, scene: Scene) -> Iterator[Voice]:
    """Yield the voices before a pronoun, the likeliest first.

    The subject of a sentence goes on being its subject, so outside all quotes the last one who spoke outside them
    comes before those whom he told of.
    """
    if mention.within is None:
        outside = scene.voices.back_within(None)
        yield from islice((voice for voice in outside if voice.place < start), 1)
    yield from (voice for voice in scene.voices.back() if voice.place < start)


def _answers(voice: Voice, gender: str) -> bool:
    """Tell whether "he", "she" or "it" can mean a voice; Arabic pronouns take bodies by grammatical gender."""
    if voice.speaker.kind == "collective":
        return False
    if voice.speaker.kind in {"organization", "document"}:
        return gender == "n"
    return not gender or voice.gender in {"", gender}


def _is_first_person(reading: Reading, scene: Scene) -> bool:
    pack = scene.vocabulary.pack
    text = reading.text.casefold()
    return pack is not None and any(each.person == 1 and each.form == text for each in pack.pronouns)


def _in_own_words(mention: Mention, outer: Mention | None, scene: Scene) -> bool:
    """Tell whether a mention stands in the speaker's own words: inside marks, or before "…, Doe said"."""
    start = mention.span.start if mention.span is not None else mention.anchor
    if outer is not None and start < outer.anchor:
        return True
    return scene.marks.is_quoted(start)


def _nearest_person(scene: Scene, start: int, gender: str, excluded: set[str]) -> Person | None:
    """Return the first person named in the nearest sentence before `start` that names one who fits: its subject.

    Who gave out a statement counts only where its text names him: a statement's title is not its first sentence.
    """
    issuer = scene.issuer.name if scene.issuer is not None else ""
    named = [
        (place, person)
        for place, person in scene.cast.index.named_between(max(-_NEAR, start - _NEAR), start)
        if person.name not in excluded
        and (not gender or person.gender in {"", gender})
        and (place >= 0 or person.name != issuer)
    ]
    if not named:
        return None
    last = max(place for place, _ in named)
    # Places in the title are negative: it is one sentence, and it stands before the text.
    sentence = (
        max(scene.text.rfind(mark, max(0, start - _NEAR - 1), last) for mark in (". ", "\n", "? ", "! "))
        if last >= 0
        else -_NEAR - 1
    )
    return min(((place, person) for place, person in named if place > sentence), key=lambda each: each[0])[1]
