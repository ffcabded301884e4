"""Russian and Ukrainian persons of whom a text tells before it quotes them, and verbs that are put in without them."""

from __future__ import annotations

import pytest

from provenance.speakers.first_names import gender_of_name
from provenance.speakers.name_nominatives import read_given, restore_full_name
from provenance.speakers.reading import load_vocabulary
from provenance.speakers.told_of import find_told_of
from provenance.speakers.words_of import keys_of, words_of
from tests.speakers.slavic_quotes import last_speaker, read_quotes


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("uk", "Мерка Леся Гай промовчала. Проти виступив Ігор Лось. Він нагадав, що міст старий.", "Ігор Лось"),
        ("uk", "Саму Наталію Гай відсторонили. «Ні», — сказала вона.", "Наталія Гай"),
        ("uk", "Ми говорили з Андрієм Лосем. Лось пояснив, що міст старий.", "Андрій Лось"),
        ("uk", "Прокурора Василя Гави не було. Гава пояснив, що хворів.", "Василь Гава"),
        ("uk", "Лист написав Остап Гай. «Міст старий», — жартує лоцманець.", "Остап Гай"),
        ("uk", "Пацієнт, військовий на позивний «Шпак», каже, що вже ходить.", "Шпак"),
        ("uk", "Очевидець, студент Гордій, розповів, що стріляли.", "Гордій"),
        ("uk", "Т. в. о. начальника відділу Едуард Гай повідомив, що міст закрито.", "Едуард Гай"),
        ("uk", "Мати одного з хлопців Оксана розповіла, що син не спить.", "Оксана"),
        ("uk", "Акціонер, кіпрська Brantwell Holdings, запевнила, що частку не продасть.", "Brantwell Holdings"),
        ("uk", "Директор Остап Гай таку заяву назвав вигадкою.", "Остап Гай"),
        ("uk", "«Ніч була червона», — описала журналістам виверження Консуела Лось.", "Консуела Лось"),
        ("uk", "Міст закрили, пише The Harbour Post.", "The Harbour Post"),
        ("uk", "Розгляд завершили, повідомила пресслужба суду.", "пресслужба суду"),
        ("uk", "Гай промовчав.\nОчільниця Леся Лось приїхала. Згодом вона додала, що міст старий.", "Леся Лось"),
        ("ru", "Нынешняя ученица, двадцатилетняя Варвара, уверяет, что устала.", "Варвара"),
        ("ru", "Соседка по дому Роксана Лось приносит будильник. Она подозревает, что он сломан.", "Роксана Лось"),
        ("ru", "В управе, куда звонил «Вестник», пояснили, что мост закрыт.", "управа"),
        ("ru", "К вечеру в мэрии сообщили, что мост закрыт.", "мэрия"),
        ("ru", "Внук поэта Лосева Игнатий пригрозил, что уедет.", "Игнатий"),
        ("ru", "Подрядчик ремонта, компания «Гранд», отказалась от комментариев.", "Гранд"),
        ("ru", "Эксперт, кардиолог из Казани Рафаэль Лось, считает, что метод хорош.", "Рафаэль Лось"),
        (
            "ru",
            "Собеседник агентства, попросивший не называть его имени, рассказал, что мост закрыт.",
            "source (anonymous)",
        ),
    ],
)  # fmt: skip
def test_speaker_is_told_by_what_the_text_says_around(lang: str, text: str, name: str) -> None:
    """Names in any case, appositions, callsigns and nouns that no list knows lead to the full name."""
    assert last_speaker(lang, text) == name


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Підлітки бачили Ганну Гай. «Ми спали», — каже 70-річна пенсіонерка."),
        (
            "ru",
            "Лев Гай задержан. Сотрудница, попросившая не называть её имени, рассказала, что мост закрыт.",
        ),
        ("uk", "На запитання прокурора Івана Гая чоловік відповів: «Спав»."),
    ],
)
def test_somebody_unnamed_stays_unnamed(lang: str, text: str) -> None:
    """Whoever is introduced by age, asks not to be named, or answers somebody named is not that person."""
    speaker = read_quotes(lang, text)[-1].speaker
    assert speaker is None or "Гай" not in speaker.name


@pytest.mark.parametrize(
    ("lang", "text", "contents"),
    [
        ("uk", "Остап Гай мовчить. Мама, каже, давно не плаче.", ["Мама", "давно не плаче"]),
        ("uk", "Остап Гай мовчить. Усе буде добре, запевняє.", ["Усе буде добре"]),
        ("uk", "Торік Гай обіцяв понтонний міст; сьогодні визнає, що поквапився.", ["що поквапився"]),
        ("uk", "Гай мовчав. Утім, додає, що міст старий.", ["що міст старий"]),
        (
            "uk",
            "Перший вулик, пригадує вона, батько виміняв на коня.",
            ["Перший вулик", "батько виміняв на коня"],
        ),
        ("uk", "Голова Остап Гай від мораторію застеріг.", ["від мораторію"]),
        ("uk", "Речник Остап Гай узгодження не підтвердив.", ["узгодження"]),
        ("ru", "Мост закрыт. Мэр Иван Гай сообщил об этом в сети.", ["Мост закрыт"]),
        ("ru", "Тот не спорит: надо же, говорит, с кем-то пить чай.", ["надо же", "с кем-то пить чай"]),
        ("ru", "Библиотекарь Римма Гай эту цифру называет смешной.", ["эту цифру", "смешной"]),
        ("ru", "По данным обвинения, его люди сожгли село.", ["его люди сожгли село"]),
    ],
)
def test_content_is_found_beside_its_verb(lang: str, text: str, contents: list[str]) -> None:
    """A present alone between commas, what stands before its verb, and the sentence before are contents."""
    found = read_quotes(lang, text)[-1].content
    assert [text[span.start : span.end] for span in found] == contents


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Роботу почав «Завод майбутнього». Сезон розпочав «Карпати-2» матчем."),
        ("uk", "Остап Гай зайшов до крамниці, подякував і пішов. Команда звернулася до «Голосу»."),
        ("uk", "Дощ ущух. Люди вийшли на площу, хтось грав на скрипці, діти сміялися."),
        ("ru", "Не всех убедила статистика. Никто не спешил, поезд стоял, пассажиры смеялись."),
        ("ru", "Лист подписал «Дружинник», а не министр. Дорога кончилась; дальше шли пешком."),
        ("ru", "Музыканта поддержала художница Ольга Гай: она стояла рядом."),
    ],
)
def test_nothing_is_found_in_narrative(lang: str, text: str) -> None:
    """Verbs that may report are no cues where nobody says anything."""
    assert read_quotes(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "written", "name", "gender"),
    [
        ("uk", "Наталію Стельмах", "Наталія Стельмах", "f"),
        ("uk", "Миколи Ткача", "Микола Ткач", "m"),
        ("uk", "Ольгу Гайову", "Ольга Гайова", "f"),
        ("uk", "Сергію Коваленку", "Сергій Коваленко", "m"),
        ("ru", "Нине Воротынцевой", "Нина Воротынцева", "f"),
        ("ru", "Петра Ильича Круглова", "Пётр Ильич Круглов", "m"),
        ("uk", "Кричевської ради", "", ""),
    ],
)
def test_first_name_tells_the_nominative(lang: str, written: str, name: str, gender: str) -> None:
    """A common first name in any case tells case and gender of the whole name; what begins with none stays open."""
    assert restore_full_name(written.split(), lang, {}) == (name, gender)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("На думку Яна Косека, міст старий. Прийшла Олена Бук.", ["Олена Бук"]),
        ("Вісник Приозер'я вийшов. Біла Церква спить. Кривий Ріг теж.", []),
        ("Під Гусятинкою Панас Дуб тримає бджіл.", ["Панас Дуб"]),
        ("Дружина загиблого, Алла, приїхала. Слово взяла пані Стефанія.", ["Алла", "Стефанія"]),
    ],
)
def test_names_are_told_from_places_and_other_cases(text: str, names: list[str]) -> None:
    """Two capitals are a person only where a first name, their endings or what stands around them say so."""
    vocabulary = load_vocabulary("uk")
    found = find_told_of(text, words_of(text, "uk"), keys_of(text, "uk"), vocabulary)
    assert [reading.base or name for name, reading in found if not reading.base or name in names] == names


def test_gender_is_told_by_patronymic_first_name_or_surname() -> None:
    """A patronymic, a common first name or an adjectival surname tells man from woman; a foreign name does not."""
    vocabulary = load_vocabulary("uk")
    names = ("Ілля Гай", "Ольга Гай", "Рон Вербицький", "Лін Вербицька", "Мю Іванівна Гай", "Рут Келлер")
    assert [gender_of_name(name, vocabulary) for name in names] == ["m", "f", "m", "f", "f", ""]


def test_forms_of_two_first_names_tell_nothing() -> None:
    """Олександру is a man's dative and a woman's accusative."""
    assert read_given("Олександру", "uk") == ("", "")
    assert read_given("Оленою", "uk") == ("Олена", "f")
