"""Names that no table knows are found by where they stand: before a title, behind a comma, behind a title."""

from __future__ import annotations

import pytest

from provenance.speakers.arabic_fuller import find_fuller_body, find_fuller_person
from provenance.speakers.arabic_names import find_arabic_name
from provenance.speakers.arabic_phrase import measure_phrase
from provenance.speakers.arabic_text import ArabicText


def read_name(mention: str) -> str:
    """Return the name in a mention, whose commas are words of their own."""
    words = mention.replace("،", " ،").split()
    plain = [word for word in words if word != "،"]
    commas = [at for at, word in enumerate(words) if word == "،"]
    breaks = frozenset(at - number for number, at in enumerate(commas))
    first, after = find_arabic_name(plain, breaks)
    return " ".join(plain[first:after])


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("زرياط المكنون، وزير الميناء والجسور", "زرياط المكنون"),
        ("العربي الفرجاني المندوب الجهوي للجسور بالنيابة", "العربي الفرجاني"),
        ("عبد الحكيم بالشط رئيس حزب المرفأ", "عبد الحكيم بالشط"),
        ("البرجاني عبودة رئيس الغرفة", "البرجاني عبودة"),
        ("نسيم الفرجاني ابن عم الضحية", "نسيم الفرجاني"),
        ("أحمد الحاج يوسف مدير الميناء", "أحمد الحاج يوسف"),
    ],
)
def test_name_in_front_of_a_title(mention: str, name: str) -> None:
    """What stands before the office is the name, whatever its words mean elsewhere."""
    assert read_name(mention) == name


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("وزير داخلية فارنستان، أرتوخ خوزمير", "أرتوخ خوزمير"),
        ("رئيس فرع الهلال الأزرق بسيدي بوزيد، منجي سليم", "منجي سليم"),
        ("المكلفة بالاتصال لدى الميناء، سلمى قلدون", "سلمى قلدون"),
        ("وزير تكنولوجيات الجسور، انور زروف", "انور زروف"),
    ],
)
def test_name_behind_the_comma(mention: str, name: str) -> None:
    """The words behind the comma are the person, not the last words of his office."""
    assert read_name(mention) == name


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("الكاتب العام للنادي الأزرق منودي الطرفاوي", "منودي الطرفاوي"),
        ("النائبة ألفة السكري الشريف", "ألفة السكري الشريف"),
        ("النائب العجمي الفرجاني عن حزب المرفأ", "العجمي الفرجاني"),
        ("المدير الجهوي للجسور بالقصرين جمال الدين قمر", "جمال الدين قمر"),
        ("الأمين العام للحزب الجمهوري عصام الفرجاني", "عصام الفرجاني"),
        ("الرسام الكاريكاتوري المصري جورج بيلوري", "جورج بيلوري"),
    ],
)
def test_name_behind_the_title(mention: str, name: str) -> None:
    """Behind a noun with the article a word without one is no adjective: the name begins."""
    assert read_name(mention) == name


@pytest.mark.parametrize(
    "mention",
    [
        "الهياكل المهنية المجتمعة",
        "مصدر أمني",
        "شهود عيان",
        "ابن عم الضحية",
        "وزير داخلية فارنستان",
        "رئيس فرع الهلال الأزرق بسيدي بوزيد",
    ],
)
def test_no_name_where_nobody_is_named(mention: str) -> None:
    """A group, a source, a relative and an office with its place have no name."""
    assert read_name(mention) == ""


@pytest.mark.parametrize(
    ("phrase", "rest"),
    [
        ("الوزارة", "المؤسسات الإعلامية"),
        ("الحزب", "السلطة القائمة"),
        ("مصدر أمني", "مراسل المرفأ"),
        ("مصدر امني", "لمرفأة"),
        ("مصدر مسؤول بوزارة الداخلية", "مراسلة المرفأ"),
        ("مصدر من الحماية المدنية", "مراسلة المرفأ"),
        ("شهود عيان", "مراسل المرفأ"),
        ("والد الطفل المصاب", "بضرورة تقديم العلاج"),
        ("زهير", "لدى إشرافه"),
        ("العلماء", "في دراسة جديدة"),
        ("المكلفة بالاتصال لدى الميناء سلمى قلدون", ""),
        ("أمين المال الجهوي أحمد الحاج يوسف", ""),
        ("نسيم الفرجاني ابن عم الضحية", ""),
        ("النائبة ألفة السكري الشريف", ""),
    ],
)
def test_phrase_ends_where_who_was_told_begins(phrase: str, rest: str) -> None:
    """Who was told or asked, and what the verb says, are no part of the mention; all words of the name are."""
    words = [*phrase.split(), *rest.split()]
    assert " ".join(words[: measure_phrase(words, strict=True)]) == phrase


def test_what_is_asked_begins_with_the_preposition_of_the_verb() -> None:
    """طالب has ب before what is asked, so a verbal noun with it is no part of the mention."""
    words = ["نقابة", "السكان", "بمتابعة", "الملف"]
    assert measure_phrase(words, strict=True, openers=frozenset({"ب"})) == 2


@pytest.mark.parametrize(
    ("text", "surname", "name"),
    [
        ("قال مدير قناة حنبل زهير الفرجاني إن", "الفرجاني", "زهير الفرجاني"),
        ("قال الأمين العام للحزب الجمهوري عصام الفرجاني إن", "الفرجاني", "عصام الفرجاني"),
        ("شاب تونسي يُدعى لطفي فريد", "فريد", "لطفي فريد"),
        ("علما وأن المجموعة صرحت", "المجموعة", ""),
    ],
)
def test_first_name_is_no_word_of_the_title(text: str, surname: str, name: str) -> None:
    """A channel's name, an adjective and a conjunction before the name do not become its first word."""
    assert find_fuller_person(surname, [ArabicText(text)]) == name


def test_full_name_of_a_body_has_no_verb_and_no_object() -> None:
    """Behind a body with the article only what agrees with it or belongs to it goes on."""
    text = ArabicText("أعلن اتحاد عمال المرفأ إضرابا. كما عبر الاتحاد عن رفضه. وأكد الاتحاد يدعو إلى الحوار.")
    assert find_fuller_body("الاتحاد", len(text.text), [text]) == "اتحاد عمال المرفأ"
