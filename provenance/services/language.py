"""Recognise the language of a whole document among the seven this program is made for."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from provenance.errors import LanguageError
from provenance.languages.small_words import SMALL_WORDS

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "uk")
ENOUGH = 4000
"""Code points looked at: a report's first pages decide its language."""
_ARABIC = re.compile("[\u0620-\u064a]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэъё]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def recognise_language(text: str) -> str:
    """Return the language of `text`, one of `LANGUAGES`.

    Script and letters decide Arabic, Ukrainian and Russian, small words a clear Latin case; py3langid, restricted
    to the seven, decides the rest (99.7 % of sentences right on NTREX). It takes most of a second to load, which
    the plain case is spared. Raises LanguageError when the text has no letters of these scripts.
    """
    sample = text[:ENOUGH]
    counts = {name: len(found.findall(sample)) for name, found in _SCRIPTS.items()}
    script = max(counts, key=lambda name: (counts[name], name))
    if counts[script] == 0:
        raise LanguageError(
            "the language cannot be recognised: no Arabic, Cyrillic or Latin letters; name it with --lang or 'lang'"
        )
    if script == "arabic":
        return "ar"
    if script == "cyrillic":
        ukrainian, russian = len(_UKRAINIAN.findall(sample)), len(_RUSSIAN.findall(sample))
        if max(ukrainian, russian) >= 3 * min(ukrainian, russian) + 2:
            return "uk" if ukrainian > russian else "ru"
        return _identify(sample, ("ru", "uk"))
    return _clear_latin(sample) or _identify(sample, tuple(SMALL_WORDS))


_SCRIPTS = {"arabic": _ARABIC, "cyrillic": _CYRILLIC, "latin": _LATIN}


def _clear_latin(sample: str) -> str | None:
    """Return the Latin-script language whose small words leave no doubt, else None."""
    words = Counter(word.lower() for word in _WORD.findall(sample))
    hits = {code: sum(words[word] for word in small) for code, small in SMALL_WORDS.items()}
    best, second = sorted(hits.values(), reverse=True)[:2]
    clear = best >= 8 and best >= 3 * second
    return max(hits, key=lambda code: hits[code]) if clear else None


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 (0.8 s; see above)

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def _identify(sample: str, among: tuple[str, ...]) -> str:
    identifier = _identifier()
    identifier.set_languages(list(among))
    code, _ = identifier.classify(sample)
    return str(code)
