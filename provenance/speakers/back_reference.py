"""Pronouns, offices, "the official", "the statement", null subjects: who is meant by what went before."""

from __future__ import annotations

from dataclasses import replace

from provenance.model import ISSUER_NOT_NAMED, Speaker
from provenance.speakers.anonymous import describe_unnamed
from provenance.speakers.arabic_back_reference import (
    bearer_by_body,
    bearer_of_role,
    courtesy_holder,
    earlier_document,
    is_data,
    is_of_state,
    issuer_instead,
    named_holder,
    only_voice,
    speaker_around,
    subject_before,
    voices_outside,
)
from provenance.speakers.arabic_reading import lone_role
from provenance.speakers.cast import Person
from provenance.speakers.cast_index import Holders
from provenance.speakers.full_names import LANGUAGES
from provenance.speakers.inflection import stem_key
from provenance.speakers.issuing import find_issuing_body
from provenance.speakers.lone_roles import is_lone_role, is_possessed, same_or_compound
from provenance.speakers.mention import Mention
from provenance.speakers.names import key_of
from provenance.speakers.nouns import is_document_noun, strip_article_of
from provenance.speakers.organizations import restore_nominative
from provenance.speakers.pronouns import resolve_pronoun
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, find_phrases, read_tokens
from provenance.speakers.scene import LEADING, Scene, as_speaker, leading_pair
from provenance.speakers.topics import (
    find_topic,
    find_topic_of_quotation,
    may_have_topic,
    only_person_before,
)
from provenance.speakers.voices import agrees, find_fitting

_WITHIN_DOCUMENT = frozenset({"darin"})
_DOCUMENT_NEAR = 400
"""Code points before "darin" in which its document is named."""
_PAIR = 2
"""Words of a mention that is a pair and nothing more: الجانبان, كلا الطرفين."""


def resolve_back_reference(mention: Mention, reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return the speaker that a mention points back to, or None when nothing before it fits."""
    if reading is None or mention.form == "null":
        found = _continue(mention, scene)
    elif is_lone_role(reading, scene.vocabulary) and (meant := _resolve_role(mention, reading, scene)):
        found = meant
    elif scene.arabic and reading.text.partition(" ")[0] in {"ضيف", "ضيفة"}:
        found = _last_person(scene)  # ضيف البرنامج: the guest is who was named before
    elif reading.kind == "pronoun":
        found = resolve_pronoun(mention, reading, scene) or courtesy_holder(mention, scene)
    elif reading.kind == "document" or reading.text.casefold() in _WITHIN_DOCUMENT:
        return _resolve_document(mention, reading, scene)
    elif reading.kind == "pair":
        found = leading_pair(scene)
        told = scene.arabic and len(reading.text.split()) <= _PAIR
        if found is None and (scene.vocabulary.words.head_first or told):
            return Speaker(reading.called, "collective", reading.text)
    elif reading.kind == "unnamed":
        found = _resolve_unnamed(mention, reading, scene)
    elif reading.kind == "office":
        found = bearer_of_role(mention.anchor, reading, scene) or only_voice(mention, reading, scene)
        if found is None and holder_of_title(reading, scene) is None:
            found = named_holder(mention, reading, scene)
            if found is None and scene.arabic and reading.office == "president" and not is_of_state(reading):
                unnamed = Speaker(f"{reading.text} (unnamed)", "anonymous", reading.text)
                found = bearer_by_body(reading, scene) or unnamed
        found = found or _resolve_office(mention, reading, scene)
    else:
        titled = holder_of_title(reading, scene)
        found = as_speaker(titled) if titled is not None else None
    return replace(found, mention_resolved=True) if found is not None else _describe_lone(reading, scene)


def _describe_lone(reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return somebody unnamed whom a lone noun describes, since nobody before bears it; None for the one president."""
    if reading is None or reading.office in LEADING or not is_lone_role(reading, scene.vocabulary):
        return None
    return Speaker(f"{reading.called} (unnamed)", "anonymous", reading.called)


def _continue(mention: Mention, scene: Scene) -> Speaker | None:
    """Return whom a null subject or a quote without mention goes on from."""
    if mention.number == "x":
        return None  # a passive: nobody says who spoke
    if mention.number in {"d", "p"}:
        return _continue_group(mention, scene)
    outside = scene.arabic and mention.within is None
    inside = voices_outside(scene) if outside else scene.voices.back_within(mention.within)
    fitting = find_fitting(inside, mention.gender, mention.number)
    if mention.within is not None:
        if fitting is not None:
            return fitting.speaker
        outer = speaker_around(mention, scene)
        if outer is not None or mention.continues in {None, mention.within}:
            return outer
    topic = find_topic(mention, mention.gender, scene) if may_have_topic(mention, scene) else None
    topic = topic or find_topic_of_quotation(mention, scene)
    if topic is not None:
        return as_speaker(topic)
    if mention.continues is not None:
        before = scene.voices.of_mention(mention.continues)
        if before is not None and agrees(before, mention.gender, mention.number):
            return before.speaker
    if scene.kind == "statement" and scene.issuer is not None:
        return scene.issuer
    if fitting is None:
        return subject_before(mention, scene)
    return (scene.arabic and issuer_instead(fitting, mention.gender, scene)) or fitting.speaker


def _continue_group(mention: Mention, scene: Scene) -> Speaker | None:
    """Return whom a dual or plural verb without a subject goes on from: the body just heard, a group, a pair."""
    if mention.number == "p" and scene.vocabulary.words.head_first and mention.within is None:
        last = next(scene.voices.back_within(None), None)
        if last is not None and last.speaker.kind in {"organization", "collective"}:
            return last.speaker  # У МОЗ повідомили … Там додали
    group = scene.voices.last_of_kind("collective")
    return group or (leading_pair(scene) if mention.number == "d" else None)


def _last_person(scene: Scene) -> Speaker | None:
    return scene.voices.last_of_kind("person")


def _resolve_document(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return "the statement" as a speaker of its own, named after the body that issued it."""
    if reading.text.casefold() in _WITHIN_DOCUMENT:
        return _document_before(mention, scene)
    if scene.arabic and (same := earlier_document(reading, scene)):
        return same
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
    if scene.vocabulary.words.head_first or mention.span is None:
        written = reading.called
    else:
        written = " ".join(mention.span.exact.split())
    return Speaker(name, "document", written)


def _document_before(mention: Mention, scene: Scene) -> Speaker | None:
    """Return the document named last before "darin" (heißt es darin), or None."""
    front = scene.text[max(0, mention.anchor - _DOCUMENT_NEAR) : mention.anchor]
    nouns = (word for word in reversed(read_tokens(front).words) if word[:1].isupper())
    noun = next((word for word in nouns if is_document_noun(key_of(word), scene.vocabulary)), None)
    found = _resolve_document(mention, read_mention(noun, scene.vocabulary), scene) if noun else None
    return replace(found, name_in_text=noun) if found is not None else None


def _resolve_role(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return whom a lone noun means: who bears it as a title, else the last one who spoke and whom it fits."""
    keys = [key for key in read_tokens(reading.text).keys if key not in scene.vocabulary.sets["wholes"]]
    stem = stem_key(keys[-1])
    bearers = scene.cast.index.recall(("bearers", stem), lambda: _gather_bearers(stem, scene))
    bearer = bearers.last_named(mention.anchor)
    if bearer is not None:
        return as_speaker(bearer)
    if reading.office in LEADING:
        return None
    if is_possessed(reading, scene.vocabulary):
        return Speaker(f"{reading.called} (unnamed)", "anonymous", reading.called)
    source = reading.unnamed in {"source", "insider", "witness"}
    gender = reading.gender or mention.gender
    topic = find_topic(mention, gender, scene) if may_have_topic(mention, scene) else None
    if topic is not None and not source:
        return as_speaker(topic)
    for voice in scene.voices.back():
        if voice.mention.within is not None or voice.speaker.kind not in {"person", "anonymous"}:
            continue
        if (voice.speaker.kind == "anonymous" or not source) and (not gender or voice.gender in {"", gender}):
            return voice.speaker
    only = None if source else only_person_before(mention, gender, scene)
    return as_speaker(only) if only is not None else None


def _gather_bearers(stem: str, scene: Scene) -> Holders:
    """Return the persons one of whose titles has the noun of a stem."""
    return scene.cast.index.gather(
        [
            person
            for person in scene.cast.persons
            if any(
                same_or_compound(stem, stem_key(key))
                for title in person.titles
                for key in read_tokens(title).keys
            )
        ]
    )


def _resolve_unnamed(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return whom "the official" means: the last unnamed one of that sort, else whoever held such an office."""
    titled = holder_of_title(reading, scene) if scene.arabic else None
    if titled is not None:
        return as_speaker(titled)
    unnamed = scene.voices.last_unnamed(reading.unnamed)
    bearer = bearer_of_role(mention.anchor, reading, scene)
    if bearer is None and unnamed is None:
        bearer = only_voice(mention, reading, scene)
    if bearer is not None:
        return bearer
    if scene.arabic and reading.unnamed == "source" and (unnamed is None or "source" not in unnamed.name):
        # المصدر ذاته: whoever spoke last, a person, a body or a statement
        last = next((voice for voice in scene.voices.back_within(None) if not is_data(voice.speaker)), None)
        return last.speaker if last is not None else describe_unnamed(reading, scene.side)
    if unnamed is not None:
        return unnamed
    if reading.unnamed == "official":
        return scene.voices.last_of_kind("person") or describe_unnamed(reading, scene.side)
    office = "spokesperson" if reading.unnamed.startswith("spokes") else reading.unnamed
    holders = scene.cast.index.find_holders([office])[:1]
    if holders:
        return as_speaker(holders[0])
    return describe_unnamed(reading, scene.side)


def _resolve_office(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the holder of an office: in the country the mention names, else the issuer's, else the last named."""
    titled = holder_of_title(reading, scene)
    if titled is not None:
        return as_speaker(titled)
    if scene.arabic and not reading.office and lone_role(reading.text):
        # الطبيبة, of whom no title tells
        return Speaker(f"{reading.text} (unnamed)", "anonymous", reading.text)
    country = reading.country.code if reading.country else ""
    holders = scene.cast.index.recall(
        ("holders", reading.office, country, reading.gender), lambda: _find_holders(reading, country, scene)
    )
    named = holders.last_named(mention.anchor)
    # One of many deputies or ministers: only who was named before can be meant.
    must_be_named = reading.office not in LEADING and not country
    if named is not None:
        return as_speaker(named)
    if holders.persons and not must_be_named:
        return as_speaker(holders.persons[-1])
    if len(reading.text.split()) > 2 or (len(reading.text.split()) == 2 and not country):
        # A role is a description: who held it is not told, that he is one person is.
        text = strip_article_of(restore_nominative(reading.called, scene.vocabulary), scene.vocabulary)
        return Speaker(f"{text} (unnamed)", "anonymous", reading.called)
    return None


def _find_holders(reading: Reading, country: str, scene: Scene) -> Holders:
    """Return who holds the office of a mention, as far as country and gender are told."""
    index = scene.cast.index
    leading = reading.office in {"leader", ""}
    holders = index.find_holders(LEADING if leading else (reading.office,))
    if not holders and (leading or reading.office == "president"):
        holders = index.find_holders(LEADING)
    if country:
        holders = [person for person in holders if person.country == country]
    elif scene.body is not None and scene.kind != "article":
        holders = [person for person in holders if person.country == scene.body.country] or holders
    if reading.gender:
        fitting = [person for person in holders if person.gender in {"", reading.gender}]
        # Where nouns have forms for women (die Ministerin) a man is never meant.
        holders = fitting if scene.vocabulary.lang in LANGUAGES else fitting or holders
    return index.gather(holders)


def holder_of_title(reading: Reading, scene: Scene) -> Person | None:
    """Return the person whose title, as the document gives it, holds all words of the mention."""
    tokens = read_tokens(reading.text)
    wanted = frozenset(tokens.bare) - {"the", "a", "an"} - scene.vocabulary.sets["determiners"]
    if len(wanted) < 2:
        return _holder_of_compound(tokens.keys[-1], scene) if reading.office else None
    return scene.cast.index.find_titled(wanted, tokens.bare[0] if scene.arabic else "")


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
