"""Where the name stands in a mention, and what around it is title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.speakers.apposed_names import is_named_behind
from provenance.speakers.arabic_names import find_arabic_name
from provenance.speakers.arabic_nouns import REPORTERS
from provenance.speakers.gazetteer import (
    find_body,
    find_country,
    find_country_of_adjective,
    find_figure,
    is_beside_figures,
)
from provenance.speakers.head_first_names import (
    PATRONYMICS,
    is_abbreviation,
    is_whose,
    names_nobody,
    opens_with_trade,
    skip_place,
)
from provenance.speakers.inflection import is_cyrillic
from provenance.speakers.noun_capitals import find_among_nouns
from provenance.speakers.principals import is_principal, opening_of_principal
from provenance.speakers.reading import Tokens, Vocabulary, leave_out

_SENT_BY_OUTLETS = REPORTERS | {"موفد", "موفده"}
_LONGEST_HEAD = 3
_DEFINITE = frozenset({"le", "la", "l", "el", "los", "las", "les"})
_DEFINITE_HEAD = 2
"""Words of an article and the noun that opens a mention."""
_FULL_NAME = 2


def find_name(tokens: Tokens, vocabulary: Vocabulary) -> tuple[str, str]:
    """Return name and title of a mention; both "" where it names nobody."""
    return _cut(tokens, *_find_place(tokens, vocabulary))


def _find_place(tokens: Tokens, vocabulary: Vocabulary) -> tuple[int, int]:
    figure = _find_known(tokens)
    if figure is not None and is_principal(tokens, figure, vocabulary):
        first, after = opening_of_principal(tokens, figure[0], vocabulary), figure[1]
        rest = leave_out(tokens, first, after)
        one, end = _find_place(rest, vocabulary) if rest.words else (0, 0)
        return (one + after - first, end + after - first) if one >= first else (one, end)
    if vocabulary.lang == "ar" and (figure is None or figure[0] > 0):
        found = _find_arabic(tokens, vocabulary)
        if figure is None or (found[1] > 1 and found[0] == 0):
            return found  # فلان الفلاني الناطق باسم الرئيس: the figure is in the title
    if figure is not None:
        return figure
    if vocabulary.words.head_first:
        return _find_behind_head(tokens, vocabulary)
    if vocabulary.pack is not None and vocabulary.pack.verb_second:
        return find_among_nouns(tokens, vocabulary)
    return _find_capitalised(tokens, vocabulary)


def _find_behind_head(tokens: Tokens, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return the name in a mention that its head noun opens, with genitives behind it: мэр Ольховска Пётр Ланской.

    Capitals behind a body or document are its place (полиция Ольховска); of three behind a title the first is one,
    unless the last but one is a patronymic.
    """
    heads = [key for key in opening_keys(tokens, vocabulary) if key in vocabulary.sets["common"]]
    headed = bool(heads) and not tokens.breaks
    if headed and (
        (heads[0] in vocabulary.sets["organization"] and heads[0] not in vocabulary.sets["titles"])
        or heads[0] in vocabulary.tables["documents"]
    ):
        return 0, 0
    first, after = _find_capitalised(tokens, vocabulary)
    called = vocabulary.pack.words.get("called", ()) if vocabulary.pack is not None else ()
    if first > 1 and tokens.words[first - 1] in called:
        return first, after  # очевидец по имени Степан
    if (heads or first == 0) and (*heads, tokens.keys[0])[0] in _unnamed(vocabulary) and after - first == 1:
        return 0, 0  # чиновник Минздрава: a name behind such a noun is a full one
    while after - first > 1 and is_cyrillic(tokens.keys[after - 1]) and not is_cyrillic(tokens.keys[first]):
        first += 1  # гендиректор Elkjær Йонас Хольм
    if names_nobody(tokens, first, after, heads, vocabulary):
        return 0, 0
    shortest = _FULL_NAME if first == 0 else 1
    while after - first > shortest and is_abbreviation(tokens.words[first]):
        if is_abbreviation(tokens.words[first + 1]):
            break
        first += 1  # речник ДСВР Назар Олійник, очільник ДСВР Олійник
    if first > 0 and not any(place <= first for place in tokens.breaks):
        first = skip_place(tokens.keys, first, after)
        given = vocabulary.sets["given"]
        if heads and after - first > 1 and tokens.keys[after - 1] in given:
            # внук поэта Лукьянова Игнатий: a first name ends the mention, what stands before it says whose he is
            first = after - 1 if not given.intersection(tokens.keys[first : after - 1]) else first
        body = (
            tokens.words[first - 1][:1].isupper()
            and tokens.keys[first - 1] in vocabulary.sets["organization"]
        )
        if body and after - first > _FULL_NAME and tokens.keys[first] not in given:
            first = after - _FULL_NAME  # аналітик Центру Пальме Свен Торвальдсен
        if heads and after - first == _FULL_NAME and is_whose(tokens.keys[first], tokens.keys[first + 1]):
            first += 1
    elif after - first == 3 and opens_with_trade(tokens, first, vocabulary):
        first += 1  # a trade that no list knows opens the sentence: Эколог Виктор Лашин
    return first, after


def opening_keys(tokens: Tokens, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the keys among which the head of a mention is that it opens, no more than up to an unknown noun.

    A noun that no list knows may be a trade, whose genitive comes next: главврач больницы.
    """
    cases = vocabulary.words.noun_cases
    lists = [vocabulary.sets[name] for name in ("common", "titles", "determiners")]
    for at, key in enumerate(tokens.keys[:_LONGEST_HEAD]):
        known = cases is None or any(key in words for words in lists)
        if cases is not None and not known and not re.search(cases.adjective, tokens.words[at].lower()):
            return tokens.keys[:at]
    return tokens.keys[:_LONGEST_HEAD]


def _unnamed(vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset((*vocabulary.tables["unnamed"], *vocabulary.tables["unnamed_many"]))


def _cut(tokens: Tokens, first: int, after: int) -> tuple[str, str]:
    if first >= after:
        return "", ""
    rest = (*tokens.words[:first], *tokens.words[after:])
    return _join(tokens.words[first:after]), _join(rest)


def _join(words: Sequence[str]) -> str:
    """Return words as they were written, an elided article joined to the next: L'Hermitte."""
    return " ".join(words).replace("l' ", "l'").replace("L' ", "L'").replace("l’ ", "l’").replace("L’ ", "L’")


def _find_known(tokens: Tokens) -> tuple[int, int] | None:
    """Return the place of a full name of the figures table; the last one, since titles may hold a name as well."""
    found: tuple[int, int] | None = None
    at = 0
    while at < len(tokens.words):
        if is_beside_figures(tokens.words[at]):
            at += 1
            continue
        for size in range(min(5, len(tokens.words) - at), 1, -1):
            phrase = " ".join(tokens.words[at : at + size])
            if not any(place in tokens.breaks for place in range(at + 1, at + size)) and find_figure(phrase):
                found = found if found and at in tokens.breaks else (at, at + size)
                at += size - 1
                break
        at += 1
    return found


def _find_capitalised(tokens: Tokens, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return the last run of capitalised words before the first comma that has one before it."""
    starts = sorted(each for each in tokens.breaks if 0 < each < len(tokens.words))
    for start in (0, *starts):
        found = _find_before_break(_without_first(tokens, start), vocabulary)
        if found is not None:
            if not found[1] and not start and starts and is_named_behind(tokens, starts[0], vocabulary):
                continue  # Мажоритарний акціонер, кіпрська Brantwell; Overby's mayor, Lena Hartwell
            return (found[0] + start, found[1] + start) if found[1] else found
    return 0, 0


def _without_first(tokens: Tokens, count: int) -> Tokens:
    breaks = frozenset(each - count for each in tokens.breaks if each >= count)
    return Tokens(tokens.words[count:], tokens.keys[count:], tokens.bare[count:], breaks)


def _end_of_run(tokens: Tokens, at: int, end: int, vocabulary: Vocabulary) -> int:
    """Return where a run of capitalised words that begins at `at` ends, particles of names within it."""
    particles = (vocabulary.pack.name_particles if vocabulary.pack else frozenset()) - {
        "of",
        "the",
        "and",
        "y",
    }
    after = at + 1
    while after < end:
        more = tokens.words[after + 1 : min(after + 2, end)]
        # Вікторія ван дер Берг has two particles.
        joined = any(
            _is_capital(word) or (vocabulary.words.head_first and word in particles) for word in more
        )
        if not (_is_capital(tokens.words[after]) or (tokens.words[after] in particles and joined)):
            break
        after += 1
    return after


def _names_body(tokens: Tokens, run: tuple[int, int, int], end: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a run of capitals (where it begins, its name begins, it ends) names a body and not a person."""
    at, first, after = run
    alone = at == 0 and first == 1 and after == 2 and end == after
    if alone and tokens.keys[0] in vocabulary.tables["ministries"]:
        return True  # Defensa Civil
    behind = 0 < at <= _DEFINITE_HEAD and at not in tokens.breaks
    if behind and _is_body_alone(tokens.keys[at - 1], vocabulary):
        return True  # el sindicato Fuerza Obrera
    # l'Espagnole, el Centro Nacional: no name of a person has an article before it
    definite = _DEFINITE.issuperset(tokens.keys[at:first])
    return definite and _is_behind_article(tokens, first, vocabulary)


def _find_before_break(tokens: Tokens, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Return the last run of capitalised words before a comma, without titles and demonyms at its front.

    None where there is none; an empty one where there is one that names nobody.
    """
    end = next((at for at in range(1, len(tokens.words)) if at in tokens.breaks), len(tokens.words))
    best = (0, 0)
    at = 0
    while at < end:
        if not _is_capital(tokens.words[at]):
            at += 1
            continue
        after = _end_of_run(tokens, at, end, vocabulary)
        first = _skip_titles(tokens, at, after, vocabulary)
        if first > at and first < after and _opens_body(tokens, at, first, vocabulary):
            first = after  # Ministerio de Exteriores: no person called "de Exteriores"
        # "Dana Reyes of Overby": a place behind a preposition is no second name; behind a department there is one.
        if first < after and first and _is_complement_of_title(tokens, at, first, vocabulary):
            first = after
        if _names_body(tokens, (at, first, after), end, vocabulary):
            first = after
        if vocabulary.words.head_first and _is_behind_preposition(tokens, at, vocabulary):
            size = _FULL_NAME + tokens.keys[max(0, after - _FULL_NAME)].endswith(PATRONYMICS)
            if after - at > size:
                first = after - size  # посол в Вардии Глеб Лось: the place is behind the preposition
                best = (first, after)
                at = after
                continue
        if first < after and (
            not _is_behind_preposition(tokens, at, vocabulary)
            or _is_behind_department(tokens, at, first, after, vocabulary)
        ):
            best = (first, after)
        at = after
    if best == (0, 0):
        return None
    # What follows the last capital must not be the head noun: "senior Biden administration official".
    behind = tokens.keys[best[1]] if best[1] < end else ""
    if behind and not behind.isdigit() and behind not in vocabulary.sets["prepositions"] | {"who", "s"}:
        return (0, 0)
    last = tokens.keys[best[1] - 1] if best[1] else ""
    # "the Overby Police Department" is capitalised throughout and yet no person.
    if tokens.words[best[1] - 1].endswith(("'s", "’s")) or last in vocabulary.sets["organization"]:
        return (0, 0)
    return best


def _is_body_alone(key: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a French or Spanish word is a noun for a body and for no person, so that what follows names it."""
    sets = vocabulary.sets
    return (
        bool(sets["descriptions"])
        and key in sets["organization"]
        and key not in sets["titles"] | sets["role"]
    )


def _is_complement_of_title(tokens: Tokens, at: int, first: int, vocabulary: Vocabulary) -> bool:
    """Tell whether French or Spanish words go on a title: secrétaire d'État, Secretario de Industria, el London Post.

    Behind a title that every name may have they are a name with a particle: M. d'Eschen.
    """
    if not vocabulary.sets["descriptions"] or tokens.keys[first - 1] in vocabulary.sets["honorifics"]:
        return False
    if tokens.words[first][:1].islower():
        return first > at or tokens.words[first][:1] == "d"
    titled = vocabulary.sets["titles"] | vocabulary.sets["common"]
    return 0 < at < first and tokens.keys[at - 1] in _DEFINITE and titled.isdisjoint(tokens.keys[at:first])


def _is_behind_article(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a French or Spanish article stands right before a word, and is no part of a name."""
    return bool(at) and vocabulary.sets["descriptions"] != frozenset() and tokens.keys[at - 1] in _DEFINITE


def _is_behind_preposition(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a preposition stands before a word, an article between them or not: de l'État."""
    if not at:
        return False
    before = at - 1
    if tokens.keys[before] in vocabulary.sets["prepositions"]:
        return True
    if before and vocabulary.sets["descriptions"] and tokens.keys[before] in vocabulary.sets["determiners"]:
        before -= 1
    return tokens.keys[before] in vocabulary.sets["prepositions"]


def _is_behind_department(tokens: Tokens, at: int, first: int, after: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a full name follows the department of an office without a comma: concejal de Cultura Ivo Roth."""
    if first == at or after - first < 2 or not vocabulary.tables["ministries"].may_begin(tokens.keys[at]):
        return False
    bodies = vocabulary.sets["organization"] | vocabulary.tables["ministries"].keys()
    return not any(
        key in bodies or key in vocabulary.sets["prepositions"] for key in tokens.keys[first:after]
    )


def _opens_body(tokens: Tokens, at: int, first: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a body and "of" stand in front of what looks like a name, or several people and their place."""
    small = tokens.words[first][:1].islower()
    heads = vocabulary.sets["organization"] - vocabulary.sets["titles"]
    if small and any(key in heads for key in tokens.keys[at:first]):
        return True
    if not vocabulary.sets["descriptions"]:
        return False
    # "Unión Social" is called so, and "Vecinos de Valmonte" are nobody's name.
    many = small and tokens.keys[first - 1] in vocabulary.sets["collective"]
    return many or (
        tokens.keys[first - 1] in heads and tokens.keys[first - 1] not in vocabulary.tables["ministries"]
    )


def _skip_titles(tokens: Tokens, first: int, after: int, vocabulary: Vocabulary) -> int:
    """Return the first word of a run that is neither title, office, body nor demonym."""
    at = first
    while at < after:
        for size in range(min(4, after - at), 0, -1):
            phrase = " ".join(tokens.words[at : at + size])
            department = size > 1 and " ".join(tokens.keys[at : at + size]) in vocabulary.tables["ministries"]
            if department or find_body(phrase) or find_country(phrase):
                at += size
                break
        else:
            word = tokens.words[at].removesuffix("'s").removesuffix("’s")
            key = tokens.keys[at]
            if at + 1 == after and at and tokens.keys[at - 1] in vocabulary.sets["honorifics"]:
                break  # Mme Prince: behind such a title stands a name, whatever else the word means
            small = key in vocabulary.sets["determiners"] and not (
                at and vocabulary.words.head_first
            )  # Том Роу
            joint = vocabulary.words.head_first and at + 1 < after and " " in key
            if joint and any(part in vocabulary.sets["titles"] for part in key.split()):
                at += 1  # Експерт-балістик Гай
                continue
            if at == first and _is_given_noun(tokens, at, after, vocabulary):
                break
            known = key in vocabulary.tables["ministries"] or (
                small
                or key in vocabulary.sets["titles"]
                or key in vocabulary.sets["common"]
                or key in vocabulary.tables["qualities"]
            )
            outlet = word == "The" and vocabulary.words.head_first and at + 1 < after  # The Harbour Post пише
            if outlet:
                break
            if known or key in {"the", "a"} or find_country_of_adjective(word) or word != tokens.words[at]:
                at += 1
            else:
                break
    # A place or body before the title belongs to the title: Overby Press Secretary Nora Quill.
    inner = (n + 1 for n in range(after - 2, at, -1) if tokens.keys[n] in vocabulary.tables["offices"])
    return next(inner, at)


def _is_given_noun(tokens: Tokens, at: int, after: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun with a capital inside a mention is a name: членкиня спілки Влада Гай, на псевдо Сапер."""
    if not vocabulary.words.head_first or not at:
        return False
    called = vocabulary.pack.words.get("called", ()) if vocabulary.pack is not None else ()
    many = tokens.keys[at] in vocabulary.sets["collective"] - vocabulary.sets["titles"]
    given = many and after - at == _FULL_NAME and tokens.words[at - 1].islower()
    return given or tokens.words[at - 1] in called


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or (
        word[:2] in {"d'", "d’", "al", "el", "ал", "ел", "эл"} and any(char.isupper() for char in word[2:5])
    )


def _find_arabic(tokens: Tokens, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return the name in an Arabic mention: what stays without title, office, body and adjectives at the front.

    Arabic has no capitals; a word counts as a name when no noun list knows it and it has no article, or when the
    name table knows it.
    """
    bodies = vocabulary.sets["organization"] - vocabulary.sets["titles"]
    if tokens.bare[0] in vocabulary.tables["documents"] or tokens.bare[0] in bodies | _SENT_BY_OUTLETS:
        # What follows is the name of the body or outlet; a person may come behind a comma.
        behind = min(tokens.breaks, default=0)
        first, after = find_arabic_name(tokens.words[behind:]) if behind else (0, 0)
        return (
            (first + behind, after + behind)
            if after > first and tokens.bare[0] in _SENT_BY_OUTLETS
            else (0, 0)
        )
    return find_arabic_name(tokens.words, tokens.breaks)
