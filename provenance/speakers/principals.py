"""Known names that only say whose the speaker is: a spokeswoman for Jane Doe, Jane Doe's lawyer, помощник Джейн Доу."""

from __future__ import annotations

from provenance.speakers.gazetteer import Figure, find_figure, is_spelling_of_figure
from provenance.speakers.nouns import is_document_noun, is_person_noun
from provenance.speakers.reading import Tokens, Vocabulary, find_phrases

_GENITIVES = frozenset({"des", "der", "eines", "einer"})
_TEXTS = frozenset(
    {"tweet", "tweets", "remarks", "speech", "message", "post", "words", "comments", "interview", "email"}
)
"""English nouns, besides documents, of which the name behind "by" or "from" is the speaker's."""
_SEEKERS = frozenset({"candidate", "nominee", "contender", "choice", "pick", "run", "bid"})
"""English nouns whose "for president" is no principal: candidate for president Jane Doe."""
_SERVANTS = frozenset({"spokesperson", "press secretary", "aide", "adviser", "presidential aide", "lawyer"})
"""Offices of those who speak for somebody, as the tables name them."""
_SPEAKING_FOR = frozenset({"باسم", "بلسان"})
_FULL_NAME = 2


def is_principal(tokens: Tokens, place: tuple[int, int], vocabulary: Vocabulary) -> bool:
    """Tell whether the known name at `place` is not the speaker's but of whom the speaker is or works for."""
    figure = find_figure(" ".join(tokens.words[slice(*place)]))
    if figure is None:
        return False
    at = opening_of_principal(tokens, place[0], vocabulary)
    if vocabulary.lang == "en":
        return _opens_compound(tokens, place[1], vocabulary) or _is_governed_in_english(
            tokens, at, vocabulary
        )
    if vocabulary.lang == "ar":
        return _is_in_construct(tokens, at, figure, vocabulary)
    if vocabulary.words.head_first:
        return _is_genitive(tokens, place, figure, vocabulary)
    return any(_is_governed(tokens, each, vocabulary) for each in {place[0], at})


def opening_of_principal(tokens: Tokens, first: int, vocabulary: Vocabulary) -> int:
    """Return where the titles before a name begin: to| former Vice President Jane Doe."""
    offices = {
        after: start
        for start, after, office in find_phrases(tokens, vocabulary.tables["offices"])
        if office not in _SERVANTS and tokens.breaks.isdisjoint(range(start + 1, after))
    }
    at = first
    while at > 0 and at not in tokens.breaks:
        key = tokens.keys[at - 1]
        small = key in vocabulary.sets["determiners"] and key not in _GENITIVES
        if at not in offices and not small and not _is_title(tokens, at - 1, vocabulary):
            break
        at = offices.get(at, at - 1)
    return at


def own_offices(tokens: Tokens, vocabulary: Vocabulary) -> list[str]:
    """Return the offices that a mention names, without those of whom the speaker works for: aide to the president."""
    offices = find_phrases(tokens, vocabulary.tables["offices"])
    own = []
    served = len(tokens.keys)
    for start, after, office in offices:
        if vocabulary.words.head_first or vocabulary.lang == "ar":
            within = served < start and tokens.breaks.isdisjoint(range(served, start + 1))
        else:
            within = _is_governed(tokens, opening_of_principal(tokens, start, vocabulary), vocabulary)
        if not within:
            own.append(office)
        if office in _SERVANTS:
            served = after - 1
    return own


def _is_title(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a title before a name; an Arabic one has an article: مستشار |الرئيس."""
    key = tokens.keys[at]
    if vocabulary.lang == "ar":
        return key != tokens.bare[at] and tokens.bare[at] in vocabulary.sets["titles"]
    return any(key in vocabulary.sets[name] for name in ("titles", "honorifics", "former"))


def _opens_compound(tokens: Tokens, after: int, vocabulary: Vocabulary) -> bool:
    """Tell whether an English name stands before a noun that it belongs to: a Jane Doe campaign manager."""
    nouns = vocabulary.sets["common"] | vocabulary.sets["organization"]
    for at in range(after, min(after + 3, len(tokens.keys))):
        key = tokens.keys[at]
        if at in tokens.breaks or key in vocabulary.sets["small"] | vocabulary.sets["relative"]:
            return False
        if key in nouns:
            return True
    return False


def _is_governed_in_english(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    if at < _FULL_NAME or at in tokens.breaks or tokens.keys[at - 1] not in vocabulary.sets["prepositions"]:
        return False
    preposition, noun = tokens.keys[at - 1], tokens.keys[at - 2]
    if preposition == "for" and noun in _SEEKERS:
        return False
    written = noun in _TEXTS or is_document_noun(noun, vocabulary)
    return not (written and preposition in {"by", "from", "of"})


def _is_governed(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a preposition or a German article in the genitive stands between a noun for a person and a word."""
    if at < _FULL_NAME or at in tokens.breaks:
        return False
    before = tokens.keys[at - 1]
    linked = before in vocabulary.sets["prepositions"] or before in _GENITIVES
    return linked and any(is_person_noun(key, vocabulary) for key in tokens.keys[: at - 1])


def _is_in_construct(tokens: Tokens, at: int, figure: Figure, vocabulary: Vocabulary) -> bool:
    """Tell whether an Arabic name is what somebody speaks in the name of, or whose adviser he is."""
    if not at or at in tokens.breaks:
        return False
    if tokens.keys[at - 1] in _SPEAKING_FOR:
        return True
    key = tokens.keys[at - 1]
    office = vocabulary.tables["offices"].get(key, "") if key == tokens.bare[at - 1] else ""
    return office in _SERVANTS and not _may_serve(figure)


def _is_genitive(tokens: Tokens, place: tuple[int, int], figure: Figure, vocabulary: Vocabulary) -> bool:
    """Tell whether a Russian or Ukrainian name in another case than the first says whose aide or adviser it is.

    A name before a comma is the speaker's, whoever is named behind it. The whole mention may stand in that case too:
    по словам пресс-секретаря Джона Доу, so that what office the person is known to have had decides.
    """
    first, after = place
    if not first or is_spelling_of_figure(" ".join(tokens.words[first:after])):
        return False
    start = max((at for at in tokens.breaks if at <= first), default=0)
    if start and first > start and _opens_with_name(tokens, vocabulary):
        return True
    offices = [
        (one, end, office)
        for one, end, office in find_phrases(tokens, vocabulary.tables["offices"])
        if start <= one and end <= first and office in _SERVANTS and not _may_serve(figure)
    ]
    at = opening_of_principal(tokens, first, vocabulary)
    return bool(offices) and max(end for _, end, _ in offices) >= at


def _may_serve(figure: Figure) -> bool:
    return any(figure.holds(office) for office in _SERVANTS)


def _opens_with_name(tokens: Tokens, vocabulary: Vocabulary) -> bool:
    """Tell whether a mention opens with two capitalised words and a comma, the first no title."""
    return (
        min(tokens.breaks, default=0) == _FULL_NAME
        and all(word[:1].isupper() for word in tokens.words[:_FULL_NAME])
        and tokens.keys[0] not in vocabulary.sets["titles"] | vocabulary.sets["common"]
    )
