"""Pronouns, offices, "the official", "the statement", null subjects: who is meant by what went before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from provenance.model import ISSUER_NOT_NAMED, DocumentKind, Speaker
from provenance.speakers.anonymous import describe_unnamed
from provenance.speakers.arabic_fuller import find_office_holder, find_subject_before
from provenance.speakers.arabic_text import ArabicText
from provenance.speakers.cast import Cast, Person
from provenance.speakers.cast_index import Holders
from provenance.speakers.gazetteer import Body
from provenance.speakers.inflection import stem_key
from provenance.speakers.issuing import find_issuing_body
from provenance.speakers.lone_roles import is_lone_role, same_noun
from provenance.speakers.mention import Mention
from provenance.speakers.own_words import MarksBefore
from provenance.speakers.reading import Reading, Vocabulary, find_phrases, read_tokens
from provenance.speakers.voices import Voice, Voices

_LEADING = ("president", "prime minister", "chancellor", "king", "leader", "emir", "supreme leader")
_SENTENCE_END = re.compile(r"[.!?…]\s+\S")
_NEAR = 400
"""Code points before a pronoun in which a person who did not speak may still be its antecedent."""


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


def resolve_back_reference(mention: Mention, reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return the speaker that a mention points back to, or None when nothing before it fits."""
    if reading is None or mention.form == "null":
        found = _continue(mention, scene)
    elif is_lone_role(reading, scene.vocabulary) and (meant := _resolve_role(mention, reading, scene)):
        found = meant
    elif scene.arabic and reading.text.split()[0] in {"ضيف", "ضيفة"}:
        found = _last_person(scene)  # ضيف البرنامج: the guest is who was named before
    elif reading.kind == "pronoun":
        found = _resolve_pronoun(mention, reading, scene)
    elif reading.kind == "document":
        return _resolve_document(mention, reading, scene)
    elif reading.kind == "pair":
        found = _leading_pair(scene)
        if found is None and scene.vocabulary.words.head_first:
            return Speaker(reading.called, "collective", reading.text)
    elif reading.kind == "unnamed":
        found = _resolve_unnamed(reading, scene)
    elif reading.kind == "office":
        found = _named_holder(mention, reading, scene) or _resolve_office(mention, reading, scene)
    else:
        titled = holder_of_title(reading, scene)
        found = _as_speaker(titled) if titled is not None else None
    return replace(found, mention_resolved=True) if found is not None else None


def _continue(mention: Mention, scene: Scene) -> Speaker | None:
    """Return whom a null subject or a quote without mention goes on from."""
    if mention.number == "x":
        return None  # a passive: nobody says who spoke
    if mention.number in {"d", "p"}:
        group = scene.voices.last_of_kind("collective")
        return group or (_leading_pair(scene) if mention.number == "d" else None)
    inside = scene.voices.back_within(mention.within)
    fitting = next((voice for voice in inside if _agrees(voice, mention.gender, mention.number)), None)
    if mention.within is not None:
        if fitting is not None:
            return fitting.speaker
        if mention.continues in {None, mention.within}:
            return None
    if mention.continues is not None:
        before = scene.voices.of_mention(mention.continues)
        if before is not None and _agrees(before, mention.gender, mention.number):
            return before.speaker
    if scene.kind == "statement" and scene.issuer is not None:
        return scene.issuer
    return fitting.speaker if fitting is not None else _subject_before(mention, scene)


def _last_person(scene: Scene) -> Speaker | None:
    return scene.voices.last_of_kind("person")


def _named_holder(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the person whom an Arabic text names with the office of a mention, when nobody of the cast has it."""
    if not scene.arabic or holder_of_title(reading, scene) is not None:
        return None
    if any(person.holds(reading.office) for person in scene.cast.persons if reading.office):
        return None
    name, title = find_office_holder(reading.text, mention.anchor, scene.arabic[0])
    if not name:
        return None
    return _as_speaker(scene.cast.add(name, Reading("person", name, name, title, office=reading.office)))


def _subject_before(mention: Mention, scene: Scene) -> Speaker | None:
    """Return the person whom an Arabic text told of before a verb without a subject, when nobody has spoken yet."""
    if not scene.arabic or mention.span is not None or mention.within is not None:
        return None
    name, title = find_subject_before(mention.anchor, mention.gender, scene.arabic[0])
    if not name:
        return None
    return _as_speaker(scene.cast.add(name, Reading("person", name, name, title, gender=mention.gender)))


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
        return scene.voices.last_of_kind("collective") or _leading_pair(scene)
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


def _resolve_document(mention: Mention, reading: Reading, scene: Scene) -> Speaker:
    """Return "the statement" as a speaker of its own, named after the body that issued it."""
    noun = reading.unnamed
    body = reading.body or scene.body
    own = find_issuing_body(reading.text, len(reading.text), scene.vocabulary)
    ministries = find_phrases(read_tokens(reading.text), scene.vocabulary.tables["ministries"])
    issuer: str | None
    if ministries and scene.vocabulary.lang != "en":
        issuer = ministries[-1][2]
    elif reading.body is None and own:
        issuer = own
    elif body is None:
        last = scene.voices.last_of_kind("organization")
        issuer = last.name if last else find_issuing_body(scene.text, mention.anchor, scene.vocabulary)
    else:
        issuer = body.name
    name = f"{issuer} {noun}" if issuer else f"{noun} {ISSUER_NOT_NAMED}"
    return Speaker(name, "document", reading.called)


def _resolve_role(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return whom a lone noun means: who bears it as a title, else the last one who spoke and whom it fits."""
    keys = [key for key in read_tokens(reading.text).keys if key not in scene.vocabulary.sets["wholes"]]
    stem = stem_key(keys[-1])
    bearers = [
        person
        for person in scene.cast.persons
        if any(same_noun(stem, stem_key(key)) for title in person.titles for key in read_tokens(title).keys)
        and any(place < mention.anchor for place in person.places)
    ]
    if bearers:
        return _as_speaker(max(bearers, key=lambda each: max(p for p in each.places if p < mention.anchor)))
    if reading.office in _LEADING:
        return None
    source = reading.unnamed in {"source", "insider", "witness"}
    gender = reading.gender or mention.gender
    for voice in scene.voices.back():
        if voice.mention.within is not None or voice.speaker.kind not in {"person", "anonymous"}:
            continue
        if (voice.speaker.kind == "anonymous" or not source) and (not gender or voice.gender in {"", gender}):
            return voice.speaker
    return None


def _leading_pair(scene: Scene) -> Speaker | None:
    """Return the two principal persons: leaders first, then whoever is named most; None when there are not two."""
    return scene.cast.index.recall("leading pair", lambda: _find_leading_pair(scene))


def _find_leading_pair(scene: Scene) -> Speaker | None:
    persons = scene.cast.index.find_holders(_LEADING)
    if len(persons) < 2:
        return None
    chief = sorted(persons, key=lambda person: -len(person.places))[:2]
    if len(persons) > 2 and len(persons[0].places) and len(chief[1].places) == 0:
        return None
    chief.sort(key=lambda person: person.places[0] if person.places else len(scene.text))
    return Speaker(" and ".join(person.name for person in chief), "collective")


def _resolve_unnamed(reading: Reading, scene: Scene) -> Speaker | None:
    """Return whom "the official" means: the last unnamed one of that sort, else whoever held such an office."""
    titled = holder_of_title(reading, scene) if scene.arabic else None
    if titled is not None:
        return _as_speaker(titled)
    unnamed = scene.voices.last_unnamed(reading.unnamed)
    if scene.arabic and reading.unnamed == "source" and (unnamed is None or "source" not in unnamed.name):
        # المصدر ذاته: whoever spoke last, a person, a body or a statement
        last = next(scene.voices.back_within(None), None)
        return last.speaker if last is not None else describe_unnamed(reading, scene.side)
    if unnamed is not None:
        return unnamed
    if reading.unnamed == "official":
        return scene.voices.last_of_kind("person") or describe_unnamed(reading, scene.side)
    office = "spokesperson" if reading.unnamed.startswith("spokes") else reading.unnamed
    holders = scene.cast.index.find_holders([office])[:1]
    if holders:
        return _as_speaker(holders[0])
    return describe_unnamed(reading, scene.side)


def _resolve_office(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the holder of an office: in the country the mention names, else the issuer's, else the last named."""
    titled = holder_of_title(reading, scene)
    if titled is not None:
        return _as_speaker(titled)
    country = reading.country.code if reading.country else ""
    holders = scene.cast.index.recall(
        ("holders", reading.office, country, reading.gender), lambda: _find_holders(reading, country, scene)
    )
    named = holders.last_named(mention.anchor)
    # One of many deputies or ministers: only who was named before can be meant.
    must_be_named = reading.office not in _LEADING and not country
    if named is not None:
        return _as_speaker(named)
    if holders.persons and not must_be_named:
        return _as_speaker(holders.persons[-1])
    if len(reading.text.split()) > 2 or (len(reading.text.split()) == 2 and not country):
        # A role is a description: who held it is not told, that he is one person is.
        return Speaker(f"{reading.called} (unnamed)", "anonymous", reading.called)
    return None


def _find_holders(reading: Reading, country: str, scene: Scene) -> Holders:
    """Return who holds the office of a mention, as far as country and gender are told."""
    index = scene.cast.index
    leading = reading.office in {"leader", ""}
    holders = index.find_holders(_LEADING if leading else (reading.office,))
    if not holders and (leading or reading.office == "president"):
        holders = index.find_holders(_LEADING)
    if country:
        holders = [person for person in holders if person.country == country]
    elif scene.body is not None and scene.kind != "article":
        holders = [person for person in holders if person.country == scene.body.country] or holders
    if reading.gender:
        holders = [person for person in holders if person.gender in {"", reading.gender}] or holders
    return index.gather(holders)


def holder_of_title(reading: Reading, scene: Scene) -> Person | None:
    """Return the person whose title, as the document gives it, holds all words of the mention."""
    tokens = read_tokens(reading.text)
    wanted = frozenset(tokens.bare) - {"the", "a", "an"} - scene.vocabulary.sets["determiners"]
    if len(wanted) < 2:
        return _holder_of_compound(tokens.keys[-1], scene) if reading.office else None
    return scene.cast.index.find_titled(wanted)


def _holder_of_compound(noun: str, scene: Scene) -> Person | None:
    """Return the person named last whose title is a German compound of an office: der Minister, Verkehrsminister."""
    if scene.vocabulary.lang != "de":
        return None

    def find() -> Person | None:
        holds = (
            person
            for person in reversed(scene.cast.persons)
            if any(key.endswith(noun) for title in person.titles for key in read_tokens(title).keys)
        )
        return next(holds, None)

    return scene.cast.index.recall(("compound", noun), find)


def _as_speaker(person: Person) -> Speaker:
    return Speaker(person.name, "person", person.name_in_text, person.titles[0] if person.titles else None)
