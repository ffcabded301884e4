"""The persons of one document: every name that it uses for them, their offices, and where they are named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from provenance.speakers.cast_index import NAMESAKES, CastIndex
from provenance.speakers.first_names import gender_of_name
from provenance.speakers.full_names import LANGUAGES, find_full_names
from provenance.speakers.gazetteer import (
    Figure,
    find_figure,
    find_figures_by_surname,
)
from provenance.speakers.genitive_names import restore_first_name
from provenance.speakers.given_names import add_given_names
from provenance.speakers.inflection import is_base_form, is_cyrillic, stem_key
from provenance.speakers.name_nominatives import restore_full_name
from provenance.speakers.name_scan import scan_names
from provenance.speakers.names import (
    bare_article,
    core_tokens,
    find_first_surname,
    is_first_surname,
    key_of,
    same_person_name,
)
from provenance.speakers.names_in_marks import find_names_in_marks
from provenance.speakers.plain_names import find_plain_names
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, Vocabulary
from provenance.speakers.romanise import romanise
from provenance.speakers.surnames import complete_surnames, learn_genders
from provenance.speakers.told_of import find_told_of
from provenance.speakers.words_of import keys_of, words_of
from provenance.text.words import Word

_MANS = ("скии", "цкии", "ькии", "ского", "цкого", "ького", "скому", "ькому", "ским", "ьким")
_MANS_ONLY = ("ии", "ыи")
"""Endings of keys of adjectival surnames that men have in the nominative."""
_WOMANS = ("ская", "цкая", "ька", "скои", "цкои", "ькоі", "скую", "ькіи", "ькою")
_LONGEST_NAME = 5


@dataclass(slots=True)
class Person:
    """One person of the document, built up mention by mention."""

    name_in_text: str
    figure: Figure | None = None
    gender: str = ""
    base: str = ""
    """The name's nominative, where the document has other cases of it only."""
    governed: bool = False
    """Whether a phrase before the name put it in the genitive, so that `base` is worked out, not read."""
    titles: list[str] = field(default_factory=list)
    offices: set[str] = field(default_factory=set)
    country: str = ""
    places: list[int] = field(default_factory=list)
    """Offsets at which the document names the person, ascending; those in its title are negative."""

    @property
    def name(self) -> str:
        """The canonical name: the figure's, else a full one in Latin letters if the table has it, else as written."""
        if self.figure is not None:
            return self.figure.name
        if self.base:
            return self.base
        if self.name_in_text.isascii() or self.name_in_text[:1] < "ء" or self.name_in_text[:1] > "ي":
            return self.name_in_text
        # One word alone may be spelt like a name of somebody else: only a full name is sure of its letters.
        full = len(self.name_in_text.split()) > 1
        return (romanise(self.name_in_text) if full else None) or self.name_in_text

    def holds(self, office: str) -> bool:
        """Tell whether the text or the figures table gives the person this office."""
        named = any(each == office or each.endswith(" " + office) for each in self.offices)
        return named or (self.figure is not None and self.figure.holds(office))


@dataclass(slots=True)
class Cast:
    """All persons found in a document's title and text."""

    persons: list[Person] = field(default_factory=list)
    country: str = ""
    """Of the body that gave out the document: there a surname with a title is enough to name one of its figures."""
    lang: str = ""
    """Of the document."""
    index: CastIndex = field(default_factory=CastIndex)

    def find(self, name: str, reading: Reading | None = None) -> Person | None:
        """Return the person that a full or short name means, or None when it is new or unclear."""
        figure = find_figure(name)
        exact = self.index.find_exact(name, figure.name if figure is not None else "")
        if exact is not None:
            return exact
        fitting = [person for person in self.index.find_namesakes(name) if self._fits(person, name)]
        fitting = fitting or self.index.find_by_given(name)
        meant = _figure_of_surname(name, reading)
        if meant is not None and reading is not None and meant.holds(reading.office):
            # "President Doe" is not the first lady, who shares the surname.
            fitting = [each for each in fitting if each.figure is meant or each.figure is None]
        if len(fitting) > 1 and reading is not None:
            fitting = [p for p in fitting if reading.office and p.holds(reading.office)] or fitting
            fitting = [
                p for p in fitting if not reading.gender or p.gender in {"", reading.gender}
            ] or fitting
        if len(fitting) > 1:
            fitting.sort(key=lambda person: -len(person.places))
        return fitting[0] if fitting else None

    def add(self, name: str, reading: Reading | None = None) -> Person:
        """Return the person of a name, new or known, with what the reading tells added."""
        person = self.find(name, reading)
        if person is None:
            person = Person(name, find_figure(name) or self._figure_at_home(name, reading))
            if person.figure is not None:
                person = self.index.find_exact("", person.figure.name) or person
            if not self.index.holds(person):
                self.persons.append(person)
                self.index.note(person)
        length, known = len(core_tokens(name)), len(core_tokens(person.name_in_text))
        plainer = is_cyrillic(key_of(name)) and is_base_form(key_of(name), key_of(person.name_in_text))
        governed = bool(reading is not None and reading.base)
        # A name that no phrase governs is a nominative; it replaces one that such a phrase put in the genitive.
        plainer = not governed and (plainer or (bool(person.base) and person.governed))
        initials = len(key_of(name).split()) > len(key_of(person.name_in_text).split())
        if length > known or (length == known and (plainer or initials)):
            person.name_in_text, person.base, person.governed = name, "", governed
        if reading is not None and governed and person.name_in_text == name:
            person.base, person.governed = reading.base, True
        elif reading is not None and not governed and length < known:
            _take_surname(person, name, self.lang)
        if person.figure is not None:
            person.gender = person.figure.gender
            person.country = person.figure.country
        if reading is not None:
            _learn(person, reading, self.index)
        self.index.note(person)
        return person

    def _fits(self, person: Person, name: str) -> bool:
        return _fits(person, name, double_surnames=self.index.double_surnames)

    def _figure_at_home(self, name: str, reading: Reading | None) -> Figure | None:
        """Return the figure that a surname means, in the document of an official body also by its country alone."""
        figure = _figure_of_surname(name, reading)
        if figure is not None or not self.country or len(core_tokens(name)) != 1:
            return figure
        own = [each for each in find_figures_by_surname(name) if each.country == self.country]
        return own[0] if len(own) == 1 and reading is not None and reading.title else None


def _take_surname(person: Person, surname: str, lang: str) -> None:
    """Let the nominative of a surname tell that the fuller name stands in another case: Глеба Сухова, Сухов."""
    last = person.name_in_text.rpartition(" ")[2]
    names = person.name_in_text.split()
    if not person.base and len(names) > 1 and stem_key(key_of(surname)) == stem_key(key_of(last)):
        # Василя Ґави, Ґава: a common first name tells whose surname in -а it is
        person.base = restore_full_name(names, lang, {stem_key(key_of(last)): (surname,)})[0]
        if person.base:
            return
    given_before, _, worked_out = person.base.rpartition(" ")
    if person.governed and given_before and key_of(surname) not in {key_of(worked_out), key_of(last)}:
        if stem_key(key_of(surname)) == stem_key(key_of(last)):
            person.base = f"{given_before} {surname}"  # Левка Шумила, Шумило
        return
    if (
        person.figure is None
        and not person.base
        and is_cyrillic(key_of(last))
        and key_of(surname) != key_of(last)
        and stem_key(key_of(surname)) == stem_key(key_of(last))
        and not is_base_form(key_of(last), key_of(surname))
    ):
        female = surname.lower().endswith(("а", "я"))
        given = [restore_first_name(word, lang, female=female) for word in person.name_in_text.split()[:-1]]
        person.base = " ".join([*given, surname])


def _fits(person: Person, name: str, *, double_surnames: bool = False) -> bool:
    names = (person.name_in_text, *(person.figure.spellings if person.figure else ()))
    if double_surnames and is_first_surname(person.name_in_text, name):
        return True
    return any(same_person_name(each, name) and not _differ_in_gender(each, name) for each in names)


def _differ_in_gender(name: str, other: str) -> bool:
    """Tell whether the adjectival surnames of a man and of a woman have one stem: Оболенский, Оболенская."""
    last, last_other = key_of(name).rpartition(" ")[2], key_of(other).rpartition(" ")[2]
    if any(
        one.endswith(_MANS_ONLY) and each.endswith(("а", "ая"))
        for one, each in ((last, last_other), (last_other, last))
    ):
        return True  # Бузинний, Бузинна
    return any(
        one.endswith(_MANS) and each.endswith(_WOMANS)
        for one, each in ((last, last_other), (last_other, last))
    )


def _learn(person: Person, reading: Reading, index: CastIndex) -> None:
    if reading.title and index.note_title(person, reading.title):
        person.titles.append(reading.title)
    if reading.office:
        person.offices.add(reading.office)
    person.gender = person.gender or reading.gender
    if reading.country is not None and not person.country:
        person.country = reading.country.code


def _figure_of_surname(name: str, reading: Reading | None) -> Figure | None:
    """Return the figure that a surname alone means: one of world fame, or the only one whose office fits."""
    if len(core_tokens(name)) != 1:
        return None
    figures = find_figures_by_surname(name)
    famous = [figure for figure in figures if figure.alone]
    if len(famous) == 1:
        return famous[0]
    if reading is None or not reading.office:
        return None
    holding = [figure for figure in figures if figure.holds(reading.office)]
    if reading.country is not None:
        holding = [figure for figure in holding if figure.country == reading.country.code]
    return holding[0] if len(holding) == 1 else None


def build_cast(
    text: str, title: str | None, readings: Iterable[Reading], vocabulary: Vocabulary, *, country: str = ""
) -> Cast:
    """Return the persons of a document: known figures anywhere in it, names behind titles, and the mentions' names."""
    cast = Cast(country=country, lang=vocabulary.lang)
    cast.index.double_surnames = vocabulary.words.double_surnames
    words = words_of(text, vocabulary.lang)
    front = words_of(title or "", vocabulary.lang)
    names = [*scan_names(title or "", front, vocabulary, short=True), *scan_names(text, words, vocabulary)]
    if vocabulary.lang in LANGUAGES:
        keys = keys_of(text, vocabulary.lang)
        names += find_full_names(text, words, keys, vocabulary)
        names += find_plain_names(text, words, keys, vocabulary)
    elif vocabulary.words.head_first:
        names += find_told_of(text, words, keys_of(text, vocabulary.lang), vocabulary)
        names += find_names_in_marks(text, vocabulary.lang)
    named = [reading for reading in readings if reading.kind == "person"]
    headed = (title or "").partition(":")
    if headed[1] and len(headed[0].split()) <= _LONGEST_NAME:
        # "Doe: the plan is dead": a headline's speaker
        speaker = read_mention(headed[0].strip(), vocabulary)
        named += [speaker] if speaker.kind == "person" and " " in speaker.name else []
    # Longer names first, so that "Veld" finds "Mara Veld" and not the other way round.
    for name, reading in sorted(names, key=lambda each: -len(core_tokens(each[0]))):
        cast.add(name, reading)
    for reading in sorted(named, key=lambda each: -len(core_tokens(each.name))):
        cast.add(reading.name, reading)
    if vocabulary.lang in LANGUAGES:
        keys = keys_of(text, vocabulary.lang)
        complete_surnames(cast, text, words, keys, vocabulary)
        learn_genders(cast, words, keys, vocabulary)
    if vocabulary.words.head_first:
        add_given_names(cast, words, vocabulary)
    for person in cast.persons:
        person.gender = person.gender or gender_of_name(person.base or person.name_in_text, vocabulary)
    _find_places(cast, words)
    # The title stands before the text: its offsets are negative.
    _find_places(cast, front, shift=-len(title or "") - 1)
    for person in cast.persons:
        person.places.sort()
        if not person.titles and person.offices:
            # Only the text around the mentions says it ("Press Secretary Doe arrived"): the office is the role.
            person.titles.append(min(person.offices))
            cast.index.note_title(person, person.titles[0])
    cast.index.settle_places()
    return cast


def _find_places(cast: Cast, words: Sequence[Word], *, shift: int = 0) -> None:
    """Write down where each person's last name stands, moved by `shift`."""
    surnames: dict[str, list[Person]] = {}
    for person in cast.persons:
        spellings = {person.name_in_text, *(person.figure.spellings if person.figure else ())}
        if is_cyrillic(key_of(person.base)):
            spellings.add(person.base)
        lasts = {bare_article(core_tokens(spelling)[-1]) for spelling in spellings if core_tokens(spelling)}
        ends = {end for spelling in spellings for end in spelling.split()[-1:]}
        lasts |= {key_of(end) for end in ends if "-" in end}  # Roth-Haller
        first_surname = find_first_surname(person.name_in_text) if cast.index.double_surnames else ""
        for last in lasts | ({first_surname} - {""}):
            namesakes = surnames.setdefault(last, [])
            if len(namesakes) < NAMESAKES:
                namesakes.append(person)
    for start, _, word in words if surnames else ():
        key, bare = _surname_keys(word)
        for person in surnames.get(key) or surnames.get(bare) or ():
            person.places.append(start + shift)


@lru_cache(maxsize=1 << 16)
def _surname_keys(word: str) -> tuple[str, str]:
    """Return the key of a word as a surname, and what it is without a letter joined to it, "" where there is none."""
    key = bare_article(key_of(word.removesuffix("'s").removesuffix("’s")))
    return key, key[1:] if key[:1] in {"و", "ل", "ب"} else ""
