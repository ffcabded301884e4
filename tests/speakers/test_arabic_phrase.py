"""An Arabic mention has the words of its noun phrase and none of the object's; its name is found without capitals."""

from __future__ import annotations

import pytest

from provenance.speakers.arabic_fuller import (
    find_fuller_body,
    find_fuller_person,
    find_office_holder,
    find_subject_before,
)
from provenance.speakers.arabic_names import find_arabic_name
from provenance.speakers.arabic_phrase import measure_phrase
from provenance.speakers.arabic_text import ArabicText


@pytest.mark.parametrize(
    ("phrase", "rest"),
    [
        ("كاتب عام نقابة عمال الميناء بالجهة زهير الفرجاني", ""),
        ("المبعوث الخاص لمنظمة الشاطئ إلى العراق مارك بولين", "أمام المجلس"),
        ("والي الجهة زهير الفرجاني", "إرسال تعزيزات"),
        ("الوزير كمال رحيم", "التجار إلى خفض الأسعار"),
        ("معتمد بن قردان زهير الفرجاني", ""),
        ("زهير الفرجاني مواطن مقيم بالعاصمة", "منذ سنة"),
        ("الرئيسة", "رئيس الوزراء"),
        ("الوزارة", "الإقالة"),
        ("سليم الحداد", "وجود خلاف"),
        ("عدد من سكان حي المرفأ", "أمام المجلس"),
        ("الاتحاد الدولي لكرة القدم", "في بلاغ"),
        ("المصدر ذاته", ""),
    ],
)
def test_phrase_ends_where_the_object_begins(phrase: str, rest: str) -> None:
    """Title, place, name and description belong to the mention; the noun that is affirmed or denied does not."""
    words = [*phrase.split(), *rest.split()]
    assert " ".join(words[: measure_phrase(words, strict=True)]) == phrase


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("كاتب عام نقابة عمال الميناء بالجهة زهير الفرجاني", "زهير الفرجاني"),
        ("المدرب البرتغالي لفريق الشاطئ الإنجليزي جوزي سيلفا", "جوزي سيلفا"),
        ("معتمد بن قردان زهير الفرجاني", "زهير الفرجاني"),
        ("زهير الفرجاني الأمين العام للاتحاد", "زهير الفرجاني"),
        ("الدكتور علية الفرجاني", "علية الفرجاني"),
        ("رئيس حزب الاتحاد الوطني الحر", ""),
        ("عائلة زهير الفرجاني", ""),
        ("الأمين العام لحزب الشاطئ", ""),
    ],
)
def test_name_stands_behind_the_title(mention: str, name: str) -> None:
    """The name is what is neither office nor body nor place; a family or party is not the person it is named after."""
    words = mention.split()
    first, after = find_arabic_name(words)
    assert " ".join(words[first:after]) == name


def test_surname_gets_the_first_name_that_stands_elsewhere() -> None:
    """A person who has not spoken gives the first name all the same."""
    text = ArabicText("كرم المجلس التونسي هشام الحداد. وقال الحداد إن الجسر مفتوح.")
    assert find_fuller_person("الحداد", [text]) == "هشام الحداد"


def test_short_body_gets_its_full_name() -> None:
    """The ministry is the one named before, its joined preposition taken off."""
    text = ArabicText("صدر بلاغ لوزارة البيئة، الخميس. وعللت الوزارة القرار.")
    assert find_fuller_body("الوزارة", text.text.index("وعللت"), [text]) == "وزارة البيئة"


def test_office_gets_the_person_named_with_it_behind_a_comma() -> None:
    """Name and title of an office that somebody was given before; nobody when the words do not fit."""
    text = ArabicText("أدى والي الشاطئ، زهير الفرجاني زيارة. وقال الوالي إن الطريق مفتوح.")
    assert find_office_holder("الوالي", len(text.text), text) == ("زهير الفرجاني", "والي الشاطئ")
    assert find_office_holder("الوزير", len(text.text), text) == ("", "")


def test_left_out_subject_is_the_person_told_of_before() -> None:
    """A man is no subject of a feminine verb."""
    text = ArabicText("يعيش المواطن زهير الفرجاني في بيت قديم. ")
    assert find_subject_before(len(text.text), "m", text) == ("زهير الفرجاني", "المواطن")
    assert find_subject_before(len(text.text), "f", text) == ("", "")


def test_the_verb_before_a_name_tells_its_gender() -> None:
    """A name without a title is a woman's behind a feminine verb of saying."""
    text = ArabicText('وقالت علياء الفرجاني مديرة المركز التي أطلقت حملة "الجسر مغلق". ')
    assert find_subject_before(len(text.text), "f", text)[0] == "علياء الفرجاني"
