"""What the speaker step must know of a language: words for offices, unnamed officials, documents and pairs, as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

Rules = tuple[tuple[str, str], ...]
"""Endings (regular expressions, the first that fits counts) -> what stands for them in the nominative."""


@cache
def compile_endings(rules: Rules) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return rules on endings with their expressions compiled, each to be searched at the end of a word."""
    return tuple((re.compile(f"(?:{ending})$", re.IGNORECASE), plain) for ending, plain in rules)


@dataclass(frozen=True, slots=True)
class NameCases:
    """How names of persons in the genitive become nominatives; first names that no rule covers are listed."""

    men: Mapping[str, str]
    """First names of men by their genitive, in small letters: those in -а, -о and with other vowels."""
    women: Mapping[str, str]
    given_men: Rules
    given_women: Rules
    surname_men: Rules
    surname_women: Rules


@dataclass(frozen=True, slots=True)
class NounCases:
    """How phrases for bodies, groups and documents become nominatives."""

    nouns: Mapping[str, str]
    """Forms of nouns, in small letters -> nominative."""
    ends: Mapping[str, str]
    """The same of nouns that compounds and abbreviations end with: Росрыб|надзора."""
    adjective: str
    """Regular expression for adjectives in any case."""
    oblique_adjective: str
    """Regular expression for adjectives in other cases than the nominative."""
    adjectives: Mapping[str, Rules]
    """Gender of the noun, "p" for a plural -> endings of other cases and that of the nominative."""
    locatives: Rules
    """Of names that no list knows, behind a preposition of place."""
    genitives: Rules
    origins: frozenset[str]
    """Prepositions before a genitive that a cue ends with: следует из."""
    undeclined: str
    """Regular expression for abbreviations that end in a genitive already: Держпраці, Минприроды."""
    named_by_marks: Mapping[str, str]
    """Nouns in front of a name in marks that is theirs: компания «Литмаш»; with all forms."""


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Words of one language, each with the English term that a canonical label uses.

    Forms are written as in careful text and compared folded (`provenance.text` folding is done by the reader).
    """

    unnamed: Mapping[str, str] = field(default_factory=dict)
    """Nouns for one unnamed person: official, source, مسؤول -> "official"."""
    unnamed_many: Mapping[str, str] = field(default_factory=dict)
    """Their plurals -> English plural."""
    qualities: Mapping[str, str] = field(default_factory=dict)
    """Words that rank or place an unnamed person: senior, security; كبير -> "senior"."""
    phrases: Mapping[str, str] = field(default_factory=dict)
    """Phrases after the noun: "familiar with the matter", مطلع على الملف."""
    offices: Mapping[str, str] = field(default_factory=dict)
    """Words for an office -> the office's English name as in figures.tsv: premier -> "prime minister"."""
    leaders: frozenset[str] = frozenset()
    """Words for whoever leads a country, without saying in which office: leader, زعيم."""
    pairs: frozenset[str] = frozenset()
    """Words that stand for the two principal persons: leaders, sides, الطرفان."""
    documents: Mapping[str, str] = field(default_factory=dict)
    """Nouns for a document that speaks -> English noun: statement, بيان -> "statement"."""
    government: frozenset[str] = frozenset()
    """Words that make a country's name its government: government, administration, حكومة."""
    ministries: Mapping[str, str] = field(default_factory=dict)
    """Departments -> English: الداخلية -> "Interior Ministry"."""
    female: frozenset[str] = frozenset()
    """Titles and nouns that only a woman bears: Ms., spokeswoman, الوزيرة."""
    male: frozenset[str] = frozenset()
    agreement: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Verb form -> gender ("m", "f") and number ("s", "d", "p") of its subject, for languages that leave it out."""
    others: frozenset[str] = frozenset()
    """Words that tell an unnamed person from the one described alike before: another, second, آخر, другой."""
    wholes: frozenset[str] = frozenset()
    """Genitives that tell nothing new of an office, since the text has named what they mean: глава региона."""
    trade_endings: tuple[str, ...] = ()
    """Endings of nouns for what somebody does, which tell a title that no list knows from a first name: лог, ист."""
    title_endings: tuple[str, ...] = ()
    """Endings of a first word of three or more capitals that tell a title: Bundesrätin Karla Roth, Obfrau Karla Roth."""
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What reports call somebody by whose title is another: der Rathauschef -> Bürgermeister."""
    former: frozenset[str] = frozenset()
    """Adjectives that make a description of an office: der frühere General."""
    makers: frozenset[str] = frozenset()
    """Nouns for trades that companies are called by as well: Hersteller, opérateur, constructora."""
    honorifics: frozenset[str] = frozenset()
    """Titles that every name may have, so that the word behind one is a name: Frau, M., doña."""
    double_surnames: bool = False
    """A full name may end in two surnames, of which the first is used alone: Alba Reyes Montero, Reyes."""
    demonym_endings: tuple[str, ...] = ()
    """Endings of nouns for people by where they are from, which stand for somebody named before: l'Espagnole."""
    demonyms: frozenset[str] = frozenset()
    """Nouns for people by where they are from, in all cases, where no article tells them from names: іспанець."""
    body_endings: tuple[str, ...] = ()
    """Endings of compounds for bodies whose last part is too short to tell by itself: Gesundheits|amt."""
    given_names: frozenset[str] = frozenset()
    """First names: those that look like nouns for a person or like genitives (Peter, Karin), the common Slavic ones."""
    women: frozenset[str] = frozenset()
    """Common first names of women, which tell "she" and a name without a title from two nouns."""
    men: frozenset[str] = frozenset()
    given_endings: tuple[tuple[str, str], ...] = ()
    """Endings of first names that no list knows -> gender, for languages in which they tell it: -a, "f"."""
    descriptions: frozenset[str] = frozenset()
    """Nouns for a person named before, rather than offices: the accused, the coach, el acusado, l'intéressée."""
    ages: tuple[str, ...] = ()
    """Regular expressions for an age that stands for a person named before: der 61-Jährige, l'homme de 54 ans."""
    joiner: str = "and"
    """Joins two speakers in one mention."""
    name_cases: NameCases | None = None
    noun_cases: NounCases | None = None
    head_first: bool = False
    """The head noun opens a mention and its genitives follow: мэр Ольховска, источник в правительстве."""


@cache
def load_people_words(code: str) -> PeopleWords:
    """Return the words of language `code`; an empty set for a language that has none yet."""
    try:
        module = import_module(f"provenance.languages.{code.partition('-')[0].lower()}.people")
    except ModuleNotFoundError:
        return PeopleWords()
    words = getattr(module, "PEOPLE", None)
    return words if isinstance(words, PeopleWords) else PeopleWords()
