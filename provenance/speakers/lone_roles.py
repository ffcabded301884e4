"""One noun without a name, in languages without articles, that means a person named before: чиновник, еврокомиссар."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from provenance.model import Speaker
from provenance.speakers.names import key_of
from provenance.speakers.organizations import apposed_body
from provenance.speakers.reading import Reading, Vocabulary, read_tokens

if TYPE_CHECKING:
    from provenance.speakers.scene import Scene

_ROLE_KINDS = frozenset({"office", "unnamed", "unknown", "organization", "country"})
_ANEW = frozenset(("один", "одна", "одне", "одно", "якиись", "якась", "деякии", "некии", "некая"))
"""Keys of words before a noun for somebody of whom the text has not told."""
_ANY_BODY = frozenset(("відомство", "відомстві", "відомства", "ведомство", "ведомстве", "ведомства"))
"""Nouns for whatever body spoke before."""
_SHORTEST_END = 6
"""Letters of a noun that a compound ends with."""


def is_lone_role(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Tell whether one noun without a name or genitive is the mention, in languages without articles: чиновник."""
    if not vocabulary.words.head_first or reading.kind not in _ROLE_KINDS:
        return False
    all_keys = read_tokens(reading.text).keys
    unnamed = vocabulary.tables["unnamed"]
    if all_keys and all_keys[0] in _ANEW | vocabulary.sets["others"] and all_keys[-1] not in unnamed:
        return False  # один фермер
    keys = [key for key in all_keys if key not in vocabulary.sets["determiners"]]
    if len(keys) == 2 and keys[1] in vocabulary.sets["wholes"] and keys[0] not in unnamed:
        keys.pop()  # глава региона
    if len(keys) != 1 or reading.text.isupper() or not reading.text[:1].isalpha():
        return False
    key, roles = keys[0], vocabulary.sets["role"]
    if any(key in many for many in (vocabulary.tables["unnamed_many"], vocabulary.sets["collective"])):
        return False
    if key in vocabulary.sets["demonyms"]:
        return True
    if key in roles or key in vocabulary.tables["unnamed"]:
        return key not in vocabulary.sets["organization"]
    # артистка: what no list knows may end like a calling
    trade = (
        reading.kind == "unknown" and reading.text.islower() and key.endswith(vocabulary.words.trade_endings)
    )
    return trade or any(end in roles for end in _ends_of(key))


def is_possessed(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Tell whether a possessive stands before a lone noun, so that somebody else than who spoke is meant: его мать."""
    first = read_tokens(reading.text).keys[0]
    pronouns = vocabulary.pack.pronouns if vocabulary.pack is not None else ()
    return any(each.case == "possessive" and key_of(each.form) == first for each in pronouns)


def _ends_of(key: str) -> Iterator[str]:
    """Yield the words that a compound may end with: еврокомиссар."""
    return (key[at:] for at in range(2, len(key) - _SHORTEST_END + 1))


def same_or_compound(stem: str, other: str) -> bool:
    """Tell whether two nouns are one, or one a compound of the other: еврокомиссар, комиссар."""
    return stem == other or (
        min(len(stem), len(other)) >= _SHORTEST_END and (stem.endswith(other) or other.endswith(stem))
    )


def describe_phrase(reading: Reading, vocabulary: Vocabulary) -> Speaker | None:
    """Return a speaker whom a phrase of common nouns describes (агент игрока), when its head is one for people."""
    sets, keys = vocabulary.sets, read_tokens(reading.text).keys[:2]
    if apposed_body(reading.text, vocabulary) != reading.text:
        return None  # Підрядник ремонту, фірма «Гранд»
    if any(key in sets["organization"] for key in keys):
        return None
    if any(key in sets["collective"] for key in keys):
        return Speaker(reading.called, "collective", reading.text)
    words = vocabulary.pack.words if vocabulary.pack is not None else {}
    of_several = len(keys) > 1 and keys[0] in _ANEW and keys[1] in words.get("partitive_prepositions", ())
    if len(reading.text.split()) < 2 or not (of_several or any(key in sets["role"] for key in keys)):
        return None  # одна з протестувальниць
    return Speaker(f"{reading.called} (unnamed)", "anonymous", reading.called)


def full_body(speaker: Speaker, reading: Reading, scene: Scene) -> Speaker:
    """Return the body that spoke before under a fuller name, where one noun is all that a mention says of it: бюро."""
    keys = read_tokens(reading.called).keys
    lone = len(keys) == 1 and keys[0] in scene.vocabulary.sets["organization"]
    if (
        not scene.vocabulary.words.head_first
        or speaker.kind != "organization"
        or not lone
        or reading.called.isupper()
    ):
        return speaker
    if keys[0] in _ANY_BODY:
        known = next(
            (each.speaker for each in scene.voices.back() if each.speaker.kind == "organization"), speaker
        )
        return replace(known, name_in_text=reading.called, mention_resolved=True)
    for voice in scene.voices.back():
        before = voice.speaker
        names = read_tokens(before.name_in_text or before.name).keys
        if (
            before.kind == "organization"
            and len(names) > 1
            and keys[0] in {*names, *read_tokens(before.name).keys}
        ):
            return replace(before, mention_resolved=True)
    return speaker
