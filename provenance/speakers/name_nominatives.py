"""Full Slavic names in any case, whose common first name tells the nominative: Наталію Стельмах, Андрієм Дідухом."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from provenance.languages.people import load_people_words
from provenance.speakers.genitive_names import restore_name
from provenance.speakers.inflection import is_base_form, stem_key
from provenance.speakers.names import key_of

_OF_MEN: dict[str, tuple[tuple[str, str], ...]] = {
    "uk": (
        ("ій", "ія ію ієві ієм"), ("й", "я ю єві єм"), ("ь", "я ю еві ем"), ("ор", "оря орю ореві орем ора ору ором"),
        ("о", "а у ові ом"), ("а", "и і у ою"), ("я", "і ю ею"), ("", "а у ові ом"),
    ),
    "ru": (
        ("ий", "ия ию ием ии"), ("й", "я ю ем е"), ("ь", "я ю ем е"), ("а", "ы и е у ой"), ("я", "и е ю ей"),
        ("", "а у ом е"),
    ),
}  # fmt: skip
_OF_WOMEN: dict[str, tuple[tuple[str, str], ...]] = {
    "uk": (("ія", "ії ію ією"), ("'я", "'ї 'ю 'єю"), ("ня", "ні ню нею"), ("га", "ги зі гу гою"),
           ("ка", "ки ці ку кою"),
           ("а", "и і у ою"), ("я", "ї ю єю і ею")),
    "ru": (("ия", "ии ию ией"), ("ья", "ьи ье ью ьей"), ("а", "ы и е у ой"), ("я", "и е ю ей"), ("ь", "и ью")),
}  # fmt: skip
"""Endings of the nominative -> those of the other cases of first names; the first that fits counts."""
_PATRONYMICS = (("ичем", "ич"), ("ича", "ич"), ("ичу", "ич"), ("ичеві", "ич"), ("вною", "вна"), ("вной", "вна"),
                ("вну", "вна"), ("вні", "вна"), ("вне", "вна"), ("вни", "вна"), ("вны", "вна"))  # fmt: skip
_SURNAMES_OF_WOMEN = (
    ("ською", "ська"), ("ської", "ська"), ("ську", "ська"), ("ській", "ська"), ("цькою", "цька"), ("цької", "цька"),
    ("цьку", "цька"), ("цькій", "цька"), ("ской", "ская"), ("скую", "ская"), ("цкой", "цкая"), ("цкую", "цкая"),
    ("ову", "ова"), ("еву", "ева"), ("єву", "єва"), ("іну", "іна"), ("ину", "ина"), ("ыну", "ына"), ("овою", "ова"),
    ("евою", "ева"), ("іною", "іна"), ("ової", "ова"), ("евої", "ева"), ("овій", "ова"), ("евій", "ева"),
    ("овой", "ова"),
    ("евой", "ева"), ("иной", "ина"), ("ыной", "ына"),
)  # fmt: skip
_SURNAMES_OF_MEN = (
    ("ським", "ський"), ("ському", "ський"),
    ("цьким", "цький"), ("цькому", "цький"), ("ским", "ский"), ("скому", "ский"),
    ("цким", "цкий"), ("цкому", "цкий"), ("енком", "енко"), ("енку", "енко"), ("енкові", "енко"), ("ову", "ов"),
    ("еву", "ев"), ("овым", "ов"), ("евым", "ев"), ("ину", "ин"), ("иным", "ин"),
)  # fmt: skip
_SHORTEST = 3


@cache
def _nominatives(lang: str) -> Mapping[str, tuple[str, str]]:
    """Return each other case of a common first name with its nominative and gender; forms of two names are left out."""
    words = load_people_words(lang)
    cases = words.name_cases
    men = frozenset(cases.men.values()) if cases is not None else frozenset[str]()
    women = frozenset(cases.women.values()) if cases is not None else frozenset[str]()
    found: dict[str, set[tuple[str, str]]] = {}
    known = {name.lower() for name in words.given_names}
    for name in words.given_names:
        female = name in women or (name.endswith(("а", "я")) and name not in men)
        tables = (_OF_WOMEN if female else _OF_MEN).get(lang, ())
        plain, endings = next(((e, f) for e, f in tables if name.endswith(e)), ("", ""))
        stem = name[: len(name) - len(plain)] if plain else name
        for ending in endings.split():
            found.setdefault((stem + ending).lower(), set()).add((name, "f" if female else "m"))
    irregular = (*cases.men.items(), *cases.women.items()) if cases is not None else ()
    for form, name in irregular:
        if name in words.given_names:
            found[form] = {(name, "f" if name in women else "m")}
    return {form: next(iter(names)) for form, names in found.items() if len(names) == 1 and form not in known}


def read_given(word: str, lang: str) -> tuple[str, str]:
    """Return nominative and gender of a common first name that stands in another case, else two empty strings."""
    return _nominatives(lang).get(word.lower().replace("’", "'"), ("", ""))


def restore_full_name(
    words: Sequence[str], lang: str, elsewhere: Mapping[str, Sequence[str]]
) -> tuple[str, str]:
    """Return the nominative of a full name in another case and its gender; two empty strings where it is not sure.

    `elsewhere` has the capitalised words of the text by their stem, among which the surname's nominative may be.
    """
    given, gender = read_given(words[0], lang)
    if not given or len(words) < 2:
        return "", ""
    surname = _restore_surname(words, lang, elsewhere, female=gender == "f")
    middle = [_ending(word, _PATRONYMICS) or word for word in words[1:-1]]
    return (" ".join([given, *middle, surname]), gender) if surname else ("", "")


def _restore_surname(
    words: Sequence[str], lang: str, elsewhere: Mapping[str, Sequence[str]], *, female: bool
) -> str:
    """Return the nominative of a surname: as the text has it elsewhere, unchanged of some women, by its ending."""
    surname, key = words[-1], key_of(words[-1])
    others = [word for word in elsewhere.get(stem_key(key), ()) if is_base_form(key_of(word), key)]
    fitting = [word for word in others if female == word.lower().endswith(("а", "я"))] or others
    if fitting:
        return fitting[0]
    known = _ending(surname, _SURNAMES_OF_WOMEN if female else _SURNAMES_OF_MEN)
    if known:
        return known
    if female:
        return (
            surname if not surname.lower().endswith(("у", "ю", "ої", "ой", "ою", "ею", "и", "ы", "і")) else ""
        )
    restored = restore_name(" ".join((words[0], surname)), lang).rpartition(" ")[2]
    genitive = words[0].lower().endswith(("а", "я", "и", "і", "ы"))
    return restored if genitive and restored != surname else ""


def _ending(word: str, endings: Sequence[tuple[str, str]]) -> str:
    for oblique, plain in endings:
        if word.lower().endswith(oblique) and len(word) - len(oblique) >= _SHORTEST - 1:
            return word[: len(word) - len(oblique)] + plain
    return ""
