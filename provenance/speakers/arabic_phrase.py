"""Arabic noun phrases: how many words a mention has, and which of them are the name.

There are no capitals, so a phrase is followed word by word: a head with its definite adjectives and genitives, a
name, a title behind the name; it ends where the next noun can only be the object of the verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from provenance.speakers.gazetteer import find_country, find_figure, find_figures_by_surname
from provenance.speakers.arabic_words import ArabicWord, is_verbal_noun, load_nouns, read_word

_TITLE_PREPOSITIONS = frozenset({"عن", "لدي", "باسم", "ضمن"})
_SELF = frozenset({"ذاته", "ذاتها", "نفسه", "نفسها", "نفسهم", "عينه", "عينها"})
_SAME = frozenset({"ذات", "نفس", "احد", "احدي", "كل", "كلا", "كلتا"})
_LONGEST_NAME = 5
_FARTHEST_NAME = 9
"""Words between a preposition inside a title and the name behind it."""


@dataclass(slots=True)
class _State:
    """How far a phrase is read: words of the name so far, and what may still follow."""

    names: int = 0
    surname: bool = False
    running: bool = False
    """The last word belongs to a name that may go on."""
    titled: bool = False
    open: bool = False
    """The last word is a noun without article, whose genitive follows."""
    definite: bool = False
    """Something before has made the phrase definite."""


def measure_phrase(texts: Sequence[str], *, strict: bool, openers: frozenset[str] = frozenset()) -> int:
    """Return how many of the words belong to the noun phrase that the first one begins; 0 when none does.

    `strict` tells that an object may follow right behind the phrase; `openers` are prepositions that open what the
    verb says.
    """
    words = [read_word(text) for text in texts]
    state = _State()
    at = 0
    while at < len(words):
        if not state.running and at + 1 < len(words) and is_place_pair(words, at):
            state.titled, state.open, state.definite = True, False, True
            at += 2
            continue
        take = (
            _follow_name(words, at, state, strict=strict)
            if state.running
            else _follow_title(words, at, state, strict=strict, openers=openers)
        )
        if take == 0:
            break
        at += take
    while at and (
        words[at - 1].preposition or words[at - 1].key == "و" or words[at - 1].key in {"بن", "باسم"}
    ):
        at -= 1
    return at


def _follow_name(words: Sequence[ArabicWord], at: int, state: _State, *, strict: bool) -> int:
    """Return how many words from `at` go on with a name, or with a title behind it."""
    word, last = words[at], at + 1 == len(words)
    if word.link and not last:
        state.names += 1
        state.surname = False
        return 2
    if state.names >= _LONGEST_NAME or word.preposition or word.joined:
        return 0
    if word.object and (state.names > 1 or not word.name) and (strict or not word.name):
        return 0
    if strict and state.names and _is_famous(word) and not _is_one_person(words, at):
        return 0
    if word.head and not (word.name and state.names == 1 and (last or not word.definite)):
        if strict and word.definite:
            return 0
        state.running, state.titled, state.open = False, True, not word.definite
        return 1
    if word.definite:
        following = None if last else words[at + 1]
        if (
            word.adjective
            and state.titled
            and following is not None
            and not following.definite
            and following.name
        ):
            state.running, state.names, state.open = False, 0, False
            return 1  # of a club or party in the title, and the name is still to come
        second = state.surname or (strict and state.names > 1)
        if second and not (word.name and not strict):
            return 0
        if word.adjective and state.names > 1:
            return 0
        state.surname = True
        state.names += 1
        return 1
    if word.key[:1] == "و" and not word.name:
        rest = read_word(word.text[1:])
        if (rest.name or rest.head) and not (strict and rest.object):
            state.running, state.names, state.surname = rest.name, 1, False
            state.titled, state.open = not rest.name, rest.head and not rest.definite
            return 1
        return 0
    if strict and word.place and find_country(word.text) is not None:
        return 0
    if (
        word.common
        and not word.name
        and not word.object
        and state.names == 1
        and not state.surname
        and not last
    ):
        following = words[at + 1]
        if following.joined or following.preposition:
            state.names += 1  # فلان جلاد بترويج …: a surname that is a word as well
            state.surname = True
            return 1
    if (word.place and state.names > 1) or (word.common and not word.name):
        return int(last and state.names == 1 and not strict and not word.object and not state.surname)
    if word.name or (state.names == 1 and not state.surname) or (not strict and not state.surname):
        if strict and state.surname:
            return 0
        state.names += 1
        return 1
    return 0


def _is_famous(word: ArabicWord) -> bool:
    return any(figure.alone for figure in find_figures_by_surname(word.text))


def _is_one_person(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether the name that ends at `at` is one person's: جو بايدن, but not بايدن بوتين."""
    return find_figure(f"{words[at - 1].text} {words[at].text}") is not None or not _is_famous(words[at - 1])


def _follow_title(
    words: Sequence[ArabicWord], at: int, state: _State, *, strict: bool, openers: frozenset[str]
) -> int:
    """Return how many words from `at` belong to a title, or begin the name behind it."""
    word = words[at]
    nouns = load_nouns()
    following = words[at + 1] if at + 1 < len(words) else None
    if at and word.key in _SELF:
        return 1
    if word.preposition:
        return _follow_preposition(words, at, state, openers=openers)
    if word.link and following is not None and not word.place:
        state.running, state.names = state.names == 0, 1
        return 2
    if word.joined:
        behind = state.names and not words[at - 1].definite and not word.key.startswith("لل")
        if (at and not state.titled) or (at and word.occasion) or (state.names and not behind):
            return 0
        state.titled, state.open = True, not word.key.startswith(("لل", "بال"))
        state.definite = True
        return 1
    if (word.bare in nouns.many or word.key in _SAME) and at == 0:
        state.titled, state.open = True, True
        return 1
    blocked = strict and at > 0 and not state.open
    if word.head and not (word.name and state.titled and not word.definite and state.definite):
        second = blocked and not word.definite and following is not None and following.definite
        if (blocked and word.object) or (second and state.definite) or (state.names and not state.titled):
            return 0
        state.titled, state.open = True, not word.definite
        state.definite = state.definite or word.definite
        return 1
    if word.definite and word.name and following is not None and at and not state.open:
        plain = not (following.preposition or following.joined or following.head or following.common)
        if state.definite and plain and (following.name or not following.definite) and not word.adjective:
            state.running, state.names, state.surname = True, 1, False
            return 1  # وزير الداخلية الهادي مجدوب
    if word.place or word.definite:
        if blocked and words[0].definite and is_verbal_noun(word.bare):
            return 0  # عللت الوزارة | الإقالة
        if at == 0 and word.name and word.definite and following is not None and following.name:
            state.running, state.names, state.surname = True, 1, False  # المنصف المرزوقي
            return 1
        if at == 0 and not word.head:
            named = (word.name and not word.common) or word.place
            state.running = named
            state.names, state.surname = int(named), named
        state.titled, state.open, state.definite = True, False, True
        return 1
    if word.key[:1] == "و" and len(word.key) > 4 and at:
        rest = read_word(word.text[1:])
        if rest.definite or rest.head or rest.place:
            state.open = not rest.definite
            return 0 if strict and rest.object else 1
        if not word.name:
            return 0
    if state.names:
        return int(state.open and not word.object)
    if at and _is_behind_honorific(words, at):
        state.running, state.names = True, 1
        return 1
    if (word.object or word.common) and at and not state.open and not word.name:
        return 0 if strict or word.object or state.definite else 1
    if word.name and not (state.open and following is not None and following.definite and not following.name):
        state.running, state.names = True, 1
        return 1
    if at == 0 and (word.common or (following is not None and following.definite and following.common)):
        state.titled, state.open = True, True  # a head noun that no list has: متساكنو الحي
        return 1
    if state.open and at:
        state.open = True
        return 1
    state.running, state.names = True, 1
    return 1


def _is_behind_honorific(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether a common word can only be a first name: الدكتور علية الصمودي."""
    word, before = words[at], words[at - 1]
    surname = at + 1 < len(words) and words[at + 1].definite and not words[at + 1].head
    return (
        before.definite
        and before.bare in load_nouns().honorifics
        and surname
        and not word.object
        and not word.head
    )


def _follow_preposition(
    words: Sequence[ArabicWord], at: int, state: _State, *, openers: frozenset[str]
) -> int:
    """Return 1 when the prepositional phrase at `at` belongs to the title, 0 when it stands outside of the mention."""
    word = words[at]
    if at == 0 or at + 1 >= len(words):
        return 0
    following = words[at + 1]
    if words[at - 1].bare in load_nouns().many:
        state.open = True
        return 1
    if word.key in openers or following.occasion or following.key in {"ان", "انه", "انها"}:
        return 0
    field = word.key == "في" and at == 1 and words[0].head and words[0].definite and not following.place
    field = field and (following.head or following.common) and not following.joined
    titled = (word.key in _TITLE_PREPOSITIONS or field) and words[at - 1].key not in {"اليوم"}
    vague = not state.definite and not state.names
    if titled or vague or (not state.names and _has_name(words, at + 1)):
        state.open, state.titled = True, True
        return 1
    return 0


def _has_name(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether a name of two words follows before anything that ends a title."""
    for place in range(at, min(len(words) - 1, at + _FARTHEST_NAME)):
        word, following = words[place], words[place + 1]
        if word.preposition or word.occasion:
            return False
        plain = not following.preposition and not following.joined and not following.common
        if word.name and not word.definite and not word.head and plain:
            return True
        if word.link and place > at:
            return True
    return False


def find_arabic_name(texts: Sequence[str], breaks: frozenset[int] = frozenset()) -> tuple[int, int]:
    """Return where the name of a person stands in a mention, `(0, 0)` when it names none.

    `breaks` are the words that a comma stands before.
    """
    words = [read_word(text) for text in texts]
    nouns = load_nouns()
    if not words or words[0].bare in nouns.kin or words[0].bare in nouns.many:
        return 0, 0
    best, best_score = (0, 0), 0
    for first, after in _runs(words, breaks):
        first, after = _trim(words, first, after)
        known = sum(1 for word in words[first:after] if word.name or word.link)
        bare = sum(1 for word in words[first:after] if (word.name or word.link) and not word.definite)
        score = known + bare + (after - first > 1)
        if after > first and known * 2 >= after - first and score >= best_score and (first > 0 or known):
            best, best_score = (first, after), score
        elif after > first and not best_score and first > 0 and _closes(words, first, after, breaks):
            best = (first, after)
    return best


def _closes(words: Sequence[ArabicWord], first: int, after: int, breaks: frozenset[int]) -> bool:
    """Tell whether unknown words at the end of a titled mention can be a foreign name."""
    titled = words[first - 1].definite or words[first - 1].adjective or words[first - 1].place
    titled = titled or words[first - 1].joined or words[first - 1].head or first in breaks
    plain = all(not word.object and not word.definite for word in words[first:after])
    return titled and plain and after - first <= 3


def _runs(words: Sequence[ArabicWord], breaks: frozenset[int]) -> list[tuple[int, int]]:
    """Return the stretches of words that are neither title nor place nor preposition."""
    runs: list[tuple[int, int]] = []
    first = -1
    at = 0
    while at <= len(words):
        pair = is_place_pair(words, at)
        part = at < len(words) and not pair and _may_be_name(words, at, first, breaks)
        if at < len(words) and at in breaks and first >= 0:
            runs.append((first, at))
            first = -1
        if part and first < 0:
            first = at
        if not part and first >= 0:
            runs.append((first, at))
            first = -1
        at += 2 if pair else 1
    return runs


def is_place_pair(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether two words from `at` on name a town (بن قردان, بسيدي بوزيد)."""
    if at + 1 >= len(words):
        return False
    places, first, second = load_nouns().places, words[at].key, words[at + 1].key
    return f"{first} {second}" in places or (first[:1] in {"ب", "ل"} and f"{first[1:]} {second}" in places)


def _may_be_name(words: Sequence[ArabicWord], at: int, first: int, breaks: frozenset[int]) -> bool:
    word = words[at]
    inside = first >= 0 and at not in breaks
    if word.link:
        return at + 1 < len(words)
    if inside and words[at - 1].link:
        return True
    if word.place or word.preposition or word.joined or (word.key[:1] == "و" and not word.name):
        return False
    end = at + 1 == len(words) or at + 1 in breaks
    if word.head:
        # A title may be a surname: شوقي الطبيب, محمد أمين
        return inside and words[at - 1].name and at - first == 1 and (end if word.definite else word.name)
    if word.adjective:
        return inside and words[at - 1].name and not words[at - 1].definite and end
    if at and words[at - 1].bare in load_nouns().honorifics and not end and words[at + 1].definite:
        return not word.definite and not word.object  # الدكتور علية الصمودي
    if inside and end and at - first == 1 and words[at - 1].name and not word.definite and not word.object:
        return True
    return word.name or not (word.common or word.object)


def _is_personal(word: ArabicWord) -> bool:
    """Tell whether a word is the title of one person with its article: العقيد, الوزيرة."""
    return word.bare in load_nouns().honorifics and (
        word.definite or word.bare in {"دكتور", "دكتوره", "استاذ"}
    )


def _trim(words: Sequence[ArabicWord], first: int, after: int) -> tuple[int, int]:
    """Return a run without the adjectives and genitives of the title at its front."""
    while first < after and words[first].definite:
        if after - first == 2 and not words[first].common and not words[first].adjective:
            if words[first + 1].name and not words[first + 1].definite:
                break  # التيجاني حداد
        alone = after - first == 1
        titled = first == 0 or words[first - 1].link or _is_personal(words[first - 1])
        if words[first].common and first != 0 and not _is_personal(words[first - 1]):
            titled = False
        if alone and titled and not words[first].adjective:
            break
        if after - first == 2 and words[first].name and words[first + 1].definite:
            if words[first + 1].name or words[first + 1].key.endswith("ي"):
                break  # المنصف المرزوقي
        first += 1
    open_title = first and words[first - 1].head and not words[first - 1].definite
    bearer = open_title and words[first - 1].key in load_nouns().named
    if open_title and after - first > 2 and (bearer or not words[first].name) and not words[first].link:
        first += 1
    if first < after and words[first].definite and first > 0 and not words[first].name:
        return after, after
    return first, after
