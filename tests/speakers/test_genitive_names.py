"""Names that "по словам" and "за словами" put in the genitive, and the nominatives that speakers are called by."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from provenance.speakers.genitive_names import restore_name

_NAMES = {
    "uk": """Олени Марчук → Олена Марчук; Марії Степанівни Дубини → Марія Степанівна Дубина; Романа Вовка → Роман Вовк;
        Марка Зайця → Марко Заєць; Дмитра Заболотного → Дмитро Заболотний; Миколи Петренка → Микола Петренко;
        Ігоря Петровича Ляшка → Ігор Петрович Ляшко; Лугової → Лугова; Кравця → Кравець; Кучми → Кучма;
        Зої Кривої → Зоя Крива; П. Г. Саєнка → П. Г. Саєнко; Алли Саєнко-Рибак → Алла Саєнко-Рибак;
        Наталії Зозулі → Наталія Зозуля; Юрія Безпалого → Юрій Безпалий; Жозефін Дюпон → Жозефін Дюпон""",
    "ru": """Мартина Ланского → Мартин Ланский; Марины Сергеевны Гущиной → Марина Сергеевна Гущина;
        Глеба Тихих → Глеб Тихих; Анны Черных → Анна Черных; Ильи Громова → Илья Громов; Никиты Белых → Никита Белых;
        Саши Петрова → Саша Петров; Натальи Горной → Наталья Горная; Кудрявого → Кудрявый; Зориной → Зорина;
        Хвостенко → Хвостенко; Полины Живаго → Полина Живаго; Льва Гольдина → Лев Гольдин; Аранды → Аранда;
        Марии Гарсии → Мария Гарсия; Т. И. Косых → Т. И. Косых; Николая Корсакова-Белого → Николай Корсаков-Белый""",
    "en": "Dana Reyes → Dana Reyes",
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "genitive", "name"),
    [(lang, *map(str.strip, pair.split("→"))) for lang, pairs in _NAMES.items() for pair in pairs.split(";")],
)
def test_genitive_of_a_name_becomes_its_nominative(lang: str, genitive: str, name: str) -> None:
    """First names, patronymics, initials, adjectival surnames, and those that nobody declines."""
    assert restore_name(genitive, lang) == name


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("uk", "За словами Ляшка, води вистачить. Ляшко додав, що греблю оглянули.", ["Ляшко", "Ляшко"]),
        ("uk", "За словами Климчука, міст готовий. Міністр закордонних справ Вардії Орест Климчук поїхав.",
         ["Орест Климчук"]),
        ("uk", "За словами Кравця, міст готовий. Поліг Адам Кравець, інженер.", ["Адам Кравець"]),
        ("ru", "Мэра Глеба Сухова обвинили. Сухов заявил, что мост готов.", ["Глеб Сухов"]),
        ("ru", "По словам Галиева, денег нет. На пост пришёл Рустам Галиев.", ["Рустам Галиев"]),
        ("ru", "Суд арестовал Павла Крота. Крот заявил, что мост готов.", ["Павел Крот"]),
        ("ru", "«Мост готов», — передала по радио биолог Ася Белая.", ["Ася Белая"]),
        ("ru", "По словам Пахомова, мост готов.", ["Пахомов"]),
    ],
)  # fmt: skip
def test_speaker_is_called_by_the_nominative(lang: str, text: str, names: list[str]) -> None:
    """The nominative that the text has elsewhere counts, with the first name there; else it is worked out."""
    quotes = extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == names
