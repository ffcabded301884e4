"""Read a text of any of our languages as terms: English stems it may stand for, a name, a number, and a mass."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from provenance.match.lexicon import EnglishStems, Translations, load_english, load_lexicon
from provenance.match.lexicon_names import name_skeleton
from provenance.match.lexicon_pivot import pivot_ukrainian
from provenance.match.lexicon_stems import stem_word
from provenance.match.lexicon_words import CrossWord, distinct_cross_words, split_cross_words

UNKNOWN_MASS = 6.0
"""Mass of a word that no table knows: as rare as a stem of one sentence in four hundred."""
NUMBER_MASS = 7.0
NAME_WEIGHT = 0.9
NAME_BESIDE_WORD = 0.6
"""What a likeness of names counts when a table knows the word as a plain one: less, since Arabic has no capitals."""
COMMON_SHARE = 0.16
"""A stem in more than this share of English sentences carries nothing and is left out."""
_DIGIT_WORDS = {
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight",
    "9": "nine", "10": "ten", "11": "eleven", "12": "twelv", "20": "twenti", "100": "hundr", "1000": "thousand",
}  # fmt: skip
_LATIN_TABLES = frozenset({"de", "es", "fr"})
"""Languages in Latin letters that have a table; elsewhere a Latin word is read as an English one."""
_NAME_PROCLITICS = ("وال", "بال", "لل", "ال", "و", "ف", "ب", "ل", "ك")


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a text as other languages see it.

    `stems` are English stems with weights 0-1, best first; `names` are consonant skeletons the word may be a name by;
    `mass` is how much the word tells (inverse document frequency, natural logarithm). Offsets are code points.
    """

    start: int
    end: int
    stems: Translations
    names: tuple[str, ...]
    mass: float
    number: bool = False

    @property
    def key(self) -> tuple[Translations, tuple[str, ...]]:
        """Return what decides how the term matches; terms of one key match alike."""
        return self.stems, self.names


@dataclass(frozen=True, slots=True)
class CrossText:
    """A text's terms, each kind of word once for `distinct`, and their mass in all."""

    terms: tuple[Term, ...]
    distinct: tuple[Term, ...]
    mass: float
    length: int


def read_cross_text(text: str, lang: str) -> CrossText:
    """Return a text as terms that can be compared with those of any other language.

    Raises LanguageError when no table leads from `lang` into English.
    """
    terms = tuple(
        term for word in split_cross_words(text, lang) if (term := _read_term(word, lang)) is not None
    )
    distinct = tuple({term.key: term for term in reversed(terms)}.values())[::-1]
    return CrossText(terms, distinct, sum(term.mass for term in distinct), len(text))


def _read_term(word: CrossWord, lang: str) -> Term | None:
    stems, names, mass = _meaning(word.folded, word.script, word.capital, word.number, lang)
    return Term(word.start, word.end, stems, names, mass, word.number) if mass > 0 else None


@lru_cache(maxsize=131072)
def _meaning(
    folded: str, script: str, capital: bool, number: bool, lang: str
) -> tuple[Translations, tuple[str, ...], float]:
    english = load_english()
    if number:
        return _number_meaning(folded)
    if lang == "en" or (script == "latn" and lang not in _LATIN_TABLES):
        return _english_meaning(folded, capital, script, english)
    found = load_lexicon(lang).lookup(folded)
    if not found and lang == "uk" and script == "cyrl":
        found = pivot_ukrainian(stem_word(folded, "uk"))
    stems = tuple((stem, weight) for stem, weight in found if stem not in _common_stems())
    names = _names(folded, script, lang) if _may_be_name(folded, script, capital) else ()
    if script == "latn" and (not stems or capital):
        # A Latin word may be the English one (names, acronyms, loans) written the same.
        own = stem_word(folded, "en")
        if own not in _common_stems() and all(own != stem for stem, _ in stems):
            stems = (*stems, (own, 0.9 if capital else 0.8))
    if not stems:
        known_common = bool(found) and not names
        return (), names, 0.0 if known_common or len(folded) < 3 else UNKNOWN_MASS
    if not found:
        return stems, names, UNKNOWN_MASS
    return (
        stems,
        names,
        max(0.5, english.rarity_of_any(tuple(stem for stem, weight in stems if weight >= 0.3))),
    )


def _english_meaning(
    folded: str, capital: bool, script: str, english: EnglishStems
) -> tuple[Translations, tuple[str, ...], float]:
    stem = stem_word(folded, "en")
    if stem in _common_stems() or len(stem) < 2:
        return (), (), 0.0
    names = (skeleton,) if capital and len(skeleton := name_skeleton(folded, script)) >= 2 else ()
    return ((stem, 1.0),), names, english.rarity(stem)


def _number_meaning(folded: str) -> tuple[Translations, tuple[str, ...], float]:
    word = _DIGIT_WORDS.get(folded)
    stems = (("#" + folded, 1.0), (word, 0.9)) if word else (("#" + folded, 1.0),)
    return stems, (), NUMBER_MASS if len(folded) > 1 else NUMBER_MASS / 2


def _may_be_name(folded: str, script: str, capital: bool) -> bool:
    return (script == "arab" and len(folded) >= 3) or capital


def _names(folded: str, script: str, lang: str) -> tuple[str, ...]:
    stem = stem_word(folded, lang) if script == "cyrl" else folded
    forms = [stem]
    if script == "arab":
        forms += [stem[len(p) :] for p in _NAME_PROCLITICS if stem.startswith(p) and len(stem) - len(p) >= 3]
    skeletons = (name_skeleton(form, script) for form in forms)
    return tuple(dict.fromkeys(s for s in skeletons if len(s) >= 2))


@cache
def _common_stems() -> frozenset[str]:
    english = load_english()
    held = COMMON_SHARE * english.sentences
    return frozenset(stem for stem, count in english.frequency.items() if count > held)


def read_cross_document(text: str, lang: str) -> CrossText:
    """Return a whole document as terms without places: `terms` is empty, and equal words share one Term.

    So a long transcript costs as much memory as its vocabulary.
    """
    kinds = dict.fromkeys((w.folded, w.script, w.capital, w.number) for w in distinct_cross_words(text, lang))
    terms = (read_word(*kind, lang) for kind in kinds)
    distinct = tuple({term.key: term for term in terms if term is not None}.values())
    return CrossText((), distinct, sum(term.mass for term in distinct), len(text))


@lru_cache(maxsize=131072)
def read_word(folded: str, script: str, capital: bool, number: bool, lang: str) -> Term | None:
    """Return one word as a term without a place, None for one that carries nothing."""
    stems, names, mass = _meaning(folded, script, capital, number, lang)
    return Term(0, 0, stems, names, mass, number) if mass > 0 else None
