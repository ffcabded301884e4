"""Whose statement "the statement" is, where no table knows the body: the one that the mention or the text names."""

from __future__ import annotations

import re

from provenance.speakers.gazetteer import find_body
from provenance.speakers.names import key_of
from provenance.speakers.organizations import name_organization
from provenance.speakers.reading import Reading, Vocabulary
from provenance.text.words import Word, split_words

_REACH = 1_500
"""Code points before a mention in which the body may stand: further up is another matter."""
_LONGEST = 5
_LINKS = frozenset(
    {"of", "for", "de", "des", "du", "del", "la", "le", "les", "las", "los", "el", "y", "et", "and", "l", "d"}
)
_OUTLETS = (
    "صحيف", "قنا", "وكاله", "اذاع", "موقع", "مجل", "شبك", "جريد", "news", "magazine", "network", "journal", "outlet",
    "times", "post", "газет", "издани", "видан", "журнал", "агентств", "канал", "quotidien", "hebdomadaire", "chaine",
    "televis", "zeitung", "magazin", "sender", "nachrichten", "diario", "periodico", "revista", "semanario", "cadena",
)  # fmt: skip
"""Beginnings of nouns for outlets."""
_HEAD_ENDINGS = ("ministerium", "ministeriums", "behorde", "verwaltung")
"""Ends of German compounds that name a body; the word in front of them says which."""


def find_issuing_body(text: str, before: int, vocabulary: Vocabulary) -> str | None:
    """Return the canonical name of the body that the text names last before an offset, or None when it names none.

    Outlets do not count, which report statements rather than issue them, and neither does a noun alone ("the
    ministry").
    """
    window = text[max(0, before - _REACH) : before]
    words = split_words(window, vocabulary.lang)
    keys = [key_of(word.text) for word in words]
    for at in range(len(words) - 1, -1, -1):
        if not _is_head(keys[at], words[at], vocabulary):
            continue
        first, after = _phrase(window, words, keys, at, vocabulary)
        whole = (
            after - first > 1
            or keys[at].endswith(_HEAD_ENDINGS)
            or keys[at] in vocabulary.tables["ministries"]
        )
        if whole:
            phrase = " ".join(window[words[first].start : words[after - 1].end].split())
            body = find_body(phrase)
            reading = Reading("organization", phrase)
            return body.name if body is not None else name_organization(reading, vocabulary)
    return None


def _is_head(key: str, word: Word, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a noun for a body; English bodies have capitals ("a company" issued nothing here)."""
    bare = key[1:] if vocabulary.lang == "ar" and key[:1] in "ولب" and len(key) > 4 else key
    if bare.startswith(_OUTLETS):
        return False
    known = {key, bare} & vocabulary.sets["organization"]
    if vocabulary.lang == "ar":
        return bool(known) and not bare.startswith("ال")
    if vocabulary.lang == "de" and key.endswith(_HEAD_ENDINGS):
        return True
    capital = word.text[:1].isupper()
    return bool(known) and (capital or vocabulary.lang in {"fr", "es"} or vocabulary.words.head_first)


def _phrase(
    window: str, words: list[Word], keys: list[str], at: int, vocabulary: Vocabulary
) -> tuple[int, int]:
    """Return the words of the body that a noun is the head of, as `[first, after)`."""
    first, after = at, at + 1
    if vocabulary.lang == "ar":
        while (
            after < len(words)
            and after - at < 3
            and keys[after].startswith("ال")
            and _joined(window, words, after)
        ):
            after += 1
        return first, after
    if vocabulary.words.head_first:
        if after < len(words) and _joined(window, words, after):
            capital = words[after].text[:1].isupper()
            after += int(capital or keys[after] in vocabulary.tables["ministries"])
        return first, after
    while after < len(words) and after - at < _LONGEST and _joined(window, words, after):
        links = after
        while links < len(words) and keys[links] in _LINKS and _joined(window, words, links):
            links += 1
        if links == len(words) or not _joined(window, words, links):
            break
        plain = vocabulary.lang in {"fr", "es"} and links > after
        elided = re.match(r"[ldLD]['’]", words[links].text) is not None
        # "de l'Intérieur" names the body; without a link only a capital does.
        if not (words[links].text[:1].isupper() or plain or elided):
            break
        after = links + 1
        if plain:
            break
    while (
        vocabulary.lang == "en"
        and first > 0
        and _joined(window, words, first)
        and _is_name(words[first - 1].text)
    ):
        first -= 1
    return first, after


def _is_name(word: str) -> bool:
    return word[:1].isupper() and key_of(word) not in {"the", "a", "in", "on", "but", "and"}


def _joined(window: str, words: list[Word], at: int) -> bool:
    """Tell whether nothing but blanks stands between a word and the one before it."""
    return at > 0 and not window[words[at - 1].end : words[at].start].strip()
