"""Who is meant in Russian and Ukrainian where a noun, a pronoun or a short name stands for a speaker."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes


def _speakers(lang: str, text: str) -> list[str | None]:
    quotes = extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes
    return [quote.speaker.name if quote.speaker is not None else None for quote in quotes]


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("ru", "Главврач третьей больницы Рустам Галиев сообщил, что врачей нет.", ["Рустам Галиев"]),
        ("uk", "Речник управління ДСВР Назар Олійник розповів, що води немає.", ["Назар Олійник"]),
        ("ru", "Охранник Пётр Нечай утверждает, что не спал. По словам Нечая, свет погас.", ["Пётр Нечай"] * 2),
        ("ru", "Совладелец «Вектора-М» Гарри Аванесян рассказал, что долг вырос.", ["Гарри Аванесян"]),
        ("uk", "Дружина Курінного Лариса каже, що міст закрили.", ["Лариса"]),
        ("ru", "Начальник столичной полиции Матвей Рукавишников сказал, что жалоб мало.", ["Матвей Рукавишников"]),
        ("ru", "По словам её адвоката Бориса Каца, дело закрыли.", ["Борис Кац"]),
        ("uk", "Міністр Гайовий і депутатка Сова заявили, що міст готовий.", ["Гайовий and Сова"]),
    ],
)  # fmt: skip
def test_name_is_found_behind_its_title(lang: str, text: str, names: list[str]) -> None:
    """Trades that no list knows, abbreviations, companies, kin and bodies before a name are no part of it."""
    assert _speakers(lang, text) == names


@pytest.mark.parametrize(
    ("lang", "text", "last"),
    [
        ("uk", "Міністр Орест Климчук поїхав. Речник Климчука сказав, що міст готовий.", "Речник Климчука (unnamed)"),
        ("uk", "Проректор Остап Веселий заявив, що міст готовий. Студенти запевняють, що не бачили мосту.",
         "students (unnamed)"),
        ("uk", "Міністерка Галина Тимошук заявила, що міст готовий. Про це вона сказала у четвер.", "Галина Тимошук"),
        ("ru", "Комиссар Жозефин Дюпон уехала. «Мост готов», — сказала еврокомиссар.", "Жозефин Дюпон"),
        ("ru", "Сын покойного Марк Оболенский уехал. Вдова Жанна Оболенская плачет. Оболенская сказала, что моста нет.",
         "Жанна Оболенская"),
        ("uk", "Антикорупційне бюро повідомило, що міст продали. У бюро стверджують, що винен мер.",
         "Антикорупційне бюро"),
        ("ru", "Министр Иван Сухов и посол Глеб Белый встретились. Министры подтвердили, что мост готов.", "Министры"),
        ("uk", "Асоціація фермерів вважає, що міст потрібен.", "Асоціація фермерів"),
        ("ru", "В Дептрансе пообещали, что мост откроют.", "Дептранс"),
        ("ru", "Задержанные рассказали, что их били.", "detainees (unnamed)"),
    ],
)  # fmt: skip
def test_reference_is_resolved(lang: str, text: str, last: str) -> None:
    """Genitives after a noun, plurals, compounds, namesakes of the other gender, bodies named by their noun alone."""
    assert _speakers(lang, text)[-1] == last


def test_document_that_a_cue_declines_is_called_by_its_nominative() -> None:
    """ "Как следует из отчёта": the name in the text is the nominative, for the label is English."""
    (quote,) = extract_quotes(
        "Как следует из отчёта Минфина, спрос упал.", document="d", sha256="0" * 64, lang="ru", kind="article"
    ).quotes
    assert quote.speaker is not None
    assert quote.speaker.name_in_text == "отчёт Минфина"
