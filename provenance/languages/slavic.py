"""What the Russian and Ukrainian packs share: reading their tables of verbs, and the cases of their nouns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args

from provenance.languages.pack import Cue, Frame

_FRAMES: dict[str, Frame] = {frame: frame for frame in get_args(Frame)}
_SURE = 0.7


@dataclass(frozen=True, slots=True)
class Endings:
    """How a language forms its past: `masculine` is the ending that the others replace (л, в)."""

    masculine: str
    past: tuple[str, ...]
    reflexive: tuple[str, ...]
    """Endings of verbs in -ся, their masculine included."""


RUSSIAN = Endings("л", ("ла", "ло", "ли"), ("лся", "лась", "лось", "лись"))
UKRAINIAN = Endings("в", ("ла", "ло", "ли"), ("вся", "вся", "лася", "лась", "лося", "лось", "лися", "лись"))


def past_forms(masculine: str, endings: Endings) -> tuple[str, ...]:
    """Return the past forms of a verb from that of "he": masculine, feminine, neuter, plural.

    A verb without the masculine ending adds the others (опроверг, опровергла). Of a phrase the first word is formed,
    behind a negation the second.
    """
    verb, blank, rest = masculine.partition(" ")
    if verb == "не":
        return tuple(f"{verb} {form}" for form in past_forms(rest, endings))
    if verb.endswith("ся"):
        stem = verb[:-2].removesuffix(endings.masculine)
        forms: tuple[str, ...] = tuple(dict.fromkeys(stem + ending for ending in endings.reflexive))
    else:
        stem = verb.removesuffix(endings.masculine)
        forms = (verb, *(stem + ending for ending in endings.past))
    return tuple(form + blank + rest for form in forms)


def read_cues(table: str, endings: Endings) -> tuple[Cue, ...]:
    """Return the cues of a table, one a line: pasts of "he" | present | participles | frames | openers | strength.

    Phrases are written with underscores for blanks.
    """
    cues = []
    for line in table.strip().splitlines():
        past, present, participles, frames, openers, strength = line.split("|")
        verbs = [verb.replace("_", " ") for verb in past.split()]
        forms = [form for verb in verbs for form in past_forms(verb, endings)]
        forms += [form.replace("_", " ") for form in present.split()]
        cues.append(
            Cue(
                lemma=forms[0],
                forms=tuple(dict.fromkeys(forms)),
                participles=tuple(form.replace("_", " ") for form in participles.split()),
                frames=tuple(_FRAMES[frame] for frame in frames.split()),
                openers=tuple(openers.split()),
                gap=("ещё", "ж") if " " in forms[0] else (),
                strength=float(strength),
            )
        )
    return tuple(cues)


def as_cues(cues: Iterable[Cue], words: tuple[str, ...], gap: tuple[str, ...]) -> Cue:
    """Return the cue "as … said" of all verbs that take a clause: как сообщил."""
    forms = [
        f"{word} {form}"
        for word in words
        for cue in cues
        if {"speech", "told"} & set(cue.frames) and cue.strength >= _SURE
        for form in cue.forms
        if " " not in form
    ]
    return Cue(forms[0], tuple(dict.fromkeys(forms)), ("prepositional",), gap=gap, strength=0.9)


def plural_forms(cues: Iterable[Cue], endings: tuple[str, ...], singular: frozenset[str]) -> frozenset[str]:
    """Return the forms of "they" among the first words of all cues, which may go without a subject."""
    words = {form.split()[0] for cue in cues for form in cue.forms}
    return frozenset(word for word in words if word.endswith(endings) and word not in singular)


def decline(nouns: str, endings: dict[str, str]) -> frozenset[str]:
    """Return nouns with their case forms; `endings` maps the nominative's ending to the other ones.

    The longest ending that fits is taken, "" fits any. Forms that no noun has do no harm in a list for lookup.
    """
    ordered = sorted(endings, key=len, reverse=True)
    found: set[str] = set()
    for noun in nouns.split():
        found.add(noun)
        ending = next(each for each in ordered if noun.endswith(each))
        stem = noun[: len(noun) - len(ending)]
        found.update(stem + ("" if each == "-" else each) for each in endings[ending].split())
    return frozenset(found)


_PLURAL_NOUNS = ("ы", "и", "і", "ые", "ие", "ії")
_PLURAL_ENDINGS = ("ов", "ев", "ей", "ам", "ами", "ах", "ям", "ями", "ях", "ів", "їв", "ок", "-")
_AFTER_VELARS = re.compile("(?<=[гкхжшчщ])ы")


def nominatives(nouns: str, endings: dict[str, str]) -> dict[str, str]:
    """Return the case forms of nouns with the nominative of each; singular forms where the noun is a singular.

    `endings` are those of `decline`, of which all that fit are taken. A noun of the list stands for itself, also
    where it is a form of another one.
    """
    ordered = sorted(endings, key=len, reverse=True)
    found: dict[str, str] = {}
    for noun in nouns.split():
        plural = noun.endswith(_PLURAL_NOUNS)
        for ending in filter(noun.endswith, ordered):
            stem = noun[: len(noun) - len(ending)]
            for each in endings[ending].split():
                if plural or not each.endswith(_PLURAL_ENDINGS):
                    form = stem + ("" if each == "-" else each)
                    found.setdefault(_AFTER_VELARS.sub("и", form), noun)
    return {**found, **{noun: noun for noun in nouns.split()}}


def feminines(nouns: str, endings: dict[str, str]) -> str:
    """Return the words for women beside those for men: журналистка, заступниця; nouns that have none are left out.

    `endings` maps the ending of the noun for a man to the other one; the longest that fits is taken.
    """
    return _replace_endings(nouns, endings)


def plurals(nouns: str, endings: dict[str, str]) -> str:
    """Return the plurals of nouns for men: авторы, викладачі; those of women look like their genitives.

    `endings` maps an ending to that of the plural, "-" where there is none to be told; the longest that fits is taken.
    """
    return _replace_endings(nouns, endings)


def _replace_endings(nouns: str, endings: dict[str, str]) -> str:
    ordered = sorted(endings, key=len, reverse=True)
    found = []
    for noun in nouns.split():
        ending = next((each for each in ordered if noun.endswith(each)), None)
        if ending is not None and endings[ending] != "-":
            found.append(noun.removesuffix(ending) + endings[ending])
    return " ".join(dict.fromkeys(found))


def join_prefixes(nouns: str, prefixes: tuple[str, ...]) -> str:
    """Return nouns whose prefix has a hyphen with those that have none beside them: прес-секретар, пресекретар."""
    words = nouns.split()
    joined = [
        prefix.rstrip("-") + word.removeprefix(prefix)
        for word in words
        for prefix in prefixes
        if word.startswith(prefix)
    ]
    return " ".join(dict.fromkeys((*words, *joined)))


def decline_table(table: Mapping[str, str], endings: dict[str, str]) -> dict[str, str]:
    """Return a table with each noun's case forms beside it; a form that stands in it by itself keeps its value."""
    declined = {form: value for noun, value in table.items() for form in decline(noun, endings)}
    return {**declined, **table}


def agree(cues: Iterable[Cue], endings: Endings) -> dict[str, tuple[str, str]]:
    """Return gender and number of the subject that each past form shows; what shows neither is left out."""
    feminine, plural = endings.past[0], endings.past[2]
    found: dict[str, tuple[str, str]] = {}
    for cue in cues:
        words = [form.split()[0] for form in cue.forms]
        for word in words:
            plain = word.removesuffix("ся").removesuffix("сь")
            if plain.endswith(plural):
                found[word] = ("", "p")
            elif plain.endswith(feminine):
                found[word] = ("f", "s")
            elif plain.endswith(endings.masculine):
                found[word] = ("m", "s")
    return found
