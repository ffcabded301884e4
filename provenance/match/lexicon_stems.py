"""Stem words the same way when lexicons are compiled and when they are used.

Russian, French, German, Spanish and English use Snowball (Porter 2001). Arabic is cut as in Light10 (Larkey,
Ballesteros and Connell 2007), Ukrainian by its own short list of endings: neither has a Snowball stemmer that fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Protocol, cast

import snowballstemmer

from provenance.match.lexicon_words import fold_letters

_SNOWBALL = {"en": "english", "ru": "russian", "fr": "french", "de": "german", "es": "spanish"}
_PROCLITICS = (
    "", "و", "ف", "ب", "ك", "ل", "س", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "فلل",
    "وب", "ول", "وك", "وس", "فب", "فل", "فس", "وبال", "فبال", "وكال",
)  # fmt: skip
_ENCLITICS = (
    "", "ها", "هما", "هم", "هن", "ه", "ك", "كم", "نا", "ني", "ي",
    "ات", "ان", "ين", "ون", "وا", "ت", "تا", "ا", "يه", "يا", "يين", "يون", "يات", "تين", "تان",
    "اته", "اتها", "اتهم", "اتنا", "ته", "تها", "تهم", "تهما", "تنا", "يته", "يتها", "وه", "وها", "وهم", "يتهم",
    "يها", "يهم", "يهما", "يهن", "ينا", "ونا", "وهما",
)  # fmt: skip
_LIGHT_PREFIXES = ("وبال", "وكال", "فبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و")
_LIGHT_SUFFIXES = ("يتهم", "اتهم", "يتها", "تهم", "اتها", "تها", "هما", "يين", "يون", "يات", "ها", "ان", "ات", "ون",
                   "ين", "يه", "هم", "نا", "وا", "ه", "ي", "ا")  # fmt: skip
# Longest first, so that the first that fits is the one to cut.
_UK_ENDINGS = (
    "уватися", "юватися", "остями", "ськими", "ського", "ському", "уються", "ується", "юються", "юється",
    "алася", "алися", "анням", "енням", "илася", "илися", "илось", "остях", "ський", "ським", "ських",
    "ською", "ської", "ували", "увати", "ювати", "інням", "ався", "анню", "ання", "анні", "енню", "ення",
    "енні", "ився", "лася", "лися", "лося", "ості", "ська", "ське", "ську", "ські", "тись", "тися", "ться",
    "ував", "уємо", "уєте", "шись", "ював", "іння", "ість", "істю", "ала", "али", "ало", "ами", "ати",
    "ать", "вся", "еві", "ень", "ила", "или", "ило", "ими", "ити", "ить", "ові", "ого", "ому", "уть",
    "ють", "яла", "яли", "яло", "ями", "яти", "ять", "іми", "іти", "їть", "ав", "ам", "ах", "ем", "ею",
    "ив", "ий", "им", "их", "ла", "ли", "ло", "ом", "ою", "ої", "ує", "ям", "ях", "єм", "ів", "ій", "ім",
    "іх", "їв", "а", "е", "и", "й", "о", "у", "ь", "ю", "я", "є", "і", "ї",
)  # fmt: skip
_SHARED_PREFIXES = (
    "inter", "contra", "anti", "des", "dez", "non", "de", "re", "co", "ko",
    "интер", "контр", "анти", "экс", "меж", "де", "ре",
)  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - Snowball's own name


@cache
def _snowball(lang: str) -> _Stemmer:
    return cast("_Stemmer", snowballstemmer.stemmer(_SNOWBALL[lang]))


@lru_cache(maxsize=131072)
def stem_word(folded: str, lang: str) -> str:
    """Return the stem of a folded word; words in Latin letters within an Arabic or Cyrillic text stay as they are."""
    if lang == "ar":
        return _stem_arabic(folded)
    if lang == "uk":
        return _stem_ukrainian(folded)
    if lang not in _SNOWBALL:
        return folded
    # Snowball wants ё-less Cyrillic and accented Latin; folded accents still stem alike on both sides of the table.
    return fold_letters(_snowball(lang).stemWord(folded), lang)


def _stem_arabic(word: str) -> str:
    for prefix in _LIGHT_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= (3 if prefix == "و" else 2):
            word = word[len(prefix) :]
            break
    for suffix in _LIGHT_SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[: -len(suffix)]
            break
    # A hamza at the end takes a seat before a pronoun (حلفاؤها, حلفائها) and none without (حلفاء).
    return word[:-1] if len(word) > 4 and word.endswith(("اي", "او")) else word


def _stem_ukrainian(word: str) -> str:
    for ending in ("ся", "сь"):
        if word.endswith(ending) and len(word) > 5:
            word = word[:-2]
    for ending in _UK_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def arabic_key(word: str) -> str:
    """Return the form under which an Arabic lemma is filed: without the feminine ending, which clitics hide."""
    return word[:-1] if len(word) > 3 and word.endswith("ه") else word


@lru_cache(maxsize=65536)
def arabic_candidates(folded: str) -> tuple[tuple[str, int], ...]:
    """Return the forms an Arabic word may be of, each with how much was cut off it, least cut first."""
    best: dict[str, int] = {}
    for key, cut in _arabic_cuts(folded):
        if cut < best.get(key, 99):
            best[key] = cut
    return tuple(sorted(best.items(), key=lambda item: (item[1], item[0])))


def _arabic_cuts(folded: str) -> Iterator[tuple[str, int]]:
    for prefix in _PROCLITICS:
        if not folded.startswith(prefix):
            continue
        body = folded[len(prefix) :]
        if prefix in {"لل", "ولل", "فلل"}:
            yield from _ending_cuts("ل" + body, 2)
        yield from _ending_cuts(body, _prefix_cost(prefix))


def _prefix_cost(prefix: str) -> int:
    if not prefix:
        return 0
    return 1 if prefix.endswith(("ال", "لل")) or prefix == "و" else 2


def _ending_cuts(body: str, cost: int) -> Iterator[tuple[str, int]]:
    for suffix in _ENCLITICS:
        if body.endswith(suffix) and len(body) - len(suffix) >= (2 if cost + bool(suffix) <= 1 else 3):
            stem = body[: len(body) - len(suffix)]
            # The feminine ending alone is no loss: lemmas are filed without it.
            spent = cost + (0 if suffix in {"", "ه"} else 1)
            yield arabic_key(stem) if not suffix else stem, spent


def drop_shared_prefix(folded: str) -> str:
    """Return a word without its de-, anti-, inter- or the like; empty when it has none or too little would be left."""
    for prefix in _SHARED_PREFIXES:
        if folded.startswith(prefix) and len(folded) - len(prefix) >= 5:
            return folded[len(prefix) :]
    return ""
