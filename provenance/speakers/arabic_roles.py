"""Whom an Arabic noun of a role alone means (الوزير, الطبيبة): the person with such a title named last before it."""

from __future__ import annotations

from provenance.speakers.arabic_reading import lone_role
from provenance.speakers.cast import Cast, Person
from provenance.speakers.cast_index import Holders
from provenance.speakers.reading import Reading, read_tokens

_PRESIDENT = "رييس"
_OFTEN_FEMALE = frozenset({"وزير", "رييس", "مدير"})
"""Titles that women bear in the feminine."""


def find_bearer(reading: Reading, anchor: int, cast: Cast) -> Person | None:
    """Return the person named last before an offset whose title has the noun of a lone role; None when none has it."""
    noun = lone_role(reading.text)
    if not noun:
        return None
    bearers, states = cast.index.recall(("bearers", noun), lambda: _gather_bearers(noun, cast))
    # The President is of a state; who heads a party or a union is called so only where nobody else is.
    found = states.last_named(anchor) if noun == _PRESIDENT else None
    return found or bearers.last_named(anchor)


def _gather_bearers(noun: str, cast: Cast) -> tuple[Holders, Holders]:
    """Return the persons whose title begins with a noun, and those of them who head a state; by places in the text."""
    bearers = [person for person in cast.persons if any(_has(title, noun) for title in person.titles)]
    states = [person for person in bearers if any(_heads_state(title) for title in person.titles)]
    return cast.index.gather(bearers, title=False), cast.index.gather(states, title=False)


def _heads_state(title: str) -> bool:
    """Tell whether a title is that of a head of state: الرئيس التونسي, رئيس الجمهورية."""
    keys = read_tokens(title).keys
    return keys[0] == f"ال{_PRESIDENT}" or keys[1:2] in {("الجمهوريه",), ("الدوله",)}


def _has(title: str, noun: str) -> bool:
    """Tell whether a title begins with a noun, masculine or feminine: وزير البيئة, النائب عن الحزب."""
    tokens = read_tokens(title)
    first = tokens.bare[0] if tokens.bare else ""
    return first == noun or (first == noun.removesuffix("ه") and first not in _OFTEN_FEMALE)
