"""Russian and Ukrainian speakers that word lists do not hold: their names are cut, completed and declined by rule."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from provenance.model import Quote


def _quotes(lang: str, text: str) -> tuple[Quote, ...]:
    return extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes


def _last_speaker(lang: str, text: str) -> str | None:
    speaker = _quotes(lang, text)[-1].speaker
    return speaker.name if speaker is not None else None


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("uk", "Депутатка від партії «Плин» Юлія Гай заявила, що міст закриють.", "Юлія Гай"),
        ("uk", "Експерт із мостів, професор Вадим Олегович Лось, стверджує, що міст стоїть.", "Вадим Олегович Лось"),
        ("uk", "Мама одного з учнів, Віта, каже, що школа стара.", "Віта"),
        ("uk", "Зоолог І. П. Гай застерігає, що риба гине.", "І. П. Гай"),
        ("uk", "Експерт-балістик О. Ю. Гай пояснив, що куль не було.", "О. Ю. Гай"),
        ("uk", "Міст закриють, пообіцяв очільник ДСВР Гай.", "Гай"),
        ("uk", "«Міст стоїть», — розповів на церемонії кум коваля Матіас Лось.", "Матіас Лось"),
        ("uk", "«Міст стоїть», — сказала Надвістям членкиня спілки Влада Гай.", "Влада Гай"),
        ("ru", "Директор Elkoor Йонас Лось сказал, что мост готов.", "Йонас Лось"),
        ("ru", "Бывший посол в Вардии Ю. Адамович сказал, что мост готов.", "Ю. Адамович"),
        ("ru", "По словам врача Алсу Гариповой, больных мало.", "Алсу Гарипова"),
        ("ru", "Аналитик Ванесса Ли полагает, что спрос упадёт.", "Ванесса Ли"),
    ],
)  # fmt: skip
def test_name_is_cut_out_of_its_mention(lang: str, text: str, name: str) -> None:
    """What a noun is for, initials, abbreviations, companies and small words that are names stand around a name."""
    assert _last_speaker(lang, text) == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("uk", "Режисер Назарій Лось приїхав. За словами Назарія, зал повний.", "Назарій Лось"),
        ("uk", "Експерт Вадим Олегович Лось приїхав. «Так», — наголосив Вадим Олегович.", "Вадим Олегович Лось"),
        ("uk", "Тренер Хуан Гай приїхав. Іспанець вважає, що матч чесний.", "Хуан Гай"),
        ("uk", "Речниця Ліна Гай сказала, що міст закрито. Із цим не згодна акторка Галина Сова. «Ні», — каже вона.",
         "Галина Сова"),
        ("uk", "Вдова загиблого Тетяна Гай заплакала. «Де правда?» — спитала вона.", "Тетяна Гай"),
        ("uk", "Мер Богдан Гай приїхав. «Так», — додав міський голова.", "Богдан Гай"),
        ("uk", "Гідролог Данко Гай приїхав. «Ліс — це губка», — образно пояснив науковець.", "Данко Гай"),
        ("ru", "Клуб расстался с Павлом Ерохиным. Ерохин сказал, что не знал.", "Павел Ерохин"),
        ("ru", "Суд признал виновной Раису Штумпф. «Нет», — сказала Штумпф.", "Раиса Штумпф"),
        ("ru", "Директор Эвелина Гай приехала. Билеты, по её словам, вернут всем.", "Эвелина Гай"),
    ],
)  # fmt: skip
def test_person_named_before_is_found(lang: str, text: str, name: str) -> None:
    """First names, patronymics, peoples, pronouns, synonyms of offices and other cases lead to the full name."""
    assert _last_speaker(lang, text) == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("uk", "Голова Гліб Гай приїхав. Автори пропонують заповідник.", "Автори"),
        ("uk", "Мер Гліб Гай заявив, що міст є. Один фермер сказав, що мосту нема.", "Один фермер (unnamed)"),
        ("uk", "Мер Гліб Гай заявив, що міст є. Його мати сказала, що мосту нема.", "Його мати (unnamed)"),
        ("uk", "«Мало», — поскаржилася одна з протестувальниць.", "одна з протестувальниць (unnamed)"),
        ("uk", "Міністр закордонних справ Північної Вардії сказав, що миру нема.",
         "Міністр закордонних справ Північної Вардії (unnamed)"),
        ("uk", "У Надборській ОВА повідомили, що світла нема.", "Надборська ОВА"),
        ("uk", "Про це повідомили в ГУ ДСНС у Надборській області.", None),
        ("ru", "В гидрометцентре области сообщили, что вода растёт.", "гидрометцентр области"),
        ("ru", "В пресс-службе банка его объяснили обновлением.", "пресс-служба банка"),
    ],
)  # fmt: skip
def test_nobody_is_named_who_was_not_meant(lang: str, text: str, name: str | None) -> None:
    """Several people, somebody new, a place and a body are none of the persons named before."""
    if name is None:
        assert [quote.mention.exact for quote in _quotes(lang, f"Згорів склад. {text}") if quote.mention] == [
            "ГУ ДСНС"
        ]
    else:
        assert _last_speaker(lang, text) == name


@pytest.mark.parametrize(
    ("lang", "text", "contents"),
    [
        ("uk", "Мерія коментувати рішення відмовилася.", ["коментувати рішення"]),
        ("uk", "У мерії від коментарів відмовилися.", ["від коментарів"]),
        ("uk", "Мер визнає борг, але мерію не винить.", ["борг"]),
        ("uk", "Пілот, який попросив не називати його, каже, що літак старий.", ["що літак старий"]),
        ("uk", "Режисер Остап Гай, якого вважали фаворитом, у листі сказав, що поїде.", ["що поїде"]),
        ("uk", "Служба, своєю чергою, вважає чинні правила застарілими.", ["чинні правила застарілими"]),
        ("ru", "Инженер Ю. Гай не согласен: по его расчётам, вода уйдёт через край.", ["вода уйдёт через край"]),
    ],
)  # fmt: skip
def test_content_is_cut_out(lang: str, text: str, contents: list[str]) -> None:
    """Refusals before their verb, contrasts, words that ask not to be named, and parentheses around a subject."""
    assert [span.exact for quote in _quotes(lang, text) for span in quote.content] == contents
