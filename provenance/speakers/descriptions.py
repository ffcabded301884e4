"""Phrases that describe a person named before: the accused, der 61-Jährige, el técnico, de 54 años."""

from __future__ import annotations

import re

from provenance.model import Speaker
from provenance.speakers.mention import Mention
from provenance.speakers.nouns import (
    GENDER_OF_ARTICLE,
    first_noun,
    is_group_noun,
    is_person_noun,
    is_trade,
    strip_article_of,
)
from provenance.speakers.pronouns import named_in
from provenance.speakers.reading import Reading, Tokens, Vocabulary, read_tokens
from provenance.speakers.role_reference import may_be_described
from provenance.speakers.scene import Scene

_DEMONSTRATIVES = frozenset({"cet", "cette", "ce", "ese", "esa", "este", "esta", "dieser", "diese"})
_PLURAL = frozenset(
    ("les", "des", "los", "las", "unos", "unas", "plusieurs", "varios", "varias", "mehrere", "viele")
)
_SINGULAR = frozenset(
    ("un", "une", "una", "uno", "ein", "eine", "einem", "einer", "son", "sa", "su", "sein", "seine", "ihr", "ihre")
)  # fmt: skip
_ARTICLE = re.compile(r"^(?:[lL]['’]|\w+\s+)")
_REACH = 700
"""Code points before a description in which the person must have been named."""


def resolve_description(mention: Mention, reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return the person whom a definite description means: the last one named or heard before, of its gender.

    Only words that describe rather than name an office count ("the accused", not "the minister"), since an office
    may be held by somebody whom the document never names.
    """
    if reading is None or mention.span is None or reading.kind in {"person", "pronoun", "body", "country"}:
        return None
    if not _describes(reading, scene):
        return None
    start = mention.span.start
    excluded = named_in(mention, scene)
    gender = reading.gender or _gender_of_article(reading)
    named = [
        (place, person)
        for place, person in scene.cast.index.named_between(start - _REACH, start)
        if person.name not in excluded and (not gender or person.gender in {"", gender})
    ]
    heard = [
        voice
        for voice in scene.voices.back()
        if may_be_described(voice, gender)
        and voice.speaker.name not in excluded
        and voice.place < start
        and (not gender or voice.gender in {"", gender})
    ]
    last = max(heard, key=lambda voice: voice.place, default=None)
    place, person = max(named, key=lambda each: each[0], default=(-1, None))
    if last is not None and last.place > place:
        return last.speaker
    if person is None:
        return None
    title = person.titles[0] if person.titles else None
    return Speaker(person.name, "person", person.name_in_text, title, mention_resolved=True)


def describe_rest(reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return a speaker described by the mention alone, where it names nobody and points to nobody before.

    Languages without description words are left alone: there an unread mention may be a name.
    """
    if reading is None or reading.kind != "unknown" or not scene.vocabulary.sets["descriptions"]:
        return None
    tokens = read_tokens(reading.text)
    if not tokens.keys:
        return None
    capitals = scene.vocabulary.pack is not None and scene.vocabulary.pack.verb_second
    several = not reading.definite or (capitals and tokens.keys[0] in {"die", "den", "der"})
    if several and is_group_noun(first_noun(tokens, scene.vocabulary), scene.vocabulary):
        text = strip_article_of(reading.text, scene.vocabulary)
        return Speaker(f"{text} (unnamed)", "collective", reading.text)
    if capitals and _is_several(tokens, scene.vocabulary):
        return Speaker(f"{reading.text} (unnamed)", "collective", reading.text)
    plural = tokens.keys[0].endswith("s") and len(tokens.keys) > 1 and not capitals
    if plural and tokens.keys[0] not in scene.vocabulary.sets["small"]:
        return Speaker(f"{reading.text} (unnamed)", "collective", reading.text)  # Grupos ecologistas
    many = tokens.keys[0] in _PLURAL
    if not many and not reading.definite and tokens.keys[0] not in _SINGULAR:
        return None
    bare = _ARTICLE.sub("", reading.text, count=1).partition(", ")[0]
    if reading.definite and not many and not capitals and not _is_of_person(tokens, scene.vocabulary):
        return Speaker(bare, "organization", reading.text)  # l'aéroport, el régimen sirio
    return Speaker(f"{bare} (unnamed)", "collective" if many else "anonymous", bare or reading.text)


def _is_several(tokens: Tokens, vocabulary: Vocabulary) -> bool:
    """Tell whether a German noun for a person has no article, as only the plural can: Verbraucherschützer raten."""
    first = tokens.keys[0]
    if first in vocabulary.sets["determiners"] or not is_person_noun(first, vocabulary):
        return False
    return len(tokens.keys) == 1 and first.endswith(("er", "en", "innen"))


def _is_of_person(tokens: Tokens, vocabulary: Vocabulary) -> bool:
    """Tell whether one of the first words behind an article is a noun for a person, or ends like one."""
    front = tokens.keys[1:3]
    return any(is_person_noun(key, vocabulary) or is_trade(key, vocabulary) for key in front)


def _describes(reading: Reading, scene: Scene) -> bool:
    words = scene.vocabulary.words
    tokens = read_tokens(reading.text)
    if not tokens.keys:
        return False  # a mark that was taken for a mention
    if any(re.search(pattern, reading.text) for pattern in words.ages):
        return reading.definite or tokens.keys[0] in _DEMONSTRATIVES or tokens.keys[0].startswith("l ")
    known = scene.vocabulary.sets["descriptions"]
    if not known or len(tokens.keys) > 6:
        return False
    definite = reading.definite or tokens.keys[0] in _DEMONSTRATIVES or tokens.keys[0] in {"l", "das"}
    head = {tokens.keys[at] for at in range(min(3, len(tokens.keys)))}
    tail = {key.rpartition(" ")[2] for key in head}  # CVP-Politikerin, l'entraîneur
    return (definite or any(key.startswith("l ") for key in head)) and bool((head | tail) & known)


def _gender_of_article(reading: Reading) -> str:
    first = read_tokens(reading.text).keys[0]
    # A description is a subject, and there "der" is a man's.
    return {"der": "m", "die": "f", "diese": "f"}.get(first) or GENDER_OF_ARTICLE.get(first, "")
