"""What a language says with small words that a change may turn round: numbers, negation, modality, dates."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

CHANGE_LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "uk")


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The words of one language by which changes are classed; every word in its ordinary spelling.

    A word may stand in several fields. Words are single tokens unless said otherwise.
    """

    code: str
    stop_words: frozenset[str] = frozenset()
    """Words that carry no content of their own: articles, prepositions, pronouns, conjunctions."""
    numbers: Mapping[str, float] = field(default_factory=dict)
    """Number words below the first scale, ordinals included where they are spelled apart: two, twenty, third."""
    scales: Mapping[str, float] = field(default_factory=dict)
    """Words that multiply the number before them: hundred, thousand, million."""
    percent: frozenset[str] = frozenset()
    """Words and phrases after a number that make it a share: percent, per cent, في المئة."""
    clock: Mapping[str, str] = field(default_factory=dict)
    """Words after a number that make it a time of day, with the half of the day they mean, `""` for neither."""
    negations: frozenset[str] = frozenset()
    exact_negations: frozenset[str] = frozenset()
    """Negations that only their exact spelling tells from another word: ألا beside إلا."""
    no_negation_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """A negation to the words after which it is none: ما after على ("on what"), another word for "that"."""
    no_negation_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """A negation to the words before which other languages have none: لا before يزال ("still"), سيما ("above all")."""
    soft_negations: frozenset[str] = frozenset()
    """Words that other languages as often say without a negation, or with one: without, refuse, impossible, fail."""
    negative_prefixes: tuple[str, ...] = ()
    """Letters before a word that turn it round: un, il."""
    negation_endings: tuple[str, ...] = ()
    """Endings that negate a word when an apostrophe comes before them: n't."""
    exceptives: frozenset[str] = frozenset()
    """Words that turn a negation into a limit, or are one: only, except, unless."""
    modals: Mapping[str, str] = field(default_factory=dict)
    """Word or phrase to its group: `will`, `would`, `can`, `could`, `may`, `must`, `should`, `hedge`, `certain`, `plan`."""
    modal_before: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A modal word to the first letters of the words before which it is one: قد before a verb in the imperfect."""
    modal_not_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """A modal word to the words before which it is none, their first letters notwithstanding: قد تم, "it has been"."""
    soft_modals: frozenset[str] = frozenset()
    """Hedges that translations as often leave out or put in: believe, seem, appear, suggest."""
    months: Mapping[str, int] = field(default_factory=dict)
    """Word or phrase to 1-12."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Word to 1 (Monday) to 7."""
    days: Mapping[str, int] = field(default_factory=dict)
    """Words relative to the day of speaking: today 0, tomorrow 1, yesterday -1; and times such as week, month, year."""
    intensity: frozenset[str] = frozenset()
    """Words that strengthen or weaken what is said: further, decisively, slightly, all."""
    fillers: frozenset[str] = frozenset()
    """Words and phrases of speech that a transcript keeps and an edited quotation drops: um, well, you know."""
    auxiliaries: Mapping[str, str] = field(default_factory=dict)
    """Forms of be, have and do with their tense: `past` or `present`."""
    contractions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A contracted word and the words it stands for."""
    contraction_endings: Mapping[str, str] = field(default_factory=dict)
    """An ending after an apostrophe and the word it stands for: 're, 've, 'll."""
    proclitics: tuple[str, ...] = ()
    """Letters written onto the next word, longest first; a listed word is also known behind one of them."""
    capitals_are_names: bool = True
    """Whether a capital inside a sentence marks a name (not in German; Arabic has none)."""
    places: frozenset[str] = frozenset()
    """Countries, for languages whose names have no capitals of their own."""
    determiners: frozenset[str] = frozenset()
    """Articles and their like, before which no name stands without a title."""
    noun_endings: tuple[str, ...] = ()
    """Endings that no name has, where every noun has a capital: ung, heit."""
    spelling_pairs: tuple[tuple[str, str], ...] = ()
    """Letter groups that two spellings of one word may exchange: our/or, ise/ize."""


@cache
def load_change_words(code: str) -> ChangeWords:
    """Return the change words of a language; a language nobody has described has none, and that is no error."""
    base = code.split("-", 1)[0].lower()
    if base not in CHANGE_LANGUAGES:
        return ChangeWords(code=base)
    found = importlib.import_module(f"provenance.languages.{base}.changes").CHANGE_WORDS
    if not isinstance(found, ChangeWords):
        raise TypeError(f"provenance.languages.{base}.changes.CHANGE_WORDS is no ChangeWords: make it one")
    return found


def number_table(words: str, *, first: int = 0, step: int = 1) -> dict[str, float]:
    """Return a mapping of blank-separated words to first, first + step, …; `a/b` gives both words one value."""
    table: dict[str, float] = {}
    for place, group in enumerate(words.split()):
        for word in group.split("/"):
            table[word] = first + place * step
    return table


def rank_table(words: str, *, first: int = 1) -> dict[str, int]:
    """Return a mapping of blank-separated words to their rank; `a/b` gives both words one rank."""
    return {word: int(value) for word, value in number_table(words, first=first).items()}


def group_table(**groups: str) -> dict[str, str]:
    """Return a mapping of each blank-separated word to the name of its group; `a_b` is a phrase of two words."""
    return {word.replace("_", " "): name for name, words in groups.items() for word in words.split()}


def form_table(*rows: tuple[float, str]) -> dict[str, float]:
    """Return a mapping of all the blank-separated forms of each value to it."""
    return {form: value for value, forms in rows for form in forms.split()}
