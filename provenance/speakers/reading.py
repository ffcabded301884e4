"""One mention's text -> what it says of its speaker: a name, an office, an unnamed official, a body, a pronoun."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Literal

from provenance.languages.first_names import BOTH
from provenance.languages.pack import LanguagePack, load_pack
from provenance.languages.people import PeopleWords, load_people_words
from provenance.speakers.gazetteer import (
    Body,
    Country,
    find_body,
    find_country,
    find_country_of_adjective,
    may_begin_place,
)
from provenance.speakers.names import key_of

ReadingKind = Literal[
    "person", "office", "unnamed", "unnamed_many", "document", "pair", "body", "country", "organization", "pronoun",
    "surname", "unknown",
]  # fmt: skip
_WORD = re.compile(
    r"\b[lL]['’](?=[^\W\d_])|[\w\u0300-\u036f\u064b-\u0652\u0670]+(?:[-‐‑.'’][\w\u064b-\u0652]+)*\.?"
)
_ELIDED = re.compile(r"(?<=\b[lL])['’](?=[^\W\d_])")
_LONGEST_PHRASE = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """What one mention says. `title` is the text around a name; `office` and `unnamed` are English terms.

    `definite` tells that the phrase points back ("the official", المسؤول) rather than introducing somebody; `other`
    that it tells somebody from one described before ("another official", مسؤول آخر).
    """

    kind: ReadingKind
    text: str
    name: str = ""
    title: str = ""
    office: str = ""
    unnamed: str = ""
    qualities: tuple[str, ...] = ()
    phrase: str = ""
    country: Country | None = None
    body: Body | None = None
    gender: str = ""
    number: str = "s"
    definite: bool = False
    other: bool = False
    base: str = ""
    """The nominative of the name, else of the mention, where what stands before it governs another case."""

    @property
    def called(self) -> str:
        """The text of a mention without a name, in the nominative where that is known."""
        return self.base if self.base and self.kind != "person" else self.text


class PhraseTable(dict[str, str]):
    """Keyed phrases of one or more words and what each means, with the words that they begin and end with."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        super().__init__(phrases)
        self.first_words = frozenset(phrase.partition(" ")[0] for phrase in phrases)
        self.last_words = frozenset(phrase.rpartition(" ")[2] for phrase in phrases)

    def may_begin(self, key: str) -> bool:
        """Tell whether a phrase of the table begins with a word of this key: a quick way past all others."""
        return key.partition(" ")[0] in self.first_words


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language, keyed for comparison."""

    lang: str
    words: PeopleWords
    pack: LanguagePack | None
    tables: dict[str, PhraseTable] = field(default_factory=dict)
    sets: dict[str, frozenset[str]] = field(default_factory=dict)
    agreement: dict[str, tuple[str, str]] = field(default_factory=dict)


@cache
def load_vocabulary(lang: str) -> Vocabulary:
    """Return the keyed words of language `lang`; English words where it has none of its own."""
    words, pack = load_people_words(lang), load_pack(lang) if lang else None
    if not words.unnamed:
        words = load_people_words("en")
    names = ("unnamed", "unnamed_many", "qualities", "phrases", "offices", "documents", "ministries")
    tables = {
        name: PhraseTable({_key_of_phrase(word): value for word, value in getattr(words, name).items()})
        for name in names
    }
    sets = {
        name: frozenset(map(key_of, getattr(words, name)))
        for name in (
            "leaders",
            "pairs",
            "government",
            "female",
            "male",
            "others",
            "wholes",
            "descriptions",
            "demonyms",
        )
    }
    sets["honorifics"] = frozenset(map(key_of, words.honorifics))
    sets["former"] = frozenset(map(key_of, words.former))
    sets["makers"] = frozenset(map(key_of, words.makers))
    sets["women"] = frozenset(map(key_of, words.women))
    sets["men"] = frozenset(map(key_of, words.men))
    sets["first names"] = sets["women"] | sets["men"] | frozenset(map(key_of, BOTH))
    sets["given"] = frozenset(map(key_of, words.given_names))
    nominals = pack.nominals if pack else {}
    sets["relative"] = frozenset(map(key_of, pack.relative_words)) if pack else frozenset()
    sets["organization"] = frozenset(map(key_of, nominals.get("organization", ())))
    sets["common"] = frozenset(key_of(word) for nouns in nominals.values() for word in nouns)
    sets["collective"] = frozenset(map(key_of, nominals.get("collective", ())))
    sets["role"] = frozenset(map(key_of, nominals.get("role", ())))
    governing = [cue for cue in (pack.cues if pack else ()) if cue.frames[0] == "prepositional"]
    asking = frozenset(pack.whether_words if pack else ())
    sets["governing"] = frozenset(
        key_of(form.split()[0]) for cue in governing for form in cue.forms if form.split()[0] not in asking
    )
    sets["titles"] = frozenset(map(key_of, pack.titles if pack else ()))
    sets["prepositions"] = frozenset(map(key_of, pack.prepositions if pack else ()))
    sets["determiners"] = frozenset(map(key_of, pack.determiners if pack else ()))
    sets["finite"] = (
        frozenset(map(key_of, pack.finite_words | pack.perfect_auxiliaries)) if pack else frozenset()
    )
    pronouns = {key_of(each.form) for each in pack.pronouns} if pack else set()
    sets["small"] = frozenset({*sets["determiners"], *sets["prepositions"], *pronouns})
    sets["closed"] = _closed_words(pack)
    agreement = {key_of(form): person for form, person in words.agreement.items()}
    return Vocabulary(lang, words, pack, tables, sets, agreement)


def _key_of_phrase(phrase: str) -> str:
    """Return the key of a phrase as `read_tokens` cuts one: an elided article is a word of its own (chef de l'État)."""
    return key_of(_ELIDED.sub(" ", phrase))


def _closed_words(pack: LanguagePack | None) -> frozenset[str]:
    """Return the keys of small words and forms of saying, which have a capital only where they open a sentence."""
    if pack is None:
        return frozenset()
    words = (
        pack.determiners | pack.prepositions | pack.adverbs | pack.subordinators | pack.coordinators
        | pack.clause_ends | pack.finite_words | pack.auxiliaries | pack.time_words | pack.not_mentions
    )  # fmt: skip
    forms = [form.partition(" ")[0] for cue in pack.cues for form in (*cue.forms, *cue.participles)]
    listed = (*pack.complementisers, *pack.whether_words, *(each.form for each in pack.pronouns))
    return frozenset(map(key_of, (*words, *forms, *listed)))


@cache
def governing_forms(lang: str) -> dict[str, list[tuple[str, ...]]]:
    """Return the keys of the words of each cue that a mention follows (по словам, передаёт слова), by the first."""
    pack = load_pack(lang) if lang else None
    cues = [cue for cue in (pack.cues if pack else ()) if cue.frames[0] == "prepositional"]
    found: dict[str, list[tuple[str, ...]]] = {}
    for form in (tuple(map(key_of, form.split())) for cue in cues for form in cue.forms):
        found.setdefault(form[0], []).append(form)
    return found


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a mention with their keys; `bare` are keys without article and proclitics."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    bare: tuple[str, ...]
    breaks: frozenset[int]
    """Indexes of words that a comma, bracket or dash stands before."""


@lru_cache(maxsize=1 << 10)
def read_tokens(text: str) -> Tokens:
    """Return the words of a mention's text; several steps ask for those of one mention."""
    words: list[str] = []
    breaks: set[int] = set()
    last = 0
    for match in _WORD.finditer(text):
        if words and re.search(r"[,،(–—:]", text[last : match.start()]):
            breaks.add(len(words))
        words.append(match.group())
        last = match.end()
    keys = tuple(key_of(word) for word in words)
    return Tokens(tuple(words), keys, tuple(strip_article(key) for key in keys), frozenset(breaks))


def leave_out(tokens: Tokens, first: int, after: int) -> Tokens:
    """Return the tokens without those at `[first, after)`; a break inside of them goes to what follows."""
    gone = after - first
    words, keys, bare = ((*each[:first], *each[after:]) for each in (tokens.words, tokens.keys, tokens.bare))
    breaks = {place if place <= first else max(first, place - gone) for place in tokens.breaks}
    return Tokens(words, keys, bare, frozenset(place for place in breaks if place < len(words)))


def strip_article(key: str) -> str:
    """Return an Arabic key without article (ال، لل، بال); other keys unchanged."""
    if key.startswith("لل") and len(key) > 4:
        return key[2:]
    for start in ("وال", "بال", "كال", "ال"):
        if key.startswith(start) and len(key) > len(start) + 2:
            return key[len(start) :]
    return key


def find_phrases(tokens: Tokens, table: PhraseTable) -> list[tuple[int, int, str]]:
    """Return `(first, after, value)` of all phrases of a table in the tokens, the longest at each place."""
    found, at = [], 0
    while at < len(tokens.keys):
        if not table.may_begin(tokens.keys[at]) and not table.may_begin(tokens.bare[at]):
            at += 1
            continue
        for size in range(min(_LONGEST_PHRASE, len(tokens.keys) - at), 0, -1):
            value = table.get(" ".join(tokens.keys[at : at + size])) or table.get(
                " ".join((tokens.bare[at], *tokens.keys[at + 1 : at + size]))
            ) or table.get(" ".join(tokens.bare[at : at + size]))  # fmt: skip
            if value:
                found.append((at, at + size, value))
                at += size
                break
        else:
            at += 1
    return found


def find_places(tokens: Tokens) -> tuple[Country | None, Body | None]:
    """Return the first country (by name or adjective) and the first body that the tokens name."""
    country: Country | None = None
    body: Body | None = None
    for at, (word, key) in enumerate(zip(tokens.words, tokens.keys, strict=True)):
        opens = may_begin_place(word) or may_begin_place(_keep_article(key))
        for size in range(min(_LONGEST_PHRASE, len(tokens.keys) - at) if opens else 0, 0, -1):
            phrase = " ".join(tokens.words[at : at + size])
            plain = " ".join((_keep_article(key), *tokens.keys[at + 1 : at + size]))
            # "Un" is an article and "UN" a body.
            if size > 1 or len(phrase) > 3 or phrase.isupper() or not phrase.isascii():
                body = body or find_body(phrase) or find_body(plain)
            if size > 1 or not (phrase.islower() and phrase.isascii()):
                country = country or find_country(phrase) or find_country(plain)
        if country is None and not (word.islower() and word.isascii()):
            country = find_country_of_adjective(word.removesuffix("'s").removesuffix("’s"))
    return country, body


def _keep_article(key: str) -> str:
    """Return an Arabic key with its article but without proclitics: للبيت -> البيت."""
    if key.startswith("لل") and len(key) > 4:
        return "ال" + key[2:]
    return key[1:] if key[:1] in "بكلوف" and key[1:3] == "ال" else key
