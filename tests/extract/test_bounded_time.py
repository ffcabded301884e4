"""Hostile texts: twice the length takes about twice the time, nothing crashes, and every span proves itself."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from provenance.extract import Extraction, extract_quotes
from provenance.model import DocumentKind
from tests.measuring import measure

_NOISE = 0.06
"""Seconds of processor time below which a measurement is mostly noise."""
_MOST = 3.0
"""Times that a text of twice the length may take; a step whose time grows with the square takes four times."""
_EN = "Lena Hartwell said the pier was safe and Marek Dostal, mayor of Overby, told reporters “it is over” on Monday. "
_AR = "قالت الوزيرة لينا هارتويل إن الجسر مغلق، وأضاف المتحدث سامي دوستال أن «الوضع خطير» وفقا لمسؤول كبير. "
_RU = "Министр Иван Ланской заявил, что мост закрыт, а мэр Анна Лугова сообщила: «Мы готовы», по словам чиновников. "
_MARKS = ["“", "”", '"', "„", "«", "»", "‘", "'", "‹", "「", "''", "``"]
_SYLLABLES = {
    "en": ("ba", "de", "ki", "lo", "mu", "ne"),
    "ar": ("با", "دو", "كي", "لا", "مو", "ني"),
    "ru": ("ба", "де", "ки", "ло", "му", "не"),
}
_NAMES = 16_000
"""Code points of a text with a new person in each sentence: some hundred persons."""


def _repeat(piece: str) -> Callable[[int], str]:
    return lambda length: piece * (length // len(piece))


def _name_many(lang: str, sentence: str) -> Callable[[int], str]:
    """Return what makes a text with a new person in each sentence, which has {given}, {last} and {number}."""

    def make(length: int) -> str:
        pick = random.Random(7)
        made: list[str] = []
        size = 0
        while size < length:
            given, last = ("".join(pick.choices(_SYLLABLES[lang], k=4)).title() for _ in range(2))
            made.append(sentence.format(given=given, last=last, number=len(made)))
            size += len(made[-1])
        return "".join(made)

    return make


Shape = tuple[str, DocumentKind, int, Callable[[int], str]]


def _shape(
    lang: str, make: Callable[[int], str] | str, size: int = 10_000, kind: DocumentKind = "article"
) -> Shape:
    return lang, kind, size, _repeat(make) if isinstance(make, str) else make


def _named(lang: str, sentence: str, kind: DocumentKind = "article") -> Shape:
    return _shape(lang, _name_many(lang, sentence), _NAMES, kind)


SHAPES: dict[str, Shape] = {
    "one line of English prose": _shape("en", _EN),
    "one line of Arabic prose": _shape("ar", _AR),
    "one line of Russian prose": _shape("ru", _RU),
    "one sentence of English without end": _shape("en", _EN.replace(". ", " ")),
    "one sentence of Arabic without end": _shape("ar", _AR.replace(". ", " ")),
    "one line without blanks": _shape("en", _EN.replace(" ", ""), 40_000),
    "one Arabic line without blanks": _shape("ar", _AR.replace(" ", ""), 40_000),
    "one word": _shape("en", "a", 400_000),
    "one number": _shape("en", lambda length: "٣٤ " + "1" * length, 200_000),
    "only blanks": _shape("en", " ", 100_000),
    "blanks and line ends": _shape("en", " \n\t \n", 200_000),
    "blanks before each word": _shape("en", " " * 2000 + "said", 100_000),
    **{f"unclosed {mark} in one line": _shape("en", f"{mark}word said ") for mark in _MARKS},
    **{f"unclosed {mark} in each paragraph": _shape("en", f"{mark}Lena said so\n\n") for mark in _MARKS},
    **{f"only {mark}": _shape("en", mark, 8000) for mark in _MARKS},
    "marks nested ten deep": _shape("en", "“‘" * 5 + "Lena Hartwell said it was over" + "’”" * 5 + " "),
    "marks nested ten deep in Russian": _shape("ru", "«„" * 5 + "Иван заявил, что так" + "“»" * 5 + " "),
    "marks that only open": _shape("en", "“‘«"),
    "all marks": _shape("en", "“”„«»‹›\"'‘’「」"),
    "cues without contents": _shape("en", "said ", 5000),
    "Arabic cues without contents": _shape("ar", "قال ", 5000),
    "Russian cues without contents": _shape("ru", "заявил ", 5000),
    "German cues without contents": _shape("de", "sagte ", 5000),
    "French cues without contents": _shape("fr", "dit-il ", 5000),
    "Spanish cues without contents": _shape("es", "dijo ", 5000),
    "according to": _shape("en", "according to "),
    "sentences of one word": _shape("en", "Go. "),
    "quotations of one word": _shape("en", "“Go.” "),
    "pronouns in one line": _shape("en", "He said that it was over. "),
    "pronouns with marks in one line": _shape("en", '"He left," she said. It "was" he who said that it was over. '),
    "Arabic verbs without subject": _shape("ar", "وأضاف أن الجسر مغلق. وأضافت أنها لا تعرف. "),
    "turns": _shape("en", "Q Why?\n\nMS. DOE: Because he said so.\n\n", kind="transcript"),
    "labels in one line": _shape("en", "MS. DOE: ", kind="transcript"),
    "names": _named("en", "Minister {given} {last} said it was over. "),
    "names and who comes back": _named("en", "{given} {last} said no. He said it was late. The minister said no.\n"),
    "names of one family": _named("en", "{given} Hartwell said so. Hartwell said no. "),
    "titles": _named("en", "{last} Minister {given} said so. The {last} minister said no. "),
    "Arabic names": _named("ar", "قال الوزير {given} {last} إن الجسر مغلق. وأضاف أن الطقس بارد. "),
    "Russian names": _named("ru", "Министр {given} {last} заявил, что мост закрыт. Он молчит. "),
    "labels": _named("en", "MR. {given}{number}: It is so.\n\nQ Why?\n\n", kind="transcript"),
    "officials": _shape("en", "An official said it was over. The spokesman said it was late. "),
    "NULs": _shape("en", "Hartwell said\0 that it was\0\0 over. "),
    "only NULs": _shape("en", "\0"),
    "lone surrogates": _shape("en", "Hartwell said\ud800 “it is over\udfff”. "),
    "only lone surrogates": _shape("en", "\ud800"),
    "bidi controls": _shape("ar", "قال\u202e الوزير\u202c إن\u2067 الجسر\u2069 مغلق. "),
    "only bidi controls": _shape("en", "\u202e"),
    "only joiners": _shape("ar", "\u200d", 40_000),
    "marks by the thousand on a letter": _shape("en", "a" + "\u0301" * 4000 + " said that it was over. ", 100_000),
    "vowel signs by the thousand on a letter": _shape("ar", "قال" + "\u064b" * 4000 + " إن الجسر مغلق. ", 100_000),
    "only combining marks": _shape("en", "\u0301"),
    "letters of two scripts": _shape("en", "aа", 100_000),
    "flags": _shape("en", "\U0001f1fa"),
    "brackets": _shape("en", "("),
    "stops": _shape("en", ". "),
    "initials": _shape("en", "J. "),
    "dashes": _shape("ru", "— "),
    "commas": _shape("en", "Hartwell, "),
    "joiners of names": _shape("en", "Hartwell and "),
    "hyphens": _shape("en", "a-", 40_000),
    "paragraphs of two languages": _shape("en", f"{_EN}\n\n{_AR}\n\n{_RU}\n\n"),
    "a language without a pack": _shape("he", "השר אמר כי «הגשר סגור». "),
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _loaded_packs() -> None:
    """Load what is loaded once, so that no measurement holds it."""
    for lang in ("en", "ar", "ru", "de", "fr", "es", "he"):
        for text in (_EN, _AR, _RU, "The president said. " + _EN):
            extract_quotes(text, document="d", sha256="s", lang=lang, kind="article")


def _measure(text: str, lang: str, kind: DocumentKind) -> tuple[float, Extraction]:
    return measure(lambda: extract_quotes(text, document="d", sha256="s", lang=lang, kind=kind))


@pytest.mark.parametrize("name", SHAPES)
def test_twice_the_text_takes_about_twice_the_time(name: str) -> None:
    """A hostile text is read in time that grows with its length only, and what is found stands where it says."""
    lang, kind, size, make = SHAPES[name]
    short, long = make(size), make(2 * size)
    for attempt in (1, 2, 3):
        small, _ = _measure(short, lang, kind)
        large, done = _measure(long, lang, kind)
        if large < _MOST * max(small, _NOISE) or attempt == 3:
            break  # a machine under load may be late once, a square is late each time
    _prove(long, done)
    assert large < _MOST * max(small, _NOISE), f"{small:.2f} s, twice the text {large:.2f} s"


def _prove(text: str, done: Extraction) -> None:
    for quote in done.quotes:
        for span in (*quote.content, *filter(None, (quote.cue, quote.mention))):
            assert text[span.start : span.end] == span.exact != ""
    for passage in done.passages:
        assert text[passage.span.start : passage.span.end] == passage.span.exact
