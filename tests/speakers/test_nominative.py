"""Bodies, groups and documents that a preposition puts in another case are called by their nominative."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from provenance.speakers.nominative import restore_phrase

_IN_PLACE = {
    "ru": """мэрии Кленовска → мэрия Кленовска; областном Минстрое → областной Минстрой; полиции → полиция;
        студенческом совете → студенческий совет; городском суде → городской суд; лиге → лига; ФСБ → ФСБ;
        надзорном ведомстве → надзорное ведомство; правящей партии → правящая партия; штабе → штаб;
        Минприроды → Минприроды; «Теплосетях» → «Теплосети»; ГУ МЧС по краю → ГУ МЧС по краю""",
    "uk": """пресслужбі міськради → пресслужба міськради; Озерянській обласній лікарні → Озерянська обласна лікарня;
        Асоціації фермерів → Асоціація фермерів; міській виборчій комісії → міська виборча комісія; Мінфіні → Мінфін;
        обласному управлінні → обласне управління; Спілці рибалок → Спілка рибалок; Держпраці → Держпраці;
        матеріалах справи → матеріали справи; Верховній Раді → Верховна Рада; Офісі громадян → Офіс громадян""",
}  # fmt: skip
_GOVERNED = {
    "ru": """следствия → следствие; Рослесохраны → Рослесохрана; Верховного суда → Верховный суд; властей → власти;
        местных жителей → местные жители; очевидцев → очевидцы; агентства «Полюс» → агентство «Полюс»;
        агента игрока → агент игрока; последнему отчёту минздрава → последний отчёт минздрава; учёных → учёные""",
    "uk": """Центру громадського здоров'я → Центр громадського здоров'я; місцевих жителів → місцеві жителі;
        слідства → слідство; Генштабу → Генштаб; Державної служби зайнятості → Державна служба зайнятості;
        Держекоінспекції → Держекоінспекція; агента гравця → агент гравця; слідчих → слідчі; «Кур'єра» → «Кур'єр»""",
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "phrase", "nominative", "governed"),
    [
        (lang, *map(str.strip, pair.split("→")), governed)
        for table, governed in ((_IN_PLACE, False), (_GOVERNED, True))
        for lang, pairs in table.items()
        for pair in pairs.split(";")
    ],
)
def test_phrase_becomes_a_nominative(lang: str, phrase: str, nominative: str, governed: bool) -> None:
    """The head noun and its adjectives are restored, genitives behind it stay; what nothing tells stays, too."""
    assert restore_phrase(phrase, lang, governed=governed) == nominative


def test_other_form_in_the_document_decides_what_no_list_knows() -> None:
    """ "в «Ласточке»" may be of «Ласточек» or «Ласточка»: the text itself tells which."""
    assert restore_phrase("«Ладе»", "ru", governed=False) == "«Лад»"
    assert restore_phrase("«Ладе»", "ru", governed=False, elsewhere={"лад": ("Ладе", "Лада")}) == "«Лада»"


@pytest.mark.parametrize(
    ("lang", "text", "name", "in_text"),
    [
        ("ru", "В мэрии Кленовска сообщили, что мост готов.", "мэрия Кленовска", "мэрии Кленовска"),
        ("uk", "За даними слідства, міст зламали навмисно.", "слідство", "слідства"),
        ("ru", "В Минздраве сообщили, что вакцины хватит.", "Health Ministry", "Минздрав"),
        ("ru", "В компании «Литмаш» заявили, что завод работает.", "Литмаш", "компании «Литмаш»"),
        ("uk", "Компанія «Литмаш» заявила, що завод працює.", "Литмаш", "Компанія «Литмаш"),
        ("ru", "В пресс-службе «Литмаша» заявили, что завод работает.", "пресс-служба «Литмаша»",
         "пресс-службе «Литмаша»"),
        ("ru", "Мост закрыт, сообщает мэрия Кленовска.", "мэрия Кленовска", "мэрия Кленовска"),
    ],
)  # fmt: skip
def test_body_is_called_by_its_nominative(lang: str, text: str, name: str, in_text: str) -> None:
    """The name is the nominative, without the noun before a name in marks; a translated one keeps it beside itself."""
    (quote,) = extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes
    assert quote.speaker is not None
    assert quote.speaker.name == name
    assert (quote.speaker.name_in_text or "").rstrip("»") == in_text.rstrip("»")
