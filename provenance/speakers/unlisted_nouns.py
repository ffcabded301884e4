"""Nouns of Slavic languages that no list knows, where the place alone tells a person: «…», — жартує річковик."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from provenance.model import Speaker
from provenance.speakers.names import key_of
from provenance.speakers.reading import Reading
from provenance.speakers.topics import find_topic, may_have_topic, only_person_before
from provenance.speakers.voices import find_fitting

if TYPE_CHECKING:
    from provenance.speakers.mention import Mention
    from provenance.speakers.scene import Scene

_AGE = re.compile(r"^\d+-(?:річн|летн)\w+ (?=\w+$)")
_NOT_PERSONS = ("о", "е", "и", "і", "ы", "ї", "у", "ю", "сть", "ція", "ция", "ство", "бюро")
"""Endings of neuters, plurals and abstract nouns."""
_SHORTEST = 4
_ANONYMITY_NEAR = 80
"""Code points behind a noun in which somebody asks not to be named."""


def resolve_unlisted(mention: Mention, reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return the person before whom a noun behind a quotation and its verb means, though no list has the noun."""
    if reading is None or reading.kind != "unknown" or not _is_behind_quotation(mention, scene):
        return None
    noun, sets = reading.text, scene.vocabulary.sets
    key = key_of(noun)
    if not noun.isalpha() or not noun.islower() or len(noun) < _SHORTEST or noun.endswith(_NOT_PERSONS):
        return None
    if any(key in sets[name] for name in ("organization", "collective", "closed", "common")):
        return None
    gender = mention.gender or ("f" if noun.endswith(("а", "я")) else "m")
    topic = find_topic(mention, gender, scene) if may_have_topic(mention, scene) else None
    if topic is not None:
        title = topic.titles[0] if topic.titles else None
        return Speaker(topic.name, "person", topic.name_in_text, title, mention_resolved=True)
    voice = find_fitting(scene.voices.back_within(None), gender, "s")
    persons = voice is not None and voice.speaker.kind in {"person", "anonymous"}
    return replace(voice.speaker, mention_resolved=True) if voice is not None and persons else None


def resolve_aged(mention: Mention, reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return whom the sentence before is about, where a quotation and its verb have an age and a noun behind them."""
    if reading is None or not _is_behind_quotation(mention, scene) or not _AGE.match(reading.text):
        return None
    topic = find_topic(mention, mention.gender, scene) if may_have_topic(mention, scene) else None
    if topic is None and next(scene.voices.back(), None) is None:
        topic = only_person_before(mention, mention.gender, scene)
    if topic is None or topic.name not in scene.text[: mention.anchor]:
        return None
    title = topic.titles[0] if topic.titles else None
    return Speaker(topic.name, "person", topic.name_in_text, title, mention_resolved=True)


def describe_unwilling(mention: Mention, reading: Reading | None, scene: Scene) -> Speaker | None:
    """Return the unnamed person of a noun who asks not to be named behind it: сотрудница, просившая не называть её."""
    pack = scene.vocabulary.pack
    if reading is None or reading.kind in {"person", "unnamed"} or mention.span is None or pack is None:
        return None
    asked = pack.words.get("anonymity", ())
    if not asked or not scene.vocabulary.words.head_first or mention.span.end > mention.anchor:
        return None
    behind = scene.text[mention.span.start : min(mention.anchor, mention.span.end + _ANONYMITY_NEAR)]
    if not any(words in behind for words in asked):
        return None
    noun = reading.called.partition(",")[0]
    return Speaker(f"{noun} (unnamed)", "anonymous", noun)


def _is_behind_quotation(mention: Mention, scene: Scene) -> bool:
    """Tell whether a mention of one subject stands behind its verb, and both behind what was said."""
    if not scene.vocabulary.words.head_first or mention.span is None or mention.number == "p":
        return False
    first = min((start for start, _ in mention.contents), default=mention.anchor)
    return first < mention.anchor < mention.span.start
