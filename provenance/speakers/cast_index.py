"""The persons of a document found by key: by name, surname, office, title and place, never by going through all.

A document may name ten thousand persons; whoever looks for one of them must not ask each.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, cast

from provenance.speakers.inflection import is_cyrillic, stem_key
from provenance.speakers.names import bare_article, core_tokens, find_first_surname
from provenance.speakers.reading import read_tokens

if TYPE_CHECKING:
    from provenance.speakers.cast import Person

Found = TypeVar("Found")
_WITH_PATRONYMIC = 2
PATRONYMICS = (
    "вич",
    "вича",
    "вичу",
    "вичем",
    "вна",
    "вны",
    "вне",
    "вной",
    "вну",
    "вни",
    "вні",
    "вною",
    "ична",
    "ичны",
    "ичной",
    "ични",
    "ичної",
    "ич",
)
NAMESAKES = 12
"""Persons of one surname that the surname alone can mean; of more it tells nothing. Full names find all of them."""


@dataclass(frozen=True, slots=True)
class Holders:
    """Persons of whom one is meant, in the cast's order, and all places that name one of them, ascending."""

    persons: tuple[Person, ...]
    places: tuple[tuple[int, int, Person], ...]

    def last_named(self, before: int) -> Person | None:
        """Return whom of them the title and the text name last before an offset."""
        at = bisect_left(self.places, before, key=_offset) - 1
        return self.places[at][2] if at >= 0 else None


@dataclass(slots=True)
class CastIndex:
    """What leads to the persons of one cast; they come in the order in which the cast met them.

    `note` is called for a new person and after each change of one.
    """

    persons: list[Person] = field(default_factory=list)
    double_surnames: bool = False
    """A name may end in two surnames, of which the first is used alone."""
    _places: list[tuple[int, int]] = field(default_factory=list)
    _numbers: dict[int, int] = field(default_factory=dict)
    _keyed: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    _known: set[tuple[int, str, str]] = field(default_factory=set)
    _titles: list[tuple[int, frozenset[str], str]] = field(default_factory=list)
    """Person, words and first word of each title."""
    _recalled: dict[Hashable, object] = field(default_factory=dict)

    def note(self, person: Person) -> None:
        """Take in a person, or what is new of one."""
        number = self._numbers.setdefault(id(person), len(self.persons))
        if number == len(self.persons):
            self.persons.append(person)
        self._enter(number, "name", person.name_in_text)
        canonical = person.name
        self._enter(number, "canonical", canonical)
        spellings = [person.name_in_text]
        if person.figure is not None:
            self._enter(number, "figure", person.figure.name)
            spellings += person.figure.spellings
            for name, _, _ in person.figure.offices:
                self._enter_ends(number, name)
        surnames = list(map(_surname_key, spellings))
        if self.double_surnames:
            surnames.append(find_first_surname(person.name_in_text))
        for key in filter(None, surnames):
            if len(self._keyed.get(("surname", key), ())) < NAMESAKES:
                self._enter(number, "surname", key)
        for office in person.offices:
            self._enter_ends(number, office)
        given = _key_of_given(canonical)
        if given and len(self._keyed.get(("given", given), ())) < NAMESAKES:
            self._enter(number, "given", given)
        self._recalled.clear()

    def note_title(self, person: Person, title: str) -> bool:
        """Take in a title of a person; tell whether it is new."""
        number = self._numbers[id(person)]
        if not self._enter(number, "title", title):
            return False
        bare = read_tokens(title).bare
        words = frozenset(bare)
        for word in words:
            self._keyed.setdefault(("title word", word), []).append(len(self._titles))
        self._titles.append((number, words, bare[0] if bare else ""))
        return True

    def holds(self, person: Person) -> bool:
        """Tell whether the person was taken in before."""
        return id(person) in self._numbers

    def forget(self) -> None:
        """Drop what was worked out from the persons, because one of them changed."""
        self._recalled.clear()

    def recall(self, key: Hashable, work_out: Callable[[], Found]) -> Found:
        """Return what `work_out` returned for this key, as long as no person has changed since."""
        if key not in self._recalled:
            self._recalled[key] = work_out()
        return cast("Found", self._recalled[key])

    def find_exact(self, name: str, figure: str) -> Person | None:
        """Return the first person who is the figure of that name or whom the text calls exactly so."""
        numbers = [*self._keyed.get(("figure", figure), ())[:1]]
        named = self._keyed.get(("name", name), ())
        numbers += [number for number in named if self.persons[number].name_in_text == name][:1]
        return self.persons[min(numbers)] if numbers else None

    def find_namesakes(self, name: str) -> list[Person]:
        """Return the persons whose surname, in any of their spellings, is that of `name`."""
        return self._persons(self._keyed.get(("surname", _surname_key(name)), ()))

    def find_by_given(self, name: str) -> list[Person]:
        """Return the one person of a Cyrillic first name, with the patronymic or alone: Вадим Олегович, Назарія."""
        words = core_tokens(name)
        if not words or len(words) > _WITH_PATRONYMIC or not is_cyrillic(words[0]):
            return []
        if len(words) == _WITH_PATRONYMIC and not words[1].endswith(PATRONYMICS):
            return []
        stems = [stem_key(word) for word in words]
        numbers = {
            number
            for number in self._keyed.get(("given", stems[0]), ())
            if [stem_key(key) for key in core_tokens(self.persons[number].name)[: len(stems)]] == stems
        }
        return self._persons(numbers) if len(numbers) == 1 else []

    def find_named(self, name: str) -> list[Person]:
        """Return the persons whose canonical name is `name`."""
        return [p for p in self._persons(self._keyed.get(("canonical", name), ())) if p.name == name]

    def find_holders(self, offices: Iterable[str]) -> list[Person]:
        """Return the persons who hold one of the offices."""
        numbers = {number for office in offices for number in self._keyed.get(("office", office), ())}
        return self._persons(sorted(numbers))

    def find_titled(self, words: frozenset[str], head: str = "") -> Person | None:
        """Return the last person one of whose titles holds all the words, and begins with `head` if any does."""
        return self.recall(("titled", words, head), lambda: self._find_titled(words, head))

    def _find_titled(self, words: frozenset[str], head: str) -> Person | None:
        rarest = min((self._keyed.get(("title word", word), []) for word in words), key=len, default=[])
        fitting = [each for each in map(self._titles.__getitem__, rarest) if words <= each[1]]
        headed = [number for number, _, first in fitting if head and first == head]
        numbers = headed or [number for number, _, _ in fitting]
        return self.persons[max(numbers)] if numbers else None

    def settle_places(self) -> None:
        """Put the places of all persons in order, once they are known."""
        self._places = sorted(
            (place, number) for number, person in enumerate(self.persons) for place in person.places
        )

    def place(self, person: Person, offset: int) -> None:
        """Take in where the text names a person whom the cast met only while mentions were resolved."""
        insort(person.places, offset)
        insort(self._places, (offset, self._numbers[id(person)]))
        self._recalled.clear()

    def named_between(self, start: int, end: int) -> list[tuple[int, Person]]:
        """Return each place of `[start, end)` that names a person, with the person."""
        first, after = bisect_left(self._places, (start, -1)), bisect_left(self._places, (end, -1))
        return [(place, self.persons[number]) for place, number in self._places[first:after]]

    def gather(self, persons: Sequence[Person], *, title: bool = True) -> Holders:
        """Return the persons with the places that name them, without `title` those in the text alone.

        One place of two names the later one last.
        """
        places = sorted(
            (place, self._numbers[id(person)])
            for person in persons
            for place in person.places
            if title or place >= 0
        )
        return Holders(
            tuple(persons), tuple((place, number, self.persons[number]) for place, number in places)
        )

    def _enter_ends(self, number: int, office: str) -> None:
        """Enter an office under itself and the ends of it that are offices too ("vice president", "president")."""
        rest = office
        while rest:
            self._enter(number, "office", rest)
            rest = rest.partition(" ")[2]

    def _enter(self, number: int, sort: str, key: str) -> bool:
        if (number, sort, key) in self._known:
            return False
        self._known.add((number, sort, key))
        insort(self._keyed.setdefault((sort, key), []), number)
        return True

    def _persons(self, numbers: Iterable[int]) -> list[Person]:
        return [self.persons[number] for number in numbers]


def _key_of_given(name: str) -> str:
    """Return the stem of the first name in a full Cyrillic name, "" where there is none."""
    tokens = core_tokens(name)
    return stem_key(tokens[0]) if len(tokens) > 1 and is_cyrillic(tokens[0]) else ""


def _surname_key(name: str) -> str:
    """Return what the last words of two names of one person share, whatever their case or article."""
    tokens = core_tokens(name)
    if not tokens:
        return ""
    return stem_key(tokens[-1]) if is_cyrillic(tokens[-1]) else bare_article(tokens[-1])


def _offset(place: tuple[int, int, Person]) -> int:
    return place[0]
