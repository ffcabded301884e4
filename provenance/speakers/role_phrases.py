"""Definite phrases for one person, read word by word: die frühere Ministerin, le chef de l'État, el argentino."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.speakers.full_names import LANGUAGES
from provenance.speakers.gazetteer import find_country_of_adjective
from provenance.speakers.names import key_of
from provenance.speakers.nouns import (
    GENDER_OF_ARTICLE,
    gender_of_noun,
    is_body_noun,
    is_document_noun,
    is_group_noun,
    is_person_noun,
    is_trade,
)
from provenance.speakers.reading import Reading, Tokens, Vocabulary, read_tokens

_ARTICLES = {
    "de": frozenset({"der", "die", "des", "dem", "den", "dieser", "diese", "dieses", "diesem"}),
    "fr": frozenset({"le", "la", "l", "du", "au", "ce", "cet", "cette"}),
    "es": frozenset({"el", "la", "del", "al", "ese", "esa", "este", "esta"}),
}
_POINTING = frozenset(
    ("ce", "cet", "cette", "dieser", "diese", "dieses", "diesem", "ese", "esa", "este", "esta")
)
_OF = frozenset(("de", "du", "des", "d", "del", "von", "vom", "für", "fur", "der"))
"""What joins words to a noun that tell it from others; behind other prepositions stand circumstances."""
_MEN_OF = ("er", "eur", "loge", "nom", "mann", "wirt", "arzt")
"""Endings of German nouns that behind "der" alone mean a man: der Spediteur, der Kaufmann."""
_POSSESSIVES = {
    "de": frozenset(
        [
            "sein",
            "seine",
            "seiner",
            "seinem",
            "seines",
            "ihr",
            "ihre",
            "ihrer",
            "ihrem",
            "ihres",
            "dessen",
            "deren",
        ]
    ),
    "fr": frozenset({"son", "sa", "leur"}),
    "es": frozenset({"su"}),
}


@dataclass(frozen=True, slots=True)
class Role:
    """A definite phrase for one person: its head noun, what tells it from others of that noun, its gender."""

    head: str
    rest: frozenset[str]
    gender: str
    pointing: bool = False
    """A demonstrative opens it, so that it describes nobody anew: ce responsable."""
    sure: bool = True
    """The noun surely is one for a person, so that one without that title may be meant."""
    former: bool = False
    """An adjective makes a description of an office: der frühere General."""
    office: str = ""
    """What the whole phrase is the name of: the head of state."""


def points_back(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Tell whether a mention without a name is a definite phrase for one person, to be read in text order."""
    if vocabulary.lang not in LANGUAGES or reading.kind not in {
        "office",
        "unnamed",
        "unknown",
        "organization",
    }:
        return False
    return read_role(read_tokens(reading.text), vocabulary) is not None


def tells_whose(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Tell whether a definite phrase for one person says more than a noun with adjectives, as whose."""
    role = read_role(read_tokens(reading.text), vocabulary) if vocabulary.lang in LANGUAGES else None
    return role is not None and bool(role.rest or reading.phrase or reading.country or reading.body)


def read_role(tokens: Tokens, vocabulary: Vocabulary) -> Role | None:
    """Return what a mention says when it is an article with a noun for one person; None when it is anything else."""
    keys = tokens.keys
    openers = _ARTICLES[vocabulary.lang] | _POSSESSIVES[vocabulary.lang]
    if len(keys) < 2 or keys[0] not in openers or min(tokens.breaks, default=99) < 2:
        return None
    capitals = vocabulary.pack is not None and vocabulary.pack.verb_second
    for at in range(1, min(4, len(keys))):
        if capitals and tokens.words[at].islower():
            continue  # an adjective: der frühere Minister
        body = is_body_noun(keys[at], vocabulary)
        # el ejecutivo is a man, el Ejecutivo is none
        man = (
            body
            and not capitals
            and tokens.words[at].islower()
            and keys[at] in vocabulary.sets["descriptions"]
        )
        body = body and not man
        if body or keys[at] in vocabulary.sets["prepositions"]:
            return None
        sure = _is_sure(tokens, at, vocabulary) or (man and keys[0] in _ARTICLES[vocabulary.lang])
        if sure or is_person_noun(keys[at], vocabulary) or is_trade(keys[at], vocabulary):
            named = (
                at + 1 < len(keys) and at + 1 not in tokens.breaks and _is_name(tokens, at + 1, vocabulary)
            )
            return None if named else _role_of(tokens, at, sure=sure, vocabulary=vocabulary)
        if capitals:
            return None
    return None


def _is_sure(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun surely means a person, and neither a company (der Hersteller) nor a council (der Rat)."""
    key, words = tokens.keys[at], vocabulary.words
    if tokens.keys[0] in _POSSESSIVES[vocabulary.lang]:
        return False  # "his lawyer" is whoever was called so, and nobody else
    if key in vocabulary.sets["makers"] or (words.body_endings and key.endswith(words.body_endings)):
        return False
    lone = len(tokens.keys) == 2
    masculine = vocabulary.lang == "de" and lone and tokens.keys[0] == "der" and key.endswith(_MEN_OF)
    if masculine or is_person_noun(key, vocabulary):
        return True
    return lone and (_is_demonym(tokens.words[at], vocabulary) or _is_told_by_form(tokens, at, vocabulary))


def _is_told_by_form(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the form alone makes a noun one for a person: die Pädagogin, la galardonada, el exmilitar."""
    key = tokens.keys[at]
    if (
        is_group_noun(key, vocabulary)
        or is_document_noun(key, vocabulary)
        or key in vocabulary.sets["common"]
    ):
        return False
    if vocabulary.lang == "de":
        return tokens.keys[0] == "die" and key.endswith("in") and not key.endswith(("zin", "plin", "trin"))
    if vocabulary.lang == "es":
        return key.endswith(("ado", "ada", "ido", "ida")) or (
            key.startswith("ex") and is_person_noun(key[2:], vocabulary)
        )
    return False


def _role_of(tokens: Tokens, head: int, *, sure: bool, vocabulary: Vocabulary) -> Role | None:
    """Return the role whose noun stands at `head`, with what the words behind tell of it; None where it is plural."""
    keys, sets = tokens.keys, vocabulary.sets
    end = min((place for place in tokens.breaks if place > head), default=len(keys))
    others = sets["prepositions"] - _OF
    end = next((place for place in range(head + 1, end) if keys[place] in others), end)
    small = sets["determiners"] | sets["prepositions"] | _ARTICLES[vocabulary.lang]
    rest = frozenset(
        key for key in keys[head + 1 : end] if key not in small and find_country_of_adjective(key) is None
    )
    gender = _gender(keys[0], keys[head], vocabulary)
    if vocabulary.lang == "de" and gender == "m" and keys[0] in {"die", "den", "diese"}:
        return None  # die Ankläger: several
    former = not vocabulary.sets["former"].isdisjoint(keys[1:head])
    return Role(keys[head], rest, gender, keys[0] in _POINTING, sure, former, _office_of(keys, vocabulary))


def _office_of(keys: tuple[str, ...], vocabulary: Vocabulary) -> str:
    """Return the office that all words behind the article name, where several name it: la jefa de Estado."""
    return vocabulary.tables["offices"].get(" ".join(keys[1:]), "") if len(keys) > 2 else ""


def _is_demonym(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun says where somebody is from: l'Espagnole, el argentino, der Nigerianer."""
    capital, key = word[:1].isupper(), key_of(word)
    if capital and find_country_of_adjective(word) is not None:
        return True
    fits = bool(vocabulary.words.demonym_endings) and key.endswith(vocabulary.words.demonym_endings)
    return fits and capital == (vocabulary.lang != "es") and key not in vocabulary.sets["common"]


def _is_name(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    closed = vocabulary.sets["determiners"] | vocabulary.sets["prepositions"]
    return tokens.words[at][:1].isupper() and tokens.keys[at] not in closed


def _gender(article: str, head: str, vocabulary: Vocabulary) -> str:
    if vocabulary.lang != "de":
        return GENDER_OF_ARTICLE.get(article) or gender_of_noun(head, vocabulary)
    told = gender_of_noun(head, vocabulary)
    # "der Angeklagten" is a woman's genitive or several, so "der" alone tells nothing.
    return told or ("f" if article == "die" else GENDER_OF_ARTICLE.get(article, ""))
