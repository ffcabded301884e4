"""Recognise the language of a whole document: one of the seven this program is made for, or which other it is."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from provenance.errors import LanguageError
from provenance.languages.small_words import RELATIVES, SMALL_WORDS

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "uk")
UNKNOWN = "und"
"""The code of a language that cannot be told (ISO 639-2)."""
ENOUGH = 4000
"""Code points looked at: a report's first pages decide its language."""
_ARABIC = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_NOT_ARABIC = re.compile("[\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06cc\u06d2]")
"""Letters of Persian, Urdu and Pashto; names and dialects bring some of them into Arabic."""
_ARABIC_SCRIPT = ("ar", "fa", "ur", "ps")
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэъё]", re.IGNORECASE)
_SURELY_RUSSIAN = re.compile("[ыэё]", re.IGNORECASE)
_NEITHER = re.compile("[ўјљњћђџѓќәғқңөұү]", re.IGNORECASE)
_CYRILLIC_SCRIPT = ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky")
_OFTEN = 0.01
"""Share of letters from which foreign ones are the text's own and not those of a name in it."""
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 10
"""Words from which a Latin text may be in none of the four: fewer are a headline, with names of any country."""
_DENSE = 0.25
"""Share of small words in running text; where no other language has any, it tells the language of one sentence."""
_SURE = 25.0
"""Difference in log probability by which another language must fit better than the best of the four."""
_FEW = 0.12
"""Share of small words below which running text is in none of the four."""


def recognise_language(text: str) -> str:
    """Return the language of `text`: one of `LANGUAGES`, or the code of another one; "und" where nothing tells it.

    Script and letters decide Arabic, Ukrainian and Russian, small words a clear Latin case; py3langid decides the
    rest, among the seven where one of them is likely (99.7 % of sentences right on NTREX). It takes most of a second
    to load, which the plain case is spared. Raises LanguageError when the text has no letters.
    """
    sample = text[:ENOUGH]
    letters = sum(map(str.isalpha, sample))
    if letters == 0:
        raise LanguageError(
            "the language cannot be recognised, there are no letters; name it with --lang or 'lang'"
        )
    counts = {name: len(found.findall(sample)) for name, found in _SCRIPTS.items()}
    script = max(counts, key=lambda name: (counts[name], name))
    if 2 * counts[script] < letters:
        other = _identify(sample)
        return UNKNOWN if other in LANGUAGES else other
    if script == "arabic":
        foreign = len(_NOT_ARABIC.findall(sample)) > 2 * _OFTEN * letters
        return _identify(sample, _ARABIC_SCRIPT) if foreign else "ar"
    return _tell_cyrillic(sample, letters) if script == "cyrillic" else _tell_latin(sample)


_SCRIPTS = {"arabic": _ARABIC, "cyrillic": _CYRILLIC, "latin": _LATIN}


def _tell_cyrillic(sample: str, letters: int) -> str:
    ukrainian, russian = len(_UKRAINIAN.findall(sample)), len(_RUSSIAN.findall(sample))
    # Bulgarian writes ъ often and ы never.
    bulgarian = not ukrainian and russian > _OFTEN / 2 * letters and not _SURELY_RUSSIAN.search(sample)
    if bulgarian or len(_NEITHER.findall(sample)) > _OFTEN * letters:
        return _identify(sample, _CYRILLIC_SCRIPT)
    if max(ukrainian, russian) >= 3 * min(ukrainian, russian) + 2:
        return "uk" if ukrainian > russian else "ru"
    return _identify(sample, ("ru", "uk"))


def _tell_latin(sample: str) -> str:
    """Return the language of a text in Latin letters; one of the four unless another fits much better."""
    words = Counter(word.lower() for word in _WORD.findall(sample))
    known = SMALL_WORDS | RELATIVES
    hits = {code: sum(words[word] for word in small) for code, small in known.items()}
    best = max(hits, key=lambda code: hits[code])
    second = max(count for code, count in hits.items() if code != best)
    # "is" is Dutch as well as English: only words that the best one lacks speak against it.
    foreign = frozenset[str]().union(*known.values()) - known[best]
    plain = foreign.isdisjoint(words) and hits[best] >= max(3, _DENSE * words.total())
    if plain or (hits[best] >= 8 and hits[best] >= 3 * second):
        return best
    four = _identify(sample, tuple(SMALL_WORDS))
    if words.total() < _FEWEST_WORDS:
        return four
    few = hits[four] < _FEW * words.total() or (best in RELATIVES and hits[best] > hits[four])
    return _find_better(sample, four) if few else four


def _find_better(sample: str, four: str) -> str:
    """Return the language of all that fits a text much better than the best of the four, else that one."""
    identifier = _identifier()
    identifier.set_languages(None)
    ranked = dict(identifier.rank(sample))
    best = max(ranked, key=lambda code: ranked[code])
    return str(best) if best not in LANGUAGES and ranked[best] - ranked[four] >= _SURE else four


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 (0.8 s; see above)

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def _identify(sample: str, among: tuple[str, ...] | None = None) -> str:
    identifier = _identifier()
    identifier.set_languages(list(among) if among else None)
    code, _ = identifier.classify(sample)
    return str(code)
