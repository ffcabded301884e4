"""The paragraphs of a document that are written in another of the known languages than the document itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from provenance.extract.grammar import compile_grammar
from provenance.extract.lines import Reading
from provenance.languages import load_pack
from provenance.languages.small_words import RELATIVES, SMALL_WORDS
from provenance.text.fold import fold_word

_LETTERS = {
    "Arabic": "\u0620-\u064a\u066e-\u06d3",
    "Cyrillic": "\u0400-\u052f",
    "Latin": "A-Za-z\u00c0-\u024f",
}
_OTHERS = {
    home: re.compile(f"[{''.join(letters for script, letters in _LETTERS.items() if script != home)}]+")
    for home in (*_LETTERS, "")
}
_OF_SCRIPT = {script: re.compile(f"[{letters}]") for script, letters in _LETTERS.items()}
_NOT_ARABIC = re.compile("[\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06cc\u06d2]")
"""Letters of Persian and Urdu that Arabic does without."""
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_RUSSIAN = re.compile("[ыэёЫЭЁ]")
_WORD = re.compile(r"[^\W\d_]+")
_OF_NEITHER = re.compile("[ўђјљњћџѓќЎЂЈЉЊЋЏЃЌ]")

_SAMPLE = 2000
"""Code points that decide the language of a paragraph; its first sentences tell it as well as the whole."""
_FEWEST_LETTERS = 40
_FEWEST_WORDS = 10
_MOST = 0.7
"""Share of a paragraph's letters that are of another script when it is no quotation or list of names."""
_MOSTLY_KNOWN = 0.9
"""Share of letters of the known scripts in a text whose own script is one of them."""
_USUAL = 0.2
"""Share of small words that running text in a language has at least; most have twice as much."""
_UNKNOWN_HOME = 0.3
"""The same where the document's own language has no list: its relatives share small words with it."""
_FEWEST_SIGNS = 3
_CLEAR = 3
"""Times as many small words as any other language has."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs in a row, `[start, end)`, that are written in another language than the document."""

    start: int
    end: int
    lang: str


def find_stretches(reading: Reading, lang: str) -> tuple[Stretch, ...]:
    """Return the stretches in other languages than the document's, `lang`, in order; mostly there are none.

    Script decides first, then letters and small words. What is short or unclear stays with the document, and so does
    a paragraph that is one quotation: its speaker phrase stands in the paragraph before.
    """
    code = lang.partition("-")[0]
    home = _script_of(code, reading.text)
    found: list[Stretch] = []
    last = -1
    for index, other in sorted(_find_foreign(reading, code, home).items()):
        start, end = reading.paragraphs[index]
        if found and index == last + 1 and found[-1].lang == other:
            found[-1] = Stretch(found[-1].start, end, other)
        else:
            found.append(Stretch(start, end, other))
        last = index
    return tuple(found)


def lang_at(stretches: Sequence[Stretch], offset: int) -> str:
    """Return the language of the stretch around an offset, or "" for the document's own."""
    at = bisect_right(stretches, offset, key=_start_of) - 1
    return stretches[at].lang if at >= 0 and offset < stretches[at].end else ""


def _find_foreign(reading: Reading, code: str, home: str) -> dict[int, str]:
    """Return the language of each paragraph that is not in the document's, by its number."""
    foreign: dict[int, str] = {}
    for index, script in _find_other_scripts(reading, home):
        start, end = reading.paragraphs[index]
        sample = reading.text[start : min(end, start + _SAMPLE)]
        other = _name_language(sample, script, code)
        if other and _is_reporters(reading, start, end, other=other, code=code, script=script):
            foreign[index] = other
    if home == "Latin":
        told = _tell_latin
    elif home == "Cyrillic" and _may_hold_other_cyrillic(reading.text, code):
        told = _tell_cyrillic
    else:
        return foreign
    for index, (start, end) in enumerate(reading.paragraphs):
        if end - start >= _FEWEST_LETTERS and index not in foreign:
            other = told(reading.text[start : min(end, start + _SAMPLE)], code)
            if other and _is_reporters(reading, start, end, other=other, code=code):
                foreign[index] = other
    return foreign


def _script_of(code: str, text: str) -> str:
    """Return the script of a language, for one without a pack that of the text's beginning; "" for any other."""
    pack = load_pack(code)
    if pack is not None:
        return pack.script
    sample = text[:_SAMPLE]
    counts = {script: len(letters.findall(sample)) for script, letters in _OF_SCRIPT.items()}
    if sum(counts.values()) < _MOSTLY_KNOWN * sum(map(str.isalpha, sample)):
        return ""
    return max(counts, key=lambda script: counts[script])


def _find_other_scripts(reading: Reading, home: str) -> list[tuple[int, str]]:
    """Return the paragraphs most of whose letters are of a known script that is not the document's."""
    text = reading.text
    if home == "Latin" and text.isascii():
        return []
    counts: dict[tuple[int, str], int] = defaultdict(int)
    for run in _OTHERS[home].finditer(text):
        index = bisect_right(reading.paragraph_starts, run.start()) - 1
        if run.start() < reading.paragraphs[index][0] + _SAMPLE:
            script = next(name for name, letters in _OF_SCRIPT.items() if letters.match(run.group()))
            counts[index, script] += run.end() - run.start()
    found = []
    for (index, script), count in counts.items():
        if count >= _FEWEST_LETTERS:
            start, end = reading.paragraphs[index]
            if count >= _MOST * sum(map(str.isalpha, text[start : min(end, start + _SAMPLE)])):
                found.append((index, script))
    return found


def _name_language(sample: str, script: str, code: str) -> str:
    """Return the known language of a paragraph in another script, or "" where it may be one that is not known."""
    if script == "Arabic":
        return "" if len(_NOT_ARABIC.findall(sample)) * 50 > len(sample) else "ar"
    return _tell_cyrillic(sample, code) if script == "Cyrillic" else _tell_latin(sample, code)


def _may_hold_other_cyrillic(text: str, code: str) -> bool:
    return (code != "uk" and bool(_UKRAINIAN.search(text))) or (code != "ru" and bool(_RUSSIAN.search(text)))


def _tell_cyrillic(sample: str, code: str) -> str:
    """Return "ru" or "uk" where the letters leave no doubt and the document is not in it, else ""."""
    if len(sample.split()) < _FEWEST_WORDS or _OF_NEITHER.search(sample):
        return ""
    ukrainian, russian = len(_UKRAINIAN.findall(sample)), len(_RUSSIAN.findall(sample))
    if min(ukrainian, russian) > 0 or max(ukrainian, russian) < 2:
        return ""
    other = "uk" if ukrainian else "ru"
    return "" if other == code else other


def _tell_latin(sample: str, code: str) -> str:
    """Return the language whose small words leave no doubt when it is not the document's, else ""."""
    words = sample.lower().split()
    own = SMALL_WORDS.get(code)
    if len(words) < _FEWEST_WORDS or (own and _count(words, own) >= _USUAL * len(words)):
        return ""
    lists = RELATIVES | SMALL_WORDS
    best = max(lists, key=lambda other: _count(words, lists[other]))
    needed = _USUAL if own or load_pack(code) else _UNKNOWN_HOME
    if best == code or best in RELATIVES or _count(words, lists[best]) < needed * len(words):
        return ""
    # Relatives share small words (que, la): only those of one and not of the other tell them apart.
    clear = all(
        _count(words, lists[best] - small) >= max(_FEWEST_SIGNS, _CLEAR * _count(words, small - lists[best]))
        for other, small in lists.items()
        if other != best
    )
    return best if clear else ""


def _count(words: Sequence[str], small: frozenset[str]) -> int:
    return sum(map(small.__contains__, words))


def _is_reporters(reading: Reading, start: int, end: int, *, other: str, code: str, script: str = "") -> bool:
    """Tell whether the words outside the quotation marks of a paragraph are in its language too.

    What is quoted may be in any language: the speaker phrase around it decides, or stands in the paragraph before.
    """
    stop = min(end, start + _SAMPLE)
    outside = _cut_quotations(reading, start, stop)
    if len(outside) == stop - start:
        return True
    letters = sum(map(str.isalpha, outside))
    if script:
        return 2 * len(_OF_SCRIPT[script].findall(outside)) > letters
    own, home = (
        {fold_word(word) for word in _WORD.findall(outside)}
        & (grammar.forms.keys() | SMALL_WORDS.get(lang, set()))
        for lang, grammar in ((other, compile_grammar(other)), (code, compile_grammar(code)))
    )
    return len(own - home) > len(home - own)


def _cut_quotations(reading: Reading, start: int, end: int) -> str:
    """Return the sample of a paragraph that tells its language, without what stands in quotation marks."""
    parts: list[str] = []
    at = start
    for pair in reading.pairs[bisect_left(reading.pair_opens, start) : bisect_left(reading.pair_opens, end)]:
        if pair.open >= at:
            parts.append(reading.text[at : pair.open])
            at = pair.outer[1]
    return "".join((*parts, reading.text[at:end]))


def _start_of(stretch: Stretch) -> int:
    return stretch.start
