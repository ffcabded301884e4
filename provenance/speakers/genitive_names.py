"""Names of persons in the genitive, as "по словам" and "за словами" govern it, and their nominatives."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.people import NameCases, compile_endings, load_people_words
from provenance.speakers.inflection import is_cyrillic, restore_given_name
from provenance.speakers.names import key_of

_WOMANS = ("ы", "и", "і", "ї")
_WOMANS_SURNAME = ("ой", "ої", "ей")
_MANS = ("а", "я")
_OTHER_CASES = ("ом", "ем", "єм", "ою", "ею", "єю", "ой", "ей", "ові", "еві", "єві", "у", "ю", "е", "і")
"""Endings of datives and instrumentals."""
_SHORTEST = 2
"""Letters that stay of a name before its ending."""


def restore_name(name: str, lang: str) -> str:
    """Return a name in the genitive as a nominative: Мартина Ланского -> Мартин Ланский, Гайової -> Гайова.

    The first name's ending tells a man from a woman, a surname alone by its own; what fits no rule stays as it is,
    as do initials and names in languages without such endings.
    """
    cases = load_people_words(lang).name_cases
    words = name.split()
    if cases is None or not words or not is_cyrillic(key_of(words[-1])):
        return name
    if len(words) == 1:
        female = words[0].lower().endswith(_WOMANS_SURNAME)
        return _restore(words[0], cases.surname_women if female else cases.surname_men)
    first, last = words[0].lower(), words[-1]
    if first.endswith("."):
        female = last.lower().endswith(_WOMANS_SURNAME)
    elif first in cases.men or first in cases.women:
        female = first in cases.women
    elif first.endswith(_WOMANS):
        # "Саши Петрова": a surname that only a man's genitive has tells more than the first name's ending.
        female = not last.lower().endswith((*_MANS, "ого", "его"))
    elif first.endswith(_MANS):
        female = False
    elif last.lower().endswith(_WOMANS_SURNAME):
        surname = _restore(last, cases.surname_women)  # Алсу Гариповой: the first name has no cases
        return " ".join([*words[:-1], surname])
    else:
        return name
    surname = _restore(last, cases.surname_women if female else cases.surname_men)
    return " ".join([*(_restore_given(word, cases, female=female) for word in words[:-1]), surname])


def restore_first_name(given: str, lang: str, *, female: bool) -> str:
    """Return a first name in any case as a nominative: Павла, of a man; Сары, of a woman (`female`)."""
    cases = load_people_words(lang).name_cases
    names = (cases.women if female else cases.men) if cases is not None else {}
    known = next(filter(None, map(names.get, _genitives_of(given.lower()))), None)
    return known or restore_given_name(given, female=female)


def _genitives_of(name: str) -> Iterator[str]:
    """Yield a first name, and the genitives that it may have if it stands in another case: Павлом, Павла."""
    yield name
    for ending in _OTHER_CASES:
        if name.endswith(ending) and len(name) - len(ending) > _SHORTEST:
            yield from (name.removesuffix(ending) + plain for plain in ("а", "я", "и", "ы", "і"))


def _restore_given(word: str, cases: NameCases, *, female: bool) -> str:
    key = word.lower()
    known = cases.women.get(key) if female else cases.men.get(key)
    if known or word.endswith("."):
        return known or word
    in_a = not female and key.endswith(_WOMANS)
    return _restore(word, cases.given_women if female or in_a else cases.given_men)


def _restore(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    """Return a name with the last of its joined parts restored, and those before it that are declined as well."""
    parts = word.split("-")
    for at in range(len(parts) - 1, -1, -1):
        if at < len(parts) - 1 and not parts[at].lower().endswith((*_MANS, "ого", "ої", "ой")):
            break
        parts[at] = _restore_part(parts[at], endings)
    return "-".join(parts)


def _restore_part(part: str, endings: tuple[tuple[str, str], ...]) -> str:
    for pattern, plain in compile_endings(endings):
        found = pattern.search(part)
        if found is not None and found.start() >= _SHORTEST - plain.endswith("й"):  # Гая, Роя
            return part[: found.start()] + plain
    return part
