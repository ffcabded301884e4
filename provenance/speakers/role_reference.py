"""Definite phrases for a person named before (die Ministerin, la concejala): whose title it is, else who spoke."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.model import Speaker
from provenance.speakers.cast import Person
from provenance.speakers.full_names import LANGUAGES
from provenance.speakers.mention import Mention
from provenance.speakers.names import key_of
from provenance.speakers.nouns import noun_stem, same_noun
from provenance.speakers.pronouns import named_in
from provenance.speakers.reading import Reading, Vocabulary, read_tokens
from provenance.speakers.role_phrases import Role, read_role
from provenance.speakers.scene import Scene, as_speaker
from provenance.speakers.voices import Voice

_CALLINGS = frozenset({"professor", "analyst", "economist", "lawyer", "deputy"})
"""Offices that many hold at once, so that they describe whoever was named before."""
_REACH = 1_500
"""Code points before a phrase in which the person must have been named or heard."""
_NEAR = 700
"""The same where only the kind of noun fits, and no title."""


def resolve_role(mention: Mention, reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return the person whom a definite phrase means, or None when nobody before fits.

    A bearer of the title comes first, then an unnamed speaker described with the same noun. Where the noun names no
    office ("the biologist") and says nothing more, the last person of its gender is meant.
    """
    if reading is None or mention.span is None or scene.vocabulary.lang not in LANGUAGES:
        return None
    if reading.kind not in {"office", "unnamed", "unknown", "organization"}:
        return None
    role = read_role(read_tokens(reading.text), scene.vocabulary)
    if role is None:
        return None
    start = mention.span.start
    # Nobody calls himself by name in what he says.
    excluded = named_in(mention, scene)
    excluded |= _of_other_countries(reading, start, scene)
    bearer = _last_bearer(role, start, excluded, scene)
    unnamed = None if role.rest else _last_unnamed(role, start, scene)
    found = max(
        (each for each in (bearer, unnamed) if each is not None), key=lambda each: each[0], default=None
    )
    if found is not None:
        return found[1]
    if role.pointing and role.head in scene.vocabulary.tables["unnamed"]:
        return scene.voices.last_of_kind("anonymous")
    if role.rest or not role.sure:
        return None
    if not role.former and _is_office(role.head, scene.vocabulary):
        return _last_untitled(role, start, excluded, scene)
    return _last_person(role, start, excluded, scene)


def _of_other_countries(reading: Reading, before: int, scene: Scene) -> set[str]:
    """Return the names of those who are known to serve another country than a phrase says: le chef du Kremlin."""
    country = reading.country.code if reading.country else reading.body.country if reading.body else ""
    named = scene.cast.index.named_between(before - _REACH, before) if country else []
    return {person.name for _, person in named if person.country not in {"", country}}


def _last_bearer(role: Role, before: int, excluded: set[str], scene: Scene) -> tuple[int, Speaker] | None:
    """Return the person named last before an offset whose title has the noun and what the phrase says besides."""
    persons = scene.cast.index.named_between(before - _REACH, before)
    fitting = (
        (place, as_speaker(person))
        for place, person in reversed(persons)
        if person.name not in excluded
        and _fits(person, role.gender)
        and (
            (role.office and person.holds(role.office))
            or any(_bears(title, role, scene.vocabulary) for title in person.titles)
        )
    )
    return next(fitting, None)


def _bears(title: str, role: Role, vocabulary: Vocabulary) -> bool:
    keys = read_tokens(title).keys
    heads = (role.head, *_synonyms_of(role.head, vocabulary))
    return any(same_noun(head, key, vocabulary.lang) for head in heads for key in keys) and all(
        any(same_noun(word, key, vocabulary.lang) for key in keys) for word in role.rest
    )


def _synonyms_of(head: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the keys of titles whose bearers are called by a noun as well, in whatever form it stands."""
    stem, lang = noun_stem(head, vocabulary.lang), vocabulary.lang
    known = vocabulary.words.synonyms.items()
    fitting = (titles for noun, titles in known if noun_stem(key_of(noun), lang) == stem)
    return tuple(key_of(title) for titles in fitting for title in titles)


def _last_unnamed(role: Role, before: int, scene: Scene) -> tuple[int, Speaker] | None:
    """Return the unnamed speaker heard last whom the text describes with the same noun."""
    for voice in scene.voices.back():
        if before - _REACH <= voice.place < before and voice.speaker.kind == "anonymous":
            keys = read_tokens(voice.speaker.name_in_text or "").keys
            if any(same_noun(role.head, key, scene.vocabulary.lang) for key in keys):
                return voice.place, voice.speaker
    return None


def _last_person(role: Role, before: int, excluded: set[str], scene: Scene) -> Speaker | None:
    """Return the person heard or named last, whichever is nearer."""
    heard = _last_heard(role.gender, before, excluded, scene)
    named = [
        (place, person)
        for place, person in scene.cast.index.named_between(before - _NEAR, before)
        if person.name not in excluded and _fits(person, role.gender)
    ]
    place, person = max(named, key=lambda each: each[0], default=(-1, None))
    if heard is not None and heard[0] >= place:
        return heard[1]
    return as_speaker(person) if person is not None else None


def _last_untitled(role: Role, before: int, excluded: set[str], scene: Scene) -> Speaker | None:
    """Return who spoke last in the paragraph, where the text gives this person no title: Doe répond. La ministre …

    A first name or title must tell the gender, and the phrase its own, since the office may be another's.
    """
    voice = next(scene.voices.back_within(None), None)
    if voice is None or voice.speaker.kind != "person" or voice.speaker.name in excluded or not role.gender:
        return None
    near = scene.text.rfind("\n", 0, before) < voice.place < before
    if not near or voice.gender != role.gender or voice.speaker.role:
        return None
    return voice.speaker


def _last_heard(gender: str, before: int, excluded: set[str], scene: Scene) -> tuple[int, Speaker] | None:
    voices: Iterable[tuple[int, Speaker]] = (
        (voice.place, voice.speaker)
        for voice in scene.voices.back()
        if may_be_described(voice, gender)
        and voice.speaker.name not in excluded
        and before - _NEAR <= voice.place < before
        and (not gender or voice.gender in {"", gender})
    )
    return next(iter(voices), None)


def may_be_described(voice: Voice, gender: str) -> bool:
    """Tell whether a noun may call a voice again: a person's, or that of somebody unnamed whose gender is told."""
    return voice.speaker.kind == "person" or (
        voice.speaker.kind == "anonymous" and voice.gender != "" and voice.gender == gender
    )


def _fits(person: Person, gender: str) -> bool:
    return not gender or person.gender in {"", gender}


def _is_office(head: str, vocabulary: Vocabulary) -> bool:
    """Tell whether somebody whom the document never names may hold what a noun says: the minister, der Sprecher."""
    if head in vocabulary.sets["descriptions"]:
        return False
    offices = vocabulary.tables["offices"]
    if head in vocabulary.tables["unnamed"]:
        return True
    starts = range(len(head) - 5) if vocabulary.lang == "de" else range(1)
    held = next((offices[head[at:]] for at in starts if head[at:] in offices), "")
    return bool(held) and held not in _CALLINGS
