"""Arabic verbs whose subject or content stands away from them: as for, but he, for, in a statement; all invented."""

from __future__ import annotations

import pytest

from tests.extract.arabic_rows import read

Plain = tuple[str | None, str, str]
"""A row without its speaker."""


def read_plain(text: str) -> list[Plain]:
    """Return mention, cue and content of each quote."""
    return [row[:3] for row in read(text)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("أما الوزير فقال إن السد جاهز.", ("الوزير", "قال", "إن السد جاهز")),
        (
            "وأما جارته الوحيدة، ليلى أبو الفارن، فتقول إن البئر جفت.",
            ("جارته الوحيدة، ليلى أبو الفارن", "تقول", "إن البئر جفت"),
        ),
        (
            "أصدرت الغرفة الجهوية للخبازين أمس بيانا أعلنت فيه عن إضراب مفتوح.",
            ("الغرفة الجهوية للخبازين", "أعلنت", "عن إضراب مفتوح"),
        ),
        (
            "قال الشيخ سعد البستاني وهو أحد شيوخ منطقة شمال النهر إن الطريق آمن.",
            ("الشيخ سعد البستاني وهو أحد شيوخ منطقة شمال النهر", "قال", "إن الطريق آمن"),
        ),
        (
            "أعلن المسؤول الأمني في المرفأ، سليم بستاني، عن تفتيش كل السفن.",
            ("المسؤول الأمني في المرفأ، سليم بستاني", "أعلن", "عن تفتيش كل السفن"),
        ),
        (
            "وأكد علي المرفاوي كاتب عام جمعية الصيادين أن الموسم جيد.",
            ("علي المرفاوي كاتب عام جمعية الصيادين", "أكد", "أن الموسم جيد"),
        ),
        (
            "قال مصدر أمني روسي لوكالة «فارنيا» للأنباء، إن القارب غرق.",
            ("مصدر أمني روسي", "قال", "إن القارب غرق"),
        ),
        ("هتف سائق الحافلة: «افتحوا الطريق».", ("سائق الحافلة", "هتف", "افتحوا الطريق")),
    ],
)
def test_where_the_subject_stands(text: str, row: Plain) -> None:
    """A topic, the author of a text, a clause on who somebody is and where he works belong to the mention."""
    assert read_plain(text) == [row]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("أدانت النقابة بشدة طرد العمال.", ("النقابة", "أدانت", "طرد العمال")),
        (
            "وكانت الوزارة قد أعلنت مطلع أكتوبر أن السد امتلأ.",
            ("الوزارة", "أعلنت", "أن السد امتلأ"),
        ),
        (
            "أعلنت الهيئة المستقلة للموانئ في بلاغ لها اعتزامها انتداب بحارة.",
            ("الهيئة المستقلة للموانئ", "أعلنت", "اعتزامها انتداب بحارة"),
        ),
        (
            "طالبت النيابة العامة في مدينة فارنا، أمس الثلاثاء، بسجن الربان.",
            ("النيابة العامة", "طالبت", "بسجن الربان"),
        ),
        (
            "أعلنت الوزارة عن حملة على جهات يعتقد أنها مسلحة.",
            ("الوزارة", "أعلنت", "عن حملة على جهات يعتقد أنها مسلحة"),
        ),
        ("وقالت لمنصة مسارات: «سأعود غدا».", (None, "قالت", "سأعود غدا")),
    ],
)
def test_where_the_content_opens(text: str, row: Plain) -> None:
    """Manner, parts of a month, statements and dates stand before it; a clause of another verb does not open it."""
    assert read_plain(text) == [row]


def test_but_he_goes_on() -> None:
    """Behind "but he" the same speaker goes on, and his first words end before it; it reports in the present, too."""
    assert read_plain("قال الربان سليم بستاني إن السفينة جاهزة، لكنه أكد أن الكلفة ارتفعت.") == [
        ("الربان سليم بستاني", "قال", "إن السفينة جاهزة"),
        ("الربان سليم بستاني", "أكد", "أن الكلفة ارتفعت"),
    ]
    assert read_plain("لكنها تستدرك بأن الشباب عادوا.") == [(None, "تستدرك", "بأن الشباب عادوا")]


def test_relative_whose_verb_has_an_object_of_its_own() -> None:
    """The pronoun on a verb takes up the relative before it only when it agrees: الذين نصحوها are who advised."""
    rows = read_plain("قالت الصحيفة إن المغنية تجاهلت الأطباء، الذين نصحوها بالراحة.")
    assert ("الأطباء", "نصحوها", "بالراحة") in rows


@pytest.mark.parametrize(
    "text",
    [
        "رفض القاضي الإفراج عن المتهم بكفالة.",
        "وافقت المغنية على الزواج من جارها.",
        "أصر مجلس البلدية على إحالة القضية إلى المحكمة.",
        "ومن المعتاد أن يتوقع الناس مطرا غزيرا.",
        "يتوقع أن ترتفع الأسعار في الشتاء.",
    ],
)
def test_no_report(text: str) -> None:
    """Decisions and what is expected by nobody are no reports."""
    assert read_plain(text) == []


def test_who_decides_may_speak_in_a_participle() -> None:
    """A decision is no report, but the participle behind it has its subject."""
    assert read_plain("رفضت نقابة الصيادين العرض، معتبرة أن الأجر زهيد.") == [
        ("نقابة الصيادين", "معتبرة", "أن الأجر زهيد")
    ]
