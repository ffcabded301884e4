"""Names in mentions of a language that gives all nouns a capital: Hafenmeister Ole Hartung, der Sprecher."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from provenance.speakers.first_names import is_first_name
from provenance.speakers.gazetteer import find_body, find_country, find_country_of_adjective
from provenance.speakers.nouns import (
    ends_like_body,
    is_body_noun,
    is_document_noun,
    is_group_noun,
    is_person_noun,
    is_title_word,
)
from provenance.speakers.reading import Tokens, Vocabulary

_BODY_ENDINGS = ("ei", "ung", "schaft", "heit", "keit", "tion", "ium", "tat")
"""Endings of nouns that no person is called by: what stands behind them is the name of a body."""
_AGED = ("jährige", "jähriger", "jährigen", "jährigem")
"""Endings of an age before a name, which makes no noun of it: die 45-jährige Roth."""
_NOBLES = frozenset(
    {"graf", "grafin", "freiherr", "freifrau", "baron", "baronin", "furst", "prinz", "ritter"}
)
"""Titles inside a name, before the particle: Karl Graf von der Aue."""
_MADE = 2
"""Words of a noun for a company and its name."""
_MAKERS = (
    "hersteller", "zulieferer", "anbieter", "versicherer", "discounter", "konzern", "autobauer", "maschinenbauer",
    "versorger", "netzbetreiber", "dienstleister",
)  # fmt: skip
"""Ends of nouns for companies, which no person has for a title."""
_OWNED = 4
"""Words of a genitive, a noun, a first and a last name."""
_LEGAL_FORMS = frozenset({"ag", "gmbh", "se", "kg", "ev", "inc", "ltd", "sa"})


def find_among_nouns(tokens: Tokens, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return where the name stands, as `[first, after)`; `(0, 0)` when there is none.

    Only the first noun phrase before a comma can hold it, since genitives and prepositions tell of somebody else
    (der Sprecher des Ministers Karl Roth); else a full name behind the comma does (der Sprecher, Karl Roth).
    """
    for number, (start, end) in enumerate(_segments(tokens)):
        first, after = _find_in_phrase(tokens, start, end, vocabulary)
        if after > first and (number == 0 or after - first > 1):
            return first, after
    return _behind_adjective_phrase(tokens, vocabulary)


def _behind_adjective_phrase(tokens: Tokens, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return the name behind a noun for a person far from its article: der nicht am Werk beteiligte Geograf [Jan Roth].

    Only a common first name tells it from other nouns; one behind "von" or in the genitive would be somebody else.
    """
    end = min(tokens.breaks, default=len(tokens.words))
    if not tokens.keys or tokens.keys[0] not in vocabulary.sets["determiners"]:
        return 0, 0
    for at in range(3, end - 1):
        before = tokens.keys[at - 1]
        noun = before in vocabulary.sets["honorifics"] or is_person_noun(before, vocabulary)
        inner = noun and tokens.words[at - 1][:1].isupper() and tokens.words[at - 2].endswith(("e", "er"))
        inner = inner or (noun and before in vocabulary.sets["honorifics"])
        if inner and is_first_name(tokens.keys[at], vocabulary) and tokens.words[at + 1][:1].isupper():
            return at, at + 2
    return 0, 0


def _segments(tokens: Tokens) -> Iterator[tuple[int, int]]:
    edges = [0, *sorted(tokens.breaks), len(tokens.words)]
    yield from pairwise(edges)


def _find_in_phrase(tokens: Tokens, start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int]:
    while True:
        first, after, further = _find_in_part(tokens, start, end, vocabulary)
        if not further:
            return first, after
        start = further


def _find_in_part(tokens: Tokens, start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int, int]:
    """Return where the name stands, and 0, or no name and where to read on behind a noun that another is joined to."""
    determined, at = _skip_front(tokens, start, end, vocabulary)
    after = _end_of_run(tokens, at, end, vocabulary)
    if after == at:
        return 0, 0, 0
    first = _behind_nouns(tokens, start, at, after, vocabulary, determined=determined)
    given = _find_given(tokens, at, after, vocabulary)
    if given > at and given >= first and not any(word.islower() for word in tokens.words[first:given]):
        return given, after, 0  # Tourismuslandesrat Hannes Roth
    behind = _behind_owner(tokens, at, after, vocabulary) if first == at else at
    if behind > at:
        return (behind, after, 0) if behind < after else (0, 0, 0)
    if first >= after or not _can_bear(tokens, at, first, after, vocabulary):
        return 0, 0, 0
    if first == at and after - at == 1:
        joined = not determined and after + 1 < end and tokens.keys[after] in {"und", "sowie"}
        if joined and (_is_noun(tokens, at, vocabulary) or is_title_word(tokens.keys[at], vocabulary)):
            return 0, 0, after + 1  # Investor und Forscher Kai Lee
        if _is_noun(tokens, at, vocabulary):
            return 0, 0, 0
    if first > at and tokens.words[first].islower():
        return 0, 0, 0  # ein Mitglied der Freien Union
    return (0, 0, 0) if _ends_as_noun(tokens, first, after, vocabulary) else (first, after, 0)


def _behind_nouns(
    tokens: Tokens, start: int, at: int, after: int, vocabulary: Vocabulary, *, determined: bool
) -> int:
    """Return the first word of a run `[at, after)` that may be a name, behind its nouns and a title."""
    aged = at > start and tokens.words[at - 1].lower().endswith(_AGED)
    first = at + 1 if determined and not aged else at
    for noun in range(after - 2, first - 1, -1):
        if _is_noun(tokens, noun, vocabulary) and not _is_given(tokens, noun, after, vocabulary):
            first = noun + 1
            break
    titled = first == at and after - at > 2 and is_title_word(tokens.keys[at], vocabulary)
    return at + 1 if titled else first


def _ends_as_noun(tokens: Tokens, first: int, after: int, vocabulary: Vocabulary) -> bool:
    """Tell whether what looks like a name ends with a noun for a body, several people, or whose it is."""
    last = tokens.keys[after - 1]
    owned = after - first > 1 and tokens.words[first].endswith(("s", "s’", "s'", "’"))
    if is_body_noun(last, vocabulary) or last in _LEGAL_FORMS or is_group_noun(last, vocabulary):
        return True
    return owned and tokens.keys[first] not in vocabulary.sets["given"] and is_person_noun(last, vocabulary)


def _find_given(tokens: Tokens, at: int, after: int, vocabulary: Vocabulary) -> int:
    """Return the first common first name of a run that a noun stands before and a surname behind, else `at`."""
    for noun in range(at, after - 2):
        if is_first_name(tokens.keys[noun], vocabulary):
            return at
        if is_first_name(tokens.keys[noun + 1], vocabulary):
            key = tokens.keys[noun]
            body = is_body_noun(key, vocabulary) and not ends_like_body(key, vocabulary)
            return at if body else noun + 1
    return at


def _is_given(tokens: Tokens, at: int, after: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word that but ends like a noun for a body is a first name: Sprecher Murat Roth."""
    if at != after - 2 or not at or not is_person_noun(tokens.keys[at - 1], vocabulary):
        return False
    return ends_like_body(tokens.keys[at], vocabulary)


def _behind_owner(tokens: Tokens, at: int, after: int, vocabulary: Vocabulary) -> int:
    """Return where a name begins behind a genitive and its noun (Ahlens Torschütze | Piet Roth), else `at`.

    It is `after` where a noun for a company stands before the company's name: Autozulieferer Roth.
    """
    if after - at == _MADE and tokens.keys[at].endswith(_MAKERS):
        return after
    owner = tokens.words[at].endswith("s") and tokens.keys[at] not in vocabulary.sets["given"]
    return at + 2 if after - at == _OWNED and owner else at


def _skip_front(tokens: Tokens, start: int, end: int, vocabulary: Vocabulary) -> tuple[bool, int]:
    """Return whether a determiner opens the phrase, and where its first noun stands."""
    determined, at = False, start
    while at < end:
        key = tokens.keys[at]
        particles = _opens_particles(tokens, at, start, end, vocabulary)
        owner = _is_possessor(tokens, at, start, end, vocabulary)
        if owner or (key in vocabulary.sets["determiners"] and not particles):
            determined = True
        elif particles or tokens.words[at][:1].isupper():
            break
        elif key in vocabulary.sets["prepositions"]:
            return determined, _behind_participle(tokens, at, end, vocabulary) if at == start + 1 else end
        at += 1
    return determined, at


def _behind_participle(tokens: Tokens, at: int, end: int, vocabulary: Vocabulary) -> int:
    """Return the person's noun behind a participle with its phrase: der [in Wien lebende] Autor; `end` without one."""
    for noun in range(at + 2, end):
        adjective = tokens.words[noun - 1].islower() and tokens.keys[noun - 1].endswith(
            ("de", "te", "ene", "ten", "den")
        )
        if adjective and tokens.words[noun][:1].isupper() and is_person_noun(tokens.keys[noun], vocabulary):
            return noun
    return end


def _is_possessor(tokens: Tokens, at: int, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a name in the genitive opens the phrase, and says no more than whose: Karimis frühere Sprecherin."""
    if at != start or at + 2 >= end or not tokens.words[at].endswith(("s", "’", "'")):
        return False
    following = tokens.words[at + 1]
    closed = vocabulary.sets["prepositions"] | vocabulary.sets["determiners"]
    particle = vocabulary.pack is not None and following in vocabulary.pack.name_particles
    return following.islower() and tokens.keys[at + 1] not in closed and not particle


def _opens_particles(tokens: Tokens, at: int, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Tell whether particles of a name open the phrase: von der Aue, Zu Eschen."""
    particles = vocabulary.pack.name_particles if vocabulary.pack else frozenset()
    small = at
    while small < end and tokens.words[small].lower() in particles:
        small += 1
    opens = at == start and tokens.keys[at] not in vocabulary.sets["determiners"]
    return opens and at < small < end and tokens.words[small][:1].isupper()


def _end_of_run(tokens: Tokens, at: int, end: int, vocabulary: Vocabulary) -> int:
    """Return the end of the capitals that begin at `at`, with the particles of a name between them."""
    particles = vocabulary.pack.name_particles if vocabulary.pack else frozenset()
    after = at
    while after < end:
        word = tokens.words[after]
        if word[:1].isupper() and tokens.keys[after] not in vocabulary.sets["determiners"]:
            after += 1
            continue
        small = after
        while small < end and tokens.words[small].lower() in particles:
            small += 1
        bears = after == at or not _is_noun(tokens, after - 1, vocabulary)
        bears = bears and word not in {"der", "den", "zum"}  # particles behind another one only
        if small in {after, end} or not bears or not tokens.words[small][:1].isupper():
            break
        names = [n for n in range(at, after) if not _is_noun(tokens, n, vocabulary)]
        full = len(names) > 1 and word.lower() == "von" and tokens.keys[after - 1] not in _NOBLES
        if full or (names and after - at > 1 and _is_noun(tokens, small, vocabulary)):
            break  # Jonas Felber von der Polizei, von den Konservativen
        after = small + 1
    return after


def _can_bear(tokens: Tokens, at: int, first: int, after: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the noun before a name is one for persons; a full name may stand behind an unknown one."""
    if first == at:
        return True
    head = tokens.keys[first - 1]
    if is_person_noun(head, vocabulary):
        return True
    if is_body_noun(head, vocabulary) or head.endswith(_BODY_ENDINGS):
        return False
    full = after - first > 1 and not any(word.isupper() for word in tokens.words[first:after])
    return full and is_title_word(head, vocabulary) and head not in vocabulary.sets["common"]


def _is_noun(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word with a capital is surely no part of a name."""
    word, key = tokens.words[at], tokens.keys[at]
    if key in vocabulary.sets["given"]:
        return False
    if vocabulary.pack is not None and key in vocabulary.pack.not_mentions:
        return True  # Anfang der Woche
    sets = vocabulary.sets
    if key in sets["titles"] or key in sets["common"] or key in vocabulary.tables["ministries"]:
        return True
    return (
        is_person_noun(key, vocabulary)
        or is_body_noun(key, vocabulary)
        or is_group_noun(key, vocabulary)
        or is_document_noun(key, vocabulary)
        or find_body(word) is not None
        or find_country(word) is not None
        or find_country_of_adjective(word) is not None
    )
