"""The name in an apposition to a Slavic noun for a person: очевидець, студент Гордій; голова міста, Вадим Сисун."""

from __future__ import annotations

from provenance.speakers.cast_index import PATRONYMICS
from provenance.speakers.name_nominatives import read_given
from provenance.speakers.nouns import is_person_noun
from provenance.speakers.reading import Tokens, Vocabulary

_SURELY_OBLIQUE = ("и", "і", "ї", "ы", "у", "ю", "ого", "его", "ої", "ой", "ом", "ем", "ою")
"""Endings that no first name has in the nominative."""
_FULL_NAME = 2


def find_apposed_name(tokens: Tokens, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """Return name and title where the noun before the first comma has none, or only whose it is; else None."""
    if not vocabulary.words.head_first or not tokens.breaks:
        return None
    starts = sorted(tokens.breaks)
    if not _lacks_name(tokens, starts[0], vocabulary):
        return None
    for start, end in zip(starts, (*starts[1:], len(tokens.words)), strict=True):
        first = _name_in(tokens, start, end, vocabulary)
        if first is not None:
            rest = (*tokens.words[:first], *tokens.words[end:])
            return " ".join(tokens.words[first:end]), " ".join(rest)
    return None


def _lacks_name(tokens: Tokens, end: int, vocabulary: Vocabulary) -> bool:
    """Tell whether `[0, end)` is a noun for a person with nothing but genitives behind it: мати Яреми."""
    sets, head = vocabulary.sets, tokens.keys[: min(end, 3)]
    known = any(key in sets["role"] or key in sets["demonyms"] for key in head)
    noun = any(word.islower() for word in tokens.words[1:end])  # Инициатор сбора
    if not known and (not noun or any(key in sets["organization"] for key in head)):
        return False
    names = [at for at in range(1, end) if tokens.words[at][:1].isupper() and not tokens.words[at].isupper()]
    if not names:
        return True
    word = tokens.words[names[0]]
    whose = bool(read_given(word, vocabulary.lang)[0]) or word.lower().endswith(_SURELY_OBLIQUE)
    return whose and tokens.keys[names[0]] not in sets["given"]


def _name_in(tokens: Tokens, start: int, end: int, vocabulary: Vocabulary) -> int | None:
    """Return where the name begins that ends the apposition `[start, end)`, which a noun or adjective may open."""
    first = end
    while first > start and tokens.words[first - 1][:1].isupper() and not tokens.words[first - 1].isupper():
        first -= 1
    if first == end:
        return None
    patronymic = end - first > _FULL_NAME and tokens.keys[end - 2].endswith(PATRONYMICS)
    if first > start and tokens.keys[first - 1] in vocabulary.sets["prepositions"]:
        if end - first <= _FULL_NAME:
            return None
        first = end - _FULL_NAME - patronymic  # кардиолог из Казани Рафаэль Гимаев
    known = tokens.keys[first] in vocabulary.sets["given"]
    sets = vocabulary.sets
    titled = any(key in sets["role"] or key in sets["demonyms"] for key in tokens.keys[start:first])
    if end - first == 1:
        return first if known or (titled and _may_be_name(tokens.words[first])) else None
    oblique = tokens.words[first].lower().endswith(_SURELY_OBLIQUE)
    return first if known or ((titled or first == start) and not oblique) else None


def _may_be_name(word: str) -> bool:
    """Tell whether a word alone behind a noun can be a nominative that is no place's genitive: студент Гордій."""
    return not word.lower().endswith((*_SURELY_OBLIQUE, "а", "я"))


def is_named_behind(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether an apposition at a word is a name: a Slavic one behind one adjective, or a full English one.

    учениця, двадцятирічна Варвара; Overby's mayor, Lena Hartwell.
    """
    pack = vocabulary.pack
    end = next((n for n in range(at + 1, len(tokens.words)) if n in tokens.breaks), len(tokens.words))
    if vocabulary.lang == "en":
        full = end - at >= _FULL_NAME and all(word[:1].isupper() for word in tokens.words[at:end])
        return full and is_person_noun(tokens.keys[at - 1], vocabulary)
    if not vocabulary.words.head_first or pack is None or not tokens.words[at].islower():
        return False
    names = tokens.words[at + 1 : end]
    return (
        tokens.words[at].endswith(pack.adjective_endings)
        and bool(names)
        and all(word[:1].isupper() for word in names)
    )
