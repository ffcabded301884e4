"""Pronouns, offices, "the official", "the statement", null subjects: who is meant by what went before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from provenance.model import DocumentKind, Speaker
from provenance.speakers.anonymous import describe_unnamed
from provenance.speakers.cast import Cast, Person
from provenance.speakers.gazetteer import Body
from provenance.speakers.inflection import stem_key
from provenance.speakers.mention import Mention
from provenance.speakers.reading import Reading, Vocabulary, find_phrases, read_tokens

_LEADING = ("president", "prime minister", "chancellor", "king", "leader", "emir", "supreme leader")
_ROLE_KINDS = frozenset({"office", "unnamed", "unknown", "organization"})
_NEAR = 400
"""Code points before a pronoun in which a person who did not speak may still be its antecedent."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A resolved mention, as later ones look back at it."""

    mention: Mention
    speaker: Speaker
    gender: str
    index: int


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
    voices: list[Voice] = field(default_factory=list)


def resolve_back_reference(mention: Mention, reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return the speaker that a mention points back to, or None when nothing before it fits."""
    if reading is None or mention.form == "null":
        found = _continue(mention, scene)
    elif is_lone_role(reading, scene.vocabulary) and (meant := _resolve_role(mention, reading, scene)):
        found = meant
    elif reading.kind == "pronoun":
        found = _resolve_pronoun(mention, reading, scene)
    elif reading.kind == "document":
        return _resolve_document(reading, scene)
    elif reading.kind == "pair":
        found = _leading_pair(scene)
    elif reading.kind == "unnamed":
        found = _resolve_unnamed(reading, scene)
    elif reading.kind == "office":
        found = _resolve_office(mention, reading, scene)
    else:
        titled = _holder_of_title(reading, scene)
        found = _as_speaker(titled) if titled is not None else None
    return replace(found, mention_resolved=True) if found is not None else None


def _continue(mention: Mention, scene: Scene) -> Speaker | None:
    """Return whom a null subject or a quote without mention goes on from."""
    inside = [voice for voice in scene.voices if voice.mention.within == mention.within]
    if mention.number in {"d", "p"}:
        groups = [voice.speaker for voice in scene.voices if voice.speaker.kind == "collective"]
        return groups[-1] if groups else _leading_pair(scene) if mention.number == "d" else None
    if mention.within is not None:
        fitting = [voice for voice in inside if _agrees(voice, mention.gender, mention.number)]
        if fitting:
            return fitting[-1].speaker
        if mention.continues in {None, mention.within}:
            return None
    if mention.continues is not None:
        before = next((voice for voice in scene.voices if voice.index == mention.continues), None)
        if before is not None and _agrees(before, mention.gender, mention.number):
            return before.speaker
    if scene.kind == "statement" and scene.issuer is not None:
        return scene.issuer
    fitting = [voice for voice in inside if _agrees(voice, mention.gender, mention.number)]
    return fitting[-1].speaker if fitting else None


def _agrees(voice: Voice, gender: str, number: str) -> bool:
    """Tell whether a verb's form fits a speaker; bodies and countries are feminine or masculine, so they fit both."""
    if (voice.speaker.kind == "collective") == (number == "s"):
        return False if number else voice.speaker.kind != "collective" or not gender
    return not gender or voice.gender in {"", "n", gender}


def _resolve_pronoun(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return whom a pronoun means; a speaker does not call himself "he" in his own words."""
    around = scene.speakers[mention.within] if mention.within is not None else None
    outer = scene.mentions[mention.within] if mention.within is not None else None
    gender = reading.gender or mention.gender
    if reading.number in {"p", "d"}:
        groups = [voice for voice in scene.voices if voice.speaker.kind == "collective"]
        return groups[-1].speaker if groups else _leading_pair(scene)
    if _is_first_person(reading, scene):
        return around or scene.issuer
    # Nobody calls himself by name in what he says, and "he" in his own words is another.
    excluded = _named_in(mention, scene)
    if around is not None and _in_own_words(mention, outer, scene):
        excluded.add(around.name)
    start = mention.span.start if mention.span is not None else mention.anchor
    for voice in _voices_before(mention, start, scene):
        if voice.speaker.name not in excluded and _answers(voice, gender):
            return voice.speaker
    person = _nearest_person(scene, start, gender, excluded)
    return _as_speaker(person) if person is not None else None


def _named_in(mention: Mention, scene: Scene) -> set[str]:
    """Return the names of the persons whom the content of a quote names."""
    return {
        person.name
        for person in scene.cast.persons
        if any(start <= place < end for start, end in mention.contents for place in person.places)
    }


def _voices_before(mention: Mention, start: int, scene: Scene) -> list[Voice]:
    """Return the voices before a pronoun, the likeliest first.

    The subject of a sentence goes on being its subject, so outside all quotes the last one who spoke outside them
    comes before those whom he told of.
    """
    before = [voice for voice in reversed(scene.voices) if _place_of(voice) < start]
    if mention.within is None:
        outside = next((voice for voice in before if voice.mention.within is None), None)
        return [outside, *before] if outside is not None else before
    return before


def _place_of(voice: Voice) -> int:
    return voice.mention.span.start if voice.mention.span is not None else voice.mention.anchor


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
    paragraph = scene.text[scene.text.rfind("\n", 0, start) + 1 : start]
    curved = len(re.findall(r"[“„«]", paragraph)) > len(re.findall(r"[”»]", paragraph))
    return curved or paragraph.count('"') % 2 == 1


def _nearest_person(scene: Scene, start: int, gender: str, excluded: set[str]) -> Person | None:
    """Return the first person named in the nearest sentence before `start` that names one who fits: its subject.

    Who gave out a statement counts only where its text names him: a statement's title is not its first sentence.
    """
    issuer = scene.issuer.name if scene.issuer is not None else ""
    named: list[tuple[int, Person]] = []
    for person in scene.cast.persons:
        first = 0 if person.name == issuer else -_NEAR
        if person.name not in excluded and (not gender or person.gender in {"", gender}):
            named += [
                (place, person) for place in person.places if max(first, start - _NEAR) <= place < start
            ]
    if not named:
        return None
    last = max(place for place, _ in named)
    # Places in the title are negative: it is one sentence, and it stands before the text.
    sentence = (
        max(scene.text.rfind(mark, 0, last) for mark in (". ", "\n", "? ", "! ")) if last >= 0 else -_NEAR - 1
    )
    return min(((place, person) for place, person in named if place > sentence), key=lambda each: each[0])[1]


def _resolve_document(reading: Reading, scene: Scene) -> Speaker:
    """Return "the statement" as a speaker of its own, named after the body that issued it."""
    noun = reading.unnamed
    body = reading.body or scene.body
    ministries = find_phrases(read_tokens(reading.text), scene.vocabulary.tables["ministries"])
    if ministries:
        issuer: str | None = ministries[-1][2]
    elif body is None:
        bodies = [voice.speaker for voice in scene.voices if voice.speaker.kind == "organization"]
        issuer = bodies[-1].name if bodies else None
    else:
        issuer = body.name
    name = f"{issuer} {noun}" if issuer else f"{noun} (issuer not named)"
    return Speaker(name, "document", reading.text)


def is_lone_role(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Tell whether one noun without a name or genitive is the mention, in languages without articles: чиновник."""
    if not vocabulary.words.head_first or reading.kind not in _ROLE_KINDS:
        return False
    keys = [key for key in read_tokens(reading.text).keys if key not in vocabulary.sets["determiners"]]
    known = (vocabulary.sets["role"] | vocabulary.tables["unnamed"].keys()) - vocabulary.sets["organization"]
    if len(keys) == 2 and keys[1] in vocabulary.sets["wholes"]:
        keys.pop()  # глава региона
    return len(keys) == 1 and keys[0] in known and not reading.text.isupper()


def _resolve_role(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return whom a lone noun means: who bears it as a title, else the last one who spoke and whom it fits."""
    keys = [key for key in read_tokens(reading.text).keys if key not in scene.vocabulary.sets["wholes"]]
    stem = stem_key(keys[-1])
    bearers = [
        person
        for person in scene.cast.persons
        if any(stem in map(stem_key, read_tokens(title).keys) for title in person.titles)
        and any(place < mention.anchor for place in person.places)
    ]
    if bearers:
        return _as_speaker(max(bearers, key=lambda each: max(p for p in each.places if p < mention.anchor)))
    if reading.office in _LEADING:
        return None
    source = reading.unnamed in {"source", "insider", "witness"}
    gender = reading.gender or mention.gender
    for voice in reversed(scene.voices):
        if voice.mention.within is not None or voice.speaker.kind not in {"person", "anonymous"}:
            continue
        if (voice.speaker.kind == "anonymous" or not source) and (not gender or voice.gender in {"", gender}):
            return voice.speaker
    return None


def _leading_pair(scene: Scene) -> Speaker | None:
    """Return the two principal persons: leaders first, then whoever is named most; None when there are not two."""
    persons = [person for person in scene.cast.persons if any(person.holds(office) for office in _LEADING)]
    if len(persons) < 2:
        return None
    chief = sorted(persons, key=lambda person: -len(person.places))[:2]
    if len(persons) > 2 and len(persons[0].places) and len(chief[1].places) == 0:
        return None
    chief.sort(key=lambda person: person.places[0] if person.places else len(scene.text))
    return Speaker(" and ".join(person.name for person in chief), "collective")


def _resolve_unnamed(reading: Reading, scene: Scene) -> Speaker | None:
    """Return whom "the official" means: the last unnamed one of that sort, else whoever held such an office."""
    fitting = [voice.speaker for voice in scene.voices if voice.speaker.kind == "anonymous"]
    same = [speaker for speaker in fitting if reading.unnamed and reading.unnamed in speaker.name]
    if same or fitting:
        return (same or fitting)[-1]
    if reading.unnamed == "official":
        people = [voice.speaker for voice in scene.voices if voice.speaker.kind == "person"]
        return people[-1] if people else describe_unnamed(reading, scene.side)
    office = "spokesperson" if reading.unnamed.startswith("spokes") else reading.unnamed
    holders = [person for person in scene.cast.persons if person.holds(office)]
    if holders:
        return _as_speaker(holders[0])
    return describe_unnamed(reading, scene.side)


def _resolve_office(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the holder of an office: in the country the mention names, else the issuer's, else the last named."""
    titled = _holder_of_title(reading, scene)
    if titled is not None:
        return _as_speaker(titled)
    leader = reading.office in {"leader", ""} or reading.office == "president"
    wanted = _LEADING if reading.office in {"leader", ""} else (reading.office,)
    holders = [person for person in scene.cast.persons if any(person.holds(office) for office in wanted)]
    if not holders and leader:
        holders = [
            person for person in scene.cast.persons if any(person.holds(office) for office in _LEADING)
        ]
    country = reading.country.code if reading.country else None
    if country:
        holders = [person for person in holders if person.country == country]
    elif scene.body is not None and scene.kind != "article":
        holders = [person for person in holders if person.country == scene.body.country] or holders
    if reading.gender:
        holders = [person for person in holders if person.gender in {"", reading.gender}] or holders
    if reading.office not in _LEADING and not country:
        # One of many deputies or ministers: only who was named before can be meant.
        holders = [person for person in holders if any(place < mention.anchor for place in person.places)]
    if len(holders) > 1:
        start = mention.anchor
        holders.sort(key=lambda person: max((place for place in person.places if place < start), default=-1))
    if holders:
        return _as_speaker(holders[-1])
    if len(reading.text.split()) > 2 or (len(reading.text.split()) == 2 and not country):
        # A role is a description: who held it is not told, that he is one person is.
        return Speaker(f"{reading.text} (unnamed)", "anonymous", reading.text)
    return None


def _holder_of_title(reading: Reading, scene: Scene) -> Person | None:
    """Return the person whose title, as the document gives it, holds all words of the mention."""
    wanted = set(read_tokens(reading.text).bare) - {"the", "a", "an"}
    if len(wanted) < 2:
        return None
    holders = [
        person
        for person in scene.cast.persons
        if any(wanted <= set(read_tokens(title).bare) for title in person.titles)
    ]
    return holders[-1] if holders else None


def _as_speaker(person: Person) -> Speaker:
    return Speaker(person.name, "person", person.name_in_text, person.titles[0] if person.titles else None)
