"""A mention of several speakers -> its parts."""

from __future__ import annotations

import re

from provenance.speakers.gazetteer import find_body, find_country, find_figure, find_figures_by_surname
from provenance.speakers.names import key_of
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, Vocabulary

JOINED = frozenset({"unknown", "organization", "person"})
"""Kinds of reading that a mention of several speakers may have."""


def take_apart(reading: Reading, vocabulary: Vocabulary) -> list[Reading]:
    """Return a reading for each speaker of a mention: "Doe and Roe" is no Roe whose title is "Doe and"."""
    parts = split_joint(reading.text, vocabulary) if reading.kind in JOINED else []
    return [read_mention(part, vocabulary) for part in parts] if len(parts) > 1 else [reading]


def split_joint(text: str, vocabulary: Vocabulary) -> list[str]:
    """Return the parts of "Doe and Roe" or "بايدن وبوتين"; one part when nothing is joined."""
    if vocabulary.lang == "ar":
        # The joined و is a letter of many words, so both sides must be known names.
        parts = re.split(r"\s+و\s*(?=ال|[^\s]{4})", text, maxsplit=1)
        return parts if len(parts) == 2 and all(_is_single_known(part) for part in parts) else [text]
    joiners = "|".join(map(re.escape, vocabulary.pack.name_joiners if vocabulary.pack else ("and",))) or "and"
    both = re.match(rf"(?:{joiners})\s+(.+?),?\s+(?:{joiners})\s+(.+)", text)
    if both is not None and "," not in both[2]:
        return [both[1], both[2]]  # и мэр, и совет: both
    parts = re.split(rf"\s+(?:{joiners})\s+", text)
    capital = all(
        re.match(r"(?:the\s+)?[A-ZА-ЯЁІЇЄ]", part) or _is_titled_name(part, vocabulary) for part in parts
    )
    return parts if len(parts) == 2 and capital and not re.search(r"[,(]", text) else [text]


def _is_titled_name(part: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a part is a title with a name behind it: (министр Сухов и) депутат Анна Белая."""
    title, _, rest = part.partition(" ")
    return vocabulary.words.head_first and key_of(title) in vocabulary.sets["titles"] and rest[:1].isupper()


def _is_single_known(part: str) -> bool:
    return bool(find_figure(part) or find_country(part) or find_body(part) or find_figures_by_surname(part))
