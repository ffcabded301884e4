"""The readings in their order: pronoun, body, country, document, named person, unnamed official, office, pair."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from provenance.languages.pack import Pronoun
from provenance.speakers.apposed_names import find_apposed_name
from provenance.speakers.arabic_reading import is_plural_group, lone_role, read_group
from provenance.speakers.arabic_words import is_institution, read_word
from provenance.speakers.gazetteer import find_body, find_country
from provenance.speakers.name_finding import find_name, opening_keys
from provenance.speakers.names import key_of
from provenance.speakers.names_in_marks import called_in_marks
from provenance.speakers.nouns import (
    first_noun,
    gender_of_phrase,
    is_body_noun,
    is_group_noun,
    is_person_noun,
)
from provenance.speakers.organizations import apposed_body
from provenance.speakers.principals import own_offices
from provenance.speakers.reading import (
    Reading,
    ReadingKind,
    Tokens,
    Vocabulary,
    find_phrases,
    find_places,
    load_vocabulary,
    read_tokens,
)

_INDEFINITE = frozenset({"a", "an", "one", "another", "some", "several", "many", "two", "احد", "احدي"})

_ONE = frozenset({"один", "одна", "одно", "одне"})
_INDEFINITE_GERMAN = frozenset({"ein", "eine", "einem", "einer", "eines"})
_ONE_OF = frozenset({"un", "une", "uno", "una"})
_ONE_GERMAN = frozenset({"ein", "eine", "einem", "eines", "dem", "des"})
_BRACKETED = re.compile(r"\([^()]*\)")
_AGE = re.compile(r"\([^()]*\d[^()]*\)")
"""Numbers in brackets: an age, a distance."""
_MARKED = re.compile(r"[«„“\"][^«»„“”\"]*[»“”\"]")

_MEDIA = frozenset({"صحيفه", "قناه", "وكاله", "اذاعه", "موقع", "مجله", "شبكه", "جريده"})
"""Arabic words for outlets, whose names follow them."""

_POINTING = frozenset({"هذا", "هذه", "هولاء", "ذلك", "تلك"})
_FULL_NAME = 2
_NUMBERED = re.compile(r" \d+\b")
_ABBREVIATED = 5
"""Letters of an abbreviation that stands for a body."""
_MARKS = frozenset('"«„“')
_LONGEST_HEAD = 3
"""Words up to the head noun of a mention that it opens, adjectives included."""


def read_mention(text: str, vocabulary: Vocabulary) -> Reading:
    """Return what a mention's text says of the speaker; verbs that share a mention have it read once."""
    if vocabulary is load_vocabulary(vocabulary.lang):
        return _read_known(text, vocabulary.lang)
    return _read(text, vocabulary)


@lru_cache(maxsize=1 << 10)
def _read_known(text: str, lang: str) -> Reading:
    return _read(text, load_vocabulary(lang))


def _read(text: str, vocabulary: Vocabulary) -> Reading:
    if vocabulary.lang == "ar":
        text = " ".join(_AGE.sub(" ", text).split()) or text
        first, _, noun = text.partition(" ")
        text = (
            noun if noun and key_of(first) in _POINTING else text
        )  # هذه المصالح: these are the ones named before
    tokens = _restore_article(read_tokens(text), vocabulary)
    if not tokens.keys:
        return Reading("unknown", text)
    pronoun = _find_pronoun(tokens, vocabulary)
    if pronoun is not None:
        return Reading("pronoun", text, gender=pronoun.gender, number=pronoun.number or "s")
    body, country = find_body(text), find_country(text)
    if body is not None or country is not None:
        return Reading("body" if body is not None else "country", text, body=body, country=country)
    reading = _read_phrase(text, tokens, vocabulary)
    gender = reading.gender or _gender(reading, tokens, vocabulary)
    return replace(reading, gender=gender) if gender else reading


def _restore_article(tokens: Tokens, vocabulary: Vocabulary) -> Tokens:
    """Return the tokens with the article that the preposition swallowed: وفقا ل|لوزير is وفقا ل + الوزير."""
    if vocabulary.lang != "ar" or not tokens.keys or not tokens.keys[0].startswith("ل"):
        return tokens
    rest = tokens.keys[0][1:]
    nouns = vocabulary.sets["titles"] | vocabulary.sets["common"] | vocabulary.tables["unnamed"].keys()
    if rest not in nouns:
        return tokens
    return replace(
        tokens,
        words=("ال" + tokens.words[0][1:], *tokens.words[1:]),
        keys=("ال" + rest, *tokens.keys[1:]),
        bare=(rest, *tokens.bare[1:]),
    )


def _name_in_phrase(text: str, tokens: Tokens, vocabulary: Vocabulary) -> tuple[str, str]:
    """Return the name of a person that a phrase holds and the title before it, both empty where there is none."""
    if vocabulary.words.head_first and text[:1] in _MARKS:
        return "", ""  # «Вестник» is named in marks, no person is
    name, title = _name_behind_marks(text, vocabulary)
    if not name:
        plain = _without_marked(text, tokens, vocabulary)
        name, title = find_apposed_name(plain, vocabulary) or find_name(plain, vocabulary)
    if name and vocabulary.lang in {"fr", "es"} and _opens_document(tokens, vocabulary):
        return "", ""  # une étude de l'institut Mesuris
    return name, title


def _read_phrase(text: str, tokens: Tokens, vocabulary: Vocabulary) -> Reading:
    group = read_group(tokens, vocabulary) if vocabulary.lang == "ar" else None
    if group is not None:
        return Reading(group[0], text, number=group[1], unnamed="report" if group[0] == "document" else "")
    country, body = find_places(tokens)
    name, title = _name_in_phrase(text, tokens, vocabulary)
    numbered = bool(name) and vocabulary.lang in {"fr", "es"} and _is_no_person(name, text)
    if numbered:
        name, title = "", ""
    own = own_offices(tokens, vocabulary)
    office = max(own, key=lambda value: (len(value.split()), -len(value)), default="")
    base = Reading(
        "person" if name else "unknown",
        text,
        name,
        title,
        office,
        country=country,
        body=body,
        definite=_is_definite(tokens),
    )
    if name:
        return base
    if vocabulary.words.head_first and apposed_body(text, vocabulary) != text:
        return replace(base, kind="organization")  # Підрядник ремонту, фірма «Гранд»
    head, table, value = _find_head(tokens, vocabulary)
    if table and vocabulary.words.head_first and _opens_with_body(tokens, head, vocabulary):
        table = ""  # Асоціація фермерів
    if (
        vocabulary.lang in {"fr", "es"}
        and head > 0
        and tokens.keys[head - 1] in vocabulary.sets["organization"]
    ):
        table = ""  # la agencia oficial
    if table == "unnamed_many" and _means_one(tokens, head, vocabulary):
        table, value = "unnamed", value.removesuffix("s")  # один из чиновников
    if table in {"unnamed", "unnamed_many"}:
        qualities = tuple(
            quality
            for first, after, quality in find_phrases(tokens, vocabulary.tables["qualities"])
            if not first <= head < after and not _is_aside(tokens, first, vocabulary)
        )
        phrase = next((found for _, _, found in find_phrases(tokens, vocabulary.tables["phrases"])), "")
        return replace(
            base, kind="unnamed" if table == "unnamed" else "unnamed_many", unnamed=value, qualities=qualities,
            phrase=phrase, number="s" if table == "unnamed" else "p",
            other=any(key in vocabulary.sets["others"] for key in tokens.keys),
        )  # fmt: skip
    if table == "documents":
        return replace(base, kind="document", unnamed=value)
    if numbered:
        return replace(base, kind="organization")
    if table in {"pairs", "offices"}:
        return replace(base, kind="pair", number="p") if table == "pairs" else replace(base, kind="office")
    kind = _kind_of_rest(tokens, vocabulary, base)
    if vocabulary.lang == "ar" and is_plural_group(tokens, vocabulary):
        return replace(base, kind="organization", number="p")
    return replace(base, kind=kind)


def _is_no_person(name: str, text: str) -> bool:
    """Tell whether a number behind it or capitals alone show the name of a body: Emergencias 112, la agencia RNA."""
    behind = text.partition(name)[2]
    return bool(_NUMBERED.match(behind)) or (
        behind[:1] != ")" and name.isupper() and len(name) <= _ABBREVIATED and name.isalpha()
    )


def _opens_document(tokens: Tokens, vocabulary: Vocabulary) -> bool:
    """Tell whether the noun behind an article at the front is one for a document."""
    return any(key in vocabulary.tables["documents"] for key in tokens.keys[:2])


def _is_aside(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word stands behind the first comma, where another person is told of: dont son ancienne élève."""
    return bool(vocabulary.sets["descriptions"]) and at >= min(tokens.breaks, default=at + 1)


def _means_one(tokens: Tokens, head: int, vocabulary: Vocabulary) -> bool:
    """Tell whether an article or number makes one of a noun that may be a plural: ein Beamter, der Beamte."""
    first = tokens.keys[0]
    if vocabulary.lang == "de":
        return first in _ONE_GERMAN or (first == "der" and head == 1 and tokens.keys[head].endswith("e"))
    if vocabulary.lang in {"fr", "es"}:
        front = tokens.keys[int(first == "l") :]
        return len(front) > 1 and front[0] in _ONE_OF and front[1] in {"de", "des", "d"}
    return first in _ONE


def _opens_with_body(tokens: Tokens, head: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a body stands before the noun at `head`, which is its genitive then."""
    persons = vocabulary.sets["titles"], vocabulary.sets["collective"]
    return any(
        key in vocabulary.sets["organization"] and not any(key in words for words in persons)
        for key in opening_keys(tokens, vocabulary)[:head]
    )


def _name_behind_marks(text: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """Return the full name that follows a name in marks, and what stands before it: Совладелец «Полюса» Гарри Ткач."""
    called = called_in_marks(vocabulary.lang).search(text) if vocabulary.words.head_first else None
    if called is not None:
        return called.group(1), text[: called.start()].strip()
    marked = _MARKED.search(text) if vocabulary.words.head_first else None
    if marked is None or not text[: marked.start()].strip():
        return "", ""
    words = read_tokens(text[marked.end() :])
    full = (
        len(words.words) == _FULL_NAME
        and not words.breaks
        and all(each[:1].isupper() for each in words.words)
    )
    return (" ".join(words.words), text[: marked.end()].strip()) if full else ("", "")


def _without_marked(text: str, tokens: Tokens, vocabulary: Vocabulary) -> Tokens:
    """Return the tokens without names in marks, which are of companies: аналитик банка «Полюс» Дарья Мельник.

    In Arabic it is what stands in brackets: an age, the short name of a body.
    """
    aside = _BRACKETED if vocabulary.lang == "ar" else _MARKED if vocabulary.words.head_first else None
    if aside is None or not aside.search(text):
        return tokens
    plain = read_tokens(aside.sub(" ", text))
    return plain if plain.keys else tokens


def _kind_of_rest(tokens: Tokens, vocabulary: Vocabulary, base: Reading) -> ReadingKind:
    if tokens.keys[-1] in vocabulary.sets["government"] and "senior" in tokens.keys:
        return "unnamed"
    if base.text[:1] in '"“«‘' or (vocabulary.lang == "ar" and tokens.bare[0] in _MEDIA):
        return "organization"
    closed = vocabulary.sets["prepositions"] | vocabulary.sets["determiners"]
    organizations = vocabulary.sets["organization"]
    keys = (
        (*tokens.keys, *tokens.bare)
        if vocabulary.lang == "ar"
        else tokens.keys[:_LONGEST_HEAD]
        if vocabulary.words.head_first
        else tokens.keys[: min(_phrase_end(tokens, vocabulary), _LONGEST_HEAD)]
        if vocabulary.lang in {"fr", "es"}
        else tokens.keys[: _phrase_end(tokens, vocabulary)][-1:]
    )
    person = vocabulary.lang == "ar" and tokens.bare[0] in vocabulary.sets["role"] - organizations
    if any(key in organizations for key in keys) and not person:
        return "organization"
    if vocabulary.pack is not None and vocabulary.pack.verb_second and _is_of_person(tokens, vocabulary):
        return "unknown"
    if (
        vocabulary.lang != "ar"
        and tokens.words[_phrase_end(tokens, vocabulary) - 1][:1].isupper()
        and (base.country is None or bool(vocabulary.sets["descriptions"]))
    ):
        return "organization"
    if vocabulary.lang == "ar" and lone_role(base.text):
        return "office"
    if vocabulary.lang == "ar" and is_institution([read_word(word) for word in tokens.words]):
        return "organization"
    if (
        vocabulary.lang == "ar"
        and len(tokens.words) <= 3
        and not any(key.isdigit() or key in closed for key in tokens.keys)
    ):
        return "surname"
    return "unknown"


def _is_of_person(tokens: Tokens, vocabulary: Vocabulary) -> bool:
    """Tell whether the first noun of a mention is one for a person or several, where nouns have capitals."""
    key = first_noun(tokens, vocabulary)
    if tokens.keys[0] in _INDEFINITE_GERMAN and not is_body_noun(key, vocabulary):
        return True  # ein Spaziergänger
    return is_person_noun(key, vocabulary) or is_group_noun(key, vocabulary)


def _find_pronoun(tokens: Tokens, vocabulary: Vocabulary) -> Pronoun | None:
    if len(tokens.keys) != 1 or vocabulary.pack is None:
        return None
    forms = (*vocabulary.pack.pronouns, *vocabulary.pack.suffix_pronouns)
    return next((each for each in forms if key_of(each.form) == tokens.keys[0]), None)


def _find_head(tokens: Tokens, vocabulary: Vocabulary) -> tuple[int, str, str]:
    """Return place, table and value of the noun that a phrase without a name is about.

    Arabic puts it first; the other languages put it last before a preposition or a comma.
    """
    names = ("unnamed_many", "unnamed", "documents", "offices")
    found = [
        (first, after, name, value)
        for name in names
        for first, after, value in find_phrases(tokens, vocabulary.tables[name])
    ]
    for at, key in enumerate(tokens.bare):
        if key in vocabulary.sets["pairs"] or tokens.keys[at] in vocabulary.sets["pairs"]:
            found.append((at, at + 1, "pairs", key))
        elif key in vocabulary.sets["leaders"] or tokens.keys[at] in vocabulary.sets["leaders"]:
            found.append((at, at + 1, "offices", "leader"))
    if vocabulary.words.head_first:
        found = [each for each in found if not _is_attribute(tokens, each[0], each[1], vocabulary)]
    if not found:
        return -1, "", ""
    ranks = ("pairs", *names) if vocabulary.words.head_first else (*names, "pairs")
    order = {name: rank for rank, name in enumerate(ranks)}
    if vocabulary.lang == "ar" or vocabulary.words.head_first:
        first, _, name, value = min(found, key=lambda each: (each[0], order[each[2]]))
        return first, name, value
    end = _phrase_end(tokens, vocabulary)
    inside = [each for each in found if each[0] < end]
    if not inside and vocabulary.sets["descriptions"] and not _counts(tokens, end, vocabulary):
        return -1, "", ""  # les services du Premier ministre
    inside = inside or found
    _, after, name, value = max(inside, key=lambda each: (each[1], -order[each[2]]))
    return after - 1, name, value


def _is_attribute(tokens: Tokens, first: int, after: int, vocabulary: Vocabulary) -> bool:
    """Tell whether an adjective that may be a noun stands before several people: місцевих ЗМІ, военные эксперты."""
    if (
        after >= len(tokens.keys)
        or after in tokens.breaks
        or tokens.keys[after] not in vocabulary.sets["collective"]
    ):
        return False
    return tokens.keys[first].endswith(("их", "ых", "ые", "ие", "ві", "ькі", "ні"))


def _counts(tokens: Tokens, end: int, vocabulary: Vocabulary) -> bool:
    """Tell whether what stands before a preposition only says how many: l'un des conseillers, einer der Berater."""
    small = vocabulary.sets["determiners"] | {"l", "un", "une", "uno", "una", "einer", "eine", "eines"}
    return all(key in small or key.isdigit() for key in tokens.keys[:end])


def _phrase_end(tokens: Tokens, vocabulary: Vocabulary) -> int:
    """Return where the first preposition, comma or relative clause cuts the phrase."""
    stops = vocabulary.sets["prepositions"] | {"who", "which", "that"}
    for at in range(1, len(tokens.keys)):
        if at in tokens.breaks or tokens.keys[at] in stops:
            return at
    return len(tokens.keys)


def _gender(reading: Reading, tokens: Tokens, vocabulary: Vocabulary) -> str:
    if vocabulary.sets["descriptions"]:
        keys = read_tokens(reading.title).keys if reading.kind == "person" else tokens.keys
        return gender_of_phrase(keys, vocabulary)
    for name, gender in (("female", "f"), ("male", "m")):
        if any(key in vocabulary.sets[name] for key in tokens.keys):
            return gender
    return ""


def _is_definite(tokens: Tokens) -> bool:
    if tokens.keys[0] in _INDEFINITE:
        return False
    if tokens.keys[0] in {"ذات", "نفس", "هذا", "هذه"}:
        return True
    return tokens.keys[0] in {
        "the",
        "this",
        "that",
        "le",
        "la",
        "l",
        "der",
        "die",
        "das",
        "dem",
        "des",
        "den",
        "el",
    } or tokens.keys[0].startswith("ال")
