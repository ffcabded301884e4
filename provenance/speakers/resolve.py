"""Mentions of one document -> the speakers behind them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from provenance.model import DocumentKind, Speaker
from provenance.speakers.anonymous import country_of, describe_unnamed, describe_unnamed_many, tell_apart
from provenance.speakers.arabic_back_reference import describe_unread, grammatical_gender
from provenance.speakers.arabic_completion import (
    complete_reading,
    cut_object,
    gather_bodies,
    gather_names,
    gather_surnames,
)
from provenance.speakers.arabic_text import ArabicText
from provenance.speakers.back_reference import holder_of_title, resolve_back_reference
from provenance.speakers.cast import Cast, build_cast
from provenance.speakers.descriptions import describe_rest, resolve_description
from provenance.speakers.full_names import LANGUAGES
from provenance.speakers.gazetteer import find_body, get_country
from provenance.speakers.genitive_names import restore_name
from provenance.speakers.governing import governs_genitive, serves_another, stands_in_place
from provenance.speakers.inflection import stem_key
from provenance.speakers.issuer import find_context_body, find_issuer, read_label
from provenance.speakers.joint import JOINED, split_joint, take_apart
from provenance.speakers.lone_roles import describe_phrase, full_body, is_lone_role
from provenance.speakers.mention import Mention
from provenance.speakers.names import core_tokens, key_of, split_name
from provenance.speakers.nominative import restore_phrase
from provenance.speakers.nouns import restore_article, tell_source
from provenance.speakers.organizations import name_organization
from provenance.speakers.own_words import MarksBefore
from provenance.speakers.polities import find_polities, read_polity
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, Vocabulary, load_vocabulary
from provenance.speakers.role_phrases import points_back, tells_whose
from provenance.speakers.role_reference import resolve_role
from provenance.speakers.romanise import romanise
from provenance.speakers.scene import Scene
from provenance.speakers.surnames import without_genitive
from provenance.speakers.unlisted_nouns import describe_unwilling, resolve_aged, resolve_unlisted
from provenance.speakers.voices import Voice
from provenance.speakers.words_of import forget_words, keep_words, names_by_stem
from provenance.text.words import Word

_AROUND = 3
"""Mentions before and behind a relative pronoun among which its antecedent may be."""
_ANY_WORD = re.compile(r"\w[\w\u064b-\u0652]*")
_LONGEST_CUE = 4
"""Words up to the verb of a cue: حسب ما أعلنت عنه."""


def resolve_speakers(
    text: str,
    mentions: Sequence[Mention],
    *,
    lang: str,
    kind: DocumentKind = "article",
    outlet: str | None = None,
    title: str | None = None,
    issuer: str | None = None,
    words: Sequence[Word] | None = None,
) -> list[Speaker | None]:
    """Return the speaker of each mention, in the order given; None where it stays open.

    `text` is the canonical text that the spans of the mentions cut; `title`, `outlet` and `issuer` (who gave out a
    statement) are context only, `words` those of `split_words` where the caller has cut them already. Named mentions
    are resolved first, then pronouns, offices, null subjects and continued quotes in text order, each from what
    stands before it. An unsure case gives None rather than a guess.
    """
    vocabulary = load_vocabulary(lang)
    if words is not None:
        keep_words(text, vocabulary.lang, words)
    try:
        return _resolve_all(text, mentions, vocabulary, kind=kind, outlet=outlet, title=title, issuer=issuer)
    finally:
        forget_words()


def _resolve_all(
    text: str,
    mentions: Sequence[Mention],
    vocabulary: Vocabulary,
    *,
    kind: DocumentKind,
    outlet: str | None,
    title: str | None,
    issuer: str | None,
) -> list[Speaker | None]:
    # A paragraph in another language has its own titles, pronouns and verb forms; the persons are the document's.
    own = [load_vocabulary(mention.lang) if mention.lang else vocabulary for mention in mentions]
    mentions = [_add_agreement(text, mention, spoken) for mention, spoken in zip(mentions, own, strict=True)]
    polities = find_polities(text, title, vocabulary)
    readings = [_read(mention, text, words, polities) for mention, words in zip(mentions, own, strict=True)]
    issued_by = find_issuer(title, issuer, vocabulary)
    known = [
        part
        for reading, spoken in zip((*readings, issued_by), (*own, vocabulary), strict=True)
        if reading is not None
        for part in take_apart(reading, spoken)
    ]
    body = find_context_body(text, title, outlet, vocabulary)
    country = body.country if body is not None and outlet and find_body(outlet) is body else ""
    arabic = (ArabicText(text), ArabicText(title or "")) if vocabulary.lang == "ar" else ()
    if arabic:
        surnames = gather_surnames(known)
        known = [cut_object(reading, surnames) for reading in known]
        readings = [reading and cut_object(reading, surnames) for reading in readings]
    names = gather_names(known) if arabic else {}
    known = [complete_reading(reading, arabic, None, names) for reading in known]
    cast = build_cast(text, title, known, vocabulary, country=country)
    side = _side_of_unnamed(known, country)
    scene = Scene(text, kind, cast, vocabulary, body, side, None, mentions, [None] * len(mentions))
    scene.arabic = arabic
    scene.marks = MarksBefore(text)
    scene.issuer = _resolve_issuer(issued_by, scene)
    scenes = {lang: scene.among(words) for lang, words in {words.lang: words for words in own}.items()}
    readings = [
        reading and _name_by_cast(reading, scenes[words.lang])
        for reading, words in zip(readings, own, strict=True)
    ]
    bodies = gather_bodies(mentions, readings) if arabic else {}
    readings = [
        reading and complete_reading(reading, arabic, mention, names, bodies)
        for reading, mention in zip(readings, mentions, strict=True)
    ]
    relative = {index for index, mention in enumerate(mentions) if _is_relative(mention, own[index])}
    for index, reading in enumerate(readings):
        if reading is not None and index not in relative:
            scene.speakers[index] = _explicit(reading, scenes[own[index].lang])
            _learn_gender(scene.speakers[index], mentions[index], cast, own[index])
    _resolve_in_order(
        [index for index in range(len(mentions)) if index not in relative], readings, own, scenes, scene
    )
    for index in relative:
        scene.speakers[index] = _antecedent(index, mentions, scene.speakers)
    return scene.speakers


def _resolve_in_order(
    indexes: Sequence[int],
    readings: Sequence[Reading | None],
    own: Sequence[Vocabulary],
    scenes: Mapping[str, Scene],
    scene: Scene,
) -> None:
    """Resolve the mentions of `indexes` in text order, each from what stands before it."""
    for index in sorted(indexes, key=lambda index: (scene.mentions[index].anchor, index)):
        mention, reading = scene.mentions[index], readings[index]
        there = scenes[own[index].lang]
        speaker = (
            describe_unwilling(mention, reading, there)
            or resolve_aged(mention, reading, there)
            or scene.speakers[index]
            or resolve_role(mention, reading, there)
            or resolve_description(mention, reading, there)
            or (reading and _describe_anew(reading, there))
            or resolve_back_reference(mention, reading, there)
            or describe_rest(reading, there)
            or resolve_unlisted(mention, reading, there)
            or (reading and points_back(reading, there.vocabulary) and _explicit(reading, there, anew=True))
            or (describe_unread(reading) if reading is not None and there.arabic else None)
        )
        if speaker is not None and reading is not None and reading.other:
            speaker = tell_apart(speaker, scene.voices.names)
        if speaker is not None and reading is not None:
            speaker = full_body(speaker, reading, there)
        scene.speakers[index] = speaker
        if speaker is not None:
            scene.voices.add(Voice(mention, speaker, _gender(speaker, reading, scene.cast), index))


def _resolve_issuer(issued_by: Reading | None, scene: Scene) -> Speaker | None:
    """Return who gave out the document, when it says so; a statement without a name is its body's."""
    if issued_by is not None:
        named = _explicit(issued_by, scene)
        if named is None and issued_by.kind == "office":
            return resolve_back_reference(Mention(None, 0, "role", 0), issued_by, scene)
        return named
    if scene.kind == "statement" and scene.body is not None:
        return Speaker(scene.body.name, "organization")
    return None


def _add_agreement(text: str, mention: Mention, vocabulary: Vocabulary) -> Mention:
    """Return a mention with what the form of its verb tells about the subject."""
    if not vocabulary.agreement:
        return mention
    start = mention.span.start if mention.span is not None else mention.anchor
    end = max(start, mention.anchor + 1)
    for word in islice(_ANY_WORD.finditer(text, mention.anchor), _LONGEST_CUE):
        if word.start() >= end:
            break
        key = key_of(word.group())
        person = vocabulary.agreement.get(key) or vocabulary.agreement.get(key[1:])
        if person:
            return replace(mention, gender=person[0], number=person[1])
    return mention


def _learn_gender(speaker: Speaker | None, mention: Mention, cast: Cast, vocabulary: Vocabulary) -> None:
    """Let the form of a verb tell whether the person it stands with is a woman (قالت فلانة)."""
    if speaker is not None and speaker.kind == "person" and mention.gender:
        for person in cast.index.find_named(speaker.name):
            # A woman may have a masculine title (النائب فلانة), a man has no feminine verb.
            if not person.gender or (vocabulary.lang == "ar" and mention.gender == "f"):
                person.gender = mention.gender
                cast.index.forget()


def _is_relative(mention: Mention, vocabulary: Vocabulary) -> bool:
    """Tell whether a mention is a relative pronoun alone, which names nobody: the official, who warned that …"""
    return mention.span is not None and key_of(mention.span.exact) in vocabulary.sets["relative"]


def _antecedent(
    index: int, mentions: Sequence[Mention], speakers: Sequence[Speaker | None]
) -> Speaker | None:
    """Return the speaker of the mention that holds a relative pronoun or ends right before it; None when none does."""
    span = mentions[index].span
    for near in range(max(0, index - _AROUND), min(len(mentions), index + _AROUND + 1)):
        other = mentions[near].span
        if span is None or other is None or near == index:
            continue
        held = other.start < span.start and span.end <= other.end
        if held or 0 <= span.start - other.end <= len(", "):
            return speakers[near]
    return None


def _read(mention: Mention, source: str, vocabulary: Vocabulary, polities: frozenset[str]) -> Reading | None:
    if mention.span is None:
        return None
    # A name runs on over the soft line ends of hard-wrapped text.
    text = " ".join(mention.span.exact.split())
    if mention.form == "label":
        return read_label(text, vocabulary)
    text = restore_article(tell_source(text, vocabulary), source, mention.span.start, vocabulary)
    reading = read_polity(read_mention(text, vocabulary), polities)
    if vocabulary.lang == "de" and reading.kind == "person":
        reading = without_genitive(reading, mention, source)
    governed = governs_genitive(mention, source, vocabulary)
    if reading.kind == "person" and not governed and serves_another(reading, mention, source, vocabulary):
        return replace(reading, kind="office" if reading.office else "unknown", name="", title="")
    if reading.kind == "person" and not reading.title and stands_in_place(mention, source, vocabulary):
        reading = replace(reading, kind="organization", name="")  # в Дептрансе: nobody speaks "in" a person
    if reading.kind == "person" and vocabulary.words.head_first:
        base = restore_name(reading.name, vocabulary.lang) if governed else ""
        return replace(reading, base=base, gender=reading.gender or mention.gender)
    if reading.kind == "person":
        return reading
    if reading.kind == "pronoun" or not (governed or stands_in_place(mention, source, vocabulary)):
        return reading
    elsewhere = names_by_stem(source, vocabulary.lang)
    base = restore_phrase(text, vocabulary.lang, governed=governed, elsewhere=elsewhere)
    # Only a body speaks "in" a place: в гидрометцентре области.
    kind = "organization" if reading.kind == "unknown" and base != text and not governed else reading.kind
    return replace(reading, base=base, kind=kind)


def _name_by_cast(reading: Reading, scene: Scene) -> Reading:
    """Return the reading of a noun alone as a surname, where the text has somebody of that name: Prinz, Gesa Prinz."""
    words = split_name(reading.text)
    head_first = scene.vocabulary.words.head_first
    longest = 2 if scene.vocabulary.lang in LANGUAGES else int(head_first)
    if len(words) > longest or reading.kind in {"person", "pronoun"}:
        return reading
    name = " ".join(words)
    person = scene.cast.find(name) if words and all(word[:1].isupper() for word in words) else None
    if head_first and person is not None:
        names = core_tokens(person.name)
        if len(names) < 2 or stem_key(names[-1]) != stem_key(key_of(name)):
            return reading  # Чех, Сторож: surnames where somebody has a first name before them
    return replace(reading, kind="person", name=name) if person is not None else reading


def _describe_anew(reading: Reading, scene: Scene) -> Speaker | None:
    """Return the unnamed person whom a definite phrase describes in full (the spokesman of the police)."""
    told = reading.kind == "unnamed" and _introduces(reading) and tells_whose(reading, scene.vocabulary)
    return _explicit(reading, scene, anew=True) if told else None


def _explicit(reading: Reading, scene: Scene, *, anew: bool = False) -> Speaker | None:
    """Return the speaker that a mention names or describes by itself, or None when it points back.

    With `anew` a definite phrase for a person describes him, since nobody before is meant.
    """
    if is_lone_role(reading, scene.vocabulary) or (not anew and points_back(reading, scene.vocabulary)):
        return None
    if reading.kind == "organization" and reading.number == "p":
        return Speaker(reading.called, "collective", reading.text)
    joint = _joint(reading, scene)
    if joint is not None:
        return joint
    if scene.arabic and _is_introduced(reading, scene):
        return None
    named = _person(reading, scene.cast) if reading.kind == "person" else _surname_of_cast(reading, scene)
    if named is not None:
        return named
    if reading.kind == "unnamed" and _introduces(reading):
        return describe_unnamed(reading, scene.side or _home_of_administration(reading, scene))
    if reading.kind in {"unknown", "organization"} and scene.vocabulary.words.head_first:
        described = describe_phrase(reading, scene.vocabulary)
        if described is not None or reading.kind == "unknown":
            return described
    if reading.kind == "unnamed_many":
        return describe_unnamed_many(reading, scene.side if "official" in reading.unnamed else "")
    name = ""
    if reading.kind == "body" and reading.body is not None:
        name = reading.body.name
    elif reading.kind == "country" and reading.country is not None:
        name = f"{reading.country.label} (government)"
    elif reading.kind == "organization":
        name = name_organization(reading, scene.vocabulary)
    # A name in the text's own words is a nominative; one that is translated leaves that to the name in the text.
    in_text = reading.text if name in reading.called else reading.called
    return Speaker(name, "organization", in_text) if name else None


def _is_introduced(reading: Reading, scene: Scene) -> bool:
    """Tell whether an Arabic description is the title of a person: الناطق باسم الميناء, ابن عم الضحية."""
    described = reading.kind == "unnamed" or (reading.kind == "surname" and " " in reading.text)
    return described and holder_of_title(reading, scene) is not None


def _home_of_administration(reading: Reading, scene: Scene) -> str:
    """Return the country of "an administration official": of the government body that the text names first."""
    if scene.body is None or ("administration" not in reading.qualities and reading.unnamed):
        return ""
    country = get_country(scene.body.country)
    return country.label if country else ""


def _joint(reading: Reading, scene: Scene) -> Speaker | None:
    """Return the collective of a mention that names several speakers."""
    if reading.kind not in JOINED:
        return None
    parts = split_joint(reading.text, scene.vocabulary)
    if len(parts) < 2:
        return None
    joined = [_explicit(read_mention(part, scene.vocabulary), scene) for part in parts]
    names = [speaker.name for speaker in joined if speaker is not None]
    return Speaker(_join(names), "collective", reading.text) if len(names) == len(parts) else None


def _introduces(reading: Reading) -> bool:
    """Tell whether a phrase describes an unnamed person anew rather than pointing back ("the official")."""
    return not reading.definite or bool(reading.qualities or reading.phrase or reading.country)


def _surname_of_cast(reading: Reading, scene: Scene) -> Speaker | None:
    """Return the person whose last name ends a mention that looks like a title alone (العقيد الوسلاتي)."""
    if scene.vocabulary.lang != "ar" or reading.kind not in {"office", "unknown", "surname", "organization"}:
        return None
    words = split_name(reading.text)
    person = scene.cast.find(words[-1]) if words and len(words) <= 4 else None
    if person is not None and len(core_tokens(person.name_in_text)) > 1:
        return _person(replace(reading, kind="person", name=words[-1]), scene.cast)
    if reading.kind == "surname" and not any(word in scene.vocabulary.sets["prepositions"] for word in words):
        known = romanise(reading.text) if len(words) > 1 else None
        return Speaker(known or reading.text, "person", reading.text)
    return None


def _person(reading: Reading, cast: Cast) -> Speaker:
    person = cast.find(reading.name, reading) or cast.add(reading.name, reading)
    role = person.titles[0] if person.titles else None
    return Speaker(person.name, "person", person.name_in_text, role)


def _side_of_unnamed(readings: Sequence[Reading], country: str) -> str:
    """Return the country of the unnamed officials: of the first that tells it, else of the official outlet."""
    for reading in readings:
        if reading.kind in {"unnamed", "unnamed_many"} and country_of(reading):
            return country_of(reading)
    return country


def _gender(speaker: Speaker, reading: Reading | None, cast: Cast) -> str:
    if speaker.kind == "person":
        named = cast.index.find_named(speaker.name)
        return named[0].gender if named else ""
    if speaker.kind in {"organization", "document"} and (own := grammatical_gender(speaker)):
        return own
    return "n" if speaker.kind in {"organization", "document"} else reading.gender if reading else ""


def _join(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
