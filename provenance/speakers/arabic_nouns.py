"""The noun lists of the Arabic pack, keyed and joined for reading noun phrases."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from provenance.languages.pack import load_pack
from provenance.languages.people import load_people_words
from provenance.speakers.names import bare_article, key_of

_NO_ARTICLE = frozenset({"الله", "التي", "الذي", "الان", "اليه", "اليها", "الين", "الما", "الفا", "الاف"})
"""Words that only begin like the article."""
_BROKEN_PLURALS = frozenset({"مصالح", "سلط"})
"""Bodies in a plural whose ending does not show it."""
ONLY_BARE = frozenset({"نفس", "حق", "حال", "ذات", "شان"})
"""Nouns of an occasion only without article: في نفس الوقت, but علم النفس."""
REPORTERS = frozenset({"مراسل", "مراسله", "مراسلنا", "مراسلتنا"})
"""Who was told, where the noun stands behind the one who spoke."""
SHORTEST_VERB = 3
"""Letters of a verb that is known behind a joined و: وعد is a name, and no عد."""


@dataclass(frozen=True, slots=True)
class Nouns:
    """Keys of words by what they do in a noun phrase; see `provenance.languages.ar.nouns`."""

    heads: frozenset[str]
    prepositions: frozenset[str]
    places: frozenset[str]
    occasions: frozenset[str]
    owned_occasions: frozenset[str]
    """Those that a pronoun may be joined to: إشرافه."""
    bare_alif: frozenset[str]
    """Words that begin like the article and have none."""
    objects: frozenset[str]
    common: frozenset[str]
    kin: frozenset[str]
    many: frozenset[str]
    adjectives: frozenset[str]
    times: frozenset[str]
    named: frozenset[str]
    bearers: frozenset[str]
    """Nouns of things that bear names, and of nobody: قناة, نادي."""
    honorifics: frozenset[str]
    given: frozenset[str]
    closed: frozenset[str]
    persons: frozenset[str]
    """Titles and roles that one person has."""
    unnamed: frozenset[str]
    """Sources and groups that have no name: مصدر, شهود."""
    groups: frozenset[str]
    """Groups of people, in the plural."""
    qualities: frozenset[str]
    """Adjectives of such sources."""
    single: frozenset[str]
    """Persons and bodies in the singular."""
    bodies: frozenset[str]
    """Bodies in the singular."""
    verbs: frozenset[str]
    """Verbs of saying, of at least three letters."""


@cache
def load_nouns() -> Nouns:
    """Return the noun lists of the Arabic pack, keyed."""
    pack = load_pack("ar")
    assert pack is not None  # this module belongs to it
    heads = {key_of(word) for nouns in pack.nominals.values() for word in nouns}
    lists = {name: frozenset(map(key_of, words)) for name, words in pack.words.items()}
    return Nouns(
        heads=frozenset(heads | {key_of(word) for word in pack.titles}),
        prepositions=frozenset(map(key_of, pack.prepositions)),
        places=frozenset(key_of(word.replace("_", " ")) for word in pack.words["places"]),
        occasions=lists["occasions"],
        owned_occasions=lists["occasions"] - ONLY_BARE,
        bare_alif=lists["objects"] | _NO_ARTICLE,
        objects=lists["objects"],
        common=lists["common"],
        kin=lists["kin"],
        many=lists["many"],
        adjectives=lists["adjectives"],
        named=lists["named"],
        bearers=lists["named"] - lists["honorifics"] - lists["called"],
        honorifics=lists["honorifics"],
        given=lists["given"] | {bare_article(key) for key in lists["given"]},
        persons=frozenset(map(key_of, (*pack.titles, *pack.nominals["role"]))),
        closed=frozenset(map(key_of, (*pack.complementisers, *pack.clause_ends, *pack.finite_words))),
        unnamed=frozenset(
            map(key_of, (*pack.nominals["anonymous"], *pack.nominals["collective"], "شاهد", "شاهدة"))
        ),
        groups=frozenset(map(key_of, pack.nominals["collective"])),
        qualities=frozenset(map(key_of, load_people_words("ar").qualities)) | lists["qualities"],
        single=frozenset(map(key_of, (*pack.titles, *pack.nominals["role"], *pack.nominals["organization"])))
        - _BROKEN_PLURALS,
        bodies=frozenset(map(key_of, pack.nominals["organization"])),
        times=frozenset(map(key_of, pack.time_words)) - {"عام", "الاول", "الثاني"},
        verbs=frozenset(
            key for cue in pack.cues for form in cue.forms if len(key := key_of(form)) >= SHORTEST_VERB
        ),
    )
