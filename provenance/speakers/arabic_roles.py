"""Whom an Arabic noun of a role alone means (الوزير, الطبيبة): the person with such a title named last before it."""

from __future__ import annotations

from provenance.speakers.arabic_reading import lone_role
from provenance.speakers.cast import Cast, Person
from provenance.speakers.reading import Reading, read_tokens


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
    return cast.persons[max(named)[1]] if named else None


def _has(title: str, noun: str) -> bool:
    """Tell whether a title begins with a noun, masculine or feminine: وزير البيئة, النائب عن الحزب."""
    tokens = read_tokens(title)
    return bool(tokens.bare) and tokens.bare[0].removesuffix("ه") == noun.removesuffix("ه")
