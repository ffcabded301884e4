"""Sentences end where readers of each language end them, and quotations keep their speaker phrases."""

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text import cuts_grapheme, pair_marks, split_paragraphs, split_sentences


def sentences_of(text: str, lang: str = "en") -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, lang)]


CASES = [
    # abbreviations, initials, numbers
    (
        "en",
        "Pres. Joseph R. Dallow, Jr. spoke with Mr. Smith.|He met Gov. Jones at 3 p.m. in D.C.|The U.S. team left.",
    ),
    ("en", "They live in the U.S.|He came on Jan. 5 to St. Marlow.|It cost 3.5 percent, see No. 5."),
    ("en", "It was plan B.|The end.|J. K. Dallow wrote it, e.g. here."),
    ("en", "But no.|Wait.|Acme Inc. bought it.|It sold it to Acme Corp.|The price was low."),
    (
        "de",
        "Am 31. Dezember kam Dr. Müller.|Er ging im 19. Jahrhundert, z. B. nach Norden.|Um 15 Uhr schloss er.",
    ),
    ("de", "Das schrieb er auf der Plattform X.|Minister Roth schwieg."),
    ("es", "Lo escribió en X.|El alcalde calló."),
    ("fr", "Il l'a écrit sur X.|Luc X. Dallou s'est tu."),
    ("fr", "M. Dallou est venu avec Mme. Leroy.|Il est parti le 5 janv. 2031.|Fin."),
    ("es", "El Sr. Pérez vino a EE.UU.|El fin llegó.|La Dra. Díaz habló."),
    ("ru", "В 2021 г. Петров сказал, т.е. ответил.|А. С. Дроздов и др. ушли.|Цена 5 млн. руб. выросла."),
    ("uk", "У 2021 р. Петренко сказав.|Це т. зв. відповідь.|Ім'я ім. Коваля."),
    ("ar", "قال د. أحمد علي إن ذلك صحيح.|ثم ذهب إلى 3.5 في المئة.|هل عاد؟|نعم!"),
    # questions, calls, ellipses
    ("en", "Hi!|How are you?!|Good...|Then it went on… and on.|Yahoo! said no."),
    ("es", "¿Por qué?|¡No!|—¿Qué? —preguntó ella."),
    ("en", "I turn to Drs. Dallow and Holm.|They know."),
    ("ar", "نقلت وكالة ا.ف.ب. الخبر.|ثم نام."),
    ("ar", "ذهب .. ثم عاد ... وجلس.|ثم نام."),
    # quotations and their speaker phrases
    ("en", "“It is old.|It is closed,” she said.|“No.”|She left."),
    ("en", '"Why?" he asked.|"Why?" Smith asked.|"Why?"|The man left.'),
    ("en", "“Go!” shouted Mira Dallow.|“Go!”|Mira Dallow had left the harbour by then."),
    (
        "en",
        "He said so (it was late.)|He left.|[Sic.]|She wrote “nobody is above the law.”|Then she stopped.",
    ),
    ("en", "They would react if it was “closed once more. “|Dallow told them so."),
    ("en", "He said “no.”[3]|Then he left."),
    ("fr", "« Pourquoi ? » a demandé Mme Leroy.|Elle part.|«Oui.»|Non."),
    ("de", "„Warum?“, fragte er.|„Nein.“|Sie ging.|„Halt!“ rief Müller."),
    ("ru", "«Почему?» — спросил он.|«Да.|Нет», — сказал Дроздов.|Он ушёл."),
    ("uk", '"Чому?" – запитав він.|"Так.|Ні", – сказав Коваль.'),
    ("ar", '"لماذا؟" تساءل الوزير.|وقال: "نعم.|لا".|ثم غادر.'),
    ("ar", "وقال المسؤول: “أحدهما مسار دبلوماسي”. .|بالإضافة إلى ذلك غادر."),
    # lists and Markdown
    ("en", "1. The pier is old.|2. The road is new."),
    ("en", "**The pier.**|It is old.|*It is “closed.”*|It was."),
]


@pytest.mark.parametrize(("lang", "marked"), CASES)
def test_sentences_of_seven_languages(lang: str, marked: str) -> None:
    """A bar shows where one sentence ends and the next begins."""
    expected = marked.split("|")
    text = " ".join(expected)

    assert expected == sentences_of(text, lang)


def test_a_sentence_may_end_without_a_blank_in_arabic() -> None:
    """A stop inside closing marks ends the sentence although the next word follows at once."""
    assert sentences_of('وقال: "سجلنا هدفا بالخطأ."وبهذا انتهى اللقاء. ثم نام.', "ar") == [
        'وقال: "سجلنا هدفا بالخطأ."',
        "وبهذا انتهى اللقاء.",
        "ثم نام.",
    ]
    assert sentences_of("لعب سالم .وعاد حمزة.ثم نام.", "ar") == ["لعب سالم .", "وعاد حمزة.", "ثم نام."]


def test_a_paragraph_ends_its_sentence_and_a_soft_newline_does_not() -> None:
    """Headlines without a stop end with their line; wrapped lines go on."""
    assert sentences_of("The pier\nIt is old\nand closed.") == ["The pier", "It is old", "and closed."]
    prose = "The harbour council met on Monday to hear what Mr. Dallow had found under the old pier."
    wrapped = textwrap.fill(f"{prose} {prose} {prose}", 60)
    assert [" ".join(sentence.split()) for sentence in sentences_of(wrapped)] == [prose] * 3


def test_pairs_and_paragraphs_may_be_given() -> None:
    """What was found before is not looked for again, and gives the same."""
    text = '"Why?" he asked. "No." The end.\nNext one. And so.'
    paragraphs = split_paragraphs(text)
    marked = pair_marks(text, paragraphs=paragraphs)

    assert split_sentences(text, "en") == split_sentences(text, "en", pairs=marked, paragraphs=paragraphs)
    assert split_sentences(text, "en") == split_sentences(text, "en", pairs=marked.pairs)


def test_an_unknown_language_is_split_with_the_common_rules() -> None:
    """A language without lists still gets its sentences."""
    assert sentences_of("Dr. Holm kom. Han gikk.", "no") == ["Dr. Holm kom.", "Han gikk."]


ALPHABET = st.text(alphabet=st.sampled_from('aB .?!…\n“”"«»’()[1]لا؟\u0301\u200d🇳—'), max_size=80)


@given(ALPHABET, st.sampled_from(["en", "ar", "ru", "de", "xx"]))
def test_sentences_cover_all_that_is_written(text: str, lang: str) -> None:
    """Sentences stand in order within paragraphs, hold every visible character, and cut no grapheme cluster."""
    paragraphs = split_paragraphs(text)
    covered: set[int] = set()
    at = 0
    for start, end in split_sentences(text, lang):
        assert at <= start < end
        assert any(first <= start and end <= last for first, last in paragraphs)
        assert not cuts_grapheme(text, start)
        assert not cuts_grapheme(text, end)
        covered |= set(range(start, end))
        at = end
    assert all(char.isspace() for place, char in enumerate(text) if place not in covered)


@pytest.mark.parametrize(
    "unit", [". ", "a. ", "A. ", '"A." ', "a… ", ".” “", "Mr. ", "[1]. ", "? — ", "A b c d? “x” "]
)
def test_sentences_cost_linear_time(unit: str) -> None:
    """Endless stops on one line take time in proportion."""

    def measure(count: int) -> float:
        text = "B " + unit * count
        paragraphs = split_paragraphs(text)
        marked = pair_marks(text, paragraphs=paragraphs)
        began = time.perf_counter()
        split_sentences(text, "en", pairs=marked, paragraphs=paragraphs)
        return time.perf_counter() - began

    measure(500)
    short = min(measure(2_500) for _ in range(3))
    assert min(measure(10_000) for _ in range(3)) < 12 * short + 0.05
