"""Public figures, bodies and countries: the packaged tables and the ways to look something up in them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from provenance.speakers.inflection import is_cyrillic, stem_key
from provenance.speakers.names import core_tokens, is_suffix, key_of
from provenance.speakers.skeleton import consonant_skeleton

_ARTICLES = frozenset(
    {"the", "la", "le", "les", "el", "los", "las", "das", "der", "die", "des", "dem", "den"}
)
"""Of the languages of the tables: names of bodies and countries are compared without them."""
_JOINED = ("عبد", "ال", "abd", "al", "el", "абд", "аль", "эль", "ель")
"""Beginnings of names that are written together with the next word or apart."""
_SHORTEST_SKELETON = 5
"""Consonants (blanks not counted) that a full name's skeleton needs before it decides across scripts."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A public person: `offices` are (name, first year, last year or None) in the order of the table."""

    name: str
    gender: str
    country: str
    offices: tuple[tuple[str, int, int | None], ...]
    spellings: tuple[str, ...]
    alone: bool
    """The surname alone names this person in news of any country."""

    def holds(self, office: str) -> bool:
        """Tell whether one of the person's offices is `office` or ends with it ("adviser")."""
        return any(name == office or name.endswith(" " + office) for name, _, _ in self.offices)


@dataclass(frozen=True, slots=True)
class Body:
    """An organization that speaks; `country` is a code of the countries table or of a union (EU, UN, NATO)."""

    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country as speaker; `adjectives` are keys of English adjectives and stems of other languages'."""

    code: str
    label: str
    adjectives: tuple[str, ...]
    stems: tuple[str, ...]


@cache
def load_figures() -> tuple[Figure, ...]:
    """Return all public figures of the packaged table."""
    figures = []
    for name, gender, country, offices, spellings, alone in _rows("figures.tsv"):
        figures.append(
            Figure(
                name,
                gender,
                country,
                tuple(_read_office(part) for part in offices.split("; ")),
                (name, *filter(None, spellings.split(", "))),
                alone == "*",
            )
        )
    return tuple(figures)


@lru_cache(maxsize=1 << 15)
def find_figure(name: str) -> Figure | None:
    """Return the figure that a full name means, by its spellings, else by its consonants; None when unsure."""
    tokens = core_tokens(name)
    exact = _figures_by_name().get(" ".join(tokens))
    if exact is None and len(tokens) > 1 and is_cyrillic(tokens[0]):
        exact = _figures_by_name_stem().get(stem_key(" ".join(tokens)))
    # In plain Latin letters a near miss is another person, not another script's spelling.
    if exact is not None or len(tokens) < 2 or name.isascii():
        return exact
    if name[:1].islower() and is_cyrillic(tokens[0]):
        return None  # чемпионка мира Дарига: consonants alone make no name of a noun
    skeleton = consonant_skeleton(name)
    if len(skeleton.replace(" ", "")) < _SHORTEST_SKELETON:
        return None
    found = _figures_by_skeleton().get(skeleton, ())
    return found[0] if len(found) == 1 else None


def is_spelling_of_figure(name: str) -> bool:
    """Tell whether a full name is written as the table has it, in the first case."""
    return " ".join(core_tokens(name)) in _figures_by_name()


@lru_cache(maxsize=1 << 16)
def may_begin_figure(word: str) -> bool:
    """Tell whether `find_figure` can know a name of several words that begins with this one: a quick way past others.

    Names are known by their spelling or their consonants, so the first word's consonants must be those of a first
    word; articles, initials and عبد are joined to what follows and tell nothing. An Arabic article is on its word.
    """
    key, skeleton = key_of(word), consonant_skeleton(word)
    if len(key) < 2 or "-" in word or skeleton in _first_skeletons():
        return True
    return key.startswith(_JOINED) and not (key.startswith("ال") and skeleton)


@lru_cache(maxsize=1 << 16)
def is_beside_figures(word: str) -> bool:
    """Tell whether `find_figure` surely knows no name of several words that begins with this one.

    A word without consonants or of several parts has not its own part in what names are known by, "Jr." none at all,
    and a Cyrillic one may end in the consonant of another case.
    """
    return _is_whole(word) and not is_cyrillic(key_of(word)) and not may_begin_figure(word)


@lru_cache(maxsize=1 << 15)
def may_enclose_figure(first: str, last: str) -> bool:
    """Tell whether `find_figure` can know an Arabic name between these two words, by the consonants of both.

    Not to be asked where عبد stands before the last word, whose consonants are then no part of their own.
    """
    if not (_is_whole(first) and _is_whole(last)) or first.startswith("عبد"):
        return True
    return (consonant_skeleton(first), consonant_skeleton(last)) in _outer_skeletons()


def _is_whole(word: str) -> bool:
    """Tell whether a word has one part of its own in the key and in the consonants of a name."""
    key, skeleton = key_of(word), consonant_skeleton(word)
    plain = len(key) > 1 and " " not in key and not is_suffix(key)
    return plain and skeleton != "" and " " not in skeleton


@lru_cache(maxsize=1 << 15)
def find_figures_by_surname(surname: str) -> tuple[Figure, ...]:
    """Return all figures whose last name, in any spelling, has the key of `surname`."""
    return _figures_of_key(key_of(surname))


def is_surname_of_figure(key: str) -> bool:
    """Tell whether `find_figures_by_surname` finds somebody for a key."""
    return bool(_figures_of_key(key))


def _figures_of_key(key: str) -> tuple[Figure, ...]:
    exact = _figures_by_surname().get(key, ())
    if exact or not is_cyrillic(key):
        return exact
    return _figures_by_surname_stem().get(stem_key(key), ())


@lru_cache(maxsize=1 << 15)
def find_body(name: str) -> Body | None:
    """Return the body that a phrase names, or None; an article at the front does not matter."""
    key = _without_article(key_of(name))
    exact = _bodies().get(key)
    return exact if exact is not None or not _may_inflect(name, key) else _bodies_by_stem().get(stem_key(key))


@lru_cache(maxsize=1 << 15)
def find_country(name: str) -> Country | None:
    """Return the country that a name or a capital's name stands for, or None."""
    key = _without_article(key_of(name))
    exact = _countries_by_name().get(key)
    return (
        exact if exact is not None or not _may_inflect(name, key) else _countries_by_stem().get(stem_key(key))
    )


@lru_cache(maxsize=1 << 15)
def may_begin_place(word: str) -> bool:
    """Tell whether `find_body` or `find_country` can know a name that begins with this word: a quick way past others.

    Cyrillic names may stand in another case, so that any word of that script may.
    """
    key = key_of(word).partition(" ")[0]
    return not key or key in _ARTICLES or is_cyrillic(key) or key in _first_words_of_places()


@lru_cache(maxsize=1 << 15)
def find_country_of_adjective(word: str) -> Country | None:
    """Return the country whose adjective a word is (American, الأمريكية), or None."""
    key = key_of(word)
    country = _countries_by_adjective().get(key)
    if country is not None or key.isascii():
        return country
    bare = key[2:] if key.startswith("ال") else key[3:] if key.startswith(("لل", "وال", "بال")) else key
    endings = ("", "ه", "ين", "ون", "ان", "تين", "ات")
    for ending in endings:
        stem = bare.removesuffix(ending) if ending else bare
        if stem in _countries_by_adjective():
            return _countries_by_adjective()[stem]
    if not is_cyrillic(key):
        return None
    return next((each for stem, each in _cyrillic_stems() if key.startswith(stem)), None)


@cache
def first_words_of_bodies() -> frozenset[str]:
    """Return the keys of the words that names of bodies begin with."""
    return frozenset(name.partition(" ")[0] for name in _bodies())


@cache
def _first_words_of_places() -> frozenset[str]:
    return first_words_of_bodies() | {name.partition(" ")[0] for name in _countries_by_name()}


@cache
def get_country(code: str) -> Country | None:
    """Return the country with a code of the table, or None."""
    return next((country for country, _ in _countries() if country.code == code), None)


def _rows(name: str) -> list[list[str]]:
    text = files("provenance.speakers").joinpath(name).read_text(encoding="utf-8")
    return [line.split("|") for line in text.splitlines() if line and not line.startswith("#")]


def _read_office(part: str) -> tuple[str, int, int | None]:
    name, _, years = part.rpartition(" ")
    first, _, last = years.partition("-")
    return name, int(first), int(last) if last else None


def _may_inflect(name: str, key: str) -> bool:
    """Tell whether a name may stand in another case; only capitals, since stems of common words are like them."""
    return name[:1].isupper() and is_cyrillic(key)


@cache
def _figures_by_surname_stem() -> dict[str, tuple[Figure, ...]]:
    index: dict[str, dict[str, Figure]] = defaultdict(dict)
    for surname, figures in _figures_by_surname().items():
        if is_cyrillic(surname):
            index[stem_key(surname)].update({figure.name: figure for figure in figures})
    return {stem: tuple(found.values()) for stem, found in index.items()}


@cache
def _figures_by_name_stem() -> dict[str, Figure]:
    return {stem_key(name): figure for name, figure in _figures_by_name().items() if is_cyrillic(name)}


@cache
def _bodies_by_stem() -> dict[str, Body]:
    return {stem_key(name): body for name, body in _bodies().items() if is_cyrillic(name)}


@cache
def _countries_by_stem() -> dict[str, Country]:
    return {stem_key(name): country for name, country in _countries_by_name().items() if is_cyrillic(name)}


def _without_article(key: str) -> str:
    first, _, rest = key.partition(" ")
    return rest if rest and first in _ARTICLES else key


@cache
def _figures_by_name() -> dict[str, Figure]:
    return {" ".join(core_tokens(each)): figure for figure in load_figures() for each in figure.spellings}


@cache
def _figures_by_skeleton() -> dict[str, tuple[Figure, ...]]:
    index: dict[str, list[Figure]] = defaultdict(list)
    for figure in load_figures():
        index[consonant_skeleton(" ".join(core_tokens(figure.name)))].append(figure)
    return {key: tuple(found) for key, found in index.items()}


@cache
def _first_skeletons() -> frozenset[str]:
    spellings = [each for figure in load_figures() for each in figure.spellings]
    words = {first for each in spellings for first in (core_tokens(each)[0], each.split()[0])}
    return frozenset(
        {consonant_skeleton(word) for word in words} | {key.split(" ")[0] for key in _figures_by_skeleton()}
    )


@cache
def _outer_skeletons() -> frozenset[tuple[str, str]]:
    """Return the consonants of the first and last words by which `find_figure` knows names."""
    spelled = (core_tokens(each) for figure in load_figures() for each in figure.spellings)
    outer = {(consonant_skeleton(words[0]), consonant_skeleton(words[-1])) for words in spelled}
    parts = (skeleton.split(" ") for skeleton in _figures_by_skeleton())
    return frozenset(outer | {(each[0], each[-1]) for each in parts})


@cache
def _figures_by_surname() -> dict[str, tuple[Figure, ...]]:
    index: dict[str, dict[str, Figure]] = defaultdict(dict)
    for figure in load_figures():
        for spelling in figure.spellings:
            index[core_tokens(spelling)[-1]][figure.name] = figure
    return {key: tuple(found.values()) for key, found in index.items()}


@cache
def _bodies() -> dict[str, Body]:
    index: dict[str, Body] = {}
    for name, country, spellings in _rows("bodies.tsv"):
        for each in (name, *spellings.split(", ")):
            index.setdefault(_without_article(key_of(each)), Body(name, country))
    return index


@cache
def _countries() -> tuple[tuple[Country, tuple[str, ...]], ...]:
    found = []
    for code, label, names, adjectives in _rows("countries.tsv"):
        english, _, stems = adjectives.partition("; ")
        country = Country(
            code,
            label,
            tuple(key_of(word) for word in english.split(", ")),
            tuple(key_of(stem) for stem in stems.split(", ") if stem),
        )
        found.append((country, tuple(names.split(", "))))
    return tuple(found)


@cache
def _countries_by_name() -> dict[str, Country]:
    return {_without_article(key_of(name)): country for country, names in _countries() for name in names}


@cache
def _countries_by_adjective() -> dict[str, Country]:
    return {word: country for country, _ in _countries() for word in (*country.adjectives, *country.stems)}


@cache
def _cyrillic_stems() -> tuple[tuple[str, Country], ...]:
    return tuple(
        (stem, country)
        for country, _ in _countries()
        for stem in country.stems
        if "а" <= stem[0] <= "я" or stem[0] in "іїє"
    )
