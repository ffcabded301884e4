"""Capitals behind a Slavic noun: which are the place or the body that it serves, and which are a person's name."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.speakers.nominative import ends_with_body
from provenance.speakers.reading import Tokens, Vocabulary

_FULL_NAME = 2
_SURELY_GENITIVE = ("ого", "его", "оі", "енка")
_GENITIVES = ("а", "я", "ы", "и", "і", "ої", "оі", "ой", "ей", "ого", "его", "у", "ю", "их", "ых", "іх")
_PARTICLES = frozenset(
    ("ван", "фон", "дер", "ден", "де", "ді", "ди", "да", "ла", "ле", "аль", "ель", "эль", "бен", "бін", "дю")
)
_SHORTEST_PLACE = 2
"""Letters that the name of a place has more than: Ри Юн Хо has none."""
PATRONYMICS = ("вич", "вича", "вичу", "вичем", "вна", "вны", "вне", "вной", "вну", "вни", "вні", "вною")


def names_nobody(
    tokens: Tokens, first: int, after: int, heads: Sequence[str], vocabulary: Vocabulary
) -> bool:
    """Tell whether the capitals `[first, after)` of a mention are a noun, a body or a place rather than a person."""
    if len(tokens.words) == 1:  # за даними Держстату; Іспанець вважає
        noun = tokens.keys[0] in vocabulary.sets["demonyms"]
        return noun or ends_with_body(tokens.words[0], vocabulary.lang)
    if after - first == 1:
        # Агент игрока; телеканал ВТР; издатели «Весны»
        opens = first == 0 and 1 not in tokens.breaks
        whose = is_abbreviation(tokens.words[first]) or _is_of_many(heads, vocabulary)
        return opens or (first > 0 and whose)
    if not heads or after - first != _FULL_NAME:
        return False
    return is_place(tokens.keys[first], tokens.keys[first + 1])  # міністр закордонних справ Північної Вардії


def _is_of_many(heads: Sequence[str], vocabulary: Vocabulary) -> bool:
    # Keys have и for й: водій is one, водії are many.
    many = heads[:1] and heads[0].endswith(("и", "ы", "і")) and heads[0][-2:-1] not in "аеиоуі"
    return bool(many) and heads[0] in vocabulary.sets["collective"]


def is_place(adjective: str, noun: str) -> bool:
    """Tell whether two capitalised words are a place in the genitive: Північної Вардії, Северной Вардии."""
    ends = (("оі", ("і", "и")), ("ои", ("и", "ы")), ("ого", ("у", "ю")), ("его", ("у", "ю")))
    return any(adjective.endswith(one) and noun.endswith(other) for one, other in ends)


def is_abbreviation(word: str) -> bool:
    """Tell whether a word is written in capitals throughout, and is no initial: МОН."""
    return len(word) > 1 and word.isupper() and "." not in word


def is_whose(key: str, name: str) -> bool:
    """Tell whether the first of two capitalised words behind a noun is a genitive: дружина Гайового Леся."""
    return key.endswith(_SURELY_GENITIVE) and not name.endswith(_SURELY_GENITIVE)


def skip_place(keys: Sequence[str], first: int, after: int) -> int:
    """Return where the name starts among capitalised words behind a Slavic title: behind the title's place.

    The place is a genitive (мэр [Нижнего Кедрова] Пётр Ланской); a name of three words with a patronymic has none.
    """
    end = after - 2
    if any(key.endswith(PATRONYMICS) for key in keys[first + 1 : after - 1]):
        end -= 1
    while (
        first < end
        and keys[first].endswith(_GENITIVES)
        and len(keys[first]) > _SHORTEST_PLACE
        and keys[first + 1] not in _PARTICLES
    ):
        first += 1
    return first


def opens_with_trade(tokens: Tokens, first: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun for what somebody does opens three capitals, by its ending or the first name behind it."""
    given = vocabulary.sets["given"]
    named = tokens.keys[first + 1] in given and not tokens.keys[first + 2].endswith(PATRONYMICS)
    return tokens.keys[first].endswith(vocabulary.words.trade_endings) or (
        named and tokens.keys[first] not in given
    )
