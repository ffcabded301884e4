"""Whom an Arabic noun of a role alone means (الوزير, الطبيبة): the person with such a title named last before it."""

from __future__ import annotations

from provenance.speakers.arabic_reading import lone_role
from provenance.speakers.cast import Cast, Person
from provenance.speakers.reading import Reading, read_tokens

_PRESIDENT = "رييس"
_OFTEN_FEMALE = frozenset({"وزير", "رييس", "مدير"})
"""Titles that women bear in the feminine."""


def find_bearer(reading: Reading, anchor: int, cast: Cast) -> Person | None:
    """Return the person named last before an offset whose title has the noun of a lone role; None when none has it."""
    noun = lone_role(reading.text)
    if not noun:
        return None
    bearers = [
        (max((place for place in person.places if place < anchor), default=-1), number)
        for number, person in enumerate(cast.persons)
        if any(_has(title, noun) for title in person.titles)
    ]
    named = [each for each in bearers if each[0] >= 0]
    if noun == _PRESIDENT:
        # The President is of a state; who heads a party or a union is called so only where nobody else is.
        states = [
            each for each in named if any(_heads_state(title) for title in cast.persons[each[1]].titles)
        ]
        named = states or named
    return cast.persons[max(named)[1]] if named else None


def _heads_state(title: str) -> bool:
    """Tell whether a title is that of a head of state: الرئيس التونسي, رئيس الجمهورية."""
    keys = read_tokens(title).keys
    return keys[0] == f"ال{_PRESIDENT}" or keys[1:2] in {("الجمهوريه",), ("الدوله",)}


def _has(title: str, noun: str) -> bool:
    """Tell whether a title begins with a noun, masculine or feminine: وزير البيئة, النائب عن الحزب."""
    tokens = read_tokens(title)
    first = tokens.bare[0] if tokens.bare else ""
    return first == noun or (first == noun.removesuffix("ه") and first not in _OFTEN_FEMALE)
