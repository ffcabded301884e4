"""A language's change words, folded once so that words of a text can be looked up in them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from provenance.languages.change_words import ChangeWords, load_change_words
from provenance.match.lexicon_stems import stem_word
from provenance.match.lexicon_words import fold_letters

Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Folded change words of one language. Every field is keyed as `fold_key` keys the words of a text."""

    lang: str
    words: ChangeWords
    stop_words: frozenset[str]
    numbers: Mapping[str, float]
    scales: Mapping[str, float]
    percent: frozenset[str]
    clock: Mapping[str, str]
    negations: frozenset[str]
    soft_negations: frozenset[str]
    exceptives: frozenset[str]
    modals: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    intensity: frozenset[str]
    intensity_stems: frozenset[str]
    places: frozenset[str]
    fillers: frozenset[str]
    auxiliaries: Mapping[str, str]
    no_negation_after: Mapping[str, frozenset[str]]
    no_negation_before: Mapping[str, frozenset[str]]
    modal_before: Mapping[str, tuple[str, ...]]
    modal_not_before: Mapping[str, frozenset[str]]
    soft_modals: frozenset[str]
    spelling_pairs: tuple[tuple[str, str], ...]

    def bare_forms(self, key: str) -> Iterable[str]:
        """Give `key` and what is left of it without each proclitic that fits, the word itself first."""
        yield key
        for letters in self.words.proclitics:
            if key.startswith(letters) and len(key) - len(letters) >= 2:
                yield key[len(letters) :]

    def find(self, table: Mapping[str, Meaning], key: str) -> Meaning | None:
        """Return what `table` says of a word, behind proclitics too; None when it says nothing."""
        return next((table[form] for form in self.bare_forms(key) if form in table), None)

    def is_filler(self, keys: Sequence[str]) -> bool:
        """Tell whether words are nothing but fillers, each of one to three words, one after the other."""
        if not keys:
            return True
        return any(
            " ".join(keys[:size]) in self.fillers and self.is_filler(keys[size:])
            for size in range(1, min(3, len(keys)) + 1)
        )

    def is_known(self, key: str) -> bool:
        """Tell whether a word stands in any list of the language, and so is no name."""
        tables: tuple[Container[str], ...] = (
            self.stop_words, self.numbers, self.scales, self.percent, self.negations, self.modals, self.months,
            self.weekdays, self.days, self.intensity, self.auxiliaries, self.exceptives,
        )  # fmt: skip
        return any(form in table for form in self.bare_forms(key) for table in tables)

    def is_intense(self, key: str) -> bool:
        """Tell whether a word strengthens or weakens, in any form of it."""
        return any(form in self.intensity for form in self.bare_forms(key)) or (
            self.lang != "ar" and stem_word(key, self.lang) in self.intensity_stems
        )

    def holds(self, words: frozenset[str], key: str) -> bool:
        """Tell whether `words` hold a word, behind proclitics too."""
        return any(form in words for form in self.bare_forms(key))


@cache
def load_vocabulary(lang: str) -> Vocabulary:
    """Return the folded change words of a language; empty for one that nobody has described."""
    words = load_change_words(lang)

    def fold_all(forms: Iterable[str]) -> frozenset[str]:
        return frozenset(fold_letters(form, words.code).replace("-", "") for form in forms)

    def fold_keys(table: Mapping[str, Meaning]) -> dict[str, Meaning]:
        return {fold_letters(form, words.code).replace("-", ""): meaning for form, meaning in table.items()}

    return Vocabulary(
        lang=words.code,
        words=words,
        stop_words=fold_all(words.stop_words),
        numbers=fold_keys(words.numbers),
        scales=fold_keys(words.scales),
        percent=fold_all(words.percent),
        clock=fold_keys(words.clock),
        negations=fold_all(words.negations),
        soft_negations=fold_all(words.soft_negations),
        exceptives=fold_all(words.exceptives),
        modals=fold_keys(words.modals),
        months=fold_keys(words.months),
        weekdays=fold_keys(words.weekdays),
        days=fold_keys(words.days),
        intensity=fold_all(words.intensity),
        intensity_stems=frozenset(
            stem
            for form in words.intensity
            if len(stem := stem_word(fold_letters(form, words.code), words.code)) >= 5
        ),
        places=fold_all(words.places),
        fillers=frozenset(
            " ".join(fold_letters(part, words.code) for part in form.split()) for form in words.fillers
        ),
        auxiliaries=fold_keys(words.auxiliaries),
        no_negation_after=fold_keys(
            {word: fold_all(after) for word, after in words.no_negation_after.items()}
        ),
        no_negation_before=fold_keys(
            {word: fold_all(after) for word, after in words.no_negation_before.items()}
        ),
        modal_before=fold_keys(words.modal_before),
        modal_not_before=fold_keys({word: fold_all(after) for word, after in words.modal_not_before.items()}),
        soft_modals=fold_all(words.soft_modals),
        spelling_pairs=tuple(
            (fold_letters(one, words.code), fold_letters(other, words.code))
            for one, other in words.spelling_pairs
        ),
    )
