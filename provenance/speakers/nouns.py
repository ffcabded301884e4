"""Nouns for persons and bodies: which a word is, and whether two words are forms or compounds of one noun."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from provenance.speakers.names import key_of
from provenance.speakers.reading import Tokens, Vocabulary, load_vocabulary

_SHORTEST_HEAD = 5
_LONG_HEAD = 7
"""Letters of a noun for a person that tells more than the ending of a body."""
_OF_BOTH = ("te", "nde", "ige", "ene", "dere")
"""Endings of German participles and adjectives that are nouns for men and women alike."""
_SHORTEST_BODY = 4
_LONGEST = 32
"""Letters of the longest noun that a compound may end with."""
"""Letters of a noun that may end a compound which no list knows: Hafen|meister."""
_FORMS = {
    "de": tuple((ending, "") for ending in ["innen", "in", "es", "s", "en", "er", "em", "e", "n"]),
    "fr": (("trice", "teur"), ("euse", "eur"), ("iere", "ier"), ("ienne", "ien"), ("elle", "el"), ("e", "")),
    "es": (("triz", "dor"), ("esa", ""), ("a", ""), ("o", ""), ("e", "")),
}  # fmt: skip
"""Endings of keys, in the order in which they are cut: women's forms, cases, vowels."""
GENDER_OF_ARTICLE = {
    "le": "m", "un": "m", "du": "m", "au": "m", "ce": "m", "cet": "m", "la": "f", "une": "f", "cette": "f", "sa": "f",
    "el": "m", "del": "m", "al": "m", "ese": "m", "este": "m", "una": "f", "esa": "f", "esta": "f",
    "dem": "m", "des": "m",
}  # fmt: skip
"""Articles and demonstratives that tell the gender of their noun; of the German ones those of one gender."""
_ARTICLES_OF = {
    "de": re.compile(r"^(?:der|die|das|des|dem|den)\s+(?=\S)", re.IGNORECASE),
    "fr": re.compile(r"^(?:(?:le|la|les)\s+|l['’])(?=\S)", re.IGNORECASE),
    "es": re.compile(r"^(?:el|la|los|las)\s+(?=\S)", re.IGNORECASE),
}
_CUTS = {"de": 3, "fr": 1, "es": 1}
_SHORTEST_STEM = 4


def is_person_noun(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a noun for a person: by the lists, as a compound of one, or by its ending."""
    return _is_person_noun(key.rpartition(" ")[2], key, vocabulary.lang)


def is_trade(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun ends as nouns for what somebody does end; to be asked only beside a name."""
    return key.rpartition(" ")[2].endswith(vocabulary.words.trade_endings)


def is_title_word(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether the first of three or more capitals is a title by its ending; to be asked only of such."""
    word = key.rpartition(" ")[2]
    endings = vocabulary.words.title_endings
    return word not in vocabulary.sets["given"] and word.removesuffix("s").endswith(endings)


def is_body_noun(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a noun for a body, or a compound of one in languages that have compounds."""
    return _is_body_noun(key.rpartition(" ")[2], vocabulary.lang)


def is_group_noun(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a noun for several persons, or a compound of one: Ermittlerkreise."""
    word, nouns = key.rpartition(" ")[2], vocabulary.sets["collective"]
    compound = _has_compounds(vocabulary) and word not in vocabulary.sets["given"]
    return any(
        form in nouns or (compound and _ends_in(form, nouns, _SHORTEST_HEAD))
        for form in (word, word.removesuffix("n"))
    )


def is_document_noun(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word's key is a noun for a document, or a compound of one: Gerichtsunterlagen."""
    word, nouns = key.rpartition(" ")[2], _documents(vocabulary.lang)
    return word in nouns or (_has_compounds(vocabulary) and _ends_in(word, nouns, _SHORTEST_HEAD))


def same_noun(key: str, other: str, lang: str) -> bool:
    """Tell whether two keys are one noun in other genders or cases, or the first is the last part of the second.

    A compound says more than its last part (Verkehrsminister, Minister), so the other way round does not count.
    """
    stem, longer = noun_stem(key.rpartition(" ")[2], lang), noun_stem(other.rpartition(" ")[2], lang)
    return stem == longer or (lang == "de" and len(stem) >= _SHORTEST_STEM and longer.endswith(stem))


@lru_cache(maxsize=1 << 14)
def noun_stem(key: str, lang: str) -> str:
    """Return a noun's key without the endings of gender and case: Ministerin, Ministers are minist."""
    cuts = _CUTS.get(lang, 0)
    for ending, instead in _FORMS.get(lang, ()):
        if not cuts:
            break
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST_STEM:
            key, cuts = key[: len(key) - len(ending)] + instead, cuts - 1
    return key


def gender_of_noun(key: str, vocabulary: Vocabulary) -> str:
    """Return the gender that the form of a noun for a person tells: Ministerin, concejala; "" where it tells none."""
    word, sets = key.rpartition(" ")[2], vocabulary.sets
    if word in sets["female"] or word in sets["male"]:
        return "f" if word in sets["female"] else "m"
    persons = _persons(vocabulary.lang)
    if vocabulary.lang == "de":
        if word in {"prof", "dr"} or (word.endswith(_OF_BOTH) and not word.endswith("perte")):
            return ""  # der or die Angeklagte; but der Zeuge, der Experte
        return "f" if word.endswith("in") and word != "cousin" else "m"
    if vocabulary.lang == "fr":
        woman = word.endswith(("trice", "euse", "iere", "ienne", "cheffe")) or word.removesuffix(
            "e"
        ) in persons - {word}
        return "f" if woman else "m" if f"{word}e" in persons else ""
    if word.endswith("a") and (word.removesuffix("a") in persons or f"{word[:-1]}o" in persons):
        return "f"
    return "m" if word.endswith("o") or f"{word}a" in persons else ""


def gender_of_phrase(keys: Sequence[str], vocabulary: Vocabulary) -> str:
    """Return the gender of whom a phrase means, by its article or its first noun for a person; "" where none tells."""
    if vocabulary.lang != "de" and keys and keys[0] in GENDER_OF_ARTICLE:
        return GENDER_OF_ARTICLE[keys[0]]
    for key in keys:
        if (
            key in vocabulary.sets["female"]
            or key in vocabulary.sets["male"]
            or is_person_noun(key, vocabulary)
        ):
            return gender_of_noun(key, vocabulary) or _gender_by_article(keys[0], key, vocabulary)
    return ""


def _gender_by_article(article: str, noun: str, vocabulary: Vocabulary) -> str:
    """Return the gender that a German article tells of a noun for men and women: der Vorsitzende, die Vorsitzende."""
    if vocabulary.lang != "de" or not noun.endswith("e"):
        return ""
    return {"der": "m", "die": "f", "eine": "f"}.get(article, "")


@lru_cache(maxsize=1 << 14)
def _is_person_noun(word: str, key: str, lang: str) -> bool:
    vocabulary = load_vocabulary(lang)
    persons = _persons(lang)
    if word in persons or key in persons:
        return True
    if not _has_compounds(vocabulary) or word in vocabulary.sets["given"]:
        return False
    if _ends_in(word, persons, _SHORTEST_HEAD):
        return not _is_body_noun(word, lang)
    return word.endswith(vocabulary.words.trade_endings)


@lru_cache(maxsize=1 << 14)
def _is_body_noun(word: str, lang: str) -> bool:
    vocabulary = load_vocabulary(lang)
    bodies = vocabulary.sets["organization"]
    if word in bodies or word in vocabulary.tables["ministries"]:
        return True
    if not _has_compounds(vocabulary) or word in _persons(lang) or word in vocabulary.sets["given"]:
        return False
    if _ends_in(word, _persons(lang), _LONG_HEAD):
        return False  # Christ|demokrat, though -rat is a body
    ends = any(_ends_in(form, bodies, _SHORTEST_BODY) for form in (word, word.removesuffix("s")))
    return ends or word.endswith(vocabulary.words.body_endings)


def ends_like_body(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether nothing but a word's ending makes it a noun for a body, as of Murat."""
    known = vocabulary.sets["common"] | vocabulary.sets["titles"] | vocabulary.tables["ministries"].keys()
    return (
        key.endswith(vocabulary.words.body_endings)
        and key not in known
        and not _ends_in(key, vocabulary.sets["organization"], _SHORTEST_BODY)
    )


def first_noun(tokens: Tokens, vocabulary: Vocabulary) -> str:
    """Return the key of a mention's first noun where all nouns have capitals, else of its first word; "" without any.

    A capital that opens the sentence may be an adjective's: Führende Politiker.
    """
    closed = vocabulary.sets["determiners"]
    if not _has_compounds(vocabulary):
        return tokens.keys[0] if tokens.keys else ""
    for at, (key, word) in enumerate(zip(tokens.keys, tokens.words, strict=True)):
        if not word[:1].isupper() or key in closed:
            continue
        adjective = at == 0 and key.endswith(("e", "en", "er", "es")) and tokens.words[1:2] != ()
        if not (adjective and tokens.words[1][:1].isupper() and tokens.keys[1] not in closed):
            return key
    return ""


_CONTRACTED = {"del": "el", "al": "el", "du": "le", "au": "le"}


def restore_article(text: str, source: str, start: int, vocabulary: Vocabulary) -> str:
    """Return a mention with the article that the preposition before it has swallowed: a juicio del [experto]."""
    before = source[max(0, start - 4) : start].split()[-1:]
    article = _CONTRACTED.get(before[0].lower()) if before and vocabulary.lang in {"fr", "es"} else None
    return f"{article} {text}" if article and text[:1].islower() else text


def tell_source(text: str, vocabulary: Vocabulary) -> str:
    """Return who tells what a German compound calls somebody's telling: Polizeiangaben, Unternehmensangaben."""
    stem = text.removesuffix("angaben")
    if vocabulary.lang != "de" or stem == text or len(stem) < _SHORTEST_BODY or " " in stem:
        return text
    return stem[:-1] if stem.endswith("s") and is_body_noun(key_of(stem[:-1]), vocabulary) else stem


def strip_article_of(text: str, vocabulary: Vocabulary) -> str:
    """Return a mention of German, French or Spanish without its article: die Feuerwehr, l'agence; others unchanged."""
    pattern = _ARTICLES_OF.get(vocabulary.lang)
    return pattern.sub("", text, count=1) if pattern is not None else text


def _ends_in(word: str, nouns: Collection[str], shortest: int) -> bool:
    return any(word[at:] in nouns for at in range(max(1, len(word) - _LONGEST), len(word) - shortest + 1))


@lru_cache(maxsize=8)
def _documents(lang: str) -> frozenset[str]:
    vocabulary = load_vocabulary(lang)
    nominals = vocabulary.pack.nominals.get("document", frozenset()) if vocabulary.pack else frozenset()
    return frozenset((*map(key_of, nominals), *vocabulary.tables["documents"]))


@lru_cache(maxsize=8)
def _persons(lang: str) -> frozenset[str]:
    vocabulary = load_vocabulary(lang)
    sets = vocabulary.sets
    named = sets["role"] | sets["descriptions"] | sets["female"] | sets["male"]
    held = frozenset((*vocabulary.tables["offices"], *vocabulary.tables["unnamed"]))
    words = named | held | (sets["titles"] - {"us", "bin"})
    return words - sets["organization"] - {"er", "sie", "il", "elle", "el", "ella", "m"}


def _has_compounds(vocabulary: Vocabulary) -> bool:
    return vocabulary.pack is not None and vocabulary.pack.verb_second
