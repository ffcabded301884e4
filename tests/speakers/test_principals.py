"""Whose words they are: those of who speaks for somebody, not of whom they are spoken for."""

from __future__ import annotations

import pytest

from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import leave_out, load_vocabulary, read_tokens

SPEAKERS = [
    ("en", "Lena Hartwell, a spokeswoman for Joe Biden", "Lena Hartwell"),
    ("en", "Lena Hartwell, a former economic adviser to Vice President Joe Biden", "Lena Hartwell"),
    ("en", "Tom Roe, who worked for Joe Biden", "Tom Roe"),
    ("en", "Tom Roe, an ally of Joe Biden in the Senate", "Tom Roe"),
    ("en", "Joe Biden campaign manager Lena Hartwell", "Lena Hartwell"),
    ("en", "Joe Biden's campaign manager, Lena Hartwell", "Lena Hartwell"),
    ("en", "Overby's mayor, Lena Hartwell", "Lena Hartwell"),
    ("en", "a spokesman for Joe Biden", ""),
    ("en", "a Joe Biden aide", ""),
    ("en", "an aide to Secretary of State Antony Blinken", ""),
    ("en", "the Joe Biden campaign", ""),
    ("en", "Secretary of State Antony Blinken", "Antony Blinken"),
    ("en", "The vice president, Joe Biden", "Joe Biden"),
    ("en", "candidate for president Joe Biden", "Joe Biden"),
    ("en", "a statement by Joe Biden", "Joe Biden"),
    ("en", "Joe Biden of Delaware", "Joe Biden"),
    ("ru", "Иван Лосев, советник президента Джо Байдена", "Иван Лосев"),
    ("ru", "советник Джо Байдена", ""),
    ("ru", "помощник президента Джо Байдена Иван Лосев", "Иван Лосев"),
    ("ru", "президент США Джо Байден", "Джо Байден"),
    ("ru", "пресс-секретаря Дмитрия Пескова", "Дмитрия Пескова"),
    ("uk", "радник Джо Байдена Іван Лось", "Іван Лось"),
    ("uk", "речник Джо Байдена", ""),
    ("de", "Jens Roth, der Sprecher des Präsidenten Joe Biden", "Jens Roth"),
    ("de", "ein Sprecher von Präsident Joe Biden", ""),
    ("de", "Präsident Joe Biden", "Joe Biden"),
    ("fr", "Jean Roux, conseiller du président Joe Biden", "Jean Roux"),
    ("fr", "le président Joe Biden", "Joe Biden"),
    ("es", "Juan Ríos, asesor del presidente Joe Biden", "Juan Ríos"),
    ("es", "el presidente Joe Biden", "Joe Biden"),
    ("ar", "المتحدث باسم جو بايدن", ""),
    ("ar", "مستشار الرئيس جو بايدن هاني سالم", "هاني سالم"),
    ("ar", "الرئيس جو بايدن", "جو بايدن"),
]
OFFICES = [
    ("en", "a spokesman for the secretary of state", "spokesperson"),
    ("en", "Lena Hartwell, the wife of the president", ""),
    ("en", "the president of Varnia, Tom Roe", "president"),
    ("en", "the deputy foreign minister", "foreign minister"),
    ("fr", "le porte-parole du président", "spokesperson"),
    ("de", "die Präsidentin der Kommission", "president"),
    ("es", "el portavoz del presidente", "spokesperson"),
    ("ru", "представитель президента", "spokesperson"),
]


@pytest.mark.parametrize(("lang", "mention", "name"), SPEAKERS)
def test_who_is_spoken_for_is_not_the_speaker(lang: str, mention: str, name: str) -> None:
    """However well known a name is, it is the speaker's only where nothing says that he works for its bearer."""
    assert read_mention(mention, load_vocabulary(lang)).name == name


@pytest.mark.parametrize(("lang", "mention", "office"), OFFICES)
def test_an_office_is_that_of_the_speaker(lang: str, mention: str, office: str) -> None:
    """The office of whom somebody works for is not his: or the president would be who advises her."""
    assert read_mention(mention, load_vocabulary(lang)).office == office


def test_the_principal_stays_in_the_title() -> None:
    """What the speaker is called is kept whole."""
    found = read_mention("Lena Hartwell, a spokeswoman for Joe Biden", load_vocabulary("en"))
    assert (found.title, found.office) == ("a spokeswoman for Joe Biden", "spokesperson")


def test_words_left_out_take_no_comma_along() -> None:
    """Commas stand before the same words as before; one before a word that is left out goes to the next."""
    tokens = read_tokens("Ann, aide to Bo Roe, said so")
    assert leave_out(tokens, 3, 5).words == ("Ann", "aide", "to", "said", "so")
    assert leave_out(tokens, 3, 5).breaks == {1, 3}
    assert leave_out(tokens, 1, 3).breaks == {1, 3}
