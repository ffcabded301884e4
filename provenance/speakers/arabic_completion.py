"""An Arabic reading with what the rest of the document tells: a surname's first name, a ministry's full name."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from provenance.speakers.arabic_fuller import find_fuller_body, find_fuller_person
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_text import ArabicText
from provenance.speakers.arabic_words import read_word
from provenance.speakers.mention import Mention
from provenance.speakers.names import bare_article, core_tokens, key_of
from provenance.speakers.reading import Reading, load_vocabulary

_STATES = frozenset({"الجمهوريه", "الدوله", "الحكومه"})
"""Bodies that have their full name already: بلاغ رئاسة الجمهورية."""
_SHORTEST_WITH_OBJECT = 3
"""Words that were read as a name with the object behind it: first name, surname, object."""


class NamedBody(NamedTuple):
    """A mention of a body by its full name: where it stands, the name, the key of each word without its article."""

    place: int
    text: str
    keys: tuple[str, ...]


Bodies = Mapping[str, Sequence[NamedBody]]


def complete_reading(
    reading: Reading,
    arabic: Sequence[ArabicText],
    mention: Mention | None,
    names: Mapping[str, str],
    bodies: Bodies = MappingProxyType({}),
) -> Reading:
    """Return an Arabic reading with the fullest name that the document has for a surname or a short body.

    `names` are the full names that other mentions give, by the key of their surname, and `bodies` those that speak by
    each of their words: they are surer than a search.
    """
    if not arabic or not reading.text.strip():
        return reading
    if mention is not None and mention.number == "p" and reading.kind in {"surname", "unknown", "office"}:
        return replace(reading, kind="organization", number="p")
    anchor = mention.anchor if mention is not None else 0
    words = reading.text.split()
    if reading.kind == "surname" and len(words) > 1 and _is_described(words):
        return replace(reading, kind="office")  # اللاعب الكرواتي
    if (
        reading.kind == "document"
        and len(words) > 1
        and _is_body(words[-1], reading)
        and words[-1][:2] == "ال"
        and key_of(words[-1]) not in _STATES
    ):
        fuller = _last_body(words[-1], anchor, bodies) or find_fuller_body(words[-1], anchor, arabic)
        return replace(reading, text=" ".join([*words[:-1], fuller])) if fuller else reading
    surnamed = reading.kind == "unnamed" and len(words) == 1 and reading.definite
    if (surnamed or reading.kind in {"surname", "person", "office", "unknown"}) and len(words) <= 3:
        surname = reading.name or words[-1]
        if _is_surname(surname):
            fuller = _find_fuller(surname, arabic, names)
            if fuller:
                return replace(reading, kind="person", name=fuller)
    if len(words) == 1 and key_of(words[0]) in load_vocabulary("ar").tables["ministries"]:
        full = f"وزارة {words[0]}"
        if any(full in each.text for each in arabic):
            return replace(reading, kind="organization", text=full)
    short = len(words) <= 2 and words[0].startswith("ال") and _is_body(words[0], reading)
    if short and reading.kind in {"organization", "surname", "unknown"} and reading.number == "s":
        fuller = _last_body(reading.text, anchor, bodies) or find_fuller_body(reading.text, anchor, arabic)
        if fuller:
            return replace(reading, kind="organization", text=fuller)
    return reading


def gather_surnames(readings: Iterable[Reading]) -> frozenset[str]:
    """Return the keys of the surnames by which mentions call persons alone: الرئيسة مارو."""
    named = (reading.name for reading in readings if reading.kind == "person")
    return frozenset(bare_article(key_of(name)) for name in named if name and " " not in name)


def cut_object(reading: Reading, surnames: frozenset[str]) -> Reading:
    """Return a reading without the object that no table tells from a name: دعت إيلسه مارو | كستريا إلى.

    The surname tells by which others call the same person.
    """
    words = reading.name.split()
    if reading.kind != "person" or len(words) < _SHORTEST_WITH_OBJECT or read_word(words[-1]).name:
        return reading
    ends = bare_article(key_of(words[-1])) not in surnames and bare_article(key_of(words[-2])) in surnames
    return replace(reading, name=" ".join(words[:-1])) if ends else reading


def gather_names(readings: Iterable[Reading]) -> dict[str, str]:
    """Return the longest full name that the readings give to each surname, by its key without the article."""
    found: dict[str, str] = {}
    for reading in readings:
        words = reading.name.split() if reading.kind == "person" else []
        if len(words) > 1:
            key = bare_article(key_of(words[-1]))
            found[key] = max(found.get(key, ""), reading.name, key=lambda name: len(name.split()))
    return found


def gather_bodies(mentions: Sequence[Mention], readings: Sequence[Reading | None]) -> Bodies:
    """Return the mentions of one body that has more than one word, by the key of each word, first in the text first."""
    found: defaultdict[str, list[NamedBody]] = defaultdict(list)
    for mention, reading in zip(mentions, readings, strict=True):
        if reading is None or reading.kind != "organization" or reading.number != "s":
            continue
        keys = _keys_of(reading.text)
        for key in dict.fromkeys(keys) if len(keys) > 1 else ():
            found[key].append(NamedBody(mention.anchor, reading.text, keys))
    return {key: sorted(bodies) for key, bodies in found.items()}


def _last_body(short: str, anchor: int, bodies: Bodies) -> str:
    """Return the fuller name by which the body of a short mention spoke last before an offset; "" for none."""
    wanted = _keys_of(short)
    # The last word tells the bodies of one kind apart: the ministry of what.
    named = bodies.get(wanted[-1], ())
    for at in range(bisect_left(named, anchor, key=lambda body: body.place) - 1, -1, -1):
        keys = named[at].keys
        if keys[0] == wanted[0] and len(keys) > len(wanted) and set(wanted) <= set(keys):
            return named[at].text
    return ""


def _keys_of(name: str) -> tuple[str, ...]:
    return tuple(bare_article(key_of(word)) for word in name.split())


def _is_surname(name: str) -> bool:
    """Tell whether a name is a surname alone: one word, or "son of" with a word."""
    words = name.split()
    return len(core_tokens(name)) == 1 or (len(words) == 2 and read_word(words[0]).link)


def _find_fuller(surname: str, arabic: Sequence[ArabicText], names: Mapping[str, str]) -> str:
    """Return the full name that a surname belongs to, as other mentions or the text give it; "" for none."""
    last = surname.rsplit(maxsplit=1)[-1]
    fuller = names.get(bare_article(key_of(last)), "") or find_fuller_person(last, arabic)
    if " " in surname and not fuller.endswith(f" {surname}"):
        return ""
    if fuller and read_word(fuller.split()[0]).preposition:
        return ""  # خبير في الميناء: nobody is called "in the harbour"
    # Somebody with two surnames may be called by the first: سميرة الفرجاني الحداد is الفرجاني.
    longer = [name for name in names.values() if fuller and name.startswith(f"{fuller} ")]
    fuller = max(longer, key=len, default=fuller)
    first = read_word(fuller.split()[0]) if fuller else None
    pair = len(fuller.split()) == 2
    sure = pair and first is not None and first.name and not first.head and not first.common
    return "" if _is_noun(surname) and not sure else fuller


def _is_noun(surname: str) -> bool:
    """Tell whether a word names a role, a body or a group rather than a person: المجموعة."""
    word = read_word(surname)
    return word.bare in load_nouns().many or ((word.head or word.occasion) and not word.name)


def _is_described(words: list[str]) -> bool:
    """Tell whether a title with the article has an adjective of a people behind it, and no name."""
    head, rest = read_word(words[0]), [read_word(word) for word in words[1:]]
    return head.head and head.definite and all(word.adjective for word in rest)


def _is_body(word: str, reading: Reading) -> bool:
    """Tell whether a word with the article is the noun of a body (الوزارة) rather than of a person."""
    return bare_article(key_of(word)) in load_vocabulary("ar").sets["organization"] and not reading.office
