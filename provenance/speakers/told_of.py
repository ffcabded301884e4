"""Persons of whom a Slavic text tells without quoting them: «Проти виступив Ігор Кусень. Він нагадав …».

Names that stand behind a title or beside a verb of saying are found elsewhere. Here two capitals (three with a
patronymic) are a name where they are a nominative: a common first name tells it, else what stands around them.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.speakers.cast_index import PATRONYMICS
from provenance.speakers.first_names import gender_of_name
from provenance.speakers.gazetteer import find_country
from provenance.speakers.inflection import is_cyrillic
from provenance.speakers.name_nominatives import read_given, restore_full_name
from provenance.speakers.name_scan import OF_SURNAMES
from provenance.speakers.reading import Reading, Vocabulary
from provenance.speakers.words_of import names_by_stem
from provenance.text.words import Word

_OBLIQUE_GIVEN = (
    "и", "і", "ї", "ы", "у", "ю", "е", "є", "ом", "ем", "єм", "ою", "ею", "єю", "ой", "ей", "ові", "еві", "єві",
    "ий", "ій", "ый", "ого", "ому", "ого", "его", "их", "ых", "ая", "ое", "ське", "ська", "цька",
)  # fmt: skip
"""Endings that no first name has in the nominative, those of adjectives in names of places among them."""
_OBLIQUE_SURNAME = (
    "ого", "ому", "его", "ему", "ої", "ою", "ею", "єю", "у", "ю", "ом", "ем", "єм", "ові", "еві", "єві", "ых", "их",
)  # fmt: skip
_IN_A = ("а", "я")
_OF_NOUNS = ("а", "я", "и", "ы", "і", "ї", "ой", "ей")
"""Endings of genitives that many nouns and surnames alike have."""
_WOMANS_PAST = ("ла", "лась", "лася")
_NOMINATIVE_PATRONYMICS = ("овна", "евна", "івна", "ївна", "ьович", "йович", "ович", "евич")
_WOMANS_NOUN = ("ка", "ця", "ца", "иня", "ыня", "ша")
_LONGEST_TITLE = 5
"""Words between a noun for a woman and her name: соседка по дому Роксана Гай."""
_FULL_NAME = 2
_LONGEST_NAME = 3
_ENDS = frozenset(".!?:;\n—–-")
_MARKS = frozenset('«“„"»”')


def find_told_of(
    text: str, words: Sequence[Word], keys: Sequence[str], vocabulary: Vocabulary
) -> list[tuple[str, Reading]]:
    """Return the full names in the nominative anywhere in a text, and first names alone that surely are ones."""
    found: list[tuple[str, Reading]] = []
    at, count = 0, len(words)
    while at < count:
        if not words[at].text[:1].isupper() or not is_cyrillic(keys[at]):
            at += 1
            continue
        after = at + 1
        while after < count and words[after].text[:1].isupper() and _touches(text, words, after):
            after += 1
        first = _skip_titles(keys, at, after, vocabulary)
        if first < after and _is_name(text, words, keys, (first, after), vocabulary):
            name = text[words[first].start : words[after - 1].end]
            title = _title_before(text, words, keys, first, vocabulary)
            gender = gender_of_name(name, vocabulary)
            found.append((name, Reading("person", name, name, title=title, gender=gender)))
        elif after - at > 1:
            oblique = _read_oblique(text, words, keys, (at, after), vocabulary)
            found += [oblique] if oblique is not None else []
        at = after
    return found


def _read_oblique(
    text: str, words: Sequence[Word], keys: Sequence[str], run: tuple[int, int], vocabulary: Vocabulary
) -> tuple[str, Reading] | None:
    """Return a full name in another case, with the nominative that its common first name tells: Андрієм Дідухом."""
    first, after = run
    lang = vocabulary.lang
    while first < after - 1 and not read_given(words[first].text, lang)[0]:
        first += 1
    names = [word.text for word in words[first:after]]
    patronymic = len(names) == _LONGEST_NAME and keys[first + 1].endswith((*PATRONYMICS, "вичем", "ичем"))
    if len(names) < _FULL_NAME or (len(names) > _FULL_NAME and not patronymic):
        return None
    base, gender = restore_full_name(names, lang, names_by_stem(text, lang))
    if not base:
        return None
    name = text[words[first].start : words[after - 1].end]
    return name, Reading("person", name, name, gender=gender, base=base)


def _touches(text: str, words: Sequence[Word], at: int) -> bool:
    return words[at].start - words[at - 1].end == 1 and text[words[at - 1].end] in " \u00a0"


def _skip_titles(keys: Sequence[str], at: int, after: int, vocabulary: Vocabulary) -> int:
    """Return the first word of a run of capitals that is no noun, small word or time that opens its sentence."""
    sets = vocabulary.sets
    # під Гусятинкою Панас Гай: a first name that one word follows begins a name
    known = next(
        (n for n in range(max(at, after - _LONGEST_NAME), after - 1) if keys[n] in sets["given"]), None
    )
    if known is not None and (after - known == _FULL_NAME or keys[known + 1].endswith(PATRONYMICS)):
        return known
    while at < after and keys[at] not in sets["given"]:
        key = keys[at]
        if after - at == _LONGEST_NAME and keys[at + 1].endswith(PATRONYMICS):
            break
        trade = after - at > _FULL_NAME and key.endswith(vocabulary.words.trade_endings)
        if not (trade or key in sets["titles"] or key in sets["common"] or key in sets["closed"]):
            break
        at += 1
    return at


def _is_name(
    text: str, words: Sequence[Word], keys: Sequence[str], run: tuple[int, int], vocabulary: Vocabulary
) -> bool:
    """Tell whether the run of capitals `[first, after)` is a person's name in the nominative."""
    first, after = run
    if not is_cyrillic(keys[first]):
        return False
    known = keys[first] in vocabulary.sets["given"]
    if after - first == 1:
        return known and _is_given_alone(text, words, keys, first, vocabulary)
    last = words[after - 1].text.lower()
    patronymic = after - first == _LONGEST_NAME and keys[first + 1].endswith(PATRONYMICS)
    if after - first > _FULL_NAME and not patronymic:
        return False
    if last.endswith(_OBLIQUE_SURNAME) or not _stands_free(text, words, keys, run, vocabulary):
        return False
    return _is_nominative(text, words, keys, run, vocabulary)


def _is_nominative(
    text: str, words: Sequence[Word], keys: Sequence[str], run: tuple[int, int], vocabulary: Vocabulary
) -> bool:
    """Tell whether two or three capitals can be a person's nominative, by a common first name or their endings."""
    first, after = run
    known = keys[first] in vocabulary.sets["given"]
    given, last = words[first].text.lower(), words[after - 1].text.lower()
    if known and not (given.endswith(_IN_A) and keys[first][:-1] in vocabulary.sets["given"]):
        return True
    if not known and keys[after - 1] in vocabulary.sets["given"]:
        return False  # внук поэта Лосева Игнатий
    if not known and (given.endswith(_OBLIQUE_GIVEN) or keys[first].endswith(OF_SURNAMES)):
        return False
    if given.endswith(_IN_A) and last.endswith(_IN_A):
        return _is_womans(text, words, keys, run, vocabulary)  # Яна Косека is Ян Косек as well
    if keys[after - 1].endswith(_NOMINATIVE_PATRONYMICS):
        return True  # Сирануш Вагановна
    if not known and not given.endswith(_IN_A) and last.endswith(_OF_NOUNS):
        return False  # Вестник Приозерья
    return not _opens_sentence(text, words, first) or find_country(words[first].text) is None


def _stands_free(
    text: str, words: Sequence[Word], keys: Sequence[str], run: tuple[int, int], vocabulary: Vocabulary
) -> bool:
    """Tell whether no preposition governs a run, no mark makes it a name of something, and no noun is part of it."""
    first, after = run
    start, end = words[first].start, words[after - 1].end
    if text[max(0, start - 1) : start] in _MARKS or text[end : end + 1] in _MARKS:
        return False
    if first and keys[first - 1] in vocabulary.sets["prepositions"] and _touches(text, words, first):
        return False
    sets = vocabulary.sets
    return not any(
        word.text.isupper() or key in sets["organization"] or key in sets["collective"]
        for word, key in zip(words[first:after], keys[first:after], strict=True)
    )


def _is_given_alone(
    text: str, words: Sequence[Word], keys: Sequence[str], at: int, vocabulary: Vocabulary
) -> bool:
    """Tell whether a common first name stands alone as a person's: пані Стефанія; Зинаида прожила; студентка Юстина."""
    run = (at, at + 1)
    if not _stands_free(text, words, keys, run, vocabulary):
        return False
    end = words[at].end
    if at and text[words[at - 1].end : words[at].start] == ", " and text[end : end + 1] == ",":
        return True  # Дружина загиблого, Алла, приїхала
    if at and _touches(text, words, at):
        return (
            keys[at - 1] in vocabulary.sets["titles"] and keys[at - 1] not in vocabulary.sets["organization"]
        )
    return _opens_sentence(text, words, at) and at + 1 < len(words) and words[at + 1].text.islower()


def _is_womans(
    text: str, words: Sequence[Word], keys: Sequence[str], run: tuple[int, int], vocabulary: Vocabulary
) -> bool:
    """Tell whether two names in -а are a woman's nominative, not a man's genitive: by the verb or noun beside them."""
    first, after = run
    beside = [at for at in (first - 1, after) if 0 <= at < len(words)]
    if any(keys[at].endswith(_WOMANS_PAST) for at in beside if _touches(text, words, max(at, first))):
        return True
    for at in range(first - 1, max(-1, first - 1 - _LONGEST_TITLE), -1):
        if not _touches(text, words, at + 1):
            return False
        word = words[at].text.lower()
        if word.endswith(_WOMANS_NOUN) and keys[at] in vocabulary.sets["role"]:
            return True
        if word.endswith(_IN_A) and keys[at] in vocabulary.sets["female"]:
            return True
    return False


def _opens_sentence(text: str, words: Sequence[Word], at: int) -> bool:
    return at == 0 or bool(_ENDS & set(text[words[at - 1].end : words[at].start]))


def _title_before(
    text: str, words: Sequence[Word], keys: Sequence[str], first: int, vocabulary: Vocabulary
) -> str:
    """Return the noun for a person, a nominative, right before a name; "" where there is none."""
    if not first or not _touches(text, words, first) or keys[first - 1] not in vocabulary.sets["role"]:
        return ""
    title, pack = words[first - 1].text, vocabulary.pack
    return title if pack is not None and title.lower() in pack.subject_forms else ""
