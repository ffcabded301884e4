"""English names of ministries; other organizations keep the name that the text uses."""

from __future__ import annotations

import re
from dataclasses import replace

from provenance.speakers.gazetteer import find_country_of_adjective
from provenance.speakers.names import key_of
from provenance.speakers.nouns import strip_article_of
from provenance.speakers.reading import Reading, Tokens, Vocabulary, find_phrases, read_tokens

_ARTICLES = ("the ", "The ", "a ", "A ", "an ")
_HEADS = ("وزاره", "министерств", "міністерств", "ministere", "ministerio")
"""Beginnings of the keys of the word for a ministry, what it is for stands behind it."""
_ONE_WORD = re.compile(r"ministerium$|^(?:мин|мін)|^(?:мид|мзс|моз)$")
"""Keys that name a ministry whole: Innenministerium, Минобороны, МИД."""
_MARKED = re.compile(r"(?P<noun>[^«„“\"]*)[«„“\"](?P<name>[^«»„“”\"]+)[»“”\"]?")
_OUTLET = re.compile(r"[\w’' -]{3,40} ?[«„“\"](?P<name>[^«»„“”\"]+)[»“”\"]")
"""A noun with a name in marks, as outlets have: die Zeitung „Seepost“."""
_WORDS_BEFORE_MARKS = 2
_ELISION = re.compile(r"\b[ldLD]['’](?=\w)")


def name_organization(reading: Reading, vocabulary: Vocabulary) -> str:
    """Return the canonical name of an organization: "Interior Ministry", with its country where the text says it."""
    if vocabulary.words.noun_cases is not None:
        return _name_ministry(reading.called, vocabulary) or _name_in_marks(
            reading.called.strip(), vocabulary
        )
    name = reading.text.strip()
    if vocabulary.lang != "en":
        ministry = _name_ministry(name, vocabulary)
        if ministry:
            return ministry
    outlet = _OUTLET.fullmatch(name)
    if outlet is not None:
        return outlet["name"].strip()
    for article in _ARTICLES:
        name = name.removeprefix(article)
    return strip_article_of(restore_nominative(name, vocabulary), vocabulary)


def restore_nominative(name: str, vocabulary: Vocabulary) -> str:
    """Return a German noun in the genitive as a nominative: des Verkehrsverbunds is Verkehrsverbund."""
    if vocabulary.lang != "de" or not name.lower().startswith(("des ", "eines ")):
        return name
    first, *words = name.split()
    for at, word in enumerate(words):
        if word[:1].isupper():
            key = key_of(word)
            known = vocabulary.sets["organization"]
            ending = next((e for e in ("s", "es") if key.endswith(e) and key.removesuffix(e) in known), "s")
            words[at] = word.removesuffix(ending) if not word.endswith(("ss", "us", "is")) else word
            break
    return " ".join([first, *words])


def _name_in_marks(name: str, vocabulary: Vocabulary) -> str:
    """Return the name that stands in marks, alone or behind a noun whose name it is: компания «Литмаш» -> Литмаш."""
    cases = vocabulary.words.noun_cases
    name = apposed_body(name, vocabulary)
    marked = _MARKED.fullmatch(name)
    if marked is None or cases is None or not marked["name"]:
        return name
    nouns = marked["noun"].lower().split()
    named = not nouns or nouns[-1] in cases.named_by_marks
    return marked["name"] if named and len(nouns) <= _WORDS_BEFORE_MARKS else name


def apposed_body(name: str, vocabulary: Vocabulary) -> str:
    """Return the body that an apposition names, where the noun before it has no name: Підрядник, фірма «Гранд»."""
    front, comma, last = name.rpartition(", ")
    marked = _MARKED.fullmatch(last) if comma and not any(mark in front for mark in '«“„"') else None
    cases = vocabulary.words.noun_cases
    nouns = marked["noun"].lower().split() if marked is not None else []
    if cases is None or not nouns:
        return name
    body = nouns[-1] in cases.named_by_marks or nouns[-1] in vocabulary.sets["organization"]
    return last if body else name


def _name_ministry(text: str, vocabulary: Vocabulary) -> str:
    """Return the English name of a ministry, "" for what is none."""
    tokens = _without_case(read_tokens(_ELISION.sub("", text)), vocabulary)
    found = find_phrases(tokens, vocabulary.tables["ministries"])
    headed = any(key.startswith(_HEADS) for key in tokens.bare[:2])
    if not found or not (headed or _ONE_WORD.search(tokens.keys[found[0][0]])):
        return ""
    name = max((value for _, _, value in found), key=len)
    countries = [find_country_of_adjective(word) for word in tokens.words[1:]]
    country = next((each for each in countries if each is not None), None)
    return f"{name} ({country.label})" if country else name


def _without_case(tokens: Tokens, vocabulary: Vocabulary) -> Tokens:
    """Return the tokens with German genitives as the table has them: Innenministeriums is Innenministerium."""
    if vocabulary.lang != "de":
        return tokens
    keys = tuple(key.removesuffix("s") if key.endswith("ministeriums") else key for key in tokens.keys)
    return replace(tokens, keys=keys, bare=keys)
